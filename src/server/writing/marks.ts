// What the marks of one person weigh. Kept under a hash with our key, another for each rule, so that neither whose marks they
// are nor which of them are one person's can be read; only the rule of resting looks.
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { ENOUGH_MARKERS, type Marks, type Tally, weighed } from '../../domain/words/resting.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

export type Reporting = { readonly caller: Insider; readonly secret: string; readonly at: string };

const hashOf = ({ caller, secret }: Reporting, rule: string): Buffer => createHmac('sha256', secret).update(`word-mark:${caller.org}/${rule}/${caller.id}`).digest();
const dayOf = ({ at }: Reporting): string => at.slice(0, 10);

/** What counts of it, and whether they are one more who marked the rule. A program reports for many: it is bounded by who gave it its key. */
export async function markedBy(rows: Rows, by: Reporting, rule: string, marks: Marks): Promise<Tally> {
  if (by.caller.is === 'program') return { ...marks, markers: marks.falseAlarms > 0 ? ENOUGH_MARKERS : 0 };
  const [row, day] = [{ org_id: by.caller.org, rule, by_hash: hashOf(by, rule) }, dayOf(by)];
  // There before it is read, so that two requests at once wait for each other.
  await rows
    .insertInto('word_mark')
    .values({ ...row, day })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const whose = rows.selectFrom('word_mark').where('org_id', '=', row.org_id).where('rule', '=', rule).where('by_hash', '=', row.by_hash);
  const kept = await whose
    .select(['marked', sql<number>`case when day = ${day}::date then findings else 0 end`.as('that_day')])
    .forUpdate()
    .executeTakeFirstOrThrow();
  const counted = weighed(marks, kept.that_day);
  const marksNow = counted.falseAlarms > 0;
  await rows
    .updateTable('word_mark')
    .set({ day, findings: kept.that_day + counted.findings, marked: kept.marked || marksNow })
    .where('org_id', '=', row.org_id)
    .where('rule', '=', rule)
    .where('by_hash', '=', row.by_hash)
    .execute();
  return { ...counted, markers: marksNow && !kept.marked ? 1 : 0 };
}

/** What is of an earlier day goes, but for the mark of one who waits for a second. */
export async function tidyMarks(rows: Rows, by: Reporting): Promise<void> {
  await sql`
    delete from word_mark where (org_id, rule, by_hash) in (
      select mark.org_id, mark.rule, mark.by_hash from word_mark mark left join word_rule kept on kept.org_id = mark.org_id and kept.rule = mark.rule
      where mark.org_id = ${by.caller.org}::uuid and mark.day < ${dayOf(by)}::date and (not mark.marked or kept.markers >= ${ENOUGH_MARKERS}::integer)
      for update of mark skip locked)`.execute(rows);
}

/** Whoever woke the rule looked: it is counted anew, by everybody. */
export async function forgetMarks(rows: Rows, org: string, rule: string): Promise<void> {
  await rows.deleteFrom('word_mark').where('org_id', '=', org).where('rule', '=', rule).execute();
}
