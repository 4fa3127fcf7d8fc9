// Judy's part over the API: proposed, agreed, sure enough, tried, looked at; and what she said back.
import { expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import { askCorrection } from '../../src/contract/correctionEndpoints.ts';
import * as wire from '../../src/contract/taskEndpoints.ts';
import { showToday } from '../../src/contract/today.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const TEXT = { title: 'Send us the bill', why: 'Then we can take it off.', steps: ['Take a photo.', 'Send it here.'], checks: ['Can you read the number?'] };

async function told() {
  const view = await sam(concern.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'Two hours I sat there.' } } });
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: view.id, party: view.customer.id }));
  const { tasks } = await sam(wire.proposeTask, { params: { id: view.id }, body: { ...TEXT, asks: clinic.people.mary, reach: '(555) 010-0142' } });
  const [task] = tasks;
  if (task === undefined) throw new Error('no task');
  return { id: view.id, judy, judyId: view.customer.id, task, on: { id: view.id, task: task.id } };
}
const waitsFor = async (id: string) => (await sam(showToday, {})).waiting.filter((one) => one.concern === id).map((one) => one.for);

test('A task is proposed with its steps, checks and a person to ask, and is Judy’s by her yes', async () => {
  const { judy, task, on } = await told();
  expect(task).toMatchObject({ state: 'proposed', version: 1, steps: TEXT.steps, checks: TEXT.checks, reach: { text: '(555) 010-0142' } });
  expect(task.asks.name).toMatch(/^Mary/);
  const agreed = await judy(wire.answerTask, { params: on, body: { version: 1, answer: 'yes' } });
  expect(agreed.tasks).toMatchObject([{ state: 'agreed' }]);
});

test('In doubt it waits for us with what would help, and is proposed anew in another wording', async () => {
  const { id, judy, on } = await told();
  await judy(wire.answerTask, { params: on, body: { version: 1, answer: 'yes' } });
  const doubted = await judy(wire.rateConfidence, { params: on, body: { version: 1, confidence: 4, text: 'I have no camera.' } });
  expect(doubted.tasks).toMatchObject([{ state: 'doubted', confidence: [{ confidence: 4, words: { text: 'I have no camera.', voice: 'own' } }] }]);
  expect(await waitsFor(id)).toContain('task-change');
  await sam(wire.proposeTask, { params: { id }, body: { ...TEXT, steps: ['Read us the number on the phone.'], replaces: on.task } });
  expect(await waitsFor(id)).not.toContain('task-change');
  const stale = await judy.refused(wire.answerTask, { params: on, body: { version: 1, answer: 'yes' } });
  expect(stale).toMatchObject({ code: 'superseded', now: { tasks: [{ version: 2, steps: ['Read us the number on the phone.'] }] } });
  const surer = await judy(wire.answerTask, { params: on, body: { version: 2, answer: 'yes', confidence: 9 } });
  expect(surer.tasks).toMatchObject([{ state: 'agreed', confidence: [{ confidence: 4 }, { confidence: 9 }] }]);
});

test('What she sends waits on Today, goes back kindly, and is right the second time', async () => {
  const { id, judy, on } = await told();
  await judy(wire.answerTask, { params: on, body: { version: 1, answer: 'yes', confidence: 8 } });
  await judy(wire.makeAttempt, { params: on, body: { version: 1, text: 'Here it is.', checked: [0] } });
  expect(await waitsFor(id)).toContain('attempt');
  expect(await judy.refused(wire.makeAttempt, { params: on, body: { version: 1 } })).toMatchObject({ code: 'no-task-agreed' });
  const again = { judgement: 'again', good: 'The number is clear.', missing: 'The second page.' } as const;
  const back = await sam(wire.judgeAttempt, { params: { ...on, attempt: 1 }, body: again });
  expect(back.tasks).toMatchObject([{ state: 'agreed', rightFirstTime: false, attempts: [{ judgement: { is: 'again', fault: { is: 'wording', named: false } } }] }]);
  await sam(wire.nameFault, { params: { ...on, attempt: 1 }, body: { fault: 'circumstance', because: 'The letter had only one page.' } });
  await sam(wire.makeAttempt, { params: on, body: { version: 1, via: 'in-person', text: 'Brought to the desk.' } });
  const right = await sam(wire.judgeAttempt, { params: { ...on, attempt: 2 }, body: { judgement: 'right' } });
  expect(right.tasks).toMatchObject([{ state: 'right', attempts: [{ judgement: { fault: { is: 'circumstance', named: true } } }, { words: { voice: 'written-down' } }] }]);
  expect(await waitsFor(id)).not.toContain('attempt');
});

test('What Sam wrote down for Judy on the telephone is hers to undo', async () => {
  const { id, judy, on } = await told();
  const noted = await sam(wire.answerTask, { params: on, body: { version: 1, answer: 'yes', via: 'phone', confidence: 8 } });
  const yes = noted.entries.find(({ kind }) => kind === 'taskAccepted');
  expect(yes).toMatchObject({ writtenDown: true, disputable: true });
  const undone = await judy(concern.disputeAct, { params: { id }, body: { act: yes?.version ?? 0 } });
  expect(undone.tasks).toMatchObject([{ state: 'proposed' }]);
});

test('A teach-back goes round after round, and each answer waits for us', async () => {
  const { id, judy, task } = await told();
  const asked = await sam(wire.askTeachBack, { params: { id }, body: { task: task.id, question: 'What will you send us?' } });
  const on = { id, teachBack: asked.teachBacks[0]?.id ?? '' };
  await judy(wire.sayBack, { params: on, body: { round: 1, answer: 'said', text: 'My insurance card.' } });
  expect(await waitsFor(id)).toContain('teach-back');
  await sam(wire.answerTeachBack, { params: on, body: { round: 1, answer: 'gap', gap: 'I never showed you the bill.', text: 'It is the blue letter of May.' } });
  await judy(wire.sayBack, { params: on, body: { round: 2, answer: 'said', text: 'The blue letter.' } });
  const clear = await sam(wire.answerTeachBack, { params: on, body: { round: 2, answer: 'clear' } });
  expect(clear.teachBacks).toMatchObject([
    { state: 'clear', rounds: [{ gap: { text: 'I never showed you the bill.' } }, { explained: { text: 'It is the blue letter of May.' } }] },
  ]);
  expect(await waitsFor(id)).not.toContain('teach-back');
});

test('A task without a word to read, with a step of two lines or an unknown person to ask is refused', async () => {
  const { id } = await told();
  expect(await sam.refused(wire.proposeTask, { params: { id }, body: { ...TEXT, why: ' ' } })).toMatchObject({ code: 'say-what-why-and-how' });
  expect(await sam.refused(wire.proposeTask, { params: { id }, body: { ...TEXT, steps: ['one\ntwo'] } })).toMatchObject({ code: 'invalid' });
  expect(await sam.refused(wire.proposeTask, { params: { id }, body: { ...TEXT, asks: '00000000-0000-7000-8000-000000000000' } })).toMatchObject({ code: 'no-such-staff' });
});

test('A task that is not needed any more is taken back with a word', async () => {
  const { judy, on } = await told();
  const back = await sam(wire.takeBackTask, { params: on, body: { text: 'We found the bill ourselves.' } });
  expect(back.tasks).toMatchObject([{ state: 'taken-back', takenBackWith: { text: 'We found the bill ourselves.' } }]);
  expect(await judy.refused(wire.answerTask, { params: on, body: { version: 1, answer: 'yes' } })).toMatchObject({ code: 'nothing-to-answer' });
});

test('Who waits is the same after the read tables were made anew', async () => {
  const { id, judy, on } = await told();
  await judy(wire.answerTask, { params: on, body: { version: 1, answer: 'change', text: 'May my son do it?' } });
  const before = await waitsFor(id);
  await rebuild(server.ground, clinic.org);
  expect(await waitsFor(id)).toEqual(before);
  expect(before).toContain('task-change');
});

test('Whatever Judy says that sounds like danger waits to be read first: a message, what she says back, a correction, what Sam writes down for her', async () => {
  const ALARM = 'My chest: I can’t breathe.';
  const saying = {
    message: ({ judy, id }) => judy(concern.write, { params: { id }, body: { text: ALARM } }),
    'in doubt': ({ judy, on }) => judy(wire.answerTask, { params: on, body: { version: 1, answer: 'change', text: ALARM } }),
    'said back': async ({ judy, id, task }) => {
      const { teachBacks } = await sam(wire.askTeachBack, { params: { id }, body: { task: task.id, question: 'What will you send us?' } });
      return judy(wire.sayBack, { params: { id, teachBack: teachBacks[0]?.id ?? '' }, body: { round: 1, answer: 'said', text: ALARM } });
    },
    correction: ({ judy, id }) => judy(askCorrection, { params: { id }, body: { of: { entry: 1 }, text: ALARM } }),
    'by phone': ({ id, judyId }) => sam(concern.write, { params: { id }, body: { text: ALARM, for: judyId, via: 'phone' } }),
  } satisfies Record<string, (room: Awaited<ReturnType<typeof told>>) => Promise<unknown>>;
  for (const [how, say] of Object.entries(saying)) {
    const room = await told();
    await say(room);
    expect([how, await waitsFor(room.id)]).toEqual([how, expect.arrayContaining(['danger'])]);
    expect(await sam(concern.showConcern, { params: { id: room.id } })).toMatchObject({ danger: { because: 'pattern', readAt: null } });
  }
  const ours = await told();
  await sam(concern.giveWord, { params: { id: ours.id }, body: { text: 'Call 911 when you can’t breathe.' } });
  expect(await waitsFor(ours.id)).not.toContain('danger');
});
