import { expect, test } from 'vitest';
import { after, barb, bringOver, FOR_JUDY, given, judy, manuela, mary, on, outcome, own, program, raiseConcern, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import { UNTOLD } from './state.ts';

test('Sam takes ownership for himself, not in the name of Mary; a program passes on a yes', () => {
  expect(outcome(upTo(TOLD), [sam, on(16), { do: 'takeOwnership', owner: 'sam' }])).toEqual(['ownershipTaken']);
  expect(outcome(upTo(TOLD), [sam, on(16), { do: 'takeOwnership', owner: 'mary osei' }])).toBe('only-for-yourself');
  expect(outcome(upTo(TOLD), [program, on(16), { do: 'takeOwnership', owner: 'mary osei' }])).toEqual(['ownershipTaken']);
  expect(outcome(UNTOLD, [sam, on(16), raiseConcern({ ownership: 'taken', owner: 'mary osei' }), FOR_JUDY])).toBe('only-for-yourself');
});

test('Handing over asks, and only the yes of whom it is handed to moves the ownership', () => {
  const asked = after(upTo(TOLD), [sam, on(16), { do: 'handOver', to: 'mary osei' }]);
  expect(asked.owner).toBe('sam');
  expect(after(asked, [mary, on(16), { do: 'takeOwnership', owner: 'mary osei' }])).toMatchObject({ owner: 'mary osei', ownership: 'taken', handingTo: null });
  expect(after(asked, [mary, on(16), { do: 'turnDownHandOver' }])).toMatchObject({ owner: 'sam', handingTo: null });
  expect(outcome(asked, [barb, on(16), { do: 'turnDownHandOver' }])).toBe('not-handed-to-you');
});

test('Only the owner or a lead hands over', () => {
  expect(outcome(upTo(TOLD), [mary, on(16), { do: 'handOver', to: 'barb' }])).toBe('only-owner-or-lead');
  expect(outcome(upTo(TOLD), [barb, on(16), { do: 'handOver', to: 'mary osei' }])).toEqual(['handOverAsked']);
});

test('Whoever is complained about cannot own the concern, by no way', () => {
  const about = after(upTo(TOLD), [program, on(16), { do: 'noteComplainedAbout', staff: 'sam', standIn: 'barb' }]);
  expect(about).toMatchObject({ owner: 'barb', complainedAbout: ['sam'] });
  expect(outcome(about, [sam, on(17), { do: 'takeOwnership', owner: 'sam' }])).toBe('complained-about-cannot-own');
  expect(outcome(about, [barb, on(17), { do: 'handOver', to: 'sam' }])).toBe('complained-about-cannot-own');
  expect(outcome(about, [manuela, on(17), { do: 'moveOwnership', to: 'sam' }])).toBe('complained-about-cannot-own');
  const brought = given([program, on(1), bringOver], [program, on(2), { do: 'noteComplainedAbout', staff: 'barb', standIn: 'sam' }]);
  expect(outcome(brought, [barb, on(3), { do: 'takeUp', owner: 'barb' }])).toBe('complained-about-cannot-own');
  expect(outcome(UNTOLD, [judy, on(16), raiseConcern({ complainedAbout: ['sam'] })])).toBe('complained-about-cannot-own');
});

test('Whom it is about is noted by us, never by the customer, who does not read it here', () => {
  const note: Step[2] = { do: 'noteComplainedAbout', staff: 'sam', standIn: 'barb' };
  expect(outcome(upTo(TOLD), [judy, on(16), note])).toBe('only-staff');
  expect(outcome(upTo(TOLD), [sam, on(16), note, FOR_JUDY])).toBe('only-staff');
  expect(outcome(upTo(TOLD), [mary, on(16), note])).toContain('complainedAbout');
});

test('A stand-in who is complained about too is refused', () => {
  const about = after(upTo(TOLD), [program, on(16), { do: 'noteComplainedAbout', staff: 'mary osei', standIn: 'barb' }]);
  expect(outcome(about, [program, on(16), { do: 'noteComplainedAbout', staff: 'sam', standIn: 'mary osei' }])).toBe('complained-about-cannot-own');
});

test('The concerns of somebody who left move to the stand-in, also those that have ended', () => {
  const solved = after(upTo(TOLD), [judy, on(17), { do: 'saySolved' }]);
  expect(after(solved, [manuela, on(18), { do: 'moveOwnership', to: 'barb' }]).owner).toBe('barb');
  expect(outcome(solved, [barb, on(18), { do: 'moveOwnership', to: 'barb' }])).toBe('only-a-manager');
});

test('Judy may ask for another owner, and is answered when somebody else takes it', () => {
  const asked = after(upTo(TOLD), [judy, on(16), { do: 'askOtherOwner', words: own('we are neighbours') }]);
  expect(after(asked, [sam, on(16), { do: 'takeOwnership', owner: 'sam' }]).otherOwnerAsked).toBe(true);
  expect(after(asked, [mary, on(16), { do: 'takeOwnership', owner: 'mary osei' }]).otherOwnerAsked).toBe(false);
});
