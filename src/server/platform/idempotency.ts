// A POST repeated with the same Idempotency-Key within 24 hours gives the same answer; with another body it is refused.
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Caller } from './callers.ts';
import { canonical } from './chain.ts';
import { inOrganisation, isDuplicate, type Rows, reading } from './database.ts';
import type { Ground } from './ground.ts';
import { organisationIds } from './heads.ts';
import { hashOf, sameBytes } from './ids.ts';
import { Refused } from './problems.ts';

export type Keyed = { readonly org: string; readonly actor: string; readonly key: string; readonly request: Buffer; used: boolean };
/** Where the answer is a concern only its id and version are kept, from which the same answer is made again. */
export type Kept = { readonly status: number; readonly answer: unknown; readonly concern: { id: string; version: number } | null };

export function readKey(request: FastifyRequest, caller: Caller): Keyed | null {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key === '') return null;
  return { org: caller.org, actor: `${caller.is}:${caller.id}`, key, request: hashOf(request.method, request.url, canonical(request.body)), used: false };
}

export async function keptAnswer(ground: Ground, keyed: Keyed): Promise<Kept | null> {
  return reading(ground.database, keyed.org, (rows) => findAnswer(rows, keyed));
}

/** Refuses the same key with another body. */
export async function findAnswer(rows: Rows, keyed: Keyed): Promise<Kept | null> {
  const row = await rows
    .selectFrom('answered')
    .select(['request', 'status', 'answer'])
    .where('org_id', '=', keyed.org)
    .where('actor', '=', keyed.actor)
    .where('key', '=', keyed.key)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (!sameBytes(row.request, keyed.request)) throw new Refused('key-reused');
  const kept = row.answer as { concern?: { id: string; version: number }; answer?: unknown };
  return { status: row.status, answer: kept.answer ?? null, concern: kept.concern ?? null };
}

export async function keepAnswer(ground: Ground, keyed: Keyed, status: number, answer: unknown): Promise<void> {
  await inOrganisation(ground.database, keyed.org, (rows) => insertAnswer(rows, keyed, status, { answer }));
}

/** In the act's own transaction, so that an acknowledged act and its key stand or fall together. */
export async function insertAnswer(rows: Rows, keyed: Keyed, status: number, kept: { answer: unknown } | { concern: { id: string; version: number } }): Promise<void> {
  await rows
    .insertInto('answered')
    .values({ org_id: keyed.org, actor: keyed.actor, key: keyed.key, request: keyed.request, status, answer: JSON.stringify(kept) })
    .execute();
  keyed.used = true;
}

/** After 24 hours a key means nothing any more, and what was answered, names too, is not kept. */
export async function forgetAnswers(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, (rows) =>
      rows.deleteFrom('answered').where('org_id', '=', org).where('at', '<', sql<string>`now() - interval '24 hours'`).execute(),
    );
}

const underWay = new Map<string, Promise<unknown>>();

/** Within this process the same key waits for the one before it; between two, the unique key of the table decides. */
export async function oneAtATime<T>({ org, actor, key }: Keyed, work: () => Promise<T>): Promise<T> {
  const name = `${org}/${actor}/${key}`;
  const turn = (underWay.get(name) ?? Promise.resolve()).then(work, work);
  const settled = turn.catch(() => {});
  underWay.set(name, settled);
  try {
    return await turn;
  } finally {
    if (underWay.get(name) === settled) underWay.delete(name);
  }
}

/** Whether another process kept its answer under this key in the meantime, which undid our act. */
export const isAnsweredElsewhere = (failure: unknown): boolean => isDuplicate(failure) && (failure as { table?: string }).table === 'answered';
