// A form that is filled in: kept at each step, refused with each fault at its question, frozen when it is sent.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepDraft, showAnswers, showDraft } from '../../src/contract/answers.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { retireForm, saveForm, showForm } from '../../src/contract/form.ts';
import * as task from '../../src/contract/taskEndpoints.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { sweepFiles } from '../../src/server/files/sweep.ts';
import { isWhole, verify } from '../../src/server/platform/verify.ts';
import { jpeg } from '../cast/files.ts';
import { JUDYS_ANSWERS, VISIT } from '../cast/forms.ts';
import { makeClinic } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { upload } from '../harness/upload.ts';

const server = await startServer();
const { ground } = server;
const clinic = await makeClinic(ground);
const neighbour = await makeClinic(ground, { name: 'Hillside Clinic' });
const sam = server.api({ key: clinic.keys.staff });
const mary = server.api({ key: clinic.keys.manager });
const form = await mary(saveForm, { body: { form: VISIT as never } });
const TEXT = { title: 'Tell us before you come', why: 'So that you wait less.', steps: ['Answer five questions.'] };

async function judysTask(more: object = { form: form.id }) {
  const raised = await sam(raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited.' } } });
  const { tasks } = await sam(task.proposeTask, { params: { id: raised.id }, body: { ...TEXT, ...more, asks: clinic.people.sam } });
  const judy = server.api(await enterRoom(ground, { org: clinic.org, concern: raised.id, party: raised.customer.id }));
  const on = { params: { id: raised.id, task: tasks[0]?.id ?? '' } };
  const agree = () => judy(task.answerTask, { ...on, body: { version: 1, answer: 'yes', confidence: 9 } });
  const photo = async () => (await upload(judy, `/api/v1/concerns/${raised.id}/files`, { bytes: jpeg() })).answer.id ?? '';
  return { concern: raised.id, judy, on, agree, photo, other: tasks[0] };
}
const withCard = (card: string) => ({ ...JUDYS_ANSWERS, q5: { files: [card], legible: 'yes', whole: 'yes' } }) as never;

test('Judy’s answers are kept as she goes, and what isn’t right yet is said at its question and is no attempt.', async () => {
  const { judy, on, agree } = await judysTask();
  expect((await judy.refused(keepDraft, { ...on, body: { answers: { q1: 'Judy' } } })).code).toBe('no-task-agreed');
  await agree();
  expect((await judy(showDraft, on)).faults.map(({ field }) => field)).toEqual(['q1', 'q2', 'q3', 'q5']);
  await judy(keepDraft, { ...on, body: { answers: { q1: 'Judy', q2: '2040-01-01', q99: 'no such question' } } });
  const draft = await judy(keepDraft, { ...on, body: { answers: { q3: 'yes' } } });
  expect(draft.answers).toEqual({ q1: 'Judy', q2: '2040-01-01', q3: 'yes' });
  const refused = await judy.refused(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id } });
  expect(refused).toMatchObject({
    code: 'form-not-filled',
    errors: [
      { field: 'q2', message: 'not-past' },
      { field: 'q4', message: 'missing' },
      { field: 'q5', message: 'missing' },
    ],
  });
  expect((await judy(showDraft, on)).answers).toEqual(draft.answers);
});

test('What is sent is frozen with its photo, without what fell away; both sides see it, and it stands in the next draft again.', async () => {
  const { concern, judy, on, agree, photo } = await judysTask();
  await agree();
  const card = await photo();
  const draft = await judy(keepDraft, { ...on, body: { answers: { ...(withCard(card) as object), q4: 'typed before the no' } as never } });
  const sent = await judy(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id ?? '' } });
  const attempt = sent.tasks[0]?.attempts[0];
  expect(attempt).toMatchObject({ answers: draft.id, files: [card] });
  const at = { params: { id: concern, answers: draft.id ?? '' } };
  for (const reader of [judy, sam]) {
    const shown = await reader(showAnswers, at);
    expect(shown.answers).toEqual(withCard(card));
    expect([shown.form, shown.files.map(({ id }) => id), shown.sentAt]).toEqual([VISIT, [card], ground.now()]);
  }
  expect((await judy.refused(keepDraft, { ...on, body: { answers: { q1: 'Somebody else' } } })).code).toBe('attempt-is-with-us');
  expect((await judy.fetch(`/api/v1/concerns/${concern}/files/${card}`, { method: 'DELETE' })).status).toBe(409);
  await sam(task.judgeAttempt, { params: { ...on.params, attempt: 1 }, body: { judgement: 'again', good: 'All of it can be read.', missing: 'The back of the card.' } });
  const again = await judy(showDraft, on);
  expect([again.id, again.answers, again.faults]).toEqual([null, withCard(card), []]);
  const next = await judy(keepDraft, { ...on, body: { answers: { q1: 'Judith Alvarez' } } });
  await judy(task.makeAttempt, { ...on, body: { version: 1, answers: next.id ?? '' } });
  expect((await judy(showAnswers, at)).answers).toEqual(withCard(card));
  expect((await judy(showAnswers, { params: { id: concern, answers: next.id ?? '' } })).answers).toEqual({ ...(withCard(card) as object), q1: 'Judith Alvarez' });
  server.clock.pass({ days: 3 });
  await sweepFiles(ground);
  expect((await sam.fetch(`/api/v1/concerns/${concern}/files/${card}`)).status).toBe(200);
});

test('By phone Sam fills the same form in for her, and it is shown as written down.', async () => {
  const { on, agree, photo } = await judysTask();
  await agree();
  const draft = await sam(keepDraft, { ...on, body: { answers: withCard(await photo()) } });
  const sent = await sam(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id ?? '', via: 'phone' } });
  expect(sent.tasks[0]?.attempts[0]?.by).toMatchObject({ writtenDown: true, via: 'phone' });
});

test('A form begun by phone keeps its photos over the nights until it is sent.', async () => {
  const { concern, on, agree, photo } = await judysTask();
  await agree();
  const card = await photo();
  await sam(keepDraft, { ...on, body: { answers: withCard(card) } });
  server.clock.pass({ days: 2 });
  await sweepFiles(ground);
  expect((await sam.fetch(`/api/v1/concerns/${concern}/files/${card}`)).status).toBe(200);
});

test('A photo of another room, one that was taken back, or another task’s answers can’t be sent.', async () => {
  const { judy, on, agree } = await judysTask();
  const elsewhere = await judysTask();
  await agree();
  await elsewhere.agree();
  const theirs = await elsewhere.photo();
  const draft = await judy(keepDraft, { ...on, body: { answers: withCard(theirs) } });
  expect(draft.files).toEqual([]);
  expect(draft.faults).toEqual([{ field: 'q5', fault: 'file-missing' }]);
  expect((await judy.refused(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id } })).code).toBe('form-not-filled');
  expect((await judy.refused(task.makeAttempt, { ...on, body: { version: 1, files: [theirs] } })).code).toBe('no-such-file');
  const others = await elsewhere.judy(keepDraft, { ...elsewhere.on, body: { answers: withCard(theirs) } });
  expect((await judy.refused(task.makeAttempt, { ...on, body: { version: 1, answers: others.id } })).code).toBe('no-such-answers');
  const stranger = server.api({ key: neighbour.keys.manager });
  expect((await stranger.refused(showDraft, on)).code).toBe('no-such-concern');
  expect((await elsewhere.judy.ask(showDraft, on)).status).toBe(401);
});

test('A task is asked in the form’s newest version and stays with it; a retired form is not asked any more.', async () => {
  const made = await mary(saveForm, { body: { form: VISIT as never } });
  const { concern, other } = await judysTask({ form: made.id });
  await mary(saveForm, { body: { id: made.id, form: { ...VISIT, title: 'Newer' } as never } });
  expect(other?.form).toEqual({ id: made.id, version: 1 });
  expect((await sam(showDraft, { params: { id: concern, task: other?.id ?? '' } })).form.title).toBe(VISIT.title);
  await mary(retireForm, { params: { id: made.id }, body: { retired: true } });
  expect((await sam.refused(task.proposeTask, { params: { id: concern }, body: { ...TEXT, form: made.id } })).code).toBe('no-such-form');
});

test('A task that asks for proof alone has a form of one photo; one that asks for neither has none.', async () => {
  const proof = await judysTask({ proof: true });
  await proof.agree();
  expect((await proof.judy(showDraft, proof.on)).form.fields.map(({ kind }) => kind)).toEqual(['file', 'long-text']);
  const draft = await proof.judy(keepDraft, { ...proof.on, body: { answers: { q1: { files: [await proof.photo()], legible: 'yes', whole: 'yes' } } } });
  await proof.judy(task.makeAttempt, { ...proof.on, body: { version: 1, answers: draft.id ?? '' } });
  const neither = await judysTask({});
  expect((await neither.judy.refused(showDraft, neither.on)).code).toBe('task-has-no-form');
});

test('Hostile strings come back from every question as they were typed.', async () => {
  const strings = (JSON.parse(readFileSync(new URL('../fixtures/hostile-strings.json', import.meta.url), 'utf8')) as string[]).filter(
    (text) => !text.includes('\u0000') && text.isWellFormed(),
  );
  const { judy, on, agree } = await judysTask();
  await agree();
  for (const text of strings.slice(0, 120)) {
    const { answers } = await judy(keepDraft, { ...on, body: { answers: { q1: text, q2: text, q3: text, q4: text } } });
    expect(answers).toEqual({ q1: text, q2: text, q3: text, q4: text });
  }
});

test('The export carries forms in every version, answers with what proves them, and files with their bytes.', async () => {
  const { judy, on, agree, photo } = await judysTask();
  await agree();
  const card = await photo();
  const draft = await judy(keepDraft, { ...on, body: { answers: withCard(card) } });
  await judy(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id ?? '' } });
  let text = '';
  for await (const piece of exportJson(ground, clinic.org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  const out = JSON.parse(text) as Record<'forms' | 'answers' | 'files', readonly Record<string, unknown>[]>;
  expect(out.forms.find(({ id }) => id === form.id)).toMatchObject({ title: VISIT.title, versions: [{ version: 1, definition: VISIT }] });
  expect(out.answers.find(({ id }) => id === draft.id)).toMatchObject({ answers: withCard(card), sentAt: ground.now(), salt: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(out.files.find(({ id }) => id === card)).toMatchObject({ bytes: jpeg().toString('base64'), answers: draft.id });
  expect(text).not.toContain('Hillside');
});

test('What a check caught before sending is counted by question, and sent answers that are changed behind our back show.', async () => {
  const { judy, on, agree, photo } = await judysTask();
  await agree();
  const draft = await judy(keepDraft, { ...on, body: { answers: withCard(await photo()) } });
  await judy(keepDraft, { ...on, body: { answers: { q2: '2040-01-01' } } });
  for (let tries = 0; tries < 5; tries++) await judy.refused(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id } });
  expect((await sam(showForm, { params: { id: form.id } })).stumbles).toContainEqual({ field: 'q2', times: expect.any(Number) });
  await judy(keepDraft, { ...on, body: { answers: { q2: '1946-03-05' } } });
  await judy(task.makeAttempt, { ...on, body: { version: 1, answers: draft.id ?? '' } });
  expect(isWhole(await verify(ground, clinic.org))).toBe(true);
  await asOwner(server.database.ownerUrl, `update answers set answers = jsonb_set(answers, '{q1}', '"Somebody else"') where id = '${draft.id}'`);
  expect((await verify(ground, clinic.org)).flaws).toEqual([expect.objectContaining({ is: 'answers-changed', answers: draft.id })]);
});
