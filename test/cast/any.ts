// What random plays are made of: ids, people, words, dates and answers, most of them plausible.
import fc from 'fast-check';
import { NO_WORDS, noted, ours, own } from './concern.ts';

const PEOPLE = ['sam', 'barb', 'mary osei', 'manuela', 'outside stand-in'];
export const id = (kind: string) => fc.constantFrom(`${kind} 1`, `${kind} 2`, `${kind} 3`, 'nonsense');
export const person = fc.constantFrom(...PEOPLE);
export const our = fc.constantFrom(ours('words'), ours('words'), ours('words'), { ...ours('blank'), blank: true as const });
export const their = fc.constantFrom(own('words'), noted('words'), NO_WORDS);
export const by = fc.constantFrom('mail' as const, 'phone' as const);
export const round = fc.integer({ min: 0, max: 4 });
export const number = fc.integer({ min: 1, max: 3 });
export const severity = fc.constantFrom(1 as const, 2 as const, 3 as const);
export const form = fc.constantFrom('word' as const, 'look' as const);
export const yesNo = fc.constantFrom('yes' as const, 'no' as const);
export const does = <Do extends string>(deed: Do) => fc.constant(deed);
type Later = { inMinutes: number };
export const later = fc.oneof(fc.integer({ min: -600, max: 20_000 }), fc.constant(720)).map((inMinutes): Later => ({ inMinutes }));
export const matter = id('matter');
