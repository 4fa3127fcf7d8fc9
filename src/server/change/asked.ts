// What asks somebody on staff: to keep a change, how one goes on its day, and to read what came of a cause that they raised.
import type { AskedChange } from '../../contract/change.ts';
import { causeSightOf, visibleCause } from '../cause/access.ts';
import { loadCauses } from '../cause/store.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { saidBy, textsWithin } from '../platform/signed.ts';

const SHOWN = 50;

export async function askedOf(rows: Rows, { org, id, is }: Insider): Promise<AskedChange[]> {
  if (is !== 'staff') return [];
  const kept = await rows
    .selectFrom('cause_change')
    .innerJoin('cause', (join) => join.onRef('cause.id', '=', 'cause_change.cause_id').on('cause.org_id', '=', org))
    .select(['cause_change.cause_id', 'cause_change.id', 'cause_change.taken', 'cause_change.asks'])
    .where('cause_change.org_id', '=', org)
    .where('cause_change.keeper_id', '=', id)
    .where('cause_change.state', '=', 'tried')
    .where('cause.state', '=', 'open')
    .where((row) => row.or([row('cause_change.asks', 'is not', null), row('cause_change.taken', '=', false)]))
    .orderBy('cause_change.id')
    .limit(SHOWN)
    .execute();
  const told = await rows
    .selectFrom('change_told')
    .select(['cause_id', 'change_id as id'])
    .where('org_id', '=', org)
    .where('listener', '=', 'staff')
    .where('person_id', '=', id)
    .where('state', '<>', 'heard')
    .limit(SHOWN)
    .execute();
  const asked = [
    ...kept.map((one) => ({ cause: one.cause_id, change: one.id, asks: one.taken ? ('check' as const) : ('take' as const), day: one.taken ? one.asks : null })),
    ...told.map((one) => ({ cause: one.cause_id, change: one.id, asks: 'read' as const, day: null })),
  ];
  const causes = await loadCauses(rows, org, [...new Set(asked.map(({ cause }) => cause))]);
  const changes = causes.flatMap((cause) => cause.changes);
  const texts = await textsWithin(
    rows,
    org,
    changes.map(({ does }) => does),
  );
  return asked.flatMap((one) => {
    const change = changes.find(({ id: of }) => of === one.change);
    return change === undefined ? [] : [{ ...one, does: saidBy(texts)(change.does) }];
  });
}

/** Causes that one may see, with how many who never called are still to be asked: at most 50, the oldest first. */
export async function causesToAsk(rows: Rows, caller: Insider): Promise<{ cause: string; toAsk: number }[]> {
  const found = await rows
    .selectFrom('cause_touched')
    .innerJoin('cause', (join) => join.onRef('cause.id', '=', 'cause_touched.cause_id').on('cause.org_id', '=', caller.org))
    .select(['cause.id', (row) => row.fn.countAll().as('people')])
    .where('cause_touched.org_id', '=', caller.org)
    .where('cause_touched.state', '=', 'to-ask')
    .where('cause.state', '=', 'open')
    .where(visibleCause(await causeSightOf(rows, caller)))
    .groupBy('cause.id')
    .orderBy('cause.id')
    .limit(SHOWN)
    .execute();
  return found.map(({ id, people }) => ({ cause: id, toAsk: Number(people) }));
}
