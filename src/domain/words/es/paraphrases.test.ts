// What each kind sounds like in clinics, banks, hotels and town halls, and that no line is passed over by what rules need.
import { expect, test } from 'vitest';
import { check } from '../check.ts';
import type { WrittenAs } from '../kinds.ts';
import { COUNTED } from './counts.testing.ts';
import { MANNERS } from './manners.testing.ts';
import { ES_PACK } from './pack.ts';
import { HURTING } from './paraphrases.testing.ts';
import { FALSE_ALARMS, LETTERS, PHRASES } from './phrases.testing.ts';

const SAID = [...HURTING, ...MANNERS];
const findingsIn = (text: string, as: WrittenAs = 'message', pack = ES_PACK) => check({ text, as }, pack).findings;
const kindsIn = (text: string, as?: WrittenAs) => findingsIn(text, as).map(({ kind }) => kind);

test.each(SAID)('In Spanish, $kind is found however it is said, and not in what comes near', ({ kind, as, found, near }) => {
  expect(found.filter((text) => !kindsIn(text, as).includes(kind))).toEqual([]);
  expect(near.filter((text) => kindsIn(text, as).includes(kind))).toEqual([]);
});

test.each(COUNTED)('In Spanish, “%s” holds %i apologies and %i thanks', (text, apologies, thanks) => {
  expect(check({ text, as: 'message' }, ES_PACK).counts).toMatchObject({ apologies, thanks });
});

test('What is found is the same where every rule looks at every line', () => {
  const all = { ...ES_PACK, rules: ES_PACK.rules.map((rule) => ({ ...rule, ways: () => [{ on: rule.on, needs: null }] })) };
  const texts = [...PHRASES.flatMap(([, found, near]) => [found, near]), ...SAID.flatMap(({ found, near }) => [...found, ...near]), ...FALSE_ALARMS, ...LETTERS];
  for (const as of ['message', 'note'] as const) for (const text of texts) expect(findingsIn(text, as)).toEqual(findingsIn(text, as, all));
});

test('Nearly every way of a rule says what a line needs, so that most lines are passed over', () => {
  const ways = ES_PACK.rules.flatMap((rule) => rule.ways?.() ?? []);
  expect(ways.length).toBeGreaterThan(ES_PACK.rules.length);
  expect(ways.filter(({ needs }) => needs === null).length).toBeLessThan(10);
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
