// Web forms of intake as a browser without script meets them: own questions, photos, nothing lost, nothing dropped.
import { beforeAll, expect, test } from 'vitest';
import { showAnswers } from '../../src/contract/answers.ts';
import { listConcerns, showConcern } from '../../src/contract/concernEndpoints.ts';
import { showFile } from '../../src/contract/file.ts';
import { saveForm } from '../../src/contract/form.ts';
import * as wire from '../../src/contract/webForm.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { forgetHeld } from '../../src/server/webForms/held.ts';
import { HOSTILE, jpeg } from '../cast/files.ts';
import { ABOUT_A_BILL, billForm } from '../cast/webForms.ts';
import { makeClinic } from '../harness/clinic.ts';
import { hidden, plainBrowser } from '../harness/plainBrowser.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const { ground } = server;
const clinic = await makeClinic(ground);
const mary = server.api({ key: clinic.keys.manager });
const sam = server.api({ key: clinic.keys.staff });
const questions = await mary(saveForm, { body: { form: ABOUT_A_BILL as never } });
const bill = await mary(wire.saveWebForm, { body: { webForm: billForm(questions.id, { team: clinic.teams.ward }) } });
const path = `/form/${clinic.org}/about-a-bill`;
beforeAll(() => buildIfStale());

let networks = 0;
/** Each from a network of their own. */
const newcomer = () => plainBrowser(server.baseUrl, `198.51.${++networks}.7`);
const JUDY = { happened: 'The bill is wrong.', name: 'Judy Alvarez', phone: '+1 555 0123', 'q1.answer': '4711', 'q2.answer': 'no' };
type Files = readonly { readonly field: string; readonly bytes: Uint8Array; readonly name: string }[];

function formOf(html: string, fields: Readonly<Record<string, string>>, files: Files = []): FormData {
  const data = new FormData();
  const ours = Object.fromEntries(['csrf', 'once', 'ticket', 'shown', 'qphotos.kept'].flatMap((name) => (html.includes(`name="${name}"`) ? [[name, hidden(html, name)]] : [])));
  for (const [name, value] of Object.entries({ ...ours, ...fields })) data.append(name, value);
  data.append('qphotos.file', new Blob([]), '');
  for (const { field, bytes, name } of files) data.append(`${field}.file`, new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  return data;
}
const photo = (name = 'bill.jpg', bytes: Uint8Array = jpeg()) => ({ field: 'qphotos', bytes, name });

async function tell(fields: Readonly<Record<string, string>> = JUDY, files: Files = [], at = path) {
  const judy = newcomer();
  const page = await judy.visit(at);
  return judy.visit(at, formOf(page.html, fields, files));
}
/** The newest first. */
const concernsOf = async (team: string) => (await mary(listConcerns, { query: { team, limit: 200 } })).items.toSorted((one, other) => (one.id < other.id ? 1 : -1));

test('Judy tells about a bill with a photo; the ward gets it with her answers, and she reads them in her room.', async () => {
  const page = await newcomer().visit(path);
  for (const words of ['Something about a bill?', 'Tell us, and we look at it together.', 'What number stands on the bill?', 'What would make it right for you?'])
    expect(page.html).toContain(words);
  for (const words of ['How did it feel?', 'Tell us what happened</h1>']) expect(page.html).not.toContain(words);
  const receipt = await tell({ ...JUDY, anonymous: 'yes', 'q4.choice-amount': 'on' }, [photo('my bill.jpg')]);
  expect(receipt.status).toBe(201);
  const [row] = await concernsOf(clinic.teams.ward);
  const nora = server.api({ key: clinic.keys.manager });
  const view = await nora(showConcern, { params: { id: row?.id ?? '' } });
  expect(view.matters[0]?.category).toBe('billing');
  expect(view.telling).toMatchObject({ happened: { text: 'The bill is wrong.' }, felt: null });
  const sent = await nora(showAnswers, { params: { id: view.id, answers: view.toldWith ?? '' } });
  expect(sent).toMatchObject({ task: null, answers: { q1: '4711', q2: 'no', q4: ['amount'] }, asked: ['q1', 'q2', 'q4', 'qphotos'] });
  expect(sent.files.map(({ name, state }) => [name, state])).toEqual([['my bill.jpg', 'here']]);
  const bytes = await nora.fetch(showFile.path.replace(':id', view.id).replace(':file', sent.files[0]?.id ?? ''));
  expect(bytes.status).toBe(200);
  const code = /<p class="code">([A-Z ]+)</.exec(receipt.html)?.[1] ?? '';
  const judy = newcomer();
  const door = await judy.visit('/code');
  const room = await judy.visit('/code', { csrf: hidden(door.html, 'csrf'), once: 'once', code });
  expect(room.html).toContain(`/room/${view.id}/see/answers/${view.toldWith}`);
  const answers = await judy.visit(`/room/${view.id}/see/answers/${view.toldWith}`);
  for (const words of ['4711', 'The amount', 'Photos or documents', 'my bill.jpg']) expect(answers.html).toContain(words);
  expect((await verify(ground, clinic.org)).flaws).toEqual([]);
});

test('What was answered beside a telling is sealed: a later change shows.', async () => {
  await tell({ ...JUDY, happened: 'Sealed.' });
  const row = await inOrganisation(ground.database, clinic.org, (rows) =>
    rows
      .selectFrom('answers')
      .select(['id', 'answers', 'concern_id'])
      .where('org_id', '=', clinic.org)
      .where('task_id', 'is', null)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  );
  const change = (answers: unknown) =>
    inOrganisation(ground.database, clinic.org, (rows) =>
      rows
        .updateTable('answers')
        .set({ answers: JSON.stringify(answers) })
        .where('org_id', '=', clinic.org)
        .where('id', '=', row.id)
        .execute(),
    );
  await change({ ...(row.answers as object), q1: '1' });
  expect((await verify(ground, clinic.org)).flaws).toEqual([{ is: 'answers-changed', stream: row.concern_id, answers: row.id }]);
  await change(row.answers);
});

test('A question that an answer calls for is asked before it is sent, with all that was typed and the photo kept; without script too.', async () => {
  const judy = newcomer();
  const first = await judy.visit(path);
  expect(first.html).toMatch(/data-question="q3" disabled="" hidden=""|data-question="q3" hidden="" disabled=""/);
  const JUDY_PAID = { ...JUDY, name: 'Judy who paid' };
  const more = await judy.visit(path, formOf(first.html, { ...JUDY_PAID, 'q2.answer': 'yes' }, [photo('kept.jpg')]));
  expect(more.status).toBe(409);
  for (const words of ['There are a few more questions', 'value="4711"', 'The bill is wrong.</textarea>', 'kept.jpg']) expect(more.html).toContain(words);
  const wrong = await judy.visit(path, formOf(more.html, { ...JUDY_PAID, 'q2.answer': 'yes', 'q3.day': '30', 'q3.month': '2', 'q3.year': '2020' }));
  expect(wrong.html).toContain('href="#q3"');
  expect(wrong.html).toContain('value="30 2 2020"');
  expect(wrong.html).toContain('kept.jpg');
  const done = await judy.visit(path, formOf(wrong.html, { ...JUDY_PAID, 'q2.answer': 'yes', 'q3.answer': '1 de febrero de 2020' }));
  expect(done.status).toBe(201);
  expect(done.html).not.toContain('A person here reads it first');
  const view = await mary(showConcern, { params: { id: (await concernsOf(clinic.teams.ward))[0]?.id ?? '' } });
  const sent = await mary(showAnswers, { params: { id: view.id, answers: view.toldWith ?? '' } });
  expect(sent.answers).toMatchObject({ q2: 'yes', q3: '2020-02-01' });
  expect(sent.files.map(({ name }) => name)).toEqual(['kept.jpg']);
});

test('A photo that she left out again, a third one and a program that calls itself one are not sent; the words are.', async () => {
  const LEFT_OUT = { ...JUDY, name: 'Judy with three photos' };
  const judy = newcomer();
  const first = await judy.visit(path);
  const refused = await judy.visit(path, formOf(first.html, LEFT_OUT, [photo('one.jpg'), photo('two.jpg'), photo('three.jpg')]));
  expect(refused.html).toContain('That is more files than this form takes.');
  expect(refused.html).not.toContain('three.jpg');
  const kept = hidden(refused.html, 'qphotos.kept').split(' ');
  expect(kept).toHaveLength(2);
  const hostile = await judy.visit(path, formOf(refused.html, { ...LEFT_OUT, [`qphotos.without-${kept[0]}`]: 'yes' }, [photo('bill.exe', HOSTILE['a program']?.bytes)]));
  expect(hostile.html).toContain('This is a program');
  expect(hostile.html).toContain('The bill is wrong.</textarea>');
  expect((await judy.visit(path, formOf(hostile.html, LEFT_OUT))).status).toBe(201);
  const view = await mary(showConcern, { params: { id: (await concernsOf(clinic.teams.ward))[0]?.id ?? '' } });
  expect((await mary(showAnswers, { params: { id: view.id, answers: view.toldWith ?? '' } })).files.map(({ name }) => name)).toEqual(['two.jpg']);
});

test('A page left open overnight is taken; one that we never made comes back with all that was typed, and can be sent then.', async () => {
  const judy = newcomer();
  const page = await judy.visit(path);
  const [draft = '', time = ''] = hidden(page.html, 'ticket').split('.');
  const forged = await judy.visit(path, formOf(page.html.replace(/name="csrf" value="[^"]*"/, 'name="csrf" value=""'), { ...JUDY, ticket: `${draft}.${time}.x` }, [photo()]));
  expect(forged).toMatchObject({ status: 409 });
  expect(forged.html).toContain('The bill is wrong.</textarea>');
  server.clock.pass({ hours: 20 });
  expect((await judy.visit(path, formOf(forged.html, { ...JUDY, happened: 'Overnight.' }))).status).toBe(201);
});

test('The same page sent twice is one telling; sent again with other words it is another, and nothing is added to the first.', async () => {
  const judy = newcomer();
  const page = await judy.visit(path);
  const before = (await concernsOf(clinic.teams.ward)).length;
  for (const _ of [1, 2]) expect((await judy.visit(path, formOf(page.html, { ...JUDY, happened: 'Once.' }, [photo()]))).status).toBe(201);
  expect(await concernsOf(clinic.teams.ward)).toHaveLength(before + 1);
  expect((await judy.visit(path, formOf(page.html, { ...JUDY, happened: 'Another.' }, [photo()]))).status).toBe(201);
  expect(await concernsOf(clinic.teams.ward)).toHaveLength(before + 2);
});

test('What looks like no telling is kept and shown to staff; let in, it is the concern that it would have been, with its photo and its code.', async () => {
  const judy = newcomer();
  const page = await judy.visit(path);
  const fields = { ...JUDY, happened: 'Look: <a href="https://pills.example">here</a>', anonymous: 'yes' };
  const receipt = await judy.visit(path, formOf(page.html, fields, [photo('proof.jpg')]));
  expect(receipt.status).toBe(201);
  expect(receipt.html).toContain('A person here reads it first');
  const [aside, ...others] = (await mary(wire.listHeld, {})).items;
  expect(others).toEqual([]);
  expect(aside).toMatchObject({ webForm: 'about-a-bill', team: clinic.teams.ward, signs: ['too-fast', 'markup'], files: 1, name: null });
  expect(aside?.words).toContain('pills.example');
  expect((await sam(wire.listHeld, {})).items).toHaveLength(1);
  expect((await server.api({ key: clinic.keys.staff }).fetch(`/api/v1/concerns/${aside?.id}`)).status).toBe(404);
  expect(await mary(wire.letIn, { params: { id: aside?.id ?? '' } })).toEqual({ id: aside?.id, outcome: 'let-in' });
  expect(await mary(wire.letIn, { params: { id: aside?.id ?? '' } })).toEqual({ id: aside?.id, outcome: 'let-in' });
  const view = await mary(showConcern, { params: { id: aside?.id ?? '' } });
  expect(view.telling.happened?.text).toBe(fields.happened);
  expect((await mary(showAnswers, { params: { id: view.id, answers: view.toldWith ?? '' } })).files.map(({ name }) => name)).toEqual(['proof.jpg']);
  const code = /<p class="code">([A-Z ]+)</.exec(receipt.html)?.[1] ?? '';
  const door = await judy.visit('/code');
  expect((await judy.visit('/code', { csrf: hidden(door.html, 'csrf'), once: 'x', code })).path).toBe(`/room/${view.id}`);
});

test('Who says that somebody is in danger comes through at once, whatever it looks like.', async () => {
  const receipt = await tell({ ...JUDY, happened: '<a href="https://a.example">He is not breathing</a>', danger: 'yes', more_about_you: 'x' });
  expect(receipt.html).not.toContain('A person here reads it first');
  const inWords = await tell({ ...JUDY, happened: 'I want to kill myself. <a href="https://a.example">Goodbye</a>', name: 'Judy in danger' });
  expect(inWords.html).not.toContain('A person here reads it first');
  const titles = (await concernsOf(clinic.teams.ward)).slice(0, 2).map(({ title }) => title);
  expect(titles).toEqual([expect.stringContaining('kill myself'), expect.stringContaining('not breathing')]);
});

test('What is no telling loses its words after thirty days and not before; until then it can still be let in.', async () => {
  await tell({ ...JUDY, happened: '[url=https://a.example]a[/url]' }, [photo()]);
  const [aside] = (await mary(wire.listHeld, {})).items;
  const params = { id: aside?.id ?? '' };
  await mary(wire.sayNoTelling, { params });
  expect((await mary(wire.listHeld, {})).items).toEqual([]);
  const left = () =>
    inOrganisation(ground.database, clinic.org, async (rows) => ({
      aside: (await rows.selectFrom('held_telling').select('id').where('org_id', '=', clinic.org).where('id', '=', params.id).execute()).length,
      files: (await rows.selectFrom('file').select('id').where('org_id', '=', clinic.org).where('concern_id', '=', params.id).execute()).length,
    }));
  server.clock.pass({ days: 29 });
  await forgetHeld(ground);
  expect(await left()).toEqual({ aside: 1, files: 1 });
  server.clock.pass({ days: 2 });
  await forgetHeld(ground);
  expect(await left()).toEqual({ aside: 0, files: 0 });
});

test('A closed form says the house’s own sentence and takes nothing; its address is refused to another form.', async () => {
  const closed = billForm(questions.id, { slug: 'closed', open: false, texts: [{ language: 'en', title: 'Parking', closed: 'We moved: please call us.' }], files: 0 });
  await mary(wire.saveWebForm, { body: { webForm: { ...closed, open: true } } });
  const judy = newcomer();
  const page = await judy.visit(`/form/${clinic.org}/closed`);
  const [form] = (await mary(wire.listWebForms, {})).items.filter(({ webForm }) => webForm.slug === 'closed');
  await mary(wire.saveWebForm, { body: { id: form?.id ?? '', after: 1, webForm: closed } });
  expect((await judy.visit(`/form/${clinic.org}/closed`)).html).toContain('We moved: please call us.');
  const late = await judy.visit(`/form/${clinic.org}/closed`, { ticket: hidden(page.html, 'ticket'), csrf: '', once: 'x', ...JUDY });
  expect(late.status).toBe(409);
  expect(late.html).toContain('This form is closed for now.');
  expect(await mary.refused(wire.saveWebForm, { body: { webForm: billForm(questions.id) } })).toMatchObject({ code: 'slug-is-taken' });
  expect(await mary.refused(wire.saveWebForm, { body: { id: bill.id, after: 7, webForm: billForm(questions.id) } })).toMatchObject({ code: 'web-form-was-changed' });
  expect(await mary.refused(wire.saveWebForm, { body: { webForm: billForm(questions.id, { slug: 'new', asks: [] }) } })).toMatchObject({ code: 'web-form-not-ready' });
});

test('The usual form of the house stays where it was, and reads in her own language; a web form too.', async () => {
  const judy = newcomer();
  const usual = await judy.visit(`/form/${clinic.org}`);
  expect(usual.html).toContain('Tell us what happened</h1>');
  const typed = { ticket: hidden(usual.html, 'ticket'), once: 'u', happened: 'I waited.', name: 'Judy' };
  const noNumber = await judy.visit(`/form/${clinic.org}`, { ...typed, phone: 'I have none' });
  expect([noNumber.status, noNumber.html.includes('I have none')]).toEqual([409, true]);
  expect((await judy.visit(`/form/${clinic.org}`, { ...typed, phone: '555 01' })).status).toBe(201);
  const spanish = await judy.visit(`${path}?framed&language=es`);
  expect(spanish.html).toContain('¿Algo sobre una factura?');
  expect(spanish.html).not.toContain('class="top"');
  expect((await judy.visit(`/form/${clinic.org}/nothing-here`)).status).toBe(404);
});

test('A form of one language is in that language whole and offers no other; one of two languages offers the other.', async () => {
  const spanish = plainBrowser(server.baseUrl, undefined, [['alongside_reading', 'es.usual']]);
  await mary(wire.saveWebForm, { body: { webForm: billForm(questions.id, { slug: 'parking', texts: [{ language: 'en', title: 'Parking' }], files: 0 }) } });
  const { html } = await spanish.visit(`/form/${clinic.org}/parking`);
  expect(html).toContain('<html lang="en"');
  expect(html).not.toContain('Español');
  const both = (await spanish.visit(path)).html;
  expect(both).toContain('<html lang="es"');
  expect(both).toContain('English');
});
