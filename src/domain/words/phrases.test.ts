import { expect, test } from 'vitest';
import { check } from './check.ts';
import { KIND } from './en/kind.testing.ts';
import { EN_PACK } from './en/pack.ts';
import { PARAPHRASES } from './en/paraphrases.testing.ts';
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

test.each(PARAPHRASES)('What people at a clinic say in other words is found as well: %s', (kind, all) => {
  expect(all.filter((sentence) => !kindsIn(sentence).includes(kind))).toEqual([]);
});

test('A “why” is blame by what was done or by a word that charges; one that wants to know is none', () => {
  for (const text of ['Why did you wait so long?', 'Why on earth do you want that?', 'Why are you still calling?', 'Why don’t you just read it?'])
    expect([text, kindsIn(text)]).toEqual([text, expect.arrayContaining(['blame'])]);
  for (const text of ['Why do you need it by Friday?', 'Why are you in pain at night, do you think?', 'What part of it was hard?', 'I don’t know why that is.'])
    expect([text, kindsIn(text)]).toEqual([text, expect.not.arrayContaining(['blame'])]);
});

test('In sentences that are kind and plain nothing is pointed out', () => {
  expect(KIND.filter((sentence) => kindsIn(sentence).length > 0)).toEqual([]);
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
