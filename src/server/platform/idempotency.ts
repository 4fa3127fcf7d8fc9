// A POST repeated with the same Idempotency-Key within 24 hours gives the same answer; with another body it is refused.
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Caller } from './callers.ts';
import { canonical } from './chain.ts';
import { inOrganisation, type Rows, reading } from './database.ts';
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

/** A row that is claimed and not answered yet. */
const UNDER_WAY = 0;

/** Refuses the same key with another body; what another request still works on is no answer. */
export async function findAnswer(rows: Rows, keyed: Keyed): Promise<Kept | null> {
  const kept = await rowOf(rows, keyed);
  return kept === null || kept.status === UNDER_WAY ? null : kept;
}

async function rowOf(rows: Rows, keyed: Keyed): Promise<Kept | null> {
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

export const keptAnswer = (ground: Ground, keyed: Keyed): Promise<Kept | null> => reading(ground.database, keyed.org, (rows) => findAnswer(rows, keyed));

export async function keepAnswer(ground: Ground, keyed: Keyed, status: number, answer: unknown): Promise<void> {
  await inOrganisation(ground.database, keyed.org, (rows) => insertAnswer(rows, keyed, status, { answer }));
}

/** In the act's own transaction, so that an acknowledged act and its key stand or fall together; over our own claim, never over an answer. */
export async function insertAnswer(rows: Rows, keyed: Keyed, status: number, kept: { answer: unknown } | { concern: { id: string; version: number } }): Promise<void> {
  const answer = JSON.stringify(kept);
  const written = await rows
    .insertInto('answered')
    .values({ org_id: keyed.org, actor: keyed.actor, key: keyed.key, request: keyed.request, status, answer })
    .onConflict((conflict) => conflict.columns(['org_id', 'actor', 'key']).doUpdateSet({ status, answer }).where('answered.status', '=', UNDER_WAY))
    .returning('status')
    .executeTakeFirst();
  if (written === undefined) throw new AnsweredElsewhere();
  keyed.used = true;
}

/** Another process answered under this key in the meantime, which undoes our act. */
class AnsweredElsewhere extends Error {}
export const isAnsweredElsewhere = (failure: unknown): boolean => failure instanceof AnsweredElsewhere;

const LOOK_AGAIN_AFTER_MS = 50;
const PATIENCE_MS = 10_000;

/** Takes the key for this request, in whichever process; gives the answer where another has it, and refuses when that takes too long. */
export async function claim(ground: Ground, keyed: Keyed): Promise<Kept | null> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(LOOK_AGAIN_AFTER_MS)) {
    if (await takeKey(ground, keyed)) return null;
    const kept = await keptAnswer(ground, keyed);
    if (kept !== null) return kept;
  }
  throw new Refused('still-under-way');
}

/** A claim whose process ended without a word is free again once no request can be running any more. */
async function takeKey(ground: Ground, { org, actor, key, request }: Keyed): Promise<boolean> {
  const taken = await inOrganisation(ground.database, org, (rows) =>
    rows
      .insertInto('answered')
      .values({ org_id: org, actor, key, request, status: UNDER_WAY, answer: '{}' })
      .onConflict((conflict) =>
        conflict
          .columns(['org_id', 'actor', 'key'])
          .doUpdateSet({ request, at: sql<string>`now()` })
          .where('answered.status', '=', UNDER_WAY)
          .where('answered.at', '<', sql<string>`now() - interval '150 seconds'`),
      )
      .returning('status')
      .executeTakeFirst(),
  );
  return taken !== undefined;
}

/** Nothing was kept under it: the same request may be sent again. */
export async function letGo(ground: Ground, { org, actor, key }: Keyed): Promise<void> {
  await inOrganisation(ground.database, org, (rows) =>
    rows.deleteFrom('answered').where('org_id', '=', org).where('actor', '=', actor).where('key', '=', key).where('status', '=', UNDER_WAY).execute(),
  );
}

/** After 24 hours a key means nothing any more, and what was answered, names too, is not kept. */
export async function forgetAnswers(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, (rows) =>
      rows.deleteFrom('answered').where('org_id', '=', org).where('at', '<', sql<string>`now() - interval '24 hours'`).execute(),
    );
}

const underWay = new Map<string, Promise<unknown>>();

/** Within this process the same key waits for the one before it; between two, the row decides. */
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
