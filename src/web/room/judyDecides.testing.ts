// What Judy is asked to decide, and the plan with her, for tests of her page.
import type { DecisionView } from '../../contract/decision.ts';
import type { PlanView } from '../../contract/plan.ts';
import { NOW, ours, own, signed } from './judy.testing.ts';

const at = '2026-11-19T15:00:00.000Z';
export const decision = (parts: Partial<DecisionView> = {}): DecisionView => ({
  id: 'visit',
  version: 2,
  question: ours('Where shall we look at your wound next?'),
  options: [
    {
      id: 'home',
      words: ours('A nurse comes to your home'),
      good: ours('No stairs and no bus.'),
      hard: ours('Only on Monday mornings, and not always the same nurse.'),
      of: 'us',
      closed: null,
      by: signed(at),
    },
    {
      id: 'here',
      words: ours('You come to us'),
      good: ours('Any day, and Dr Ames can look at once.'),
      hard: ours('The lift is slow, and you may wait a quarter of an hour.'),
      of: 'us',
      closed: null,
      by: signed(at),
    },
    {
      id: 'call',
      words: own('I send a picture and we talk on the phone'),
      good: ours('At once, from your kitchen.'),
      hard: ours('We can’t feel whether it is warm.'),
      of: 'customer',
      closed: null,
      by: signed(at, 'judy'),
    },
  ],
  matters: null,
  left: null,
  state: 'open',
  chosen: null,
  why: null,
  by: signed(at),
  ...parts,
});
export const MATTERS = { words: own('That I need not climb the stairs.'), by: signed(at, 'judy') };

export const plan = (parts: Partial<PlanView> = {}): PlanView => ({
  version: 1,
  problem: ours('The wound was not looked at for a week, because nobody called back.'),
  ours: ours('A nurse comes every Monday, and Sam calls on Friday to ask how it is.'),
  yours: ours('You tell us the same day when it gets warm or red.'),
  why: ours('So that it heals at home and you sleep without worry.'),
  review: '2026-12-05T15:00:00.000Z',
  reviewDue: false,
  decisions: ['visit'],
  fixes: [],
  tasks: [],
  state: 'proposed',
  inForce: false,
  answer: null,
  said: null,
  answeredBy: null,
  changeAsked: null,
  lapsed: null,
  by: signed(at),
  ...parts,
});
export const agreedPlan = (parts: Partial<PlanView> = {}): PlanView => plan({ state: 'agreed', inForce: true, answer: 'yes', answeredBy: signed(NOW, 'judy'), ...parts });
