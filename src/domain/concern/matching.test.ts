import { expect, test } from 'vitest';
import { after, BLANK, given, judy, on, ours, outcome, raiseConcern, type Step, sam } from '../../../test/cast/concern.ts';

const FORM: Step = [judy, on(16), raiseConcern(), { via: 'form' }];
const match = (command: { customer: string; same?: readonly 'email'[] | readonly 'phone'[]; words?: ReturnType<typeof ours> }): Step => [
  sam,
  on(16, '09:00'),
  { do: 'matchTeller', same: [], ...command },
];

test('Sam matches whoever told by the public form with Judy on file; with the same email it was Judy who wrote', () => {
  expect(after(given(FORM), match({ customer: 'judy on file', same: ['email'] }))).toMatchObject({ customer: 'judy on file', teller: 'judy on file' });
});

test('With no more than the same phone number the concern is hers, and whoever wrote stays apart', () => {
  expect(after(given(FORM), match({ customer: 'judy on file', same: ['phone'] }))).toMatchObject({ customer: 'judy on file', teller: 'judy' });
});

test('Without anything in common on file Sam says how he knows', () => {
  expect(outcome(given(FORM), match({ customer: 'judy on file' }))).toBe('say-how-you-know');
  expect(outcome(given(FORM), match({ customer: 'judy on file', words: BLANK }))).toBe('say-how-you-know');
  expect(outcome(given(FORM), match({ customer: 'judy on file', words: ours('she called') }))).toEqual(['tellerMatched']);
});

test('A wrong match goes back to whoever told it, and the right one is matched then', () => {
  const wrong = after(given(FORM), match({ customer: 'another judy', same: ['email'] }));
  expect(after(wrong, match({ customer: 'judy' }))).toMatchObject({ customer: 'judy', teller: 'judy' });
  expect(after(wrong, match({ customer: 'judy on file', same: ['email'] })).customer).toBe('judy on file');
  expect(outcome(wrong, match({ customer: 'another judy', same: ['email'] }))).toEqual([]);
});

test('Whoever staff took down by phone is known: there is nobody to match', () => {
  expect(outcome(given([sam, on(16), raiseConcern(), { for: 'judy', via: 'phone' }]), match({ customer: 'judy on file', same: ['email'] }))).toBe('teller-is-known');
});

test('Judy can’t match herself with somebody on file', () => {
  expect(outcome(given(FORM), [judy, on(16), { do: 'matchTeller', customer: 'judy on file', same: ['email'] }])).toBe('only-staff');
});
