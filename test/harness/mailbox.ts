// A clinic that reads a mailbox: the server, the ground, and what was stored of it.
import { setTimeout as pause } from 'node:timers/promises';
import { type Keeping, keepChannels, USUAL_KEEPING } from '../../src/server/channel/keep.ts';
import { arriveAll } from '../../src/server/mail/arriveAll.ts';
import type { ChannelSettings } from '../../src/server/platform/channelSettings.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { type Clinic, makeClinic } from './clinic.ts';
import { asOwner } from './databases.ts';
import { atEnd, justOnce } from './ending.ts';
import { freshGround, type GroundWanted, NO_CHANNELS, type TestGround } from './ground.ts';
import { type Mailbox, openMailbox } from './imapServer.ts';

export const QUICK: Keeping = {
  ...USUAL_KEEPING,
  lookEveryMs: 300,
  againAfterMs: 10,
  againAtMostMs: 100,
  holdEveryMs: 100,
  heldForSeconds: 1,
  patience: { connectMs: 5000, silenceMs: 5000 },
};
export const ADDRESS = 'help@lakeside.example';
export const mailboxAt = (port: number): ChannelSettings['mailbox'] => ({ host: '127.0.0.1', port, secure: false, user: ADDRESS, password: 'a mailbox password', folder: 'INBOX' });

export type Reading = TestGround & { readonly box: Mailbox; readonly clinic: Clinic; read(keeping?: Partial<Keeping>): { stop(): Promise<void> } };

/** The mailbox is read from when `read` is called until it is stopped. */
export async function clinicWithMailbox(wanted: GroundWanted & { box?: Mailbox } = {}): Promise<Reading> {
  const box = wanted.box ?? (await openMailbox());
  const opened = await freshGround({ ...wanted, settings: { channels: { ...NO_CHANNELS, mailbox: mailboxAt(box.port) }, ...wanted.settings } });
  const clinic = await makeClinic(opened.ground);
  return { ...opened, box, clinic, read: (keeping) => readMailboxes(opened.ground, keeping) };
}

/** Until it is stopped, or the file is done. */
export function readMailboxes(ground: Ground, keeping: Partial<Keeping> = {}): { stop(): Promise<void> } {
  const stop = justOnce(keepChannels(ground, arriveAll, { ...QUICK, ...keeping }).stop);
  atEnd(stop);
  return { stop };
}

export const message = (number: number, more = ''): string =>
  `Message-ID: <${number}@example.net>\r\nFrom: Judy <judy@example.net>\r\nTo: ${ADDRESS}\r\nSubject: Number ${number}\r\n${more}\r\nTwo hours I sat there, number ${number}.\r\n`;

type Wanted = { readonly ownerUrl: string };
export const stored = async ({ ownerUrl }: Wanted): Promise<number> => (await asOwner<{ n: number }>(ownerUrl, 'select count(*)::int as n from mail'))[0]?.n ?? 0;

export type ChannelNow = {
  id: string;
  uid: number;
  first_uid: number;
  validity: string | null;
  error: string | null;
  missing: number;
  on_server: number;
  reconciled_at: string | null;
  begin_at: string;
  last_ok_at: string | null;
};
/** The one that is named, or the first. */
export const channelNow = async ({ ownerUrl }: Wanted, id: string | null = null): Promise<ChannelNow> => {
  const [row] = await asOwner<ChannelNow>(
    ownerUrl,
    "select *, uid::int as uid, first_uid::int as first_uid from channel where kind = 'imap' and ($1::uuid is null or id = $1) order by id",
    [id],
  );
  if (row === undefined) throw new Error('there is no mailbox yet');
  return row;
};

/** Looks again until it is so; a test that waits in vain says for what. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, mostMs = 30_000): Promise<void> {
  const deadline = Date.now() + mostMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`it never was so: ${what}`);
    await pause(40);
  }
}

/** The mailbox is open, and where it stood is noted. */
export const begun = ({ database }: { database: Wanted }): Promise<void> =>
  until('the mailbox was opened', async () => (await channelNow(database).catch(() => null))?.last_ok_at != null);
