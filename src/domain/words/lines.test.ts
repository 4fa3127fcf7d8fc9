import { expect, test } from 'vitest';
import { check, placesIn } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { PHRASES } from './en/phrases.testing.ts';
import { ES_PACK } from './es/pack.ts';
import { seenLines } from './lines.ts';

const LETTER = PHRASES.map(([, , found, near]) => `${found} ${near}`)
  .slice(0, 20)
  .join('\n');

test('Typed letter by letter, a text has at every keystroke the places that it has when it is read at once.', () => {
  const seen = seenLines();
  for (let end = 1; end <= LETTER.length; end += 7) {
    const writing = { text: LETTER.slice(0, end), as: 'message' } as const;
    expect(placesIn(writing, EN_PACK, seen)).toEqual(placesIn(writing, EN_PACK));
  }
});

test('A place moves along with what is written before it, and goes when the sentence after it makes it right.', () => {
  const seen = seenLines();
  const placesOf = (text: string) => placesIn({ text, as: 'message' }, EN_PACK, seen).map(({ rule, start }) => [rule, start]);
  expect(placesOf('You chose to leave.')).toEqual([['blame-chose', 0]]);
  expect(placesOf('Hello.\nYou chose to leave.')).toEqual([['blame-chose', 7]]);
  expect(placesOf('Hello.\nYou chose to leave. That is all right.')).toEqual([]);
});

test('What is a place in a note is none in a message, and what is one in English is none in Spanish, with the same lines kept.', () => {
  const seen = seenLines();
  const text = 'She insisted on it.';
  expect(placesIn({ text, as: 'note' }, EN_PACK, seen)).toHaveLength(1);
  expect(placesIn({ text, as: 'message' }, EN_PACK, seen)).toEqual([]);
  expect(placesIn({ text, as: 'note' }, ES_PACK, seen)).toEqual([]);
});

test('What only a whole text shows is no place: sorry without a change waits until the text is looked at as one, a second sorry does not.', () => {
  const text = 'I am sorry about the long wait on Monday in our clinic, Judy. I am sorry that nobody told you.';
  const kindsOf = (found: readonly { kind: string }[]) => found.map(({ kind }) => kind);
  expect(kindsOf(check({ text, as: 'message' }, EN_PACK).findings)).toEqual(['no-change', 'too-much-apology']);
  expect(kindsOf(placesIn({ text, as: 'message' }, EN_PACK))).toEqual(['too-much-apology']);
});
