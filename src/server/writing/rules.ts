// How often each rule was found and marked as a false alarm in this house: per rule alone, so that nobody can be read out of it.
import { sql } from 'kysely';
import type { RuleTally } from '../../contract/writing.ts';
import { knownRules } from '../../domain/words/known.ts';
import { ENOUGH_FINDINGS, rests } from '../../domain/words/resting.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

export type Counted = { readonly rule: string; readonly findings: number; readonly falseAlarms: number };

/** What no rule is called is not counted: no text can be kept in the name of one. */
export async function countRules(rows: Rows, org: string, counted: readonly Counted[]): Promise<void> {
  const known = knownRules('en', '');
  // Always in the same order, so that two who send at once never wait for each other in a circle.
  const real = counted.filter(({ rule }) => known.has(rule)).toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
  for (const { rule, findings, falseAlarms } of real)
    await rows
      .insertInto('word_rule')
      .values({ org_id: org, rule, findings, false_alarms: falseAlarms })
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'rule']).doUpdateSet({
          findings: sql`word_rule.findings + excluded.findings`,
          false_alarms: sql`word_rule.false_alarms + excluded.false_alarms`,
        }),
      )
      .execute();
}

const talliesOf = (rows: Rows, org: string) => rows.selectFrom('word_rule').select(['rule', 'findings', 'false_alarms', 'looked_at']).where('org_id', '=', org).execute();

export async function restingRules(rows: Rows, org: string): Promise<string[]> {
  const found = await talliesOf(rows, org);
  return found.filter(({ findings, false_alarms: falseAlarms }) => rests({ findings, falseAlarms })).map(({ rule }) => rule);
}

/** From twenty findings on: fewer could tell on one person. Those at rest come first, then the most marked. */
export async function listedRules(rows: Rows, org: string, language: 'en' | 'es'): Promise<RuleTally[]> {
  const known = knownRules(language, (await organisationOf(rows, org)).customerWord.one);
  const shown = (await talliesOf(rows, org)).flatMap(({ rule, findings, false_alarms: falseAlarms, looked_at: lookedAt }) => {
    const named = known.get(rule);
    if (named === undefined || findings < ENOUGH_FINDINGS) return [];
    const { kind, ask, why } = named;
    return [{ rule, kind, ask, why, findings, falseAlarms, rests: rests({ findings, falseAlarms }), lookedAt }];
  });
  return shown.toSorted((one, other) => Number(other.rests) - Number(one.rests) || other.falseAlarms / other.findings - one.falseAlarms / one.findings);
}

/** It is counted anew from here on. Gives whether there was such a rule at rest. */
export async function wake(rows: Rows, org: string, rule: string, at: string): Promise<boolean> {
  const resting = await restingRules(rows, org);
  if (!resting.includes(rule)) return false;
  await rows.updateTable('word_rule').set({ findings: 0, false_alarms: 0, looked_at: at }).where('org_id', '=', org).where('rule', '=', rule).execute();
  return true;
}
