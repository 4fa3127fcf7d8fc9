// Which letter an act on a customer's stream calls for. It leads to the room of a concern of theirs; where they have none
// that is open to them, what was written down is read back to them instead.
import { sql } from 'kysely';
import { type Act, isByCode, isByMail, isWrittenDown, type Reach } from '../../domain/common/act.ts';
import type { CustomerEvent } from '../../domain/customer/events.ts';
import type { Customer } from '../../domain/customer/state.ts';
import { postSoon } from '../letter/posting.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

type AboutKind = 'actByCode' | 'actByMail' | 'aboutYouWrittenDown' | 'charterProposed' | 'charterAnswered';
type Happened = {
  readonly org: string;
  readonly concern: string | null;
  readonly customer: Customer;
  readonly events: readonly CustomerEvent[];
  readonly act: Act;
  readonly reach: Reach;
};

/** One call may write down five answers: they are told of it once an hour. */
const TOGETHER_MS = 3_600_000;
const isToCheck = (kind: AboutKind): boolean => kind === 'aboutYouWrittenDown' || kind === 'actByCode' || kind === 'actByMail';

function kindFor(event: CustomerEvent, act: Act): AboutKind | null {
  if (event.kind === 'actDisputed') return null;
  if (act.actor.is === 'party') return isByCode(act) ? 'actByCode' : isByMail(act) ? 'actByMail' : null;
  if (isWrittenDown(act)) return 'aboutYouWrittenDown';
  if (event.kind === 'charterProposed') return 'charterProposed';
  return event.kind === 'charterAgreed' || event.kind === 'charterDeclined' ? 'charterAnswered' : null;
}

export async function writeLetter(ground: Ground, rows: Rows, { org, concern, customer, events, act, reach }: Happened): Promise<void> {
  const kind = events.map((event) => kindFor(event, act)).find((one) => one !== null);
  if (kind === undefined || kind === null) return;
  const room = concern ?? (await newestRoom(rows, org, customer.id));
  if (room === null || (isToCheck(kind) && (await wasTold(rows, org, customer.id, kind, act.at)))) return;
  // Of what came with a code they are told where that can be mailed: whoever prints or reads it out gave the code.
  if ((kind === 'actByCode' || kind === 'actByMail') && !reach.canWrite) return;
  const staff = act.actor.is === 'staff' ? act.actor.id : null;
  const state = reach.canWrite ? 'waiting' : 'to-print';
  const facts = JSON.stringify({ version: 0, customer: customer.version });
  await rows.insertInto('letter').values({ org_id: org, id: newId(), kind, concern_id: room, party_id: customer.id, staff_id: staff, facts, state, created_at: act.at }).execute();
  if (state === 'waiting') await postSoon(ground, rows, { org, concern: room });
}

async function newestRoom(rows: Rows, org: string, customer: string): Promise<string | null> {
  const row = await rows
    .selectFrom('concern')
    .select('id')
    .where('org_id', '=', org)
    .where('customer_id', '=', customer)
    .where('standing', 'not in', ['brought-over', 'set-aside', 'merged'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

async function wasTold(rows: Rows, org: string, customer: string, kind: AboutKind, at: string): Promise<boolean> {
  const told = await rows
    .selectFrom('letter')
    .innerJoin('concern', (join) => join.onRef('concern.id', '=', 'letter.concern_id').on('concern.org_id', '=', org))
    .select('letter.id')
    .where('letter.org_id', '=', org)
    .where('concern.customer_id', '=', customer)
    .where('letter.kind', '=', kind)
    .where(sql<boolean>`letter.facts ? 'customer'`)
    .where('letter.created_at', '>', new Date(Date.parse(at) - TOGETHER_MS).toISOString())
    .limit(1)
    .executeTakeFirst();
  return told !== undefined;
}
