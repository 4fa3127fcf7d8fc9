import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newPartOf } from '../../src/domain/mail/newPart.ts';
import { htmlToText } from '../../src/server/mail/htmlText.ts';
import { readMail } from '../../src/server/mail/readMail.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/mail', name));
const read = (name: string) => readMail(fixture(name));

test.each([
  ['sisimai-bsd-lhost-exim-36.eml', 'kijitora@example.edu', 'failed', null, '<neko222-nyaaan-22@neko.example.com>'],
  ['sisimai-bsd-lhost-domino-01.eml', 'kijitora@example.jp', 'failed', null, null],
  ['sisimai-bsd-lhost-exchange2003-01.eml', 'kijitora@example.jp', 'failed', null, null],
  ['sisimai-bsd-lhost-kddi-03.eml', 'kijitora@00000000000000.dion.ne.jp', 'failed', null, '<00000000.000000000000000@exampe.cat>'],
  ['sisimai-bsd-lhost-gmail-09.eml', 'kijitora@9jo.example.jp', 'delayed', null, '<2F5AEFBF-6E99-4DDC-A664-6BC1D7CCF3D4@gmail.example.com>'],
  ['sisimai-bsd-lhost-verizon-02.eml', 'may-be-straycat-nyaaaaaan@vtext.com', 'failed', null, '<20140429222222.22222.qmail@sabineko.example.com>'],
  ['sisimai-bsd-rfc3464-26.eml', 'kijitora@example.or.jp', 'failed', '5.1.1', '<ALSMTP02OCIIZS2TRqf0001e76b@example.net>'],
  ['sisimai-mac-lhost-qmail-01.eml', 'kijitora@example.ne.jp', 'failed', '5.5.0', '<000000000.9999999999999.JavaMail.postmaster@mailhub>'],
])('%s is a bounce that says whom, what and which message it is about', (name, recipient, action, status, messageId) => {
  const { is, reports, aboutMessageId, aboutAddresses } = read(name);
  expect([is, aboutMessageId, aboutAddresses]).toEqual(['bounce', messageId, [recipient]]);
  expect(reports).toMatchObject([{ recipient, action, status }]);
});

test('Of two people in one bounce each gets what was said of them', () => {
  const { reports } = read('sisimai-bsd-lhost-qmail-02.eml');
  expect(reports.map(({ recipient }) => recipient)).toEqual(['userunknown@example.jp', 'filtered@example.jp']);
  expect(reports[0]?.says).toContain('<userunknown@example.jp>');
  expect(reports[1]?.says).toContain('<filtered@example.jp>');
});

test('A bounce by a sendmail of 1999, without any fields, is a bounce', () => {
  expect(read('sisimai-bsd-lhost-v5sendmail-07.eml')).toMatchObject({ is: 'bounce', reports: [{ action: 'failed' }] });
});

test('A complaint, an answer from a holiday and a receipt are each told from a person', () => {
  const kinds = ['sisimai-bsd-arf-11.eml', 'sisimai-bsd-rfc3834-02.eml', 'flanker-disposition-notification.eml'].map((name) => read(name).is);
  expect(kinds).toEqual(['feedback-report', 'auto-reply', 'auto-reply']);
});

test.each(['sisimai-not-is-not-bounce-01.eml', 'talon-android.eml', 'flanker-missing-boundaries.eml', 'stalwart-malformed-017.eml', 'ruby-japanese_shift_jis.eml'])(
  '%s is a person’s',
  (name) => {
    expect(read(name)).toMatchObject({ is: 'person', reports: [], aboutMessageId: null, faults: [] });
  },
);

test('Letters of Japan come out as they were written', () => {
  expect(read('ruby-japanese_shift_jis.eml').newText).toMatch(/^あいうえお\n\nこのメールはテスト用のメールです。/);
});

test('A picture whose headers are broken is kept with its name', () => {
  expect(read('stalwart-malformed-017.eml').files).toMatchObject([{ name: 'image001.png', type: 'image/png' }]);
});

test('Of an answer only the new words are left, above or below what it quotes, and the whole is kept', () => {
  for (const name of ['talon-android.eml', 'talon-thunderbird.eml', 'talon-iphone.eml']) expect(read(name).newText).toBe('Hello');
  expect(read('talon-iphone.eml').text).toContain('> Hi');
  expect(newPartOf(read('talon-iphone.eml').text)).toMatchObject({ signature: 'Sent from my iPhone', signedText: 'Hello\n\nSent from my iPhone' });
});

test('The new words come out of HTML, too', () => {
  for (const name of ['talon-html-gmail.html', 'talon-html-outlook-2010.html'])
    expect(newPartOf(htmlToText(fixture(name).toString('utf8'))).newText.replace(/\n+/g, ' / ')).toBe('Hi. I am fine. / Thanks, / Alex');
});
