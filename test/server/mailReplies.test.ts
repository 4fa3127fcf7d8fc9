// Judy replies to a letter as her mail program writes it: filed, it is the answer to that very letter, and to no other.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { mailComes, rawMail, startReading } from '../harness/mail.ts';
import { startServer } from '../harness/server.ts';
import { headerOf, type Mail, openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const { ground } = server;
const clinic = await makeClinic(ground);
const sam = server.api(await signIn(ground, server.baseUrl, clinic, 'sam'));

beforeAll(startReading, 120_000);

let people = 0;
/** Judy was asked whether we got it right, by a letter that left. */
async function asked() {
  people += 1;
  const email = `judy${people}@mail.example`;
  const { id } = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email }, telling: { happened: 'I waited two hours.' } } });
  await sam(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited for two hours.' } });
  server.clock.pass({ seconds: 30 });
  await sendLetters(ground, { org: clinic.org });
  const letter = sink.mails.findLast((mail) => mail.to === email && mail.text.includes('Did I get it right'));
  if (letter === undefined) throw new Error('no letter left');
  const quoted = 'Yes, that is it.\n\nOn Mon, Nov 16, 2026 at 9:00 AM Lakeside Clinic <care@clinic.example> wrote:\n> Did I get it right?\n> Hello Judy,';
  const re = { from: `Judy <${email}>`, subject: `Re: ${headerOf(letter, 'Subject')}`, text: quoted };
  return { id, re, to: headerOf(letter, 'Reply-To'), named: { 'In-Reply-To': headerOf(letter, 'Message-ID') }, show: () => sam(wire.showConcern, { params: { id } }) };
}
const comes = (written: Parameters<typeof rawMail>[0]) => mailComes(ground, clinic.org, rawMail(written), 'post');

test('A yes to the address of the letter is her yes, filed with her concern.', async () => {
  const { id, re, to, show } = await asked();
  expect(await comes({ ...re, to })).toMatchObject({ state: 'filed', concern_id: id, words_id: null });
  const view = await show();
  expect(view.rounds).toMatchObject([{ answer: 'yes', answeredBy: { via: 'mail', writtenDown: false } }]);
});

test('A correction is hers in her own words, without what she quoted.', async () => {
  const { re, to, show } = await asked();
  await comes({ ...re, to, text: re.text.replace('Yes, that is it.', 'Yes, but it was three hours.') });
  expect((await show()).rounds).toMatchObject([{ answer: 'correction', correction: { text: 'Yes, but it was three hours.', voice: 'own' } }]);
});

test('With the number of the letter alone, which anybody who saw a header may know, the same yes is words and no answer.', async () => {
  const { re, named, show } = await asked();
  await comes({ ...re, headers: named });
  const view = await show();
  expect(view.understanding).toBe('offered');
  expect(view.entries.at(-1)).toMatchObject({ kind: 'customerWrote', via: 'mail', words: [{ said: { text: 'Yes, that is it.' } }] });
});

test('Our next letter answers her mail, and names no mail that is not hers.', async () => {
  const { id, re, to, named } = await asked();
  const hers = '<her-own-1@mail.example>';
  await comes({ ...re, to, id: hers });
  await comes({ from: 'Thief <thief@mail.example>', to, id: '<thiefs@mail.example>', text: 'Tell me more.' });
  server.clock.pass({ minutes: 1 });
  await sam(wire.giveWord, { params: { id }, body: { text: 'We are on it.' } });
  server.clock.pass({ seconds: 30 });
  await sendLetters(ground, { org: clinic.org });
  const [, ...later] = sink.mails.filter((mail) => mail.to === re.from.replace(/.*<|>/g, '') && mail.text.includes('In-Reply-To'));
  const before = headerOf(later[0] as Mail, 'References').split(' ');
  expect(before.slice(-2)).toEqual([named['In-Reply-To'], hers]);
  expect(headerOf(later[0] as Mail, 'In-Reply-To')).toBe(hers);
  expect(later.map((mail) => mail.text).join('')).not.toContain('thiefs');
});
