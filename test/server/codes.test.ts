// Codes of 9 letters: five tries of their own, and what is done with one may not have been the customer.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { showProfile } from '../../src/contract/customer.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));

beforeAll(() => buildIfStale());

const raise = () => sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
/** Types a code from another network each time; gives the browser and what it then sees. */
let networks = 0;
async function type(code: string) {
  networks += 1;
  const browser = plainBrowser(server.baseUrl, `10.2.${networks}.7`);
  const door = await browser.visit('/code');
  return { browser, ...(await browser.visit('/code', { ...guard(door.html), code })) };
}

test('A code of 9 letters opens five times, from whatever network it is typed, and then says what to do.', async () => {
  const { id } = await raise();
  const { code } = await sam(wire.makeRoomCode, { params: { id } });
  for (const _ of [1, 2, 3, 4, 5]) expect((await type(code)).html).toContain('I waited.');
  const sixth = await type(code);
  expect(sixth.html).toContain('call us for a new one');
  expect(sixth.html).not.toContain('I waited.');
  const again = await sam(wire.makeRoomCode, { params: { id } });
  expect((await type(again.code)).html).toContain('I waited.');
});

test('A code of 16 letters, of whoever gave no name, opens as often as they come back.', async () => {
  const teller = plainBrowser(server.baseUrl);
  const form = await teller.visit(`/form/${clinic.org}`);
  const receipt = await teller.visit(`/form/${clinic.org}`, { ...guard(form.html), happened: 'Nobody called back.', anonymous: 'yes' });
  const code = /class="code">([A-Z ]+)</.exec(receipt.html)?.[1] ?? '';
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) expect((await type(code)).html).toContain('Nobody called back.');
});

test('An answer given with a code that Sam read out is told to Judy by mail, asks in her room whether it was she, and is undone when it wasn’t.', async () => {
  const { id } = await raise();
  await sam(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited for two hours.' } });
  const { code } = await sam(wire.makeRoomCode, { params: { id } });
  const { browser, html } = await type(code);
  const answered = await browser.visit(`/room/${id}/answerUnderstanding`, { ...guard(html), round: '1', answer: 'yes' });
  expect(answered.html).toContain('One answer came with a code from us. Was it you?');
  const yes = (await sam(wire.showConcern, { params: { id } })).entries.find(({ kind }) => kind === 'understandingConfirmed');
  expect(yes).toMatchObject({ via: 'code', writtenDown: false, disputable: true });
  server.clock.pass({ seconds: 30 });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  expect(sink.mails.filter(({ text }) => text.includes('Was this you?'))).toHaveLength(1);
  await browser.visit(`/room/${id}/disputeAct`, { ...guard(answered.html), act: String(yes?.version), text: 'I was asleep.' });
  expect((await sam(wire.showConcern, { params: { id } })).understanding).toBe('offered');
});

test('An answer given with a code that only a letter held is Judy’s own, and asks her nothing.', async () => {
  const { id } = await raise();
  await sam(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited for two hours.' } });
  server.clock.pass({ seconds: 30 });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  const code = /type this code: ([A-Z]{9})/.exec((sink.mails.at(-1)?.text ?? '').replace(/=\r?\n/g, ''))?.[1] ?? 'none';
  const { browser, html } = await type(code);
  await browser.visit(`/room/${id}/answerUnderstanding`, { ...guard(html), round: '1', answer: 'yes' });
  const yes = (await sam(wire.showConcern, { params: { id } })).entries.find(({ kind }) => kind === 'understandingConfirmed');
  expect(yes).toMatchObject({ via: 'room', disputable: false });
});

test('What is said about Judy with a code that Sam read out is told to her by mail, as an answer is, and once for all of it.', async () => {
  const { id, customer } = await raise();
  const { code } = await sam(wire.makeRoomCode, { params: { id } });
  const { browser, html } = await type(code);
  const before = sink.mails.length;
  await browser.visit(`/room/${id}/sayAboutMe`, { ...guard(html), part: 'helps', text: 'Say it slowly.', after: '0' });
  const later = await browser.visit(`/room/${id}/sayAboutMe`, { ...guard(html), part: 'hurts', text: 'Being rushed.', after: '0' });
  server.clock.pass({ seconds: 30 });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  const told = sink.mails.slice(before).filter(({ text }) => text.includes('Was this you?'));
  expect(told).toHaveLength(1);
  // 48 hours from when it was said, on Monday at 8.
  expect(told[0]?.text).toContain('Wednesday');
  await browser.visit(`/room/${id}/disputeWrittenDown`, { ...guard(later.html), act: '1' });
  const { parts } = await sam(showProfile, { params: { customer: customer.id } });
  expect(parts.filter(({ said }) => said !== null).map(({ part }) => part)).toEqual(['hurts']);
  server.clock.pass({ seconds: 30 });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  expect(sink.mails.slice(before).filter(({ text }) => text.includes('Was this you?'))).toHaveLength(1);
});
