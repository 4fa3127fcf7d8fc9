// What each kind sounds like in clinics, banks, hotels and town halls, and that no line is passed over by what rules need.
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import type { WrittenAs } from '../kinds.ts';
import { findingsInLines, findingsOf } from '../lines.ts';
import { readText } from '../text.ts';
import { COUNTED } from './counts.testing.ts';
import { FREELY } from './freely.testing.ts';
import { KIND_LETTERS } from './kindLetters.testing.ts';
import { MANNERS } from './manners.testing.ts';
import { ES_PACK } from './pack.ts';
import { HURTING } from './paraphrases.testing.ts';
import { FALSE_ALARMS, LETTERS, PHRASES } from './phrases.testing.ts';
import { THOUGHTS } from './thoughts.testing.ts';

const SAID = [...HURTING, ...MANNERS, ...THOUGHTS, ...FREELY];
const kindsIn = (text: string, as: WrittenAs = 'message') => check({ text, as }, ES_PACK).findings.map(({ kind }) => kind);

test.each(SAID)('In Spanish, $kind is found however it is said, and not in what comes near', ({ kind, as, found, near }) => {
  expect(found.filter((text) => !kindsIn(text, as).includes(kind))).toEqual([]);
  expect(near.filter((text) => kindsIn(text, as).includes(kind))).toEqual([]);
});

test.each(KIND_LETTERS)('In Spanish nothing is pointed out in a whole kind letter: %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test.each(COUNTED)('In Spanish, “%s” holds %i apologies and %i thanks', (text, apologies, thanks) => {
  expect(check({ text, as: 'message' }, ES_PACK).counts).toMatchObject({ apologies, thanks });
});

test('What a rule finds in a line is found whether or not it is looked up by its words', () => {
  const texts = [...PHRASES.flatMap(([, found, near]) => [found, near]), ...SAID.flatMap(({ found, near }) => [...found, ...near]), ...FALSE_ALARMS, ...LETTERS];
  const lines = texts.flatMap((text) => readText(text).plain.split('\n'));
  const asked = ES_PACK.rules.filter(({ unlessNext }) => unlessNext === undefined);
  const missed = lines.flatMap((line) => {
    const known = findingsInLines(line, ES_PACK, 'note').concat(findingsInLines(line, ES_PACK, 'message'));
    return asked.flatMap((rule) => findingsOf(rule, line).filter(({ start }) => !known.some((one) => one.rule === rule.id && one.start <= start && start < one.end)));
  });
  expect(missed).toEqual([]);
});

test('No two rules share an id', () => {
  const ids = ES_PACK.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('An accent left out on a phone hides nothing', () => {
  for (const text of [
    'Se le olvido la segunda hoja, usted no aviso a tiempo.',
    'esta usted seguro de q fue el lunes?',
    'Tendra que llamar al laboratorio.',
    'Haremos todo lo posible, esta en tramite.',
  ])
    expect([text, kindsIn(text).length > 0]).toEqual([text, true]);
});
