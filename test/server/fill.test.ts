// A form in the room as a browser without script meets it: one question a page, nothing typed is lost, sent once.
import { beforeAll, expect, test } from 'vitest';
import { raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import { saveForm } from '../../src/contract/form.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import * as task from '../../src/contract/taskEndpoints.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { HOSTILE, jpeg } from '../cast/files.ts';
import { VISIT } from '../cast/forms.ts';
import { makeClinic } from '../harness/clinic.ts';
import { guard, hidden, plainBrowser } from '../harness/plainBrowser.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const { ground } = server;
const clinic = await makeClinic(ground);
const sam = server.api({ key: clinic.keys.staff });
const form = await server.api({ key: clinic.keys.manager })(saveForm, { body: { form: VISIT as never } });
beforeAll(() => buildIfStale());

async function judyAtHerForm(more: object = { form: form.id }) {
  const raised = await sam(raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited.' } } });
  const body = {
    title: 'Tell us before you come',
    why: 'So that you wait less.',
    steps: ['Answer five questions.'],
    asks: clinic.people.sam,
    checks: ['My name is on it'],
    ...more,
  };
  const { tasks } = await sam(task.proposeTask, { params: { id: raised.id }, body });
  const on = { id: raised.id, task: tasks[0]?.id ?? '' };
  await sam(task.answerTask, { params: on, body: { version: 1, answer: 'yes', confidence: 9, via: 'phone' } });
  const token = await inOrganisation(ground.database, clinic.org, (rows) => mintLink(ground, rows, { org: clinic.org, concern: raised.id, party: raised.customer.id }));
  const judy = plainBrowser(server.baseUrl);
  await judy.visit(`/r/${token.replace('.', '/')}`);
  const see = (step = '') => `/room/${on.id}/see/form/${on.task}${step && `/${step}`}`;
  const answer = async (step: string, fields: Readonly<Record<string, string>>) =>
    judy.visit(`/room/${on.id}/form/${on.task}/${step}`, { ...guard((await judy.visit(see(step))).html), go: 'on', ...fields });
  const send = async (step: string, bytes: Uint8Array, name = 'card.jpg') => {
    const page = await judy.visit(see(step));
    const data = new FormData();
    for (const [field, value] of Object.entries(guard(page.html))) data.append(field, value);
    data.append('file', new Blob([]), '');
    data.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
    return judy.visit(`/room/${on.id}/form/${on.task}/${step}/file`, data);
  };
  return { judy, on, see, answer, send };
}

test('Judy goes from question to question, stops, comes back, looks it over and sends it once.', async () => {
  const { judy, on, see, answer, send } = await judyAtHerForm();
  const room = await judy.visit(`/room/${on.id}/see/task/${on.task}`);
  expect(room.html).toContain(`href="${see()}"`);
  expect((await judy.visit(see())).html).toContain('Before your visit');
  expect((await answer('q1', { answer: 'Judy Alvarez', go: 'later' })).html).toContain('It is kept. Go on whenever it suits you.');
  expect((await judy.visit(see())).html).toContain(`href="${see('q2')}"`);
  expect((await answer('q2', { answer: 'March 5, 1946' })).path).toBe(`${see('q3')}?kept`);
  expect((await answer('q3', { answer: 'no' })).path).toBe(`${see('q5')}?kept`);
  const shown = await send('q5', jpeg(), 'my card.jpg');
  expect(shown.html).toContain('Page 1: my card.jpg');
  const photo = /src="([^"]*\/files\/[^"]*)"/.exec(shown.html)?.[1] ?? '';
  expect((await judy.visit(photo)).headers.get('content-type')).toBe('image/jpeg');
  const unsaid = await answer('q5', { legible: 'yes' });
  expect(unsaid.html).toContain('Please look and say whether all pages are here.');
  const no = await answer('q5', { legible: 'no', whole: 'yes' });
  expect(no.html).toContain('Lay it flat near a window');
  const check = await answer('q5', { legible: 'yes', whole: 'yes' });
  expect(check.path).toBe(`${see('check')}?kept`);
  for (const said of ['Judy Alvarez', '5 March 1946', 'My name is on it']) expect(check.html).toContain(said);
  const sending = { ...guard(check.html), task: on.task, version: '1', answers: hidden(check.html, 'answers'), page: 'task', thing: on.task, 'check-0': 'on' };
  for (const _ of [1, 2]) expect((await judy.visit(`/room/${on.id}/makeAttempt`, sending)).html).toContain('Thank you for doing this.');
  const { tasks } = await sam(showConcern, { params: { id: on.id } });
  expect(tasks[0]?.attempts).toHaveLength(1);
  expect(tasks[0]?.attempts[0]).toMatchObject({ answers: sending.answers, checked: [0], by: { writtenDown: false } });
  expect((await judy.visit(`/room/${on.id}/see/answers/${sending.answers}`)).html).toContain('Judy Alvarez');
  expect((await judy.visit(see('q1'))).path).toBe(`/room/${on.id}/see/task/${on.task}`);
});

test('What isn’t right yet is said at the top and at the question, in her words as she typed them.', async () => {
  const { judy, see, answer } = await judyAtHerForm();
  const wrong = await answer('q2', { answer: '31 February 1946' });
  expect(wrong.status).toBe(409);
  expect(wrong.html.match(/Please write day, month and year/g)?.length).toBeGreaterThanOrEqual(2);
  expect(wrong.html).toContain('value="31 February 1946"');
  const hostile = `<script>alert(1)</script> "O'Brien" {{7*7}} ‮`;
  await answer('q1', { answer: hostile });
  const again = await judy.visit(see('q1'));
  expect(again.html).not.toContain('<script>alert');
  expect(again.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;O&#x27;Brien&quot; {{7*7}} ‮');
  const check = await judy.visit(see('check'));
  expect(check.html).toContain('3 questions are still open');
  expect(check.html).not.toContain('Send it');
});

test('A question that isn’t called for isn’t shown, a yes brings it up, and a change leads back to the look over all.', async () => {
  const { judy, see, answer } = await judyAtHerForm();
  await answer('q3', { answer: 'no' });
  expect((await judy.visit(see('q4'))).path).toBe(see());
  expect((await answer('q3', { answer: 'yes' })).path).toBe(`${see('q4')}?kept`);
  expect((await answer('q1', { answer: 'Judy', from: 'check' })).path).toBe(`${see('check')}?kept`);
});

test('A file that can’t be taken is said so on the page, and what was there before stays.', async () => {
  const { judy, see, answer, send } = await judyAtHerForm();
  await answer('q1', { answer: 'Judy' });
  await send('q5', jpeg());
  for (const { bytes, name, code } of Object.values(HOSTILE)) {
    const refused = await send('q5', bytes, name);
    expect([code, refused.status, refused.html.includes('There is something to mend'), refused.html.includes('Page 1: card.jpg')]).toEqual([code, 409, true, true]);
  }
  const page = await judy.visit(see('q5'));
  const file = /value="([^"]*)" name="remove"/.exec(page.html)?.[1] ?? '';
  const gone = await answer('q5', { remove: file });
  expect(gone.html).not.toContain('Page 1');
  expect((await judy.visit(see('q1'))).html).toContain('value="Judy"');
});

test('A form from elsewhere keeps and uploads nothing, and a room that isn’t theirs is closed.', async () => {
  const { judy, on, see } = await judyAtHerForm();
  const forged = await judy.visit(`/room/${on.id}/form/${on.task}/q1`, { csrf: 'guessed', answer: 'Mallory', go: 'on' });
  expect(forged.status).toBe(409);
  const data = new FormData();
  data.append('file', new Blob([new Uint8Array(jpeg())]), 'card.jpg');
  expect((await judy.visit(`/room/${on.id}/form/${on.task}/q5/file`, data)).status).toBe(409);
  expect((await judy.visit(see('check'))).html).not.toContain('Mallory');
  const stranger = plainBrowser(server.baseUrl);
  for (const path of [see(), see('q1'), see('check'), `/room/${on.id}/files/${on.task}`, `/room/${on.id}/see/answers/${on.task}`])
    expect((await stranger.visit(path)).status).toBe(410);
  for (const path of [see('q99'), `/room/${on.id}/see/form/${on.id}`, `/room/${on.id}/see/answers/${on.task}`, `/room/${on.id}/files/${on.task}`])
    expect([200, 404]).toContain((await judy.visit(path)).status);
});

test('A task that asks for proof alone takes a photo and a word.', async () => {
  const { judy, on, see, answer, send } = await judyAtHerForm({ proof: true });
  await send('q1', jpeg());
  await answer('q1', { legible: 'yes', whole: 'yes' });
  await answer('q2', { answer: 'It was easy.' });
  const check = await judy.visit(see('check'));
  expect(check.html).toContain('It was easy.');
  expect(check.html).toContain('Send it');
  expect(on.task).not.toBe('');
});

test('Whoever may only look at it fills nothing in, adds no file and takes none away.', async () => {
  const { judy, on, see, answer, send } = await judyAtHerForm();
  await answer('q1', { answer: 'Judy Alvarez' });
  await send('q5', jpeg());
  const file = /value="([^"]*)" name="remove"/.exec((await judy.visit(see('q5'))).html)?.[1] ?? '';
  const { parties } = await sam(inviteParty, {
    params: { id: on.id },
    body: { person: { name: 'Ana Alvarez' }, role: 'representative', scope: 'see', basis: { is: 'guardian', text: 'The court said so.' } },
  });
  const token = await inOrganisation(ground.database, clinic.org, (rows) => mintLink(ground, rows, { org: clinic.org, concern: on.id, party: parties[0]?.party.id ?? '' }));
  const ana = plainBrowser(server.baseUrl);
  await ana.visit(`/r/${token.replace('.', '/')}`);
  const key = guard((await ana.visit(`/room/${on.id}`)).html);
  await ana.visit(`/room/${on.id}/form/${on.task}/q1`, { ...key, go: 'on', answer: 'Somebody else' });
  await ana.visit(`/room/${on.id}/form/${on.task}/q5`, { ...key, go: 'on', remove: file });
  expect((await judy.visit(see('q1'))).html).toContain('value="Judy Alvarez"');
  expect((await judy.visit(see('q5'))).html).toContain('Page 1: card.jpg');
});
