// Files as rows: what they are, and their bytes in pieces beside them, written in the same transaction. So a file is
// there whole or not at all (decisions/0008-files.md); from there it may be moved to a shelf (decisions/0074-where-files-lie.md).
import type { FileType, FileView } from '../../contract/file.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newId } from '../platform/ids.ts';
import type { Taken } from './intake.ts';
import { keyOf, type LiesIn, shelfOf } from './shelves.ts';

const PIECE_BYTES = 256 * 1024;
const PIECES_AT_ONCE = 4;
const MOST_FILES_A_DAY = 60;
const MOST_BYTES_A_DAY = 200 * 1024 * 1024;
const A_DAY_MS = 86_400_000;

export type Kept = {
  readonly id: string;
  readonly name: string | null;
  readonly type: string;
  readonly size: number;
  readonly added_at: string;
  readonly state: string;
  readonly damaged_at?: string | null;
  readonly lies_in?: LiesIn;
};
const COLUMNS = ['id', 'name', 'type', 'size', 'added_at', 'state', 'hash', 'sent_at', 'answers_id', 'erased_at', 'lies_in', 'damaged_at'] as const;

export const fileView = ({ id, name, type, size, added_at, state, damaged_at = null }: Kept): FileView => ({
  id,
  name: name ?? '',
  type: type as FileType,
  size,
  addedAt: added_at,
  state: name === null ? 'erased' : damaged_at !== null ? 'damaged' : (state as FileView['state']),
});

type Adding = {
  readonly caller: Caller;
  readonly concern: string;
  readonly answers?: string;
  /** The mail that it came with, by which it is sent already. */
  readonly mail?: string;
  readonly file: Taken;
  readonly at: string;
};

/** Refuses where this room had its fill today. */
export async function addFile(rows: Rows, { caller, concern, answers, mail, file, at }: Adding): Promise<FileView | Refusal> {
  const { org } = caller;
  const today = await rows
    .selectFrom('file')
    .select((row) => [row.fn.countAll<number>().as('files'), row.fn.coalesce(row.fn.sum<number>('size'), row.lit(0)).as('bytes')])
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('added_at', '>', new Date(Date.parse(at) - A_DAY_MS).toISOString())
    .executeTakeFirstOrThrow();
  if (today.files >= MOST_FILES_A_DAY || Number(today.bytes) + file.bytes.length > MOST_BYTES_A_DAY) return refuse('too-many-files-today');
  const { is, id: by } = actorOf(caller) as { is: string; id: string };
  const kept = { id: newId(), name: file.name, type: file.type, size: file.bytes.length, state: file.state, added_at: at };
  await rows
    .insertInto('file')
    .values({
      org_id: org,
      concern_id: concern,
      answers_id: answers ?? null,
      mail_id: mail ?? null,
      sent_at: mail === undefined ? null : at,
      hash: hashOf(file.bytes),
      added_by: JSON.stringify({ is, id: by }),
      ...kept,
    })
    .execute();
  await insertPieces(rows, org, kept.id, file.bytes);
  return fileView(kept);
}

/** What lay there of it before is gone. */
export async function insertPieces(rows: Rows, org: string, id: string, whole: Buffer): Promise<void> {
  await rows.deleteFrom('file_piece').where('org_id', '=', org).where('file_id', '=', id).execute();
  for (let position = 0; position * PIECE_BYTES < whole.length; position++) {
    const bytes = whole.subarray(position * PIECE_BYTES, (position + 1) * PIECE_BYTES);
    await rows.insertInto('file_piece').values({ org_id: org, file_id: id, position, bytes }).execute();
  }
}

export const fileOf = (rows: Rows, org: string, concern: string, id: string) =>
  rows.selectFrom('file').select(COLUMNS).where('org_id', '=', org).where('concern_id', '=', concern).where('id', '=', id).executeTakeFirst();

/** In the order of the ids; a file of another concern is none of this one's. */
export async function filesOf(rows: Rows, org: string, concern: string, ids: readonly string[]): Promise<readonly FileView[]> {
  if (ids.length === 0) return [];
  const found = await rows
    .selectFrom('file')
    .select(COLUMNS)
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('id', 'in', [...ids])
    .execute();
  return ids.flatMap((id) => found.filter((one) => one.id === id).map(fileView));
}

/** Those that came with these mails, in the order of the mails. */
export async function filesOfMails(rows: Rows, org: string, concern: string, mails: readonly string[]): Promise<ReadonlyMap<string, readonly FileView[]>> {
  if (mails.length === 0) return new Map();
  const found = await rows
    .selectFrom('file')
    .select([...COLUMNS, 'mail_id'])
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('mail_id', 'in', [...mails])
    .orderBy('id')
    .execute();
  return new Map([...Map.groupBy(found, ({ mail_id }) => mail_id ?? '')].map(([mail, files]) => [mail, files.map(fileView)]));
}

/** What an event names stays: neither taken back nor swept. */
export async function keepFiles(
  rows: Rows,
  org: string,
  concern: string,
  { ids, at, answers }: { ids: readonly string[]; at: string; answers?: string | undefined },
): Promise<void> {
  if (ids.length === 0) return;
  await rows
    .updateTable('file')
    .set((row) => ({ sent_at: row.fn.coalesce('sent_at', row.val(at)), ...(answers !== undefined && { answers_id: answers }) }))
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('id', 'in', [...ids])
    .execute();
}

/** What was sent stays; what wasn't goes at once, bytes and all. */
export async function dropFile(rows: Rows, org: string, concern: string, id: string): Promise<Refusal | null> {
  const file = await fileOf(rows, org, concern, id);
  if (file === undefined) return refuse('no-such-file');
  if (file.sent_at !== null) return refuse('file-was-sent');
  const gone = await rows.deleteFrom('file').where('org_id', '=', org).where('id', '=', id).where('sent_at', 'is', null).executeTakeFirst();
  // Sent between the two: what an event names stays.
  return Number(gone.numDeletedRows) === 0 ? refuse('file-was-sent') : null;
}

/** From wherever it lies; throws NotThere where a shelf hasn't got it, and another error where it can't be reached. */
export async function* bytesIn(ground: Ground, org: string, { id, lies_in }: { readonly id: string; readonly lies_in: LiesIn }): AsyncGenerator<Uint8Array> {
  if (lies_in === 'database') yield* piecesOf(ground, org, id);
  else yield* await shelfOf(ground.settings, lies_in).take(keyOf(org, id));
}

export async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

/** A few pieces at a time, each in a short transaction of its own: a slow reader holds no connection. */
async function* piecesOf(ground: Ground, org: string, id: string): AsyncGenerator<Buffer> {
  for (let from = 0; ; from += PIECES_AT_ONCE) {
    const pieces = await reading(ground.database, org, (rows) =>
      rows
        .selectFrom('file_piece')
        .select('bytes')
        .where('org_id', '=', org)
        .where('file_id', '=', id)
        .where('position', '>=', from)
        .where('position', '<', from + PIECES_AT_ONCE)
        .orderBy('position')
        .execute(),
    );
    for (const { bytes } of pieces) yield bytes;
    if (pieces.length < PIECES_AT_ONCE) return;
  }
}
