// The acts on the concern as a whole that the server offers, in the order of the six steps.
import type { Act, Room } from './acts/act.ts';
import { apologiseAct } from './acts/apology.ts';
import { askCorrectionAct } from './acts/correction.ts';
import { askDecisionAct } from './acts/decisions.ts';
import { askFollowUpAct, endUnagreedAct, noteDeathAct, noteNoAnswerAct, planFollowUpAct, rateFairnessAct, sayDoneAct, theirWordAct, undoDeathAct } from './acts/endings.ts';
import { proposeFixAct } from './acts/fix.ts';
import { addMatterAct, askOtherOwnerAct, handOverAct, noteComplainedAboutAct, plainAct } from './acts/keeping.ts';
import { invitePartyAct } from './acts/party.ts';
import { proposePlanAct } from './acts/plan.ts';
import { makePromiseAct } from './acts/promises.ts';
import { openThreadAct } from './acts/sideThreads.ts';
import { askTeachBackAct } from './acts/teachBack.ts';
import { actUnconfirmedAct, answerUnderstandingAct, askUnderstandingAgainAct } from './acts/understanding.ts';
import { moveNextUpdateAct, wishUpdatesAct } from './acts/words.ts';
import type { Opened } from './ConcernRoom.tsx';
import { makeTwoDrawer } from './MakeTwo.tsx';
import { proposeTaskDrawer } from './ProposeTask.tsx';
import { putTogetherDrawer } from './PutTogether.tsx';

export type Part = 'right' | 'understand' | 'keep' | 'who' | 'two' | 'end';
export type Offer = { deed: string; name: string; part: Part; keys?: string; opens: () => Opened };

const DEEDS: Readonly<Record<Part, readonly string[]>> = {
  understand: ['answerUnderstanding', 'askUnderstandingAgain', 'actUnconfirmed', 'askCorrection', 'addMatter'],
  right: ['apologise', 'proposeFix', 'offerAmends', 'askDecision', 'proposePlan', 'proposeTask', 'askTeachBack'],
  keep: ['makePromise', 'planFollowUp', 'askFollowUp', 'noteNoAnswer', 'moveNextUpdate', 'wishUpdates'],
  who: ['inviteParty', 'takeOwnership', 'takeUp', 'handOver', 'turnDownHandOver', 'noteComplainedAbout', 'askOtherOwner', 'openSideThread'],
  two: ['mergeInto', 'splitOff'],
  end: ['sayDone', 'saySolved', 'sayNotOkay', 'rateFairness', 'reopen', 'withdraw', 'endUnagreed', 'undoDeath', 'noteDeath', 'setAside', 'bringBack'],
};
export const PARTS = Object.keys(DEEDS) as readonly Part[];
const partOf = (deed: string): Part => PARTS.find((part) => DEEDS[part].includes(deed)) ?? 'end';
/** Where it can't be put together now, the drawer says why and what to do instead. */
const isWorkedOn = ({ view }: Room): boolean => view.standing === 'open' && view.may.includes('giveWord');

export function offered(room: Room): readonly Offer[] {
  const { acts } = room.words;
  const all: readonly Offer[] = [
    offer('apologise', acts.apologise.name, () => apologiseAct(room), 'a'),
    offer('proposeFix', acts.proposeFix.name, () => proposeFixAct(room), 'f'),
    { deed: 'offerAmends', part: partOf('offerAmends'), name: acts.offerAmends.name, keys: 'm', opens: () => 'offerAmends' },
    offer('askDecision', room.words.decisions.ask.name, () => askDecisionAct(room), 'd'),
    offer('proposePlan', room.words.plan.propose.name, () => proposePlanAct(room)),
    offer('makePromise', acts.makePromise.name, () => makePromiseAct(room), 'p'),
    { deed: 'proposeTask', part: partOf('proposeTask'), name: room.words.tasks.acts.propose.name, opens: () => proposeTaskDrawer() },
    offer('askTeachBack', room.words.tasks.acts.teachBack.name, () => askTeachBackAct(room)),
    offer('planFollowUp', acts.planFollowUp.name, () => planFollowUpAct(room)),
    offer('askFollowUp', acts.askFollowUp.name, () => askFollowUpAct(room)),
    offer('noteNoAnswer', acts.noteNoAnswer.name, () => noteNoAnswerAct(room)),
    offer('answerUnderstanding', acts.writeDown, () => answerUnderstandingAct(room)),
    offer('askUnderstandingAgain', acts.askUnderstandingAgain.name, () => askUnderstandingAgainAct(room)),
    offer('actUnconfirmed', acts.actUnconfirmed.name, () => actUnconfirmedAct(room)),
    offer('inviteParty', room.words.party.invite.name, () => invitePartyAct(room)),
    offer('askCorrection', room.words.correction.ask.name, () => askCorrectionAct(room)),
    offer('addMatter', acts.addMatter.name, () => addMatterAct(room)),
    offer('moveNextUpdate', acts.moveNextUpdate.name, () => moveNextUpdateAct(room)),
    offer('wishUpdates', acts.wishUpdates.name, () => wishUpdatesAct(room)),
    { deed: 'mergeInto', part: partOf('mergeInto'), name: room.words.merging.act.name, opens: () => putTogetherDrawer },
    { deed: 'splitOff', part: partOf('splitOff'), name: room.words.merging.split.name, opens: () => makeTwoDrawer },
    offer('takeOwnership', acts.takeOwnership.name, () => plainAct(room, 'takeOwnership')),
    offer('takeUp', acts.takeUp.name, () => plainAct(room, 'takeUp')),
    offer('handOver', acts.handOver.name, () => handOverAct(room)),
    offer('turnDownHandOver', acts.turnDownHandOver.name, () => plainAct(room, 'turnDownHandOver')),
    offer('noteComplainedAbout', acts.noteComplainedAbout.name, () => noteComplainedAboutAct(room)),
    offer('askOtherOwner', acts.askOtherOwner.name, () => askOtherOwnerAct(room)),
    offer('openSideThread', room.words.privately.threads.open, () => openThreadAct(room)),
    offer('sayDone', acts.sayDone.name, () => sayDoneAct(room)),
    offer('saySolved', acts.saySolved.name, () => theirWordAct(room, 'saySolved')),
    offer('sayNotOkay', acts.sayNotOkay.name, () => theirWordAct(room, 'sayNotOkay')),
    offer('rateFairness', acts.rateFairness.name, () => rateFairnessAct(room)),
    offer('reopen', acts.reopen.name, () => theirWordAct(room, 'reopen')),
    offer('withdraw', acts.withdraw.name, () => theirWordAct(room, 'withdraw')),
    offer('endUnagreed', acts.endUnagreed.name, () => endUnagreedAct(room)),
    offer('undoDeath', room.words.death.undo.name, () => undoDeathAct(room)),
    offer('noteDeath', acts.noteDeath.name, () => noteDeathAct(room)),
    offer('setAside', acts.setAside.name, () => plainAct(room, 'setAside')),
    offer('bringBack', acts.bringBack.name, () => plainAct(room, 'bringBack')),
  ];
  return all.filter(({ deed }) => mayDo(room, deed) || (deed === 'mergeInto' && isWorkedOn(room))).toSorted((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part));
}

/** By the concern's own answer, or by what is private beside it. */
export const mayDo = ({ view, notes, threads }: Room, deed: string): boolean => [view.may, notes?.may, threads?.may].some((may) => may?.includes(deed));

const offer = (deed: string, name: string, opens: () => Act, keys?: string): Offer => ({ deed, name, part: partOf(deed), opens, ...(keys !== undefined && { keys }) });
