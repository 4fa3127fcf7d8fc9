// A letter that came back: its sender is told on Today, with why and what to do, and sends it again or takes care of it.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { careForLetter, listLetters, listNotArrived, sendAgain, timeLetter } from '../../src/contract/letter.ts';
import { changeCustomer } from '../../src/contract/people.ts';
import { noteReport } from '../../src/server/acts/noteDelivery.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const { ground } = server;
const clinic = await makeClinic(ground);
const as = async (who: 'sam' | 'barb' | 'nora') => server.api(await signIn(ground, server.baseUrl, clinic, who));
const [sam, barb, nora] = [await as('sam'), await as('barb'), await as('nora')];

let people = 0;
async function wordTo() {
  people += 1;
  const email = `judy${people}@example.org`;
  const { id, customer } = await barb(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email }, telling: { happened: 'A wait.' } } });
  await sam(wire.giveWord, { params: { id }, body: { text: 'We are on it.' } });
  server.clock.pass({ seconds: 30 });
  await sendLetters(ground, { org: clinic.org });
  const letters = async () => (await sam(listLetters, { params: { id } })).items;
  const word = (await letters()).find(({ kind }) => kind === 'wordGiven')?.id ?? '';
  return { id, email, customer: customer.id, letters, word, at: { params: { id, letter: word } }, stateOf: async () => (await letters()).find((one) => one.id === word) };
}
const back = (letter: string, more: Partial<Parameters<typeof noteReport>[1]> = {}) =>
  noteReport(ground, { org: clinic.org, letter, recipient: null, action: 'failed', status: '5.1.1', says: '550 5.1.1 No such user', ...more });
const waitingFor = async (api: typeof sam) => (await api(listNotArrived)).items;

test('What came back stands on the Today of who wrote it and of who looks after it, and of nobody else, until somebody took care of it.', async () => {
  const judy = await wordTo();
  expect(await back(judy.word)).toBe(true);
  expect(await judy.stateOf()).toMatchObject({ state: 'bounced', why: 'no-such-address' });
  expect(await waitingFor(sam)).toMatchObject([{ letter: judy.word, to: { name: 'Judy Alvarez' }, subject: 'Word for you', why: 'no-such-address' }]);
  expect(await waitingFor(nora)).toEqual([]);
  await sam(careForLetter, { ...judy.at, body: {} });
  expect(await waitingFor(sam)).toEqual([]);
  expect(await judy.stateOf()).toMatchObject({ state: 'bounced', cared: true });
});

test('Sent again it goes to the address that stands on file now, as a letter of its own.', async () => {
  const judy = await wordTo();
  await back(judy.word);
  await sam(changeCustomer, { params: { id: judy.customer }, body: { ways: [{ kind: 'email', value: `right-${judy.email}`, preferred: true }] } });
  await sam(sendAgain, { ...judy.at, body: {} });
  await sendLetters(ground, { org: clinic.org });
  expect(sink.mails.filter(({ to, text }) => to === `right-${judy.email}` && text.includes('Word for you'))).toHaveLength(1);
  expect(await waitingFor(sam)).toEqual([]);
});

test('Where nobody can be mailed any more, sending again leaves it to be printed.', async () => {
  const judy = await wordTo();
  await back(judy.word);
  await sam(changeCustomer, { params: { id: judy.customer }, body: { ways: [] } });
  const { items } = await sam(sendAgain, { ...judy.at, body: {} });
  expect(items[0]).toMatchObject({ kind: 'wordGiven', state: 'to-print' });
});

test('Delayed is no failure, delivered is known, and a late delay undoes no delivery; a report about no letter of ours changes nothing.', async () => {
  const judy = await wordTo();
  expect(await back(judy.word, { action: 'delayed', status: '4.4.7' })).toBe(true);
  expect((await judy.stateOf())?.state).toBe('delayed');
  await back(judy.word, { action: 'delivered', status: '2.0.0' });
  await back(judy.word, { action: 'delayed' });
  expect((await judy.stateOf())?.state).toBe('delivered');
  expect(await waitingFor(sam)).toEqual([]);
  expect(await back(judy.id)).toBe(false);
  expect(await sam.refused(careForLetter, { ...judy.at, body: {} })).toMatchObject({ code: 'letter-has-not-failed' });
});

test('One that waits can be sent now, or not by mail; one that left can’t be called back.', async () => {
  const judy = await wordTo();
  await sam(wire.giveWord, { params: { id: judy.id }, body: { text: 'One more thing.' } });
  const next = (await judy.letters()).find(({ state }) => state === 'held')?.id ?? '';
  const { items } = await sam(timeLetter, { params: { id: judy.id, letter: next }, body: { send: 'never' } });
  expect(items.find(({ id }) => id === next)?.state).toBe('stopped');
  expect(await sam.refused(timeLetter, { ...judy.at, body: { send: 'now' } })).toMatchObject({ code: 'letter-has-left' });
  expect(await sam.refused(sendAgain, { params: { id: judy.id, letter: next }, body: {} })).toMatchObject({ code: 'letter-has-not-left' });
});
