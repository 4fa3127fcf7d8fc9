// One place of one kind is one finding, whoever asks: the API, the terminal, the package and the composer.
import { expect, test } from 'vitest';
import { check, placesIn } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { checkWords } from './words.ts';

const found = (text: string, resting: readonly string[] = []) =>
  checkWords({ text, resting })
    .findings.filter(({ kind }) => kind === 'blame' || kind === 'doubt')
    .map(({ rule, start, end }) => [rule, text.slice(start, end)]);

test('Of two rules of one kind at the same words the one that saw more of them asks, wherever they overlap', () => {
  expect(found('Surely you mixed up the dates.')).toEqual([['blame-must-have', 'Surely you mixed']]);
  expect(found('I find it hard to believe that.')).toEqual([['doubt-unlikely', 'I find it hard to']]);
});

test('Of two that saw the same words the first of the language asks, whose question is the narrower one', () => {
  expect(found('Are you sure about that?')).toEqual([['doubt-are-you-sure', 'Are you sure']]);
});

test('Places of one kind that only stand side by side, or touch nowhere, are two', () => {
  expect(found('You should have called, and you forgot the form.').map(([rule]) => rule)).toEqual(['blame-should-have', 'blame-forgot']);
});

test('Two kinds at the same words are two findings, since each asks something else', () => {
  const { findings } = checkWords({ text: 'You’ll have to call the insurer.' });
  expect(findings.map(({ kind }) => kind).toSorted()).toEqual(['handing-off', 'policy-wall']);
});

test('Where the rule that saw more of them rests, the other asks', () => {
  expect(found('Surely you mixed up the dates.', ['blame-must-have'])).toEqual([['blame-misunderstood', 'you mixed up']]);
});

test('What holds of the whole text takes nothing in: each question they asked stays one, and places stay in a text that is like one sent before', () => {
  const answering = { questions: ['Who pays the ambulance?', 'When is my next scan?'] };
  const open = check({ text: 'Mrs Lopez wrote it down.', as: 'message', answering }, EN_PACK).findings;
  expect(open.map(({ rule }) => rule)).toEqual(['question-open', 'question-open']);
  const like = { text: 'Are you sure about that? Please hold the line.', as: 'message', like: 1 } as const;
  for (const look of [(writing: typeof like) => check(writing, EN_PACK).findings, (writing: typeof like) => placesIn(writing, EN_PACK)])
    expect(look(like).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['canned-like-before', 'doubt-are-you-sure']));
});
