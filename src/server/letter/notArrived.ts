// Letters that came back or were given up, for whoever wrote them and for whoever looks after the concern.
import { sql } from 'kysely';
import type { NotArrived } from '../../contract/letter.ts';
import { sightOf, visible } from '../concern/access.ts';
import { draftOf } from '../concern/letters.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

const MOST = 20;

export async function notArrivedFor(ground: Ground, rows: Rows, caller: Insider): Promise<NotArrived[]> {
  const sight = await sightOf(rows, caller);
  const { self } = sight;
  const found = await rows
    .selectFrom('letter')
    .innerJoin('concern', (join) => join.onRef('concern.org_id', '=', 'letter.org_id').onRef('concern.id', '=', 'letter.concern_id'))
    .innerJoin('customer', (join) => join.onRef('customer.org_id', '=', 'letter.org_id').onRef('customer.id', '=', 'letter.party_id'))
    .leftJoin('event', (join) =>
      join
        .onRef('event.org_id', '=', 'letter.org_id')
        .onRef('event.stream_id', '=', 'letter.concern_id')
        .on('event.version', '=', sql<number>`coalesce((letter.facts ->> 'version')::integer, 0)`),
    )
    .selectAll('letter')
    .select(['concern.number', 'customer.name'])
    .where('letter.org_id', '=', caller.org)
    .where('letter.state', 'in', ['failed', 'bounced'])
    .where('letter.cared_at', 'is', null)
    .where(visible(sight) as never)
    .$if(self !== null, (query) =>
      query.where((row) => row.or([row('concern.owner_id', '=', self), row('letter.staff_id', '=', self), sql<boolean>`event.actor ->> 'id' = ${self}`])),
    )
    .orderBy('letter.id')
    .limit(MOST)
    .execute();
  const items: NotArrived[] = [];
  for (const { number, name, ...row } of found) {
    const draft = await draftOf(ground, rows, caller.org, row);
    // Nobody is asked to reach somebody to whom nothing may go any more.
    if (draft === null) continue;
    const { id, concern_id, party_id, kind, state, why } = row;
    const at = row.reported_at ?? row.sent_at ?? row.created_at;
    items.push({
      letter: id,
      concern: concern_id ?? '',
      number,
      to: { id: party_id ?? '', name },
      kind,
      subject: draft.subject,
      state: state === 'bounced' ? state : 'failed',
      why,
      at,
    });
  }
  return items;
}
