// Files that came with an act, by the act: a slip in their own hand, a letter that was scanned.
import type { FileView } from '../../contract/file.ts';
import { fileView } from '../files/store.ts';
import type { Rows } from '../platform/database.ts';

export type Enclosed = ReadonlyMap<number, FileView[]>;
export const NONE_ENCLOSED: Enclosed = new Map();

export const enclosedIn = async (rows: Rows, org: string, concern: string): Promise<Enclosed> => (await enclosedOf(rows, org, [concern])).get(concern) ?? NONE_ENCLOSED;

export async function enclosedOf(rows: Rows, org: string, concerns: readonly string[]): Promise<ReadonlyMap<string, Enclosed>> {
  const found = await rows
    .selectFrom('enclosure')
    .innerJoin('file', (join) => join.onRef('file.id', '=', 'enclosure.file_id').on('file.org_id', '=', org))
    .select(['enclosure.concern_id', 'enclosure.version', 'file.id', 'file.name', 'file.type', 'file.size', 'file.added_at', 'file.state'])
    .where('enclosure.org_id', '=', org)
    .where('enclosure.concern_id', 'in', [...concerns])
    .orderBy('file.id')
    .execute();
  const byConcern = new Map<string, Map<number, FileView[]>>();
  for (const { concern_id, version, ...file } of found) {
    const byAct = byConcern.get(concern_id) ?? new Map<number, FileView[]>();
    byConcern.set(concern_id, byAct.set(version, [...(byAct.get(version) ?? []), fileView(file)]));
  }
  return byConcern;
}
