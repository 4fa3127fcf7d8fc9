import { expect, test } from 'vitest';
import { desk } from '../../copy/en/desk.ts';
import { Problem } from './client.ts';
import { sentenceOf } from './problems.ts';

const refused = (field: string, sent: unknown, most?: number) =>
  new Problem(422, { code: 'invalid', detail: 'Something here doesn’t fit.', errors: [{ field, message: 'must NOT …', ...(most !== undefined && { most }) }] }, sent);

test('Whichever form sent a text that is too long, its length and how much fits are told, also within a list', () => {
  expect(sentenceOf(refused('body/text', { text: 'é'.repeat(20_001) }, 20_000), desk)).toBe(desk.errors.tooLong(20_001, 20_000));
  expect(sentenceOf(refused('body/mandated/1', { mandated: ['a', '👩🏽‍⚕️'.repeat(5000)] }, 20_000), desk)).toBe(desk.errors.tooLong(25_000, 20_000));
});

test('What doesn’t fit for another reason keeps the sentence of the server', () => {
  expect(sentenceOf(refused('body/text', { text: '' }), desk)).toBe('Something here doesn’t fit.');
  expect(sentenceOf(refused('body/gone', { text: 'x' }, 20_000), desk)).toBe('Something here doesn’t fit.');
});
