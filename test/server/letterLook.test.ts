// A letter goes out as its reader asked to be written to.
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { chooseWriting } from '../../src/contract/customer.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const sam = server.api({ key: clinic.keys.staff });

async function receiptOf(email: string, writing?: { bigPrint?: boolean; simpleWords?: boolean }) {
  const body = { customer: { name: 'Judy Alvarez', email }, telling: { happened: 'Two hours I sat there.' } };
  const { id, customer } = await sam(raiseConcern, { body });
  if (writing !== undefined) await sam(chooseWriting, { params: { customer: customer.id }, body: { via: 'phone', ...writing } });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  return { mail: sink.mails.findLast(({ to }) => to === email)?.text ?? '', kept: (await sam(listLetters, { params: { id } })).items[0] };
}

test('Big print goes out as a page in large letters beside the text, and is printed so at the desk', async () => {
  const { mail, kept } = await receiptOf('judy@example.org', { bigPrint: true });
  expect(mail).toContain('text/plain');
  expect(mail).toContain('text/html');
  expect(mail).toContain('24px');
  expect(kept).toMatchObject({ state: 'sent', bigPrint: true });
});

test('Who asked for nothing gets the text, and beside it a page in letters of the usual size that fetches nothing.', async () => {
  const { mail, kept } = await receiptOf('omar@example.org');
  expect(mail).toContain('text/plain');
  expect(mail).toContain('18px');
  expect(mail).not.toMatch(/<img|src=|url\(|@import|<link/);
  expect(kept?.bigPrint).toBe(false);
});
