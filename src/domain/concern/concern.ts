// The rules of one concern: what may be done, by whom, and what then has happened. Pure: time, ids and calendar arrive
// in the command.
import { type Act, isCustomers, type Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import { isRefusal, refuse } from '../common/refusal.ts';
import { type AmendsCommand, amendsFolds, amendsRules } from './amends.ts';
import { type Apologise, apologyFolds, apologyRules } from './apology.ts';
import { type AttemptCommand, attemptFolds, attemptRules } from './attempt.ts';
import { type Beginning, type BringOver, begin, bringOver, isBeginning, type RaiseConcern, raise } from './beginning.ts';
import { clockRules, fallenDue, type PassTime } from './clock.ts';
import { correctableIn } from './correctable.ts';
import { type CorrectionCommand, correctionFolds, correctionRules } from './correction.ts';
import { type DecisionCommand, decisionFolds, decisionRules } from './decision.ts';
import { type EndingCommand, endingFolds, endingRules } from './ending.ts';
import type { ConcernEvent } from './events.ts';
import { type FixCommand, fixFolds, fixRules } from './fix.ts';
import { type FollowUpCommand, followUpFolds, followUpRules, heard } from './followUp.ts';
import { withEnds } from './involved.ts';
import { type MatchTeller, matchingFolds, matchingRules } from './matching.ts';
import { type MergingCommand, mergingFolds, mergingRules, refuseElsewhere } from './merging.ts';
import { type NextUpdateCommand, nextUpdateFolds, nextUpdateRules, soonerUpdate } from './nextUpdate.ts';
import { type OpenToCustomer, openedFolds, openedRules } from './opened.ts';
import { type OwnershipCommand, ownershipFolds, ownershipRules } from './ownership.ts';
import { type PartyCommand, partyFolds, partyRules } from './party.ts';
import { type PlanCommand, planFolds, planRules } from './plan.ts';
import { type PromiseCommand, promiseFolds, promiseRules } from './promise.ts';
import { type Decision, type Folds, type Rule, type Rules, refuseUnlessBy } from './rule.ts';
import { type SamePersonCommand, samePersonFolds, samePersonRules } from './samePerson.ts';
import { refuseBeyondScope } from './speaking.ts';
import { type BeginApart, beginApart, type SplitConcern, splittingFolds, splittingRules } from './splitting.ts';
import { type Concern, isTold, type Story } from './state.ts';
import { remembering, type TakeBack, takeBackFolds, takeBackRules } from './takeBack.ts';
import { type TaskCommand, taskFolds, taskRules } from './task.ts';
import { type TeachBackCommand, teachBackFolds, teachBackRules } from './teachBack.ts';
import { dangerIn, type TellingCommand, tellingFolds, tellingRules } from './telling.ts';
import { type UnderstandingCommand, understandingFolds, understandingRules } from './understanding.ts';
import { type DisputeAct, remembered, writtenDownFolds, writtenDownRules } from './writtenDown.ts';

export type StoryCommand =
  | TellingCommand
  | MatchTeller
  | MergingCommand
  | SamePersonCommand
  | SplitConcern
  | OwnershipCommand
  | UnderstandingCommand
  | DecisionCommand
  | PlanCommand
  | Apologise
  | FixCommand
  | AmendsCommand
  | PromiseCommand
  | TaskCommand
  | AttemptCommand
  | TeachBackCommand
  | NextUpdateCommand
  | FollowUpCommand
  | EndingCommand
  | OpenToCustomer
  | DisputeAct
  | TakeBack
  | PartyCommand
  | CorrectionCommand
  | PassTime;
export type ConcernCommand = RaiseConcern | BringOver | BeginApart | StoryCommand;
export type Deed = StoryCommand['do'];

export const RULES: Rules<StoryCommand> = {
  ...tellingRules,
  ...matchingRules,
  ...mergingRules,
  ...samePersonRules,
  ...splittingRules,
  ...ownershipRules,
  ...understandingRules,
  ...decisionRules,
  ...planRules,
  ...apologyRules,
  ...fixRules,
  ...amendsRules,
  ...promiseRules,
  ...taskRules,
  ...attemptRules,
  ...teachBackRules,
  ...nextUpdateRules,
  ...followUpRules,
  ...endingRules,
  ...openedRules,
  ...writtenDownRules,
  ...takeBackRules,
  ...partyRules,
  ...correctionRules,
  ...clockRules,
};
export const DEEDS = Object.keys(RULES) as readonly Deed[];

const FOLDS: Folds<Exclude<ConcernEvent, Beginning>> = {
  ...tellingFolds,
  ...matchingFolds,
  ...mergingFolds,
  ...samePersonFolds,
  ...splittingFolds,
  ...ownershipFolds,
  ...understandingFolds,
  ...decisionFolds,
  ...planFolds,
  ...apologyFolds,
  ...fixFolds,
  ...amendsFolds,
  ...promiseFolds,
  ...taskFolds,
  ...attemptFolds,
  ...teachBackFolds,
  ...nextUpdateFolds,
  ...followUpFolds,
  ...endingFolds,
  ...openedFolds,
  ...writtenDownFolds,
  ...takeBackFolds,
  ...partyFolds,
  ...correctionFolds,
};

/** What follows from a command: events (none when it was already so), or one refusal that says why not. */
export function decide(concern: Concern, command: ConcernCommand, act: Act): Decision {
  if (command.do === 'raiseConcern') return isTold(concern) ? refuse('already-told') : raise(command, act);
  if (command.do === 'bringOver') return isTold(concern) ? refuse('already-told') : bringOver(command, act);
  if (command.do === 'beginApart') return isTold(concern) ? refuse('already-told') : beginApart(command, act);
  if (!isTold(concern)) return refuse('no-such-concern');
  const overdue = fallenDue(concern, act.at);
  const story = foldedAt(concern, overdue, act);
  const rule = RULES[command.do] as Rule<StoryCommand>;
  const answer =
    refuseUnlessBy(rule.by, act) ?? refuseBeyondScope(story, command.do, act) ?? refuseElsewhere(story, command.do) ?? rule.guard(story, act) ?? rule.decide(story, command, act);
  if (isRefusal(answer)) return answer;
  const events = [...answer, ...dangerIn(story, answer, act)];
  return [...overdue, ...events, ...soonerUpdate(story, foldedAt(story, events, act), act)];
}

const foldedAt = (story: Story, events: readonly ConcernEvent[], act: Act): Story =>
  events.reduce((folded, event) => evolveStory(folded, event, { ...signature(act), version: folded.version + 1 }), story);
const signature = ({ at, actor, for: party, via, happenedOn }: Act): Omit<Signed, 'version'> => given({ at, actor, for: party, via, happenedOn });

/** The concern after one more event; never refuses. */
export function evolve(concern: Concern, event: ConcernEvent, by: Signed): Concern {
  if (isBeginning(event)) return noted(begin(event, by), event, by);
  if (!isTold(concern)) throw new Error(`a concern can't begin with ${event.kind}`);
  return evolveStory(concern, event, by);
}

function evolveStory(story: Story, event: ConcernEvent, by: Signed): Story {
  if (isBeginning(event)) throw new Error('a concern begins once');
  const fold = FOLDS[event.kind] as (story: Story, event: ConcernEvent, by: Signed) => Story;
  const folded = remembering(story, noted(withEnds(story, fold(story, event, by), event, by), event, by), event, by);
  return { ...(isCustomers(by) || (event.kind === 'contactNoted' && event.direction === 'in') ? heard(folded) : folded), version: by.version };
}

/** With what they may challenge for 48 hours, and say is not right at any time. */
function noted(story: Story, event: ConcernEvent, by: Signed): Story {
  const found = correctableIn(event, by);
  const kept = remembered(story, event, by);
  return found.length === 0 ? kept : { ...kept, correctable: [...kept.correctable, ...found] };
}

/** The deeds whose guard is silent for this actor at this time; content is refused by decide alone. */
export function may(story: Story, act: Act): readonly Deed[] {
  const now = foldedAt(story, fallenDue(story, act.at), act);
  return DEEDS.filter((deed) => (refuseUnlessBy(RULES[deed].by, act) ?? refuseBeyondScope(now, deed, act) ?? refuseElsewhere(now, deed) ?? RULES[deed].guard(now, act)) === null);
}
