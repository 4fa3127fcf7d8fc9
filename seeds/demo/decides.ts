// The acts of a tale about what is decided and planned together.
import type { Story } from '../../src/domain/concern/state.ts';
import type { Deed } from './acts.ts';
import type { Member } from './cast.ts';

type Option = { readonly text: string; readonly good: string; readonly hard: string };

function lastDecision({ decisions }: Story) {
  const last = decisions.at(-1);
  if (last === undefined) throw new Error('there is no decision yet');
  return last;
}
const onLast = (story: Story) => ({ decision: lastDecision(story).id });

export const asksToDecide = (by: Member, at: string, question: string, options: readonly Option[]): Deed => ({ at, by, does: 'askDecision', body: () => ({ question, options }) });
export const saysWhatMatters = (at: string, text: string): Deed => ({ at, by: 'customer', does: 'sayWhatMatters', body: () => ({ text }), on: onLast });
/** By its place among the options. */
export const decides = (at: string, place: number): Deed => ({
  at,
  by: 'customer',
  does: 'chooseOption',
  body: (story) => ({ version: lastDecision(story).version, option: lastDecision(story).options[place]?.id }),
  on: onLast,
});

type Lines = { readonly problem: string; readonly ours: string; readonly yours: string; readonly why: string; readonly review: string };
/** Resting on all that was decided and agreed so far. */
export const proposesPlan = (by: Member, at: string, lines: Lines): Deed => ({
  at,
  by,
  does: 'proposePlan',
  body: ({ decisions, fixes }) => ({
    ...lines,
    decisions: decisions.filter(({ state }) => state === 'chosen').map(({ id }) => id),
    fixes: fixes.filter(({ state }) => state === 'agreed').map(({ id }) => id),
  }),
});
export const agreesToPlan = (at: string): Deed => ({
  at,
  by: 'customer',
  does: 'answerPlan',
  body: () => ({ answer: 'yes' }),
  on: ({ plans }) => ({ version: String(plans.length) }),
});
