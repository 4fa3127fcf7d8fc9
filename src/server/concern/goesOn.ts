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

/** Null for one that goes on by itself, and where the other isn't theirs. */
export async function goesOnIn(rows: Rows, org: string, { concern, customer }: { concern: string; customer: string }): Promise<string | null> {
  const story = await load(rows, org, concern);
  if (!isTold(story) || story.standing.is !== 'merged') return null;
  const other = await load(rows, org, story.standing.into);
  return isTold(other) && other.customer === customer ? other.id : null;
}
