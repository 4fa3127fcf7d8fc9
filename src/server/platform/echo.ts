// The same thing sent again from a page that was fetched anew: whoever went back, looked and pressed Send once more has a new key on the
// page, so that only what was sent, by whom, and how long ago can tell.
import { minutesAfter } from '../../domain/common/instants.ts';
import type { Rows } from './database.ts';
import { hashOf } from './ids.ts';

const MINUTES = 10;

/** `by` is whoever sent it, a person or a browser; `what` all that makes it the same, but for the key of its page. */
export type Echo = { readonly org: string; readonly by: string; readonly what: Buffer; readonly at: string };
/** Neither whose browser nor what it sent stands in the row. */
const keyOf = ({ by, what }: Echo): string => hashOf('sent again', by, what).toString('base64url');
const ACTOR = 'echo';

/** What was kept of the first, or null where there is none within ten minutes. */
export async function echoIn<Kept>(rows: Rows, echo: Echo): Promise<Kept | null> {
  const row = await rows.selectFrom('answered').select('answer').where('org_id', '=', echo.org).where('actor', '=', ACTOR).where('key', '=', keyOf(echo)).executeTakeFirst();
  const kept = row?.answer as { readonly sentAt: string; readonly kept: Kept } | undefined;
  return kept === undefined || minutesAfter(kept.sentAt, MINUTES) < echo.at ? null : kept.kept;
}

/** In the transaction of what was sent, over what was kept of the same before. */
export async function keepEcho(rows: Rows, echo: Echo, kept: unknown): Promise<void> {
  const answer = JSON.stringify({ sentAt: echo.at, kept });
  await rows
    .insertInto('answered')
    .values({ org_id: echo.org, actor: ACTOR, key: keyOf(echo), request: echo.what, status: 200, answer })
    .onConflict((conflict) => conflict.columns(['org_id', 'actor', 'key']).doUpdateSet({ answer }))
    .execute();
}
