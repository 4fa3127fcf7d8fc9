import { expect, it } from 'vitest';
import { rests } from './resting.ts';

it('A rule rests that was marked a false alarm in more than a fifth of its findings, from twenty findings on.', () => {
  expect(rests({ findings: 20, falseAlarms: 5 })).toBe(true);
});
it('At a fifth it doesn’t rest yet.', () => {
  expect(rests({ findings: 20, falseAlarms: 4 })).toBe(false);
});
it('Before its twentieth finding it doesn’t rest, however often it was marked.', () => {
  expect(rests({ findings: 19, falseAlarms: 19 })).toBe(false);
});
