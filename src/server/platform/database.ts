// The way into the database: every piece of work names its organisation, and row security holds it there.
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from './log.ts';
import { statementNames } from './statementNames.ts';
import type { PrivateTables, Tables } from './tables.ts';

export type Rows = Kysely<Tables>;
/** The same connection with what is private: only amongStaff gives one, so nothing that is made for a customer can hold it. */
export type PrivateRows = Kysely<PrivateTables>;
export type Database = {
  readonly rows: Rows;
  readonly pool: pg.Pool;
  end(): Promise<void>;
};

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const INT8 = 20;
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString();
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;

const nameOf = statementNames();

type Ask = (text: unknown, values?: unknown, callback?: unknown) => unknown;
/** Parsed and planned once a connection: opening a concern went from 4.2 to 2.4 ms with this and the key kept for a second. */
function prepareStatements(client: pg.PoolClient): void {
  const ask = client.query.bind(client) as Ask;
  const query: Ask = (text, values, callback) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? ask(text, values, callback) : ask({ name, text, values }, callback);
  };
  Object.assign(client, { query });
}

/** A pool as the application's role. Statements that don't wait for each other go out together. An idle connection that dies is logged and replaced, never fatal. */
export function openDatabase(url: string, log: Log, max = 16): Database {
  const pool = new pg.Pool({ connectionString: url, max, types, pipeline: true });
  // The pool hears idle connections only: one that dies between two statements of a transaction would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('connect', prepareStatements);
  pool.on('error', (failure) => log('database-connection-lost', { code: codeOf(failure) }));
  return { rows: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool, end: () => pool.end() };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One transaction, in which only this organisation's rows exist. */
export function inOrganisation<T>(database: Database, org: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  return transaction(database, { org, begin: 'begin', side: '' }, work);
}

export function reading<T>(database: Database, org: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  return transaction(database, { org, begin: 'begin read only', side: '' }, work);
}

/** The same on the staff's side, where private words exist too. Never for what a customer is answered with. */
export function amongStaff<T>(database: Database, org: string, work: (rows: Rows, secret: PrivateRows) => Promise<T>): Promise<T> {
  return transaction(database, { org, begin: 'begin', side: 'staff' }, (rows) => work(rows, rows as unknown as PrivateRows));
}

export function readingAmongStaff<T>(database: Database, org: string, work: (rows: Rows, secret: PrivateRows) => Promise<T>): Promise<T> {
  return transaction(database, { org, begin: 'begin read only', side: 'staff' }, (rows) => work(rows, rows as unknown as PrivateRows));
}

/** Whatever the work writes is taken back once it has answered: for what would be, without its being so. */
export function takingBack<T>(database: Database, org: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  return transaction(database, { org, begin: 'begin', side: '', end: 'rollback' }, work);
}

type Beginning = { org: string; begin: string; side: '' | 'staff'; end?: 'commit' | 'rollback' };

async function transaction<T>(database: Database, { org, begin, side, end = 'commit' }: Beginning, work: (rows: Rows) => Promise<T>): Promise<T> {
  if (!UUID.test(org)) throw new Error('an organisation is named by its id');
  return database.rows.connection().execute(async (rows) => {
    // One round trip with the first statement; the id was checked above, and a statement without parameters may hold two
    // commands. Should it fail, then row security shows what follows no row and lets it write none.
    const begun = rows.executeQuery(CompiledQuery.raw(`${begin}; select set_config('app.org_id', '${org}', true), set_config('app.side', '${side}', true)`));
    begun.catch(() => {});
    try {
      const answer = await work(rows);
      await begun;
      await rows.executeQuery(CompiledQuery.raw(end));
      return answer;
    } catch (failure) {
      await rows.executeQuery(CompiledQuery.raw('rollback')).catch(() => {});
      throw failure;
    }
  });
}

export const codeOf = (failure: unknown): string => (typeof failure === 'object' && failure !== null && 'code' in failure ? String(failure.code) : 'unknown');
/** Two wrote at once: the same key, or each waiting for the other. */
export const isCollision = (failure: unknown): boolean => ['23505', '40P01', '40001'].includes(codeOf(failure));
export const isDuplicate = (failure: unknown): boolean => codeOf(failure) === '23505';
