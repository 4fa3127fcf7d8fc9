// Where a concern goes on that was put together with another: what arrives for the one belongs to the other.
import { isTold } from '../../domain/concern/state.ts';
import type { Rows } from '../platform/database.ts';
import { load } from './store.ts';

/** The concern itself, or the one in which it goes on now. Whoever it is from has to be somebody there, too. */
export async function whereItGoesOn(rows: Rows, org: string, concern: string): Promise<string> {
  const row = await rows.selectFrom('concern').select('standing').where('org_id', '=', org).where('id', '=', concern).executeTakeFirst();
  if (row?.standing !== 'merged') return concern;
  const story = await load(rows, org, concern);
  return isTold(story) && story.standing.is === 'merged' ? story.standing.into : concern;
}

/** What goes on in it, as long as the two are together: what was asked in the one is answered in the other. */
export async function goingOnIn(rows: Rows, org: string, concern: string): Promise<readonly string[]> {
  const story = await load(rows, org, concern);
  return isTold(story) ? [concern, ...story.tookIn.map((one) => one.concern)] : [concern];
}

/**
 * Where its page may lead the same customer: to the one in which it goes on, to one that began of it, or to the one of which it
 * began. Null for any other, and where that isn't theirs.
 */
export async function leadsTo(rows: Rows, org: string, { concern, customer, to }: { concern: string; customer: string; to?: string | undefined }): Promise<string | null> {
  const story = await load(rows, org, concern);
  if (!isTold(story)) return null;
  const beside = [...story.splitOff.map((one) => one.concern), ...(story.splitFrom === null ? [] : [story.splitFrom.concern])];
  const next = story.standing.is === 'merged' ? story.standing.into : beside.find((one) => one === to);
  const other = next === undefined ? null : await load(rows, org, next);
  return other !== null && isTold(other) && other.customer === customer ? other.id : null;
}
