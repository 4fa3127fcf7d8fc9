// What the check has to know of this organisation.
import type { HouseWords } from '../../contract/writing.ts';
import type { House, HouseWord } from '../../domain/words/house.ts';
import { wordsOfTrades } from '../../domain/words/trades/trades.ts';
import { changeSettings } from '../organisation/routes.ts';
import { DEFAULT_SETTINGS, organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

export async function houseOf(rows: Rows, org: string, language: 'en' | 'es'): Promise<House & { readonly mandated: readonly string[] }> {
  const { customerWord, houseWords } = await organisationOf(rows, org);
  const words = [...houseWords.words.map(asked), ...wordsOfTrades(houseWords.trades, language)];
  // A word for the customer that nobody chose says nothing about what others would be called.
  const isChosen = customerWord.one !== DEFAULT_SETTINGS.customerWord.one;
  return { words, mandated: houseWords.mandated, ...(isChosen && { customer: customerWord }) };
}

const asked = ({ word, ask }: HouseWords['words'][number]): HouseWord => (ask === null ? { word } : { word, ask });

/** A word that is named twice counts once, as it was named last; spaces around it are nobody's meaning. */
export async function changeHouse(ground: Ground, org: string, given: Partial<HouseWords>): Promise<void> {
  const named = given.words?.map(({ word, ask }) => ({ word: word.trim(), ask: ask?.trim() || null })).filter(({ word }) => word !== '');
  const words = named === undefined ? undefined : [...new Map(named.map((one) => [one.word.toLowerCase(), one])).values()];
  await changeSettings(ground, org, (now) => ({ houseWords: { ...now.houseWords, ...given, ...(words !== undefined && { words }) } }));
}
