// One act on a customer's stream, in one transaction: load, fold, decide, append, project, write the letter.

import { CompiledQuery } from 'kysely';
import type { Act, Signed } from '../../domain/common/act.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import { type CustomerCommand, decideCustomer, evolveCustomer } from '../../domain/customer/customer.ts';
import type { CustomerEvent } from '../../domain/customer/events.ts';
import { type Customer, newcomer } from '../../domain/customer/state.ts';
import { againOnConflict, lastHash, type Signer, signedIn } from '../concern/store.ts';
import { Spoken, saidIn } from '../concern/words.ts';
import { eventRows, insertSql } from '../concern/written.ts';
import { type Organisation, organisationOf } from '../organisation/settings.ts';
import { reachOf } from '../people/customers.ts';
import { calendarAt } from '../platform/calendar.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { project } from './projection.ts';
import { writeLetter } from './reactions.ts';

export type RecordedOfCustomer = { readonly event: CustomerEvent; readonly by: Signed };
export type BeforeCustomer = { readonly customer: Customer; readonly act: Act; readonly spoken: Spoken; readonly rows: Rows; readonly organisation: Organisation };
export type AskCustomer = Signer & {
  readonly org: string;
  readonly customer: string;
  /** The concern in which it was said, where it was said in one. */
  readonly concern: string | null;
  readonly make: (before: BeforeCustomer) => Promise<CustomerCommand | Refusal> | CustomerCommand | Refusal;
  readonly also?: (rows: Rows, customer: Customer) => Promise<void>;
};

/** Gives them as they are known after the act, or the refusal; throws only surprises. */
export async function actOnCustomer(ground: Ground, ask: AskCustomer): Promise<Customer | Refusal> {
  const done = await againOnConflict(() => inOrganisation(ground.database, ask.org, (rows) => actOnCustomerWithin(ground, rows, ask)));
  if (!isRefusal(done) && ask.concern !== null) ground.live.tell({ org: ask.org, concern: ask.concern });
  return done;
}

/** The same inside a transaction that does more. */
export async function actOnCustomerWithin(ground: Ground, rows: Rows, ask: AskCustomer): Promise<Customer | Refusal> {
  const before = await prepare(ground, rows, ask);
  const command = await ask.make(before);
  if (isRefusal(command)) return command;
  const events = decideCustomer(before.customer, command, before.act);
  if (isRefusal(events)) return events;
  const customer = events.length === 0 ? before.customer : await append(ground, rows, ask, before, events);
  await ask.also?.(rows, customer);
  return customer;
}

async function prepare(ground: Ground, rows: Rows, ask: AskCustomer): Promise<BeforeCustomer> {
  const organisation = await organisationOf(rows, ask.org);
  const at = ground.now();
  const act: Act = {
    at,
    actor: ask.actor,
    via: ask.via,
    ...(ask.for === undefined ? {} : { for: ask.for }),
    ...(ask.happenedOn === undefined ? {} : { happenedOn: ask.happenedOn }),
    calendar: calendarAt(at, organisation),
    reach: await reachOf(rows, ask.org, ask.customer, ground.settings.smtpUrl !== null),
  };
  return { customer: await loadCustomer(rows, ask.org, ask.customer), act, spoken: new Spoken(act), rows, organisation };
}

async function append(ground: Ground, rows: Rows, ask: AskCustomer, before: BeforeCustomer, events: readonly CustomerEvent[]): Promise<Customer> {
  const { act, customer: was, spoken } = before;
  const { calendar: _, reach, ...signed } = act;
  const customer = events.reduce((folded, event) => evolveCustomer(folded, event, { ...signed, version: folded.version + 1 }), was);
  const growth = { stream: was.id, version: was.version, events, kind: 'customer' as const };
  await rows.executeQuery(CompiledQuery.raw(insertSql('event', 1), [JSON.stringify(eventRows(ask.org, act, growth, await lastHash(rows, ask.org, growth)))]));
  const said = saidIn(events, spoken.kept);
  if (said.length > 0)
    await rows
      .insertInto('words')
      .values(said.map(({ id, voice, text, salt }) => ({ org_id: ask.org, id, customer_id: was.id, voice, text, salt })))
      .execute();
  await project(rows, ask.org, was, customer);
  await writeLetter(ground, rows, { org: ask.org, concern: ask.concern, customer, events, act, reach });
  return customer;
}

export async function eventsOfCustomer(rows: Rows, org: string, customer: string, upTo?: number): Promise<readonly RecordedOfCustomer[]> {
  let query = rows
    .selectFrom('event')
    .select(['version', 'kind', 'body', 'at', 'happened_on', 'actor', 'for_party', 'via'])
    .where('org_id', '=', org)
    .where('stream_id', '=', customer)
    .where('stream', '=', 'customer')
    .orderBy('version');
  if (upTo !== undefined) query = query.where('version', '<=', upTo);
  return (await query.execute()).map((row) => ({ event: { kind: row.kind, ...(row.body as object) } as CustomerEvent, by: signedIn(row) }));
}

export const foldCustomer = (id: string, recorded: readonly RecordedOfCustomer[]): Customer =>
  recorded.reduce((customer, { event, by }) => evolveCustomer(customer, event, by), newcomer(id));
export const loadCustomer = async (rows: Rows, org: string, id: string): Promise<Customer> => foldCustomer(id, await eventsOfCustomer(rows, org, id));
