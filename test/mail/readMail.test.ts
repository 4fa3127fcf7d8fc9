import { expect, test } from 'vitest';
import { readSafely } from '../../src/server/mail/readSafely.ts';

test('A plain message says whom it is from, whom it is to, when and what', async () => {
  const raw = Buffer.from(
    'From: Judy Hale <judy@example.org>\r\nTo: The clinic <desk@clinic.example>\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <a1@example.org>\r\nSubject: My results\r\n\r\nWhere are they?\r\n',
  );
  const mail = await readSafely(raw);
  expect(mail).toMatchObject({
    is: 'person',
    from: { name: 'Judy Hale', address: 'judy@example.org' },
    to: [{ address: 'desk@clinic.example' }],
    subject: 'My results',
    faults: [],
  });
  expect([mail.date, mail.messageId, mail.newText]).toEqual(['2026-11-03T09:00:00.000Z', '<a1@example.org>', 'Where are they?']);
});

test('Words that stand in HTML alone are read, also where an empty text lies beside them', async () => {
  const parts = ['text/plain; charset=utf-8\r\n\r\n \r\n', 'text/html; charset=utf-8\r\n\r\n<p>I waited <b>two hours</b>.</p>\r\n'];
  const raw = `From: judy@example.org\r\nSubject: My visit\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${parts.map((part) => `--b\r\nContent-Type: ${part}`).join('')}--b--\r\n`;
  expect(await readSafely(Buffer.from(raw))).toMatchObject({ text: 'I waited two hours.', newText: 'I waited two hours.' });
});
