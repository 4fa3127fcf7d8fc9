// Read tables as a pure function of the folded story: what a list shows, who waits for what, when the clock must look.

import type { Insertable } from 'kysely';
import { isCustomers, type Signed } from '../../domain/common/act.ts';
import { earliest } from '../../domain/common/instants.ts';
import { takenFor } from '../../domain/concern/correction.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { isOwed } from '../../domain/concern/promise.ts';
import { goesOnElsewhere, highestSeverity, lastRound, type Story } from '../../domain/concern/state.ts';
import type { Tables } from '../platform/tables.ts';
import { decisionsWaiting } from './projectDecisions.ts';
import { askable, partContact, partsWithUs } from './taskWaiting.ts';

type ConcernRow = Insertable<Tables['concern']>;
type WaitingRow = Omit<Insertable<Tables['waiting']>, 'org_id' | 'concern_id' | 'position' | 'team_id'>;

export const standingOf = (story: Story): string => (story.standing.is === 'ended' ? story.standing.how : story.standing.is);

export function concernRow(org: string, story: Story): ConcernRow {
  const open = story.standing.is === 'open' ? story.standing.nextUpdate : null;
  return {
    org_id: org,
    id: story.id,
    version: story.version,
    number: story.number,
    standing: standingOf(story),
    customer_id: story.customer,
    teller_id: story.teller,
    team_id: story.team,
    owner_id: story.owner,
    handing_to: story.handingTo,
    keepers: [...new Set([...story.promises.filter((promise) => isOwed(promise) || promise.state === 'asked').map(({ keeper }) => keeper), ...askable(story)])],
    severity: highestSeverity(story),
    understanding: story.understanding,
    next_update_at: open?.due ?? null,
    next_update_broken: open?.state === 'broken',
    next_update_form: open?.form ?? null,
    last_word_at: story.lastWordAt,
    silent_since: story.lastWordAt ?? story.toldAt,
    awaits_us_since: earliest([...(story.awaitsUsSince === null ? [] : [story.awaitsUsSince]), ...partsWithUs(story).map(({ since }) => since)]),
    danger: !goesOnElsewhere(story) && story.danger !== null && story.danger.readAt === null,
    told_at: story.toldAt,
    happened_on: story.happenedOn ? JSON.stringify(story.happenedOn) : null,
    ended_at: story.standing.is === 'ended' ? story.standing.at : null,
    title_id: titleOf(story),
    category: story.matters[0]?.category ?? null,
  };
}

/** The words that stand for the concern in a list, as they read now: what happened, else whatever was told first. */
export function titleOf(story: Story): string | null {
  const { happened, right, matters, felt } = story.telling;
  const title = happened ?? story.matters[0]?.about ?? right ?? matters ?? felt;
  return title === undefined ? null : (takenFor(story, title.id) ?? title).id;
}

/** What somebody on our side has to do for this customer, and since or until when. */
export function waitingRows(story: Story): readonly WaitingRow[] {
  const { standing } = story;
  if (standing.is === 'brought-over' || standing.is === 'set-aside' || standing.is === 'erased' || standing.is === 'merged') return [];
  const rows: WaitingRow[] = [];
  const wait = (kind: string, due: string, holder = story.owner, more: { words_id?: string; round?: number } = {}): void => {
    rows.push({ kind, due, holder_id: holder, words_id: more.words_id ?? null, round: more.round ?? null });
  };
  if (story.danger?.readAt === null) wait('danger', story.danger.since);
  for (const promise of story.promises) {
    if (promise.state === 'asked') wait('promise-asked', promise.due, promise.keeper, { words_id: promise.what.id });
    else if (isOwed(promise)) wait('promise', promise.due, promise.keeper, { words_id: promise.what.id });
  }
  if (story.followUp?.state === 'planned') wait('follow-up', story.followUp.due);
  for (const { answer, by, said } of story.corrections) if (answer === null) wait('correction', by.at, story.owner, { words_id: said.id });
  for (const { kind, since, words } of partsWithUs(story)) wait(kind, since, story.owner, { words_id: words.id });
  if (standing.is !== 'open') return rows;
  wait('next-update', standing.nextUpdate.due);
  if (story.handingTo !== null) wait('hand-over', story.toldAt, story.handingTo);
  if (story.otherOwnerAsked) wait('other-owner', story.theirLastWordAt);
  const correction = lastRound(story)?.answer;
  if (story.understanding === 'corrected' && correction?.is === 'correction')
    wait('understanding', correction.by.at, story.owner, { words_id: correction.words.id, round: story.rounds.length });
  else if (story.understanding === 'to-offer')
    wait('understanding', story.awaitsUsSince ?? story.theirLastWordAt, story.owner, story.rounds.length > 0 ? { round: story.rounds.length } : {});
  for (const row of decisionsWaiting(story)) wait(row.kind, row.due, story.owner, row.words_id === undefined ? {} : { words_id: row.words_id });
  if (isToBeAnswered(story, rows)) wait('reply', story.awaitsUsSince ?? story.theirLastWordAt);
  for (const fix of story.fixes) if (fix.state === 'agreed') wait('fix', fix.due, story.owner, { words_id: fix.words.id });
  for (const amends of story.amends)
    if (amends.state === 'accepted' || amends.state === 'wished') wait('amends', story.theirLastWordAt, story.owner, amends.wish ? { words_id: amends.wish.id } : {});
  return rows;
}

/** Unless what they last said waits under a name of its own. */
const isToBeAnswered = (story: Story, rows: readonly WaitingRow[]): boolean =>
  story.understanding !== 'corrected' &&
  story.understanding !== 'to-offer' &&
  story.awaitsUsSince !== null &&
  !rows.some(({ kind, due }) => due === story.awaitsUsSince && (kind === 'decision' || kind === 'plan' || kind === 'correction'));

/** Every touch is a contact; null for events that touch nobody outside. */
export function contactOf(event: ConcernEvent, by: Signed): 'in' | 'out' | null {
  switch (event.kind) {
    case 'contactNoted':
      return event.direction;
    case 'concernTold':
    case 'concernBroughtOver':
    case 'customerWrote':
    case 'otherOwnerAsked':
    case 'understandingConfirmed':
    case 'understandingCorrected':
    case 'whatMattersSaid':
    case 'optionChosen':
    case 'choiceLeftToUs':
    case 'planAgreed':
    case 'planNotQuite':
    case 'fixAgreed':
    case 'fixDeclined':
    case 'fixConfirmed':
    case 'fixNotConfirmed':
    case 'amendsAccepted':
    case 'amendsDeclined':
    case 'amendsWished':
    case 'promiseMoved':
    case 'promiseMoveDeclined':
    case 'promiseReleased':
    case 'updatesWished':
    case 'saidSolved':
    case 'saidNotOkay':
    case 'withdrawn':
    case 'reopened':
    case 'fairnessRated':
    case 'actDisputed':
    case 'matterWithdrawn':
    case 'correctionAsked':
    case 'correctionAskedAgain':
      return 'in';
    case 'correctionTaken':
    case 'correctionKeptBeside':
      return 'out';
    case 'partyInvited':
    case 'partyScopeChanged':
    case 'partyAgreed':
    case 'partyDeclined':
      return isCustomers(by) ? 'in' : null;
    case 'partyEnded':
      return event.because === 'customer' || event.because === 'party' ? 'in' : null;
    case 'optionAdded':
    case 'planKept':
    case 'planChangeAsked':
      return isCustomers(by) ? 'in' : null;
    case 'mergeTakenBack':
      return isCustomers(by) ? 'in' : null;
    case 'decisionReopened':
      return isCustomers(by) ? 'in' : 'out';
    case 'nextUpdateMoved':
      return event.because === 'agreed' && by.actor.is === 'party' ? 'in' : null;
    case 'matterAdded':
      return by.actor.is === 'party' ? 'in' : null;
    case 'wordGiven':
    case 'understandingOffered':
    case 'understandingAskedAgain':
    case 'apologised':
    case 'decisionAsked':
    case 'chosenForThem':
    case 'planProposed':
    case 'fixProposed':
    case 'fixDelivered':
    case 'amendsOffered':
    case 'promiseMoveAsked':
    case 'promiseKept':
    case 'promiseOwnedUp':
    case 'followUpAsked':
    case 'matterAnswered':
    case 'saidDone':
    case 'endedUnagreed':
      return 'out';
    default:
      return partContact(event);
  }
}
