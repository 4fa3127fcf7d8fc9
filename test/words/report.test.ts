import { expect, test } from 'vitest';
import { checkWords } from '../../src/domain/words/words.ts';
import { dataFolder, halfOf, NoData } from './data.ts';
import { ofPhrases } from './measures.ts';
import { measure, type Rated } from './ratings.ts';
import { longMessage, speedOf } from './speed.ts';

test('Where the labelled sets are absent, the report says which and where they come from', () => {
  expect(() => dataFolder('/nowhere')).toThrow(NoData);
  expect(() => dataFolder('/nowhere')).toThrow(/goemotions-subset: GoEmotions.*--data FOLDER/s);
});

test('A row lies in the same half whenever it is asked, and the halves are about as large', () => {
  const halves = Array.from({ length: 2000 }, (_, number) => halfOf(`row ${number}`));
  expect(Array.from({ length: 2000 }, (_, number) => halfOf(`row ${number}`))).toEqual(halves);
  expect(halves.filter((half) => half === 'tune').length).toBeGreaterThan(900);
  expect(halves.filter((half) => half === 'report').length).toBeGreaterThan(900);
});

test('Two raters who agree on 7 of 10, with 4 and 5 times yes, have a kappa of 0.4', () => {
  const made = (a: boolean, b: boolean, found: boolean): Rated => ({ stratum: 'other', a, b, found });
  const rated = [
    ...many(3, made(true, true, true)),
    made(true, false, true),
    ...many(2, made(false, true, false)),
    ...many(3, made(false, false, false)),
    made(false, false, true),
  ];
  const { agreed, kappa, both, precision, recall } = measure(rated, { other: 10 });
  expect(agreed).toBeCloseTo(0.7);
  expect(kappa).toBeCloseTo(0.4);
  expect([both, precision, recall]).toEqual([7, 0.75, 1]);
});
const many = (times: number, one: Rated): Rated[] => Array.from({ length: times }, () => one);

test('The guide’s own examples hold, which need no data', () => {
  expect(ofPhrases().map(({ value }) => value)).toEqual([1, 1, 1]);
});

test('A message of 300 words is checked in under 3 milliseconds', () => {
  expect(checkWords({ text: longMessage() }).reading.words).toBeGreaterThanOrEqual(300);
  // The round that other work disturbed least; the report gives the median, on a machine that does nothing else.
  expect(speedOf(longMessage(), 0)).toBeLessThan(3);
});
