import { expect, test } from 'vitest';
import { kindFrom, type Signs } from './kind.ts';

type Given = Partial<Omit<Signs, 'header' | 'types'>> & { readonly headers?: Readonly<Record<string, string>>; readonly types?: readonly string[] };

function kind({ headers = {}, types = ['text/plain'], ...given }: Given): string {
  const signs = { from: 'Judy Hale <judy@example.org>', subject: '', reportType: '', hasDeliveryFields: false, text: '', ...given };
  return kindFrom({ ...signs, header: (name) => headers[name] ?? '', types: new Set(types) });
}
const FAILED = 'Your message could not be delivered. 550 5.1.1 User unknown';

test('A daemon that says what failed is a bounce, and a person who quotes it is a person', () => {
  expect(kind({ from: 'Mail Delivery System <MAILER-DAEMON@mx.example>', subject: 'Undelivered Mail Returned to Sender', text: FAILED })).toBe('bounce');
  expect(kind({ subject: 'Undelivered Mail Returned to Sender', text: FAILED })).toBe('person');
  expect(kind({ subject: 'Fwd: Undelivered Mail Returned to Sender', text: FAILED, types: ['multipart/mixed', 'message/rfc822'] })).toBe('person');
});

test('Without a return path it takes words of failure, and a daemon’s name with an ordinary mail is a person’s', () => {
  expect(kind({ headers: { 'return-path': '<>' }, text: FAILED })).toBe('bounce');
  expect(kind({ headers: { 'return-path': '<>' }, text: 'My knee hurts since Monday.' })).toBe('person');
  expect(kind({ from: 'postmaster@village.example', subject: 'My knee', text: 'It hurts since Monday.' })).toBe('person');
});

test('Fields of a delivery report count in a report, and not where a person attached them', () => {
  const report = { types: ['multipart/report', 'message/delivery-status'], hasDeliveryFields: true };
  expect(kind(report)).toBe('bounce');
  expect(kind({ types: ['multipart/mixed', 'message/delivery-status'], hasDeliveryFields: true })).toBe('person');
});

test('A machine that answers says so in one header or another', () => {
  expect(kind({ headers: { 'auto-submitted': 'auto-replied (vacation)' } })).toBe('auto-reply');
  expect(kind({ headers: { 'x-autoreply': 'yes' } })).toBe('auto-reply');
  expect(kind({ headers: { precedence: 'auto_reply' } })).toBe('auto-reply');
  expect(kind({ headers: { 'auto-submitted': 'no', precedence: 'bulk', 'x-autoreply': 'no' } })).toBe('person');
});

test('A form on somebody’s site that calls itself auto-generated bears a person’s words', () => {
  expect(kind({ headers: { 'auto-submitted': 'auto-generated' }, subject: 'New message from your form' })).toBe('person');
  expect(kind({ headers: { 'auto-submitted': 'auto-generated', 'return-path': '<>', 'in-reply-to': '<a@b>' }, subject: 'Gone fishing' })).toBe('auto-reply');
});

test.each([
  'Automatic reply: Your results',
  'Out of Office: Your results',
  'Automatische Antwort: Termin',
  'Respuesta automática: Cita',
  'Réponse automatique : Rendez-vous',
  'Автоответ: Приём',
  '自動返信: 予約',
])('"%s" is a machine’s', (subject) => {
  expect(kind({ subject })).toBe('auto-reply');
});

test.each([
  'Re: Automatic reply: Your results',
  'Out of office hours, whom do I call?',
  'Away from home, can you post it?',
  'Vacation plans and my pills',
  'Your automatic reply never came',
  'Abwesend, bitte Termin verschieben',
])('"%s" is a person’s', (subject) => {
  expect(kind({ subject })).toBe('person');
});

test('A complaint through a provider is a feedback report, and a letter of complaint is a person’s', () => {
  expect(kind({ types: ['multipart/report', 'message/feedback-report'] })).toBe('feedback-report');
  expect(kind({ subject: 'complaint about message from 192.0.2.1', types: ['message/rfc822'] })).toBe('feedback-report');
  expect(kind({ subject: 'Complaint about message from Dr Smith' })).toBe('person');
});

test('A filter that wants to hear from a person gets no answer', () => {
  expect(kind({ from: 'noreply@boxbe.com', subject: 'Re: Your results' })).toBe('auto-reply');
});
