import { expect, test } from 'vitest';
import { invited, lived, NUMBERS, outcome, planned, raised, type Step } from '../../../test/cast/changes.ts';
import { act, BLANK, FOR_JUDY, JUDY, judy, noted, on, ours, own, paul, sam } from '../../../test/cast/concern.ts';
import { mayWithPartner } from './partner.ts';

const READY = [raised, planned(), invited] as const;
const says = (answer: 'yes' | 'no', circumstances = {}): Step => [judy, on(7), { do: 'answerInvitation', id: 'partner', answer }, circumstances];
const byPhone = (answer: 'yes' | 'no'): Step => [sam, on(7), { do: 'answerInvitation', id: 'partner', answer, words: noted('gladly') }, FOR_JUDY];
const tells: Step = [judy, on(8), { do: 'tellAsPartner', id: 'partner', words: own('the total is hard to find') }];
const thanks: Step = [sam, on(9), { do: 'thankPartner', id: 'partner', words: ours('thank you') }];

test('Nobody has a part before they were asked and said yes', () => {
  expect(outcome(lived(...READY), tells)).toBe('has-not-said-yes');
  expect(outcome(lived(...READY), thanks)).toBe('nothing-to-thank-for');
  expect(outcome(lived(...READY, says('yes')), tells)).toEqual(['partnerTold']);
  expect(outcome(lived(...READY), [sam, on(7), says('yes')[2]])).toBe('only-the-customer');
  expect(outcome(lived(...READY), [paul, on(7), says('yes')[2]])).toBe('was-answered');
});

test('An invitation names a change that stands and says what we ask', () => {
  expect(outcome(lived(raised, planned()), [sam, on(6), { ...invited[2], words: BLANK } as Step[2]])).toBe('nothing-written');
  expect(outcome(lived(raised, planned(), [sam, on(5), { do: 'dropChange', id: 'change', numbers: NUMBERS, words: ours('why') }]), invited)).toBe('no-such-change');
});

test('A no is heard: the same change asks her no second time, another one may', () => {
  const again: Step = [sam, on(9), { ...invited[2], id: 'again' } as Step[2]];
  expect(outcome(lived(...READY, says('no')), again)).toBe('said-no-before');
  expect(outcome(lived(...READY), again)).toBe('they-were-asked-before');
  expect(outcome(lived(...READY, [sam, on(7), { do: 'takeInvitationBack', id: 'partner' }]), again)).toEqual(['partnerInvited']);
  expect(outcome(lived(...READY, planned('other'), says('no')), [sam, on(9), { ...again[2], change: 'other' } as Step[2]])).toEqual(['partnerInvited']);
});

test('She can end it at any time, and then tells nothing more as a tester; she can still be thanked', () => {
  const ended = lived(...READY, says('yes'), tells, [judy, on(9), { do: 'endPartnership', id: 'partner' }]);
  expect(ended.partners).toMatchObject([{ state: 'ended', agreedAt: on(7) }]);
  expect(outcome(ended, tells)).toBe('has-not-said-yes');
  expect(outcome(ended, thanks)).toEqual(['partnerThanked']);
  expect(outcome(lived(...READY, says('yes'), tells, thanks), [judy, on(10), { do: 'endPartnership', id: 'partner' }])).toEqual(['partnershipEnded']);
});

test('What came of it answers what she told us', () => {
  const came: Step = [sam, on(9), { do: 'answerPartner', id: 'partner', words: ours('the total stands on top now') }];
  expect(outcome(lived(...READY, says('yes')), came)).toBe('nothing-told-yet');
  expect(lived(...READY, says('yes'), tells, came).partners[0]?.sayings.map(({ from }) => from)).toEqual(['them', 'us']);
});

test('A yes that Sam wrote down can be challenged for 48 hours, and then she was only asked; a yes by her own hand stands', () => {
  const disputed = (at: string): Step => [judy, at, { do: 'disputePartnerAct', id: 'partner', act: 4 }];
  expect(lived(...READY, byPhone('yes')).version).toBe(7);
  const herYes = (at: string): Step => [judy, at, { do: 'disputePartnerAct', id: 'partner', act: 7 }];
  expect(outcome(lived(...READY, byPhone('yes')), disputed(on(8)))).toBe('no-such-act');
  expect(lived(...READY, byPhone('yes'), herYes(on(8))).partners).toMatchObject([{ state: 'invited', sayings: [], agreedAt: null }]);
  expect(outcome(lived(...READY, byPhone('yes')), herYes(on(9, '07:59')))).toEqual(['partnerActDisputed']);
  expect(outcome(lived(...READY, byPhone('yes')), herYes(on(9)))).toBe('no-such-act');
  expect(outcome(lived(...READY, says('yes')), herYes(on(8)))).toBe('no-such-act');
  expect(lived(...READY, byPhone('yes'), thanks, herYes(on(8))).partners).toMatchObject([{ state: 'invited', sayings: [{ from: 'us' }] }]);
});

test('What is offered to Judy is hers, and what is offered to Sam is ours', () => {
  const [partner] = lived(...READY).partners;
  if (partner === undefined) throw new Error('invited');
  expect(mayWithPartner(partner, act(judy, on(7)))).toEqual(['answerInvitation']);
  expect(mayWithPartner(partner, act(paul, on(7)))).toEqual([]);
  expect(mayWithPartner(partner, act(sam, on(7)))).toEqual(['takeInvitationBack']);
  expect(mayWithPartner(partner, act(sam, on(7), { for: JUDY }))).toEqual(['answerInvitation']);
});
