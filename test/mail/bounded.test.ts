import { afterAll, expect, test } from 'vitest';
import { READING, startReader } from '../../src/server/mail/readSafely.ts';
import { HOSTILE } from './hostile.ts';

const reader = startReader();
const hurried = startReader({ ...READING, milliseconds: 1 });
const narrow = startReader({ ...READING, megabytes: 32 });
afterAll(() => Promise.all([reader.close(), hurried.close(), narrow.close()]));

const made = (name: string): Buffer => HOSTILE[name]?.() ?? Buffer.alloc(0);
const KNOWN = { from: { name: 'Mary', address: 'mary@example.org' }, subject: 'Hurting', messageId: '<h@example.org>', date: '2026-11-03T10:00:00.000Z' };

test.each([
  ['100,000 parts', ['too-many-parts']],
  ['5,000 levels', ['too-deep']],
  ['5,000 messages within each other', ['too-deep']],
  ['300,000 headers', []],
  ['300,000 elements of HTML within each other', []],
  ['200,000 quoted lines in turn', []],
])('A message of %s is read in part, within two seconds', async (name, faults) => {
  const before = process.cpuUsage();
  expect(await reader.read(made(name))).toMatchObject({ ...KNOWN, faults });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2500);
});

test('Of a message that takes too long its headers are known, and the next one is read', async () => {
  expect(await hurried.read(made('200,000 lines that may announce a quotation'))).toMatchObject({ ...KNOWN, faults: ['too-slow'], text: '' });
  expect(await reader.read(Buffer.from('From: judy@example.org\n\nMy knee hurts.'))).toMatchObject({ text: 'My knee hurts.', faults: [] });
});

test('Of a message that takes too much its headers are known, and the next one is read by a new worker', async () => {
  expect(await narrow.read(made('40 MB of text'))).toMatchObject({ ...KNOWN, faults: ['too-big'] });
  expect(await narrow.read(Buffer.from('From: judy@example.org\n\nMy knee hurts.'))).toMatchObject({ text: 'My knee hurts.', faults: [] });
});

test('A message of more than 50 MB is not begun, and bounced mail of that size is known as such', async () => {
  const large = Buffer.alloc(
    READING.mostBytes + 1,
    'From: MAILER-DAEMON@mx.example\nAuto-Submitted: auto-replied\nX-Failed-Recipients: judy@example.org\nSubject: Undeliverable\n\n',
  );
  expect(await reader.read(large)).toMatchObject({ is: 'bounce', faults: ['too-big'], subject: 'Undeliverable' });
});

test('Files come back from the worker whole, small and large', async () => {
  const large = Buffer.alloc(300_000, 'abc');
  const raw = `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${large.toString('base64').replace(/.{76}/g, '$&\n')}\n--b\nContent-Type: text/csv; name=a.csv\nContent-Disposition: attachment\n\na,b\n--b--\n`;
  const { files } = await reader.read(Buffer.from(raw));
  expect(files[0]?.bytes.equals(large)).toBe(true);
  expect(files[1]?.bytes.toString()).toBe('a,b');
});
