// Packs of insiders' words by trade: a house takes the ones that are its own.
import type { HouseWord } from '../house.ts';
import { BANK } from './bank.ts';
import { CLINIC } from './clinic.ts';
import { HOSPITALITY } from './hospitality.ts';

export type TradeWords = Readonly<Record<'en' | 'es', readonly HouseWord[]>>;

export const TRADES = ['clinic', 'bank', 'hospitality'] as const;
export type Trade = (typeof TRADES)[number];
const WORDS: Readonly<Record<Trade, TradeWords>> = { clinic: CLINIC, bank: BANK, hospitality: HOSPITALITY };

/** Longer words first, so that "care pathway" is asked about and not "pathway" in it. */
export const wordsOfTrades = (trades: readonly Trade[], language: 'en' | 'es'): readonly HouseWord[] => trades.flatMap((trade) => WORDS[trade][language]);
