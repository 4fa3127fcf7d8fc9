import { expect, it } from 'vitest';
import { EXAMPLES as EN_EXAMPLES } from './en/examples.ts';
import { EN_PACK } from './en/pack.ts';
import { EXAMPLES as ES_EXAMPLES } from './es/examples.ts';
import { ES_PACK } from './es/pack.ts';
import { knownRules } from './known.ts';
import { checkWords } from './words.ts';

/** While all others rest, so that none of its kind asks at the same words. */
const finds = (id: string, text: string, locale: string, ids: readonly string[]): boolean =>
  (['message', 'note'] as const).some((kind) => checkWords({ text, kind, locale, resting: ids.filter((other) => other !== id) }).findings.some(({ rule }) => rule === id));

it.each([
  ['en', EN_PACK, EN_EXAMPLES],
  ['es', ES_PACK, ES_EXAMPLES],
] as const)('An example (%s) is of a rule that is there, which finds it, and nearly every rule has one', (locale, { rules, scareMarks }, examples) => {
  const ids = [...rules, scareMarks].map(({ id }) => id);
  const wrong = Object.entries(examples).filter(([id, example]) => !ids.includes(id) || !finds(id, example, locale, ids));
  expect(wrong).toEqual([]);
  expect(Object.keys(examples).length).toBeGreaterThan(0.95 * ids.length);
});

it('Who looks at a rule is shown its example, and none where it looks at a whole text.', () => {
  expect(knownRules('en', '').get('blame-forgot')).toMatchObject({ example: 'You forgot the second page.' });
  expect(knownRules('en', '').get('no-change')).not.toHaveProperty('example');
});
