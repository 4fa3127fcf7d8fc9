// Mail that can't be lost: a mailbox that is cut off, numbered anew, full, poisoned or away brings in each message once, and
// nothing in it is touched.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { databaseOnLine } from '../harness/databaseLine.ts';
import { asOwner } from '../harness/databases.ts';
import { begun, channelNow, clinicWithMailbox, message, stored, until } from '../harness/mailbox.ts';

test('10,000 messages come in with the connection cut 50 times: none is lost, none comes twice, and none is marked as read.', { timeout: 180_000 }, async () => {
  const { box, database, read } = await clinicWithMailbox();
  const reading = read();
  await begun({ database });
  for (let number = 1; number <= 10_000; number++) box.put(message(number));
  const cutting = setInterval(() => {
    if (box.cuts < 50 && box.cutAfter === null) box.cutAfter = 1500 + box.cuts * 331;
  }, 5);
  await until('all came in', async () => (await channelNow(database)).uid === 10_000, 170_000);
  clearInterval(cutting);
  await reading.stop();
  expect(box.cuts).toBe(50);
  expect(await stored(database)).toBe(10_000);
  const [places] = await asOwner<{ n: number; distinct: number }>(database.ownerUrl, 'select count(*)::int as n, count(distinct mail_id)::int as distinct from mail_place');
  expect(places).toEqual({ n: 10_000, distinct: 10_000 });
  expect(await asOwner(database.ownerUrl, 'select 1 from channel_skipped')).toEqual([]);
  expect(box.changing).toEqual([]);
  expect(box.mostOpen).toBe(1);
});

test('What lay in the mailbox before stays there; what comes from then on comes in, also what somebody read elsewhere before us.', async () => {
  const { box, database, read } = await clinicWithMailbox();
  for (let number = 1; number <= 5; number++) box.put(message(number));
  const reading = read();
  await begun({ database });
  box.put(message(6));
  await until('the new one came', async () => (await stored(database)) === 1);
  await reading.stop();
  expect(await channelNow(database)).toMatchObject({ uid: 6, first_uid: 5 });
  expect(box.changing).toEqual([]);
});

test('After months of standing still it goes on from its mark: what came in between comes in, and nothing else.', async () => {
  const { box, database, clock, read } = await clinicWithMailbox();
  const first = read();
  await begun({ database });
  box.put(message(1));
  await until('the first came', async () => (await stored(database)) === 1);
  await first.stop();
  for (let number = 2; number <= 20; number++) box.put(message(number));
  clock.pass({ days: 200 });
  const again = read();
  await until('all came', async () => (await stored(database)) === 20);
  await again.stop();
  expect(box.messages).toHaveLength(20);
});

test('Asked to catch up from a day, it brings in what the server got since then and leaves what is older.', async () => {
  const { ground, clinic, box, database, read } = await clinicWithMailbox();
  const day = (n: number): Date => new Date(Date.UTC(2026, 9, n, 12));
  for (let n = 1; n <= 10; n++) box.put(message(n), { at: day(n) });
  const reading = read();
  await begun({ database });
  const { id } = await channelNow(database);
  const from = '2026-10-06T00:00:00.000Z';
  await inOrganisation(ground.database, clinic.org, async (rows) => {
    await rows.updateTable('channel').set({ catch_up_from: from, begin_at: from }).where('org_id', '=', clinic.org).where('id', '=', id).execute();
  });
  await until('five came', async () => (await stored(database)) === 5);
  await reading.stop();
  const { rows } = { rows: await asOwner<{ uid: string }>(database.ownerUrl, 'select uid from mail_place order by uid::int') };
  expect(rows.map(({ uid }) => uid)).toEqual(['6', '7', '8', '9', '10']);
});

test('A mailbox whose numbers begin anew is read anew, from the day on which it was set up, and nothing comes twice.', async () => {
  const { box, database, read, clock } = await clinicWithMailbox();
  box.put(message(1), { at: new Date('2026-01-01T12:00:00Z') });
  const first = read();
  await begun({ database });
  for (let number = 2; number <= 4; number++) box.put(message(number), { at: new Date(Date.parse(clock.now()) + 60_000) });
  await until('three came', async () => (await stored(database)) === 3);
  await first.stop();
  box.validity = 2;
  for (const [place, one] of box.messages.entries()) box.messages[place] = { ...one, uid: 100 + place };
  box.put(message(5), { at: new Date(Date.parse(clock.now()) + 120_000) });
  const again = read();
  await until('the new one came', async () => (await stored(database)) === 4);
  await until('all of them are known by their new numbers', async () => (await channelNow(database)).validity === '2' && (await channelNow(database)).missing === 0);
  await again.stop();
  expect(await stored(database)).toBe(4);
});

test('One that the server never gives holds up none: the next ones come, it is shown as missing, and comes once the server gives it.', async () => {
  const { box, database, read } = await clinicWithMailbox();
  const reading = read();
  await begun({ database });
  box.put(message(1));
  box.put(message(2), { refused: true });
  for (let number = 3; number <= 5; number++) box.put(message(number));
  await until('the others came, and its headers', async () => (await stored(database)) === 5);
  await reading.stop();
  expect(await asOwner(database.ownerUrl, 'select uid::int as uid, because from channel_skipped')).toEqual([{ uid: 2, because: 'not-given' }]);
  await asOwner(database.ownerUrl, 'update channel set reconcile_asked = true');
  const again = read();
  await until('it is counted as missing', async () => (await channelNow(database)).missing === 1);
  await again.stop();
});

test('One that is too large is known by its headers and not fetched; the next ones come.', async () => {
  const { box, database, read } = await clinicWithMailbox();
  const reading = read();
  await begun({ database });
  box.put(message(1), { size: 62_000_000 });
  box.put(message(2));
  await until('both are known', async () => (await stored(database)) === 2);
  await reading.stop();
  expect(await asOwner(database.ownerUrl, 'select uid::int as uid, because, size::int as size from channel_skipped')).toEqual([{ uid: 1, because: 'too-large', size: 62_000_000 }]);
  const [first] = await asOwner<{ raw: string }>(database.ownerUrl, "select convert_from(bytes, 'utf8') as raw from mail_piece order by mail_id limit 1");
  expect(first?.raw).toContain('X-Alongside-Left-In-Mailbox: too-large');
  expect(first?.raw).toContain('Subject: Number 1');
  expect(first?.raw).not.toContain('Two hours');
});

test('What was lost on our side is found when both sides are counted, and fetched again.', async () => {
  const { box, database, read } = await clinicWithMailbox();
  const reading = read();
  await begun({ database });
  for (let number = 1; number <= 6; number++) box.put(message(number));
  await until('all came', async () => (await channelNow(database)).uid === 6);
  await reading.stop();
  await asOwner(database.ownerUrl, "delete from mail where id in (select mail_id from mail_place where uid in ('2', '5'))");
  await asOwner(database.ownerUrl, 'update channel set reconcile_asked = true');
  const again = read();
  await until('both are here again', async () => (await stored(database)) === 6);
  await until('it was counted', async () => !(await asOwner<{ asked: boolean }>(database.ownerUrl, 'select reconcile_asked as asked from channel'))[0]?.asked);
  await again.stop();
  expect(await channelNow(database)).toMatchObject({ missing: 0, on_server: 6 });
});

test('While the database is away for some seconds and mail arrives, nothing is lost and nothing comes twice.', { timeout: 60_000 }, async () => {
  const line = await databaseOnLine();
  const { box, database, read } = await clinicWithMailbox({ on: line.database });
  const reading = read();
  await begun({ database });
  for (let number = 1; number <= 300; number++) box.put(message(number));
  await until('some came', async () => (await stored(database)) > 20);
  await line.cut();
  const before = await stored(database);
  for (let number = 301; number <= 400; number++) box.put(message(number));
  await new Promise((resolve) => setTimeout(resolve, 3000));
  expect(await stored(database)).toBe(before);
  await line.mend();
  await until('all came', async () => (await channelNow(database)).uid === 400, 40_000);
  await reading.stop();
  expect(await stored(database)).toBe(400);
});

test('Of two processes one reads; when it is killed in the middle of it, the other goes on, and nothing is lost or comes twice.', { timeout: 90_000 }, async () => {
  const { box, database, read } = await clinicWithMailbox();
  const script = fileURLToPath(new URL('../process/readMail.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { env: { PATH: process.env.PATH, URL: database.appUrl, IMAP_PORT: String(box.port) }, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await begun({ database });
  const other = read({ heldForSeconds: 5 });
  for (let number = 1; number <= 2000; number++) box.put(message(number));
  await until('some came', async () => (await stored(database)) > 50);
  expect([box.open, box.signedIn]).toEqual([1, 1]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const atKill = await stored(database);
  expect(atKill).toBeLessThan(2000);
  await until('all came', async () => (await channelNow(database)).uid === 2000, 80_000);
  await other.stop();
  expect(await stored(database)).toBe(2000);
  expect(box.mostOpen).toBe(1);
});

test('A password that was changed shows as that, and once it is right again everything comes.', async () => {
  const { box, database, read } = await clinicWithMailbox();
  const reading = read();
  await begun({ database });
  const { admits } = box;
  box.admits = () => false;
  box.cut();
  await until('it is shown', async () => (await channelNow(database)).error === 'sign-in-refused');
  box.put(message(1));
  box.admits = admits;
  await until('it came', async () => (await stored(database)) === 1);
  await until('it is well', async () => (await channelNow(database)).error === null);
  await reading.stop();
});
