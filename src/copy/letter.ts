// The shape of a letter. It carries no health matter: only that there is something, from whom, by when, and the way to it.
import type { Scope } from '../domain/concern/partyEvents.ts';
import type { ReadAs as ReadAsOf } from '../domain/reply/asks.ts';
import type { Asked as AskedOf } from '../domain/reply/reply.ts';
import type { When } from './when.ts';

export type Letter = { readonly subject: string; readonly paragraphs: readonly string[] };

/** Put in at sending, so that no stored letter holds a key: the private link; or the code and the page on which to type it. */
export const PLACEHOLDERS = { room: '{room}', code: '{code}', where: '{where}', invitation: '{invitation}' } as const;
/** A link where the room can be reached from outside; else a code of 9 letters; none while the address is new on file. */
export type Door = 'link' | 'code' | 'later';

export type Asked = AskedOf;
export type ReadAs = ReadAsOf;

declare const byTheirConsent: unique symbol;
/** Words of ours that may stand in a mail. Only who holds the reader's consent can make them, so nothing else gets into a letter. */
export type PassableWords = { readonly [byTheirConsent]: true; readonly text: string };

/** To whom, from whom. `name` is what they want to be called; `when` speaks in their language and zone. */
export type Reader = {
  readonly name: string;
  readonly organisation: string;
  readonly owner: string;
  readonly phone: string | null;
  readonly door: Door;
  readonly when: When;
  /** Whom the reader is with, by first name; absent where the letter is the reader's own. */
  readonly besides?: string;
  /** What this letter is about, in our words; absent where they didn't ask for it in writing. */
  readonly words?: readonly PassableWords[];
  /** How it can be answered by mail; absent where nothing that is mailed reaches us. */
  readonly reply?: { readonly asks: Asked; readonly offersWords: boolean };
  /** The letter is the customer's, and the reader gets a copy. */
  readonly isCopy?: true;
};
export type Due = Reader & { readonly due: string };
/** `keeper` may be somebody else than who looks after the concern. */
export type Kept = Due & { readonly keeper: string };
/** About somebody who is with the customer: who, how far, and until when. */
export type OfParty = Reader & { readonly party: string; readonly customer: string; readonly staff: string; readonly scope: Scope; readonly end: string | null };
export type StaffReader = { readonly name: string; readonly organisation: string; readonly when: When };
