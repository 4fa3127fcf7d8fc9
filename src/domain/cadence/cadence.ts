// The rules of the regular contact plan with a person: we call first, as often as they say. Pure, like the concern's.
import type { Act, Signed } from '../common/act.ts';
import { type ChoiceCommand, choiceFolds, choiceRules } from './choice.ts';
import type { CadenceEvent } from './events.ts';
import { type LookCommand, lookFolds, lookRules } from './looking.ts';
import { type MovingCommand, movingFolds, movingRules } from './moving.ts';
import { type ProposalCommand, proposalFolds, proposalRules } from './proposal.ts';
import { type Decision, type Folds, type Rule, type Rules, refuseUnlessBy } from './rule.ts';
import type { Cadence } from './state.ts';
import { type StopCommand, stopFolds, stopRules } from './stopping.ts';
import { type TouchCommand, touchFolds, touchRules } from './touch.ts';
import { type DisputeCommand, disputeFolds, disputeRules, remembered } from './writtenDown.ts';

export type CadenceCommand = ProposalCommand | ChoiceCommand | StopCommand | TouchCommand | LookCommand | DisputeCommand | MovingCommand;
export type CadenceDeed = CadenceCommand['do'];

export const CADENCE_RULES: Rules<CadenceCommand> = { ...proposalRules, ...choiceRules, ...stopRules, ...touchRules, ...lookRules, ...disputeRules, ...movingRules };
const DEEDS = Object.keys(CADENCE_RULES) as readonly CadenceDeed[];
const FOLDS: Folds<CadenceEvent> = { ...proposalFolds, ...choiceFolds, ...stopFolds, ...touchFolds, ...lookFolds, ...disputeFolds, ...movingFolds };

/** What follows from a command: events (none when it was already so), or one refusal. */
export function decideCadence(cadence: Cadence, command: CadenceCommand, act: Act): Decision {
  const rule = CADENCE_RULES[command.do] as Rule<CadenceCommand>;
  return refuseUnlessBy(rule.by, cadence, act) ?? rule.guard(cadence, act) ?? rule.decide(cadence, command, act);
}

/** The plan after one more event; never refuses. */
export function evolveCadence(cadence: Cadence, event: CadenceEvent, by: Signed): Cadence {
  const fold = FOLDS[event.kind] as (cadence: Cadence, event: CadenceEvent, by: Signed) => Cadence;
  return { ...remembered(cadence, fold(cadence, event, by), event, by), version: by.version };
}

/** The deeds whose guard is silent for this actor now. */
export const mayWith = (cadence: Cadence, act: Act): readonly CadenceDeed[] =>
  DEEDS.filter((deed) => (refuseUnlessBy(CADENCE_RULES[deed].by, cadence, act) ?? CADENCE_RULES[deed].guard(cadence, act)) === null);
