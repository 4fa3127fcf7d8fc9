// What Judy said of herself under another entry, kept or dropped line by line; and gone again where it was somebody else's.
import { expect, test } from 'vitest';
import { act, FOR_JUDY, judy, noted, on, own, sam } from '../../../test/cast/concern.ts';
import { grown, type Said, saidOf, whatHappens } from '../../../test/cast/customer.ts';
import type { SaidThere } from './entries.ts';

const helps = (text: string, after = 0) => ({ do: 'sayAboutMe', part: 'helps', words: own(text), after }) as const;
const there = (text: string, part = 'helps'): SaidThere => ({ part, words: own(text) });
const keep = (line: SaidThere, after = 0, entry = 'her other entry') => ({ do: 'keepFromEntry', entry, line, after }) as const;
const slowly: Said = [judy, on(16), helps('slowly')];
const loudly: Said = [judy, on(17), keep(there('loudly'), 1)];
const apart = (...entries: string[]) => ({ do: 'partEntries', entries }) as const;

test('What she keeps takes the place of what stands only where she saw that', () => {
  expect(whatHappens([slowly], act(judy, on(17)), keep(there('loudly')))).toEqual({ refused: 'superseded' });
  expect(saidOf(slowly, loudly).sayings.helps).toMatchObject({ words: own('loudly'), version: 2 });
  expect(whatHappens([slowly, loudly], act(judy, on(18)), keep(there('loudly'), 2))).toEqual([]);
});

test('Nobody but Judy, or who writes down what she said, keeps or drops a line', () => {
  expect(whatHappens([], act(sam, on(17)), keep(there('loudly')))).toEqual({ refused: 'only-the-customer' });
  expect(whatHappens([], act(sam, on(17), FOR_JUDY), { do: 'dropFromEntry', entry: 'her other entry', line: 'loudly' })).toHaveLength(1);
});

test('Taken apart, what she had kept leaves with its entry, and what stood before stands again', () => {
  expect(grown(saidOf(slowly, loudly), act(sam, on(20)), apart('her other entry'))).toMatchObject({ sayings: { helps: { words: own('slowly') } }, settled: [], kept: [] });
});

test('What she said since stays, and another entry keeps what is its own', () => {
  const since = saidOf(slowly, loudly, [judy, on(18), helps('in writing', 2)]);
  expect(grown(since, act(sam, on(20)), apart('her other entry')).sayings.helps?.words).toEqual(own('in writing'));
  const two = saidOf(slowly, loudly, [judy, on(18), keep(there('twice'), 2, 'her third entry')]);
  const first = grown(two, act(sam, on(20)), apart('her other entry'));
  expect(first.sayings.helps?.words).toEqual(own('twice'));
  expect(grown(first, act(sam, on(21)), apart('her third entry')).sayings.helps?.words).toEqual(own('slowly'));
});

test('How to write to her is one line, and is as it was where it was somebody else’s wish', () => {
  const kept = saidOf([judy, on(16), { do: 'keepFromEntry', entry: 'her other entry', line: { writing: { bigPrint: true, language: { from: 'en', to: 'es' } } }, after: 0 }]);
  expect(kept.writing).toEqual({ bigPrint: true, language: 'es' });
  expect(grown(kept, act(sam, on(17)), apart('her other entry')).writing).toEqual({ bigPrint: false, language: 'en' });
});

test('What Sam wrote down as kept or dropped is offered again when she says that she did not say it', () => {
  const words = noted('loudly');
  const kept = saidOf(slowly, [act(sam, on(17), FOR_JUDY), { do: 'keepFromEntry', entry: 'her other entry', line: { part: 'helps', words }, after: 1 }]);
  const undone = grown(kept, act(judy, on(17)), { do: 'disputeWrittenDown', act: 2 });
  expect(undone).toMatchObject({ sayings: { helps: { words: own('slowly') } }, settled: [], kept: [] });
  const dropped = saidOf([act(sam, on(17), FOR_JUDY), { do: 'dropFromEntry', entry: 'her other entry', line: 'loudly' }]);
  expect(dropped.settled).toHaveLength(1);
  expect(grown(dropped, act(judy, on(17)), { do: 'disputeWrittenDown', act: 1 }).settled).toEqual([]);
});
