// Which entries turned out to be one person's, as the export gives them.
import type { Rows } from '../platform/database.ts';

/** Also those that were taken apart again. */
export async function mergesOf(rows: Rows, org: string, customers: readonly { readonly id: string }[]) {
  if (customers.length === 0) return [];
  return rows
    .selectFrom('person_merge as one')
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'one.words_id').on('words.org_id', '=', org))
    .select((row) => [
      'one.to_id as to',
      'one.from_id as from',
      'one.at',
      'one.same',
      'words.text as because',
      'one.taken_back_at as takenBackAt',
      row.fn.coalesce('one.staff_id', 'one.key_id').as('by'),
    ])
    .where('one.org_id', '=', org)
    .where(
      'one.to_id',
      'in',
      customers.map(({ id }) => id),
    )
    .orderBy('one.at')
    .execute();
}
