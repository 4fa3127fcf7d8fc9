import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from '../../src/server/mail/dates.ts';
import { readMail } from '../../src/server/mail/readMail.ts';

const HEAD = 'From: Judy Hale <judy@example.org>\r\nTo: desk@clinic.example\r\nSubject: Hello\r\n';
const read = (rest: string | Buffer) => readMail(Buffer.concat([Buffer.from(HEAD, 'latin1'), typeof rest === 'string' ? Buffer.from(rest, 'latin1') : rest]));

test.each([
  ['base64', (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\r\n')],
  [
    'quoted-printable',
    (bytes: Buffer) =>
      [...bytes]
        .map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`)
        .join('')
        .replace(/.{72}/g, '$&=\r\n'),
  ],
  ['8bit', (bytes: Buffer) => bytes.toString('latin1')],
] as const)('Whatever is written comes through %s as it was', (encoding, wrap) => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\0\r\n\ufeff\ufffd\ud800-\udfff]/u.test(text) && text.trim() !== '');
  fc.assert(
    fc.property(words, (text) => {
      const { text: found } = read(`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${wrap(Buffer.from(text))}`);
      expect(found).toBe(text);
    }),
  );
});

test.each([
  ['windows-1252', Buffer.from([0x80, 0x20, 0xfc]), '€ ü'],
  ['koi8-r', Buffer.from([0xf0, 0xd2, 0xc9]), 'При'],
  ['"iso-2022-jp"', Buffer.from('\x1b$B$\x22\x1b(B', 'latin1'), 'あ'],
  ['ks_c_5601-1987', Buffer.from([0xb0, 0xa1]), '가'],
  ['utf-7', Buffer.from('M+APw-ller +- 1'), 'Müller + 1'],
  ['us-ascii', Buffer.from('Müller'), 'Müller'],
  ['unheard-of', Buffer.from([0x4d, 0xfc]), 'Mü'],
])('Letters in %s are read', (charset, bytes, text) => {
  expect(read(Buffer.concat([Buffer.from(`Content-Type: text/plain; charset=${charset}\r\n\r\n`), bytes])).text).toBe(text);
});

test('Names in headers are read in words, bare bytes and pieces', () => {
  const raw =
    'From: =?iso-8859-1?Q?M\xfcller?= <m@example.org>\r\nSubject: Caf\xc3\xa9 =?utf-8?B?4oKs?=\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*0*=utf-8\'\'Br%C3%BC; filename*1*=cke; filename*2=".pdf"\r\n\r\nx';
  const { from, subject, files } = readMail(Buffer.from(raw, 'latin1'));
  expect([from?.name, subject, files[0]?.name]).toEqual(['Müller', 'Café €', 'Brücke.pdf']);
});

test('A name cannot lead out of a folder, nor turn what is read', () => {
  expect(read('Content-Type: text/csv; name="../../etc/a\u202excod.csv"\r\nContent-Disposition: attachment\r\n\r\nx').files[0]?.name).not.toMatch(/[/\\\u202e]/);
});

test('Lines that a program broke off are whole again, and quoted ones stay apart', () => {
  expect(read('Content-Type: text/plain; format=flowed\r\n\r\nMy knee \r\nhurts.\r\n> Since \r\n> when?\r\n-- \r\nJudy').text).toBe('My knee hurts.\n> Since when?\n-- \nJudy');
});

test('A message without boundaries, with lone carriage returns or without an empty line keeps its words', () => {
  expect(read('Content-Type: multipart/mixed\r\n\r\nMy knee hurts.').text).toBe('My knee hurts.');
  expect(read('Content-Type: multipart/mixed; boundary=never\r\n\r\n--there\r\nContent-Type: text/plain\r\n\r\nMy knee hurts.\r\n--there--').text).toBe('My knee hurts.');
  expect(readMail(Buffer.from('From: judy@example.org\rSubject: Hello\r\rMy knee\rhurts.')).text).toBe('My knee\nhurts.');
  expect(readMail(Buffer.from('Subject: Hello\nMy knee hurts.\n')).text.trim()).toBe('My knee hurts.');
});

test('Words are shown from the best part, with pictures and attached messages as files', () => {
  const mail = read(
    'Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\n\r\nMy knee hurts.\r\n--a\r\nContent-Type: text/html\r\n\r\n<p>My <b>knee</b> hurts.</p>\r\n--a--\r\n--m\r\nContent-Type: image/png\r\nContent-ID: <knee>\r\n\r\nx\r\n--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: The bill\r\n\r\nAnd this.\r\n--m--\r\n',
  );
  expect([mail.text.trim(), mail.html?.trim()]).toEqual(['My knee hurts.', '<p>My <b>knee</b> hurts.</p>']);
  expect(mail.files).toMatchObject([
    { type: 'image/png', cid: 'knee', inline: true },
    { name: 'The bill.eml', type: 'message/rfc822', inline: false },
  ]);
});

test.each([
  ['Tue, 3 Nov 2026 10:00:00 +0100', '2026-11-03T09:00:00.000Z'],
  ['3 Nov 26 10:00 EST (Eastern)', '2026-11-03T15:00:00.000Z'],
  ['Tue Nov  3 10:00:00 2026', '2026-11-03T10:00:00.000Z'],
  ['2026-11-03T10:00:00-05:00', '2026-11-03T15:00:00.000Z'],
  ['Tue, 03.11.2026 10:00', '2026-11-03T10:00:00.000Z'],
  ['Mon, 2 Nov 2026 2:05 PM GMT+0200', '2026-11-02T12:05:00.000Z'],
  ['yesterday', null],
  ['99 Nov 2026', null],
])('The date "%s" is read', (said, at) => {
  expect(dateOf(said)).toBe(at);
});

test('Whatever bytes arrive, they are read without an error', () => {
  const pieces = fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Type: message/rfc822\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    '--b\r\n',
    '--b--\r\n',
    '\r\n',
    '\n',
    'From: <',
    '=?utf-8?q?=',
    'Date: ',
    '<p>',
    '\0',
    'begin 644 x\n',
    'words ',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          pieces.map((piece) => Buffer.from(piece)),
          fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
        ),
        { maxLength: 40 },
      ),
      (parts) => {
        const mail = readMail(Buffer.concat(parts));
        expect(typeof mail.text).toBe('string');
      },
    ),
  );
});
