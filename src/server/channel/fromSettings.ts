// IMAP_URL, MAIL_LISTEN and SMTP_URL are channels of the only organisation, without a click.
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { MailboxUrl } from '../platform/channelSettings.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { derivedId } from '../platform/ids.ts';
import { type ChannelRow, channelOf, type Of, restChannel, wakeChannel } from './store.ts';
import { sealSecret, unsealSecret, wayOfUrl } from './ways.ts';

export const idFromSettings = (org: string, kind: 'imap' | 'listener' | 'smtp-out'): string => derivedId('channel', org, kind);

/** What was made already, by what it was made of: looked at again only where the organisations changed. */
const made = new WeakMap<Ground, string>();

/** Makes them, brings them up to what the settings say now, and lets those rest whose setting is gone. Of several organisations none is the one meant. */
export async function channelsFromSettings(ground: Ground): Promise<void> {
  const orgs = await organisationIds(ground);
  const key = orgs.length === 1 ? (orgs[0] ?? '') : `${orgs.length}`;
  if (made.get(ground) === key) return;
  const [org] = orgs;
  if (org !== undefined) await inOrganisation(ground.database, org, (rows) => makeAll(ground, rows, org, orgs.length === 1));
  if (orgs.length > 1 && (ground.settings.channels.mailbox !== null || ground.settings.channels.listenFor.length > 0)) ground.log('channels-of-settings-belong-to-nobody');
  made.set(ground, key);
}

async function makeAll(ground: Ground, rows: Rows, org: string, isOnly: boolean): Promise<void> {
  const { mailbox, listen, listenFor } = ground.settings.channels;
  const id = idFromSettings(org, 'imap');
  if (mailbox !== null && isOnly) {
    await keepMailbox(ground, rows, { org, id }, mailbox);
  } else await rest(ground, rows, { org, id });
  const listener = { org, id: idFromSettings(org, 'listener') };
  if (listen !== null && isOnly) await keep(ground, rows, { ...listener, kind: 'listener', address: listenFor.join(', '), way: JSON.stringify(listen), secret: null });
  else await rest(ground, rows, listener);
  const out = { org, id: idFromSettings(org, 'smtp-out') };
  if (ground.settings.smtpUrl !== null && isOnly) await keep(ground, rows, { ...out, kind: 'smtp-out', address: '', way: '{}', secret: null });
  else await rest(ground, rows, out);
}

/** Whoever reads it goes on undisturbed where another process starts with the same settings. */
async function keepMailbox(ground: Ground, rows: Rows, of: Of, mailbox: MailboxUrl): Promise<void> {
  const way = wayOfUrl(mailbox);
  const before = await channelOf(rows, of);
  if (before?.paused_at === null && isDeepStrictEqual(before.way, way) && passwordOf(ground, before) === mailbox.password) return;
  const secret = sealSecret(ground, of, { by: 'password', password: mailbox.password });
  await keep(ground, rows, { ...of, kind: 'imap', address: way.user.includes('@') ? way.user.toLowerCase() : '', way: JSON.stringify(way), secret });
  await wakeChannel(rows, of);
}

/** Null where it can't be read any more, as under another key of the house. */
function passwordOf(ground: Ground, { org_id: org, id, secret: sealed }: ChannelRow): string | null {
  try {
    const secret = sealed === null ? null : unsealSecret(ground, { org, id }, sealed);
    return secret?.by === 'password' ? secret.password : null;
  } catch {
    return null;
  }
}

type Kept = { org: string; id: string; kind: 'imap' | 'listener' | 'smtp-out'; address: string; way: string; secret: Buffer | null };

/** Another mailbox than before is read from its own beginning; the same one goes on where it was. */
async function keep(ground: Ground, rows: Rows, { org, ...set }: Kept): Promise<void> {
  const now = ground.now();
  await rows
    .insertInto('channel')
    .values({ org_id: org, ...set, name: '', made_by: 'settings', created_at: now, begin_at: now })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'id']).doUpdateSet({
        address: set.address,
        secret: set.secret,
        way: set.way,
        validity: sql<string | null>`case when channel.way = ${set.way}::jsonb then channel.validity end`,
        begin_at: sql<string>`case when channel.way = ${set.way}::jsonb then channel.begin_at else ${now}::timestamptz end`,
        paused_at: null,
      }),
    )
    .execute();
}

/** It rests with its mark, and goes on from there should its setting come back. */
async function rest(ground: Ground, rows: Rows, { org, id }: { org: string; id: string }): Promise<void> {
  await restChannel(rows, { org, id });
  await rows.updateTable('channel').set({ paused_at: ground.now() }).where('org_id', '=', org).where('id', '=', id).where('paused_at', 'is', null).execute();
}
