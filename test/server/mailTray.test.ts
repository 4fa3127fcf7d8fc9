// What waits stands before a person, who decides; what they may not see, they are not told; and nothing is lost on the way.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { showFile } from '../../src/contract/file.ts';
import { countMail, downloadMail, fileMail, listConcernMail, listMail, noteMailSeen, openMail, setMailAside, showMail, takeMailBack } from '../../src/contract/mail.ts';
import { changeCustomer, showCustomer } from '../../src/contract/people.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { eraseOldMail } from '../../src/server/mail/sweep.ts';
import { replyAddress } from '../../src/server/platform/replyAddress.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { jpeg } from '../cast/files.ts';
import hostile from '../fixtures/hostile-strings.json' with { type: 'json' };
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { mailComes, rawMail, startReading, trayOf } from '../harness/mail.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const { ground, clock, database } = server;
const clinic = await makeClinic(ground);
const { org } = clinic;
const as = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(ground, server.baseUrl, clinic, member));
const [sam, nora, mary, una] = [await as('sam'), await as('nora'), await as('mary'), await as('una')];

beforeAll(startReading, 120_000);

let people = 0;
async function judysConcern(team = clinic.teams.desk) {
  people += 1;
  const email = `judy${people}@mail.example`;
  const { id, customer } = await mary(wire.raiseConcern, { body: { team, customer: { name: 'Judy Alvarez', email }, telling: { happened: 'I sat there for two hours.' } } });
  const [letter] = await asOwner<{ id: string }>(database.ownerUrl, 'select id from letter where concern_id = $1 order by id limit 1', [id]);
  return { id, customer: customer.id, email, to: replyAddress(ground.settings, { org, letter: letter?.id ?? '' }), on: { params: { id } } };
}
const comes = (written: Parameters<typeof rawMail>[0]) => mailComes(ground, org, rawMail(written), 'post');
const held = async (to: string, text = 'From my work address.') => (await comes({ from: 'Judy <judy@work.example>', to, text })).id;
const lineOf = async (id: string, api = sam) => (await trayOf(api)).find((line) => line.id === id);

test('Sam files what Judy wrote from another address: it goes in as hers, filed by him, she is told, and her new address opens the way from the next day.', async () => {
  const judy = await judysConcern();
  const mail = await held(judy.to);
  expect(await sam(fileMail, { params: { mail }, body: { concern: judy.id, theirs: true, addAddress: { because: 'She said so on the phone.' } } })).toEqual({
    concern: judy.id,
    settled: 1,
  });
  const wrote = (await sam(wire.showConcern, judy.on)).entries.find(({ kind }) => kind === 'customerWrote');
  expect(wrote).toMatchObject({ writtenDown: true, via: 'mail', by: { name: 'Sam Ortiz' }, for: { id: judy.customer }, words: [{ said: { text: 'From my work address.' } }] });
  expect(await asOwner(database.ownerUrl, `select party_id from letter where concern_id = $1 and kind = 'actWrittenDown'`, [judy.id])).toEqual([{ party_id: judy.customer }]);
  expect((await sam(showCustomer, { params: { id: judy.customer } })).ways.map(({ value }) => value)).toEqual([judy.email, 'judy@work.example']);
  expect(await lineOf(mail)).toBeUndefined();
  expect(await comes({ from: 'judy@work.example', to: judy.to })).toMatchObject({ because: 'new-address' });
  clock.pass({ hours: 25 });
  expect(await comes({ from: 'judy@work.example', to: judy.to })).toMatchObject({ state: 'filed', concern_id: judy.id });
  const room = server.api(await enterRoom(ground, { org, concern: judy.id, party: judy.customer }));
  const seen = await room(wire.showConcern, judy.on);
  expect(JSON.stringify(seen)).toContain('From my work address.');
});

test('What was settled can’t be settled twice, also by two at once; and an unknown one is nobody’s.', async () => {
  const judy = await judysConcern();
  const mail = await held(judy.to);
  const both = await Promise.all([
    sam.ask(fileMail, { params: { mail }, body: { concern: judy.id, theirs: true } }),
    mary.ask(fileMail, { params: { mail }, body: { concern: judy.id, theirs: true } }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(await sam.refused(setMailAside, { params: { mail } })).toMatchObject({ code: 'mail-is-settled' });
  expect(await sam.refused(showMail, { params: { mail: judy.id } })).toMatchObject({ code: 'no-such-mail' });
});

test('A stranger’s answer doesn’t go in as Judy’s words until somebody says that it is she; from her own second address, which is on her file, nobody is asked.', async () => {
  const judy = await judysConcern();
  const entriesOf = async () => (await sam(wire.showConcern, judy.on)).entries.filter(({ kind }) => kind === 'customerWrote');
  const { id: mail } = await comes({ from: 'Other <other@mail.example>', to: judy.to, text: 'I am somebody else.' });
  const asked = { params: { mail }, body: { concern: judy.id } };
  expect(await sam.refused(fileMail, asked)).toMatchObject({ code: 'say-who-wrote', detail: expect.stringContaining('open a concern of its own') });
  expect(await sam.refused(fileMail, { params: { mail }, body: { ...asked.body, addAddress: { because: 'It looks like hers.' } } })).toMatchObject({ code: 'say-who-wrote' });
  expect([await lineOf(mail), await entriesOf()]).toMatchObject([{ standing: 'held' }, []]);
  const ways = [judy.email, `second.${judy.email}`].map((value, at) => ({ kind: 'email' as const, value, preferred: at === 0 }));
  await sam(changeCustomer, { params: { id: judy.customer }, body: { ways } });
  const { id: hers } = await comes({ from: `Judy <Second.${judy.email}>`, to: judy.to, text: 'From my second one.' });
  expect(await lineOf(hers)).toMatchObject({ because: 'new-address' });
  expect(await sam(fileMail, { params: { mail: hers }, body: { concern: judy.id } })).toEqual({ concern: judy.id, settled: 1 });
  expect(await sam(fileMail, { params: { mail }, body: { concern: judy.id, theirs: true } })).toEqual({ concern: judy.id, settled: 1 });
  const { items } = await sam(listConcernMail, judy.on);
  const [, said] = await entriesOf();
  expect(items.find(({ words }) => words === said?.words[0]?.said.id)?.from.address).toBe('other@mail.example');
});

test('What Mary said is not for us Sam can’t open or file from a list that he read before; from where it lies now he can.', async () => {
  const judy = await judysConcern();
  const mail = await held(judy.to);
  await mary(setMailAside, { params: { mail } });
  const concerns = async () => (await asOwner(database.ownerUrl, 'select 1 from concern')).length;
  const before = await concerns();
  expect(await sam.refused(openMail, { params: { mail }, body: {} })).toMatchObject({ code: 'mail-is-settled' });
  expect(await sam.refused(fileMail, { params: { mail }, body: { concern: judy.id, theirs: true } })).toMatchObject({ code: 'mail-is-settled' });
  expect(await concerns()).toBe(before);
  expect(await sam(openMail, { params: { mail }, body: { aside: true } })).toMatchObject({ settled: 1 });
  expect(await concerns()).toBe(before + 1);
});

test('A mail with a guess that one may not see tells no more of it than that there is one, and can’t be filed there.', async () => {
  const wards = await judysConcern(clinic.teams.ward);
  const mail = await held(wards.to);
  const line = await lineOf(mail);
  expect(line).toMatchObject({ guess: null, guessHidden: true });
  expect(JSON.stringify(line)).not.toContain('Alvarez');
  expect(await sam.refused(fileMail, { params: { mail }, body: { concern: wards.id } })).toMatchObject({ code: 'no-such-concern' });
  expect(await lineOf(mail, mary)).toMatchObject({ guess: { id: wards.id, customer: { name: 'Judy Alvarez' } }, guessHidden: false });
});

test('The tray is of the team whose duty it is: neither another team nor another site sees it, in list, count, page or download.', async () => {
  const mail = await held((await judysConcern()).to);
  expect(await lineOf(mail)).toBeDefined();
  for (const other of [nora, una]) {
    expect(await lineOf(mail, other)).toBeUndefined();
    expect((await other(countMail, {})).waiting).toBe(0);
    expect(await other.refused(showMail, { params: { mail } })).toMatchObject({ code: 'no-such-mail' });
    expect((await other.ask(downloadMail, { params: { mail } })).problem).toMatchObject({ code: 'no-such-mail' });
  }
});

test('What is not for us can be taken back for 30 days; then nothing of it is left in any table, and the same one doesn’t come again.', async () => {
  const raw = rawMail({ from: 'Watchmaker <sales@wordmark.example>', to: (await judysConcern()).to, subject: 'Wordmark watches', text: 'Cheap wordmark watches.' });
  const { id: mail } = await mailComes(ground, org, raw);
  const [back] = [await held((await judysConcern()).to)];
  for (const one of [mail, back]) await sam(setMailAside, { params: { mail: one } });
  expect((await sam(listMail, { query: { view: 'aside' } })).items.map(({ id }) => id)).toEqual(expect.arrayContaining([mail, back]));
  clock.pass({ days: 29 });
  await sam(takeMailBack, { params: { mail: back } });
  expect(await lineOf(back)).toMatchObject({ standing: 'held' });
  clock.pass({ days: 1 });
  expect(await sam.refused(takeMailBack, { params: { mail } })).toMatchObject({ code: 'mail-was-erased' });
  await eraseOldMail(ground);
  expect(await asOwner(database.ownerUrl, `select id from mail m where m::text ilike '%wordmark%'`)).toEqual([]);
  expect(await asOwner(database.ownerUrl, 'select 1 from mail_piece where mail_id = $1', [mail])).toEqual([]);
  expect((await mailComes(ground, org, raw)).state).toBe('aside');
  expect(await lineOf(back)).toBeDefined();
});

test('A photo without a word opens a concern that names it; the photo is a file of the room, and a document of another kind stays in the raw message.', async () => {
  const parts = [
    ...[
      '--b',
      'Content-Type: image/jpeg; name="knee.jpg"',
      'Content-Disposition: attachment; filename="knee.jpg"',
      'Content-Transfer-Encoding: base64',
      '',
      jpeg().toString('base64'),
    ],
    ...['--b', 'Content-Type: text/plain; name="note.txt"', 'Content-Disposition: attachment; filename="note.txt"', '', 'Small.'],
    ...[
      '--b',
      'Content-Type: application/zip; name="all.zip"',
      'Content-Disposition: attachment; filename="all.zip"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('PK\u0003\u0004zip').toString('base64'),
      '--b--',
    ],
  ];
  const row = await comes({
    from: 'Tom <tom@mail.example>',
    subject: '',
    text: parts.join('\n'),
    headers: { 'Content-Type': 'multipart/mixed; boundary=b', Cc: 'Ann <ann@mail.example>, sam@lakeside.example' },
  });
  const { telling } = await sam(wire.showConcern, { params: { id: row.concern_id ?? '' } });
  expect(telling.happened?.text).toContain('knee.jpg');
  const [mail] = (await sam(listConcernMail, { params: { id: row.concern_id ?? '' } })).items;
  expect(mail?.files.map(({ name, type }) => [name, type])).toEqual([
    ['knee.jpg', 'image/jpeg'],
    ['note.txt', 'text/plain'],
  ]);
  expect(mail?.leftOut.map(({ name }) => name)).toEqual(['all.zip']);
  expect(mail?.others).toEqual([{ name: 'Ann', address: 'ann@mail.example' }]);
  const note = await sam.ask(showFile, { params: { id: row.concern_id ?? '', file: mail?.files[1]?.id ?? '' } });
  expect(note.answer).toContain('Small.');
  const [told] = (await sam(wire.showConcern, { params: { id: row.concern_id ?? '' } })).entries;
  expect(told?.enclosed.map(({ name }) => name)).toEqual(['knee.jpg', 'note.txt']);
});

test('A photo that Judy’s mail brought she sees in her room beside her words; of a mail that waits, or of somebody else’s, she sees none.', async () => {
  const [judy, other] = [await judysConcern(), await judysConcern()];
  const photo = (name: string) => ({
    text: `--b\nContent-Type: text/plain\n\nLook at my knee.\n--b\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${jpeg().toString('base64')}\n--b--`,
    headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
  });
  expect(await comes({ from: other.email, to: other.to, ...photo('hers-not.jpg') })).toMatchObject({ state: 'filed', concern_id: other.id });
  expect(await comes({ from: 'judy@work.example', to: judy.to, ...photo('waits.jpg') })).toMatchObject({ state: 'held' });
  expect(await comes({ from: judy.email, to: judy.to, ...photo('knee.jpg') })).toMatchObject({ state: 'filed', concern_id: judy.id });
  const room = server.api(await enterRoom(ground, { org, concern: judy.id, party: judy.customer }));
  const { entries } = await room(wire.showConcern, judy.on);
  expect(entries.at(-1)).toMatchObject({ kind: 'customerWrote', enclosed: [{ name: 'knee.jpg', type: 'image/jpeg' }] });
  expect(entries.flatMap(({ enclosed }) => enclosed)).toHaveLength(1);
  const [theirs] = await asOwner<{ id: string }>(database.ownerUrl, `select id from file where name = 'hers-not.jpg'`);
  expect((await room.ask(showFile, { params: { id: judy.id, file: entries.at(-1)?.enclosed[0]?.id ?? '' } })).status).toBe(200);
  expect((await room.ask(showFile, { params: { id: judy.id, file: theirs?.id ?? '' } })).problem).toMatchObject({ code: 'no-such-file' });
  expect((await room.ask(showFile, { params: { id: other.id, file: theirs?.id ?? '' } })).status).not.toBe(200);
});

test('Whatever a stranger writes in name, subject and words is kept as text, and the desk shows it.', async () => {
  const rows = [];
  for (const text of (hostile as readonly string[]).filter((_, at) => at % 25 === 0).slice(0, 18))
    rows.push(
      await mailComes(
        ground,
        org,
        rawMail({
          from: `=?utf-8?B?${Buffer.from(text).toString('base64')}?= <h${rows.length}@mail.example>`,
          subject: `=?utf-8?B?${Buffer.from(text.slice(0, 200)).toString('base64')}?=`,
          text: `${text}\nEnd.`,
        }),
        null,
      ),
    );
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'filed'));
  for (const { concern_id } of rows) expect((await sam.ask(wire.showConcern, { params: { id: concern_id ?? '' } })).status).toBe(200);
});

test('Nothing at all, headers alone and a heap of noise open a concern too, and are kept whole.', async () => {
  for (const raw of [Buffer.alloc(0), Buffer.from('\u0000\u0000\u0000'), Buffer.from('From: x\r\n'), Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))]) {
    const row = await mailComes(ground, org, raw, null);
    expect(row).toMatchObject({ state: 'filed' });
    expect((await sam.ask(wire.showConcern, { params: { id: row.concern_id ?? '' } })).status).toBe(200);
  }
});

test('What could not be read whole has opened a concern and stands in the tray until somebody has looked.', async () => {
  const deep = Array.from({ length: 200 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('');
  const row = await mailComes(ground, org, Buffer.from(`From: deep@mail.example\nSubject: Deep\nMessage-ID: <deep@mail.example>\n${deep}\nLast.`), null);
  expect(row).toMatchObject({ outcome: 'unreadable', waits: true });
  expect(await lineOf(row.id)).toMatchObject({ standing: 'unreadable' });
  await sam(noteMailSeen, { params: { mail: row.id } });
  expect(await lineOf(row.id)).toBeUndefined();
});

test('A colleague’s mail becomes the concern of whom they name, written down by whoever opened it.', async () => {
  const { id: mail } = await comes({ from: 'Barb <barb@lakeside.example>', subject: 'Fwd: Mrs. Ito', text: 'Mrs. Ito told me that her bill is wrong.' });
  expect(await sam.refused(openMail, { params: { mail }, body: {} })).toMatchObject({ code: 'say-whose-mail' });
  const { concern } = await sam(openMail, { params: { mail }, body: { customer: { name: 'Emi Ito' } } });
  expect(await sam(wire.showConcern, { params: { id: concern ?? '' } })).toMatchObject({ customer: { name: 'Emi Ito' }, telling: { happened: { voice: 'written-down' } } });
});

test('The mail as it came is clean, in a frame that can do nothing; pictures from elsewhere come only when they are asked for; the raw one is byte by byte.', async () => {
  const raw = rawMail({ text: '<p onclick="x()">Hello<script>alert(1)</script><img src="https://spy.example/p.gif"></p>', headers: { 'Content-Type': 'text/html' } });
  const row = await mailComes(ground, org, raw, null);
  const shown = await sam.fetch(`/api/v1/mail/${row.id}/as-it-came`);
  const page = await shown.text();
  expect(shown.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox.*img-src data:$/);
  expect(page).toContain('Hello');
  for (const gone of ['onclick', '<script', 'src="https://spy']) expect(page).not.toContain(gone);
  const asked = await sam.fetch(`/api/v1/mail/${row.id}/as-it-came?pictures=yes`);
  expect(asked.headers.get('content-security-policy')).toMatch(/img-src data: https: http:$/);
  expect(await asked.text()).toContain('https://spy.example/p.gif');
  const eml = await sam.fetch(`/api/v1/mail/${row.id}/raw`);
  expect([eml.headers.get('content-type'), eml.headers.get('content-disposition')]).toEqual(['message/rfc822', expect.stringContaining('attachment')]);
  expect(Buffer.from(await eml.arrayBuffer()).equals(raw)).toBe(true);
});

test('Of an erased concern no mail is left; the export lists what is here, and the record counts it and is whole.', async () => {
  const row = await comes({ from: 'Machine <m@wordmark2.example>', subject: 'Wordmark2', text: 'Wordmark2 words.' });
  const id = row.concern_id ?? '';
  const counts = { customers: 0, concerns: 0, compliments: 0 };
  const exported = async (): Promise<{ mail: { id: string }[] }> => {
    let text = '';
    for await (const piece of exportJson(ground, org, counts)) text += piece;
    return JSON.parse(text);
  };
  expect((await exported()).mail.find((one) => one.id === row.id)).toMatchObject({ concern: id, subject: 'Wordmark2' });
  await sam(wire.setAside, { params: { id }, body: {} });
  clock.pass({ days: 30 });
  await passTime(ground);
  for (const table of ['mail', 'mail_piece', 'words', 'customer', 'way', 'file'])
    expect([table, await asOwner(database.ownerUrl, `select 1 from ${table} t where t::text ilike '%wordmark2%'`)]).toEqual([table, []]);
  const verified = await verify(ground, org);
  expect(verified.flaws).toEqual([]);
  expect(verified.mails).toBeGreaterThan(20);
  await asOwner(database.ownerUrl, `update mail_piece set bytes = 'changed' where mail_id = (select mail_id from mail_piece limit 1)`);
  expect((await verify(ground, org)).flaws).toMatchObject([{ is: 'mail-changed' }]);
});
