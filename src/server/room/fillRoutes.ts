// A form in the room, one question a page: what is answered is kept at each step, whether right or not yet.
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Filled, type FillStep, formPath } from '../../contract/fillPages.ts';
import type { RoomFacts } from '../../contract/roomPages.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Answer, Field } from '../../domain/form/form.ts';
import { askedOf, isFileAnswer } from '../../domain/form/form.ts';
import { answerIn } from '../../domain/form/typed.ts';
import { refusedFiles } from '../files/access.ts';
import { takeUpload } from '../files/intake.ts';
import { sendFile } from '../files/serve.ts';
import { addFile, dropFile, fileOf } from '../files/store.ts';
import { sentAnswers } from '../forms/answers.ts';
import { countStumbles } from '../forms/catalogue.ts';
import { type Filling, keepAnswers, openFilling, type Which } from '../forms/filling.ts';
import type { Caller, CustomerCaller } from '../platform/callers.ts';
import { inOrganisation, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { App } from '../platform/http.ts';
import { expired } from './doorRoutes.ts';
import { notFound } from './formRoutes.ts';
import { pagesOf, sendPage } from './html.ts';
import { mayTry, TEN_MINUTES } from './limits.ts';
import { type Fields, fieldsOf, isGuarded } from './reader.ts';
import { factsOf } from './roomRoutes.ts';
import { UUID, visitorOf } from './visitor.ts';

const HIDDEN = { schema: { hide: true } };
const UPLOADS_IN_TEN_MINUTES = 100;
type Params = Readonly<Record<string, string>>;

export function fillRoutes(app: App, ground: Ground): void {
  app.get('/room/:id/see/form/:task', HIDDEN, (request, reply) => show(ground, request, reply));
  app.get('/room/:id/see/form/:task/:step', HIDDEN, (request, reply) => show(ground, request, reply));
  app.get('/room/:id/see/answers/:answers', HIDDEN, (request, reply) => showSent(ground, request, reply));
  app.get('/room/:id/files/:file', HIDDEN, (request, reply) => showFile(ground, request, reply));
  // The address of an answer that was refused, opened again later.
  for (const refused of ['/room/:id/form/:task/:step', '/room/:id/form/:task/:step/file'])
    app.get(refused, HIDDEN, (request, reply) =>
      reply.redirect(formPath((request.params as Params).id ?? '', (request.params as Params).task ?? '', (request.params as Params).step), 303),
    );
  app.post('/room/:id/form/:task/:step', HIDDEN, (request, reply) => keep(ground, request, reply));
  app.register(async (scope: FastifyInstance) => {
    await scope.register(multipart as never, { throwFileSizeLimit: false });
    scope.post('/room/:id/form/:task/:step/file', HIDDEN, (request, reply) => keepFile(ground, request, reply));
  });
}

/** One who told it for somebody else has no part in it. */
type Door<Who extends Caller> = { readonly caller: Who; readonly facts: RoomFacts; readonly which: Which };

async function doorOf(ground: Ground, request: FastifyRequest, reply: FastifyReply, what: 'see' | 'act' = 'see'): Promise<Door<Caller> | null> {
  const { id = '', task = '' } = request.params as Params;
  if (!UUID.test(id) || (task !== '' && !UUID.test(task))) return null;
  const visitor = await visitorOf(ground, request, id);
  if (visitor.is !== 'customer' && visitor.is !== 'staff') return null;
  const { caller } = visitor;
  const refused = await reading(ground.database, caller.org, (rows) => refusedFiles(rows, caller, id, { what, at: ground.now() }));
  const facts = refused === null ? await factsOf(ground, request, reply, caller, id) : null;
  return facts && { caller, facts, which: { caller, concern: id, task, language: facts.language, at: ground.now() } };
}

async function show(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const door = await doorOf(ground, request, reply);
  if (door === null) return expired(ground, request, reply, null);
  const { id = '', task = '', step } = request.params as Params;
  const filling = await reading(ground.database, door.caller.org, (rows) => openFilling(rows, door.which));
  if (isRefusal(filling)) return notFound(ground, request, reply);
  // What is being looked at isn't filled in meanwhile.
  if (filling.closed !== null && !door.facts.readOnly) return reply.redirect(`/room/${id}/see/task/${task}`, 303);
  const { from, kept } = request.query as { from?: string; kept?: string };
  const at = stepOf(filling, step, from === 'check');
  const seen = kept === undefined ? door : { ...door, facts: { ...door.facts, thanks: 'kept' as const } };
  return at === null ? reply.redirect(formPath(id, task), 303) : draw(reply, seen, filling, at);
}

/** Null where the answers so far don't call for that question. */
function stepOf({ form, answers }: Filling, step: string | undefined, fromCheck: boolean): FillStep | null {
  if (step === undefined) return { is: 'start' };
  if (step === 'check') return { is: 'check' };
  const field = askedOf(form.fields, answers).find(({ id }) => id === step);
  return field === undefined ? null : { is: 'question', field, fromCheck, caught: null, refusal: null };
}

async function draw(reply: FastifyReply, { facts }: Door<Caller>, filling: Filling, step: FillStep, status = 200): Promise<FastifyReply> {
  const task = facts.room.tasks.find(({ id }) => id === filling.task.id);
  if (task === undefined) throw new Error('a task that is in the story is in the room');
  const { form, answers, files, today, faults, draft } = filling;
  const fill: Filled = { task, form, answers, files, today, faults, asked: askedOf(form.fields, answers), draft: draft?.id ?? null };
  const here = formPath(facts.room.id, task.id, step.is === 'question' ? step.field.id : step.is === 'check' ? 'check' : undefined);
  return sendPage(reply, (await pagesOf()).fillPage({ ...facts, here, whole: facts, fill, step }), status);
}

/** Whoever may only look fills nothing in. */
async function customerAt(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<Door<CustomerCaller> | null> {
  const door = await doorOf(ground, request, reply, 'act');
  return door !== null && door.caller.is === 'customer' ? (door as Door<CustomerCaller>) : null;
}

/** Back, on or later: whichever way they go, what they typed is kept first. */
async function keep(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const door = await customerAt(ground, request, reply);
  if (door === null) return expired(ground, request, reply, null);
  const fields = fieldsOf(request);
  const { task = '', step = '' } = request.params as Params;
  const before = await reading(ground.database, door.caller.org, (rows) => openFilling(rows, door.which));
  if (isRefusal(before)) return notFound(ground, request, reply);
  const field = askedOf(before.form.fields, before.answers).find(({ id }) => id === step);
  if (field === undefined) return reply.redirect(formPath(door.which.concern, task), 303);
  const asking = { is: 'question' as const, field, fromCheck: fields.from === 'check', caught: null };
  if (!isGuarded(ground, request, fields)) return draw(reply, door, withTyped(before, field, fields), { ...asking, refusal: 'form-too-old' }, 409);
  const kept = await inOrganisation(ground.database, door.caller.org, async (rows) => {
    const answered = await keepAnswers(rows, door.which, { [field.id]: answerTo(field, fields, before.answers[field.id]) });
    if (!isRefusal(answered) && fields.remove !== undefined && UUID.test(fields.remove)) await dropFile(rows, door.caller.org, door.which.concern, fields.remove);
    return answered;
  });
  if (isRefusal(kept)) return draw(reply, door, withTyped(before, field, fields), { ...asking, refusal: kept.refused }, 409);
  return goOn(ground, reply, { door, kept, field, fields });
}

const withTyped = (filling: Filling, field: Field, fields: Fields): Filling => ({
  ...filling,
  answers: { ...filling.answers, [field.id]: answerTo(field, fields, filling.answers[field.id]) },
});

/** Another photo is another look: what was said of the last ones is asked anew. */
function answerTo(field: Field, fields: Fields, before: Answer | undefined): Answer {
  const answer = answerIn(field, fields, before);
  if (fields.remove === undefined || !isFileAnswer(answer)) return answer;
  return { files: answer.files.filter((file) => file !== fields.remove) };
}

type Kept = { readonly door: Door<CustomerCaller>; readonly kept: Filling; readonly field: Field; readonly fields: Fields };
async function goOn(ground: Ground, reply: FastifyReply, { door, kept, field, fields }: Kept): Promise<FastifyReply> {
  const { concern, task } = door.which;
  const fromCheck = fields.from === 'check';
  if (fields.go === 'later') return reply.redirect(`/room/${concern}/see/task/${task}?said=kept`, 303);
  if (fields.remove !== undefined) return reply.redirect(`${formPath(concern, task, field.id)}${fromCheck ? '?from=check' : ''}`, 303);
  const fault = kept.faults.find((one) => one.field === field.id)?.fault ?? null;
  if (fault !== null) {
    const { form } = kept.task;
    if (form !== undefined)
      await inOrganisation(ground.database, door.caller.org, (rows) => countStumbles(rows, door.caller.org, { form: form.id, version: form.version }, [field.id]));
    return draw(reply, door, kept, { is: 'question', field, fromCheck, caught: fault, refusal: null }, 409);
  }
  const asked = askedOf(kept.form.fields, kept.answers);
  const next = asked[asked.findIndex(({ id }) => id === field.id) + 1];
  return reply.redirect(`${formPath(concern, task, fromCheck || next === undefined ? 'check' : next.id)}?kept`, 303);
}

/** A photo or document: kept beside what is there, or refused with why and what to do. */
async function keepFile(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const door = await customerAt(ground, request, reply);
  if (door === null || !request.isMultipart()) return expired(ground, request, reply, null);
  const { task = '', step = '' } = request.params as Params;
  const before = await reading(ground.database, door.caller.org, (rows) => openFilling(rows, door.which));
  if (isRefusal(before)) return notFound(ground, request, reply);
  const field = askedOf(before.form.fields, before.answers).find(({ id, kind }) => id === step && kind === 'file');
  if (field === undefined) return reply.redirect(formPath(door.which.concern, task), 303);
  const admit = (fields: Fields): string | null =>
    !isGuarded(ground, request, fields) ? 'form-too-old' : mayTry(ground, 'upload', request.ip, { most: UPLOADS_IN_TEN_MINUTES, within: TEN_MINUTES }) ? null : 'too-many-tries';
  const { fields, file } = await takeUpload(request, ground.settings, admit);
  const asking = { is: 'question' as const, field, fromCheck: fields.from === 'check', caught: null };
  if (isRefusal(file)) return draw(reply, door, before, { ...asking, refusal: file.refused }, 409);
  const kept = await inOrganisation(ground.database, door.caller.org, async (rows) => {
    const opened = await keepAnswers(rows, door.which, {});
    if (isRefusal(opened)) return opened;
    const { draft, answers } = opened;
    const added = await addFile(rows, { caller: door.caller, concern: door.which.concern, ...(draft && { answers: draft.id }), file, at: door.which.at });
    if (isRefusal(added)) return added;
    const there = answers[field.id];
    return keepAnswers(rows, door.which, { [field.id]: { files: [...(isFileAnswer(there) ? there.files : []), added.id] } });
  });
  if (isRefusal(kept)) return draw(reply, door, before, { ...asking, refusal: kept.refused }, 409);
  return reply.redirect(`${formPath(door.which.concern, task, field.id)}${asking.fromCheck ? '?from=check' : ''}`, 303);
}

async function showSent(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const door = await doorOf(ground, request, reply);
  if (door === null) return expired(ground, request, reply, null);
  const { id = '', answers = '' } = request.params as Params;
  const sent = UUID.test(answers)
    ? await reading(ground.database, door.caller.org, (rows) => sentAnswers(rows, { org: door.caller.org, concern: id, id: answers, language: door.facts.language }))
    : null;
  if (sent === null) return notFound(ground, request, reply);
  const { form, answers: given, files, sentAt, erased } = sent;
  const facts = {
    ...door.facts,
    whole: door.facts,
    here: `/room/${id}/see/answers/${answers}`,
    sent: { form: form as Filled['form'], answers: given as Filled['answers'], files, at: sentAt ?? '', erased },
  };
  return sendPage(reply, (await pagesOf()).sentPage(facts));
}

async function showFile(ground: Ground, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id = '', file = '' } = request.params as Params;
  const visitor = UUID.test(id) && UUID.test(file) ? await visitorOf(ground, request, id) : { is: 'nobody' as const };
  if (visitor.is !== 'customer' && visitor.is !== 'staff') return expired(ground, request, reply, null);
  const { caller } = visitor;
  const found = await reading(ground.database, caller.org, async (rows) => {
    const refused = await refusedFiles(rows, caller, id, { what: 'see', at: ground.now() });
    return refused === null ? fileOf(rows, caller.org, id, file) : undefined;
  });
  return sendFile(ground, reply, caller.org, found);
}
