// What was written to the wrong room is taken back before it leaves: gone for every reader, with a line that says so.
import { expect, test } from 'vitest';
import type { ConcernView, RoomView } from '../../src/contract/concern.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const { ground } = server;
const clinic = await makeClinic(ground);
const sam = server.api(await signIn(ground, server.baseUrl, clinic, 'sam'));
const program = server.api({ key: clinic.keys.staff });
const staffView = (view: ConcernView | RoomView): ConcernView => view as ConcernView;
const SECRET = 'The biopsy of somebody else is clear.';

async function written() {
  const email = `judy${Math.round(performance.now())}@example.org`;
  const { id, customer } = await program(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email }, telling: { happened: 'A wait.' } } });
  const on = { params: { id } };
  const before = await sam(wire.showConcern, on);
  server.clock.pass({ minutes: 1 });
  const after = await sam(wire.giveWord, { ...on, body: { text: SECRET } });
  return { id, email, on, before, after, customer: customer.id, act: after.version };
}
const everywhere = (concern: string): Promise<{ n: string }[]> =>
  asOwner<{ n: string }>(
    server.database.ownerUrl,
    `select count(*) as n from (select text from words where concern_id = '${concern}' union all select body::text from event where stream_id = '${concern}') as said where text like '%biopsy%'`,
  );

test('After 29 seconds nothing has left: the words are gone from the room, the search and the database, nothing is mailed, and all is as it was.', async () => {
  const { id, email, on, before, after, act, customer } = await written();
  expect(staffView(after).justWritten).toMatchObject({ act });
  server.clock.pass({ seconds: 29 });
  await sendLetters(ground, { org: clinic.org });
  const back = await sam(wire.takeBack, { ...on, body: { act } });
  expect(back).toMatchObject({ nextUpdate: { due: before.nextUpdate?.due }, lastWordAt: before.lastWordAt, justWritten: null });
  expect(back.entries.map(({ kind }) => kind).slice(-2)).toEqual([before.entries.at(-1)?.kind, 'takenBack']);
  const hers = server.api(await enterRoom(ground, { org: clinic.org, concern: id, party: customer }));
  const seen = await hers(wire.showConcern, on);
  expect(JSON.stringify(seen)).not.toContain('biopsy');
  expect(seen.entries.at(-1)).toMatchObject({ kind: 'takenBack', by: { name: 'Sam Ortiz' } });
  expect(Number((await everywhere(id))[0]?.n)).toBe(0);
  expect((await sam(wire.listConcerns, { query: { search: 'biopsy' } })).items).toEqual([]);
  server.clock.pass({ minutes: 5 });
  await sendLetters(ground, { org: clinic.org });
  expect((await sam(listLetters, on)).items.find(({ kind }) => kind === 'wordGiven')?.state).toBe('taken-back');
  expect(sink.mails.filter(({ to, text }) => to === email && text.includes('Word for you'))).toEqual([]);
});

test('After 31 seconds it has gone out, and is not taken back.', async () => {
  const { on, email, act } = await written();
  server.clock.pass({ seconds: 31 });
  await sendLetters(ground, { org: clinic.org });
  expect(await sam.refused(wire.takeBack, { ...on, body: { act } })).toMatchObject({ code: 'too-late-to-take-back' });
  expect(sink.mails.filter(({ to, text }) => to === email && text.includes('Word for you'))).toHaveLength(1);
});

test('It is nobody else’s to take back, and not once Judy wrote.', async () => {
  const { id, on, act, customer } = await written();
  const barb = server.api(await signIn(ground, server.baseUrl, clinic, 'barb'));
  expect(await barb.refused(wire.takeBack, { ...on, body: { act } })).toMatchObject({ code: 'nothing-to-take-back' });
  expect(staffView(await barb(wire.showConcern, on)).justWritten).toBeNull();
  const hers = server.api(await enterRoom(ground, { org: clinic.org, concern: id, party: customer }));
  await hers(wire.write, { ...on, body: { text: 'What is that?' } });
  expect(await sam.refused(wire.takeBack, { ...on, body: { act } })).toMatchObject({ code: 'nothing-to-take-back' });
});

test('Where Judy had her page open meanwhile, the record says that it may have been read.', async () => {
  const { id, on, act, customer } = await written();
  ground.live.arrive(clinic.org, id, { is: 'customer', id: customer, name: 'Judy Alvarez' });
  await sam(wire.takeBack, { ...on, body: { act } });
  const [event] = await asOwner<{ body: { disclosed?: boolean } }>(server.database.ownerUrl, `select body from event where stream_id = '${id}' and kind = 'takenBack'`);
  expect(event?.body.disclosed).toBe(true);
});

test('It counts as no contact, also after the read tables were made anew.', async () => {
  const { id, on, act } = await written();
  const contacts = () => asOwner<{ version: number }>(server.database.ownerUrl, `select version from contact where concern_id = '${id}' order by version`);
  const with_ = await contacts();
  await sam(wire.takeBack, { ...on, body: { act } });
  const without = await contacts();
  expect(with_.length - without.length).toBe(1);
  await rebuild(ground, clinic.org);
  expect(await contacts()).toEqual(without);
});
