// The ways to a room: first page, code, a link that has run out and its renewal.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Place, SaidForm } from '../../contract/roomPages.ts';
import { postSoon } from '../letter/posting.ts';
import { organisationOf } from '../organisation/settings.ts';
import { wayKey } from '../people/customers.ts';
import { stands } from '../people/onFile.ts';
import { roomLinkOf, roomToken } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { hashOf, newId, normalCode } from '../platform/ids.ts';
import { pagesOf, sendPage } from './html.ts';
import { AN_HOUR, forgetTries, mayTry, TEN_MINUTES } from './limits.ts';
import { fieldsOf, isGuarded, keepReading, safeBack, settingOf } from './reader.ts';
import { type Held, letIn, mayTryLink, UUID } from './visitor.ts';

const HIDDEN = { schema: { hide: true } };
const TRIES_FOR_A_CODE = 5;
const RENEWALS_AN_HOUR = 5;
/** Of one person, by whatever network they are asked for. */
const RENEWALS_OF_ONE = 3;
const MOST_LINKS = 3;

export function doorRoutes(app: App, ground: Ground): void {
  app.get('/', HIDDEN, (request, reply) => landing(ground, request, reply));
  app.get('/code', HIDDEN, (request, reply) => showCode(ground, request, reply));
  app.post('/code', HIDDEN, (request, reply) => takeCode(ground, request, reply));
  app.get('/link', HIDDEN, (request, reply) => expired(ground, request, reply, null, 200));
  app.post('/link', HIDDEN, (request, reply) => renew(ground, request, reply));
  app.post('/link/:org', HIDDEN, (request, reply) => renew(ground, request, reply));
  app.post('/room/reading', HIDDEN, async (request, reply) => {
    const fields = fieldsOf(request);
    if (isGuarded(ground, request, fields)) keepReading(ground, request, reply, fields);
    return reply.redirect(safeBack(fields.back), 303);
  });
}

/** All organisations of this installation, oldest first. */
export async function organisationIds(ground: Ground): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select organisation_ids() as id`.execute(ground.database.rows);
  return rows.map(({ id }) => id);
}

export const placeOf = (ground: Ground, org: string): Promise<Place> =>
  reading(ground.database, org, async (rows) => {
    const { name, phone } = await organisationOf(rows, org);
    return { name, phone };
  });

/** The place to name on a page that belongs to no organisation: the only one there is. */
async function onlyPlace(ground: Ground): Promise<Place | null> {
  const [only, ...others] = await organisationIds(ground);
  return only === undefined || others.length > 0 ? null : placeOf(ground, only);
}

/** Several organisations under one roof are not shown to each other's customers. */
async function landing(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [only, ...others] = await organisationIds(ground);
  const place = only === undefined || others.length > 0 ? null : await placeOf(ground, only);
  const forms = place === null ? [] : [{ organisation: place.name, href: `/form/${only}` }];
  return sendPage(reply, (await pagesOf()).landingPage({ ...settingOf(ground, request, reply), organisation: place, forms, isSetUp: only !== undefined }));
}

/** Nobody learns whether a room exists: a wrong, an old and an unknown link look the same. */
export async function expired(ground: Ground, request: FastifyRequest, reply: FastifyReply, org: string | null, status = 410, said?: SaidForm): Promise<FastifyReply> {
  const known = org !== null && (await organisationIds(ground)).includes(org) ? org : null;
  const organisation = known === null ? await onlyPlace(ground) : await placeOf(ground, known);
  const action = known === null ? '/link' : `/link/${known}`;
  return sendPage(reply, (await pagesOf()).expiredPage({ ...settingOf(ground, request, reply), here: '/link', organisation, action, ...(said && { said }) }), status);
}

async function showCode(ground: Ground, request: FastifyRequest, reply: FastifyReply, said?: SaidForm): Promise<FastifyReply> {
  const facts = { ...settingOf(ground, request, reply), here: '/code', organisation: await onlyPlace(ground), ...(said && { said }) };
  return sendPage(reply, (await pagesOf()).codePage(facts), said === undefined ? 200 : 409);
}

async function takeCode(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = fieldsOf(request);
  const again = (refusal: string) => showCode(ground, request, reply, { form: 'code', values: fields, refusal });
  if (!isGuarded(ground, request, fields)) return again('form-too-old');
  if (!mayTry(ground, 'code', request.ip, { most: TRIES_FOR_A_CODE, within: TEN_MINUTES })) return again('too-many-tries');
  const token = await tokenOf(ground, normalCode(fields.code ?? ''));
  const link = token === null ? null : await roomLinkOf(ground, token);
  if (token === null || link === null || !(await mayStillOpen(ground, { token, link }))) return again('code-wrong');
  forgetTries(ground, 'code', request.ip);
  return reply.redirect(letIn(ground, reply, { token, link }), 303);
}

/** One of 9 letters opens five times, from whatever network it is typed; one of 16 belongs to whoever tells without a name. */
const mayStillOpen = async (ground: Ground, held: Held): Promise<boolean> => normalCode(held.token.split('.')[1] ?? '').length > 9 || mayTryLink(ground, held);

async function tokenOf(ground: Ground, code: string): Promise<string | null> {
  if (code.length !== 9 && code.length !== 16) return null;
  const found = await ground.database.rows.selectFrom('room_code').select('org_id').where('hash', '=', hashOf(code)).executeTakeFirst();
  return found === undefined ? null : roomToken(found.org_id, code);
}

/** Goes only to an address that stands on file, with the same words whether it is known or not. */
async function renew(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const fields = fieldsOf(request);
  const { org } = request.params as { org?: string };
  const named = org !== undefined && UUID.test(org) ? org : null;
  const again = (refusal: string) => expired(ground, request, reply, named, 409, { form: 'link', values: fields, refusal });
  if (!isGuarded(ground, request, fields)) return again('form-too-old');
  if (!mayTry(ground, 'link', request.ip, { most: RENEWALS_AN_HOUR, within: AN_HOUR })) return again('too-many-tries');
  const all = await organisationIds(ground);
  for (const one of named === null ? all : all.filter((id) => id === named))
    await inOrganisation(ground.database, one, (rows) => writeLinks(ground, rows, one, fields.email ?? ''));
  const organisation = named === null ? await onlyPlace(ground) : await placeOf(ground, named);
  return sendPage(reply, (await pagesOf()).linkSentPage({ ...settingOf(ground, request, reply), here: '/link', organisation }));
}

/** An address that was changed less than a day ago gets none: whoever changed it must not be let in by it. */
async function writeLinks(ground: Ground, rows: Rows, org: string, email: string): Promise<void> {
  const at = ground.now();
  const concerns = await roomsAt(rows, org, email, at);
  if (await wereSent(rows, org, concerns[0], at)) return;
  const state = ground.settings.smtpUrl === null ? 'to-print' : 'waiting';
  for (const { id, customer_id } of concerns) {
    const letter = {
      org_id: org,
      id: newId(),
      kind: 'roomLink',
      concern_id: id,
      party_id: customer_id,
      staff_id: null,
      facts: JSON.stringify({ version: 0 }),
      created_at: at,
    };
    await rows
      .insertInto('letter')
      .values({ ...letter, state })
      .execute();
    if (state === 'waiting') await postSoon(ground, rows, { org, concern: id });
  }
}

type Room = { id: string; customer_id: string };

/** The newest rooms that somebody with this address may enter: their own, and those of whom they are with. */
async function roomsAt(rows: Rows, org: string, email: string, at: string): Promise<readonly Room[]> {
  const written = rows
    .selectFrom('way')
    .innerJoin('customer', (join) => join.onRef('customer.org_id', '=', 'way.org_id').onRef('customer.id', '=', 'way.customer_id'))
    .where('way.org_id', '=', org)
    .where('way.kind', '=', 'email')
    .where('way.value_key', '=', wayKey(email))
    .where(stands(at));
  const own = await written
    .innerJoin('concern', (join) => join.onRef('concern.org_id', '=', 'way.org_id').onRef('concern.customer_id', '=', 'way.customer_id'))
    .select(['concern.id', 'way.customer_id'])
    .where('concern.standing', 'not in', ['brought-over', 'set-aside', 'erased', 'merged'])
    .orderBy('concern.id', 'desc')
    .limit(MOST_LINKS)
    .execute();
  const besides = await written
    .innerJoin('party', (join) => join.onRef('party.org_id', '=', 'way.org_id').onRef('party.party_id', '=', 'way.customer_id'))
    .select(['party.concern_id as id', 'way.customer_id'])
    .where('party.enters', '=', true)
    .where((row) => row.or([row('party.until', 'is', null), row('party.until', '>', at)]))
    .orderBy('party.concern_id', 'desc')
    .limit(MOST_LINKS)
    .execute();
  return [...own, ...besides].toSorted((one, other) => (one.id < other.id ? 1 : -1)).slice(0, MOST_LINKS);
}

/** Counted on the letters of the newest, so that it holds for every process. */
async function wereSent(rows: Rows, org: string, room: Room | undefined, at: string): Promise<boolean> {
  const found = await rows
    .selectFrom('letter')
    .select('id')
    .where('org_id', '=', org)
    .where('concern_id', '=', room?.id ?? null)
    .where('party_id', '=', room?.customer_id ?? null)
    .where('kind', '=', 'roomLink')
    .where('created_at', '>', new Date(Date.parse(at) - AN_HOUR).toISOString())
    .limit(RENEWALS_OF_ONE)
    .execute();
  return found.length >= RENEWALS_OF_ONE;
}
