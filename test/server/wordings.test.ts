// The catalogue of task wordings: versions that are never edited, and compared by what was right the first time.
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { saveForm } from '../../src/contract/form.ts';
import * as task from '../../src/contract/taskEndpoints.ts';
import * as wire from '../../src/contract/wording.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));
const BILL = { title: 'Send us the bill', why: 'Then we can take it off.', steps: ['Take a photo.', 'Send it here.'], checks: ['Can you read the number?'] };

/** Somebody tries it on this wording: right at once, or back first, for a reason if one is named. */
async function tried(wording: { id: string; version: number }, first: 'right' | 'again', fault?: 'circumstance') {
  const { id } = await sam(raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'I waited.' } } });
  const { tasks } = await sam(task.proposeTask, { params: { id }, body: { wording } });
  const on = { id, task: tasks[0]?.id ?? '' };
  await sam(task.answerTask, { params: on, body: { version: 1, answer: 'yes', confidence: 8 } });
  await sam(task.makeAttempt, { params: on, body: { version: 1 } });
  const judged = first === 'right' ? { judgement: 'right' as const } : { judgement: 'again' as const, good: 'The number is clear.', missing: 'The second page.' };
  await sam(task.judgeAttempt, { params: { ...on, attempt: 1 }, body: judged });
  if (fault) await sam(task.nameFault, { params: { ...on, attempt: 1 }, body: { fault, because: 'The letter came late.' } });
  return tasks[0];
}
const newest = async (id: string) => (await sam(wire.listTaskWordings, {})).items.find((one) => one.id === id)?.versions ?? [];

test('A save is a new version; what was asked on the older one stays as it was, and both are named', async () => {
  const made = await barb(wire.saveTaskWording, { body: BILL });
  const proposed = await tried({ id: made.id, version: 1 }, 'right');
  expect(proposed).toMatchObject({ title: { text: BILL.title }, steps: BILL.steps, checks: BILL.checks, wording: { id: made.id, version: 1 } });
  const anew = await barb(wire.saveTaskWording, { body: { ...BILL, id: made.id, after: 1, steps: ['Call us and read out the number.'] } });
  expect(anew.versions.map(({ version, steps }) => [version, steps])).toEqual([
    [2, ['Call us and read out the number.']],
    [1, BILL.steps],
  ]);
  expect(await barb.refused(wire.saveTaskWording, { body: { ...BILL, id: made.id, after: 1 } })).toMatchObject({ code: 'wording-was-changed' });
});

test('Versions are compared by their first attempts; what a person named as another reason is left out', async () => {
  const { id } = await barb(wire.saveTaskWording, { body: BILL });
  const one = { id, version: 1 };
  for (let time = 0; time < 3; time += 1) await tried(one, 'right');
  await tried(one, 'again');
  await tried(one, 'again', 'circumstance');
  expect(await newest(id)).toMatchObject([{ first: 3, again: 1, otherwise: 1, compared: { is: 'too-few' } }]);
  await tried(one, 'again');
  const compared = [{ first: 3, again: 2, otherwise: 1, compared: { is: 'rate', percent: 60, lookAtIt: true } }];
  expect(await newest(id)).toMatchObject(compared);
  await asOwner(server.database.ownerUrl, 'delete from task');
  await rebuild(server.ground, clinic.org);
  expect(await newest(id)).toMatchObject(compared);
});

test('A task is put in the wording as it stands or in words of its own, and a retired wording is not proposed again', async () => {
  const { id } = await barb(wire.saveTaskWording, { body: BILL });
  const concern = await sam(raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'I waited.' } } });
  const propose = (body: object) => sam.refused(task.proposeTask, { params: { id: concern.id }, body });
  expect(await propose({ wording: { id, version: 1 }, why: 'Because.' })).toMatchObject({ code: 'wording-or-own-words' });
  expect(await propose({ wording: { id, version: 2 } })).toMatchObject({ code: 'no-such-wording' });
  expect(await propose({ title: 'Send us the bill' })).toMatchObject({ code: 'say-what-why-and-how' });
  await barb(wire.retireTaskWording, { params: { id }, body: { retired: true } });
  expect(await propose({ wording: { id, version: 1 } })).toMatchObject({ code: 'no-such-wording' });
  expect((await sam(wire.listTaskWordings, { query: { retired: true } })).items.map((one) => one.id)).toContain(id);
});

test('A wording that names a form asks it in its newest version; another form named with the task goes before', async () => {
  const mary = server.api({ key: clinic.keys.manager });
  const field = { id: 'q1', kind: 'short-text', label: 'What is your name?', required: true };
  const formCalled = async (title: string): Promise<string> => (await mary(saveForm, { body: { form: { title, language: 'en', fields: [field] } as never } })).id;
  const [form, other] = [await formCalled('Before your visit'), await formCalled('After your visit')];
  const made = await barb(wire.saveTaskWording, { body: { ...BILL, form } });
  expect(made.versions[0]).toMatchObject({ form });
  expect(await barb.refused(wire.saveTaskWording, { body: { ...BILL, form: made.id } })).toMatchObject({ code: 'no-such-form' });
  const { id } = await sam(raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'I waited.' } } });
  const wording = { id: made.id, version: 1 };
  expect((await sam(task.proposeTask, { params: { id }, body: { wording } })).tasks.at(-1)).toMatchObject({ form: { id: form } });
  expect((await sam(task.proposeTask, { params: { id }, body: { wording, form: other } })).tasks.at(-1)).toMatchObject({ form: { id: other } });
});
