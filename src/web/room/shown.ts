// What the parts of a room page share: the concern, its words and times, what may be done, and what was typed before.
import { createContext, use } from 'react';
import { isCallDeed, isMeDeed, ROOM_DEEDS, type RoomDeed, type RoomFacts } from '../../contract/roomPages.ts';
import { type Copy, copyIn } from '../../copy/copy.ts';
import { type When, whenIn } from '../../copy/when.ts';

export type Shown = RoomFacts & { words: Copy['room']; copy: Copy; when: When; owner: string };
const Room = createContext<Shown | null>(null);
export const ShownRoom = Room.Provider;

export function useRoom(): Shown {
  const shown = use(Room);
  if (shown === null) throw new Error('a part of the room is drawn outside of the room');
  return shown;
}

export function shownOf(facts: RoomFacts): Shown {
  const { room, language, zone, now } = facts;
  const copy = copyIn(language);
  return { ...facts, copy, words: copy.room, when: whenIn(language, zone ?? room.organisation.zone, now), owner: room.owner.name };
}

export const mayDo = ({ room, me, calls, readOnly }: Shown, deed: RoomDeed): boolean =>
  readOnly !== true && ((isCallDeed(deed) ? calls?.may : isMeDeed(deed) ? me?.may : room.may) ?? []).includes(deed);

const DAYS_NEW = 3;
const A_DAY_MS = 86_400_000;
/** Nobody is to open something to find what is new. */
export const isLately = (at: string, now: string): boolean => Date.parse(now) - Date.parse(at) < DAYS_NEW * A_DAY_MS;
/** Whether we did one of these a short while ago. */
export const didLately = ({ room, now }: Pick<Shown, 'room' | 'now'>, kinds: readonly string[]): boolean =>
  room.entries.some(({ kind, by, at }) => by.is !== 'party' && kinds.includes(kind) && isLately(at, now));

/** What was typed in this form before it was refused; null where another form was, or none. */
export function keptIn({ said }: Shown, deed: RoomDeed, of?: string): Readonly<Record<string, string>> | null {
  if (said === undefined || said.form !== deed) return null;
  const about = ROOM_DEEDS[deed];
  return about === null || of === undefined || said.values[about] === of ? said.values : null;
}
