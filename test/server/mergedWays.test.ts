// Whatever still comes for a concern that was put together with another arrives where it goes on, by whichever way.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact } from '../../src/contract/contacts.ts';
import { fileMail } from '../../src/contract/mail.ts';
import { mergeInto, takeBackMerge } from '../../src/contract/merging.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { fileSlip, nameSlip, type Slip, showSlip } from '../../src/contract/slips.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { replyAddress } from '../../src/server/platform/replyAddress.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { mailComes, rawMail, startReading, trayOf } from '../harness/mail.ts';
import { asJpeg } from '../harness/pen.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { startServer } from '../harness/server.ts';
import { headerOf, openSink } from '../harness/smtp.ts';
import { upload } from '../harness/upload.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const { ground, database } = server;
const clinic = await makeClinic(ground);
const { org } = clinic;
const sam = server.api(await signIn(ground, server.baseUrl, clinic, 'sam'));

beforeAll(async () => {
  await startReading();
  await buildIfStale();
}, 120_000);

const on = (id: string) => ({ params: { id } });
let people = 0;
/** Of two concerns of Judy's, a letter of the one asked whether we got it right; then it was put together with the other. */
async function merged({ first = async (_call: string, _judy: string) => {} } = {}) {
  people += 1;
  const email = `judy${people}@mail.example`;
  const judy = await sam(addCustomer, { body: { name: 'Judy Alvarez', ways: [{ kind: 'email', value: email, preferred: true }] } });
  // Nobody’s address is a way in on its first day.
  server.clock.pass({ hours: 25 });
  const tell = (happened: string) => sam(wire.raiseConcern, { body: { customer: { id: judy.id }, telling: { happened } } });
  const [bill, call] = [await tell('The bill came twice.'), await tell('Nobody called me back.')];
  await sam(wire.offerUnderstanding, { ...on(call.id), body: { text: 'You were not called back.' } });
  server.clock.pass({ seconds: 30 });
  await sendLetters(ground, { org });
  const letter = sink.mails.findLast((mail) => mail.to === email && mail.text.includes('Did I get it right'));
  if (letter === undefined) throw new Error('no letter left');
  await first(call.id, judy.id);
  await sam(mergeInto, { ...on(call.id), body: { into: bill.id } });
  const entries = async (id = bill.id) => (await sam(wire.showConcern, on(id))).entries;
  return { judy: judy.id, email, bill: bill.id, call: call.id, to: headerOf(letter, 'Reply-To'), re: { from: `Judy <${email}>`, subject: 'Re: that' }, entries };
}
const readOut = async (id: string) => (await sam(wire.makeRoomCode, { ...on(id), body: {} })).code;
const comes = (written: Parameters<typeof rawMail>[0]) => mailComes(ground, org, rawMail(written), 'post');
const lettersOf = async (concern: string) =>
  (await asOwner<{ kind: string }>(database.ownerUrl, 'select kind from letter where concern_id = $1 order by id', [concern])).map(({ kind }) => kind);

test('Judy’s reply to a letter of the one is filed with the other, as words: her yes was to what is asked no more, and she is told so.', async () => {
  const { to, re, bill, entries } = await merged();
  expect(await comes({ ...re, to, text: 'Yes, that is it.' })).toMatchObject({ state: 'filed', concern_id: bill });
  expect((await entries()).at(-1)).toMatchObject({ kind: 'customerWrote', via: 'mail', words: [{ said: { text: 'Yes, that is it.' } }] });
  expect(await sam(wire.showConcern, on(bill))).toMatchObject({ understanding: 'to-offer', rounds: [] });
  expect(await lettersOf(bill)).toContain('answeredOlder');
});

test('Taken apart again, a reply to the same letter is filed with the one it was of, and is her yes there.', async () => {
  const { to, re, bill, call } = await merged();
  await sam(takeBackMerge, { ...on(bill), body: { from: call } });
  expect(await comes({ ...re, to, text: 'Yes, that is it.' })).toMatchObject({ state: 'filed', concern_id: call });
  expect(await sam(wire.showConcern, on(call))).toMatchObject({ understanding: 'understood' });
});

test('Whoever was with her in the one alone waits for a person, with the other as the guess.', async () => {
  const paul = `paul${people}@mail.example`;
  const { to, bill } = await merged({
    first: async (id, judy) =>
      void (await sam(inviteParty, { ...on(id), body: { person: { name: 'Paul', email: paul }, role: 'carer', scope: 'speak', for: judy, via: 'phone' } as never })),
  });
  server.clock.pass({ hours: 25 });
  const row = await comes({ from: `Paul <${paul}>`, to, text: 'May I say something?' });
  expect(row).toMatchObject({ state: 'held', because: 'not-with-them', guess_id: bill, concern_id: null });
});

test('A mail that waited for a person since before has the other as its guess, and filed with the one goes in there.', async () => {
  let mail = '';
  const { bill, call, entries } = await merged({
    first: async (id) => {
      const [letter] = await asOwner<{ id: string }>(database.ownerUrl, 'select id from letter where concern_id = $1 order by id limit 1', [id]);
      const address = replyAddress(ground.settings, { org, letter: letter?.id ?? '' });
      mail = (await comes({ from: 'Judy <judy@work.example>', to: address, text: 'From my work address.' })).id;
    },
  });
  expect((await trayOf(sam)).find(({ id }) => id === mail)).toMatchObject({ guess: { id: bill }, guessHidden: false });
  expect(await sam(fileMail, { params: { mail }, body: { concern: call, theirs: true } })).toMatchObject({ concern: bill });
  expect((await entries()).at(-1)).toMatchObject({ kind: 'customerWrote', words: [{ said: { text: 'From my work address.' } }] });
});

test('A slip of the one that comes back by post is filed with the other, in her own hand: what she ticked is words there.', async () => {
  const { bill, call, entries } = await merged();
  const [letter] = await asOwner<{ code: string }>(database.ownerUrl, `select code from letter where concern_id = $1 and kind = 'understandingOffered'`, [call]);
  const bytes = asJpeg({ width: 300, height: 300 + people, at: new Uint8Array(300 * (300 + people)).fill(200) }, 80);
  const { answer } = await upload(sam, '/api/v1/slips', { bytes, name: 'scan.jpg' });
  const [{ id } = { id: '' }] = (answer as unknown as { items: readonly Slip[] }).items;
  await sam(nameSlip, { params: { id }, body: { code: letter?.code ?? '' } });
  expect(await sam(showSlip, { params: { id } })).toMatchObject({ concern: { id: bill }, question: { standing: 'goes-on-elsewhere' } });
  await sam(fileSlip, { params: { id }, body: { choice: 'yes', text: 'Thank you.' } });
  const last = (await entries()).at(-1);
  expect(last).toMatchObject({ kind: 'customerWrote', via: 'letter', words: [{ said: { text: 'Did we understand it right? Yes, that is it.\nThank you.' } }] });
  expect(last?.enclosed).toMatchObject([{ type: 'image/jpeg' }]);
  expect((await entries(call)).some(({ kind }) => kind === 'customerWrote')).toBe(false);
});

test('A call that Sam writes down for the one becomes part of the other.', async () => {
  const { bill, call, entries } = await merged();
  const kept = await sam(addContact, { body: { concern: call, direction: 'in', via: 'phone', text: 'She called about it again.' } });
  expect(kept).toMatchObject({ concern: { id: bill } });
  expect((await entries()).at(-1)).toMatchObject({ kind: 'customerWrote', via: 'phone' });
});

test('A code that was read out for the one stays a code, and leads on to the other.', async () => {
  let code = '';
  const { call, bill } = await merged({
    first: async (id) => {
      code = await readOut(id);
    },
  });
  const browser = plainBrowser(server.baseUrl);
  const door = await browser.visit('/code');
  const page = await browser.visit('/code', { ...guard(door.html), code });
  expect(page.path).toBe(`/room/${call}`);
  const there = await browser.visit(`/room/${call}/go-on`, guard(page.html));
  expect(there).toMatchObject({ path: `/room/${bill}`, status: 200 });
  const ways = await asOwner<{ kind: string }>(database.ownerUrl, `select kind from room_link where concern_id = $1 and kind <> 'link'`, [bill]);
  expect(ways).toEqual([{ kind: 'code-9' }]);
});

test('What she sends from a page that she had open before is kept on it, and goes along to where it goes on.', async () => {
  let code = '';
  const { call, bill, entries } = await merged({
    first: async (id) => {
      code = await readOut(id);
    },
  });
  const browser = plainBrowser(server.baseUrl);
  const page = await browser.visit('/code', { ...guard((await browser.visit('/code')).html), code });
  const kept = await browser.visit(`/room/${call}/write`, { ...guard(page.html), text: 'One thing more: the lift was broken.' });
  expect(kept.html).toContain('One thing more: the lift was broken.');
  expect(await entries()).not.toContainEqual(expect.objectContaining({ kind: 'customerWrote' }));
  const there = await browser.visit(`/room/${call}/go-on`, { ...guard(kept.html), text: 'One thing more: the lift was broken.' });
  expect(there).toMatchObject({ path: `/room/${bill}?said=words`, status: 200 });
  expect((await entries()).at(-1)).toMatchObject({ kind: 'customerWrote', words: [{ said: { text: 'One thing more: the lift was broken.' } }] });
});
