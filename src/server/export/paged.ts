// Pages of a table in the order of their ids, so that an export of any size needs the memory of one page.
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

export const AT_ONCE = 100;

/** Each page in a short transaction of its own, so that a long export holds nothing up. */
export async function* paged<Row extends { readonly id: string }>(ground: Ground, org: string, page: (rows: Rows, after: string) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const found = await reading(ground.database, org, (rows) => page(rows, after));
    yield* found;
    const last = found.at(-1);
    if (last === undefined || found.length < AT_ONCE) return;
    after = last.id;
  }
}
