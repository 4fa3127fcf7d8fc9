// Calls as a telephone system tells of them: one row and one contact a call, told once or five times.
import type { Call, recordCall } from '../../contract/calls.ts';
import type { BodyOf } from '../../contract/common/endpoint.ts';
import { heardNumber } from '../../domain/common/phone.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { idOfContact } from '../concern/contacts.ts';
import { removeContact, whoseContact, writeContact } from '../contact/store.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { hashOf, newId } from '../platform/ids.ts';
import { namesOf } from '../platform/names.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { peopleWith } from './recognise.ts';

type Told = BodyOf<typeof recordCall>;
const HOUR_MS = 3_600_000;

export async function keepCall(rows: Rows, caller: Insider, told: Told, now: string): Promise<Call | Refusal> {
  const { org } = caller;
  const startedAt = new Date(told.startedAt).toISOString();
  refuseHappenedOn({ at: startedAt }, now);
  const answeredBy = told.answeredBy === undefined ? null : await staffWith(rows, org, told.answeredBy);
  if (told.answeredBy !== undefined && answeredBy === null) return refuse('no-such-staff');
  const direction = told.direction ?? 'in';
  const number = direction === 'in' ? told.from : (told.to ?? '');
  const key = hashOf(told.call ?? JSON.stringify([told.from, told.to ?? '', startedAt]));
  const endedAt = told.endedAt === undefined ? null : new Date(told.endedAt).toISOString();
  await rows
    .insertInto('phone_call')
    .values({ org_id: org, id: newId(), key, direction, number, started_at: startedAt })
    .onConflict((conflict) => conflict.columns(['org_id', 'key']).doNothing())
    .execute();
  const row = await rows.selectFrom('phone_call').selectAll().where('org_id', '=', org).where('key', '=', key).forUpdate().executeTakeFirstOrThrow();
  const contact = row.contact_id ?? (await contactOf(rows, caller, { direction, number, startedAt, now }));
  const changes = { contact_id: contact, answered_by: answeredBy ?? row.answered_by, ended_at: endedAt ?? row.ended_at };
  await rows.updateTable('phone_call').set(changes).where('org_id', '=', org).where('id', '=', row.id).execute();
  return callView(rows, org, { ...row, ...changes });
}

/** Of whom it is where one person alone has the number; else nobody's until a person says whose. */
async function contactOf(
  rows: Rows,
  caller: Insider,
  { direction, number, startedAt, now }: { direction: 'in' | 'out'; number: string; startedAt: string; now: string },
): Promise<string> {
  const heard = heardNumber(number);
  const people = heard.is === 'number' ? await peopleWith(rows, caller.org, heard.number) : [];
  const [only] = people.length === 1 ? people : [];
  const written = await writeContact(rows, caller, { direction, via: 'phone', happenedAt: startedAt, ...(only !== undefined && { customer: { id: only } }) }, now);
  if (isRefusal(written)) throw new Refused(written.refused);
  return written;
}

async function staffWith(rows: Rows, org: string, named: string): Promise<string | null> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(named);
  const query = rows.selectFrom('staff').select('id').where('org_id', '=', org).where('state', '=', 'active');
  const found = await (isId ? query.where('id', '=', named) : query.where('email', '=', named.toLowerCase())).executeTakeFirst();
  return found?.id ?? null;
}

type Row = { id: string; direction: 'in' | 'out'; number: string | null; started_at: string; answered_by: string | null; ended_at: string | null; contact_id: string | null };

async function callView(rows: Rows, org: string, row: Row): Promise<Call> {
  const names = await namesOf(rows, org, row.answered_by === null ? [] : [row.answered_by]);
  return {
    ...{ id: row.id, direction: row.direction, state: stateOf(row), startedAt: row.started_at, from: row.number, contact: row.contact_id },
    answeredBy: row.answered_by === null ? null : { id: row.answered_by, name: names.get(row.answered_by) ?? '' },
  };
}

function stateOf({ answered_by, ended_at }: Row): Call['state'] {
  if (ended_at === null) return answered_by === null ? 'ringing' : 'answered';
  return answered_by === null ? 'missed' : 'ended';
}

const MOST = 5;
/** Begun within the last hour, and not over. */
export async function callsOf(rows: Rows, org: string, staff: string, now: string): Promise<Call[]> {
  const found = await rows
    .selectFrom('phone_call')
    .selectAll()
    .where('org_id', '=', org)
    .where('answered_by', '=', staff)
    .where('ended_at', 'is', null)
    .where('started_at', '>', new Date(Date.parse(now) - HOUR_MS).toISOString())
    .orderBy('started_at', 'desc')
    .limit(MOST)
    .execute();
  return Promise.all(found.map((row) => callView(rows, org, row)));
}

/** What somebody logged of a call takes the place of what the telephone system had counted of it. */
export async function settleCall(
  rows: Rows,
  org: string,
  { call, logged, now }: { call: string; logged: { contact?: string | undefined; concern?: string | undefined }; now: string },
): Promise<Call | Refusal> {
  const row = await rows.selectFrom('phone_call').selectAll().where('org_id', '=', org).where('id', '=', call).forUpdate().executeTakeFirst();
  const contact = logged.contact ?? (logged.concern === undefined ? undefined : idOfContact(logged.concern, 1));
  if (row === undefined || contact === undefined || (await whoseContact(rows, org, contact)) === null) return refuse('not-found');
  if (row.contact_id !== null && row.contact_id !== contact) await removeContact(rows, org, { id: row.contact_id, now });
  await rows.updateTable('phone_call').set({ contact_id: contact }).where('org_id', '=', org).where('id', '=', call).execute();
  return callView(rows, org, { ...row, contact_id: contact });
}

/** Whose number it was is forgotten; that there was a call stays. */
export async function forgetNumbers(ground: Ground): Promise<void> {
  const until = new Date(Date.parse(ground.now()) - HOUR_MS).toISOString();
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, (rows) =>
      rows.updateTable('phone_call').set({ number: null }).where('org_id', '=', org).where('number', 'is not', null).where('started_at', '<', until).execute(),
    );
}
