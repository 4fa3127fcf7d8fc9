// Whether a screen is turned to a customer: by the browser's own cookie, or by the session that turned it. Both are asked,
// so that neither a cookie that is taken away nor a second tab opens the desk.
import type { FastifyRequest } from 'fastify';
import { type Chair, locksBrowser, locksSession } from '../../domain/chair/chair.ts';
import { inOrganisation, type Rows, reading } from './database.ts';
import type { Ground } from './ground.ts';
import { hashOf } from './ids.ts';

export const CHAIR_COOKIE = 'alongside_chair';
export type TurnedScreen = Chair & {
  readonly org: string;
  readonly id: string;
  readonly session: string;
  readonly staff: string;
  readonly concern: string;
  readonly party: string;
};

export const chairToken = (org: string, secret: string): string => `${org}.${secret}`;
const TOKEN = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{40,})$/;

/** The screen that locks this browser, or null. */
export async function turnedHere(ground: Ground, request: FastifyRequest): Promise<TurnedScreen | null> {
  const named = TOKEN.exec(request.cookies[CHAIR_COOKIE] ?? '');
  if (named === null) return null;
  const [, org = '', secret = ''] = named;
  const found = await reading(ground.database, org, (rows) => chairs(rows, org).where('hash', '=', hashOf(secret)).executeTakeFirst());
  const chair = found === undefined ? null : chairOf(found);
  return chair !== null && locksBrowser(chair, ground.now()) ? chair : null;
}

/** The screen that this session turned and that was not given back. */
export async function turnedBy(ground: Ground, session: string): Promise<TurnedScreen | null> {
  const { rows } = await ground.database.pool.query<{ org_id: string; id: string }>('select org_id, id from chair_of_session($1)', [session]);
  const [named] = rows;
  if (named === undefined) return null;
  const found = await reading(ground.database, named.org_id, (in_) => chairs(in_, named.org_id).where('id', '=', named.id).executeTakeFirst());
  const chair = found === undefined ? null : chairOf(found);
  return chair !== null && locksSession(chair, ground.now()) ? chair : null;
}

/** By the cookie, else by the session that came along. */
export async function lockOf(ground: Ground, request: FastifyRequest): Promise<TurnedScreen | null> {
  const here = await turnedHere(ground, request);
  if (here !== null) return here;
  const { cookie = '' } = request.headers;
  if (!cookie.includes('alongside.session')) return null;
  const user = await ground.signIn.userOf(new Headers({ cookie }));
  return user === null ? null : turnedBy(ground, user.session);
}

const chairs = (rows: Rows, org: string) =>
  rows.selectFrom('chair').select(['org_id', 'id', 'session_id', 'staff_id', 'concern_id', 'party_id', 'turned_at', 'tries', 'back_at', 'ended_at']).where('org_id', '=', org);

type Row = Awaited<ReturnType<ReturnType<typeof chairs>['execute']>>[number];
const chairOf = (row: Row): TurnedScreen => ({
  org: row.org_id,
  id: row.id,
  session: row.session_id,
  staff: row.staff_id,
  concern: row.concern_id,
  party: row.party_id,
  turnedAt: row.turned_at,
  tries: row.tries,
  backAt: row.back_at,
  endedAt: row.ended_at,
});

/** Five tries at the date of birth belong to one turning. */
export async function countCheck(ground: Ground, { org, id }: TurnedScreen): Promise<number> {
  const row = await inOrganisation(ground.database, org, (rows) =>
    rows
      .updateTable('chair')
      .set((one) => ({ checks: one('checks', '+', 1) }))
      .where('org_id', '=', org)
      .where('id', '=', id)
      .returning('checks')
      .executeTakeFirst(),
  );
  return row?.checks ?? Number.POSITIVE_INFINITY;
}
