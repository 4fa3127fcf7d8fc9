// A telling that was taken, or held, and its receipt: the way back, by an address, a number or a code shown once.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReceiptFacts } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Sign } from '../../domain/webForm/signs.ts';
import { mintCode } from '../acts/openRoom.ts';
import { type Typed, tellByForm } from '../acts/tellByForm.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import { canonical } from '../platform/chain.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import { echoIn, keepEcho } from '../platform/echo.ts';
import type { Ground } from '../platform/ground.ts';
import { findAnswer, insertAnswer, isAnsweredElsewhere, type Keyed } from '../platform/idempotency.ts';
import { hashOf } from '../platform/ids.ts';
import { hold } from '../webForms/held.ts';
import { type Ticket, tellerOf } from '../webForms/ticket.ts';
import { type Fields, filled, isAnonymous } from '../webForms/typed.ts';
import { type FormPlace, isFramed, settingAt } from './formPlace.ts';
import { pagesOf, sendPage } from './html.ts';

/** `owner` is null for one that a person reads first. */
type Kept = { readonly concern: string; readonly party: string; readonly owner: string | null; readonly due: string };
export type Told = { readonly kept: Kept; readonly way: ReceiptFacts['way'] };
/** `by` is the browser; `another` where they said that these same words are another telling. */
type Telling = {
  readonly ticket: Ticket;
  readonly typed: Typed;
  readonly once: string;
  readonly by: string;
  readonly another: boolean;
  readonly judge: (rows: Rows) => Promise<readonly Sign[] | null>;
};

/** Of the same form sent twice in one instant, the second finds what the first has told. */
export async function told(ground: Ground, place: FormPlace, telling: Telling): Promise<Told | Refusal> {
  try {
    return await tellOnce(ground, place, telling);
  } catch (failure) {
    if (!isAnsweredElsewhere(failure)) throw failure;
    return tellOnce(ground, place, telling);
  }
}

async function tellOnce(ground: Ground, place: FormPlace, { ticket, typed, once, by, another, judge }: Telling): Promise<Told | Refusal> {
  const { org, id: webForm, form } = place;
  const keyed = keyOf(place, typed, once);
  const before = await reading(ground.database, org, (rows) => findAnswer(rows, keyed));
  // The same form sent twice is one telling; its code is made anew, for the first may never have been seen.
  if (before !== null) return inOrganisation(ground.database, org, async (rows) => receipt(ground, rows, place, before.answer as Kept, typed.fields));
  const echo = { org, by, what: keyed.request, at: ground.now() };
  if (!another && (await reading(ground.database, org, (rows) => echoIn(rows, echo))) !== null) return refuse('same-words-just-came');
  const [concern, person] = [ticket.draft, tellerOf(ticket.draft)];
  const signs = await inOrganisation(ground.database, org, judge);
  if (signs !== null) {
    return inOrganisation(ground.database, org, async (rows) => {
      await hold(rows, { org, id: concern, person, webForm: { id: webForm, form }, typed }, { signs, at: ground.now() });
      const kept: Kept = { concern, party: person, owner: null, due: '' };
      await insertAnswer(rows, keyed, 201, { answer: kept });
      await keepEcho(rows, echo, true);
      return receipt(ground, rows, place, kept, typed.fields);
    });
  }
  let given: Told | null = null;
  const brought = await tellByForm(ground, { org, concern, person, form, typed }, async (rows, story) => {
    const kept: Kept = { concern, party: person, owner: story.owner, due: dueOf(story) };
    given = await receipt(ground, rows, place, kept, typed.fields);
    await insertAnswer(rows, keyed, 201, { answer: kept });
    await keepEcho(rows, echo, true);
  });
  if (isRefusal(brought)) return brought;
  if (given === null) throw new Error('a telling was taken without its receipt');
  return given;
}

/** Files are the same where their question is: the second try of a page carries them once more, under other ids. */
const keyOf = ({ org, path }: FormPlace, { fields, answers }: Typed, once: string): Keyed => {
  const { once: _, ...typed } = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.endsWith('.kept')));
  const request = hashOf('form', path, canonical(typed), String(Object.keys(answers).length));
  return { org, actor: 'form', key: hashOf('form', once, request).toString('base64url'), request, used: false };
};

const dueOf = ({ standing }: Story): string => (standing.is === 'open' ? standing.nextUpdate.due : '');

async function receipt(ground: Ground, rows: Rows, { org }: FormPlace, kept: Kept, fields: Fields): Promise<Told> {
  return { kept, way: await wayOf(ground, rows, org, kept, fields) };
}

async function wayOf(ground: Ground, rows: Rows, org: string, { concern, party }: Kept, fields: Fields): Promise<ReceiptFacts['way']> {
  const email = isAnonymous(fields) ? undefined : filled(fields.email)?.trim();
  if (email !== undefined && ground.settings.smtpUrl !== null) return { is: 'mail', address: email };
  if (email === undefined && !isAnonymous(fields)) return { is: 'phone', number: (fields.phone ?? '').trim() };
  // Where no mail goes out nothing could renew a code of 48 hours: it is the one that lasts as long as the room.
  const { code } = await mintCode(ground, rows, { org, concern, party }, 'kept');
  return { is: 'code', code, page: `${ground.settings.baseUrl.replace(/^https?:\/\//, '')}/code`, ...given({ unsent: email }) };
}

export async function showReceipt(ground: Ground, request: FastifyRequest, reply: FastifyReply, place: FormPlace, { kept, way }: Told): Promise<FastifyReply> {
  const { org } = place;
  const { organisation, owner } = await reading(ground.database, org, async (rows) => ({
    organisation: await organisationOf(rows, org),
    owner: kept.owner === null ? null : (await rows.selectFrom('staff').select('name').where('org_id', '=', org).where('id', '=', kept.owner).executeTakeFirst())?.name,
  }));
  const { name, phone, zone } = organisation;
  const setting = settingAt(ground, request, reply, place);
  const facts = {
    ...setting,
    ...{ organisation: { name, phone }, emergency: emergencyFor(organisation, setting.language), zone, owner: owner ?? '', due: kept.due, way },
    ...(kept.owner === null && { lookedAtFirst: true }),
    ...(isFramed(request) && { framed: true }),
  };
  return sendPage(reply, (await pagesOf()).receiptPage(facts), 201);
}
