// What we say ourselves passes our own check, in both languages, and is easy to read.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Kind } from '../../src/domain/words/kinds.ts';
import { checkWords } from '../../src/domain/words/words.ts';
import { ROOT } from './data.ts';

type Said = { readonly at: string; readonly text: string };
const HARDEST_GRADE = 8;

/** A label, a hint in a form and a name of a step ask or say one thing, with no room for thanks or for what changes. */
const NEEDS_A_WHOLE_LETTER: readonly Kind[] = ['ask-before-thanks', 'no-change'];
/** What staff read is about their customers, and has labels such as "Why do you need to see it?". */
const FOR_STAFF = /^(?:desk|refusals)|\.readOnly$/;
const ABOUT_CUSTOMERS: readonly Kind[] = ['institutional', 'third-person'];
/** Not ours but theirs to say: a button by which somebody says no, and names of such things. */
const THEIRS: readonly string[] = [
  'I can’t do it after all',
  'Al final no puedo hacerlo',
  'No, I can’t',
  'No, no puedo',
  'I can’t take it',
  'No puedo tomarlo',
  'No es posible',
  'No es posible:',
  'Sorry once more',
  // Because of you is praise here.
  'What changed because of you',
  'That is wrong: we are two people',
];

const TWO = 2;
function sentencesIn(copy: unknown, at: string): readonly Said[] {
  if (typeof copy === 'string') return [{ at, text: copy }];
  if (typeof copy === 'function') return sentencesIn(saidBy(copy as (...facts: unknown[]) => unknown), at);
  if (typeof copy !== 'object' || copy === null) return [];
  return Object.entries(copy).flatMap(([key, part]) => sentencesIn(part, `${at}.${key}`));
}
/** With 2 in each place; a sentence that needs more than that is read by copy.test.ts. */
function saidBy(say: (...facts: unknown[]) => unknown): unknown {
  try {
    return say(...Array.from({ length: say.length }, () => TWO));
  } catch {
    return null;
  }
}

async function said(language: string): Promise<readonly Said[]> {
  const folder = join(ROOT, 'src/copy', language);
  const parts = await Promise.all(
    readdirSync(folder).map(async (file) => {
      const parts: unknown = await import(pathToFileURL(join(folder, file)).href);
      return sentencesIn(parts, file.replace(/\.ts$/, ''));
    }),
  );
  return parts.flat();
}

const spared = ({ at }: Said): readonly Kind[] => [...NEEDS_A_WHOLE_LETTER, ...(FOR_STAFF.test(at) ? [...ABOUT_CUSTOMERS, ...ASKED_OF_STAFF] : [])];
/** "Why do you need to see it?" is a field, "Stop offering it" a button, a colleague may be asked, an apology is spoken of, and a button says that something cannot be. */
const ASKED_OF_STAFF: readonly Kind[] = ['blame', 'parent', 'handing-off', 'too-much-apology', 'policy-wall', 'doubt', 'vague'];

test.each(['en', 'es'])('In %s, nothing that we say ourselves would be pointed out', async (locale) => {
  const all = await said(locale);
  expect(all.length).toBeGreaterThan(2000);
  const found = all.flatMap((one) =>
    THEIRS.includes(one.text)
      ? []
      : checkWords({ text: one.text, locale }).findings.flatMap(({ rule, kind }) => (spared(one).includes(kind) ? [] : [`${one.at}: ${rule}: ${one.text}`])),
  );
  expect(found).toEqual([]);
});

test.each(['en', 'es'])('In %s, no passage of 30 words or more is harder than grade 8', async (locale) => {
  const hard = (await said(locale)).flatMap(({ at, text }) => {
    const { grade } = checkWords({ text, locale }).reading;
    return grade !== null && grade > HARDEST_GRADE ? [`${at}: grade ${grade}`] : [];
  });
  expect(hard).toEqual([]);
});
