// Mail is stored as it came before anything looks at it, and the same message is one, whichever way it comes.
import { expect, test } from 'vitest';
import { arrive, rawOf } from '../../src/server/mail/store.ts';
import { makeClinic } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { freshGround } from '../harness/ground.ts';

const { ground, database, clock } = await freshGround();
const clinic = await makeClinic(ground);
const neighbour = await makeClinic(ground, { name: 'Hillside Clinic' });
const { org } = clinic;

const letter = (body: string, id = '<one@mail.example>'): Buffer => Buffer.from(`Message-ID: ${id}\r\nFrom: Judy <judy@mail.example>\r\nSubject: My visit\r\n\r\n${body}`);
const comes = (raw: Buffer, more: { channel?: string; uid?: number; org?: string } = {}) =>
  arrive(ground, { org: more.org ?? org, channel: more.channel ?? 'inbox', raw, at: clock.now(), ...(more.uid === undefined ? {} : { mark: { validity: '7', uid: more.uid } }) });
const jobsFor = (mail: string) => asOwner(database.ownerUrl, `select 1 from pgboss.job where name = 'mail' and data ->> 'mail' = $1`, [mail]);

test('What arrives is kept byte by byte, however long and whatever it holds, with one job that takes it in.', async () => {
  const raw = Buffer.concat([letter('', '<bytes@mail.example>'), Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 256))]);
  const { id, isNew } = await comes(raw);
  expect(isNew).toBe(true);
  expect((await rawOf(ground, org, id)).equals(raw)).toBe(true);
  expect(await jobsFor(id)).toHaveLength(1);
});

test('The same message by another channel, at another place of a mailbox or through another server is the one that is here.', async () => {
  const first = await comes(letter('I waited.'), { uid: 1 });
  const again = [
    await comes(letter('I waited.'), { uid: 2 }),
    await comes(letter('I waited.'), { channel: 'listener' }),
    await comes(Buffer.from(`Received: by mx\r\n${letter('I waited.\r\n').toString()}`)),
  ];
  expect(again).toEqual(again.map(() => ({ id: first.id, isNew: false })));
  expect(await jobsFor(first.id)).toHaveLength(1);
  const places = await asOwner<{ uid: string }>(database.ownerUrl, 'select uid from mail_place where mail_id = $1 order by uid', [first.id]);
  expect(places.map(({ uid }) => uid)).toEqual(['1', '2']);
});

test('Another body under the same id is another message, and so is the same one at the neighbour’s.', async () => {
  const first = await comes(letter('I waited.'));
  expect((await comes(letter('I waited again.'))).id).not.toBe(first.id);
  expect(await comes(letter('I waited.'), { org: neighbour.org })).toMatchObject({ isNew: true });
});

test('Two without any id are one only where their sender wrote the same above and below.', async () => {
  const bare = (subject: string): Buffer => Buffer.from(`From: judy@mail.example\r\nSubject: ${subject}\r\n\r\nNo id.`);
  const first = await comes(bare('One'));
  expect(await comes(bare('One'))).toEqual({ id: first.id, isNew: false });
  expect((await comes(bare('Two'))).isNew).toBe(true);
});

test('Of messages without any head each is kept, and the same one again is one.', async () => {
  const bare = ['\r\nFirst words.\r\n', '\r\nOther words.\r\n', 'no head and no empty line', '\u0000\u0001\u0002', '\u0000\u0001\u0003'].map((text) => Buffer.from(text, 'latin1'));
  const came = [];
  for (const raw of [...bare, ...bare]) came.push(await comes(raw));
  expect(came.map(({ isNew }) => isNew)).toEqual([...bare.map(() => true), ...bare.map(() => false)]);
  expect(new Set(came.map(({ id }) => id)).size).toBe(bare.length);
});

test('The same message at the same instant, many times by two processes, is stored once.', async () => {
  const { ground: other } = await freshGround({ on: database, clock });
  const raw = letter('All at once.', '<at-once@mail.example>');
  const all = await Promise.all(Array.from({ length: 12 }, (_, at) => arrive(at % 2 === 0 ? ground : other, { org, channel: 'inbox', raw, at: clock.now() })));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await jobsFor(all[0]?.id ?? '')).toHaveLength(1);
});

test('Nothing at all is a message too, and 0 bytes are kept.', async () => {
  const { id } = await comes(Buffer.alloc(0));
  expect(await rawOf(ground, org, id)).toHaveLength(0);
});
