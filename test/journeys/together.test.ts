// Deciding and doing together: Judy on a small phone without script, Sam at the desk's API. She decides, agrees to the plan,
// takes a part, says how sure she feels, does it, and says in her own words what was explained.
import { expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import * as decisions from '../../src/contract/decisionEndpoints.ts';
import { saveForm } from '../../src/contract/form.ts';
import * as tasks from '../../src/contract/taskEndpoints.ts';
import { fill } from '../../src/copy/en/fill.ts';
import { refusals } from '../../src/copy/en/refusals.ts';
import { decision, decisionThanks, plan } from '../../src/copy/en/room.decision.ts';
import { task, taskThanks } from '../../src/copy/en/room.task.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer } from './people.ts';

const HOME = { text: 'A nurse comes to your home', good: 'No stairs, no bus', hard: 'Only on Mondays' };
const HERE = { text: 'You come to us', good: 'Any day', hard: 'The lift is slow' };
const BILL = {
  title: 'Send us the bill',
  why: 'Then we can take it off.',
  steps: ['Lay the bill on a table.', 'Take a photo of both sides.'],
  checks: ['Can you read the number?'],
};

const day = await openClinicDay({ mail: false });
const { ground, baseUrl } = day.server;
const sam = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const judy = customer(await day.phonePage());
const { page } = judy;
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const follow = (name: string) => page.getByRole('link', { name }).first().click();
const title = () => page.getByRole('heading', { level: 1 }).textContent();

const told = await sam(concern.raiseConcern, {
  body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'Two hours I sat there, and then a bill came.', matters: 'That I need not climb stairs.' } },
});
const { id } = told;
const room = `/room/${id}`;
const link = await inOrganisation(ground.database, day.clinic.org, (rows) => mintLink(ground, rows, { org: day.clinic.org, concern: id, party: told.customer.id }));
await sam(concern.offerUnderstanding, { params: { id }, body: { text: 'You waited two hours and were billed for it.' } });
const now = () => sam(concern.showConcern, { params: { id } });

test('Judy is asked what matters before she sees the options, adds one of her own, and chooses.', async () => {
  await sam(decisions.askDecision, { params: { id }, body: { question: 'Where shall we see you?', options: [HOME, HERE] } });
  const [org, secret] = link.split('.');
  await page.goto(`/r/${org}/${secret}`);
  await judy.saysYes();
  await follow(decision.yours.matters('Where shall we see you?'));
  expect(await page.content()).not.toContain(HOME.text);
  await day.looking.inRoom(page, 'A decision, what matters first');
  await press(decision.before.go);
  expect(await judy.thanked()).toContain(decisionThanks.matters);
  expect(await page.getByRole('radio').evaluateAll((all) => all.some((one) => (one as HTMLInputElement).checked))).toBe(false);
  await day.looking.inRoom(page, 'A decision, its options');
  await page.locator('summary', { hasText: decision.add.open }).click();
  await page.getByLabel(decision.add.label).fill('You call me on Fridays');
  await press(decision.add.go);
  await page.getByRole('radio', { name: HOME.text }).check();
  await press(decision.choose.go);
  expect(await page.content()).toContain(decision.youChose);
  await day.looking.inRoom(page, 'A decision, chosen');
  expect((await now()).decisions).toMatchObject([{ state: 'chosen', chosen: { who: 'customer' }, options: [{}, {}, { of: 'customer' }] }]);
});

test('The plan counts only with her yes.', async () => {
  const lines = { problem: 'The wait and the bill.', ours: 'A nurse sees you at home.', yours: 'You send us the bill.', why: 'So that you need not climb stairs.' };
  await sam(decisions.proposePlan, { params: { id }, body: { ...lines, review: '2026-12-16T09:00:00Z' } });
  await page.goto(room);
  await follow(plan.yours.answer);
  await day.looking.inRoom(page, 'A plan, asked');
  await press(plan.yes);
  expect(await judy.thanked()).toContain(decisionThanks.planYes);
  await day.looking.inRoom(page, 'A plan, agreed');
});

test('A part is hers by her yes; at 5 of 10 it is not agreed until it was changed and she is at 8.', async () => {
  await sam(tasks.proposeTask, { params: { id }, body: { ...BILL, asks: day.clinic.people.mary, reach: '(555) 010-0142' } });
  await page.goto(room);
  await follow(task.yours.proposed(BILL.title));
  expect(await title()).toBe(BILL.title);
  await day.looking.inRoom(page, 'A task, proposed');
  await press(task.answer.yes);
  expect(await title()).toBe(task.ruler.title);
  await day.looking.inRoom(page, 'A task, how sure');
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await press(task.ruler.send);
  expect(await title()).toBe(task.doubt.title);
  await day.looking.inRoom(page, 'A task, what would make it an 8');
  await page.getByLabel(task.doubt.label).fill('I have no camera.');
  await press(task.answer.tell('Sam'));
  const [doubted] = (await now()).tasks;
  expect(doubted).toMatchObject({ state: 'change-asked', confidence: [{ confidence: 5 }], said: { text: 'I have no camera.', voice: 'own' } });
  await sam(tasks.proposeTask, {
    params: { id },
    body: { ...BILL, steps: ['Read us the number by phone, or bring the bill.'], asks: day.clinic.people.mary, replaces: doubted?.id ?? '' },
  });
  await page.goto(room);
  await follow(task.yours.proposed(BILL.title));
  await press(task.answer.yes);
  await page.getByRole('radio', { name: '8', exact: true }).check();
  await press(task.ruler.send);
  expect(await judy.thanked()).toContain(taskThanks.sure);
  expect((await now()).tasks).toMatchObject([{ state: 'agreed', version: 2 }]);
});

test('She does it, it comes back kindly with what is missing, and is right.', async () => {
  const on = { id, task: (await now()).tasks[0]?.id ?? '' };
  await page.goto(room);
  await follow(task.yours.toDo(BILL.title));
  await follow(task.done.go);
  await day.looking.inRoom(page, 'A task, done');
  await page.getByLabel(task.done.label).fill('The number is 4471.');
  await press(task.done.go);
  expect(await judy.thanked()).toContain(taskThanks.attempt);
  await sam(tasks.judgeAttempt, { params: { ...on, attempt: 1 }, body: { judgement: 'again', good: 'The number is right.', missing: 'We need the date too.' } });
  await page.goto(room);
  await follow(task.yours.back(BILL.title));
  await day.looking.inRoom(page, 'A task, nearly there');
  await follow(task.done.go);
  await page.getByLabel(task.done.label).fill('It is of May 3.');
  await press(task.done.go);
  await sam(tasks.judgeAttempt, { params: { ...on, attempt: 2 }, body: { judgement: 'right' } });
  expect((await now()).tasks).toMatchObject([{ state: 'right', rightFirstTime: false }]);
});

test('She fills in a form: a fault is said beside its question, nothing typed is lost, and it is right the first time.', async () => {
  const form = {
    title: 'Before your visit',
    language: 'en',
    fields: [
      { id: 'q1', kind: 'short-text', label: 'What is your name?', required: true },
      { id: 'q2', kind: 'date', label: 'When were you born?', required: true, when: 'past' },
    ],
  };
  const mary = day.server.api({ key: day.clinic.keys.manager });
  const { id: formId } = await mary(saveForm, { body: { form: form as never } });
  const asked = await sam(tasks.proposeTask, {
    params: { id },
    body: { title: 'Tell us before you come', why: 'So that you wait less.', steps: ['Answer two questions.'], asks: day.clinic.people.mary, form: formId },
  });
  const on = { id, task: asked.tasks.at(-1)?.id ?? '' };
  await sam(tasks.answerTask, { params: on, body: { version: 1, answer: 'yes', confidence: 9, via: 'phone' } });
  await page.goto(`${room}/see/task/${on.task}`);
  await follow(fill.start.fillIn);
  await follow(fill.start.go);
  await page.getByLabel('What is your name?').fill('Judy Alvarez');
  await press(fill.question.next);
  const born = async (day: string): Promise<void> => {
    await page.locator('#answer').fill(day);
    await press(fill.question.next);
  };
  await born('31 February 1946');
  expect(await page.content()).toContain(fill.faults['not-a-date'](''));
  expect(await page.locator('#answer').inputValue()).toBe('31 February 1946');
  await born('31.3.2046');
  expect(await page.content()).toContain(fill.faults['not-past'](''));
  expect(await page.locator('#answer').inputValue()).toBe('31 March 2046');
  await born('March 31, 46');
  expect(await title()).toBe(fill.check.title);
  expect(await page.content()).toContain('31 March 1946');
  await day.looking.inRoom(page, 'A form, looked over');
  await press(fill.check.send);
  expect(await judy.thanked()).toContain(taskThanks.attempt);
  await sam(tasks.judgeAttempt, { params: { ...on, attempt: 1 }, body: { judgement: 'right' } });
  expect((await now()).tasks.at(-1)).toMatchObject({ state: 'right', rightFirstTime: true });
});

test('She says in her own words what was explained; the gap is ours, and it is explained anew.', async () => {
  const asked = await sam(tasks.askTeachBack, { params: { id }, body: { question: 'What happens on Monday?' } });
  const on = { id, teachBack: asked.teachBacks[0]?.id ?? '' };
  const answers = async (words: string) => {
    await page.goto(room);
    await follow(task.yours.teachBack('Sam'));
    await page.getByLabel(task.teachBack.label).fill(words);
    await press(task.teachBack.tell('Sam'));
    expect(await judy.thanked()).toContain(taskThanks.saidBack);
  };
  await answers('I come to you.');
  await sam(tasks.answerTeachBack, { params: { ...on }, body: { round: 1, answer: 'gap', gap: 'I never said who comes to whom.', text: 'Nurse Ana comes to your home.' } });
  await answers('Ana comes to me.');
  await sam(tasks.answerTeachBack, { params: { ...on }, body: { round: 2, answer: 'clear' } });
  await page.goto(`${room}/see/teach-back/${on.teachBack}`);
  expect(await page.content()).toContain(task.teachBack.clear('Sam'));
  await day.looking.inRoom(page, 'A teach-back, clear');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  // The form with a fault comes back with what was typed, and with the status that says so.
  expect(day.looking.findings.filter((one) => !/\/form\/.* 409 /.test(one))).toEqual([]);
});

test('An answer to what was put anew shows the new text and keeps what she typed.', async () => {
  const asked = await sam(tasks.proposeTask, { params: { id }, body: { ...BILL, title: 'Keep the letter' } });
  const kept = asked.tasks.at(-1)?.id ?? '';
  await page.goto(`${room}/see/task/${kept}`);
  await page.locator('summary', { hasText: task.answer.change }).click();
  await page.getByLabel(task.answer.changeLabel).fill('My son keeps it.');
  await sam(tasks.proposeTask, { params: { id }, body: { ...BILL, title: 'Keep the letter till May', replaces: kept } });
  await press(task.answer.tell('Sam'));
  expect(await title()).toBe('Keep the letter till May');
  expect(await page.content()).toContain(refusals.superseded);
  expect(await page.getByLabel(task.answer.changeLabel).inputValue()).toBe('My son keeps it.');
});
