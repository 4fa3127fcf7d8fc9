// Judy's part on her own page, without script: her yes, the ruler, what would help, what she did, and her own words.
import { beforeAll, expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import * as wire from '../../src/contract/taskEndpoints.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const TEXT = {
  title: 'Send us the bill',
  why: 'Then we can take it off.',
  steps: ['Take a photo.', 'Send it here.'],
  checks: ['Can you read the number?', 'Is it all on one photo?'],
};

beforeAll(() => buildIfStale());

async function judysTask(due?: string) {
  const { id, customer } = await sam(concern.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
  const view = await sam(wire.proposeTask, { params: { id }, body: { ...TEXT, asks: clinic.people.mary, reach: '(555) 010-0142', ...(due === undefined ? {} : { due }) } });
  const task = view.tasks[0]?.id ?? '';
  const judy = plainBrowser(server.baseUrl);
  const [name = '', value = ''] = (await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id })).cookie.split('=');
  judy.jar.set(name, value);
  const main = await judy.visit(`/room/${id}`);
  let sent = 0;
  const send = (deed: string, fields: Readonly<Record<string, string>>, page = 'task') => {
    sent += 1;
    return judy.visit(`/room/${id}/${deed}`, { ...guard(main.html), once: `once ${sent}`, page, thing: task, task, version: '1', ...fields });
  };
  return { id, task, judy, main, send, now: async () => (await sam(concern.showConcern, { params: { id } })).tasks };
}
const waitsFor = async (id: string) => (await sam(listLetters, { params: { id } })).items.map(({ kind }) => kind);

test('The main page leads to the task, which says what, why, how and whom to ask; a yes leads to the ruler, and a number back to the task.', async () => {
  const { id, task, main, send, now, judy } = await judysTask();
  expect(main.html).toContain(`href="/room/${id}/see/task/${task}"`);
  expect(main.html).not.toContain('Who does what');
  const page = await judy.visit(`/room/${id}/see/task/${task}`);
  for (const says of ['Then we can take it off.', 'Take a photo.', 'It is yours only if you say yes', 'Ask Mary', '(555) 010-0142', 'This is not for me'])
    expect(page.html).toContain(says);
  const sure = await send('answerTask', { answer: 'yes' });
  expect(sure.html).toContain('How sure do you feel that you can do it?');
  expect(sure.html.match(/type="radio"/g)).toHaveLength(11);
  expect(sure.html).not.toContain('checked');
  const agreed = await send('rateConfidence', { confidence: '8' });
  expect(agreed.html).toContain('I have done it');
  expect(await now()).toMatchObject([{ state: 'agreed', confidence: [{ confidence: 8 }] }]);
  expect((await judy.visit(`/room/${id}`)).html).toContain('Who does what');
});

test('Under 7 the page asks what would make it an 8, and her words wait for Sam; or it stays as it is.', async () => {
  const one = await judysTask();
  await one.send('answerTask', { answer: 'yes' });
  const doubt = await one.send('rateConfidence', { confidence: '4' });
  expect(doubt.html).toContain('What would make it an 8?');
  expect(doubt.html).toContain('You said 4.');
  const told = await one.send('answerTask', { answer: 'change', text: 'I have no camera.' });
  expect(told.html).toContain('looks for an easier way');
  expect(await one.now()).toMatchObject([{ state: 'change-asked', said: { text: 'I have no camera.' } }]);
  const other = await judysTask();
  await other.send('answerTask', { answer: 'yes' });
  await other.send('rateConfidence', { confidence: '4' });
  await other.send('answerTask', { answer: 'as-it-is' });
  expect(await other.now()).toMatchObject([{ state: 'agreed' }]);
});

test('Without a number the ruler is shown again, and nothing is lost.', async () => {
  const { send } = await judysTask();
  await send('answerTask', { answer: 'yes' });
  const page = await send('rateConfidence', {}, 'task-sure');
  expect(page.status).toBe(409);
  expect(page.html).toContain('Choose a whole number from 0 to 10.');
});

test('A yes to a wording that was replaced shows the new one and counts for nothing.', async () => {
  const { id, task, send, now } = await judysTask();
  await sam(wire.proposeTask, { params: { id }, body: { ...TEXT, steps: ['Read us the number by phone.'], replaces: task } });
  const page = await send('answerTask', { answer: 'yes' });
  expect(page.status).toBe(409);
  expect(page.html).toContain('Read us the number by phone.');
  expect(await now()).toMatchObject([{ version: 2, state: 'proposed' }]);
});

test('What she did is sent with the checks she ticked; it comes back with what is right and missing, and goes again.', async () => {
  const { id, task, judy, send, now } = await judysTask();
  await send('answerTask', { answer: 'yes' });
  const form = await judy.visit(`/room/${id}/see/task-done/${task}`);
  expect(form.html).toContain('Can you read the number?');
  const thanks = await send('makeAttempt', { 'check-1': 'on', text: 'It is the blue letter.' }, 'task-done');
  expect(thanks.html).toContain('Thank you for doing this.');
  expect(thanks.html).toContain('looks at it and tells you');
  expect(await now()).toMatchObject([{ withUs: true, attempts: [{ checked: [1], words: { text: 'It is the blue letter.' } }] }]);
  await sam(wire.judgeAttempt, { params: { id, task, attempt: 1 }, body: { judgement: 'again', good: 'The letter is the right one.', missing: 'The second page.' } });
  const back = await judy.visit(`/room/${id}/see/task/${task}`);
  for (const says of ['The letter is the right one.', 'The second page.', 'We could have said this better.']) expect(back.html).toContain(says);
  expect((await judy.visit(`/room/${id}`)).html).toContain('Nearly there: Send us the bill');
  await send('makeAttempt', {}, 'task-done');
  await sam(wire.judgeAttempt, { params: { id, task, attempt: 2 }, body: { judgement: 'right', text: 'Both pages are here.' } });
  expect((await judy.visit(`/room/${id}/see/task/${task}`)).html).toContain('Both pages are here.');
});

test('No is as near as yes, and she may change her mind.', async () => {
  const { send, now } = await judysTask();
  const page = await send('answerTask', { answer: 'no', text: 'My hands shake.' });
  expect(page.html).toContain('we look for another way');
  expect(await now()).toMatchObject([{ state: 'declined', said: { text: 'My hands shake.' } }]);
  await send('answerTask', { answer: 'yes' });
  expect(await now()).toMatchObject([{ state: 'agreed' }]);
});

test('One reminder goes out the day before, where she asked for it, and it says nothing of what it is about.', async () => {
  const due = new Date(Date.parse(server.ground.now()) + 3 * 86_400_000).toISOString();
  const { id, send } = await judysTask(due);
  await send('answerTask', { answer: 'yes', remind: 'on' });
  server.clock.pass({ hours: 49 });
  await passTime(server.ground);
  await passTime(server.ground);
  const { items } = await sam(listLetters, { params: { id } });
  const reminders = items.filter(({ kind }) => kind === 'taskReminded');
  expect(reminders).toHaveLength(1);
  expect(reminders[0]?.body).not.toContain('bill');
  expect(await waitsFor(id)).toContain('taskProposed');
});

test('A teach-back asks in Sam’s words, takes hers, and shows what he had left unclear.', async () => {
  const { id, judy, send } = await judysTask();
  const asked = await sam(wire.askTeachBack, { params: { id }, body: { question: 'What will you send us?' } });
  const teachBack = asked.teachBacks[0]?.id ?? '';
  expect((await judy.visit(`/room/${id}`)).html).toContain('Tell Sam whether it was explained well');
  const page = await judy.visit(`/room/${id}/see/teach-back/${teachBack}`);
  for (const says of ['could you tell me in your own words', 'What will you send us?', 'and not about you']) expect(page.html).toContain(says);
  const on = { teachBack, thing: teachBack, round: '1' };
  expect((await send('sayBack', { ...on, answer: 'said', text: 'My card.' }, 'teach-back')).html).toContain('Sam reads it and answers you.');
  await sam(wire.answerTeachBack, { params: { id, teachBack }, body: { round: 1, answer: 'gap', gap: 'I never showed you the bill.', text: 'It is the blue letter.' } });
  const again = await judy.visit(`/room/${id}/see/teach-back/${teachBack}`);
  for (const says of ['I never showed you the bill.', 'It is the blue letter.']) expect(again.html).toContain(says);
  expect((await send('sayBack', { ...on, round: '2', answer: 'rather-not' }, 'teach-back')).html).toContain('You chose not to answer. That is all right.');
});
