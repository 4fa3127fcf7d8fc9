// How often each rule was found and marked as a false alarm in this house: per rule alone, so that nobody can be read out of it.
import { sql } from 'kysely';
import type { RestingForMe, RuleTally } from '../../contract/writing.ts';
import { knownRules } from '../../domain/words/known.ts';
import { ENOUGH_FINDINGS, ENOUGH_MARKERS, NO_MARKS, type OwnMarks, type Report, reported, restsForAll, type Tally } from '../../domain/words/resting.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import { keepOwnMarks, ownMarksToChange, restingForOneself, type Whose } from './own.ts';

type Reported = Report & { readonly rule: string };
/** What no rule is called is not counted: no text can be kept in the name of one. */
export async function countRules(rows: Rows, whose: Whose, all: readonly Reported[]): Promise<void> {
  const known = knownRules('en', '');
  // Always in the same order, so that two who send at once never wait for each other in a circle.
  const real = all.filter(({ rule }) => known.has(rule)).toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
  if (whose.caller.is === 'program') return countOfMany(rows, whose.caller.org, real);
  const own = new Map(await ownMarksToChange(rows, whose));
  const looked = new Map((await talliesOf(rows, whose.caller.org)).map(({ rule, lookedAt }) => [rule, lookedAt]));
  for (const { rule, ...report } of real) {
    const now = reported(own.get(rule) ?? NO_MARKS, report, looked.get(rule) ?? NEVER_LOOKED);
    own.set(rule, now.own);
    await add(rows, whose.caller.org, rule, now.house);
  }
  await keepOwnMarks(rows, whose, own);
}
const NEVER_LOOKED = '';

/** A program reports for many: it is bounded by who gave it its key. */
async function countOfMany(rows: Rows, org: string, all: readonly Reported[]): Promise<void> {
  for (const { rule, findings, falseAlarms, takenBack } of all)
    await add(rows, org, rule, { findings: findings - takenBack, falseAlarms: falseAlarms - takenBack, markers: falseAlarms > 0 ? ENOUGH_MARKERS : 0 });
}

async function add(rows: Rows, org: string, rule: string, { findings, falseAlarms, markers }: Tally): Promise<void> {
  if (findings === 0 && falseAlarms === 0 && markers === 0) return;
  const least = (count: number) => Math.max(0, count);
  await rows
    .insertInto('word_rule')
    .values({ org_id: org, rule, findings: least(findings), false_alarms: least(falseAlarms), markers: least(markers) })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'rule']).doUpdateSet({
        findings: sql`greatest(0, word_rule.findings + ${findings}::integer)`,
        false_alarms: sql`greatest(0, word_rule.false_alarms + ${falseAlarms}::integer)`,
        markers: sql`greatest(0, word_rule.markers + ${markers}::integer)`,
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
  return found.map((tally) => ({ ...tally, atRest: restsForAll(tally) }));
}

const restingForAll = async (rows: Rows, org: string): Promise<string[]> => (await talliesOf(rows, org)).filter(({ atRest }) => atRest).map(({ rule }) => rule);

/** What asks this person nothing: what rests for all, and what rests for them. */
export async function restingRules(rows: Rows, whose: Whose): Promise<string[]> {
  const own = await restingForOneself(rows, whose);
  return [...new Set([...(await restingForAll(rows, whose.caller.org)), ...own.map(([rule]) => rule)])];
}

/** What rests for this person, as they see it in their own settings. */
export async function ownResting(rows: Rows, whose: Whose, language: 'en' | 'es'): Promise<RestingForMe[]> {
  const known = await knownHere(rows, whose.caller.org, language);
  return (await restingForOneself(rows, whose)).flatMap(([rule, { findings, falseAlarms }]: readonly [string, OwnMarks]) => {
    const named = known.get(rule);
    return named === undefined ? [] : [{ rule, kind: named.kind, ask: named.ask, example: named.example ?? null, findings, falseAlarms }];
  });
}

const knownHere = async (rows: Rows, org: string, language: 'en' | 'es') => knownRules(language, (await organisationOf(rows, org)).customerWord.one);

/** From twenty findings on: fewer could tell on one person. Those at rest come first, then the most marked. */
export async function listedRules(rows: Rows, org: string, language: 'en' | 'es'): Promise<RuleTally[]> {
  const known = await knownHere(rows, org, language);
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
  const resting = await restingForAll(rows, org);
  if (!resting.includes(rule)) return false;
  await rows.updateTable('word_rule').set({ findings: 0, false_alarms: 0, markers: 0, looked_at: at }).where('org_id', '=', org).where('rule', '=', rule).execute();
  return true;
}
