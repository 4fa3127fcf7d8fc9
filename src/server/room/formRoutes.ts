// The public form: a telling in the customer's own words. It never attaches to a known person, nor shows that one exists.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReceiptFacts, SaidForm } from '../../contract/roomPages.ts';
import { copyIn } from '../../copy/copy.ts';
import { given } from '../../domain/common/given.ts';
import { dayAfter, isDay } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Story } from '../../domain/concern/state.ts';
import { mintCode } from '../acts/openRoom.ts';
import { bring } from '../acts/raiseConcern.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { CustomerFields } from '../people/customers.ts';
import { isOpenAt } from '../platform/calendar.ts';
import { canonical } from '../platform/chain.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { hashOf, newId } from '../platform/ids.ts';
import { organisationIds } from './doorRoutes.ts';
import { pagesOf, sendPage } from './html.ts';
import { AN_HOUR, mayTry } from './limits.ts';
import { type Fields, fieldsOf, isGuarded, settingOf } from './reader.ts';
import { showSaidAndDone } from './saidAndDonePage.ts';
import { UUID } from './visitor.ts';

const HIDDEN = { schema: { hide: true } };
const TELLINGS_AN_HOUR = 20;
const MOST_TEXT = 20_000;
const MOST_NAME = 500;

export function formRoutes(app: App, ground: Ground): void {
  app.get('/form', HIDDEN, async (_request, reply) => {
    const [only, ...others] = await organisationIds(ground);
    return reply.redirect(only === undefined || others.length > 0 ? '/' : `/form/${only}`, 303);
  });
  app.get('/form/:org', HIDDEN, async (request, reply) => {
    const org = await orgOf(ground, request);
    return org === null ? notFound(ground, request, reply) : showForm(ground, request, reply, org);
  });
  app.get('/form/:org/you-said-we-did', HIDDEN, async (request, reply) => {
    const org = await orgOf(ground, request);
    return org === null ? notFound(ground, request, reply) : showSaidAndDone(ground, request, reply, org);
  });
  app.post('/form/:org', HIDDEN, async (request, reply) => {
    const org = await orgOf(ground, request);
    return org === null ? notFound(ground, request, reply) : takeTelling(ground, request, reply, org);
  });
}

async function orgOf(ground: Ground, request: FastifyRequest): Promise<string | null> {
  const { org = '' } = request.params as { org?: string };
  return UUID.test(org) && (await organisationIds(ground)).includes(org) ? org : null;
}

export async function notFound(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendPage(reply, (await pagesOf()).notFoundPage({ ...settingOf(ground, request, reply), organisation: null }), 404);
}

async function showForm(ground: Ground, request: FastifyRequest, reply: FastifyReply, org: string, said?: SaidForm): Promise<FastifyReply> {
  const organisation = await reading(ground.database, org, (rows) => organisationOf(rows, org));
  const { name, phone, emergency } = organisation;
  const setting = { ...settingOf(ground, request, reply), here: `/form/${org}` };
  const facts = { ...setting, organisation: { name, phone }, action: `/form/${org}`, emergency, isClosed: !isOpenAt(setting.now, organisation), ...(said && { said }) };
  return sendPage(reply, (await pagesOf()).tellPage(facts), said === undefined ? 200 : 409);
}

async function takeTelling(ground: Ground, request: FastifyRequest, reply: FastifyReply, org: string): Promise<FastifyReply> {
  const fields = fieldsOf(request);
  const again = (refusal: string) => showForm(ground, request, reply, org, { form: 'tell', values: fields, refusal });
  if (!isGuarded(ground, request, fields)) return again('form-too-old');
  const wrong = refuseFields(fields, ground.now());
  if (wrong !== null) return again(wrong.refused);
  if (!mayTry('form', request.ip, TELLINGS_AN_HOUR, AN_HOUR)) return again('too-many-tries');
  const told = await tell(ground, org, fields, settingOf(ground, request, reply).language);
  if (isRefusal(told)) return again(told.refused);
  return showReceipt(ground, request, reply, org, told);
}

const isAnonymous = (fields: Fields): boolean => fields.anonymous === 'yes';
const filled = (text: string | undefined): string | undefined => (text === undefined || text.trim() === '' ? undefined : text);
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function refuseFields(fields: Fields, now: string): Refusal | null {
  const { happened, felt, matters, right, name, email, phone, when } = fields;
  const telling = [happened, felt, matters, right];
  if (telling.every((text) => filled(text) === undefined)) return refuse('nothing-told');
  if (telling.some((text) => (text ?? '').length > MOST_TEXT) || [name, email, phone].some((text) => (text ?? '').length > MOST_NAME)) return refuse('invalid');
  if (filled(when) !== undefined && !(isDay(when ?? '') && (when ?? '') <= latestDay(now))) return refuse('invalid');
  if (isAnonymous(fields)) return null;
  if (filled(name) === undefined || (filled(email) ?? filled(phone)) === undefined) return refuse('no-name-or-way');
  return filled(email) !== undefined && !EMAIL.test((email ?? '').trim()) ? refuse('invalid') : null;
}

/** Somewhere it is already tomorrow. */
const latestDay = (now: string): string => dayAfter(now.slice(0, 10));

type Told = { story: Pick<Story, 'owner'> & { due: string }; way: ReceiptFacts['way'] };

/** Of the same form sent twice in one instant, the second finds what the first has told. */
async function tell(ground: Ground, org: string, fields: Fields, language: 'en' | 'es'): Promise<Told | Refusal> {
  try {
    return await tellOnce(ground, org, fields, language);
  } catch (failure) {
    if (!isAnsweredElsewhere(failure)) throw failure;
    return tellOnce(ground, org, fields, language);
  }
}

async function tellOnce(ground: Ground, org: string, fields: Fields, language: 'en' | 'es'): Promise<Told | Refusal> {
  const zone = (await reading(ground.database, org, (rows) => organisationOf(rows, org))).zone;
  const keyed = keyOf(org, fields);
  const before = await reading(ground.database, org, (rows) => findAnswer(rows, keyed));
  if (before !== null) return again(ground, org, before.answer as Kept, fields);
  const person = newId();
  let told: Told | null = null;
  const brought = await bring(ground, {
    org,
    actor: { is: 'party', id: person },
    via: 'form',
    happenedOn: filled(fields.when) === undefined ? undefined : { day: fields.when ?? '', zone },
    customer: { add: personOf(fields, language), as: person },
    callerStaff: null,
    telling: given({ happened: filled(fields.happened), felt: filled(fields.felt), matters: filled(fields.matters), right: filled(fields.right) }),
    matters: [{}],
    danger: fields.danger === 'yes',
    also: async (rows, story) => {
      const kept: Kept = { concern: story.id, party: person, owner: story.owner, due: dueOf(story) };
      told = { story: kept, way: await wayOf(ground, rows, org, kept, fields) };
      await insertAnswer(rows, keyed, 201, { answer: kept });
    },
  });
  if (isRefusal(brought)) return brought;
  if (told === null) throw new Error('a telling was taken without its receipt');
  return told;
}

type Kept = { concern: string; party: string; owner: string; due: string };
/** The same form sent twice is one telling; its code is made anew, for the first may never have been seen. */
async function again(ground: Ground, org: string, kept: Kept, fields: Fields): Promise<Told> {
  return { story: kept, way: await inOrganisation(ground.database, org, (rows) => wayOf(ground, rows, org, kept, fields)) };
}

const keyOf = (org: string, { csrf: _, once = '', ...typed }: Fields): Keyed => {
  const request = hashOf('form', canonical(typed));
  return { org, actor: 'form', key: hashOf('form', once, request).toString('base64url'), request, used: false };
};

const dueOf = ({ standing }: Story): string => (standing.is === 'open' ? standing.nextUpdate.due : '');

/** Unconfirmed until the address answers and staff match them. */
function personOf(fields: Fields, language: 'en' | 'es'): CustomerFields {
  if (isAnonymous(fields)) return { name: copyIn(language).form.tell.nameless, language, confirmed: false, ways: [] };
  const email = filled(fields.email);
  const phone = filled(fields.phone);
  const ways = [
    ...(email === undefined ? [] : [{ kind: 'email' as const, value: email.trim(), preferred: true }]),
    ...(phone === undefined ? [] : [{ kind: 'phone' as const, value: phone.trim(), preferred: email === undefined }]),
  ];
  return { name: (fields.name ?? '').trim(), language, confirmed: false, ways };
}

async function wayOf(ground: Ground, rows: Rows, org: string, { concern, party }: Kept, fields: Fields): Promise<ReceiptFacts['way']> {
  if (isAnonymous(fields)) {
    const { code } = await mintCode(ground, rows, { org, concern, party }, 'kept');
    return { is: 'code', code, page: `${ground.settings.baseUrl.replace(/^https?:\/\//, '')}/code` };
  }
  const email = filled(fields.email);
  return email === undefined ? { is: 'phone', number: (fields.phone ?? '').trim() } : { is: 'mail', address: email.trim() };
}

async function showReceipt(ground: Ground, request: FastifyRequest, reply: FastifyReply, org: string, { story, way }: Told): Promise<FastifyReply> {
  const { organisation, owner } = await reading(ground.database, org, async (rows) => ({
    organisation: await organisationOf(rows, org),
    owner: (await rows.selectFrom('staff').select('name').where('org_id', '=', org).where('id', '=', story.owner).executeTakeFirst())?.name ?? '',
  }));
  const { name, phone, emergency, zone } = organisation;
  const setting = { ...settingOf(ground, request, reply), here: `/form/${org}` };
  return sendPage(reply, (await pagesOf()).receiptPage({ ...setting, organisation: { name, phone }, emergency, zone, owner, due: story.due, way }), 201);
}
