// Which form of intake an address opens: the usual one of an organisation, or a web form of its own; and its page.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SaidForm, Setting } from '../../contract/roomPages.ts';
import type { KeptFile, OwnForm } from '../../contract/tellPages.ts';
import type { Fault } from '../../domain/form/check.ts';
import type { Answers } from '../../domain/form/form.ts';
import { textFor, type WebForm, type WebFormText } from '../../domain/webForm/webForm.ts';
import { emergencyFor, organisationOf } from '../organisation/settings.ts';
import { isOpenAt } from '../platform/calendar.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type Asked, askedBy, USUAL_FORM, webFormAt } from '../webForms/catalogue.ts';
import { newTicket, type Ticket, ticketFor } from '../webForms/ticket.ts';
import { organisationIds } from './doorRoutes.ts';
import { mayFrame, pagesOf, sendPage } from './html.ts';
import { settingOf } from './reader.ts';
import { UUID } from './visitor.ts';

export type FormPlace = { readonly org: string; readonly id: string | null; readonly form: WebForm; readonly path: string };

/** Null where there is no such organisation or form. */
export async function placeOfForm(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FormPlace | null> {
  const { org = '', slug } = request.params as { org?: string; slug?: string };
  if (!UUID.test(org) || !(await organisationIds(ground)).includes(org)) return null;
  if (slug === undefined) return { org, id: null, form: USUAL_FORM, path: `/form/${org}` };
  const found = await reading(ground.database, org, (rows) => webFormAt(rows, org, slug));
  if (found === null) return null;
  mayFrame(reply, found.form.sites);
  return { org, id: found.id, form: found.form, path: `/form/${org}/${slug}` };
}

type Query = { readonly framed?: string; readonly language?: string; readonly textSize?: string };
export const isFramed = (request: FastifyRequest): boolean => (request.query as Query).framed !== undefined;

/** In a frame there is no cookie: the address says the language. */
/** A form of one language is in that language whole, whatever its reader chose elsewhere. */
export function settingAt(ground: Ground, request: FastifyRequest, reply: FastifyReply, { path, form, id }: FormPlace): Setting {
  const only = id === null ? undefined : onlyLanguageOf(form);
  const setting = { ...settingOf(ground, request, reply), here: path, ...(only !== undefined && { language: only }) };
  const { language } = request.query as Query;
  return only === undefined && isFramed(request) && (language === 'en' || language === 'es') ? { ...setting, language } : setting;
}

const onlyLanguageOf = ({ texts }: Pick<FormPlace['form'], 'texts'>): Setting['language'] | undefined => (texts.length === 1 ? texts[0]?.language : undefined);

/** What is asked in the reader's language, as it stands now. */
export async function askedAt(ground: Ground, { org, form }: FormPlace, { language }: Pick<Setting, 'language'>): Promise<{ readonly text: WebFormText; readonly asked: Asked }> {
  const text = textFor(form, language);
  return { text, asked: await reading(ground.database, org, (rows) => askedBy(rows, org, text)) };
}

/** What was typed and why it wasn't taken, where it was sent before. */
export type Before = { readonly said: SaidForm; readonly answers: Answers; readonly faults: readonly Fault[]; readonly files: readonly KeptFile[]; readonly ticket: Ticket | null };
const NOTHING: Pick<Before, 'answers' | 'faults' | 'files'> = { answers: {}, faults: [], files: [] };

export async function showForm(ground: Ground, request: FastifyRequest, reply: FastifyReply, place: FormPlace, before?: Before): Promise<FastifyReply> {
  const setting = settingAt(ground, request, reply, place);
  const organisation = await reading(ground.database, place.org, (rows) => organisationOf(rows, place.org));
  const { name, phone } = organisation;
  const own = place.id === null ? null : await ownForm(ground, place, setting, { ...(before ?? NOTHING), zone: organisation.zone });
  const facts = {
    ...setting,
    organisation: { name, phone },
    action: `${place.path}${isFramed(request) ? `?framed&language=${setting.language}` : ''}`,
    emergency: emergencyFor(organisation, setting.language),
    isClosed: !isOpenAt(setting.now, organisation),
    ...(ground.settings.smtpUrl === null && { noMail: true }),
    ticket: ticketFor(ground, place.path, before?.ticket ?? newTicket(ground)),
    ...(before && { said: before.said }),
    ...(own && { own }),
    ...(own && onlyLanguageOf(place.form) !== undefined && { isOfOneLanguage: true }),
    ...(isFramed(request) && { framed: { other: otherLanguage(place, setting) } }),
  };
  return sendPage(reply, (await pagesOf()).tellPage(facts), before === undefined ? 200 : 409);
}

type Around = Pick<Before, 'answers' | 'faults' | 'files'> & { readonly zone: string };
async function ownForm(ground: Ground, place: FormPlace, setting: Setting, { answers, faults, files, zone }: Around): Promise<OwnForm> {
  const { text, asked } = await askedAt(ground, place, setting);
  const { asks, anonymous, open, files: photos } = place.form;
  return { text, asks, anonymous, isOpen: open, photos, form: asked?.form ?? null, answers, faults, files, today: setting.now.slice(0, 10), zone };
}

function otherLanguage({ form, path }: FormPlace, { language }: Setting): { href: string; language: 'en' | 'es' } | null {
  const other = form.texts.find((one) => one.language !== language)?.language;
  return other === undefined ? null : { href: `${path}?framed&language=${other}`, language: other };
}
