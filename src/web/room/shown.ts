// What the parts of a room page share: the concern, its words and times, what may be done, and what was typed before.
import { createContext, use } from 'react';
import type { RoomView } from '../../contract/concern.ts';
import { type Copy, copyIn } from '../../copy/copy.ts';
import { type When, whenIn } from '../../copy/when.ts';
import type { SaidForm, Setting } from './setting.ts';

export type RoomFacts = Setting & {
  room: RoomView;
  /** The customer's own zone, where it is known. */
  zone: string | null;
  /** A form that was refused, with what was typed in it. */
  said?: SaidForm;
  /** What was done by the form that led here. */
  thanks?: keyof Copy['room']['thanks'];
  /** For staff who look at what the customer sees: nothing can be sent. */
  readOnly?: boolean;
};
export type Shown = RoomFacts & { words: Copy['room']; copy: Copy; when: When; owner: string };
/** A deed of the customer's that the server may offer. */
export type Deed = keyof typeof DEEDS;

/** The deeds that have a form on the page, each with the field that names what it is about. */
export const DEEDS = {
  answerUnderstanding: null,
  answerFix: 'fix',
  confirmFix: 'fix',
  answerAmends: 'amends',
  answerRenegotiation: 'promise',
  releasePromise: 'promise',
  withdrawMatter: 'matter',
  addMatter: null,
  moveNextUpdate: null,
  wishUpdates: null,
  disputeAct: 'act',
  rateFairness: null,
  saySolved: null,
  sayNotOkay: null,
  write: null,
  askOtherOwner: null,
  withdraw: null,
  reopen: null,
} as const;

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

export const mayDo = ({ room, readOnly }: Shown, deed: Deed): boolean => readOnly !== true && room.may.includes(deed);

/** What was typed in this form before it was refused; null where another form was, or none. */
export function keptIn({ said }: Shown, deed: Deed, of?: string): Readonly<Record<string, string>> | null {
  if (said === undefined || said.form !== deed) return null;
  const about = DEEDS[deed];
  return about === null || of === undefined || said.values[about] === of ? said.values : null;
}

/** Whether the form that was refused is still on the page; where it isn't, what was typed is kept in a form of its own. */
export function isStillOffered(shown: Shown): boolean {
  const { said, room } = shown;
  if (said === undefined || !(said.form in DEEDS)) return false;
  const deed = said.form as Deed;
  if (!mayDo(shown, deed)) return false;
  switch (deed) {
    case 'answerFix':
      return room.fixes.some(({ id, state }) => id === said.values.fix && state === 'proposed');
    case 'confirmFix':
      return room.fixes.some(({ id, state }) => id === said.values.fix && state === 'delivered');
    case 'answerAmends':
      return room.amends.some(({ id, state }) => id === said.values.amends && state === 'offered');
    case 'disputeAct':
      return room.entries.some(({ version, disputable }) => String(version) === said.values.act && disputable);
    default:
      return true;
  }
}
