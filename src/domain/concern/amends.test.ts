import { expect, test } from 'vitest';
import { after, judy, on, outcome, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';

test('One offer of amends stands at a time; Judy takes one, none, or says her own wish', () => {
  const offer: Step = [sam, on(16, '18:00'), { do: 'offerAmends', id: 'amends', options: [{ gesture: 'taxi', value: 2000 }] }];
  const offered = after(upTo(TOLD), offer);
  expect(outcome(offered, [sam, on(17), { do: 'offerAmends', id: 'more', options: [{ gesture: 'taxi', value: 2000 }] }])).toBe('amends-already-offered');
  expect(outcome(offered, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'accept', gesture: 'yacht' }])).toBe('not-among-the-choices');
  const accepted = after(offered, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'accept', gesture: 'taxi' }]);
  expect(outcome(accepted, [judy, on(17), { do: 'answerAmends', id: 'amends', answer: 'decline' }])).toBe('nothing-to-answer');
  expect(outcome(accepted, [sam, on(18), { do: 'giveAmends', id: 'amends' }])).toEqual(['amendsGiven']);
  expect(outcome(offered, [sam, on(18), { do: 'giveAmends', id: 'amends' }])).toBe('nothing-to-give');
});
