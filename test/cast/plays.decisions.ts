// What random plays try of decisions and of the plan.
import fc from 'fast-check';
import type { Instant } from '../../src/domain/common/instants.ts';
import { planInForce } from '../../src/domain/concern/plan.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { does, id, later, number, our, their } from './any.ts';
import { judy, ours, own, type Step, sam } from './concern.ts';

const decision = id('decision');
const option = id('option');
const newOption = fc.record({ id: option, words: our, good: our, hard: our });
const maybeIds = (kind: string) => fc.array(id(kind), { maxLength: 1 });
const because = fc.constantFrom('asked-to' as const, 'capacity' as const, 'emergency' as const);

export const anyDecision = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: does('askDecision'), id: decision, question: our, options: fc.uniqueArray(newOption, { selector: (one) => one.id, minLength: 1, maxLength: 3 }) }),
  },
  fc.record({ do: does('addOption'), id: decision, option: fc.record({ id: id('further option'), words: our, good: our, hard: our }) }),
  fc.record({ do: does('changeOption'), id: decision, option, good: our }),
  fc.record({ do: does('closeOption'), id: decision, option, words: our }),
  { weight: 2, arbitrary: fc.record({ do: does('sayWhatMatters'), id: decision, words: their }) },
  { weight: 3, arbitrary: fc.record({ do: does('chooseOption'), id: decision, version: number, option }) },
  fc.record({ do: does('askUsToChoose'), id: decision, words: their }),
  { weight: 2, arbitrary: fc.record({ do: does('chooseForThem'), id: decision, version: number, option, because, words: our }) },
  { weight: 2, arbitrary: fc.record({ do: does('reopenDecision'), id: decision, words: our }) },
  fc.record({ do: does('dropDecision'), id: decision, words: our }),
);

export const anyPlan = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: does('proposePlan'),
      after: number,
      problem: our,
      ours: our,
      why: our,
      review: later,
      decisions: maybeIds('decision'),
      fixes: maybeIds('fix'),
      tasks: fc.constant([]),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: does('answerPlan'), version: number, answer: does('yes') }) },
  fc.record({ do: does('answerPlan'), version: number, answer: does('not-quite'), words: their }),
  fc.record({ do: does('reviewPlan'), version: number, answer: does('keep') }),
  fc.record({ do: does('reviewPlan'), version: number, answer: does('change'), words: our }),
);

/** What a person who sees the screen would name. */
export function plausibleDecision(deed: string, story: Story): object | null {
  const open = story.decisions.find(({ state }) => state === 'open');
  const chosen = story.decisions.find(({ state }) => state === 'chosen');
  const live = open?.options.filter(({ closed }) => closed === undefined) ?? [];
  switch (deed) {
    case 'sayWhatMatters':
    case 'askUsToChoose':
    case 'addOption':
    case 'dropDecision':
      return open === undefined ? {} : { id: open.id };
    case 'changeOption':
    case 'closeOption':
    case 'chooseOption':
    case 'chooseForThem':
      return open === undefined ? {} : { id: open.id, version: open.version, option: live[0]?.id };
    case 'reopenDecision':
      return chosen === undefined ? {} : { id: chosen.id };
    case 'proposePlan':
      return { after: story.plans.length, decisions: chosen === undefined ? [] : [chosen.id], fixes: [], tasks: [] };
    case 'answerPlan':
      return { version: story.plans.length };
    case 'reviewPlan':
      return { version: planInForce(story)?.version ?? 1 };
    default:
      return null;
  }
}

const numbered = (number: number) => ({ id: `option ${number}`, words: ours('words'), good: ours('words'), hard: ours('words') });
/** A decision that was taken, and a plan in force that rests on it; another decision that waits. */
export const deciding = (at: Instant): readonly Step[] => [
  [sam, at, { do: 'askDecision', id: 'decision 1', question: ours('where?'), options: [1, 2].map(numbered) }],
  [judy, at, { do: 'sayWhatMatters', id: 'decision 1', words: own('no stairs') }],
  [judy, at, { do: 'chooseOption', id: 'decision 1', version: 1, option: 'option 1' }],
  [
    sam,
    at,
    {
      do: 'proposePlan',
      after: 0,
      problem: ours('words'),
      ours: ours('words'),
      why: ours('words'),
      review: '2026-11-09T08:00:00.000Z',
      decisions: ['decision 1'],
      fixes: [],
      tasks: [],
    },
  ],
  [judy, at, { do: 'answerPlan', version: 1, answer: 'yes' }],
  [sam, at, { do: 'askDecision', id: 'decision 2', question: ours('when?'), options: [3, 4, 5].map(numbered) }],
];
