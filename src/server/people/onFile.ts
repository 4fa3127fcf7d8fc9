// What is on a person's file leads into their room, so a change of it is recorded where they see it, told to the address
// that stood before, and holds back for a day what it would open.
import type { ExpressionBuilder } from 'kysely';
import type { FileChange } from '../../contract/common/schemas.ts';
import type { OnFile } from '../../domain/common/onFile.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { sightOf, visible } from '../concern/access.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { newId } from '../platform/ids.ts';
import type { Tables } from '../platform/tables.ts';
import { type CustomerFields, changeCustomer, type Way, wayKey, waysOf } from './customers.ts';
import { tellOfChange } from './fileLetter.ts';
import { goOnAs } from './standing.ts';

const HOUR = 3_600_000;
export const HOURS_ON_HOLD = 24;
const DAYS_KEPT = 7;
const before = (at: string, hours: number): string => new Date(Date.parse(at) - hours * HOUR).toISOString();

/** A way in goes only to an address that stood for a day, or that came with the person. */
export const stands = (now: string) => (row: ExpressionBuilder<Tables, 'way' | 'customer'>) =>
  row.or([row('way.since', '<=', before(now, HOURS_ON_HOLD)), row('way.since', '=', row.ref('customer.created_at'))]);

type Change = { readonly id: string; readonly what: OnFile; readonly was: string | null };

/** Refuses whoever may see none of their concerns; somebody without a concern is anybody's to put right. */
export async function changeOnFile(ground: Ground, caller: Insider, id: string, fields: Partial<CustomerFields>): Promise<Refusal | null> {
  const { org } = caller;
  const at = ground.now();
  return inOrganisation(ground.database, org, async (rows) => {
    const known = await rows.selectFrom('customer').select('born_on').where('org_id', '=', org).where('id', '=', id).forUpdate().executeTakeFirst();
    if (known === undefined) return refuse('not-found');
    if (!(await mayChange(rows, caller, id))) return refuse('not-your-customer');
    const ways = (await waysOf(rows, org, [id])).get(id) ?? [];
    await changeCustomer(rows, org, id, fields, at);
    const changes = [...(fields.ways === undefined ? [] : wayChanges(ways, fields.ways)), ...birthChange(known.born_on, fields.bornOn)];
    if (changes.length === 0) return null;
    const by = { staff_id: caller.is === 'staff' ? caller.id : null, key_id: caller.is === 'program' ? caller.id : null };
    await rows
      .insertInto('file_change')
      .values(changes.map((change) => ({ org_id: org, customer_id: id, at, ...change, ...by })))
      .execute();
    await tellOfChange(ground, rows, { org, customer: id, at, changes, emails: ways.filter(({ kind }) => kind === 'email') });
    return null;
  });
}

export async function mayChange(rows: Rows, caller: Insider, customer: string): Promise<boolean> {
  // An entry that was put away is as closed as the one under which it goes on.
  const now = (await goOnAs(rows, caller.org, [customer])).get(customer) ?? customer;
  const theirs = rows.selectFrom('concern').select('id').where('concern.org_id', '=', caller.org).where('concern.customer_id', '=', now).limit(1);
  if ((await theirs.executeTakeFirst()) === undefined) return true;
  return (await theirs.where(visible(await sightOf(rows, caller))).executeTakeFirst()) !== undefined;
}

const keyOf = ({ kind, value }: Pick<Way, 'kind' | 'value'>): string => `${kind} ${wayKey(value)}`;

/** What went away or came; of an address for letters what it was, so that it can be told. */
function wayChanges(were: readonly Way[], are: readonly Way[]): readonly Change[] {
  const gone = were.filter((way) => !are.some((one) => keyOf(one) === keyOf(way)));
  const come = are.filter((way) => !were.some((one) => keyOf(one) === keyOf(way)));
  const kinds = [...new Set([...gone, ...come].map(({ kind }) => kind))];
  return kinds.flatMap((what): readonly Change[] => {
    const told = gone.filter(({ kind }) => kind === what && kind === 'email');
    return told.length === 0 ? [{ id: newId(), what, was: null }] : told.map(({ value }) => ({ id: newId(), what, was: value }));
  });
}

const birthChange = (was: string | null, is: string | null | undefined): readonly Change[] => (is === undefined || is === was ? [] : [{ id: newId(), what: 'born-on', was }]);

/** The newest last; what one act changed stands together. */
export async function fileChangesOf(rows: Rows, org: string, customer: string): Promise<FileChange[]> {
  const found = await rows
    .selectFrom('file_change as change')
    .leftJoin('staff', (join) => join.onRef('staff.id', '=', 'change.staff_id').on('staff.org_id', '=', org))
    .select(['change.what', 'change.at', 'change.staff_id', 'change.key_id', 'staff.name'])
    .where('change.org_id', '=', org)
    .where('change.customer_id', '=', customer)
    .orderBy('change.id')
    .execute();
  const { name: house } = await organisationOf(rows, org);
  const acts = Map.groupBy(found, ({ at, staff_id, key_id }) => `${at} ${staff_id ?? key_id}`);
  return [...acts.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ at: first.at, by: { id: first.staff_id ?? first.key_id ?? org, name: first.name ?? house }, what: [...new Set([first, ...more].map(({ what }) => what))] }],
  );
}

/** The date that the second check asks for, and whether a newer one doesn't count yet. A first one counts at once: before it nothing was asked. */
export async function birthAsked(rows: Rows, { org, party }: { org: string; party: string }, now: string): Promise<{ bornOn: string | null; held: boolean }> {
  const changed = await rows
    .selectFrom('file_change')
    .select('was')
    .where('org_id', '=', org)
    .where('customer_id', '=', party)
    .where('what', '=', 'born-on')
    .where('at', '>', before(now, HOURS_ON_HOLD))
    .where('was', 'is not', null)
    .orderBy('id')
    .executeTakeFirst();
  if (changed !== undefined) return { bornOn: changed.was, held: true };
  const person = await rows.selectFrom('customer').select('born_on').where('org_id', '=', org).where('id', '=', party).executeTakeFirst();
  return { bornOn: person?.born_on ?? null, held: false };
}

/** What stood before is kept as long as a letter may still have to go there. */
export async function forgetWhatWas(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, (rows) =>
      rows
        .updateTable('file_change')
        .set({ was: null })
        .where('org_id', '=', org)
        .where('at', '<=', before(ground.now(), DAYS_KEPT * 24))
        .where('was', 'is not', null)
        .execute(),
    );
}
