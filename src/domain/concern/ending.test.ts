import { expect, test } from 'vitest';
import {
  AGREED,
  after,
  BLANK,
  barb,
  bringOver,
  DELIVERED,
  DONE,
  FOR_JUDY,
  given,
  judy,
  manuela,
  nextUpdateOf,
  on,
  ours,
  outcome,
  own,
  program,
  type Step,
  sam,
  TOLD,
  upTo,
} from '../../../test/cast/concern.ts';
import { nextOf } from './steps.ts';

const done: Step = [sam, on(17, '09:00'), { do: 'sayDone' }];
const solved: Step = [judy, on(18), { do: 'saySolved' }];
const promise = (keeper: string): Step => [sam, on(17), { do: 'makePromise', id: 'call', promise: 'call', what: ours('a call'), keeper, due: on(25) }];
const unagreed = (did = ours('did')): Step => [manuela, on(18), { do: 'endUnagreed', did, willNot: ours('why'), whereNext: ours('ombudsman') }];

test('We have done is refused while a matter is unanswered, an agreed fix or a promise is due', () => {
  expect(outcome(upTo(AGREED), done)).toBe('matter-unanswered');
  expect(outcome(after(upTo(DELIVERED), promise('sam')), done)).toBe('promise-still-due');
  expect(outcome(upTo(DELIVERED), done)).toEqual(['saidDone']);
});

test('A promise that is only asked of Mary holds nothing up, and she cannot take it after the end', () => {
  const ended = after(upTo(DELIVERED), promise('mary osei'), done);
  expect(outcome(ended, [program, on(18), { do: 'takePromise', id: 'call', answer: 'yes' }])).toBe('has-ended');
});

test('It is solved for me is never refused, wherever the concern stands', () => {
  const aside = given([judy, on(1), { ...(TOLD[2] as object) } as Step[2], { via: 'form' }], [sam, on(1), { do: 'setAside' }]);
  const died = after(upTo(TOLD), [sam, on(17), { do: 'noteDeath' }]);
  for (const story of [upTo(TOLD), upTo(AGREED), upTo(DONE), aside, died, given([program, on(1), bringOver])]) expect(outcome(story, solved)).toContain('saidSolved');
  expect(outcome(upTo(TOLD), [sam, on(18), { do: 'saySolved' }])).toBe('only-the-customer');
});

test('Not okay, sent without a word, undoes nothing: her yes, the agreed fix and the plan stand, and the answer is ours', () => {
  const early = after(upTo(AGREED), [judy, on(17), { do: 'sayNotOkay' }]);
  expect(early).toMatchObject({ understanding: 'understood', fixes: [{ state: 'agreed', agreed: true }], notOkaySince: on(17), awaitsUsSince: on(17) });
  expect(nextOf(early)).toEqual({ next: 'answer-them', holder: 'us' });
  const late = after(upTo(DONE), [judy, on(24), { do: 'sayNotOkay' }]);
  expect(late).toMatchObject({ standing: { is: 'open' }, understanding: 'understood', followUp: null, fixes: [{ state: 'delivered' }], matters: [{ answer: null }] });
  expect(nextOf(after(late, [sam, on(24, '12:00'), { do: 'giveWord', words: ours('we look again') }])).next).toBe('propose-fix');
  expect(outcome(late, [sam, on(25), { do: 'offerUnderstanding', after: 1, words: ours('it came again'), by: 'phone' }])).toEqual(['understandingOffered']);
});

test('Not okay because we got them wrong returns to step 2 with all its history', () => {
  expect(outcome(upTo(AGREED), [judy, on(17), { do: 'sayNotOkay', misunderstood: true }])).toEqual(['saidNotOkay', 'fixLapsed']);
  const back = after(upTo(DONE), [judy, on(24), { do: 'sayNotOkay', misunderstood: true }]);
  expect(back).toMatchObject({ standing: { is: 'open' }, understanding: 'to-offer', followUp: null, fixes: [{ state: 'delivered' }], matters: [{ answer: null }] });
  expect(back.rounds).toHaveLength(1);
  expect(nextUpdateOf(back).due).toBe(on(27));
});

test('Ended unagreed is written by a manager, who says what, why not and where next', () => {
  expect(outcome(upTo(TOLD), unagreed())).toEqual(['endedUnagreed']);
  expect(outcome(upTo(TOLD), unagreed(BLANK))).toBe('say-did-will-not-and-where-next');
  expect(outcome(upTo(TOLD), [sam, on(18), unagreed()[2]])).toBe('only-a-manager');
  const about = after(upTo(TOLD), [program, on(17), { do: 'noteComplainedAbout', staff: 'manuela', standIn: 'barb' }]);
  expect(outcome(about, unagreed())).toBe('complained-about-cannot-end');
});

test('Judy can reopen every end; what is open cannot be reopened', () => {
  for (const end of [done, solved, unagreed(), [judy, on(18), { do: 'withdraw' }] as Step]) {
    expect(after(upTo(DELIVERED), end, [judy, on(18, '12:00'), { do: 'reopen' }]).standing.is).toBe('open');
  }
  expect(outcome(upTo(TOLD), [judy, on(17), { do: 'reopen' }])).toBe('is-open');
});

test('Withdrawing keeps our promises, and reopening brings back only what was withdrawn with the concern', () => {
  const two = after(
    upTo(TOLD),
    [judy, on(16), { do: 'addMatter', matter: { id: 'the wait', about: own('two hours') } }],
    [judy, on(16), { do: 'withdrawMatter', matter: 'the wait' }],
    promise('sam'),
  );
  const withdrawn = after(two, [judy, on(18), { do: 'withdraw' }]);
  expect(withdrawn.promises).toMatchObject([{ state: 'made' }]);
  expect(after(withdrawn, [judy, on(18), { do: 'reopen' }]).matters).toMatchObject([{ answer: null }, { answer: { by: 'withdrawal' } }]);
});

test('When Judy has died everything to her stops at once, and a person decides with the family', () => {
  const died = after(upTo(DELIVERED), [sam, on(17), { do: 'noteDeath' }]);
  expect(nextUpdateOf(died).form).toBe('look');
  expect(died.followUp).toBeNull();
  for (const command of [
    { do: 'giveWord', words: ours('x') },
    { do: 'askFollowUp', by: 'phone' },
    { do: 'offerAmends', id: 'a', options: [{ gesture: 'taxi', value: 1 }] },
  ] as const) {
    expect(outcome(died, [sam, on(18), command])).toBe('customer-has-died');
  }
  expect(outcome(died, [sam, on(18), { do: 'look' }])).toEqual(['looked']);
  expect(outcome(died, [sam, on(18), { do: 'saySolved' }, FOR_JUDY])).toEqual(['saidSolved']);
});

test('A death that was noted by mistake is undone by a manager with a reason, and the next update is set anew', () => {
  const died = after(upTo(TOLD), [sam, on(17), { do: 'noteDeath' }]);
  const undo: Step[2] = { do: 'undoDeath', because: ours('it was her sister') };
  expect(outcome(died, [barb, on(18), undo])).toBe('only-a-manager');
  expect(outcome(died, [manuela, on(18), { do: 'undoDeath', because: BLANK }])).toBe('say-how-it-came-about');
  expect(outcome(upTo(TOLD), [manuela, on(18), undo])).toBe('no-death-noted');
  const alive = after(died, [manuela, on(18), undo]);
  expect(alive.died).toBeNull();
  expect(nextUpdateOf(alive)).toMatchObject({ state: 'made', due: on(21), form: 'word', setAt: on(18) });
  expect(outcome(alive, [sam, on(18), { do: 'giveWord', words: ours('we are sorry') }])).toEqual(['wordGiven']);
});

test('Undone after the concern has ended, it stays ended', () => {
  const died = after(upTo(DONE), [sam, on(18), { do: 'noteDeath' }], [manuela, on(19), { do: 'undoDeath', because: ours('it was her sister') }]);
  expect(died).toMatchObject({ died: null, standing: { is: 'ended', how: 'done' } });
});

test('Said solved a second time with further words, the words are kept', () => {
  const ended = after(upTo(DONE), solved);
  expect(outcome(ended, solved)).toEqual([]);
  expect(outcome(ended, [judy, on(19), { do: 'saySolved', words: own('thank you') }])).toEqual(['customerWrote']);
});

test('Fairness is asked once after the fix, three ways from 1 to 7', () => {
  const rate = (outcomeRated: number): Step => [judy, on(18), { do: 'rateFairness', outcome: outcomeRated, process: 4, treatment: 7 }];
  expect(outcome(upTo(AGREED), rate(5))).toBe('nothing-to-rate-yet');
  expect(outcome(upTo(DONE), rate(8))).toBe('rate-from-1-to-7');
  expect(outcome(after(upTo(DONE), rate(7)), rate(7))).toBe('already-rated');
});

test('Fairness is asked also where Judy calls it solved before we named a fix, and not after a withdrawal or a death', () => {
  expect(after(upTo(TOLD), solved)).toMatchObject({ fairnessAskable: true, fairness: null });
  expect(after(upTo(TOLD), [judy, on(17), { do: 'withdraw' }], solved)).toMatchObject({ fairnessAskable: false });
  expect(after(upTo(TOLD), [sam, on(17), { do: 'noteDeath' }], solved)).toMatchObject({ fairnessAskable: false });
});

test('Not okay after a withdrawal brings back what was withdrawn with the concern', () => {
  const withdrawn = after(upTo(TOLD), [judy, on(17), { do: 'withdraw' }]);
  expect(after(withdrawn, [judy, on(18), { do: 'sayNotOkay' }]).matters).toMatchObject([{ answer: null }]);
});

test('Nobody is asked how fair it was once Judy has died', () => {
  const died = after(upTo(AGREED), [sam, on(17), { do: 'noteDeath' }], [sam, on(17), { do: 'deliverFix', id: 'fix', followUp: 'f' }]);
  expect(died).toMatchObject({ fairnessAskable: false, followUp: null });
});
