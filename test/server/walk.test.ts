// One concern walked through all six steps by the API alone: Judy in her room, Sam and Mary on staff.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { changeCustomer } from '../../src/contract/people.ts';
import { showToday } from '../../src/contract/today.ts';
import type { Api } from '../harness/api.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));
const parking = clinic.gestures['Parking paid'] ?? '';

async function raised(): Promise<{ id: string; matter: string; customer: string; judy: Api }> {
  const concern = await sam(wire.raiseConcern, {
    body: {
      customer: { name: 'Judy Alvarez', email: 'judy@example.org', phone: '+1 555 0142' },
      telling: { happened: 'Two hours I sat there, and then a bill for a visit I never had.', felt: 'Like a number.', right: 'Take the bill off.' },
      concerning: [{ about: 'The bill', category: 'billing', severity: 2 }],
    },
  });
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: concern.id, party: concern.customer.id }));
  return { id: concern.id, matter: concern.matters[0]?.id ?? '', customer: concern.customer.id, judy };
}

test('A concern goes from "this happened to me" to "it is solved for me", with a correction, a moved promise and a "not okay" on the way.', async () => {
  const { id, matter, judy } = await raised();
  const on = { params: { id } };
  const first = await judy(wire.showConcern, on);
  expect(first).toMatchObject({ standing: 'open', owner: { name: 'Sam Ortiz' }, telling: { felt: { text: 'Like a number.', voice: 'written-down' } } });
  expect(first.nextUpdate?.due).toBe('2026-11-19T08:00:00.000Z');

  await sam(wire.apologise, { ...on, body: { apology: 'regret', text: 'I am sorry that you sat there for two hours.' } });
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'You waited two hours.', after: 0 } });
  await judy(wire.answerUnderstanding, { params: { id, round: 1 }, body: { answer: 'correction', text: 'The bill is what matters.' } });
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'You were billed for a visit that you never had, after two hours of waiting.', after: 1 } });
  const understood = await judy(wire.answerUnderstanding, { params: { id, round: 2 }, body: { answer: 'yes' } });
  expect(understood).toMatchObject({ understanding: 'understood', rounds: [{ correction: { text: 'The bill is what matters.', voice: 'own' } }, { answer: 'yes' }] });

  await sam(wire.apologise, { ...on, body: { apology: 'full', text: 'We billed you for a visit that never was. That was our mistake.' } });
  const proposed = await sam(wire.proposeFix, { ...on, body: { text: 'The bill comes off.', due: '2026-11-20T12:00:00Z' } });
  const fix = proposed.fixes[0]?.id ?? '';
  expect(proposed.fixes[0]).toMatchObject({ state: 'proposed', matters: [matter] });
  await judy(wire.answerFix, { params: { id, fix }, body: { version: 1, answer: 'yes' } });

  const offered = await sam(wire.offerAmends, { ...on, body: { gestures: [parking], text: 'For your trouble.' } });
  const amends = offered.amends[0]?.id ?? '';
  await judy(wire.answerAmends, { params: { id, amends }, body: { answer: 'accept', gesture: parking } });

  const promised = await sam(wire.makePromise, { ...on, body: { promise: 'call', text: 'I call you when it is off.', due: '2026-11-18T12:00:00Z' } });
  const promise = promised.promises[0]?.id ?? '';
  await sam(wire.renegotiatePromise, { params: { id, promise }, body: { due: '2026-11-19T12:00:00Z', text: 'The office is closed on Wednesday.' } });
  await judy(wire.answerRenegotiation, { params: { id, promise }, body: { due: '2026-11-19T12:00:00Z', answer: 'yes' } });
  server.clock.set('2026-11-19T07:00:00Z');
  await sam(wire.giveWord, { ...on, body: { text: 'The bill is with our office. I call you today.' } });
  await sam(wire.deliverFix, { params: { id, fix }, body: {} });
  const kept = await sam(wire.keepPromise, { params: { id, promise }, body: {} });
  expect(kept.promises[0]).toMatchObject({ state: 'kept', moved: 1, late: false, due: '2026-11-19T12:00:00.000Z' });
  await sam(wire.giveAmends, { params: { id, amends }, body: {} });

  server.clock.set('2026-11-24T08:00:00Z');
  await sam(wire.askFollowUp, { ...on, body: { by: 'phone' } });
  const back = await judy(wire.sayNotOkay, { ...on, body: { text: 'The bill came again.' } });
  expect(back).toMatchObject({ understanding: 'understood', standing: 'open', notOkaySince: '2026-11-24T08:00:00.000Z', matters: [{ answered: null }] });
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'The bill came again.', after: 2 } });
  await judy(wire.answerUnderstanding, { params: { id, round: 3 }, body: { answer: 'yes' } });
  const again = await sam(wire.proposeFix, { ...on, body: { text: 'It is off for good; here is the letter.', due: '2026-11-25T12:00:00Z' } });
  const second = again.fixes.at(-1)?.id ?? '';
  await judy(wire.answerFix, { params: { id, fix: second }, body: { version: 1, answer: 'yes' } });
  await sam(wire.deliverFix, { params: { id, fix: second }, body: {} });
  await judy(wire.confirmFix, { params: { id, fix: second }, body: { answer: 'yes' } });
  const done = await sam(wire.sayDone, on);
  expect(done.standing).toBe('done');
  const rated = await judy(wire.rateFairness, { ...on, body: { outcome: 6, process: 4, treatment: 7, text: 'It took long.' } });
  expect(rated.fairness).toMatchObject({ lowest: 4 });
  const solved = await judy(wire.saySolved, on);
  expect(solved.standing).toBe('solved');
  expect(solved.rounds).toHaveLength(3);
});

test('A fix before the yes is refused, and the concern says that it may not be done now.', async () => {
  const { id } = await raised();
  const seen = await sam(wire.showConcern, { params: { id } });
  expect(seen.may).not.toContain('proposeFix');
  const refused = await sam.refused(wire.proposeFix, { params: { id }, body: { text: 'The bill comes off.', due: '2026-12-20T12:00:00Z' } });
  expect(refused).toMatchObject({ status: 409, code: 'understanding-not-confirmed' });
});

test('Ending without agreement takes a manager, and is never called solved.', async () => {
  const { id } = await raised();
  const words = { did: 'We took the bill off.', willNot: 'We will not pay for the taxi, since none was booked.', whereNext: 'The state ombudsman.' };
  expect(await sam.refused(wire.endUnagreed, { params: { id }, body: words })).toMatchObject({ status: 403 });
  expect((await mary(wire.endUnagreed, { params: { id }, body: words })).standing).toBe('ended-unagreed');
  const ended = await mary(wire.listConcerns, { query: { view: 'ended' } });
  expect(ended.items.map((one) => [one.id, one.standing])).toContainEqual([id, 'ended-unagreed']);
});

test('What the room shows holds nothing that is meant for staff alone.', async () => {
  const { id, judy } = await raised();
  await sam(wire.noteContact, { params: { id }, body: { direction: 'out', text: 'Nobody picked up.' } });
  const room = await judy(wire.showConcern, { params: { id } });
  for (const ours of ['customerCard', 'danger', 'complainedAbout', 'hereNow', 'awaitsUsSince', 'team']) expect(room).not.toHaveProperty(ours);
});

test('Today names what waits for Sam, most overdue first, and nothing of other teams.', async () => {
  const { id } = await raised();
  const today = await sam(showToday, { query: { whose: 'mine' } });
  expect(today.waiting.filter(({ concern }) => concern === id).map((one) => one.for)).toContain('understanding');
  expect(today.waiting.map(({ due }) => due)).toEqual(today.waiting.map(({ due }) => due).toSorted());
});

test('Whether somebody is under a gift rule is asked once, and unknown counts as under it.', async () => {
  const { id, customer } = await raised();
  const taxi = clinic.gestures['A taxi home'] ?? '';
  expect(await sam.refused(wire.offerAmends, { params: { id }, body: { gestures: [taxi] } })).toMatchObject({ code: 'gift-rule-too-much' });
  await sam(changeCustomer, { params: { id: customer }, body: { giftRule: 'not-under' } });
  expect((await sam(wire.offerAmends, { params: { id }, body: { gestures: [taxi] } })).amends).toHaveLength(1);
});
