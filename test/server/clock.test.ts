// What the clock does: breaks what fell due, asks follow-ups, tells of unread danger; and letters, sent once.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { deactivateStaff, listStaff } from '../../src/contract/people.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink({ slowMs: 150 });
const server = await startServer({ settings: { smtpUrl: sink.url } });
/** A second process on the same database, with the same clock and the same mail server. */
const other = await startServer({ on: server.database, clock: server.clock, settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const raise = (danger = false) =>
  sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'Two hours I sat there.' }, danger } });
const show = (id: string) => sam(wire.showConcern, { params: { id } });
/** What Sam wrote is held for a moment, so that it can be taken back. */
const afterTheHold = (): void => server.clock.pass({ seconds: 30 });
const kinds = async (id: string): Promise<readonly string[]> => (await show(id)).entries.map(({ kind }) => kind);

test('A next update that nobody gave is broken by the clock when it is due, and not a minute before.', async () => {
  const { id, nextUpdate } = await raise();
  server.clock.set(new Date(Date.parse(nextUpdate?.due ?? '') - 60_000).toISOString());
  await passTime(server.ground);
  expect((await show(id)).nextUpdate?.state).toBe('made');
  server.clock.pass({ minutes: 1 });
  await passTime(server.ground);
  expect((await show(id)).nextUpdate?.state).toBe('broken');
  expect(await kinds(id)).toContain('nextUpdateBroken');
});

test('Two clocks at the same moment break an update once.', async () => {
  const raised = await Promise.all([raise(), raise(), raise(), raise()]);
  server.clock.pass({ days: 8 });
  await Promise.all([passTime(server.ground), passTime(other.ground), passTime(server.ground), passTime(other.ground)]);
  for (const { id } of raised) expect((await kinds(id)).filter((kind) => kind === 'nextUpdateBroken')).toHaveLength(1);
});

test('A follow-up is asked three times over fourteen days and then closed without an answer, which is never called solved.', async () => {
  const { id, matters } = await raise();
  await sam(wire.answerMatter, { params: { id, matter: matters[0]?.id ?? '' }, body: { text: 'We can’t give the two hours back.' } });
  await sam(wire.sayDone, { params: { id }, body: {} });
  await sam(wire.planFollowUp, { params: { id }, body: { due: new Date(Date.parse(server.clock.now()) + 86_400_000).toISOString() } });
  for (let day = 0; day < 40; day++) {
    server.clock.pass({ days: 1 });
    await passTime(server.ground);
  }
  const followed = (await kinds(id)).filter((kind) => kind.startsWith('followUp') || kind.startsWith('closed'));
  expect(followed.filter((kind) => kind === 'followUpAsked').length).toBeGreaterThanOrEqual(3);
  expect(followed.at(-1)).toBe('closedWithoutAnswer');
  expect((await show(id)).standing).toBe('closed-without-answer');
});

test('Unread danger is mailed to its owner after ten minutes, once, and not at all when it was read before.', async () => {
  const unread = await raise(true);
  const read = await raise(true);
  await sam(wire.readDanger, { params: { id: read.id }, body: {} });
  server.clock.pass({ minutes: 9 });
  await passTime(server.ground);
  expect(await kinds(unread.id)).not.toContain('dangerMailed');
  server.clock.pass({ minutes: 2 });
  await passTime(server.ground);
  await passTime(server.ground);
  expect((await kinds(unread.id)).filter((kind) => kind === 'dangerMailed')).toHaveLength(1);
  expect(await kinds(read.id)).not.toContain('dangerMailed');
  await sendLetters(server.ground, { org: clinic.org, concern: unread.id });
  const mails = sink.mails.filter(({ to }) => to === clinic.emailOf('sam'));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).not.toContain('Two hours');
});

test('Where no mail server is set, unread danger is noted as left unread, and nobody is said to have been mailed.', async () => {
  const mailless = await startServer({ on: server.database, clock: server.clock });
  const { id } = await raise(true);
  server.clock.pass({ minutes: 11 });
  await passTime(mailless.ground);
  expect(await kinds(id)).toContain('dangerLeftUnread');
  expect(await kinds(id)).not.toContain('dangerMailed');
  expect(await show(id)).toMatchObject({ danger: { mailed: false, readAt: null } });
});

test('Two processes on one letter send one mail, and its row says that it was sent.', async () => {
  const { id } = await raise();
  afterTheHold();
  const before = sink.mails.length;
  await Promise.all([server, other, server, other].map(({ ground }) => sendLetters(ground, { org: clinic.org, concern: id })));
  expect(sink.mails.length - before).toBe(1);
  const { items } = await sam(listLetters, { params: { id } });
  expect(items.map(({ kind, state }) => [kind, state])).toEqual([['toldReceipt', 'sent']]);
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  expect(sink.mails.length - before).toBe(1);
});

test('A mail server that is away loses no letter: it waits, and goes out when the server is back.', async () => {
  const away = await startServer({ on: server.database, clock: server.clock, settings: { smtpUrl: 'smtp://127.0.0.1:1' } });
  const { id } = await raise();
  afterTheHold();
  expect(await sendLetters(away.ground, { org: clinic.org, concern: id })).toBe(0);
  expect((await sam(listLetters, { params: { id } })).items[0]).toMatchObject({ state: 'delayed', why: 'server-away' });
  server.clock.pass({ minutes: 1 });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  expect((await sam(listLetters, { params: { id } })).items[0]?.state).toBe('sent');
});

test('Staff never see a live link or code in a letter, and none stands in the database.', async () => {
  const { id } = await raise();
  afterTheHold();
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  const code = /\b[A-HJ-NP-Z]{9}\b/.exec(sink.mails.at(-1)?.text.replace(/[A-Z]{3}[- ][A-Z]{3}[- ][A-Z]{3}/g, (spaced) => spaced.replace(/[- ]/g, '')) ?? '')?.[0] ?? 'none';
  expect(code).not.toBe('none');
  const { items } = await sam(listLetters, { params: { id } });
  expect(JSON.stringify(items)).not.toContain(code);
  const found = await asOwner<{ n: string }>(server.database.ownerUrl, `select count(*) as n from letter where facts::text like '%' || $1 || '%'`, [code]);
  expect(Number(found[0]?.n)).toBe(0);
});

test('What a deactivated owner held moves to their stand-in in the same moment; without a stand-in nothing happens.', async () => {
  const olive = server.api(await signIn(server.ground, server.baseUrl, clinic, 'olive'));
  const { id } = await raise();
  const held = (await sam(wire.listConcerns, { query: { owner: clinic.people.sam, limit: 200 } })).items.length;
  expect(await olive.refused(deactivateStaff, { params: { id: clinic.people.sam } })).toMatchObject({ code: 'no-stand-in' });
  expect((await show(id)).owner.id).toBe(clinic.people.sam);
  await asOwner(server.database.ownerUrl, 'update staff set stand_in_id = $1 where id = $2', [clinic.people.barb, clinic.people.sam]);
  const { moved } = await olive(deactivateStaff, { params: { id: clinic.people.sam } });
  expect(moved).toBe(held);
  const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));
  expect((await barb(wire.showConcern, { params: { id } })).owner.id).toBe(clinic.people.barb);
  expect((await barb(wire.listConcerns, { query: { owner: clinic.people.sam } })).items).toEqual([]);
  expect((await olive(listStaff)).items.find((one) => one.id === clinic.people.sam)?.state).toBe('deactivated');
  expect((await sam.refused(wire.showConcern, { params: { id } })).status).toBe(401);
});
