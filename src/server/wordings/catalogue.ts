// Wordings as rows: every version as it was asked, with how its first attempts went.
import { sql } from 'kysely';
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { saveTaskWording, Wording, WordingVersion } from '../../contract/wording.ts';
import type { Fault } from '../../domain/common/faults.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { compared, countsAgainstWording } from '../../domain/wording/wording.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { namesOf } from '../platform/names.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter } from '../platform/taken.ts';

const USUAL = 50;

type Wanted = { readonly limit?: number; readonly after?: string; readonly retired?: boolean };
/** The newest wording first. */
export async function listWordings(rows: Rows, org: string, { limit = USUAL, after, retired = false }: Wanted): Promise<{ items: Wording[]; next: string | null }> {
  const last = readAfter(after);
  let query = rows.selectFrom('wording').select('id').where('org_id', '=', org).where('retired', '=', retired);
  if (last !== undefined) query = query.where('id', '<', last);
  const found = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const ids = found.slice(0, limit).map(({ id }) => id);
  const items = await wordings(rows, org, ids);
  return { items, next: found.length > limit ? (ids.at(-1) ?? null) : null };
}

export async function showWording(rows: Rows, org: string, id: string): Promise<Wording> {
  const [wording] = await wordings(rows, org, [id]);
  if (wording === undefined) throw new Refused('no-such-wording');
  return wording;
}

async function wordings(rows: Rows, org: string, ids: readonly string[]): Promise<Wording[]> {
  if (ids.length === 0) return [];
  const [found, tries] = await Promise.all([versionsOf(rows, org, ids), triesOf(rows, org, ids)]);
  const names = await namesOf(
    rows,
    org,
    found.map(({ made_by }) => (made_by as { id: string }).id),
  );
  return ids.flatMap((id) => {
    const all = found.filter(({ wording_id }) => wording_id === id);
    const [newest] = all;
    if (newest === undefined) return [];
    return [{ id, retired: newest.retired, versions: all.map((row) => versionView(row, names, tries.get(`${id} ${row.version}`) ?? NONE)) }];
  });
}

const versionsOf = (rows: Rows, org: string, ids: readonly string[]) =>
  rows
    .selectFrom('wording_version')
    .innerJoin('wording', (join) => join.on('wording.org_id', '=', org).onRef('wording.id', '=', 'wording_version.wording_id'))
    .selectAll('wording_version')
    .select('wording.retired')
    .where('wording_version.org_id', '=', org)
    .where('wording_version.wording_id', 'in', [...ids])
    .orderBy('wording_version.version', 'desc')
    .execute();

type Counted = { first: number; again: number; otherwise: number };
const NONE: Counted = { first: 0, again: 0, otherwise: 0 };

/** How the first attempts went, of every concern of the organisation: numbers alone, of nobody by name. */
async function triesOf(rows: Rows, org: string, ids: readonly string[]): Promise<ReadonlyMap<string, Counted>> {
  const found = await rows
    .selectFrom('task')
    .select(['wording_id', 'wording_version', 'first', 'fault', sql<string>`count(*)`.as('n')])
    .where('org_id', '=', org)
    .where('wording_id', 'in', [...ids])
    .where('first', 'is not', null)
    .groupBy(['wording_id', 'wording_version', 'first', 'fault'])
    .execute();
  const counted = new Map<string, Counted>();
  for (const { wording_id, wording_version, first, fault, n } of found) {
    const key = `${wording_id} ${wording_version}`;
    const before = counted.get(key) ?? NONE;
    const of = first === 'right' ? 'first' : countsAgainstWording(fault as Fault | null) ? 'again' : 'otherwise';
    counted.set(key, { ...before, [of]: before[of] + Number(n) });
  }
  return counted;
}

export const linesOf = (text: string | null): string[] => (text === null || text === '' ? [] : text.split('\n'));

function versionView(row: Awaited<ReturnType<typeof versionsOf>>[number], names: ReadonlyMap<string, string>, tries: Counted): WordingVersion {
  const by = row.made_by as { is: 'staff' | 'program'; id: string };
  return {
    version: row.version,
    title: row.title,
    why: row.why,
    steps: linesOf(row.steps),
    right: row.done_right,
    checks: linesOf(row.checks),
    proof: row.proof,
    form: row.form_id,
    madeBy: { ...by, name: names.get(by.id) ?? '' },
    madeAt: row.made_at,
    ...tries,
    compared: compared({ right: tries.first, wrong: tries.again }),
  };
}

type Saving = BodyOf<typeof saveTaskWording> & { readonly caller: Insider; readonly at: string };
/** Gives the refusal, or the id of the wording that has a new version now. */
export async function saveWording(rows: Rows, { id, after, title, why, steps, right, checks = [], proof, form, caller, at }: Saving): Promise<string | Refusal> {
  if (title.trim() === '' || why.trim() === '') return refuse('say-what-why-and-how');
  const { org } = caller;
  if (form !== undefined && !(await isAsked(rows, org, form))) return refuse('no-such-form');
  const next = id === undefined ? { id: newId(), version: 1 } : await nextVersion(rows, org, id, after);
  if (isRefusal(next)) return next;
  if (id === undefined)
    await rows
      .insertInto('wording')
      .values({ org_id: org, ...next })
      .execute();
  else await rows.updateTable('wording').set({ version: next.version }).where('org_id', '=', org).where('id', '=', id).execute();
  const { is, id: by } = actorOf(caller) as { is: string; id: string };
  const text = {
    title,
    why,
    steps: steps.join('\n'),
    done_right: right ?? null,
    checks: checks.length === 0 ? null : checks.join('\n'),
    proof: proof === true,
    form_id: form ?? null,
  };
  await rows
    .insertInto('wording_version')
    .values({ org_id: org, wording_id: next.id, version: next.version, ...text, made_by: JSON.stringify({ is, id: by }), made_at: at })
    .execute();
  return next.id;
}

async function isAsked(rows: Rows, org: string, form: string): Promise<boolean> {
  return (await rows.selectFrom('form').select('id').where('org_id', '=', org).where('id', '=', form).where('retired', '=', false).executeTakeFirst()) !== undefined;
}

/** The row is held, so that of two who save at once the second sees what the first made. */
async function nextVersion(rows: Rows, org: string, id: string, after: number | undefined): Promise<{ id: string; version: number } | Refusal> {
  const wording = await rows.selectFrom('wording').select('version').where('org_id', '=', org).where('id', '=', id).forUpdate().executeTakeFirst();
  if (wording === undefined) return refuse('no-such-wording');
  return after !== undefined && after !== wording.version ? refuse('wording-was-changed') : { id, version: wording.version + 1 };
}

export async function retireWording(rows: Rows, org: string, id: string, retired: boolean): Promise<void> {
  await rows.updateTable('wording').set({ retired }).where('org_id', '=', org).where('id', '=', id).execute();
}
