// A form of intake as it is sent: guarded, checked, with its files; then a telling, or held to be looked at. Whatever
// isn't taken comes back with what was typed and with the files that came.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type KeptFile, PHOTOS, TRAP } from '../../contract/tellPages.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { looksLikeDanger } from '../../domain/concern/danger.ts';
import { type Answers, isFileAnswer, toSend } from '../../domain/form/form.ts';
import { looksLikeNone, signsOf } from '../../domain/webForm/signs.ts';
import { takeFormWithFiles } from '../files/intakeOfForm.ts';
import { addFile } from '../files/store.ts';
import { countStumbles } from '../forms/catalogue.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { countArrival } from '../webForms/arrivals.ts';
import { newTicket, readTicket, type Ticket, tellerOf } from '../webForms/ticket.ts';
import { answersIn, type Fields, faultsInTyped, hasMoreToAsk, refuseFields, textOf } from '../webForms/typed.ts';
import { askedAt, type FormPlace, settingAt, showForm } from './formPlace.ts';
import { showReceipt, type Told, told } from './formReceipt.ts';
import { AN_HOUR, mayTry, TEN_MINUTES } from './limits.ts';
import { fieldsOf, isGuarded, senderOf } from './reader.ts';

const TELLINGS_AN_HOUR = 20;
const FILES_IN_TEN_MINUTES = 40;

export async function takeTelling(ground: Ground, request: FastifyRequest, reply: FastifyReply, place: FormPlace): Promise<FastifyReply> {
  const sent = await sentIn(ground, request, place);
  const { fields, ticket } = sent;
  const setting = settingAt(ground, request, reply, place);
  const { asked } = await askedAt(ground, place, setting);
  const form = asked?.form ?? null;
  const answers = answersIn(form, fields, filesByField(sent.files));
  const faults = faultsInTyped(form, answers, setting.now.slice(0, 10));
  const again = (because: string) =>
    showForm(ground, request, reply, place, {
      said: { form: 'tell', values: fields, refusal: because },
      answers,
      faults: sent.refusal === 'form-too-old' ? [] : faults,
      files: sent.files,
      ticket,
    });
  const wrong = sent.refusal ?? refuseFields(fields, place.form, ground.now())?.refused ?? null;
  if (wrong !== null) return again(wrong);
  if (!place.form.open) return again('form-is-closed');
  if (hasMoreToAsk(form, answers, fields)) return again('more-to-ask');
  if (faults.length > 0) {
    if (asked)
      await inOrganisation(ground.database, place.org, (rows) =>
        countStumbles(
          rows,
          place.org,
          { form: asked.id, version: asked.version },
          faults.map(({ field }) => field),
        ),
      );
    return again('form-not-filled');
  }
  if (!mayTry(ground, 'form', request.ip, { most: TELLINGS_AN_HOUR, within: AN_HOUR })) return again('too-many-tries');
  const typed = {
    fields: withoutOurs(fields),
    language: setting.language,
    answers: form === null ? answers : { ...toSend(form.fields, answers), ...photosIn(answers) },
    asked: asked && { id: asked.id, version: asked.version },
  };
  const given = await told(ground, place, {
    ticket: ticket ?? newTicket(ground),
    typed,
    once: fields.once ?? '',
    by: senderOf(request),
    another: fields.another === 'yes',
    judge: (rows) => judged(ground, rows, { place, request, fields, ticket, answers }),
  });
  if (isRefusal(given)) return again(given.refused);
  return showReceipt(ground, request, reply, place, given as Told);
}

type Sent = { readonly fields: Fields; readonly files: readonly KeptFile[]; readonly ticket: Ticket | null; readonly refusal: string | null };

/** What is sent twice by the same page, after it was taken, begins anew: nothing is added to what was told. */
async function sentIn(ground: Ground, request: FastifyRequest, place: FormPlace): Promise<Sent> {
  const guarded = async (fields: Fields): Promise<Ticket | null> => {
    const ticket = readTicket(ground, request, place.path, fields.ticket);
    return ticket !== null && (await isTaken(ground, place, ticket)) ? { ...ticket, draft: newId() } : ticket;
  };
  const refused = (fields: Fields, ticket: Ticket | null): string | null => (ticket === null && !isGuarded(ground, request, fields) ? 'form-too-old' : null);
  if (!request.isMultipart()) {
    const fields = fieldsOf(request);
    const ticket = await guarded(fields);
    return { fields, files: [], ticket, refusal: refused(fields, ticket) };
  }
  return sentWithFiles(ground, request, place, guarded);
}

async function sentWithFiles(ground: Ground, request: FastifyRequest, place: FormPlace, guarded: (fields: Fields) => Promise<Ticket | null>): Promise<Sent> {
  const added: KeptFile[] = [];
  let ticket: Ticket | null = null;
  const admit = async (fields: Fields): Promise<string | null> => {
    ticket ??= await guarded(fields);
    if (ticket === null) return 'form-too-old';
    return mayTry(ground, 'form-file', request.ip, { most: FILES_IN_TEN_MINUTES, within: TEN_MINUTES }) ? null : 'too-many-tries';
  };
  const { fields, refusal } = await takeFormWithFiles(request, ground.settings, {
    admit,
    keep: async (file, field) => {
      const [org, draft] = [place.org, ticket?.draft ?? ''];
      const caller = { is: 'customer', org, id: tellerOf(draft), concern: draft, customer: tellerOf(draft), checked: true, via: 'room' } as const;
      const kept = await inOrganisation(ground.database, org, (rows) => addFile(rows, { caller, concern: draft, file, at: ground.now() }));
      if (!isRefusal(kept)) added.push({ id: kept.id, name: kept.name, field });
      return isRefusal(kept) ? kept : null;
    },
  });
  const good = ticket ?? (await guarded(fields));
  const before = good === null ? [] : await keptBefore(ground, place, good, fields);
  const files = withinLimits(place, [...before, ...added]);
  const tooMany: Refusal | null = files.length < before.length + added.length ? refuse('too-many-files') : null;
  return { fields, files, ticket: good, refusal: good === null ? 'form-too-old' : ((refusal ?? tooMany)?.refused ?? null) };
}

const isTaken = (ground: Ground, { org }: FormPlace, { draft }: Ticket): Promise<boolean> =>
  reading(ground.database, org, async (rows) => {
    const concern = rows.selectFrom('concern').select('id').where('org_id', '=', org).where('id', '=', draft);
    const held = rows.selectFrom('held_telling').select('id').where('org_id', '=', org).where('id', '=', draft);
    return (await concern.unionAll(held).executeTakeFirst()) !== undefined;
  });

/** Files of an earlier try, unless they were ticked to be left out; none but those of this very page. */
async function keptBefore(ground: Ground, { org }: FormPlace, { draft }: Ticket, fields: Fields): Promise<readonly KeptFile[]> {
  const named = Object.entries(fields).flatMap(([name, value]) => (name.endsWith('.kept') ? value.split(' ').map((id) => ({ id, field: name.slice(0, -'.kept'.length) })) : []));
  if (named.length === 0) return [];
  const found = await reading(ground.database, org, (rows) =>
    rows.selectFrom('file').select(['id', 'name']).where('org_id', '=', org).where('concern_id', '=', draft).where('sent_at', 'is', null).execute(),
  );
  return named.flatMap(({ id, field }) => {
    const file = found.find((one) => one.id === id);
    return file === undefined || fields[`${field}.without-${id}`] === 'yes' ? [] : [{ id, field, name: file.name ?? '' }];
  });
}

const withinLimits = ({ form }: FormPlace, files: readonly KeptFile[]): readonly KeptFile[] => {
  const photos = files.filter(({ field }) => field === PHOTOS).slice(0, form.files);
  return [...files.filter(({ field }) => field !== PHOTOS), ...photos];
};

function filesByField(files: readonly KeptFile[]): ReadonlyMap<string, readonly string[]> {
  return new Map([...new Set(files.map(({ field }) => field))].map((field) => [field, files.filter((one) => one.field === field).map(({ id }) => id)]));
}

const photosIn = (answers: Answers): Answers => (isFileAnswer(answers[PHOTOS]) ? { [PHOTOS]: answers[PHOTOS] } : {});

/** What guards the page and what tells programs apart is no part of what somebody told. */
const withoutOurs = ({ csrf: _, ticket: __, shown: ___, [TRAP]: ____, another: _____, ...typed }: Fields): Fields => typed;

type Judging = { readonly place: FormPlace; readonly request: FastifyRequest; readonly fields: Fields; readonly ticket: Ticket | null; readonly answers: Answers };
/** Null where it is a telling like any other. Who says that somebody is in danger, by a tick or in words, always comes through. */
async function judged(ground: Ground, rows: Rows, { place, request, fields, ticket, answers }: Judging) {
  const text = textOf(fields, answers);
  const counted = await countArrival(ground, rows, { org: place.org, webForm: place.id, text, address: request.ip });
  const seconds = ticket === null ? null : (Date.parse(ground.now()) - ticket.madeAt) / 1000;
  const arrival = { trapped: (fields[TRAP] ?? '') !== '', seconds, text, ...counted };
  const inDanger = fields.danger === 'yes' || looksLikeDanger(text);
  return !inDanger && looksLikeNone(arrival) ? signsOf(arrival) : null;
}
