// The record: an unbroken chain in which a change shows, and read tables that can be made anew from it.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { chooseWriting, proposeCharter, sayAboutMe } from '../../src/contract/customer.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { rebuildProfiles } from '../../src/server/customer/rebuild.ts';
import { keepHeads } from '../../src/server/platform/heads.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const program = server.api({ key: clinic.keys.manager });
const { ownerUrl } = server.database;

async function aConcern(): Promise<string> {
  const { id } = await program(wire.raiseConcern, { body: { customer: { name: 'Judy', phone: '+1 555 0142' }, telling: { happened: 'Two hours I sat there.' } } });
  await program(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited for two hours.' } });
  await program(wire.answerUnderstanding, { params: { id, round: 1 }, body: { answer: 'yes' } });
  await program(wire.proposeFix, { params: { id }, body: { text: 'A call before you leave home.', due: '2026-11-20T12:00:00Z' } });
  return id;
}
const ids = [await aConcern(), await aConcern(), await aConcern()];
const judy = (await program(wire.showConcern, { params: { id: ids[0] ?? '' } })).customer.id;
await program(chooseWriting, { params: { customer: judy }, body: { bigPrint: true } });
await program(sayAboutMe, { params: { customer: judy, part: 'helps' }, body: { text: 'Say it slowly.', after: 0 } });
await program(proposeCharter, { params: { customer: judy }, body: { after: 0, soon: 'Within a day.' } });
await program(wire.withdraw, { params: { id: ids[2] ?? '' }, body: {} });

const READ_TABLES = ['concern', 'waiting', 'wake', 'contact', 'tally', 'search_entry', 'profile'];
const readTables = async (): Promise<unknown> =>
  Object.fromEntries(await Promise.all(READ_TABLES.map(async (table) => [table, await asOwner(ownerUrl, `select t::text from ${table} t order by 1`)] as const)));

test('Rebuilding the read tables changes nothing in them.', async () => {
  const before = await readTables();
  expect(await rebuild(server.ground, clinic.org)).toBe(3);
  expect(await rebuildProfiles(server.ground, clinic.org)).toBe(1);
  expect(await readTables()).toEqual(before);
});

test('Read tables that were lost or spoiled come back as they were.', async () => {
  const before = await readTables();
  await asOwner(
    ownerUrl,
    `delete from waiting; delete from contact; delete from tally; delete from wake; delete from search_entry; delete from profile; delete from concern where number = 2; update concern set standing = 'solved'`,
  );
  await rebuild(server.ground, clinic.org);
  await rebuildProfiles(server.ground, clinic.org);
  expect(await readTables()).toEqual(before);
});

test('An untouched record is whole, with every event and every word counted.', async () => {
  server.clock.set('2026-11-17T02:17:00Z');
  await keepHeads(server.ground);
  const verified = await verify(server.ground, clinic.org);
  expect(verified.flaws).toEqual([]);
  expect(verified).toMatchObject({ streams: 4, heads: 1 });
  expect(verified.events).toBeGreaterThanOrEqual(13);
  expect(verified.words).toBeGreaterThanOrEqual(9);
});

/** Changes something behind the application's back, looks, and puts it back. */
async function flawsAfter(tampering: string, undoing: string): Promise<readonly unknown[]> {
  await asOwner(ownerUrl, tampering);
  const { flaws } = await verify(server.ground, clinic.org);
  await asOwner(ownerUrl, undoing);
  return flaws;
}
const [id = ''] = ids;

test('An event that was changed shows, whichever part of it was changed.', async () => {
  const at = `where stream_id = '${id}' and version = 2`;
  for (const [column, value] of [
    ['at', `at - interval '1 day'`],
    ['kind', `'understandingConfirmed'`],
    ['via', `'phone'`],
    ['body', `body || '{"round": 9}'`],
    ['actor', `'{"is": "clock"}'`],
  ] as const) {
    const flaws = await flawsAfter(
      `create table before as select * from event ${at}; update event set ${column} = ${value} ${at}`,
      `update event set ${column} = before.${column} from before where event.stream_id = before.stream_id and event.version = before.version; drop table before`,
    );
    expect(flaws, column).toContainEqual({ is: 'changed', stream: id, version: 2 });
  }
});

test('An event that was taken out shows, and so does a tail that was cut off once a day has kept its head.', async () => {
  const cut = async (version: string): Promise<readonly unknown[]> =>
    flawsAfter(
      `create table before as select * from event where stream_id = '${id}' and ${version}; delete from event where stream_id = '${id}' and ${version}`,
      'insert into event select * from before; drop table before',
    );
  expect(await cut('version = 2')).toContainEqual({ is: 'missing', stream: id, version: 2 });
  expect(await cut('version >= 3')).toEqual([{ is: 'head-changed', day: '2026-11-17' }]);
});

test('A word that was changed shows; one that was erased does not, and the chain holds.', async () => {
  const one = `where id = (select title_id from concern where id = '${id}')`;
  const back = `update words set text = 'Two hours I sat there.', salt = before.salt from before where words.id = before.id; drop table before`;
  const keep = `create table before as select * from words ${one};`;
  expect(await flawsAfter(`${keep} update words set text = 'It was fine.' ${one}`, back)).toMatchObject([{ is: 'words-changed', stream: id }]);
  expect(await flawsAfter(`${keep} update words set text = null, salt = null ${one}`, back)).toEqual([]);
});
