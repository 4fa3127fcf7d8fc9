// The same with servers that others wrote: hoodiecrow everywhere, and Dovecot where it is installed.
import hoodiecrow from 'hoodiecrow-imap';
import { ImapFlow } from 'imapflow';
import { expect, test } from 'vitest';
import { asOwner } from '../harness/databases.ts';
import { openDovecot } from '../harness/dovecot.ts';
import { atEnd } from '../harness/ending.ts';
import { NO_CHANNELS } from '../harness/ground.ts';
import { begun, channelNow, clinicWithMailbox, message, stored, until } from '../harness/mailbox.ts';

/** These servers date what is put there by the real clock: the clinic's is an hour later, so all that was there before is older. */
const clinicReading = (port: number, user: string, password: string) =>
  clinicWithMailbox({
    now: new Date(Date.now() + 3_600_000).toISOString(),
    settings: { channels: { ...NO_CHANNELS, mailbox: { host: '127.0.0.1', port, secure: false, user, password, folder: 'INBOX' } } },
  });

test('From hoodiecrow mail comes in as it is put there, each once, and is not marked as read.', async () => {
  const server = hoodiecrow({ plugins: ['IDLE', 'UIDPLUS', 'ENABLE', 'ID', 'UNSELECT'], storage: { INBOX: {}, '': { separator: '/', folders: {} } } });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  atEnd(() => new Promise<void>((closed) => server.close(closed)));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { database, read } = await clinicReading(port, 'testuser', 'testpass');
  server.appendMessage('INBOX', [], false, message(1));
  const reading = read();
  await begun({ database });
  for (let number = 2; number <= 40; number++) server.appendMessage('INBOX', [], false, message(number));
  await until('all that was new came', async () => (await stored(database)) === 39);
  await reading.stop();
  expect(await channelNow(database)).toMatchObject({ uid: 40, first_uid: 1, missing: 0 });
  expect(await seenOf(port, 'testuser', 'testpass')).toEqual([]);
});

const dovecot = await openDovecot();
test.skipIf(dovecot === null)(
  'From Dovecot mail comes in while it waits in IDLE, each once, and is not marked as read. (Left out where Dovecot 2.3 is not installed.)',
  async () => {
    const port = dovecot ?? 0;
    const { database, read } = await clinicReading(port, 'help', 'a-mailbox-password');
    const writer = clientAt(port, 'help', 'a-mailbox-password');
    await writer.connect();
    await writer.append('INBOX', message(1));
    const reading = read({ lookEveryMs: 60_000 });
    await begun({ database });
    for (let number = 2; number <= 200; number++) await writer.append('INBOX', message(number));
    await until('all that was new came', async () => (await stored(database)) === 199);
    await asOwner(database.ownerUrl, 'update channel set reconcile_asked = true');
    await reading.stop();
    const again = read();
    await until('both sides were counted', async () => (await channelNow(database)).on_server === 199);
    await again.stop();
    expect(await channelNow(database)).toMatchObject({ uid: 200, first_uid: 1, missing: 0 });
    expect(await seenOf(port, 'help', 'a-mailbox-password')).toEqual([]);
    await writer.logout();
  },
);

const clientAt = (port: number, user: string, pass: string): ImapFlow =>
  new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth: { user, pass }, logger: false });

async function seenOf(port: number, user: string, pass: string): Promise<number[]> {
  const client = clientAt(port, user, pass);
  client.on('error', () => {});
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  const seen = (await client.search({ seen: true }, { uid: true })) || [];
  await client.logout();
  return seen;
}
