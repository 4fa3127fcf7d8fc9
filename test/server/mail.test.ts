// Whose room is a mail for? It goes into a concern only where its sender is a party of it; everything else opens a concern
// of its own or waits for a person, and nothing is lost.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listConcernMail } from '../../src/contract/mail.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { addCustomer, changeCustomer } from '../../src/contract/people.ts';
import { arrive } from '../../src/server/mail/store.ts';
import { takeInLeft } from '../../src/server/mail/sweep.ts';
import { takeIn } from '../../src/server/mail/takeIn.ts';
import { messageIdOf, replyAddress } from '../../src/server/platform/replyAddress.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { mailComes, rawMail, startReading, trayOf } from '../harness/mail.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const { ground, clock, database } = server;
const clinic = await makeClinic(ground);
const { org } = clinic;
const sam = server.api(await signIn(ground, server.baseUrl, clinic, 'sam'));

beforeAll(startReading, 120_000);

let people = 0;
/** A concern that Sam took down for somebody whose address is on file, with the letter that went to them. */
async function concernOf(name: string) {
  people += 1;
  const email = `${name.toLowerCase()}${people}@mail.example`;
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name: `${name} Alvarez`, email }, telling: { happened: `${name} waited two hours.` } } });
  const [letter] = await asOwner<{ id: string }>(database.ownerUrl, 'select id from letter where concern_id = $1 order by id limit 1', [id]);
  const to = replyAddress(ground.settings, { org, letter: letter?.id ?? '' });
  return { id, customer: customer.id, email, letter: letter?.id ?? '', to, from: `${name} <${email}>` };
}
const comes = (written: Parameters<typeof rawMail>[0], channel: string | null = 'post') => mailComes(ground, org, rawMail(written), channel);
const wordsIn = async (id: string) => (await sam(wire.showConcern, { params: { id } })).entries.flatMap(({ words }) => words.map(({ said }) => said.text));
const concernsWith = async (search: string) => (await sam(wire.listConcerns, { query: { search } })).items;
const answering = (letter: string) => ({ 'In-Reply-To': messageIdOf(ground.settings, letter) });

test('Judy answers our letter, by its address or by its id alone, and her words stand in her concern in her own hand, as a contact.', async () => {
  const judy = await concernOf('Judy');
  clock.pass({ days: 2 });
  const one = await comes({ from: judy.from, to: judy.to, subject: 'Re: Your concern', text: 'It was the nurse on the left.\n\n> What happened?' });
  expect(one).toMatchObject({ state: 'filed', outcome: 'added', concern_id: judy.id, party_id: judy.customer, waits: false });
  await comes({ from: judy.from, headers: answering(judy.letter), text: 'And it was raining.' });
  const { entries } = await sam(wire.showConcern, { params: { id: judy.id } });
  const wrote = entries.filter(({ kind }) => kind === 'customerWrote');
  expect(wrote.map(({ words }) => words[0]?.said)).toMatchObject([
    { text: 'It was the nurse on the left.', voice: 'own' },
    { text: 'And it was raining.', voice: 'own' },
  ]);
  const contacts = await asOwner(database.ownerUrl, `select direction, via, counted from contact where concern_id = $1 and via = 'mail'`, [judy.id]);
  expect(contacts).toEqual([1, 2].map(() => ({ direction: 'in', via: 'mail', counted: true })));
});

test('From another address the same answer waits for a person, with the guess, and stands in no concern.', async () => {
  const judy = await concernOf('Judy');
  const held = await comes({ from: 'Judy <judy@elsewhere.example>', to: judy.to, text: 'From my work address.' });
  expect(held).toMatchObject({ state: 'held', because: 'not-with-them', guess_id: judy.id, concern_id: null });
  expect(await wordsIn(judy.id)).not.toContain('From my work address.');
  expect((await trayOf(sam)).find(({ id }) => id === held.id)).toMatchObject({
    ...{ standing: 'held', because: 'not-with-them', from: { name: 'Judy', address: 'judy@elsewhere.example' }, firstWords: 'From my work address.' },
    guess: { id: judy.id, customer: { id: judy.customer } },
  });
});

test('Mary answers with the address of Judy’s letter: a breach if it were filed, so it waits; her own concern gets nothing either.', async () => {
  const [judy, mary] = [await concernOf('Judy'), await concernOf('Mary')];
  const held = await comes({ from: mary.from, to: judy.to, text: 'Forwarded to the wrong place.' });
  expect(held).toMatchObject({ state: 'held', because: 'not-with-them', guess_id: judy.id });
  for (const { id } of [judy, mary]) expect(await wordsIn(id)).not.toContain('Forwarded to the wrong place.');
});

test('A sister to whom Judy forwarded our letter waits; once Judy says that she is with her she is heard in her own name; one who may only look isn’t.', async () => {
  const [judy, mary] = [await concernOf('Judy'), await concernOf('Mary')];
  const write = (to: string, text: string) => comes({ from: 'Maria <maria@mail.example>', to, text });
  expect(await write(judy.to, 'I am her sister.')).toMatchObject({ because: 'not-with-them', guess_id: judy.id });
  for (const [whose, scope] of [
    [judy, 'speak'],
    [mary, 'see'],
  ] as const) {
    const room = server.api(await enterRoom(ground, { org, concern: whose.id, party: whose.customer }));
    await room(inviteParty, { params: { id: whose.id }, body: { person: { name: 'Maria', email: 'maria@mail.example' }, role: 'carer', scope, relation: 'my sister' } });
  }
  const filed = await write(judy.to, 'I was there too.');
  expect(filed).toMatchObject({ state: 'filed', concern_id: judy.id });
  expect(filed.party_id).not.toBe(judy.customer);
  expect(await write(mary.to, 'I only look.')).toMatchObject({ because: 'may-only-see', guess_id: mary.id });
});

test('An address that came on file an hour ago opens no door yet: the answer waits, and a day later it is filed.', async () => {
  const judy = await concernOf('Judy');
  const fresh = `judy-new${people}@mail.example`;
  await sam(changeCustomer, { params: { id: judy.customer }, body: { ways: [{ kind: 'email', value: fresh, preferred: true }] } });
  clock.pass({ hours: 1 });
  expect(await comes({ from: fresh, to: judy.to, text: 'From my new one.' })).toMatchObject({ state: 'held', because: 'new-address', guess_id: judy.id });
  clock.pass({ hours: 24 });
  expect(await comes({ from: fresh, to: judy.to, text: 'From my new one again.' })).toMatchObject({ state: 'filed', concern_id: judy.id });
});

test('What our own receiver found forged waits, with the very address on file; what somebody else says of it counts for nothing.', async () => {
  const judy = await concernOf('Judy');
  const forged = { 'Authentication-Results': 'mx.clinic.example; dmarc=fail header.from=mail.example' };
  expect(await comes({ from: judy.from, to: judy.to, headers: forged })).toMatchObject({ because: 'not-proved', guess_id: judy.id });
  const elsewhere = { 'Authentication-Results': 'mx.evil.example; dmarc=fail' };
  expect(await comes({ from: judy.from, to: judy.to, headers: elsewhere })).toMatchObject({ state: 'filed' });
});

test('Somebody new opens a concern under their subject, as a teller whom nobody confirmed, owned by who is on duty, in their language.', async () => {
  const opened = await comes({ from: 'Ana Ruiz <ana@correo.example>', subject: 'Mi cita del lunes', text: 'Me dijeron que el doctor me llamaría, pero no fue así.' });
  expect(opened).toMatchObject({ state: 'filed', outcome: 'opened' });
  const view = await sam(wire.showConcern, { params: { id: opened.concern_id ?? '' } });
  expect(view).toMatchObject({
    ...{
      owner: { id: clinic.people.sam },
      customer: { name: 'Ana Ruiz' },
      customerCard: { confirmed: false, language: 'es', ways: [{ kind: 'email', value: 'ana@correo.example' }] },
    },
    telling: { happened: { text: 'Mi cita del lunes\n\nMe dijeron que el doctor me llamaría, pero no fue así.', voice: 'own' } },
  });
});

test('A fresh mail from an address on file attaches to nobody unless our receiver proved it and one person alone has it.', async () => {
  const judy = await concernOf('Judy');
  const proved = { 'Authentication-Results': 'mx.clinic.example; dmarc=pass header.from=mail.example' };
  const customerOf = async (row: { concern_id: string | null }) => (await sam(wire.showConcern, { params: { id: row.concern_id ?? '' } })).customer.id;
  expect(await customerOf(await comes({ from: judy.from, text: 'Unproved.' }))).not.toBe(judy.customer);
  expect(await customerOf(await comes({ from: judy.from, text: 'Proved.', headers: proved }))).toBe(judy.customer);
  await sam(addCustomer, { body: { name: 'Her husband', ways: [{ kind: 'email', value: judy.email, preferred: true }] } });
  expect(await customerOf(await comes({ from: judy.from, text: 'Shared.', headers: proved }))).not.toBe(judy.customer);
});

test('Danger in a mail is read first, in a new concern and in an answer alike.', async () => {
  const judy = await concernOf('Judy');
  await comes({ from: judy.from, to: judy.to, text: 'I do not want to live like this any more.' });
  const opened = await comes({ from: 'tom@mail.example', text: 'I have chest pain since the visit.' });
  for (const id of [judy.id, opened.concern_id ?? '']) expect(await sam(wire.showConcern, { params: { id } })).toMatchObject({ danger: { because: 'pattern' } });
});

test('A bounce of our letter is noted on that letter; it opens nothing, and nobody answers it.', async () => {
  const judy = await concernOf('Judy');
  await asOwner(database.ownerUrl, `update letter set state = 'sent', address = $2 where id = $1`, [judy.letter, judy.email]);
  const concerns = await asOwner(database.ownerUrl, 'select id from concern');
  const letters = await asOwner(database.ownerUrl, 'select id from letter');
  const report = [
    '--b',
    'Content-Type: text/plain',
    '',
    'Could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${judy.email}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b--',
  ].join('\n');
  const bounced = await comes({
    from: 'Mail Delivery Subsystem <mailer-daemon@mx.example>',
    to: judy.to,
    subject: 'Undelivered Mail',
    text: report,
    headers: { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b', 'Auto-Submitted': 'auto-replied' },
  });
  expect(bounced).toMatchObject({ state: 'reported', outcome: 'bounce', concern_id: null, waits: false });
  expect(await asOwner(database.ownerUrl, 'select id from concern')).toHaveLength(concerns.length);
  expect(await asOwner(database.ownerUrl, 'select id from letter')).toHaveLength(letters.length);
});

test('An out-of-office answer is noted with her concern as a contact that counts for nobody; she is not said to have written.', async () => {
  const judy = await concernOf('Judy');
  const before = await sam(wire.showConcern, { params: { id: judy.id } });
  const noted = await comes({ from: judy.from, to: judy.to, subject: 'Out of office', text: 'I am away.', headers: { 'Auto-Submitted': 'auto-replied' } });
  expect(noted).toMatchObject({ state: 'noted', outcome: 'auto-reply', concern_id: judy.id });
  const after = await sam(wire.showConcern, { params: { id: judy.id } });
  expect([after.version, after.entries.length]).toEqual([before.version, before.entries.length]);
  expect(await asOwner(database.ownerUrl, `select counted, sender from contact where matter_id = $1 and sender <> 'person'`, [judy.id])).toEqual([
    { counted: false, sender: 'automatic' },
  ]);
  expect((await sam(listConcernMail, { params: { id: judy.id } })).items).toMatchObject([{ id: noted.id, standing: 'noted' }]);
});

test('A storm of one address is kept whole and stands as one line, and so does our own mail that comes back.', async () => {
  const before = (await trayOf(sam)).length;
  for (let at = 0; at < 30; at++) await comes({ from: 'robot@shop.example', subject: `Order ${at}`, text: `Order ${at} was sent.` });
  for (let at = 0; at < 3; at++) await comes({ from: 'care@clinic.example', text: `Our own ${at}` });
  await comes({ from: 'list@elsewhere.example', headers: { 'X-Loop': 'care@clinic.example' }, text: 'Round again.' });
  const lines = (await trayOf(sam)).slice(before);
  expect(lines.map(({ because, heap }) => [because, heap])).toEqual([
    ['storm', 10],
    ['our-own-mail', 3],
    ['our-own-mail', 1],
  ]);
  expect(await concernsWith('Order')).toHaveLength(20);
  expect(await asOwner(database.ownerUrl, `select id from mail where from_key = 'robot@shop.example'`)).toHaveLength(30);
  clock.pass({ hours: 3 });
  expect(await comes({ from: 'robot@shop.example', text: 'Order 31' })).toMatchObject({ because: 'storm' });
  expect(await comes({ from: 'robot@shop.example', text: 'Order 32' }, null)).toMatchObject({ outcome: 'opened' });
});

test('A colleague’s mail is no customer’s: it waits, with whom it may be about.', async () => {
  const judy = await concernOf('Judy');
  expect(await comes({ from: 'Sam <sam@lakeside.example>', headers: answering(judy.letter), text: 'Judy told me in the hall.' })).toMatchObject({
    because: 'from-staff',
    guess_id: judy.id,
  });
});

test('The same mail many times at one instant, by two who take it in, is one act.', async () => {
  const judy = await concernOf('Judy');
  const { id } = await arrive(ground, { org, channel: 'post', raw: rawMail({ from: judy.from, to: judy.to, text: 'Once only.' }), at: clock.now() });
  await Promise.all(Array.from({ length: 6 }, () => takeIn(ground, org, id)));
  expect((await wordsIn(judy.id)).filter((text) => text === 'Once only.')).toHaveLength(1);
});

test('What was stored and lost its job is taken in after five minutes, and once.', async () => {
  const judy = await concernOf('Judy');
  await arrive(ground, { org, channel: 'post', raw: rawMail({ from: judy.from, to: judy.to, text: 'Left lying.' }), at: clock.now() });
  await takeInLeft(ground);
  expect(await wordsIn(judy.id)).not.toContain('Left lying.');
  clock.pass({ minutes: 6 });
  await takeInLeft(ground);
  await takeInLeft(ground);
  expect((await wordsIn(judy.id)).filter((text) => text === 'Left lying.')).toHaveLength(1);
});

test('A mail that names a concern’s number in its subject opens one of its own all the same; whoever may see the other gets it as a guess, and nobody else does.', async () => {
  const judy = await concernOf('Judy');
  const { number } = await sam(wire.showConcern, { params: { id: judy.id } });
  const opened = await comes({ from: 'paul@mail.example', subject: `Fwd: Concern ${number.toLocaleString('en')}`, text: 'She asked me to send this.' });
  expect(opened).toMatchObject({ state: 'filed', outcome: 'opened' });
  expect(opened.concern_id).not.toBe(judy.id);
  const guessOf = async (id: string | null) => (await sam(listConcernMail, { params: { id: id ?? '' } })).items[0]?.guess ?? null;
  expect(await guessOf(opened.concern_id)).toMatchObject({ id: judy.id, number, customer: { id: judy.customer } });
  const wards = await server.api({ key: clinic.keys.manager })(wire.raiseConcern, {
    body: { customer: { name: 'Tom' }, telling: { happened: 'Quiet.' }, team: clinic.teams.ward },
  });
  const unseen = await comes({ from: 'eve@mail.example', subject: `Concern ${wards.number}`, text: 'What is in it?' });
  expect(await guessOf(unseen.concern_id)).toBeNull();
  expect(await guessOf((await comes({ from: 'ann@mail.example', subject: 'Concern 999,999', text: 'Hello.' })).concern_id)).toBeNull();
});

test('Who else got a mail is shown without the clinic’s own mailboxes and without the sender.', async () => {
  await asOwner(
    database.ownerUrl,
    `insert into channel (org_id, id, kind, made_by, name, address, way, created_at, begin_at) values ($1, gen_random_uuid(), 'imap', 'desk', 'Help', 'help@clinic.example', '{}', now(), now())`,
    [org],
  );
  const row = await comes({
    from: 'Judy <judy@mail.example>',
    to: 'help@clinic.example, Paul <paul@mail.example>',
    headers: { Cc: 'Dr Who <who@other.example>, judy@mail.example' },
  });
  const [mail] = (await sam(listConcernMail, { params: { id: row.concern_id ?? '' } })).items;
  expect(mail?.others).toEqual([
    { name: 'Paul', address: 'paul@mail.example' },
    { name: 'Dr Who', address: 'who@other.example' },
  ]);
});

test('A machine that answers each letter of ours within the minute, and says nowhere that it is one, gets twenty letters in an hour and no more; its answers to them get none.', async () => {
  const robot = 'robot@loop.example';
  const letters = async () =>
    asOwner<{ id: string }>(
      database.ownerUrl,
      `select l.id from letter l join concern c on c.org_id = l.org_id and c.id = l.concern_id join way w on w.org_id = c.org_id and w.customer_id = c.customer_id where w.value_key = $1 order by l.id`,
      [robot],
    );
  for (let answer = 0; answer < 15; answer += 1) {
    const [newest] = (await letters()).toReversed();
    const to = newest === undefined ? 'care@clinic.example' : replyAddress(ground.settings, { org, letter: newest.id });
    await comes({ from: robot, to, subject: 'Your request', text: `We have received it as ${answer}.` });
  }
  expect(await letters()).toHaveLength(1);
  for (let fresh = 0; fresh < 15; fresh += 1) await comes({ from: robot, subject: `Your request ${fresh}`, text: 'We have received it.' });
  expect((await letters()).length).toBeLessThanOrEqual(20);
});
