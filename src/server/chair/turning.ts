// Turning a screen to the customer, and back: a row, which is the lock and the record of it at once.
import { MOST_TRIES, type Tried, tried } from '../../domain/chair/chair.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { refuseWayIn } from '../../domain/concern/speaking.ts';
import { isTold } from '../../domain/concern/state.ts';
import { mayAct, maySee } from '../concern/access.ts';
import { load } from '../concern/store.ts';
import type { StaffCaller } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newId, newToken } from '../platform/ids.ts';
import { chairToken, type TurnedScreen } from '../platform/turned.ts';
import { hasPin, isPinOf } from './pin.ts';

export type Turned = { readonly token: string; readonly concern: string; readonly turnedAt: string };

/** Gives the token for this browser, of which only the hash is kept. */
export async function turnScreen(ground: Ground, caller: StaffCaller, session: string, concern: string): Promise<Turned | Refusal> {
  const { org } = caller;
  const turnedAt = ground.now();
  const secret = newToken();
  return inOrganisation(ground.database, org, async (rows) => {
    if (!(await mayAct(rows, caller, concern))) return refuse((await maySee(rows, caller, concern, turnedAt)) ? 'not-allowed' : 'no-such-concern');
    const story = await load(rows, org, concern);
    if (!isTold(story)) return refuse('no-such-concern');
    const refused = refuseWayIn(story, story.customer, turnedAt);
    if (refused !== null) return refused;
    if (!(await hasPin(rows, org, caller.id))) return refuse('no-pin-yet');
    await rows
      .insertInto('chair')
      .values({
        org_id: org,
        id: newId(),
        hash: hashOf(secret),
        session_id: session,
        staff_id: caller.id,
        concern_id: concern,
        party_id: story.customer,
        turned_at: turnedAt,
      })
      .execute();
    return { token: chairToken(org, secret), concern, turnedAt };
  });
}

/** The try counts before it is looked at, so that guesses sent at once don't share one. */
export async function turnBack(ground: Ground, { org, id, staff, session }: TurnedScreen, pin: string): Promise<{ is: Tried; left: number }> {
  const tries = await inOrganisation(ground.database, org, (rows) => countTry(rows, org, id));
  // Pressed twice: the first gave it back, and the second changes nothing.
  if (tries === null) return { is: (await wasGivenBack(ground, org, id)) ? 'back' : 'ended', left: 0 };
  const is = await inOrganisation(ground.database, org, async (rows) => {
    const outcome = tried(tries <= MOST_TRIES && (await isPinOf(ground, rows, { org, staff, pin })), tries);
    if (outcome === 'back') await close(rows, org, id, { back_at: ground.now() });
    return outcome;
  });
  if (is === 'ended') await endTurning(ground, { org, id, session });
  return { is, left: Math.max(0, MOST_TRIES - tries) };
}

/** Only the password opens the desk again. */
export async function endTurning(ground: Ground, { org, id, session }: Pick<TurnedScreen, 'org' | 'id' | 'session'>): Promise<void> {
  await inOrganisation(ground.database, org, (rows) => close(rows, org, id, { ended_at: ground.now() }));
  await ground.signIn.endSession(session);
}

async function countTry(rows: Rows, org: string, id: string): Promise<number | null> {
  const row = await rows
    .updateTable('chair')
    .set((one) => ({ tries: one('tries', '+', 1) }))
    .where('org_id', '=', org)
    .where('id', '=', id)
    .where('back_at', 'is', null)
    .where('ended_at', 'is', null)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? null;
}

const wasGivenBack = (ground: Ground, org: string, id: string): Promise<boolean> =>
  inOrganisation(ground.database, org, async (rows) => {
    const row = await rows.selectFrom('chair').select('back_at').where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
    return row?.back_at != null;
  });

const close = (rows: Rows, org: string, id: string, change: { back_at: string } | { ended_at: string }): Promise<unknown> =>
  rows.updateTable('chair').set(change).where('org_id', '=', org).where('id', '=', id).where('back_at', 'is', null).where('ended_at', 'is', null).execute();
