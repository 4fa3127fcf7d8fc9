import { expect, test } from 'vitest';
import { act, after, barb, FOR_JUDY, given, JUDY, judy, on, outcome, PAUL, paul, raiseConcern, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import { may } from './concern.ts';
import { oneWith, standsAs } from './samePerson.ts';

const PUT = { from: JUDY, to: 'judy on file' };
const merge: Step = [barb, on(17), { do: 'mergePerson', ...PUT }];
const part: Step = [barb, on(18), { do: 'partPerson', ...PUT }];
const WITH_PAUL = given(TOLD, [judy, on(16, '09:00'), { do: 'inviteParty', party: PAUL, role: 'carer', scope: 'speak' }]);

test('What named Judy’s one entry names the other from then on, and she may do there what she could do before', () => {
  const merged = after(upTo(TOLD), merge);
  expect(merged).toMatchObject({ customer: 'judy on file', teller: 'judy on file', renamed: [PUT] });
  expect(may(merged, act({ is: 'party', id: 'judy on file' }, on(17, '10:00')))).toContain('write');
  expect(may(merged, act(judy, on(17, '10:00')))).toEqual([]);
  expect([standsAs(merged, JUDY, 1), standsAs(merged, PAUL, 1), standsAs(merged, JUDY, merged.version)]).toEqual(['judy on file', PAUL, JUDY]);
});

test('Taken apart, the concern is as it was, but for what happened since', () => {
  const { version: _, renamed: __, ...before } = WITH_PAUL;
  expect(after(WITH_PAUL, merge, part)).toMatchObject(before);
  const wrote = after(WITH_PAUL, merge, [{ is: 'party', id: 'judy on file' }, on(17, '10:00'), { do: 'askOtherOwner' }], part);
  expect(wrote).toMatchObject({ customer: JUDY, otherOwnerAsked: true });
  expect([oneWith(wrote), standsAs(wrote, 'judy on file', wrote.version - 1), standsAs(wrote, JUDY, 1)]).toEqual([[], JUDY, JUDY]);
});

test('Paul, who is with her and stood here twice himself, is with her under his other entry', () => {
  const merged = after(WITH_PAUL, [barb, on(17), { do: 'mergePerson', from: PAUL, to: 'paul on file' }]);
  expect(merged).toMatchObject({ customer: JUDY, parties: [{ id: 'paul on file', scope: 'speak' }] });
});

test('One who is with the other in a concern is not made one with them', () => {
  expect(outcome(WITH_PAUL, [barb, on(17), { do: 'mergePerson', from: PAUL, to: JUDY }])).toBe('one-is-with-the-other');
  expect(outcome(given([sam, on(16), raiseConcern({ teller: PAUL }), FOR_JUDY]), [barb, on(17), { do: 'mergePerson', from: JUDY, to: PAUL }])).toBe('one-is-with-the-other');
});

test('An act written down for her stays hers to challenge', () => {
  const withdrawn = after(upTo(TOLD), [sam, on(16, '10:00'), { do: 'withdraw' }, FOR_JUDY], merge);
  expect(outcome(withdrawn, [{ is: 'party', id: 'judy on file' }, on(17, '10:00'), { do: 'disputeAct', act: withdrawn.version - 1 }])).toContain('actDisputed');
});

test('The newest of two is taken apart first; what was never one is left as it is', () => {
  const twice = after(upTo(TOLD), merge, [barb, on(17, '10:00'), { do: 'mergePerson', from: 'judy on file', to: 'the third judy' }]);
  expect(outcome(twice, part)).toBe('newest-person-first');
  expect(outcome(upTo(TOLD), part)).toEqual([]);
});

test('Sam, who doesn’t lead, puts nobody together; Paul, who is with her, says nothing of who she is', () => {
  expect(outcome(upTo(TOLD), [sam, on(17), { do: 'mergePerson', ...PUT }])).toBe('only-a-lead');
  expect(outcome(after(WITH_PAUL, merge), [paul, on(18), { do: 'partPerson', ...PUT }])).not.toContain('personParted');
});
