// The rules of a cause: what keeps happening, why, and what the team will do differently. Composed of topics, a file each.
import type { Act, Signed } from '../common/act.ts';
import { isRefusal, refuse } from '../common/refusal.ts';
import type { CauseEvent } from './causeEvents.ts';
import { type ChangeCommand, changeFolds, changeRules } from './change.ts';
import { causeClockRules, type PassCauseTime } from './clock.ts';
import { type ErasingCommand, erasingFolds, erasingRules, withOurs } from './erasing.ts';
import { type GameCommand, gameFolds, gameRules } from './game.ts';
import { type PartnerCommand, partnerFolds, partnerRules } from './partner.ts';
import { begin, type LinkCommand, linkFolds, linkRules, type RaiseCause, type RaisingCommand, raise, raisingFolds, raisingRules } from './raising.ts';
import { type RootCommand, rootFolds, rootRules } from './root.ts';
import { type Decision, type Folds, type Rule, type Rules, refuseUnlessBy } from './rule.ts';
import type { Cause } from './state.ts';
import { type TellingCommand, tellingFolds, tellingRules } from './telling.ts';
import { type TouchedCommand, touchedFolds, touchedRules } from './touched.ts';
import { type WhyCommand, whyFolds, whyRules } from './whys.ts';
import { type CauseDisputeCommand, causeDisputeFolds, causeDisputeRules, remembered } from './writtenDown.ts';

/** What came of it: changes, who was told, who had a part in them, and who was asked though they never called. */
type LivedCommand = ChangeCommand | TellingCommand | TouchedCommand | PartnerCommand;
export type CauseActCommand = RaisingCommand | LinkCommand | GameCommand | WhyCommand | RootCommand | CauseDisputeCommand | ErasingCommand | LivedCommand | PassCauseTime;
export type CauseCommand = RaiseCause | CauseActCommand;
export type CauseDeed = CauseActCommand['do'];

export const CAUSE_RULES: Rules<CauseActCommand> = {
  ...raisingRules,
  ...linkRules,
  ...gameRules,
  ...whyRules,
  ...rootRules,
  ...causeDisputeRules,
  ...erasingRules,
  ...changeRules,
  ...tellingRules,
  ...touchedRules,
  ...partnerRules,
  ...causeClockRules,
};
const DEEDS = Object.keys(CAUSE_RULES) as readonly CauseDeed[];

const FOLDS: Folds<Exclude<CauseEvent, { kind: 'causeRaised' }>> = {
  ...raisingFolds,
  ...linkFolds,
  ...gameFolds,
  ...whyFolds,
  ...rootFolds,
  ...causeDisputeFolds,
  ...erasingFolds,
  ...changeFolds,
  ...tellingFolds,
  ...touchedFolds,
  ...partnerFolds,
};

/** What follows from a command on a cause that isn't raised yet (null), or on one that is. */
export function decideCause(cause: Cause | null, command: CauseCommand, act: Act): Decision {
  if (command.do === 'raiseCause') return cause === null ? raise(command, act) : refuse('id-is-taken');
  if (cause === null) return refuse('no-such-cause');
  const rule = CAUSE_RULES[command.do] as Rule<CauseActCommand>;
  const answer = refuseUnlessBy(rule.by, act) ?? rule.guard(cause, act) ?? rule.decide(cause, command, act);
  return isRefusal(answer) ? answer : [...answer];
}

/** The cause after one more event; never refuses. */
export function evolveCause(cause: Cause | null, event: CauseEvent, by: Signed): Cause {
  if (event.kind === 'causeRaised') return withOurs(begin(event, by), event, by);
  if (cause === null) throw new Error(`a cause can't begin with ${event.kind}`);
  const fold = FOLDS[event.kind] as (cause: Cause, event: CauseEvent, by: Signed) => Cause;
  return { ...withOurs(remembered(cause, fold(cause, event, by), event, by), event, by), version: by.version };
}

/** The deeds whose guard is silent for this actor at this time; content is refused by decide alone. */
export const mayOnCause = (cause: Cause, act: Act): readonly CauseDeed[] =>
  DEEDS.filter((deed) => (refuseUnlessBy(CAUSE_RULES[deed].by, act) ?? CAUSE_RULES[deed].guard(cause, act)) === null);
