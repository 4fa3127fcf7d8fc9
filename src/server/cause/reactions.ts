// Which letter an act on a cause calls for: that we ask them something, or that an answer was written down for them. It
// leads to the room of the concern by which they are linked.
import type { CauseEvent } from '../../domain/cause/causeEvents.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { whyOf } from '../../domain/cause/whys.ts';
import { type Act, isWrittenDown } from '../../domain/common/act.ts';
import { postSoon } from '../letter/posting.ts';
import { reachOf } from '../people/customers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

type CauseLetter = { readonly kind: 'whyAsked' | 'rootOffered' | 'whyWrittenDown'; readonly to: string; readonly concern: string };
type Happened = { readonly org: string; readonly cause: Cause; readonly events: readonly CauseEvent[]; readonly act: Act };

function lettersFor(event: CauseEvent, cause: Cause, act: Act): readonly CauseLetter[] {
  switch (event.kind) {
    case 'whyAsked':
    case 'rootOffered':
      return [{ kind: event.kind, to: event.of, concern: event.concern }];
    case 'whyAnswered':
    case 'whyNotKnown':
    case 'rootCorrected': {
      const asked = whyOf(cause, event.id)?.asked;
      return asked == null || !isWrittenDown(act) ? [] : [{ kind: 'whyWrittenDown', to: asked.of, concern: asked.concern }];
    }
    case 'rootConfirmed': {
      const link = cause.links.find((one) => one.is === 'concern' && one.customer === act.for);
      return !isWrittenDown(act) || link?.is !== 'concern' ? [] : [{ kind: 'whyWrittenDown', to: link.customer, concern: link.concern }];
    }
    default:
      return [];
  }
}

export async function writeCauseLetters(ground: Ground, rows: Rows, { org, cause, events, act }: Happened): Promise<void> {
  for (const { kind, to, concern } of events.flatMap((event) => lettersFor(event, cause, act))) {
    const { canWrite } = await reachOf(rows, org, to, ground.settings.smtpUrl !== null);
    const state = canWrite ? 'waiting' : 'to-print';
    const staff = act.actor.is === 'staff' ? act.actor.id : null;
    const facts = JSON.stringify({ version: 0, cause: cause.id });
    await rows.insertInto('letter').values({ org_id: org, id: newId(), kind, concern_id: concern, party_id: to, staff_id: staff, facts, state, created_at: act.at }).execute();
    if (state === 'waiting') await postSoon(ground, rows, { org, concern });
  }
}
