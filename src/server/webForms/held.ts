// What came by a web form and looks like no telling is kept word for word until a person has looked at it: let in it becomes
// the concern that it would have been, else its words go after thirty days. Nobody is written to before somebody has looked.
import type { HeldTelling } from '../../contract/webForm.ts';
import { languageIn } from '../../copy/when.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Sign } from '../../domain/webForm/signs.ts';
import type { WebForm } from '../../domain/webForm/webForm.ts';
import { type Typed, tellByForm } from '../acts/tellByForm.ts';
import { sightOf } from '../concern/access.ts';
import { keepFiles } from '../files/store.ts';
import { teamOf } from '../people/duty.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { Refused } from '../platform/problems.ts';
import { readAfter } from '../platform/taken.ts';
import { USUAL_FORM } from './catalogue.ts';
import { filesIn, filled, isAnonymous, textOf } from './typed.ts';

const USUAL = 50;
const KEPT_DAYS = 30;
const A_DAY_MS = 86_400_000;

type Setting = {
  readonly org: string;
  readonly id: string;
  readonly person: string;
  readonly webForm: { readonly id: string | null; readonly form: WebForm };
  readonly typed: Typed;
};
/** Under the id of the concern that it would be, so that its files and its code hold when it is let in. */
export async function hold(rows: Rows, { org, id, person, webForm, typed }: Setting, { signs, at }: { signs: readonly Sign[]; at: string }): Promise<void> {
  const team = await teamOf(rows, org, { team: webForm.form.team ?? undefined, staff: null });
  if (team === undefined) throw new Refused('no-such-team');
  const row = { web_form_id: webForm.id, team_id: team.id, person_id: person, language: typed.language, signs: [...signs], told: JSON.stringify(typed), at };
  await rows
    .insertInto('held_telling')
    .values({ org_id: org, id, ...row })
    .execute();
  await keepFiles(rows, org, id, { ids: filesIn(typed.answers), at });
}

type Listing = { readonly limit?: number; readonly after?: string };
/** Of the teams whose concerns they may see. */
export async function listHeld(rows: Rows, caller: Insider, { limit = USUAL, after }: Listing): Promise<{ items: HeldTelling[]; next: string | null }> {
  const last = readAfter(after);
  let query = await seenBy(rows, caller);
  if (last !== undefined) query = query.where('held_telling.id', '>', last);
  const found = await query
    .where('held_telling.outcome', 'is', null)
    .orderBy('held_telling.id')
    .limit(limit + 1)
    .execute();
  const items = found.slice(0, limit).map(viewOf);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

async function seenBy(rows: Rows, caller: Insider) {
  const { allTeams, teams } = await sightOf(rows, caller);
  const all = rows
    .selectFrom('held_telling')
    .leftJoin('web_form', (join) => join.on('web_form.org_id', '=', caller.org).onRef('web_form.id', '=', 'held_telling.web_form_id'))
    .select([
      'held_telling.id',
      'held_telling.at',
      'held_telling.team_id',
      'held_telling.person_id',
      'held_telling.language',
      'held_telling.signs',
      'held_telling.told',
      'held_telling.outcome',
    ])
    .select(['web_form.slug', 'web_form.definition'])
    .where('held_telling.org_id', '=', caller.org);
  return allTeams ? all : all.where('held_telling.team_id', 'in', teams.length === 0 ? [caller.org] : [...teams]);
}

type Row = Awaited<ReturnType<Awaited<ReturnType<typeof seenBy>>['execute']>>[number];

function viewOf({ id, at, team_id: team, slug, signs, told }: Row): HeldTelling {
  const { fields, answers } = told as Typed;
  const name = isAnonymous(fields) ? null : (filled(fields.name) ?? null);
  const way = isAnonymous(fields) ? null : (filled(fields.email) ?? filled(fields.phone) ?? null);
  return {
    id,
    at,
    webForm: slug,
    team,
    signs: signs as Sign[],
    name,
    way,
    words: textOf({ ...fields, name: '' }, answers)
      .replace(/\n{2,}/g, '\n')
      .trim(),
    files: filesIn(answers).length,
  };
}

type Looking = { readonly caller: Insider; readonly id: string };
type Looked = { id: string; outcome: 'let-in' | 'no-telling' };

/** Throws the refusal where it isn't theirs to see. */
async function oneSeen(rows: Rows, { caller, id }: Looking): Promise<Row> {
  const row = await (await seenBy(rows, caller)).where('held_telling.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refused('not-held-here');
  return row;
}

/** Also one of which somebody said that it is none, while its words are here. */
export async function letIn(ground: Ground, looking: Looking): Promise<Looked | Refusal> {
  const { caller, id } = looking;
  const row = await reading(ground.database, caller.org, (rows) => oneSeen(rows, looking));
  if (row.outcome === 'let-in') return { id, outcome: 'let-in' };
  if (row.told === null) return refuse('not-held-here');
  const typed = { ...(row.told as Typed), language: languageIn(row.language) };
  // The team that it waited for keeps it, also where the form names another by now.
  const form = { ...((row.definition as WebForm | null) ?? USUAL_FORM), team: row.team_id };
  const told = await tellByForm(ground, { org: caller.org, concern: id, person: row.person_id, form, typed }, (rows) => note(rows, looking, 'let-in', ground.now()));
  return isRefusal(told) ? told : { id, outcome: 'let-in' };
}

export const sayNoTelling = (ground: Ground, looking: Looking): Promise<Looked> =>
  inOrganisation(ground.database, looking.caller.org, async (rows) => {
    const row = await oneSeen(rows, looking);
    if (row.outcome === null) await note(rows, looking, 'no-telling', ground.now());
    return { id: looking.id, outcome: row.outcome ?? 'no-telling' };
  });

/** What was let in lies in its concern now, and nowhere else. */
async function note(rows: Rows, { caller, id }: Looking, outcome: Looked['outcome'], at: string): Promise<void> {
  const { is, id: by } = actorOf(caller) as { is: string; id: string };
  await rows
    .updateTable('held_telling')
    .set({ outcome, looked_at: at, looked_by: JSON.stringify({ is, id: by }), ...(outcome === 'let-in' && { told: null }) })
    .where('org_id', '=', caller.org)
    .where('id', '=', id)
    .execute();
}

/** By night: what was no telling goes after thirty days, with its files; what was counted goes after one. */
export async function forgetHeld(ground: Ground): Promise<void> {
  const now = Date.parse(ground.now());
  const before = (days: number): string => new Date(now - days * A_DAY_MS).toISOString();
  for (const org of await organisationIds(ground))
    await inOrganisation(ground.database, org, async (rows) => {
      await rows.deleteFrom('form_arrival').where('org_id', '=', org).where('at', '<', before(1)).execute();
      const gone = rows.selectFrom('held_telling').select('id').where('org_id', '=', org).where('outcome', '=', 'no-telling').where('looked_at', '<', before(KEPT_DAYS));
      await rows.deleteFrom('file').where('org_id', '=', org).where('concern_id', 'in', gone).execute();
      await rows.deleteFrom('room_link').where('org_id', '=', org).where('concern_id', 'in', gone).execute();
      await rows.deleteFrom('held_telling').where('org_id', '=', org).where('outcome', '=', 'no-telling').where('looked_at', '<', before(KEPT_DAYS)).execute();
    });
}
