// Every rule by its id, for whoever looks at how the rules do: with its question, why, and a sentence that it finds.

import { given } from '../common/given.ts';
import { EXAMPLES as EN_EXAMPLES } from './en/examples.ts';
import { EN_PACK } from './en/pack.ts';
import { EXAMPLES as ES_EXAMPLES } from './es/examples.ts';
import { ES_PACK } from './es/pack.ts';
import type { Kind } from './kinds.ts';
import type { Pack } from './pack.ts';

/** A rule that looks at the whole text, or at what the house knows, has no example of its own. */
export type KnownRule = { readonly kind: Kind; readonly ask: string; readonly why: string; readonly example?: string };

/** What is found by looking at the whole text, or by what the house knows. */
const ofTheWhole = ({ asks, whys }: Pack, own: string): Readonly<Record<string, KnownRule>> => ({
  'too-much-second': { kind: 'too-much-apology', ask: asks.secondSorry, why: whys.secondSorry },
  'no-change': { kind: 'no-change', ask: asks.noChange, why: whys.noChange },
  'ask-before-thanks': { kind: 'ask-before-thanks', ask: asks.thanksFirst, why: whys.thanksFirst },
  'feeling-unanswered': { kind: 'feeling-unanswered', ask: asks.feeling, why: whys.feeling },
  'question-open': { kind: 'question-open', ask: asks.question('…'), why: whys.question },
  'jargon-house': { kind: 'jargon', ask: asks.house, why: whys.house },
  'house-customer': { kind: 'jargon', ask: asks.customerWord(own), why: whys.customerWord },
  'third-person-house': { kind: 'third-person', ask: asks.thirdPerson, why: whys.thirdPerson },
  'canned-like-before': { kind: 'canned', ask: asks.likeBefore, why: whys.likeBefore },
});

const ofPack = ({ rules, scareMarks }: Pack, examples: Readonly<Record<string, string>>): readonly (readonly [string, KnownRule])[] =>
  [...rules, scareMarks].map(({ id, kind, ask, why }) => [id, given({ kind, ask, why, example: examples[id] })]);

/** In the reader's language where a rule belongs to no language. */
export const knownRules = (language: 'en' | 'es', own: string): ReadonlyMap<string, KnownRule> =>
  new Map([...ofPack(EN_PACK, EN_EXAMPLES), ...ofPack(ES_PACK, ES_EXAMPLES), ...Object.entries(ofTheWhole(language === 'es' ? ES_PACK : EN_PACK, own))]);
