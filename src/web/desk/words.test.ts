import { describe, expect, it } from 'vitest';
import { words as english } from './words.en.ts';
import { words as spanish } from './words.es.ts';

type Sentence = string | ((...parts: never[]) => string);

function sentencesIn(copy: object, path = ''): [string, Sentence][] {
  return Object.entries(copy).flatMap(([name, part]: [string, Sentence | object]) =>
    typeof part === 'string' || typeof part === 'function' ? [[`${path}.${name}`, part as Sentence]] : sentencesIn(part, `${path}.${name}`),
  );
}

const said = (sentence: Sentence, number: number): string =>
  typeof sentence === 'string' ? sentence : String((sentence as (...parts: unknown[]) => unknown)(number, number, number, number));
/** These stand beside words that already say what they are. */
const MAY_BE_EMPTY = new Set(['.concern.story.parts.happened', '.changes.touched.seen']);

/** These are whole mails, which are read where they are sent. */
const WHOLE_MAILS = '.channelHealth.alarm.';

describe('the words of the desk', () => {
  for (const [language, words] of [['English', english] as const, ['Spanish', spanish] as const]) {
    it(`are said in ${language} with 0, 1, 2 and a million`, () => {
      for (const [path, sentence] of sentencesIn(words).filter(([path]) => !path.startsWith(WHOLE_MAILS))) {
        for (const number of [0, 1, 2, 1_000_000]) {
          const text = said(sentence, number);
          if (!MAY_BE_EMPTY.has(path)) expect(text, path).not.toBe('');
          expect(text, path).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    });
  }

  it('are the same sentences in both languages', () => {
    expect(sentencesIn(spanish).map(([path]) => path)).toEqual(sentencesIn(english).map(([path]) => path));
  });

  it('put “de” after a million in Spanish', () => {
    expect(spanish.today.waitingForYou(1_000_000)).toContain('de personas');
    expect(spanish.people.customers.concerns(2)).toBe('2 casos');
  });

  it('count one person as one', () => {
    expect(english.today.waitingForYou(1)).toBe('One person is waiting for a word from you.');
    expect(english.today.waitingForYou(0)).toBe('No one is waiting for a word from you.');
  });
});
