// A decision and a plan over the API: what Judy sees and says, what waits for us, what is written to her, and on its day the clock.
import { expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import * as wire from '../../src/contract/decisionEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { showToday } from '../../src/contract/today.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { reading } from '../../src/server/platform/database.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const HOME = { text: 'A nurse comes to your home', good: 'No stairs, no bus', hard: 'Only on Mondays' };
const HERE = { text: 'You come to us', good: 'Any day', hard: 'The lift is slow' };

async function asked() {
  const { id, customer } = await sam(concern.raiseConcern, {
    body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'Two hours I sat there.' } },
  });
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
  await sam(concern.offerUnderstanding, { params: { id }, body: { text: 'You waited two hours.' } });
  await judy(concern.answerUnderstanding, { params: { id, round: 1 }, body: { answer: 'yes' } });
  const { decisions } = await sam(wire.askDecision, { params: { id }, body: { question: 'Where shall we see you?', options: [HOME, HERE] } });
  const [decision] = decisions;
  const [home, here] = decision?.options ?? [];
  if (decision === undefined || home === undefined || here === undefined) throw new Error('nothing was asked');
  return { id, judy, on: { id, decision: decision.id }, home: home.id, here: here.id };
}
const waiting = async (id: string) => (await sam(showToday, {})).waiting.filter((one) => one.concern === id);
const lettersOf = async (id: string) => (await sam(listLetters, { params: { id } })).items;
const lines = { problem: 'The long wait.', ours: 'A nurse sees you at home.', yours: 'You open the door.', why: 'So that you need not climb stairs.' };

test('Judy says what matters, sees what is good and hard, and chooses; Sam sees her choice', async () => {
  const { id, judy, on, home } = await asked();
  expect(await judy.refused(wire.chooseOption, { params: on, body: { version: 1, option: home } })).toMatchObject({ code: 'what-matters-first' });
  await judy(wire.sayWhatMatters, { params: on, body: { text: 'No stairs.' } });
  await judy(wire.chooseOption, { params: on, body: { version: 1, option: home } });
  const seen = await sam(concern.showConcern, { params: { id } });
  expect(seen.decisions).toMatchObject([
    {
      question: { text: 'Where shall we see you?', voice: 'ours' },
      matters: { words: { text: 'No stairs.', voice: 'own' } },
      options: [{ good: { text: HOME.good }, hard: { text: HOME.hard } }, {}],
      state: 'chosen',
      chosen: { option: home, who: 'customer', because: null },
    },
  ]);
});

test('Her own option waits for us with her words; a choice from the older options is put again with the new', async () => {
  const { id, judy, on, home } = await asked();
  await judy(wire.sayWhatMatters, { params: on, body: {} });
  await judy(wire.addOption, { params: on, body: { text: 'By telephone' } });
  const rows = await waiting(id);
  expect(rows.filter((one) => one.for === 'decision')).toMatchObject([{ said: { text: 'By telephone', voice: 'own' } }]);
  expect(rows.map((one) => one.for)).not.toContain('reply');
  const stale = await judy.refused(wire.chooseOption, { params: on, body: { version: 1, option: home } });
  expect(stale).toMatchObject({ code: 'superseded', now: { decisions: [{ version: 2, options: [{}, {}, { words: { text: 'By telephone' }, of: 'customer' }] }] } });
  const hers = (await sam(concern.showConcern, { params: { id } })).decisions[0]?.options[2]?.id ?? '';
  await sam(wire.changeOption, { params: { ...on, option: hers }, body: { good: 'At once', hard: 'We can’t see the wound' } });
  expect((await waiting(id)).map((one) => one.for)).not.toContain('decision');
});

test('What Judy left to us waits on Today until we chose, and she is written what we chose', async () => {
  const { id, judy, on, here } = await asked();
  expect(await sam.refused(wire.chooseForThem, { params: on, body: { version: 1, option: here, because: 'asked-to' } })).toMatchObject({ code: 'not-asked-to-choose' });
  await judy(wire.askUsToChoose, { params: on, body: { text: 'You know best.' } });
  expect(await waiting(id)).toContainEqual(expect.objectContaining({ for: 'decision', said: { text: 'You know best.', voice: 'own' } }));
  await sam(wire.chooseForThem, { params: on, body: { version: 1, option: here, because: 'asked-to', text: 'You come by anyway on Tuesday.' } });
  expect((await waiting(id)).map((one) => one.for)).not.toContain('decision');
  expect((await judy(concern.showConcern, { params: { id } })).decisions).toMatchObject([{ chosen: { who: 'us', because: 'asked-to', words: { voice: 'ours' } } }]);
  const letters = await lettersOf(id);
  expect(letters.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['decisionAsked', 'chosenForThem']));
  for (const { subject, body } of letters) expect(`${subject} ${body}`).not.toMatch(/nurse|stairs|Tuesday|wound/i);
});

test('What is not possible any more stands with its reason, and a question that is not needed is taken back with why', async () => {
  const { id, judy, on, home } = await asked();
  expect(await sam.refused(wire.closeOption, { params: { ...on, option: home }, body: { text: 'The nurse is ill.' } })).toMatchObject({ code: 'two-options-first' });
  await sam(wire.addOption, { params: on, body: { text: 'By telephone', good: 'At once', hard: 'We can’t see it' } });
  const closed = await sam(wire.closeOption, { params: { ...on, option: home }, body: { text: 'The nurse is ill.' } });
  expect(closed.decisions[0]?.options[0]).toMatchObject({ closed: { text: 'The nurse is ill.' } });
  await sam(wire.dropDecision, { params: on, body: { text: 'It has healed.' } });
  expect((await judy(concern.showConcern, { params: { id } })).decisions).toMatchObject([{ state: 'dropped', why: { text: 'It has healed.', voice: 'ours' } }]);
});

test('What she said by phone is written down for her, and she can take it back', async () => {
  const { id, judy, on, home } = await asked();
  const told = { for: (await sam(concern.showConcern, { params: { id } })).customer.id, via: 'phone' as const };
  await sam(wire.sayWhatMatters, { params: on, body: { text: 'No stairs', via: 'phone' } });
  await sam(wire.addOption, { params: on, body: { text: 'By telephone', ...told } });
  const noted = await sam(wire.chooseOption, { params: on, body: { version: 2, option: home, via: 'phone' } });
  expect(noted.decisions).toMatchObject([{ matters: { words: { voice: 'written-down' } }, options: [{}, {}, { of: 'customer', words: { voice: 'written-down' } }] }]);
  const entry = noted.entries.findLast(({ kind }) => kind === 'optionChosen');
  expect(entry).toMatchObject({ writtenDown: true, disputable: true, via: 'phone' });
  const back = await judy(concern.disputeAct, { params: { id }, body: { act: entry?.version ?? 0 } });
  expect(back.decisions).toMatchObject([{ state: 'open', chosen: null }]);
});

test('A plan is in force with her yes, rests on what was decided, and asks for a new yes when that is opened again', async () => {
  const { id, judy, on, home } = await asked();
  await judy(wire.sayWhatMatters, { params: on, body: {} });
  const review = new Date(Date.parse(server.ground.now()) + 14 * 86_400_000).toISOString();
  const propose = { ...lines, review, decisions: [on.decision] };
  expect(await sam.refused(wire.proposePlan, { params: { id }, body: propose })).toMatchObject({ code: 'decide-first' });
  await judy(wire.chooseOption, { params: on, body: { version: 1, option: home } });
  await sam(wire.proposePlan, { params: { id }, body: propose });
  const not = await judy(wire.answerPlan, { params: { id, version: 1 }, body: { answer: 'not-quite', text: 'I can’t open the door.' } });
  expect(not.plans).toMatchObject([{ state: 'not-quite', inForce: false, said: { text: 'I can’t open the door.', voice: 'own' } }]);
  expect(await waiting(id)).toContainEqual(expect.objectContaining({ for: 'plan', said: { text: 'I can’t open the door.', voice: 'own' } }));
  await sam(wire.proposePlan, { params: { id }, body: { ...propose, yours: 'Your neighbour opens.', after: 1 } });
  expect(await judy.refused(wire.answerPlan, { params: { id, version: 1 }, body: { answer: 'yes' } })).toMatchObject({ code: 'superseded' });
  const agreed = await judy(wire.answerPlan, { params: { id, version: 2 }, body: { answer: 'yes' } });
  expect(agreed.plans).toMatchObject([{ state: 'replaced' }, { state: 'agreed', inForce: true, yours: { text: 'Your neighbour opens.' } }]);
  const opened = await sam(wire.reopenDecision, { params: on, body: { text: 'The nurse is ill.' } });
  expect(opened.plans[1]).toMatchObject({ state: 'lapsed', inForce: false, lapsed: 'decision-reopened' });
});

test('On its day the clock raises the plan on Today and writes to her; kept, it waits for the next day', async () => {
  const { id, judy } = await asked();
  const review = new Date(Date.parse(server.ground.now()) + 5 * 86_400_000).toISOString();
  await sam(wire.proposePlan, { params: { id }, body: { ...lines, review } });
  await judy(wire.answerPlan, { params: { id, version: 1 }, body: { answer: 'yes' } });
  expect((await waiting(id)).map((one) => one.for)).not.toContain('plan-review');
  server.clock.pass({ days: 5 });
  await passTime(server.ground);
  expect((await waiting(id)).map((one) => one.for)).toContain('plan-review');
  expect((await lettersOf(id)).map(({ kind }) => kind)).toContain('planReviewDue');
  const kept = await judy(wire.reviewPlan, { params: { id, version: 1 }, body: { answer: 'keep' } });
  expect(kept.plans).toMatchObject([{ inForce: true, reviewDue: false }]);
  expect((await waiting(id)).map((one) => one.for)).not.toContain('plan-review');
  await judy(wire.reviewPlan, { params: { id, version: 1 }, body: { answer: 'change', text: 'Less often.' } });
  expect(await waiting(id)).toContainEqual(expect.objectContaining({ for: 'plan', said: { text: 'Less often.', voice: 'own' } }));
});

test('The read tables of a concern with decisions and a plan are the same when they are made anew', async () => {
  const { judy, on } = await asked();
  await judy(wire.askUsToChoose, { params: on, body: {} });
  const read = () => reading(server.ground.database, clinic.org, (rows) => rows.selectFrom('waiting').selectAll().orderBy('concern_id').orderBy('position').execute());
  const before = await read();
  expect(before.map(({ kind }) => kind)).toContain('decision');
  await rebuild(server.ground, clinic.org);
  expect(await read()).toEqual(before);
});

test('The story tells a decision as it is read: the question, then each option with its good and hard side; a plan line by line', async () => {
  const { id } = await asked();
  await sam(wire.proposePlan, { params: { id }, body: { ...lines, review: '2026-12-16T09:00:00.000Z' } });
  const { entries } = await sam(concern.showConcern, { params: { id } });
  const parts = (kind: string) => entries.find((entry) => entry.kind === kind)?.words.map(({ part }) => part);
  expect(parts('decisionAsked')).toEqual(['question', 'option 1', 'good 1', 'hard 1', 'option 2', 'good 2', 'hard 2']);
  expect(parts('planProposed')).toEqual(['problem', 'ours', 'yours', 'why']);
});
