// Whose room is a mail for? What its headers name is a hint only: it is filed where its sender is a party, opens a concern
// of its own where it names none, and waits for a person in every other case. In health a reply in another person's
// concern is a breach.
import type { ConcernId, PartyId } from '../common/ids.ts';
import type { HeldFor, WhyHeld } from '../common/whyHeld.ts';

/** Who the sender's address is to a concern that a hint names. */
export type Standing = { readonly is: 'speaks'; readonly party: PartyId } | { readonly is: HeldFor };

/** The strongest first: an address that we signed, the letter that is answered, an older one in the chain. */
export const HINTED_BY = ['reply-address', 'in-reply-to', 'references'] as const;
export type Hint = { readonly concern: ConcernId; readonly by: (typeof HINTED_BY)[number]; readonly sender: Standing };

export const MAIL_KINDS = ['person', 'bounce', 'feedback-report', 'auto-reply'] as const;
export type Arrived = {
  readonly kind: (typeof MAIL_KINDS)[number];
  readonly sender: 'outside' | 'staff' | 'ourselves';
  /** More from one address within an hour than a person writes. */
  readonly isStorm: boolean;
  /** What our own receiver says of the sender's address. */
  readonly proof: 'passed' | 'failed' | 'unknown';
  readonly hints: readonly Hint[];
  /** What is written sounds as if somebody were in danger. */
  readonly isAlarming: boolean;
  /** Confirmed customers with this address on file, where it stood for a day. */
  readonly onFile: readonly PartyId[];
};

export type Verdict =
  | { readonly do: 'file'; readonly concern: ConcernId; readonly party: PartyId }
  /** Of somebody on file only where that is proved; else by a teller whom nobody confirmed. */
  | { readonly do: 'open'; readonly customer: PartyId | null; readonly guess?: ConcernId | null }
  | { readonly do: 'hold'; readonly because: WhyHeld; readonly guess: ConcernId | null }
  | { readonly do: 'note'; readonly concern: ConcernId | null }
  | { readonly do: 'report' };

export function whoseRoom(arrived: Arrived): Verdict {
  const hints = arrived.hints.toSorted((one, other) => HINTED_BY.indexOf(one.by) - HINTED_BY.indexOf(other.by));
  const theirs = hints.flatMap(({ concern, sender }) => (sender.is === 'speaks' ? [{ concern, party: sender.party }] : []));
  if (arrived.kind === 'bounce' || arrived.kind === 'feedback-report') return { do: 'report' };
  if (arrived.kind === 'auto-reply') return { do: 'note', concern: arrived.isStorm ? null : (theirs[0]?.concern ?? null) };
  const held = whyHeld(arrived, hints, theirs.length > 0);
  const guess = (theirs[0] ?? hints[0])?.concern ?? null;
  // Danger waits in no tray: it is a concern of its own, read first, with the guess beside it, and in nobody's room.
  if (held !== null && arrived.isAlarming && arrived.sender === 'outside' && !arrived.isStorm) return { do: 'open', customer: null, guess };
  if (held !== null) return { do: 'hold', because: held, guess };
  const [one] = theirs;
  if (one !== undefined) return { do: 'file', ...one };
  const [only, ...others] = arrived.onFile;
  return { do: 'open', customer: arrived.proof === 'passed' && only !== undefined && others.length === 0 ? only : null };
}

function whyHeld({ sender, isStorm, proof }: Arrived, hints: readonly Hint[], isTheirs: boolean): WhyHeld | null {
  if (sender === 'ourselves') return 'our-own-mail';
  if (isStorm) return 'storm';
  if (sender === 'staff') return 'from-staff';
  if (isTheirs) return proof === 'failed' ? 'not-proved' : null;
  const [strongest] = hints;
  return strongest === undefined || strongest.sender.is === 'speaks' ? null : strongest.sender.is;
}

/** Machines write faster than anyone; those together stand as one line before a person. */
export const MOST_AN_HOUR = 20;
export const STORMS: readonly WhyHeld[] = ['storm', 'our-own-mail'];
