import { expect, test } from 'vitest';
import { check } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { FALSE_ALARMS, PHRASES } from './en/phrases.testing.ts';
import { IN_MESSAGES, IN_NOTES, sentencesOf } from './en/variants.testing.ts';

const kindsIn = (text: string, as: 'message' | 'note' = 'message') => check({ text, as }, EN_PACK).findings.map(({ kind }) => kind);

const EXAMPLES = PHRASES.map(([number, kind, found, near, as = 'message']) => ({ number, kind, found, near, as }));
test.each(EXAMPLES)('Phrase $number hurts ($kind), and what comes near it does not', ({ kind, found, near, as }) => {
  expect(kindsIn(found, as)).toContain(kind);
  expect(kindsIn(near, as)).not.toContain(kind);
});

test.each(IN_MESSAGES)('Each way of saying it is found: %s', (kind, all) => {
  expect(sentencesOf(all).filter((sentence) => !kindsIn(sentence).includes(kind))).toEqual([]);
});

test('Each label that the guide names is found in a note', () => {
  expect(sentencesOf(IN_NOTES).filter((sentence) => !kindsIn(sentence, 'note').includes('label'))).toEqual([]);
});

test('Every phrase of the guide is there, once', () => {
  expect(PHRASES.map(([number]) => number)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
});

test.each(FALSE_ALARMS)('Nothing is pointed out in: %s', (text) => {
  expect(check({ text, as: 'message' }, EN_PACK).findings).toEqual([]);
});

test('Thanks and their own words in quotation marks are praised, a single word in marks is not', () => {
  const signs = (text: string) => check({ text, as: 'message' }, EN_PACK).good.map(({ sign, start, end }) => `${sign}: ${text.slice(start, end)}`);
  expect(signs('Thank you for writing “nobody called me back”.')).toEqual(['thanks: Thank you', 'their-words: “nobody called me back”']);
  expect(signs('You called it “tiring”.')).toEqual([]);
});

test('A word on the house’s own list is asked about', () => {
  const found = check({ text: 'Your pathway review is on Friday.', as: 'message', house: { words: [{ word: 'pathway' }] } }, EN_PACK).findings;
  expect(found).toMatchObject([{ rule: 'jargon-house', kind: 'jargon', start: 5, end: 12, ask: EN_PACK.asks.house }]);
});
