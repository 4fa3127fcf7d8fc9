// Mail as rows. What arrives is stored as it came before anything looks at it.
import type { Selectable } from 'kysely';
import { teamOf } from '../people/duty.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newId } from '../platform/ids.ts';
import type { MailTables } from '../platform/mailTables.ts';
import { identityOf } from './headers.ts';

export type MailRow = Selectable<MailTables['mail']>;
const PIECE_BYTES = 256 * 1024;

export type Arriving = {
  readonly org: string;
  /** The channel by which it came; null where a person brings it in from a file, which no budget holds back. */
  readonly channel: string | null;
  /** Whose duty it is; else the team that has it where nobody says. */
  readonly team?: string | null;
  readonly raw: Buffer;
  readonly envelope?: { readonly from: string; readonly to: readonly string[] };
  readonly mark?: { readonly validity: string; readonly uid: number };
  readonly at: string;
};

/**
 * Stores a message and the job that takes it in, in one transaction; the same message again is the one that is here.
 * Throws where the database can't be reached or the transaction isn't committed. So whoever receives acknowledges only
 * after it has returned (250 to a sender, the mark of a mailbox moved on), and else leaves the message where it is: an
 * SMTP client tries again after a 451, and a mailbox is read from the old mark. Then no moment exists in which a message
 * is acknowledged and not here; one that is here and not acknowledged comes again and is one.
 */
export async function arrive(ground: Ground, arriving: Arriving): Promise<{ id: string; isNew: boolean }> {
  const { org, raw, mark, channel } = arriving;
  const identity = identityOf(ground.settings, raw);
  return inOrganisation(ground.database, org, async (rows) => {
    const id = newId();
    const added = await rows
      .insertInto('mail')
      .values({ org_id: org, id, ...identity, ...rowOf(arriving, await teamFor(rows, arriving)) })
      .onConflict((conflict) => conflict.columns(['org_id', 'id_hash', 'body_hash']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added !== undefined) {
      await keepPieces(rows, org, id, raw);
      await ground.jobs.enqueue(rows, 'mail', { org, mail: id });
    }
    const here = added?.id ?? (await idOfSame(rows, org, identity));
    if (mark !== undefined && channel !== null)
      await rows
        .insertInto('mail_place')
        .values({ org_id: org, channel, validity: mark.validity, uid: String(mark.uid), mail_id: here })
        .onConflict((conflict) => conflict.columns(['org_id', 'channel', 'validity', 'uid']).doNothing())
        .execute();
    return { id: here, isNew: added !== undefined };
  });
}

/** The team whose duty it is. */
export const teamFor = async (rows: Rows, { org, team }: Arriving): Promise<string | null> =>
  (await teamOf(rows, org, { team: team ?? undefined, staff: null, site: undefined }))?.id ?? null;

export function rowOf({ channel, raw, envelope, at }: Arriving, team: string | null) {
  const to = envelope === undefined ? null : envelope.to.map(withoutNul);
  return {
    raw_hash: hashOf(raw),
    size: raw.length,
    channel,
    team_id: team,
    envelope_from: envelope ? withoutNul(envelope.from) : null,
    envelope_to: to,
    arrived_at: at,
  };
}

/** The database holds no NUL, and a lone half of a letter is no text. */
export const withoutNul = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

export async function idOfSame(rows: Rows, org: string, { id_hash, body_hash }: { id_hash: Buffer; body_hash: Buffer }): Promise<string> {
  const same = rows.selectFrom('mail').select('id').where('org_id', '=', org).where('id_hash', '=', id_hash).where('body_hash', '=', body_hash);
  return (await same.executeTakeFirstOrThrow()).id;
}

export async function keepPieces(rows: Rows, org: string, mail: string, raw: Buffer): Promise<void> {
  for (let position = 0; position * PIECE_BYTES < raw.length; position++) {
    const bytes = raw.subarray(position * PIECE_BYTES, (position + 1) * PIECE_BYTES);
    await rows.insertInto('mail_piece').values({ org_id: org, mail_id: mail, position, bytes }).execute();
  }
}

export const rawIn = async (rows: Rows, org: string, mail: string): Promise<Buffer> => {
  const pieces = await rows.selectFrom('mail_piece').select('bytes').where('org_id', '=', org).where('mail_id', '=', mail).orderBy('position').execute();
  return Buffer.concat(pieces.map(({ bytes }) => bytes));
};
export const rawOf = (ground: Ground, org: string, mail: string): Promise<Buffer> => reading(ground.database, org, (rows) => rawIn(rows, org, mail));

export const mailRow = (rows: Rows, org: string, mail: string): Promise<MailRow | undefined> =>
  rows.selectFrom('mail').selectAll().where('org_id', '=', org).where('id', '=', mail).executeTakeFirst();

/** Locked until the transaction ends, so that two who take it in at once take it in once. */
export const lockedMail = (rows: Rows, org: string, mail: string): Promise<MailRow | undefined> =>
  rows.selectFrom('mail').selectAll().where('org_id', '=', org).where('id', '=', mail).forUpdate().executeTakeFirst();

/** What is changed by whoever takes it in, or settles it. */
export const changeMail = (
  rows: Rows,
  org: string,
  mail: string,
  change: Partial<Omit<MailRow, 'others' | 'left_out'>> & { others?: string; left_out?: string },
): Promise<unknown> => rows.updateTable('mail').set(change).where('org_id', '=', org).where('id', '=', mail).execute();
