// How often each rule was found and marked as a false alarm in this house: per rule alone, so that nobody can be read out of it.
import { sql } from 'kysely';
import type { RuleTally } from '../../contract/writing.ts';
import { knownRules } from '../../domain/words/known.ts';
import { ENOUGH_FINDINGS, ENOUGH_MARKERS, type Marks, rests, type Tally } from '../../domain/words/resting.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import { forgetMarks, markedBy, type Reporting, tidyMarks } from './marks.ts';

/** What no rule is called is not counted: no text can be kept in the name of one. */
export async function countRules(rows: Rows, by: Reporting, reported: readonly (Marks & { readonly rule: string })[]): Promise<void> {
  const known = knownRules('en', '');
  // Always in the same order, so that two who send at once never wait for each other in a circle.
  const real = reported.filter(({ rule }) => known.has(rule)).toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
  for (const { rule, ...marks } of real) await add(rows, by.caller.org, rule, await markedBy(rows, by, rule, marks));
  await tidyMarks(rows, by);
}

async function add(rows: Rows, org: string, rule: string, { findings, falseAlarms, markers }: Tally): Promise<void> {
  if (findings === 0) return;
  await rows
    .insertInto('word_rule')
    .values({ org_id: org, rule, findings, false_alarms: falseAlarms, markers })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'rule']).doUpdateSet({
        findings: sql`word_rule.findings + excluded.findings`,
        false_alarms: sql`word_rule.false_alarms + excluded.false_alarms`,
        markers: sql`least(${ENOUGH_MARKERS}::integer, word_rule.markers + excluded.markers)`,
      }),
    )
    .execute();
}

type Ruled = Tally & { readonly rule: string; readonly lookedAt: string | null; readonly atRest: boolean };
async function talliesOf(rows: Rows, org: string): Promise<Ruled[]> {
  const found = await rows
    .selectFrom('word_rule')
    .select(['rule', 'findings', 'false_alarms as falseAlarms', 'looked_at as lookedAt', 'markers'])
    .where('org_id', '=', org)
    .execute();
  const several = await severalWrite(rows, org);
  return found.map((tally) => ({ ...tally, atRest: rests(tally, several) }));
}

/** Whether more than one person sent words here; the first and the last of an index tell, however many there are. */
async function severalWrite(rows: Rows, org: string): Promise<boolean> {
  const writers = rows.selectFrom('sent_words').select('writer_id').where('org_id', '=', org).limit(1);
  const [first, last] = [await writers.orderBy('writer_id').executeTakeFirst(), await writers.orderBy('writer_id', 'desc').executeTakeFirst()];
  return first?.writer_id !== last?.writer_id;
}

export const restingRules = async (rows: Rows, org: string): Promise<string[]> => (await talliesOf(rows, org)).filter(({ atRest }) => atRest).map(({ rule }) => rule);

/** From twenty findings on: fewer could tell on one person. Those at rest come first, then the most marked. */
export async function listedRules(rows: Rows, org: string, language: 'en' | 'es'): Promise<RuleTally[]> {
  const known = knownRules(language, (await organisationOf(rows, org)).customerWord.one);
  const shown = (await talliesOf(rows, org)).flatMap(({ rule, findings, falseAlarms, lookedAt, atRest }) => {
    const named = known.get(rule);
    if (named === undefined || findings < ENOUGH_FINDINGS) return [];
    const { kind, ask, why, example = null } = named;
    return [{ rule, kind, ask, why, example, findings, falseAlarms, rests: atRest, lookedAt }];
  });
  return shown.toSorted((one, other) => Number(other.rests) - Number(one.rests) || other.falseAlarms / other.findings - one.falseAlarms / one.findings);
}

/** It is counted anew from here on. Gives whether there was such a rule at rest. */
export async function wake(rows: Rows, org: string, rule: string, at: string): Promise<boolean> {
  const resting = await restingRules(rows, org);
  if (!resting.includes(rule)) return false;
  await rows.updateTable('word_rule').set({ findings: 0, false_alarms: 0, markers: 0, looked_at: at }).where('org_id', '=', org).where('rule', '=', rule).execute();
  await forgetMarks(rows, org, rule);
  return true;
}
