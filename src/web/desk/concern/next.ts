// What comes next, as the server names it, and the act on the desk that does it.

import type { Room } from './acts/act.ts';
import { answerAmendsAct, giveAmendsAct } from './acts/amends.ts';
import { answerCorrectionAct } from './acts/correction.ts';
import { chooseForThemAct, chooseOptionAct } from './acts/decisions.ts';
import { askFollowUpAct, sayDoneAct, theirWordAct } from './acts/endings.ts';
import { answerFixAct, deliverFixAct, proposeFixAct } from './acts/fix.ts';
import { plainAct, readDangerAct } from './acts/keeping.ts';
import { answerPlanAct, proposePlanAct, reviewPlanAct } from './acts/plan.ts';
import { answerRenegotiationAct, keepPromiseAct, ownUpAct } from './acts/promises.ts';
import { answerTaskAct, judgeAttemptAct } from './acts/tasks.ts';
import { answerTeachBackAct } from './acts/teachBack.ts';
import { answerUnderstandingAct, askUnderstandingAgainAct } from './acts/understanding.ts';
import type { Mode } from './Composer.tsx';
import type { Opened } from './ConcernRoom.tsx';
import { proposeTaskDrawer } from './ProposeTask.tsx';

/** Either a way to write in the composer, or an act that opens beside the page. */
export type NextAct = { deed: string; name: string } & ({ mode: Mode } | { opens: () => Opened });

export function nextAct(room: Room): NextAct | null {
  const found = ACTS[room.view.next.next]?.(room) ?? null;
  return found !== null && room.view.may.includes(found.deed) ? found : null;
}

const write = (mode: Exclude<Mode, 'writePrivateNote'>) => (room: Room) => ({ deed: mode, name: room.words.concern.compose.modes[mode], mode });
const act = (deed: string, name: string, opens: () => Opened) => ({ deed, name, opens });
/** Where there is nothing that the code speaks of, nothing is offered. */
const on = <T>(thing: T | null | undefined, then: (thing: T) => NextAct): NextAct | null => (thing === null || thing === undefined ? null : then(thing));

const ACTS: Readonly<Record<string, (room: Room) => NextAct | null>> = {
  'read-danger': (room) => act('readDanger', room.words.concern.danger.read, () => readDangerAct(room)),
  'take-up': (room) => act('takeUp', room.words.acts.takeUp.name, () => plainAct(room, 'takeUp')),
  'bring-back-or-leave': (room) => act('bringBack', room.words.acts.bringBack.name, () => plainAct(room, 'bringBack')),
  'decide-with-family': write('look'),
  'own-up': (room) => on(promiseIn(room, 'broken'), (promise) => act('ownUp', room.words.acts.ownUp.name, () => ownUpAct(room, promise))),
  'give-word': write('giveWord'),
  look: write('look'),
  'ask-understanding-again': (room) => act('askUnderstandingAgain', room.words.acts.askUnderstandingAgain.name, () => askUnderstandingAgainAct(room)),
  'offer-understanding': write('offerUnderstanding'),
  'answer-correction': (room) =>
    on(
      room.view.corrections.find(({ state }) => state === 'asked'),
      (one) => act('answerCorrection', room.words.correction.answer.name, () => answerCorrectionAct(room, one)),
    ),
  'answer-them': write('giveWord'),
  'choose-for-them': (room) => on(leftIn(room), (decision) => act('chooseForThem', room.words.decisions.forThem.name, () => chooseForThemAct(room, decision))),
  'change-plan': (room) => act('proposePlan', room.words.plan.propose.anew, () => proposePlanAct(room)),
  'await-decision': (room) =>
    on(
      room.view.decisions.find(({ state }) => state === 'open'),
      (decision) => act('chooseOption', room.words.acts.writeDown, () => chooseOptionAct(room, decision)),
    ),
  'await-plan': (room) => on(room.view.plans.at(-1), (plan) => act('answerPlan', room.words.acts.writeDown, () => answerPlanAct(room, plan))),
  'review-plan': (room) =>
    on(
      room.view.plans.find(({ inForce }) => inForce),
      (plan) => act('reviewPlan', room.words.plan.look.name, () => reviewPlanAct(room, plan, 'ours')),
    ),
  'deliver-fix': (room) => on(fixIn(room, 'agreed') ?? fixIn(room, 'proposed'), (fix) => act('deliverFix', room.words.acts.deliverFix.name, () => deliverFixAct(room, fix))),
  'propose-fix': (room) => act('proposeFix', room.words.acts.proposeFix.name, () => proposeFixAct(room)),
  'await-understanding': (room) => act('answerUnderstanding', room.words.acts.writeDown, () => answerUnderstandingAct(room)),
  'await-fix-answer': (room) => on(fixIn(room, 'proposed'), (fix) => act('answerFix', room.words.acts.writeDown, () => answerFixAct(room, fix))),
  'offer-amends': (room) => act('offerAmends', room.words.acts.offerAmends.name, () => 'offerAmends'),
  'give-amends': (room) => on(room.view.amends.at(-1), (amends) => act('giveAmends', room.words.acts.giveAmends.name, () => giveAmendsAct(room, amends))),
  'await-amends': (room) => on(room.view.amends.at(-1), (amends) => act('answerAmends', room.words.acts.writeDown, () => answerAmendsAct(room, amends))),
  'await-renegotiation': (room) =>
    on(
      room.view.promises.find(({ move }) => move !== null),
      (promise) => act('answerRenegotiation', room.words.acts.writeDown, () => answerRenegotiationAct(room, promise, promise.move?.due ?? promise.due)),
    ),
  'keep-promise': (room) =>
    on(promiseIn(room, 'made') ?? promiseIn(room, 'owned-up'), (promise) => act('keepPromise', room.words.acts.keepPromise.title, () => keepPromiseAct(room, promise))),
  'ask-follow-up': (room) => act('askFollowUp', room.words.acts.askFollowUp.name, () => askFollowUpAct(room)),
  'await-follow-up': (room) => act('saySolved', room.words.acts.saySolved.name, () => theirWordAct(room, 'saySolved')),
  'look-at-attempt': (room) =>
    on(
      room.view.tasks.find(({ withUs }) => withUs),
      (task) => act('judgeAttempt', room.words.tasks.acts.judge.name, () => judgeAttemptAct(room, task)),
    ),
  'propose-task-anew': (room) =>
    on(
      room.view.tasks.find(({ state, confidence }) => state === 'change-asked' || (state === 'doubted' && confidence.at(-1)?.words !== null)),
      (task) => act('proposeTask', room.words.tasks.acts.propose.anew, () => proposeTaskDrawer(task)),
    ),
  'await-task-answer': (room) =>
    on(
      room.view.tasks.find(({ state }) => state === 'proposed' || state === 'doubted'),
      (task) => act('answerTask', room.words.acts.writeDown, () => answerTaskAct(room, task)),
    ),
  'answer-teach-back': (room) =>
    on(
      room.view.teachBacks.find(({ state }) => state === 'said'),
      (one) => act('answerTeachBack', room.words.tasks.acts.answerBack.name, () => answerTeachBackAct(room, one)),
    ),
  'say-done': (room) => act('sayDone', room.words.acts.sayDone.name, () => sayDoneAct(room)),
};

const leftIn = ({ view }: Room) => view.decisions.find(({ state, left }) => state === 'open' && left !== null);
const fixIn = ({ view }: Room, wanted: 'agreed' | 'proposed') => view.fixes.find(({ state }) => state === wanted);
/** The one that is due first. */
const promiseIn = ({ view }: Room, wanted: 'broken' | 'made' | 'owned-up') =>
  view.promises.filter(({ state }) => state === wanted).toSorted((one, other) => one.due.localeCompare(other.due))[0];
