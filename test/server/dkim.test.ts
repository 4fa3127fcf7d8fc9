// A letter is signed with our key, and the record that doctor prints proves the signature.
import { createHash, createPublicKey, createVerify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { dkimOf, dkimRecord, makeDkimKey } from '../../src/server/platform/dkim.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';
import { headerOf, openSink } from '../harness/smtp.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-dkim-'));
afterAll(() => rmSync(folder, { recursive: true }));
const signing = { mailAddress: 'care@clinic.example', dkim: { keyFile: join(folder, 'dkim.pem'), selector: 'desk1' } };
makeDkimKey(signing);
const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url, ...signing } });
const clinic = await makeClinic(server.ground);

const relaxed = (text: string): string => text.replace(/[ \t]+/g, ' ').replace(/ +(?=\r\n|$)/g, '');

test('The signature of a letter is proved by the record to publish, and by no other text.', async () => {
  const program = server.api({ key: clinic.keys.staff });
  await program(raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
  await sendLetters(server.ground, { org: clinic.org });
  const [mail] = sink.mails;
  if (mail === undefined) throw new Error('no mail came');
  const signature = headerOf(mail, 'DKIM-Signature');
  const part = (name: string): string => new RegExp(`(?:^|;)\\s*${name}=([^;]*)`).exec(signature)?.[1]?.replace(/\s/g, '') ?? '';
  expect([part('d'), part('s')]).toEqual(['clinic.example', 'desk1']);
  const dkim = dkimOf(signing);
  const record = dkim === null ? null : dkimRecord(dkim);
  expect(record?.name).toBe('desk1._domainkey.clinic.example');
  const body = `${relaxed(mail.text.slice(mail.text.indexOf('\r\n\r\n') + 4)).replace(/(\r\n)*$/, '')}\r\n`;
  expect(createHash('sha256').update(body).digest('base64')).toBe(part('bh'));
  const signed = part('h')
    .split(':')
    .map((name) => `${name.toLowerCase()}:${relaxed(headerOf(mail, name)).trim()}`);
  const own = `dkim-signature:${relaxed(signature.replace(/(\bb=)[^;]*$/, '$1')).trim()}`;
  const key = createPublicKey({ key: Buffer.from(record?.text.replace(/^.*p=/, '') ?? '', 'base64'), format: 'der', type: 'spki' });
  const proves = (text: string): boolean => createVerify('rsa-sha256').update(text).verify(key, part('b'), 'base64');
  expect(proves([...signed, own].join('\r\n'))).toBe(true);
  expect(proves([...signed, own].join('\r\n').replace('clinic', 'clinlc'))).toBe(false);
});

test('Where there is no public domain, or no key, letters go unsigned and nothing is made.', () => {
  expect(dkimOf({ ...signing, mailAddress: 'alongside@localhost' })).toBeNull();
  expect(dkimOf({ ...signing, dkim: { keyFile: join(folder, 'none.pem'), selector: 'x' } })).toBeNull();
});
