// What comes of a cause, read in one transaction: for staff by the cause, for a customer by their concern.
import { sql } from 'kysely';
import type { CauseChanges, ChangesFor, TheirPart, ToldChange } from '../../contract/change.ts';
import type { Language } from '../../copy/when.ts';
import type { Numbers } from '../../domain/cause/changeEvents.ts';
import type { Cause } from '../../domain/cause/state.ts';
import type { Act } from '../../domain/common/act.ts';
import { maySeeCause } from '../cause/access.ts';
import { actNow } from '../cause/show.ts';
import { loadCause, loadCauses } from '../cause/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { entriesUnder, goOnAs } from '../people/standing.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { namesOf } from '../platform/names.ts';
import { type Names, saidBy, signersWithin, type Texts, textsWithin, whoIn } from '../platform/signed.ts';
import { allAsTheyAreNow, asTheyAreNow } from './entries.ts';
import { NOBODY } from './nobody.ts';
import { numbersOf } from './numbers.ts';
import { listenersOf, phonesOf, roomsOf, seenAmong } from './people.ts';
import { changesView, partView, storyOf, unsentKey } from './view.ts';

/** Null when there is no such cause for them. `upTo` shows it as it was at that version. */
export async function showChanges(ground: Ground, rows: Rows, caller: Insider, id: string, upTo?: number): Promise<CauseChanges | null> {
  if (!(await maySeeCause(rows, caller, id))) return null;
  const recorded = await loadCause(rows, caller.org, id, upTo);
  if (recorded === null) return null;
  const { org } = caller;
  const cause = await asTheyAreNow(rows, org, recorded);
  const act = await actNow(ground, rows, caller);
  const people = [
    ...new Set([...cause.told.flatMap((one) => (one.is === 'party' ? [one.id] : [])), ...cause.partners.map(({ person }) => person), ...cause.touched.map(({ person }) => person)]),
  ];
  const ids = [...people, ...cause.told.map((one) => one.id), ...cause.changes.map(({ keeper }) => keeper), ...cause.touched.flatMap(({ because }) => because.team ?? [])];
  const numbers = new Map<string, Numbers>();
  for (const change of cause.changes) if (change.standing.is === 'tried') numbers.set(change.id, await numbersOf(rows, org, cause, change, act.at));
  return changesView({
    ...{ cause, act, numbers },
    names: await namesOf(rows, org, [...ids, ...signersWithin(cause)]),
    texts: await textsWithin(rows, org, cause),
    phones: await phonesOf(rows, org, people),
    rooms: await roomsOf(rows, org, cause, people),
    seen: await seenAmong(rows, caller, people),
    listeners: await listenersOf(rows, org, cause, ground.settings.smtpUrl !== null),
    unsent: await unsentOf(rows, org, cause),
    concerns: await numbersOfConcerns(rows, org, cause),
    page: (await organisationOf(rows, org)).saidAndDone,
  });
}

/** Letters about a change of this cause that nobody got. */
async function unsentOf(rows: Rows, org: string, { id, told }: Cause): Promise<ReadonlySet<string>> {
  if (told.length === 0) return new Set();
  const found = await rows
    .selectFrom('letter')
    .select(['party_id', 'staff_id'])
    .select(sql<string>`facts->>'change'`.as('change'))
    .where('org_id', '=', org)
    .where('kind', 'in', ['changeTold', 'changeToldStaff'])
    .where('state', 'in', ['failed', 'to-print', 'stopped'])
    .where(sql<boolean>`facts->>'cause' = ${id}`)
    .execute();
  const now = await goOnAs(
    rows,
    org,
    found.flatMap(({ party_id }) => party_id ?? []),
  );
  return new Set(found.map(({ party_id, staff_id, change }) => unsentKey(change, (party_id === null ? staff_id : now.get(party_id)) ?? '')));
}

async function numbersOfConcerns(rows: Rows, org: string, { touched }: Cause): Promise<ReadonlyMap<string, number>> {
  const ids = touched.flatMap(({ standing }) => (standing.is === 'answered' && standing.concern !== null ? [standing.concern] : []));
  const found = await rows
    .selectFrom('concern')
    .select(['id', 'number'])
    .where('org_id', '=', org)
    .where('id', 'in', ids.length === 0 ? [NOBODY] : ids)
    .execute();
  return new Map(found.map(({ id, number }) => [id, number]));
}

type Theirs = { readonly org: string; readonly person: string; readonly act: Act; readonly language: Language; readonly house: string };

/** What changed because of what somebody told us, and their part in it, in the language in which it was told. */
export async function changesFor(rows: Rows, { org, person, act, language, house }: Theirs): Promise<ChangesFor> {
  const entries = [...(await entriesUnder(rows, org, person))];
  const found = await rows
    .selectFrom('change_told')
    .select('cause_id')
    .where('org_id', '=', org)
    .where('person_id', 'in', entries)
    .where('listener', '=', 'party')
    .union(rows.selectFrom('change_partner').select('cause_id').where('org_id', '=', org).where('person_id', 'in', entries))
    .execute();
  if (found.length === 0) return { told: [], parts: [] };
  const causes = await allAsTheyAreNow(rows, org, await loadCauses(rows, org, found.map(({ cause_id }) => cause_id).toSorted()));
  const theirs = causes.map((cause) => ({
    changes: cause.changes,
    stories: cause.stories,
    told: cause.told.filter(({ is, id }) => is === 'party' && id === person),
    partners: cause.partners.filter((partner) => partner.person === person),
  }));
  const names = await namesOf(rows, org, signersWithin(theirs));
  // A program acts for the house; what its key is called is the house's own business.
  const keys = await rows
    .selectFrom('api_key')
    .select('id')
    .where('org_id', '=', org)
    .where('id', 'in', [NOBODY, ...names.keys()])
    .execute();
  const known: Known = { names: new Map([...names, ...keys.map(({ id }) => [id, house] as const)]), texts: await textsWithin(rows, org, theirs), person, language };
  const own: Act = act.actor.is === 'party' ? act : { ...act, for: person };
  return { told: causes.flatMap((cause) => toldIn(cause, known)), parts: causes.flatMap((cause) => partsIn(cause, known, own)) };
}

type Known = { readonly names: Names; readonly texts: Texts; readonly person: string; readonly language: Language };

function toldIn(cause: Cause, { names, texts, person, language }: Known): ToldChange[] {
  const said = saidBy(texts);
  return cause.told.flatMap((one): ToldChange[] => {
    if (one.is !== 'party' || one.id !== person) return [];
    const story = storyOf(cause, one.change);
    const text = story?.texts[language] ?? story?.texts[one.language] ?? story?.texts.en ?? story?.texts.es;
    const change = cause.changes.find(({ id }) => id === one.change);
    if (text === undefined || change === undefined || change.standing.is === 'dropped') return [];
    return [
      {
        ...{ cause: cause.id, change: one.change, said: said(text.said), did: said(text.did), seen: said(change.seen) },
        ...{ toldAt: one.told?.at ?? null, toldBy: one.told === null ? null : whoIn(names, one.told), heardAt: one.heard?.at ?? null },
        words: one.words === null ? null : said(one.words),
        may: one.state === 'heard' ? [] : ['sayHeard'],
      },
    ];
  });
}

/** An invitation that we took back was never theirs to answer. */
const partsIn = (cause: Cause, { names, texts, person }: Known, act: Act): TheirPart[] =>
  cause.partners.flatMap((partner): TheirPart[] => {
    const change = cause.changes.find(({ id }) => id === partner.change);
    if (partner.person !== person || partner.state === 'taken-back' || change === undefined) return [];
    const said = saidBy(texts);
    return [{ ...partView(partner, { names, texts, act }), cause: cause.id, change: change.id, does: said(change.does), seen: said(change.seen) }];
  });
