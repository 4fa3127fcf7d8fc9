// Private words on their way into an act: kept in a table that only the staff's side sees, found by staff alone.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { PrivateSaid } from '../../contract/notes.ts';
import type { PrivateWords } from '../../domain/common/privateWords.ts';
import type { PrivateRows } from '../platform/database.ts';
import { hashOf, newId } from '../platform/ids.ts';

type Kept = { readonly id: string; readonly text: string; readonly salt: Buffer };

/** Collects the private texts of one act. */
export class Whispered {
  readonly kept: Kept[] = [];

  words(text: string): PrivateWords {
    const salt = randomBytes(16);
    const id = newId();
    this.kept.push({ id, text, salt });
    const named = { id, hash: hashOf(salt, text).toString('hex'), voice: 'private' } as const;
    return text.trim() === '' ? { ...named, blank: true } : named;
  }
  wordsIf = (text: string | undefined): PrivateWords | undefined => (text === undefined ? undefined : this.words(text));
}

/** `of` is the note or the thread that they belong to. */
export type Place = { readonly org: string; readonly concern: string; readonly of: string };

export async function keepPrivate(secret: PrivateRows, { org, concern, of }: Place, { kept }: Whispered): Promise<void> {
  if (kept.length === 0) return;
  await secret
    .insertInto('private_words')
    .values(kept.map(({ id, text, salt }) => ({ org_id: org, id, concern_id: concern, of_id: of, text, salt })))
    .execute();
}

/** Makes the words of a note or thread findable for staff; of what is hidden, for people only. */
export async function indexPrivate(secret: PrivateRows, { org, concern, of }: Place, isHidden: boolean): Promise<void> {
  const said = await secret.selectFrom('private_words').select(['id', 'text']).where('org_id', '=', org).where('of_id', '=', of).where('concern_id', '=', concern).execute();
  const gone = said.flatMap(({ id, text }) => (text === null ? [id] : []));
  const found = said.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
  if (gone.length > 0) await sql`select forget_private(${gone}::uuid[])`.execute(secret);
  if (found.length === 0) return;
  await sql`select index_private(${found.map(({ id }) => id)}::uuid[], ${concern}::uuid, ${isHidden}, ${found.map(({ text }) => text)}::text[])`.execute(secret);
}

export type Texts = ReadonlyMap<string, string | null>;
export async function privateTexts(secret: PrivateRows, org: string, concern: string): Promise<Texts> {
  const found = await secret.selectFrom('private_words').select(['id', 'text']).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  return new Map(found.map(({ id, text }) => [id, text]));
}

export const saidIn = (texts: Texts, { id }: PrivateWords): PrivateSaid => ({ text: texts.get(id) ?? null, voice: 'private' });
