// Read tables of causes: what lists and queues show, whom each touched, and when the clock looks again.

import { causeWakesAt } from '../../domain/cause/clock.ts';
import { standingGame } from '../../domain/cause/game.ts';
import type { Cause } from '../../domain/cause/state.ts';
import type { Signed } from '../../domain/common/act.ts';
import type { Rows } from '../platform/database.ts';

const idOf = ({ actor }: Signed): string | null => (actor.is === 'clock' ? null : actor.id);

function causeRow(cause: Cause) {
  const game = cause.setAside === null ? standingGame(cause) : null;
  return {
    ...{ version: cause.version, state: cause.setAside === null ? ('open' as const) : ('set-aside' as const), about: cause.about, team_id: cause.team },
    ...{ raised_by: idOf(cause.raised), raised_at: cause.raised.at, title_id: cause.title.id, place: cause.place, topic: cause.topic, signal_id: cause.signal },
    ...{ root: cause.root.is, whys: cause.whys.length },
    game_id: game?.id ?? null,
    game_asked_by: game === null ? null : idOf(game.asked),
    game_waiting_since: game?.state.is === 'waiting' ? game.state.since : null,
    game_returns_at: game?.state.is === 'resting' ? game.state.returnsAt : null,
  };
}

export async function projectCause(rows: Rows, org: string, cause: Cause): Promise<void> {
  const row = causeRow(cause);
  await rows
    .insertInto('cause')
    .values({ org_id: org, id: cause.id, ...row })
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doUpdateSet(row))
    .execute();
  await projectLinks(rows, org, cause);
  await projectWake(rows, org, cause);
}

async function projectLinks(rows: Rows, org: string, { id, links }: Cause): Promise<void> {
  const wanted = links.map((link) => ({
    org_id: org,
    cause_id: id,
    kind: link.is,
    of_id: link.is === 'concern' ? link.concern : link.person,
    customer_id: link.is === 'concern' ? link.customer : link.person,
    linked_at: link.linked.at,
  }));
  const gone = rows.deleteFrom('cause_link').where('org_id', '=', org).where('cause_id', '=', id);
  const kept = wanted.map(({ of_id }) => of_id);
  await (kept.length === 0 ? gone : gone.where('of_id', 'not in', kept)).execute();
  if (wanted.length === 0) return;
  await rows
    .insertInto('cause_link')
    .values(wanted)
    .onConflict((conflict) => conflict.columns(['org_id', 'cause_id', 'of_id']).doNothing())
    .execute();
}

async function projectWake(rows: Rows, org: string, cause: Cause): Promise<void> {
  const at = causeWakesAt(cause);
  if (at === null) {
    await rows.deleteFrom('cause_wake').where('org_id', '=', org).where('cause_id', '=', cause.id).execute();
    return;
  }
  await rows
    .insertInto('cause_wake')
    .values({ org_id: org, cause_id: cause.id, at })
    .onConflict((conflict) => conflict.columns(['org_id', 'cause_id']).doUpdateSet({ at }))
    .execute();
}
