// The room over HTTP: a link that leads to a clean address, the page, and one plain form for each deed.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { screenAt } from '../../contract/chair.ts';
import type { RoomView } from '../../contract/concern.ts';
import { isCallDeed, isMeDeed, isRoomDeed, type RoomFacts, type SaidForm, type Setting, type Sub, THANKS } from '../../contract/roomPages.ts';
import { copyIn } from '../../copy/copy.ts';
import { firstName } from '../../copy/firstName.ts';
import { LANGUAGES, languageIn } from '../../copy/when.ts';
import { DAY_ORDERS, readDay } from '../../domain/form/day.ts';
import { newestMerge } from '../acts/mergePeople.ts';
import { showCadence } from '../cadence/show.ts';
import { askedInRoom } from '../cause/askedRoutes.ts';
import { changesIn } from '../change/theirRoutes.ts';
import { customerOf, maySee } from '../concern/access.ts';
import { noteRead } from '../concern/reads.ts';
import { showAsCustomer, showTo } from '../concern/show.ts';
import { showProfile } from '../customer/show.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import { isHeldBack } from '../people/heldBack.ts';
import { type Caller, type CustomerCaller, checkBirth, roomCookie, roomLinkOf } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { giveDeed, thanksFor } from './deeds.ts';
import { expired, placeOf } from './doorRoutes.ts';
import { notFound } from './formRoutes.ts';
import { goOn } from './goOn.ts';
import { pagesOf, sendPage } from './html.ts';
import { notOpen } from './over.ts';
import { fieldsOf, forgetReading, isGuarded, settingOf } from './reader.ts';
import { drawn, pathOf, subOf } from './subpages.ts';
import { heldLink, letIn, mayTryLink, passCheck, UUID, visitorOf } from './visitor.ts';
import { writtenTo } from './writtenTo.ts';

const HIDDEN = { schema: { hide: true } };
type Params = Readonly<Record<string, string>>;

export function roomRoutes(app: App, ground: Ground): void {
  app.get('/r/:org/:token', HIDDEN, (request, reply) => openLink(ground, request, reply));
  app.get('/room/:id', HIDDEN, (request, reply) => showRoom(ground, request, reply, null));
  app.get('/room/:id/see/:page/:thing?', HIDDEN, (request, reply) => {
    const sub = subOf(request.params as Params);
    return sub === null ? notFound(ground, request, reply) : showRoom(ground, request, reply, sub);
  });
  // The address of a form that was refused, opened again later.
  app.get('/room/:id/:deed', HIDDEN, (request, reply) => reply.redirect(`/room/${(request.params as Params).id}`, 303));
  app.post('/room/:id/go-on', HIDDEN, (request, reply) => goOn(ground, request, reply));
  app.post('/room/:id/:deed', HIDDEN, (request, reply) => takeForm(ground, request, reply));
  app.get('/room/:id/check', HIDDEN, (request, reply) => askBirth(ground, request, reply));
  app.post('/room/:id/check', HIDDEN, (request, reply) => takeBirth(ground, request, reply));
}

/** Uses nothing up: mail scanners open links too. */
async function openLink(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { org = '', token = '' } = request.params as Params;
  const whole = `${org}.${token}`;
  const link = UUID.test(org) ? await roomLinkOf(ground, whole) : null;
  if (link === null) return UUID.test(org) ? notOpen(ground, request, reply, whole, org) : expired(ground, request, reply, null);
  return reply.header('cache-control', 'no-store').redirect(letIn(ground, reply, { token: whole, link }), 303);
}

/** The main page, or one of those beside it; where what it was about is gone, the main page again. */
async function showRoom(ground: Ground, request: FastifyRequest, reply: FastifyReply, sub: Sub | null): Promise<FastifyReply> {
  const { id = '' } = request.params as Params;
  const visitor = UUID.test(id) ? await visitorOf(ground, request, id) : { is: 'nobody' as const };
  if (visitor.is === 'to-check') return reply.redirect(`/room/${id}/check`, 303);
  if (visitor.is === 'turned') return reply.redirect('/screen', 303);
  if (visitor.is === 'nobody') return notOpen(ground, request, reply, request.cookies[roomCookie(id)]);
  const { said } = request.query as { said?: string };
  const thanks = THANKS.find((one) => one === said);
  const facts = await factsOf(ground, request, reply, visitor.caller, id);
  if (facts === null) return expired(ground, request, reply, null);
  noteRead(ground, visitor.caller, id);
  const thanked: RoomFacts = thanks === undefined ? facts : { ...facts, thanks };
  const html = sub === null ? (await pagesOf()).roomPage(thanked) : await drawn(thanked, sub);
  if (html !== null) return sendPage(reply, html);
  return thanks === undefined ? notFound(ground, request, reply) : reply.redirect(`/room/${id}?said=${thanks}`, 303);
}

export async function factsOf(ground: Ground, request: FastifyRequest, reply: FastifyReply, caller: Caller, concern: string): Promise<RoomFacts | null> {
  return reading(ground.database, caller.org, async (rows) =>
    (await maySee(rows, caller, concern, ground.now())) ? factsWithin(ground, rows, { caller, concern, settingFor: (theirs) => settingOf(ground, request, reply, theirs) }) : null,
  );
}

type Showing = { readonly caller: Caller; readonly concern: string; readonly settingFor: (theirs: Pick<Setting, 'language' | 'textSize'>) => Setting };
/** The same within a transaction, for a caller who may see it. */
export async function factsWithin(ground: Ground, rows: Rows, { caller, concern, settingFor }: Showing): Promise<RoomFacts | null> {
  const { org } = caller;
  const shown = caller.is === 'customer' ? await showTo(ground, rows, caller, concern) : await showAsCustomer(ground, rows, caller, concern);
  if (shown === null) return null;
  const view = shown as RoomView;
  const reader = caller.is === 'customer' ? caller.id : view.customer.id;
  const person = await readerOf(rows, org, reader);
  const setting = settingFor({ language: languageIn(person?.language), textSize: person?.big_print ? 'large' : 'usual' });
  const mayNothing = caller.is !== 'customer';
  // A receipt for who told it names themselves as the customer.
  const isAbout = reader === (await customerOf(rows, org, concern));
  const held = isAbout && (await isHeldBack(rows, org, concern, ground.now()));
  const twice = isAbout ? await newestMerge(rows, org, reader) : undefined;
  const me = isAbout && !held ? await showProfile(ground, rows, caller, reader, { readIn: setting.language, mayNothing }) : null;
  const whys = isAbout ? (await askedInRoom(ground, rows, { org, concerns: [concern, ...view.tookIn.map((one) => one.concern)], customer: reader })).items : null;
  const calls = me === null ? null : await showCadence(ground, rows, caller, reader, { mayNothing });
  return {
    ...setting,
    ...(me === null ? {} : { me, changes: await changesIn(ground, rows, caller, concern) }),
    ...(twice && { twice: { at: twice.at, held } }),
    ...(calls === null || calls.version === 0 ? {} : { calls }),
    ...(whys === null ? {} : { whys }),
    here: `/room/${concern}`,
    room: { ...view, organisation: { ...view.organisation, emergency: emergencyFor(await organisationOf(rows, org), setting.language) } },
    ...(await toWhere(rows, org, reader)),
    callMe: person === undefined || isNameless(person.name) ? '' : (person.call_me ?? firstName(person.name)),
    zone: person?.zone ?? null,
    ...(caller.is === 'customer' ? {} : { readOnly: true }),
    ...(caller.is === 'customer' && caller.via === 'in-person' ? { turnedBy: screenAt(view.screens, ground.now()) ?? '' } : {}),
  };
}

const toWhere = async (rows: Rows, org: string, reader: string) => {
  const address = await writtenTo(rows, org, reader);
  return address === null ? {} : { writtenTo: address };
};

const readerOf = (rows: Rows, org: string, id: string) =>
  rows
    .selectFrom('customer')
    .leftJoin('profile', (join) => join.onRef('profile.customer_id', '=', 'customer.id').on('profile.org_id', '=', org))
    .select(['customer.name', 'customer.call_me', 'customer.zone', 'customer.language', 'profile.big_print'])
    .where('customer.org_id', '=', org)
    .where('customer.id', '=', id)
    .executeTakeFirst();

const isNameless = (name: string): boolean => LANGUAGES.some((language) => copyIn(language).form.tell.nameless === name);

async function takeForm(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '', deed = '' } = request.params as Params;
  const visitor = UUID.test(id) ? await visitorOf(ground, request, id) : { is: 'nobody' as const };
  if (visitor.is === 'turned') return reply.redirect('/screen', 303);
  if (visitor.is !== 'customer' || !isRoomDeed(deed)) return notOpen(ground, request, reply, request.cookies[roomCookie(id)]);
  const fields = fieldsOf(request);
  const refusal = isGuarded(ground, request, fields) ? await tryDeed(ground, visitor.caller, request, reply, deed) : 'form-too-old';
  if (refusal === null && deed === 'chooseWriting') forgetReading(ground, reply);
  if (refusal === null) return reply.redirect(`${pathOf(id, subOf(fields))}?said=${thanksFor(deed, fields)}`, 303);
  return showRefused(ground, request, reply, visitor.caller, { form: deed, values: fields, refusal });
}

async function tryDeed(ground: Ground, caller: CustomerCaller, request: FastifyRequest, reply: FastifyReply, deed: Parameters<typeof giveDeed>[2]): Promise<string | null> {
  const facts = await factsOf(ground, request, reply, caller, caller.concern);
  if (facts === null) return 'no-such-concern';
  if ((isMeDeed(deed) && facts.me === undefined) || (isCallDeed(deed) && facts.calls === undefined)) return 'not-allowed';
  const refused = await giveDeed(ground, caller, deed, fieldsOf(request), { zone: facts.zone ?? facts.room.organisation.zone, language: facts.language });
  return refused?.refused ?? null;
}

/** The page with that form as it is now, with what was typed kept. */
async function showRefused(ground: Ground, request: FastifyRequest, reply: FastifyReply, caller: CustomerCaller, said: SaidForm): Promise<FastifyReply> {
  const facts = await factsOf(ground, request, reply, caller, caller.concern);
  if (facts === null) return expired(ground, request, reply, null);
  const sub = subOf(said.values);
  const refused: RoomFacts = { ...facts, said };
  return sendPage(reply, (sub && (await drawn(refused, sub))) ?? (await pagesOf()).roomPage(refused), 409);
}

async function askBirth(ground: Ground, request: FastifyRequest, reply: FastifyReply, said?: SaidForm): Promise<FastifyReply> {
  const { id = '' } = request.params as Params;
  const held = UUID.test(id) ? await heldLink(ground, request, id) : null;
  if (held === null) return expired(ground, request, reply, null);
  const around = { ...settingOf(ground, request, reply), here: `/room/${id}/check`, organisation: await placeOf(ground, held.link.org) };
  return sendPage(reply, (await pagesOf()).secondCheckPage({ ...around, action: `/room/${id}/check`, ...(said && { said }) }), said === undefined ? 200 : 409);
}

/** Of two numbers that both may be a month either is: whoever grew up elsewhere writes them the other way round. */
function birthDaysIn(text: string, now: string): readonly string[] {
  const read = DAY_ORDERS.map((order) => readDay(text, { order, today: now.slice(0, 10), isPast: true }));
  return read.filter((day) => day !== null);
}

async function takeBirth(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '' } = request.params as Params;
  const fields = fieldsOf(request);
  const held = UUID.test(id) ? await heldLink(ground, request, id) : null;
  if (held === null) return expired(ground, request, reply, null);
  const again = (refusal: string) => askBirth(ground, request, reply, { form: 'check', values: fields, refusal });
  if (!isGuarded(ground, request, fields)) return again('form-too-old');
  const days = birthDaysIn(fields.born ?? '', ground.now());
  // What is no day is no try.
  if (days.length === 0) return again('birth-date-unread');
  if (!(await mayTryLink(ground, held))) return again('too-many-tries');
  const born = await checkBirth(ground, held.link, days);
  if (born !== 'right') return again(born === 'held' ? 'birth-date-is-new' : 'code-wrong');
  passCheck(ground, reply, held);
  return reply.redirect(`/room/${id}`, 303);
}
