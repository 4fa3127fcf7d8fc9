// Events turned into intentions: which letter goes to whom. A letter is a row of ids, written in the act's transaction;
// its words are made when it is sent.

import type { LetterKind } from '../../copy/en/letters.ts';
import { isByMail, isCustomers, isWrittenDown, type Reach, type Signed } from '../../domain/common/act.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import type { Story } from '../../domain/concern/state.ts';
import { fellDue, isDisputable } from '../../domain/concern/writtenDown.ts';
import { heldUntil } from '../../domain/letter/delivery.ts';
import { readAs } from '../../domain/reply/asks.ts';
import type { Later } from '../letter/later.ts';
import { postSoon } from '../letter/posting.ts';
import type { Organisation } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { getsCopy, lettersAboutParty, recipientOf } from './partyLetters.ts';

export type CustomersLetter = Exclude<LetterKind, 'danger' | 'invitation' | 'changeToldStaff' | 'missedTwice' | 'roomLink' | 'promiseBroken'>;

/** The letter that an event calls for; null for events that the customer made by their own hand or needn't hear of. */
export function letterFor(event: ConcernEvent, by: Signed): CustomersLetter | null {
  switch (event.kind) {
    case 'concernTold':
      return 'toldReceipt';
    case 'promiseMade':
      return event.state === 'made' ? 'promiseMade' : null;
    case 'promiseTaken':
      return 'promiseMade';
    case 'saidNotOkay':
    case 'reopened':
      return 'reopened';
    case 'wordGiven':
    case 'apologised':
    case 'matterAnswered':
    case 'taskTakenBack':
    case 'explainedWell':
      return 'wordGiven';
    case 'taskReminded':
      return 'taskReminded';
    case 'saidDone':
      return 'done';
    case 'tookIn':
      return 'putTogether';
    case 'begunApart':
      return 'twoThings';
    case 'partedAgain':
      return isCustomers(by) ? null : 'twoAgain';
    case 'decisionReopened':
      return isCustomers(by) ? ofTheirs(event, by) : 'decisionAsked';
    case 'understandingOffered':
    case 'understandingAskedAgain':
    case 'decisionAsked':
    case 'chosenForThem':
    case 'planProposed':
    case 'planReviewDue':
    case 'fixProposed':
    case 'fixDelivered':
    case 'amendsOffered':
    case 'promiseMoveAsked':
    case 'promiseOwnedUp':
    case 'followUpAsked':
    case 'endedUnagreed':
    case 'closedWithoutAnswer':
    case 'taskProposed':
    case 'attemptRight':
    case 'attemptSentBack':
    case 'teachBackAsked':
    case 'explainedAnew':
    case 'openedToCustomer':
      return event.kind;
    case 'correctionTaken':
    case 'correctionKeptBeside':
      return 'correctionAnswered';
    case 'nextUpdateBroken':
    case 'promiseBroken':
      return null;
    default:
      return ofTheirs(event, by);
  }
}

/** What was done for them, came with a code that we gave, or was read out of their mail, they are asked to check. */
function ofTheirs(event: ConcernEvent, by: Signed): CustomersLetter | null {
  if (isWrittenDown(by)) return fellDue(event) ? null : 'actWrittenDown';
  if (!isDisputable(event, by)) return null;
  if (!isByMail(by)) return 'actByCode';
  return readAs(event.kind) === null ? null : 'actByMail';
}

export type LetterRow = ReturnType<typeof lettersOfAct>[number];
/** `writable` are those with the customer who can be written to. */
type Happening = { organisation: Organisation; story: Story; events: readonly ConcernEvent[]; signed: readonly Signed[]; reach: Reach; writable: readonly string[]; later?: Later };

/** The letters of one act, as rows: to the customer, and to staff whom danger is told by mail. */
export const lettersOfAct = (ground: Ground, happening: Happening) => [...toTheirSide(happening), ...toStaff(ground, happening)];

/** One job that sends them, where any of them can be sent. */
export async function sendSoon(ground: Ground, rows: Rows, org: string, concern: string, letters: readonly LetterRow[]): Promise<void> {
  const waiting = letters.filter(({ state }) => state === 'waiting');
  if (waiting.length > 0) await postSoon(ground, rows, { org, concern, held: waiting.every(({ due_at }) => due_at !== null) });
}

/** Word by our own doing, which isn't sent to who wanted none. */
const UNASKED: readonly CustomersLetter[] = ['wordGiven', 'planReviewDue', 'openedToCustomer', 'putTogether', 'twoAgain', 'twoThings'];

// After a death nothing goes to them, and one who asked for no word gets none but the answers to what they did.
function toTheirSide(happening: Happening) {
  const { story, events, signed } = happening;
  if (story.died !== null || story.standing.is === 'set-aside' || story.standing.is === 'erased') return [];
  return events.flatMap((event, index) => {
    const by = signed[index] as Signed;
    const kind = letterFor(event, by);
    const about = lettersAboutParty(event, by).map((one) => ({ kind: one.kind, to: recipientOf(one.kind, one.party, story) }));
    // What is opened in one act is told in one letter.
    const again = kind === 'openedToCustomer' && events.slice(0, index).some((before) => before.kind === kind);
    const own = kind === null || again || (story.updatesAre === 'look' && UNASKED.includes(kind)) ? [] : addressed(happening, kind, by);
    return [...own, ...about].map((letter) => letterRow(happening, event, by, letter));
  });
}

type Addressed = { kind: CustomersLetter; to: string };

/** What was written down goes to whose act it is; the rest to the customer, and to those who are with them as far as their scope. */
function addressed({ story, writable, reach }: Happening, kind: CustomersLetter, by: Signed): readonly Addressed[] {
  // Of an answer by code they are told where that can be mailed: whoever prints or reads it out gave the code.
  if (kind === 'actByMail') return [{ kind, to: by.actor.is === 'party' ? by.actor.id : story.customer }];
  if (kind === 'actByCode') return reach.canWrite ? [{ kind, to: story.customer }] : [];
  if (kind === 'toldReceipt') return [{ kind, to: story.teller }];
  if (kind === 'actWrittenDown') return [{ kind, to: by.for ?? story.customer }];
  return [{ kind, to: story.customer }, ...writable.filter((party) => getsCopy(story, party, kind, by.at)).map((to) => ({ kind, to }))];
}

function letterRow({ organisation, story, reach, writable, later }: Happening, event: ConcernEvent, by: Signed, { kind, to }: Addressed) {
  const isWith = story.parties.some(({ id }) => id === to);
  const state = (isWith ? writable.includes(to) : reach.canWrite) ? ('waiting' as const) : ('to-print' as const);
  const base = { org_id: organisation.id, id: newId(), kind, concern_id: story.id, party_id: to, staff_id: null };
  // What a person wrote can be taken back before it leaves.
  const held = later?.at ?? (by.actor.is === 'staff' ? heldUntil(by.at) : null);
  return {
    ...base,
    facts: { version: by.version, event: event.kind, ...(later && { later: { local: later.local, zone: later.zone } }) },
    state,
    created_at: by.at,
    send_at: held,
    due_at: held,
  };
}

function toStaff(ground: Ground, { organisation, story, events, signed }: Happening) {
  if (ground.settings.smtpUrl === null) return [];
  return events.flatMap((event, index) => {
    if (event.kind !== 'dangerMailed') return [];
    const by = signed[index] as Signed;
    return [
      {
        org_id: organisation.id,
        id: newId(),
        kind: 'danger',
        concern_id: story.id,
        party_id: null,
        staff_id: story.owner,
        facts: { version: by.version },
        state: 'waiting' as const,
        created_at: by.at,
        send_at: null,
        due_at: null,
      },
    ];
  });
}
