// Read tables of what comes of a cause: its changes, who was told, who has a part, and whom we ask though they never called.
import type { Cause } from '../../domain/cause/state.ts';
import type { Rows } from '../platform/database.ts';
import type { Tables } from '../platform/tables.ts';

type Of<Table extends keyof Tables> = Omit<Tables[Table], 'org_id' | 'cause_id'>;

const changesOf = ({ changes, stories }: Cause): Of<'cause_change'>[] =>
  changes.map(({ id, standing, keeper, taken, begins, asks, checks }) => ({
    ...{ id, state: standing.is, keeper_id: keeper, taken, begins_at: begins, asks },
    asked_at: asks === null ? null : checks[asks],
    approved_at: standing.is === 'dropped' ? null : (stories.find(({ change }) => change === id)?.approved?.at ?? null),
  }));
const toldOf = ({ told }: Cause): Of<'change_told'>[] =>
  told.map((one) => ({
    ...{ change_id: one.change, listener: one.is, person_id: one.id, state: one.state, way: one.way },
    ...{ told_at: one.told?.at ?? null, heard_at: one.heard?.at ?? null },
  }));
const partnersOf = ({ partners }: Cause): Of<'change_partner'>[] =>
  partners.map(({ id, change, person, role, state }) => ({ id, change_id: change, person_id: person, role, state }));
const touchedOf = ({ touched }: Cause): Of<'cause_touched'>[] =>
  touched.map(({ person, standing, because, tries }) => ({
    person_id: person,
    state: standing.is === 'answered' ? standing.answer : standing.is,
    ...{ day: because.day, team_id: because.team, tries: tries.length },
  }));

/** Only what differs is written: an act on one change leaves a thousand tellings alone. */
export async function projectChanges(rows: Rows, org: string, before: Cause | null, cause: Cause): Promise<void> {
  const place = { org_id: org, cause_id: cause.id };
  for (const one of fresh(changesOf, before, cause)) {
    const { id, ...row } = one;
    await rows
      .insertInto('cause_change')
      .values({ ...place, ...one })
      .onConflict((conflict) => conflict.columns(['org_id', 'cause_id', 'id']).doUpdateSet(row))
      .execute();
  }
  for (const some of inLots(fresh(toldOf, before, cause)))
    await rows
      .insertInto('change_told')
      .values(some.map((one) => ({ ...place, ...one })))
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'change_id', 'listener', 'person_id']).doUpdateSet((row) => ({
          state: row.ref('excluded.state'),
          way: row.ref('excluded.way'),
          told_at: row.ref('excluded.told_at'),
          heard_at: row.ref('excluded.heard_at'),
        })),
      )
      .execute();
  for (const one of fresh(partnersOf, before, cause))
    await rows
      .insertInto('change_partner')
      .values({ ...place, ...one })
      .onConflict((conflict) => conflict.columns(['org_id', 'id']).doUpdateSet({ state: one.state }))
      .execute();
  for (const some of inLots(fresh(touchedOf, before, cause)))
    await rows
      .insertInto('cause_touched')
      .values(some.map((one) => ({ ...place, ...one })))
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'cause_id', 'person_id']).doUpdateSet((row) => ({ state: row.ref('excluded.state'), tries: row.ref('excluded.tries') })),
      )
      .execute();
}

function fresh<Row>(rowsOf: (cause: Cause) => readonly Row[], before: Cause | null, cause: Cause): readonly Row[] {
  const known = new Set(before === null ? [] : rowsOf(before).map((row) => JSON.stringify(row)));
  return rowsOf(cause).filter((row) => !known.has(JSON.stringify(row)));
}

const LOT = 500;
const inLots = <Row>(all: readonly Row[]): readonly (readonly Row[])[] => Array.from({ length: Math.ceil(all.length / LOT) }, (_, lot) => all.slice(lot * LOT, (lot + 1) * LOT));
