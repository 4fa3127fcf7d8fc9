// Two chairs: at the counter the screen turns to the customer, locked to their page, and turns back by the PIN of whoever
// turned it. Rules of time, tries and the PIN itself; what a browser may then reach is held by the machine.
import { hasPassed, type Instant, minutesAfter } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';

const MINUTES_OPEN = 60;
export const MOST_TRIES = 5;

export type Chair = {
  readonly turnedAt: Instant;
  readonly tries: number;
  /** Given back, by the right PIN. */
  readonly backAt: Instant | null;
  /** Too many wrong PINs, or none at hand: only the password opens the desk again. */
  readonly endedAt: Instant | null;
};

/** Open: their page shows. Over: it shows no more, and the browser stays locked. */
export type ChairState = 'open' | 'over' | 'back' | 'ended';

export const closesAt = ({ turnedAt }: Pick<Chair, 'turnedAt'>): Instant => minutesAfter(turnedAt, MINUTES_OPEN);

export function stateOf(chair: Chair, at: Instant): ChairState {
  if (chair.backAt !== null) return 'back';
  if (chair.endedAt !== null) return 'ended';
  return hasPassed(closesAt(chair), at) ? 'over' : 'open';
}

/** Time alone unlocks nothing: whoever sits there is still not the one who signed in. */
export const locksBrowser = (chair: Chair, at: Instant): boolean => stateOf(chair, at) === 'open' || stateOf(chair, at) === 'over';
/** The session that turned it opens nothing until the PIN was given; after too many wrong ones never again. */
export const locksSession = (chair: Chair, at: Instant): boolean => stateOf(chair, at) !== 'back';

export type Tried = 'back' | 'wrong' | 'ended';
/** What a PIN did, with the tries that were counted for it; one beyond the last does nothing, also where it is right. */
export function tried(isRight: boolean, tries: number): Tried {
  if (tries > MOST_TRIES) return 'ended';
  if (isRight) return 'back';
  return tries === MOST_TRIES ? 'ended' : 'wrong';
}

const FOUR_TO_EIGHT_DIGITS = /^\d{4,8}$/;

/** A PIN that a waiting person would guess in five tries is none. */
export function refusePin(pin: string): Refusal | null {
  if (!FOUR_TO_EIGHT_DIGITS.test(pin)) return refuse('pin-is-digits');
  const steps = new Set([...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10));
  return steps.size === 1 && [0, 1, 9].includes([...steps][0] ?? 0) ? refuse('pin-too-simple') : null;
}
