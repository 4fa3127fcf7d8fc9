// The pages beside the main page of a room: one thing each, with a way back, by the same doors and in the same words.
import { type RoomFacts, SUB_PAGES, type Sub } from '../../contract/roomPages.ts';
import { pagesOf } from './html.ts';

const THING = /^[\w-]{1,64}$/;

/** Which page an address or the hidden fields of a form name; null for the main page, and for one that isn't there. */
export function subOf({ page, thing }: Readonly<Record<string, string | undefined>>): Sub | null {
  const named = SUB_PAGES.find((one) => one === page);
  if (named === undefined) return null;
  return { page: named, thing: thing !== undefined && THING.test(thing) ? thing : null };
}

export const pathOf = (room: string, sub: Sub | null): string => `/room/${room}${sub === null ? '' : `/see/${sub.page}${sub.thing === null ? '' : `/${sub.thing}`}`}`;

/** Null where there is no such thing to show. */
export async function drawn(facts: RoomFacts, sub: Sub): Promise<string | null> {
  return (await pagesOf()).subPage({ ...facts, sub, here: pathOf(facts.room.id, sub) });
}
