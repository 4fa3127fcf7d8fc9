import { expect, it } from 'vitest';
import { rests, weighed } from './resting.ts';

it('A rule rests that two people marked a false alarm in more than a fifth of its findings, from twenty findings on.', () => {
  expect(rests({ findings: 20, falseAlarms: 5, markers: 2 }, true)).toBe(true);
});
it('At a fifth it doesn’t rest yet.', () => {
  expect(rests({ findings: 20, falseAlarms: 4, markers: 2 }, true)).toBe(false);
});
it('Before its twentieth finding it doesn’t rest, however often it was marked.', () => {
  expect(rests({ findings: 19, falseAlarms: 19, markers: 2 }, true)).toBe(false);
});
it('Marked by one person alone it doesn’t rest where several write, and does where nobody else does.', () => {
  expect(rests({ findings: 40, falseAlarms: 40, markers: 1 }, true)).toBe(false);
  expect(rests({ findings: 20, falseAlarms: 5, markers: 1 }, false)).toBe(true);
});
it('Of one person twenty findings of a rule count a day, and their false alarms in the same share.', () => {
  expect(weighed({ findings: 20, falseAlarms: 5 }, 0)).toEqual({ findings: 20, falseAlarms: 5 });
  expect(weighed({ findings: 100, falseAlarms: 30 }, 0)).toEqual({ findings: 20, falseAlarms: 6 });
  expect(weighed({ findings: 2, falseAlarms: 1 }, 19)).toEqual({ findings: 1, falseAlarms: 0 });
  expect(weighed({ findings: 1, falseAlarms: 1 }, 20)).toEqual({ findings: 0, falseAlarms: 0 });
});
