// Whatever a mail claims, it lands only where its sender is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HELD_FOR } from '../common/whyHeld.ts';
import { type Arrived, HINTED_BY, MAIL_KINDS, type Standing, whoseRoom } from './rooms.ts';

const concern = fc.constantFrom('judys', 'marys', 'marias');
const standing: fc.Arbitrary<Standing> = fc.oneof(
  fc.record({ is: fc.constant('speaks' as const), party: fc.constantFrom('judy', 'mary') }),
  fc.record({ is: fc.constantFrom(...HELD_FOR) }),
);
const anyMail: fc.Arbitrary<Arrived> = fc.record({
  kind: fc.constantFrom(...MAIL_KINDS),
  sender: fc.constantFrom('outside', 'staff', 'ourselves'),
  isStorm: fc.boolean(),
  isAlarming: fc.boolean(),
  proof: fc.constantFrom('passed', 'failed', 'unknown'),
  hints: fc.array(fc.record({ concern, by: fc.constantFrom(...HINTED_BY), sender: standing }), { maxLength: 4 }),
  onFile: fc.array(fc.constantFrom('judy', 'mary'), { maxLength: 2 }),
});
const always = (rule: (mail: Arrived) => boolean): void => fc.assert(fc.property(anyMail, rule), { numRuns: 2000 });

test('No mail lands in a concern whose party isn’t its sender.', () => {
  always((mail) => {
    const verdict = whoseRoom(mail);
    return verdict.do !== 'file' || mail.hints.some((hint) => hint.concern === verdict.concern && hint.sender.is === 'speaks' && hint.sender.party === verdict.party);
  });
});

test('An auto-reply is noted only where its sender is, too.', () => {
  always((mail) => {
    const verdict = whoseRoom(mail);
    return verdict.do !== 'note' || verdict.concern === null || mail.hints.some((hint) => hint.concern === verdict.concern && hint.sender.is === 'speaks');
  });
});

test('What a machine sent neither opens a concern nor waits for a person, and what a person sent is never only noted.', () => {
  always((mail) => ['note', 'report'].includes(whoseRoom(mail).do) === (mail.kind !== 'person'));
});

test('A mail that names a concern never opens another one unless somebody may be in danger, and one that names none is never held for it.', () => {
  always((mail) => mail.hints.length === 0 || mail.isAlarming || whoseRoom(mail).do !== 'open');
  always((mail) => {
    const verdict = whoseRoom(mail);
    return mail.hints.length > 0 || verdict.do !== 'hold' || ['our-own-mail', 'storm', 'from-staff'].includes(verdict.because);
  });
});

test('Danger from outside waits in no tray: it is filed where its sender is, or is a concern of nobody on file, with the guess beside it.', () => {
  always((mail) => {
    const verdict = whoseRoom(mail);
    const comes = mail.isAlarming && mail.kind === 'person' && mail.sender === 'outside' && !mail.isStorm;
    return (
      !comes ||
      verdict.do === 'file' ||
      (verdict.do === 'open' && (mail.hints.length === 0 || (verdict.customer === null && mail.hints.some(({ concern }) => concern === verdict.guess))))
    );
  });
});

test('Nobody on file is taken for the sender unless our receiver proved the address, and it is of one person alone.', () => {
  always((mail) => {
    const verdict = whoseRoom(mail);
    return verdict.do !== 'open' || verdict.customer === null || (mail.proof === 'passed' && mail.onFile.length === 1 && mail.onFile[0] === verdict.customer);
  });
});

const judyAnswers: Arrived = {
  ...{ kind: 'person', sender: 'outside', isStorm: false, isAlarming: false, proof: 'unknown', onFile: ['judy'] },
  hints: [
    { concern: 'marys', by: 'references', sender: { is: 'not-with-them' } },
    { concern: 'judys', by: 'reply-address', sender: { is: 'speaks', party: 'judy' } },
  ],
};

test('Judy’s answer to our letter is filed in her concern, also where the chain goes back to another one.', () => {
  expect(whoseRoom(judyAnswers)).toEqual({ do: 'file', concern: 'judys', party: 'judy' });
});

test('The same with an address that our receiver found forged waits for a person, with the guess.', () => {
  expect(whoseRoom({ ...judyAnswers, proof: 'failed' })).toEqual({ do: 'hold', because: 'not-proved', guess: 'judys' });
});

test('From an address that isn’t on file it waits, with the guess and why.', () => {
  const hints = [{ concern: 'judys', by: 'in-reply-to', sender: { is: 'not-with-them' } }] as const;
  expect(whoseRoom({ ...judyAnswers, hints, onFile: [] })).toEqual({ do: 'hold', because: 'not-with-them', guess: 'judys' });
});
