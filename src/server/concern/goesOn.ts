// Where a concern goes on that was put together with another: what arrives for the one belongs to the other.
import { isTold } from '../../domain/concern/state.ts';
import type { Rows } from '../platform/database.ts';
import { load } from './store.ts';

/** Null for one that goes on by itself, and where the other isn't theirs. */
export async function goesOnIn(rows: Rows, org: string, { concern, customer }: { concern: string; customer: string }): Promise<string | null> {
  const story = await load(rows, org, concern);
  if (!isTold(story) || story.standing.is !== 'merged') return null;
  const other = await load(rows, org, story.standing.into);
  return isTold(other) && other.customer === customer ? other.id : null;
}
