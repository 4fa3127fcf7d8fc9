// What a mail tells, in which language, when it was written, and what its headers prove.
import { expect, test } from 'vitest';
import { languageOfWords } from '../words/language.ts';
import { writtenAt } from './moment.ts';
import { proofIn } from './proof.ts';
import { MOST_WORDS, tellingOf } from './telling.ts';

test('A subject that says something stands over the words, and one that says nothing or says them again doesn’t.', () => {
  expect(tellingOf('Re: Two hours in the corridor', 'I waited, and nobody came.')).toBe('Two hours in the corridor\n\nI waited, and nobody came.');
  for (const subject of ['', 'Re:', 'RE: Fwd: ', 'Hello!', '(no subject)', 'Ayuda', 'I waited'])
    expect([subject, tellingOf(subject, 'I waited, and nobody came.')]).toEqual([subject, 'I waited, and nobody came.']);
  expect(tellingOf('Where is my result?', ' \n ')).toBe('Where is my result?');
  expect(tellingOf('', '\n')).toBe('');
});

test('A novel is cut where a telling ends, between two letters, and says that it goes on.', () => {
  const cut = tellingOf('', '😀'.repeat(MOST_WORDS));
  expect(cut.length).toBeLessThanOrEqual(MOST_WORDS);
  expect(cut.isWellFormed()).toBe(true);
  expect(cut.endsWith(' …')).toBe(true);
});

test('English and Spanish are told apart by their little words; a name or a number tells nothing.', () => {
  expect(languageOfWords('I was told that the doctor would call me, but nobody did.')).toBe('en');
  expect(languageOfWords('Me dijeron que el doctor me llamaría, pero nadie llamó.')).toBe('es');
  expect(languageOfWords('¿Cuándo?')).toBe('es');
  for (const text of ['(no text)', 'no text', 'No text, call me']) expect([text, languageOfWords(text)]).toEqual([text, 'en']);
  expect(languageOfWords('No, nadie me llamó.')).toBe('es');
  for (const text of ['', 'Judy Alvarez 555 0100', '你好', '😀', 'No', '(no subject)']) expect([text, languageOfWords(text)]).toEqual([text, null]);
});

test('A mail’s own date counts within the days that a server tries; one of tomorrow or of last week doesn’t.', () => {
  const arrived = '2026-11-16T08:00:00.000Z';
  expect(writtenAt('2026-11-16T07:40:00.000Z', arrived)).toBe('2026-11-16T07:40:00.000Z');
  expect(writtenAt('2026-11-11T08:00:00.000Z', arrived)).toBe('2026-11-11T08:00:00.000Z');
  for (const date of ['2026-11-11T07:59:59.000Z', '2026-11-16T08:00:00.001Z', '1970-01-01T00:00:00.000Z', null]) expect([date, writtenAt(date, arrived)]).toEqual([date, arrived]);
});

test('Only our own receiver’s results prove an address: DMARC, or a signature by the very domain of the From.', () => {
  const ours = { receiver: 'mx.clinic.example', domain: 'mail.example' };
  expect(proofIn(['mx.clinic.example; spf=pass smtp.mailfrom=mail.example; dmarc=pass header.from=mail.example'], ours)).toBe('passed');
  expect(proofIn(['mx.clinic.example; dkim=pass header.d=mail.example'], ours)).toBe('passed');
  expect(proofIn(['mx.clinic.example; dmarc=fail (p=none)'], ours)).toBe('failed');
  expect(proofIn(['mx.clinic.example; dkim=pass header.d=other.example'], ours)).toBe('unknown');
  expect(proofIn(['mx.clinic.example; spf=pass smtp.mailfrom=mail.example'], ours)).toBe('unknown');
  expect(proofIn(['mx.evil.example; dmarc=pass', 'mx.clinic.example.evil.example; dmarc=pass'], ours)).toBe('unknown');
  expect(proofIn(['mx.clinic.example; dmarc=fail', 'mx.clinic.example; dmarc=pass'], ours)).toBe('failed');
  expect(proofIn(['mx.clinic.example; dmarc=pass'], { ...ours, receiver: null })).toBe('unknown');
});
