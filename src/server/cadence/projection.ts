// What is read of a plan elsewhere: how it stands, a row for each call, when the clock looks again; and each call as a contact.
import { CompiledQuery, type Insertable, sql } from 'kysely';
import { reviewDue } from '../../domain/cadence/looking.ts';
import { type Cadence, hasTerms, missesInARow, openTouch, type Terms, type Touch } from '../../domain/cadence/state.ts';
import type { Place } from '../platform/calendar.ts';
import type { Rows } from '../platform/database.ts';
import { derivedId } from '../platform/ids.ts';
import type { Tables } from '../platform/tables.ts';
import { type Coming, nextTouch } from './opening.ts';

export type Change = { readonly was: Cadence; readonly now: Cadence; readonly place: Place };

/** In four statements, however many plans there are: a bell of two thousand is written by the hundred. */
export async function project(rows: Rows, org: string, changes: readonly Change[]): Promise<void> {
  await keepPlans(
    rows,
    org,
    changes.map(({ now, place }) => ({ cadence: now, place })),
  );
  await keepTouches(
    rows,
    org,
    changes.map(({ was, now }) => ({ cadence: now, touches: changed(was, now) })),
  );
}

type Planned = { readonly cadence: Cadence; readonly place: Place };
/** The row of each plan and when the clock looks at it again. */
export async function keepPlans(rows: Rows, org: string, plans: readonly Planned[]): Promise<void> {
  const known = plans.map(({ cadence, place }) => ({ cadence, next: nextTouch(cadence, place) }));
  const wakes = known.map(({ cadence, next }) => ({ org_id: org, customer_id: cadence.customer, at: openTouch(cadence)?.closes ?? next?.opens ?? null }));
  const asleep = wakes.flatMap(({ at, customer_id }) => (at === null ? [customer_id] : []));
  await keepRows(
    rows,
    'cadence_plan',
    known.map(({ cadence, next }) => planRow(org, cadence, next)),
  );
  await keepRows(
    rows,
    'cadence_wake',
    wakes.filter(({ at }) => at !== null),
  );
  if (asleep.length > 0) await sql`delete from cadence_wake where org_id = ${org} and customer_id = any (${asleep}::uuid[])`.execute(rows);
}

function planRow(org: string, cadence: Cadence, next: Coming | null): Insertable<Tables['cadence_plan']> {
  const { standing, proposal } = cadence;
  const terms = termsOf(cadence);
  return {
    ...{ org_id: org, customer_id: cadence.customer, stream_id: derivedId('cadence', cadence.customer), version: cadence.version },
    ...{ standing: proposal !== null && !hasTerms(standing) ? 'proposed' : standing.is, misses: missesInARow(cadence) },
    ...{ team_id: terms?.team ?? null, caller_id: terms?.caller ?? null, stand_in_id: terms?.standIn ?? null },
    ...{ next_day: next?.day ?? null, next_at: next?.due ?? null, review_on: reviewDue(cadence) },
    ...{ relapse_since: cadence.relapse?.at ?? null, wish_since: proposal !== null && proposal.wish !== null ? proposal.by.at : null },
  };
}

export const termsOf = ({ standing, proposal }: Cadence): Terms | null => (hasTerms(standing) ? standing.terms : (proposal?.terms ?? null));

const changed = (was: Cadence, now: Cadence): readonly Touch[] => {
  const before = new Set(was.touches);
  return now.touches.filter((touch) => !before.has(touch));
};

/** Kept by the day: a rebuild writes them anew, each with the same id. */
export async function keepTouches(rows: Rows, org: string, grown: readonly { readonly cadence: Cadence; readonly touches: readonly Touch[] }[]): Promise<void> {
  const kept = grown.flatMap(({ cadence, touches }) => {
    const terms = lastTermsOf(cadence);
    return terms === null ? [] : touches.map((touch) => ({ customer: cadence.customer, touch, terms }));
  });
  await keepRows(
    rows,
    'cadence_touch',
    kept.map(({ customer, touch, terms }) => touchRow(org, customer, touch, terms)),
  );
  await keepRows(
    rows,
    'contact',
    kept.flatMap((one) => contactRow(org, one)),
  );
}

const lastTermsOf = (cadence: Cadence): Terms | null =>
  termsOf(cadence) ?? (cadence.standing.is === 'stopped' && hasTerms(cadence.standing.was) ? cadence.standing.was.terms : null);

const KEYS = {
  cadence_plan: ['org_id', 'customer_id'],
  cadence_wake: ['org_id', 'customer_id'],
  cadence_touch: ['org_id', 'customer_id', 'day'],
  contact: ['org_id', 'id'],
} as const;

/** One JSON parameter for all of them, so that the statement reads the same for one row as for a hundred and is planned once. */
async function keepRows(rows: Rows, table: keyof typeof KEYS, kept: readonly object[]): Promise<void> {
  const [first] = kept;
  if (first === undefined) return;
  const [keys, columns] = [KEYS[table].join(', '), Object.keys(first)];
  const changes = columns.filter((column) => !KEYS[table].some((key) => key === column)).map((column) => `${column} = excluded.${column}`);
  const onConflict = table === 'contact' ? 'do nothing' : `do update set ${changes.join(', ')}`;
  const text = `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json) on conflict (${keys}) ${onConflict}`;
  await rows.executeQuery(CompiledQuery.raw(text, [JSON.stringify(kept)]));
}

export const stateOf = ({ outcome }: Touch): Tables['cadence_touch']['state'] =>
  outcome.is === 'made' ? outcome.how : outcome.is === 'missed' ? 'missed-by-us' : outcome.is === 'let-go' ? 'let-go' : 'due';

const touchRow = (org: string, customer: string, touch: Touch, { team }: Terms): Insertable<Tables['cadence_touch']> => ({
  ...{ org_id: org, customer_id: customer, day: touch.day, team_id: team, holder_id: touch.holder },
  ...{ due: touch.due, closes: touch.closes, state: stateOf(touch), made_at: touch.outcome.is === 'made' ? touch.outcome.at : null },
});

/** A call that reached them, or a word that was left, is a contact of ours; the phone that rang in vain is none. */
function contactRow(org: string, { customer, touch, terms }: { customer: string; touch: Touch; terms: Terms }): readonly Insertable<Tables['contact']>[] {
  const { outcome } = touch;
  if (outcome.is !== 'made' || outcome.how === 'no-answer') return [];
  return [
    {
      ...{ org_id: org, id: derivedId('call', customer, touch.day), customer_id: customer, direction: 'out', via: terms.way, sender: 'person' },
      ...{ matter_id: terms.concern ?? null, place: terms.team, words_id: outcome.told?.id ?? null },
      ...{ recorded_by: outcome.by.actor.is === 'staff' ? outcome.by.actor.id : null, happened_at: outcome.at, recorded_at: outcome.by.at },
    },
  ];
}
