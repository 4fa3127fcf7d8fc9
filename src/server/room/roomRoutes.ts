// The room over HTTP: a link that leads to a clean address, the page, and one plain form for each deed.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RoomView } from '../../contract/concern.ts';
import { isRoomDeed, type RoomFacts, type SaidForm, THANKS, type Thanks } from '../../contract/roomPages.ts';
import { maySee } from '../concern/access.ts';
import { noteRead } from '../concern/reads.ts';
import { showAsCustomer, showTo } from '../concern/show.ts';
import { organisationOf } from '../organisation/settings.ts';
import { type Caller, type CustomerCaller, roomLinkOf } from '../platform/callers.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { hashOf } from '../platform/ids.ts';
import { giveDeed, thanksFor } from './deeds.ts';
import { expired, placeOf } from './doorRoutes.ts';
import { pagesOf, sendPage } from './html.ts';
import { fieldsOf, isGuarded, settingOf } from './reader.ts';
import { bornOn, doorCookie, enter, letIn, linkIn, UUID, visitorOf } from './visitor.ts';

const HIDDEN = { schema: { hide: true } };
const TRIES_FOR_A_CHECK = 5;
type Params = Readonly<Record<string, string>>;

export function roomRoutes(app: App, ground: Ground): void {
  app.get('/r/:org/:token', HIDDEN, (request, reply) => openLink(ground, request, reply));
  app.get('/room/:id', HIDDEN, (request, reply) => showRoom(ground, request, reply));
  app.post('/room/:id/:deed', HIDDEN, (request, reply) => takeForm(ground, request, reply));
  app.get('/room/:id/check', HIDDEN, (request, reply) => askBirth(ground, request, reply));
  app.post('/room/:id/check', HIDDEN, (request, reply) => checkBirth(ground, request, reply));
}

/** Uses nothing up: mail scanners open links too. */
async function openLink(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { org = '', token = '' } = request.params as Params;
  const whole = `${org}.${token}`;
  const link = UUID.test(org) ? await roomLinkOf(ground, whole) : null;
  if (link === null) return expired(ground, request, reply, UUID.test(org) ? org : null);
  return reply.header('cache-control', 'no-store').redirect(await letIn(ground, reply, whole, link), 303);
}

async function showRoom(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '' } = request.params as Params;
  const visitor = UUID.test(id) ? await visitorOf(ground, request, id) : { is: 'nobody' as const };
  if (visitor.is === 'to-check') return reply.redirect(`/room/${id}/check`, 303);
  if (visitor.is === 'nobody') return expired(ground, request, reply, null);
  const { said } = request.query as { said?: string };
  const thanks = THANKS.find((one) => one === said);
  const facts = await factsOf(ground, request, reply, visitor.caller, id);
  if (facts === null) return expired(ground, request, reply, null);
  noteRead(ground, visitor.caller, id);
  return sendPage(reply, (await pagesOf()).roomPage({ ...facts, ...(thanks === undefined ? {} : { thanks: thanks satisfies Thanks }) }));
}

async function factsOf(ground: Ground, request: FastifyRequest, reply: FastifyReply, caller: Caller, concern: string): Promise<RoomFacts | null> {
  const { org } = caller;
  return reading(ground.database, org, async (rows) => {
    if (!(await maySee(rows, caller, concern, ground.now()))) return null;
    const shown = caller.is === 'customer' ? await showTo(ground, rows, caller, concern) : await showAsCustomer(ground, rows, caller, concern);
    if (shown === null) return null;
    const view = shown as RoomView;
    const organisation = await organisationOf(rows, org);
    const reader = caller.is === 'customer' ? caller.id : view.customer.id;
    const person = await rows.selectFrom('customer').select(['name', 'call_me', 'zone', 'language']).where('org_id', '=', org).where('id', '=', reader).executeTakeFirst();
    const room = { ...view, organisation: { ...view.organisation, zone: organisation.zone } };
    return {
      ...settingOf(ground, request, reply, person?.language === 'es' ? 'es' : 'en'),
      here: `/room/${concern}`,
      room: reader === view.customer.id ? room : asTold(room, reader),
      callMe: person?.call_me ?? person?.name.split(/\s+/)[0] ?? '',
      zone: person?.zone ?? null,
      ...(caller.is === 'customer' ? {} : { readOnly: true }),
    };
  });
}

/** Until consent is on record, who told it for somebody else sees only what they told, and can write. */
function asTold(room: RoomView, teller: string): RoomView {
  return {
    ...room,
    understanding: 'to-offer',
    unconfirmed: null,
    rounds: [],
    apologies: [],
    fixes: [],
    amends: [],
    promises: [],
    matters: room.matters.map((matter) => ({ ...matter, answered: null, answer: null })),
    nextUpdate: null,
    followUp: null,
    fairness: null,
    steps: [],
    entries: room.entries.filter(({ by }) => by.id === teller),
    may: room.may.filter((deed) => deed === 'write'),
  };
}

async function takeForm(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '', deed = '' } = request.params as Params;
  const visitor = UUID.test(id) ? await visitorOf(ground, request, id) : { is: 'nobody' as const };
  if (visitor.is !== 'customer' || !isRoomDeed(deed)) return expired(ground, request, reply, null);
  const fields = fieldsOf(request);
  const refusal = isGuarded(ground, request, fields) ? await tryDeed(ground, visitor.caller, request, reply, deed) : 'form-too-old';
  if (refusal === null) return reply.redirect(`/room/${id}?said=${thanksFor(deed, fields)}`, 303);
  return showRefused(ground, request, reply, visitor.caller, { form: deed, values: fields, refusal });
}

async function tryDeed(ground: Ground, caller: CustomerCaller, request: FastifyRequest, reply: FastifyReply, deed: Parameters<typeof giveDeed>[2]): Promise<string | null> {
  const facts = await factsOf(ground, request, reply, caller, caller.concern);
  if (facts === null) return 'no-such-concern';
  if (facts.room.customer.id !== caller.id && deed !== 'write') return 'not-allowed';
  const refused = await giveDeed(ground, caller, deed, fieldsOf(request), facts.zone ?? facts.room.organisation.zone);
  return refused?.refused ?? null;
}

/** The page as it is now, with what was typed kept. */
async function showRefused(ground: Ground, request: FastifyRequest, reply: FastifyReply, caller: CustomerCaller, said: SaidForm): Promise<FastifyReply> {
  const facts = await factsOf(ground, request, reply, caller, caller.concern);
  if (facts === null) return expired(ground, request, reply, null);
  return sendPage(reply, (await pagesOf()).roomPage({ ...facts, said }), 409);
}

async function askBirth(ground: Ground, request: FastifyRequest, reply: FastifyReply, said?: SaidForm): Promise<FastifyReply> {
  const { id = '' } = request.params as Params;
  const link = UUID.test(id) ? await linkIn(ground, request, doorCookie(id), id) : null;
  if (link === null) return reply.redirect(`/room/${id}`, 303);
  const around = { ...settingOf(ground, request, reply), here: `/room/${id}/check`, organisation: await placeOf(ground, link.org) };
  return sendPage(reply, (await pagesOf()).secondCheckPage({ ...around, action: `/room/${id}/check`, ...(said && { said }) }), said === undefined ? 200 : 409);
}

/** Five tries belong to the link itself, by whatever address they come. */
async function checkBirth(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '' } = request.params as Params;
  const fields = fieldsOf(request);
  const link = UUID.test(id) ? await linkIn(ground, request, doorCookie(id), id) : null;
  const token = request.cookies[doorCookie(id)];
  if (link === null || token === undefined) return expired(ground, request, reply, null);
  const again = (refusal: string) => askBirth(ground, request, reply, { form: 'check', values: fields, refusal });
  if (!isGuarded(ground, request, fields)) return again('form-too-old');
  const tries = await countTry(ground, link.org, token);
  if (tries > TRIES_FOR_A_CHECK) return again('too-many-tries');
  const two = (text = '') => text.trim().padStart(2, '0');
  if (`${(fields.year ?? '').trim()}-${two(fields.month)}-${two(fields.day)}` !== (await bornOn(ground, link))) return again('code-wrong');
  enter(ground, reply, token, id);
  return reply.redirect(`/room/${id}`, 303);
}

async function countTry(ground: Ground, org: string, token: string): Promise<number> {
  const hash = hashOf(token.split('.')[1] ?? '');
  const row = await inOrganisation(ground.database, org, (rows) =>
    rows
      .updateTable('room_link')
      .set((one) => ({ tries: one('tries', '+', 1) }))
      .where('org_id', '=', org)
      .where('hash', '=', hash)
      .returning('tries')
      .executeTakeFirst(),
  );
  return row?.tries ?? Number.POSITIVE_INFINITY;
}
