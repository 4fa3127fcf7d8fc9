// The keeper is one connection that each process holds for as long as it uses the database. By it others know that
// it is still here, also when all its pools are idle, and it learns at once when the server goes.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { hasCode } from './failure-codes.ts';

export type Address = { socketFolder: string; port: number };

const keeperMark = 'alongside keeper ';
const cannotConnectNow = '57P03';
// The connections of a process that was killed go when PostgreSQL notices, within milliseconds.
const patienceWithKeepers = 300;
const patienceWithLeavers = 2000;

/** As the owner role, over the socket; the form that pg, Kysely and pg-boss take as a connection string. */
export function ownerUrl({ socketFolder, port }: Address, database: string): string {
  const where = new URLSearchParams({ host: socketFolder, port: String(port), sslmode: 'disable' });
  return `postgresql://postgres@localhost/${database}?${where}`;
}

/** A name for one use of the server: several connections in turn may bear it. */
export function newKeeperName(): string {
  return `${keeperMark}${randomUUID()}`;
}

/** Undefined when the server doesn't take connections just now: it may be recovering, or have died this instant. */
export async function connectKeeper(address: Address, name: string): Promise<Client | undefined> {
  const keeper = new Client({ connectionString: ownerUrl(address, 'postgres'), application_name: name });
  // Without a listener a lost connection would end our process; its end is what is acted on.
  keeper.on('error', () => {});
  try {
    await keeper.connect();
    return keeper;
  } catch (failure) {
    if (hasCode(failure, cannotConnectNow, 'ECONNREFUSED', 'ECONNRESET', 'ENOENT')) return undefined;
    throw failure;
  }
}

export async function makeDatabase(keeper: Client, name: string): Promise<void> {
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) await keeper.query(`create database ${keeper.escapeIdentifier(name)}`);
}

/** Whether nobody but the bearer of this name is connected. Waits a little for connections that are just closing. */
export async function isLast(keeper: Client, name: string): Promise<boolean> {
  const began = Date.now();
  for (;;) {
    const { keepers, others } = await company(keeper, name);
    if (others === 0) return true;
    if (Date.now() - began > (keepers > 0 ? patienceWithKeepers : patienceWithLeavers)) return false;
    await pause(25);
  }
}

/** Whether a server takes connections there, of which only the socket need be visible to us. */
export function socketAnswers({ socketFolder, port }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketFolder, `.s.PGSQL.${port}`));
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function company(keeper: Client, name: string): Promise<{ keepers: number; others: number }> {
  const { rows } = await keeper.query(
    `select count(*) filter (where application_name like $1)::int as keepers, count(*)::int as others
       from pg_stat_activity
      where backend_type = 'client backend' and application_name <> $2`,
    [`${keeperMark}%`, name],
  );
  return rows[0];
}
