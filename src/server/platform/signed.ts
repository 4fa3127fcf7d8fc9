// Who signed something and what they said, as the wire shows it: the same for every stream.
import type { Who } from '../../contract/common/schemas.ts';
import type { Signature } from '../../contract/signature.ts';
import { isWrittenDown, type Signed } from '../../domain/common/act.ts';
import { type Words, wordsWithin } from '../../domain/common/words.ts';
import type { Rows } from './database.ts';

export type Names = ReadonlyMap<string, string>;
export type Texts = ReadonlyMap<string, string | null>;

/** The texts of everything that was said in this, however deep. */
export async function textsWithin(rows: Rows, org: string, value: unknown): Promise<Texts> {
  const ids = [...new Set(wordsWithin(value).map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  const found = await rows.selectFrom('words').select(['id', 'text']).where('org_id', '=', org).where('id', 'in', ids).execute();
  return new Map(found.map(({ id, text }) => [id, text]));
}

export const saidBy = (texts: Texts) => (words: Words) => ({ text: texts.get(words.id) ?? null, voice: words.voice });
export const idOf = ({ actor }: Signed): string => (actor.is === 'clock' ? '' : actor.id);
export const whoIn = (names: Names, { actor }: Signed): Who =>
  actor.is === 'clock' ? { is: 'clock', id: null, name: '' } : { is: actor.is, id: actor.id, name: names.get(actor.id) ?? '' };
export const signatureIn = (names: Names, by: Signed): Signature => ({
  at: by.at,
  by: whoIn(names, by),
  via: by.via,
  for: by.for === undefined ? null : { id: by.for, name: names.get(by.for) ?? '' },
  writtenDown: isWrittenDown(by),
});
/** Everybody who signed something in this, however deep. */
export function signersWithin(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'actor' in value && 'via' in value && 'version' in value ? [idOf(value as Signed), (value as Signed).for ?? ''] : [];
  return [...own, ...Object.values(value).flatMap(signersWithin)].filter((id) => id !== '');
}
