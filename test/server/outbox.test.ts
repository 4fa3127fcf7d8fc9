// The outbox, against a mail server that answers as mail servers do: what waits, what is tried again, what is given up.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { changeCustomer } from '../../src/contract/people.ts';
import { oldestUnsent, sendLetters, sendWhatIsDue } from '../../src/server/letter/outbox.ts';
import { letterOfAddress } from '../../src/server/platform/replyAddress.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';
import { headerOf, type Mail, openSink, readable } from '../harness/smtp.ts';

/** What the mail server says to an address, the next answer each time; then it takes everything. */
const answers = new Map<string, string[]>();
const afterMail = new Map<string, string[]>();
const sink = await openSink({ recipient: (to) => answers.get(to)?.shift() ?? '250 yes', mail: ({ to }) => afterMail.get(to)?.shift() ?? '250 kept' });
const server = await startServer({ settings: { smtpUrl: sink.url } });
const other = await startServer({ on: server.database, clock: server.clock, settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));

let people = 0;
async function raise({ name = 'Judy Alvarez', language = 'en' as 'en' | 'es' } = {}) {
  people += 1;
  const email = `judy${people}@example.org`;
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name, email, language }, telling: { happened: 'Two hours I sat there.' } } });
  return { id, email, customer: customer.id, on: { params: { id } } };
}
const send = () => sendLetters(server.ground, { org: clinic.org });
const afterTheHold = async (): Promise<number> => {
  server.clock.pass({ seconds: 30 });
  return send();
};
const letters = async (id: string) => (await sam(listLetters, { params: { id } })).items;
const mailsTo = (address: string): readonly Mail[] => sink.mails.filter(({ to }) => to === address);

test('What Sam wrote stays in the house for thirty seconds, and not a second longer than that.', async () => {
  const { id, email } = await raise();
  server.clock.pass({ seconds: 29 });
  await send();
  expect(mailsTo(email)).toHaveLength(0);
  expect((await letters(id))[0]?.state).toBe('held');
  server.clock.pass({ seconds: 1 });
  await send();
  expect(mailsTo(email)).toHaveLength(1);
  expect((await letters(id))[0]).toMatchObject({ state: 'sent', address: email });
});

test('A mail server that asks for patience gets it, and the letter goes out at the next try with the same Message-Id.', async () => {
  const { id, email } = await raise();
  answers.set(email, ['450 4.7.1 Greylisted']);
  await afterTheHold();
  expect((await letters(id))[0]).toMatchObject({ state: 'delayed', why: 'try-later', nextTryAt: new Date(Date.parse(server.clock.now()) + 60_000).toISOString() });
  expect(await send()).toBe(0);
  server.clock.pass({ minutes: 1 });
  await sendWhatIsDue(server.ground);
  expect((await letters(id))[0]).toMatchObject({ state: 'sent', why: null });
  expect(mailsTo(email)).toHaveLength(1);
});

test('An address where nobody lives fails at once, with why; the other letters of the concern go out all the same.', async () => {
  const { id, email, on } = await raise();
  answers.set(email, ['550 5.1.1 No such user']);
  await sam(wire.giveWord, { ...on, body: { text: 'We are on it.' } });
  await afterTheHold();
  expect((await letters(id)).map(({ kind, state, why }) => [kind, state, why])).toEqual([
    ['wordGiven', 'sent', null],
    ['toldReceipt', 'failed', 'no-such-address'],
  ]);
  server.clock.pass({ days: 6 });
  await send();
  expect(mailsTo(email)).toHaveLength(1);
});

test('After five days of silence at the other end it is given up, and never before.', async () => {
  const { id, email } = await raise();
  answers.set(
    email,
    Array.from({ length: 60 }, () => '451 4.3.0 Try again later'),
  );
  await afterTheHold();
  for (let hours = 0; hours < 119; hours += 6) {
    server.clock.pass({ hours: 6 });
    await send();
    if (hours < 108) expect((await letters(id))[0]?.state).toBe('delayed');
  }
  server.clock.pass({ hours: 6 });
  await send();
  expect((await letters(id))[0]).toMatchObject({ state: 'failed', why: 'gave-up' });
  answers.delete(email);
});

test('Accepted by the mail server and never settled here, it goes again under the same Message-Id, by which it is known as one.', async () => {
  const { id, email } = await raise();
  afterMail.set(email, ['']);
  await afterTheHold();
  expect((await letters(id))[0]?.state).toBe('delayed');
  server.clock.pass({ minutes: 1 });
  await send();
  const sent = mailsTo(email);
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map((mail) => headerOf(mail, 'Message-ID'))).size).toBe(1);
  expect((await letters(id))[0]?.state).toBe('sent');
});

test('Two processes on the same letters send each once.', async () => {
  const raised = await Promise.all(Array.from({ length: 12 }, () => raise()));
  server.clock.pass({ seconds: 30 });
  await Promise.all([server, other, server, other].map(({ ground }) => sendLetters(ground, { org: clinic.org })));
  for (const { email } of raised) expect(mailsTo(email)).toHaveLength(1);
});

test('A letter goes to whom it was written; to an address that was taken off the file in between it does not go.', async () => {
  const { id, email, customer, on } = await raise();
  await afterTheHold();
  await sam(wire.giveWord, { ...on, body: { text: 'We are on it.' } });
  await sam(changeCustomer, { params: { id: customer }, body: { ways: [{ kind: 'email', value: `new-${email}`, preferred: true }] } });
  await afterTheHold();
  expect((await letters(id)).find(({ kind }) => kind === 'wordGiven')).toMatchObject({ state: 'failed', why: 'address-gone', address: email });
  expect(mailsTo(`new-${email}`)).toHaveLength(0);
});

test('An answer and a bounce find the letter, the mails of one concern hold together, and no machine answers what no person wrote.', async () => {
  const { id, email, on } = await raise();
  await sam(wire.giveWord, { ...on, body: { text: 'We are on it.' } });
  await afterTheHold();
  await sam(wire.giveWord, { ...on, body: { text: 'We are still on it.' } });
  await afterTheHold();
  const mails = mailsTo(email);
  const ids = mails.map((mail) => headerOf(mail, 'Message-ID'));
  const kept = (await letters(id)).toReversed();
  for (const [position, mail] of mails.entries()) {
    const named = { org: clinic.org, letter: kept[position]?.id ?? '' };
    expect(await letterOfAddress(server.ground, headerOf(mail, 'Reply-To'))).toEqual(named);
    expect(await letterOfAddress(server.ground, mail.from)).toEqual(named);
    expect(headerOf(mail, 'References').split(' ').filter(Boolean)).toEqual(ids.slice(0, position));
    expect(headerOf(mail, 'In-Reply-To')).toBe(ids[position - 1] ?? '');
  }
  expect(new Set(mails.map((mail) => headerOf(mail, 'Subject'))).size).toBe(1);
  const indexes = mails.map((mail) => Buffer.from(headerOf(mail, 'Thread-Index'), 'base64'));
  expect(indexes.map(({ length }) => length)).toEqual([22, 27, 32]);
  expect(new Set(indexes.map((index) => index.subarray(0, 22).toString('hex'))).size).toBe(1);
  expect(indexes[0]?.[0]).toBe(1);
  expect(headerOf(mails[0] as Mail, 'Thread-Topic')).toBe(headerOf(mails[0] as Mail, 'Subject'));
  expect(mails.map((mail) => headerOf(mail, 'Auto-Submitted'))).toEqual(['', '', '']);
});

test('A name with line breaks in it makes no header of its own, and no letter of its own.', async () => {
  const name = 'Judy\r\nBcc: thief@example.net\r\nSubject: mine\r\n\r\nhello';
  const { email } = await raise({ name });
  await afterTheHold();
  const [mail] = mailsTo(email);
  expect(mail).toBeDefined();
  expect(headerOf(mail as Mail, 'Bcc')).toBe('');
  expect(headerOf(mail as Mail, 'Subject')).toMatch(/^You and Lakeside Clinic/);
  expect(mailsTo('thief@example.net')).toHaveLength(0);
});

test('A letter speaks the language that was on file when it was written, also when that changed since.', async () => {
  const { email, customer } = await raise({ language: 'es' });
  await sam(changeCustomer, { params: { id: customer }, body: { language: 'en' } });
  await afterTheHold();
  expect(readable(mailsTo(email)[0] as Mail)).toContain('Hola');
});

test('How long the longest has waited is known, and what is held or delayed on purpose does not count before its time.', async () => {
  await afterTheHold();
  expect(await oldestUnsent(server.ground, clinic.org)).toBe(0);
  const { email } = await raise();
  expect(await oldestUnsent(server.ground, clinic.org)).toBe(0);
  answers.set(email, ['450 later']);
  await afterTheHold();
  server.clock.pass({ seconds: 45 });
  expect(await oldestUnsent(server.ground, clinic.org)).toBe(45);
});

test('A time that Sam chose is on Judy’s clock: across summer time it stays nine in the morning, and an hour that is skipped moves on.', async () => {
  server.clock.set('2027-03-26T10:00:00.000Z');
  const { id, on, email, customer } = await raise();
  await sam(changeCustomer, { params: { id: customer }, body: { zone: 'Europe/Madrid' } });
  await afterTheHold();
  const sendAt = async (local: string) => {
    await sam(wire.giveWord, { ...on, body: { text: 'Good morning.', sendAt: local } });
    return (await letters(id))[0];
  };
  // Madrid is an hour ahead of UTC on the Saturday, and two from that night on.
  expect(await sendAt('2027-03-27T09:00')).toMatchObject({ state: 'later', sendAt: '2027-03-27T08:00:00.000Z' });
  expect(await sendAt('2027-03-29T09:00')).toMatchObject({ state: 'later', sendAt: '2027-03-29T07:00:00.000Z' });
  expect(await sendAt('2027-03-28T02:30')).toMatchObject({ sendAt: '2027-03-28T01:30:00.000Z' });
  expect(await sam.refused(wire.giveWord, { ...on, body: { text: 'Too late.', sendAt: '2027-03-26T10:59' } })).toMatchObject({ code: 'not-a-time-to-send' });
  const before = mailsTo(email).length;
  server.clock.set('2027-03-29T06:59:00.000Z');
  await sendWhatIsDue(server.ground);
  expect(mailsTo(email)).toHaveLength(before + 2);
  server.clock.set('2027-03-29T07:00:00.000Z');
  await sendWhatIsDue(server.ground);
  expect(mailsTo(email)).toHaveLength(before + 3);
});
