import { expect, test } from 'vitest';
import { called, grown, outcome, rung, running } from '../../../test/cast/cadence.ts';
import { act, on, sam } from '../../../test/cast/concern.ts';
import { goesOn, movedFrom } from './moving.ts';
import { noPlan, openTouch } from './state.ts';

const judys = running(...called(17), rung(18));
const over = [sam, on(20), { do: 'takePlanOver', from: 'teller', plan: movedFrom(judys) }] as const;

test('A plan that follows goes on as it was, with its calls, its beat and the day after which the next one is looked for.', () => {
  const moved = grown(noPlan('known'), act(sam, on(20)), over[2]);
  expect(moved).toMatchObject({ customer: 'known', standing: judys.standing, anchor: judys.anchor, touches: judys.touches, steps: judys.steps });
});

test('Nothing is moved onto a plan that goes on; onto one that rests or never was, it is.', () => {
  expect(outcome(judys, over)).toBe('both-have-a-plan');
  expect(outcome(noPlan('known'), over)).toEqual(['planTakenOver']);
});

test('Where it was given away nothing is due any more.', () => {
  const left = grown(judys, act(sam, on(20)), { do: 'givePlanAway', to: 'known' });
  expect([goesOn(left), openTouch(left), left.touches, left.version]).toEqual([false, null, [], judys.version + 1]);
});
