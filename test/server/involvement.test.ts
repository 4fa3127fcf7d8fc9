// Did involving the customer pay, over HTTP: shares of what was done, by kind, of one's own teams, hidden where there are few.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { askDecision, chooseOption, sayWhatMatters } from '../../src/contract/decisionEndpoints.ts';
import { showInvolvement } from '../../src/contract/involvement.ts';
import { answerTask, judgeAttempt, makeAttempt, proposeTask, rateConfidence } from '../../src/contract/taskEndpoints.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api({ key: clinic.keys.staff });
const [barb, olive] = [server.api({ key: clinic.keys.lead }), server.api({ key: clinic.keys.owner })];

const told = async (name: string, category: string, team = clinic.teams.desk): Promise<{ id: string; customer: string }> => {
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name }, team, telling: { happened: 'Two hours I sat there.' }, concerning: [{ category }] } });
  return { id, customer: customer.id };
};
const phone = (customer: string) => ({ for: customer, via: 'phone' as const });
const option = (text: string) => ({ text, good: 'good', hard: 'hard' });

async function decides({ id, customer }: { id: string; customer: string }): Promise<void> {
  const { decisions } = await sam(askDecision, { params: { id }, body: { question: 'Where?', options: [option('At home'), option('Here')] } });
  const decision = decisions[0];
  if (decision === undefined) throw new Error('no decision');
  await sam(sayWhatMatters, { params: { id, decision: decision.id }, body: { ...phone(customer), text: 'No stairs.' } });
  await sam(chooseOption, { params: { id, decision: decision.id }, body: { ...phone(customer), version: decision.version, option: decision.options[0]?.id ?? '' } });
}

async function tries({ id, customer }: { id: string; customer: string }, sure: readonly number[], right: boolean): Promise<void> {
  const { tasks } = await sam(proposeTask, {
    params: { id },
    body: { title: 'Send the bill', why: 'Then we can take it off.', steps: ['Take a photo.'], asks: clinic.people.sam },
  });
  const task = tasks.at(-1)?.id ?? '';
  const on = { params: { id, task } };
  await sam(answerTask, { ...on, body: { ...phone(customer), version: 1, answer: 'yes', confidence: sure[0] ?? 8 } });
  for (const confidence of sure.slice(1)) await sam(rateConfidence, { ...on, body: { ...phone(customer), version: 1, confidence } });
  await sam(makeAttempt, { ...on, body: { ...phone(customer), version: 1 } });
  await sam(judgeAttempt, {
    params: { ...on.params, attempt: 1 },
    body: right ? { judgement: 'right' } : { judgement: 'again', missing: 'The second page.', good: 'The photo is sharp.' },
  });
}

const ends = (id: string, customer: string) => sam(wire.saySolved, { params: { id }, body: phone(customer) });

test('Four concerns say nothing; with the fifth the share is said, by kind too', async () => {
  for (let n = 0; n < 5; n += 1) {
    const one = await told(`Judy ${n}`, 'Billing');
    if (n < 3) await decides(one);
    if (n === 4) expect(await barb(showInvolvement)).toMatchObject({ part: { all: { is: 'few' }, kinds: [{ kind: 'Billing', share: { is: 'few' } }] } });
    await ends(one.id, one.customer);
  }
  const share = { is: 'share', of: 5, yes: 3, percent: 60 };
  expect(await barb(showInvolvement)).toMatchObject({ kinds: ['Billing'], part: { all: share, kinds: [{ kind: 'Billing', share }] }, back: { tookPart: { is: 'few' } } });
});

test('Right the first time counts first attempts, and how sure they are stands first and last', async () => {
  for (let n = 0; n < 5; n += 1) await tries(await told(`Omar ${n}`, 'Forms'), n < 2 ? [5, 8] : [8], n > 0);
  const { right, sure } = await barb(showInvolvement, { query: { kind: 'Forms' } });
  expect(right).toEqual({ all: { is: 'share', of: 5, yes: 4, percent: 80 }, kinds: [{ kind: 'Forms', share: { is: 'share', of: 5, yes: 4, percent: 80 } }] });
  expect(sure).toEqual({ all: { is: 'sure', of: 5, first: 6.8, last: 8 }, months: [{ month: '2026-11', sure: { is: 'sure', of: 5, first: 6.8, last: 8 } }] });
});

test('Who came back is told of those who took part and of the others, once ninety days have passed', async () => {
  const people: { id: string; customer: string }[] = [];
  for (let n = 0; n < 12; n += 1) {
    const one = await told(`Ruth ${n}`, 'Waiting');
    people.push(one);
    if (n < 6) await decides(one);
    await ends(one.id, one.customer);
  }
  server.clock.pass({ days: 30 });
  // One of the first six opened hers again; of the others, one did and two came with something new, one of them too late.
  for (const one of [people[0], people[6]]) await sam(wire.reopen, { params: { id: one?.id ?? '' }, body: phone(one?.customer ?? '') });
  const again = (customer: string) => sam(wire.raiseConcern, { body: { customer: { id: customer }, telling: { happened: 'It happened again.' } } });
  await again(people[7]?.customer ?? '');
  expect((await barb(showInvolvement, { query: { kind: 'Waiting' } })).back).toMatchObject({ tookPart: { is: 'few' }, others: { is: 'few' } });
  server.clock.pass({ days: 61 });
  await again(people[8]?.customer ?? '');
  const { back } = await barb(showInvolvement, { query: { kind: 'Waiting' } });
  expect(back).toMatchObject({ tookPart: { is: 'share', of: 6, yes: 1, percent: 17 }, others: { is: 'share', of: 6, yes: 2, percent: 33 } });
});

test('A lead reads their own teams, an owner the whole house; rebuilding changes nothing', async () => {
  for (let n = 0; n < 5; n += 1) {
    const one = await told(`Nell ${n}`, 'Ward', clinic.teams.ward);
    await ends(one.id, one.customer);
  }
  const lead = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));
  expect((await lead(showInvolvement)).kinds).not.toContain('Ward');
  const before = await olive(showInvolvement);
  expect(before.kinds).toContain('Ward');
  await rebuild(server.ground, clinic.org);
  expect(await olive(showInvolvement)).toEqual(before);
});

test('A shorter period leaves out what ended before it', async () => {
  expect((await olive(showInvolvement, { query: { months: 1 } })).kinds).toEqual(['Ward']);
});
