// What goes out when somebody is told of a change or asked to have a part in it: a letter that leads to their room, and the
// contact that it is. A letter carries none of the words; they stand in the room.
import type { CauseEvent } from '../../domain/cause/causeEvents.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { type Act, isWrittenDown } from '../../domain/common/act.ts';
import { postSoon } from '../letter/posting.ts';
import { reachOf } from '../people/customers.ts';
import { goOnAs } from '../people/standing.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { derivedId, newId } from '../platform/ids.ts';
import { roomsOf } from './people.ts';

type Happened = { readonly org: string; readonly cause: Cause; readonly events: readonly CauseEvent[]; readonly act: Act };
export type ChangeLetter = 'changeTold' | 'partnerInvited' | 'partnerAnswered' | 'partnerThanked' | 'partnerWrittenDown';
type Wanted = { readonly kind: ChangeLetter | 'changeToldStaff'; readonly to: string; readonly change: string };
type Touch = { readonly change: string; readonly person: string; readonly via: string };

export async function tellOutside(ground: Ground, rows: Rows, happened: Happened): Promise<void> {
  const { events, cause, act } = happened;
  await writeContacts(
    rows,
    happened,
    events.flatMap((event) => touchesOf(event)),
  );
  await writeLetters(
    ground,
    rows,
    happened,
    events.flatMap((event) => lettersFor(event, cause, act)),
  );
}

/** Staff are told as well, and are no contact. */
function touchesOf(event: CauseEvent): readonly Touch[] {
  if (event.kind === 'personTold') return event.person.is === 'staff' ? [] : [{ change: event.change, person: event.person.id, via: event.via }];
  if (event.kind !== 'changeTold') return [];
  return event.people.flatMap(({ is, id, by }) => (is === 'party' && by === 'mail' ? [{ change: event.change, person: id, via: 'mail' }] : []));
}

function lettersFor(event: CauseEvent, cause: Cause, act: Act): readonly Wanted[] {
  switch (event.kind) {
    case 'changeTold':
      return event.people.flatMap(({ is, id, by }) =>
        by === 'mail' ? [{ kind: is === 'staff' ? ('changeToldStaff' as const) : ('changeTold' as const), to: id, change: event.change }] : [],
      );
    case 'partnerInvited':
      return [{ kind: 'partnerInvited', to: event.person, change: event.change }];
    case 'partnerAnswered':
    case 'partnerThanked':
      return partner(cause, event.id, event.kind);
    case 'partnerAgreed':
    case 'partnerDeclined':
    case 'partnerTold':
    case 'partnershipEnded':
      return isWrittenDown(act) ? partner(cause, event.id, 'partnerWrittenDown') : [];
    default:
      return [];
  }
}

function partner({ partners }: Cause, id: string, kind: ChangeLetter): readonly Wanted[] {
  const one = partners.find((each) => each.id === id);
  return one === undefined ? [] : [{ kind, to: one.person, change: one.change }];
}

async function writeLetters(ground: Ground, rows: Rows, { org, cause, act }: Happened, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return;
  const parties = wanted.filter(({ kind }) => kind !== 'changeToldStaff');
  const now = await goOnAs(
    rows,
    org,
    parties.map(({ to }) => to),
  );
  const rooms = await roomsOf(rows, org, cause, [...now.values()]);
  const staff = act.actor.is === 'staff' ? act.actor.id : null;
  const letters = [];
  for (const { kind, to: named, change } of wanted) {
    const toStaff = kind === 'changeToldStaff';
    const to = toStaff ? named : (now.get(named) ?? named);
    const room = rooms.get(to) ?? null;
    // Without a room there is no page to lead to: whoever asks or tells them calls.
    if (!toStaff && room === null) continue;
    const mailIsSet = ground.settings.smtpUrl !== null;
    const canWrite = toStaff ? mailIsSet : (await reachOf(rows, org, to, mailIsSet)).canWrite;
    const facts = JSON.stringify({ version: 0, cause: cause.id, change });
    const whom = toStaff ? { concern_id: null, party_id: null, staff_id: to } : { concern_id: room, party_id: to, staff_id: staff };
    letters.push({ org_id: org, id: newId(), kind, ...whom, facts, state: canWrite ? ('waiting' as const) : ('to-print' as const), created_at: act.at });
  }
  if (letters.length === 0) return;
  await rows.insertInto('letter').values(letters).execute();
  const waiting = new Set(letters.filter(({ state }) => state === 'waiting').map(({ concern_id }) => concern_id));
  for (const concern of waiting) await postSoon(ground, rows, { org, concern });
}

/** A touch of ours, beside the concern: known by what made it, so that it is written once. */
async function writeContacts(rows: Rows, { org, cause, act }: Happened, touches: readonly Touch[]): Promise<void> {
  if (touches.length === 0) return;
  const now = await goOnAs(
    rows,
    org,
    touches.map(({ person }) => person),
  );
  const recordedBy = act.actor.is === 'staff' || act.actor.is === 'program' ? act.actor.id : null;
  await rows
    .insertInto('contact')
    .values(
      touches.map(({ change, person, via }) => ({
        ...{ org_id: org, id: derivedId('change told', change, person, via), customer_id: now.get(person) ?? person, direction: 'out' as const, via, sender: 'person' as const },
        ...{ place: cause.team, topic: cause.topic, recorded_by: recordedBy, happened_at: act.at, recorded_at: act.at },
      })),
    )
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .execute();
}
