// What is read of a plan elsewhere: how it stands, a row for each call, when the clock looks again; and each call as a contact.
import type { Insertable } from 'kysely';
import { reviewDue } from '../../domain/cadence/looking.ts';
import { type Cadence, hasTerms, missesInARow, openTouch, type Terms, type Touch } from '../../domain/cadence/state.ts';
import type { Place } from '../platform/calendar.ts';
import type { Rows } from '../platform/database.ts';
import { derivedId } from '../platform/ids.ts';
import type { Tables } from '../platform/tables.ts';
import { type Coming, nextTouch } from './opening.ts';

type Change = { readonly was: Cadence; readonly now: Cadence; readonly place: Place };

export async function project(rows: Rows, org: string, { was, now, place }: Change): Promise<void> {
  await keepPlan(rows, org, now, place);
  await keepTouches(rows, org, now, changed(was, now));
}

/** The plan's row and when the clock looks at it again. */
export async function keepPlan(rows: Rows, org: string, cadence: Cadence, place: Place): Promise<void> {
  const next = nextTouch(cadence, place);
  const { org_id, customer_id, ...changes } = planRow(org, cadence, next);
  await rows
    .insertInto('cadence_plan')
    .values({ org_id, customer_id, ...changes })
    .onConflict((conflict) => conflict.columns(['org_id', 'customer_id']).doUpdateSet(changes))
    .execute();
  const at = openTouch(cadence)?.closes ?? next?.opens;
  if (at === undefined) await rows.deleteFrom('cadence_wake').where('org_id', '=', org).where('customer_id', '=', cadence.customer).execute();
  else
    await rows
      .insertInto('cadence_wake')
      .values({ org_id: org, customer_id: cadence.customer, at })
      .onConflict((conflict) => conflict.columns(['org_id', 'customer_id']).doUpdateSet({ at }))
      .execute();
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
export async function keepTouches(rows: Rows, org: string, cadence: Cadence, touches: readonly Touch[]): Promise<void> {
  const terms = termsOf(cadence) ?? (cadence.standing.is === 'stopped' && hasTerms(cadence.standing.was) ? cadence.standing.was.terms : null);
  if (terms === null) return;
  for (const touch of touches) {
    const { org_id, customer_id, day, ...changes } = touchRow(org, cadence.customer, touch, terms);
    await rows
      .insertInto('cadence_touch')
      .values({ org_id, customer_id, day, ...changes })
      .onConflict((conflict) => conflict.columns(['org_id', 'customer_id', 'day']).doUpdateSet(changes))
      .execute();
    await keepContact(rows, org, { customer: cadence.customer, touch, terms });
  }
}

export const stateOf = ({ outcome }: Touch): Tables['cadence_touch']['state'] =>
  outcome.is === 'made' ? outcome.how : outcome.is === 'missed' ? 'missed-by-us' : outcome.is === 'let-go' ? 'let-go' : 'due';

const touchRow = (org: string, customer: string, touch: Touch, { team }: Terms): Insertable<Tables['cadence_touch']> => ({
  ...{ org_id: org, customer_id: customer, day: touch.day, team_id: team, holder_id: touch.holder },
  ...{ due: touch.due, closes: touch.closes, state: stateOf(touch), made_at: touch.outcome.is === 'made' ? touch.outcome.at : null },
});

/** A call that reached them, or a word that was left, is a contact of ours; the phone that rang in vain is none. */
async function keepContact(rows: Rows, org: string, { customer, touch, terms }: { customer: string; touch: Touch; terms: Terms }): Promise<void> {
  const { outcome } = touch;
  if (outcome.is !== 'made' || outcome.how === 'no-answer') return;
  const contact: Insertable<Tables['contact']> = {
    ...{ org_id: org, id: derivedId('call', customer, touch.day), customer_id: customer, direction: 'out', via: terms.way, sender: 'person' },
    ...{ matter_id: terms.concern ?? null, place: terms.team, words_id: outcome.told?.id ?? null },
    ...{ recorded_by: outcome.by.actor.is === 'staff' ? outcome.by.actor.id : null, happened_at: outcome.at, recorded_at: outcome.by.at },
  };
  await rows
    .insertInto('contact')
    .values(contact)
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doNothing())
    .execute();
}
