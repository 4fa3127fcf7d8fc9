// The address under a letter names organisation and letter, survives what mail does to addresses, and can't be made up.
import { expect, test } from 'vitest';
import { newId } from '../../src/server/platform/ids.ts';
import { letterOfAddress, letterOfMessageId, messageIdOf, replyAddress } from '../../src/server/platform/replyAddress.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const { ground } = server;
const letter = newId();
const address = replyAddress(ground.settings, { org: clinic.org, letter });

test('The address under a letter leads back to that letter of that organisation.', async () => {
  expect(address).toMatch(/^care\+[a-z2-7]{45}@clinic\.example$/);
  expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  expect(await letterOfAddress(ground, address)).toEqual({ org: clinic.org, letter });
});

test('It is read in capitals, between angle brackets, through a forwarder, and at another name of the same mailbox.', async () => {
  const [, token] = /\+(.*)@/.exec(address) ?? [];
  const seen = [address.toUpperCase(), `"Care" <${address}>`, `<${address}>`, `SRS0=hX2a=TT=clinic.example=care+${token}@forward.example`, `desk+${token}@old.example`];
  for (const one of seen) expect(await letterOfAddress(ground, one)).toEqual({ org: clinic.org, letter });
});

test('With one letter changed, of another secret, or of an organisation that is not here, it leads nowhere.', async () => {
  const changed = address.replace(/.@/, (end) => (end === 'a@' ? 'b@' : 'a@')).replace(/\+./, '+a');
  const elsewhere = replyAddress(ground.settings, { org: newId(), letter });
  const forged = replyAddress({ ...ground.settings, secret: 'another secret, of thirty-two characters' }, { org: clinic.org, letter });
  for (const one of [changed, elsewhere, forged, 'care@clinic.example', 'care+@clinic.example', '']) expect(await letterOfAddress(ground, one)).toBeNull();
});

test('Our Message-Id names its letter, also as letters of before named it, and no other does.', () => {
  expect(letterOfMessageId(messageIdOf(ground.settings, letter))).toBe(letter);
  expect(letterOfMessageId(`<${letter}@alongside.invalid>`)).toBe(letter);
  expect(letterOfMessageId('<CAF1234@mail.example>')).toBeNull();
});

test('An address to send from that leaves no room for the signed part is refused with what to do.', () => {
  const env = { DATA_DIR: '/nowhere', SECRET: 'x'.repeat(32) };
  expect(() => readSettings({ ...env, MAIL_ADDRESS: 'the.patient.experience.team@clinic.example' })).toThrow(/MAIL_ADDRESS/);
  expect(readSettings({ ...env, MAIL_ADDRESS: 'Care@Clinic.example' }).mailAddress).toBe('care@clinic.example');
  expect(readSettings({ ...env, BASE_URL: 'https://desk.clinic.example' }).mailAddress).toBe('alongside@desk.clinic.example');
});
