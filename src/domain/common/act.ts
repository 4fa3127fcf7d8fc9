// Who did it, for whom, by which way, when; and what the server's calendar computed for the rules to compare.
import type { KeyId, PartyId, StaffId } from './ids.ts';
import type { HappenedOn, Instant } from './instants.ts';

export const ROLES = ['staff', 'lead', 'manager', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** `code`: in the room, opened with a code that staff printed or read out. */
export const CHANNELS = ['room', 'code', 'desk', 'phone', 'in-person', 'hallway', 'voicemail', 'letter', 'survey', 'mail', 'form', 'api', 'import'] as const;
export type Channel = (typeof CHANNELS)[number];

/** On the phone and face to face somebody else holds the pen: what was said is written down, never copied. */
const SPOKEN: ReadonlySet<Channel> = new Set(['phone', 'in-person', 'hallway', 'voicemail']);
export const isSpoken = (via: Channel): boolean => SPOKEN.has(via);

export type Actor =
  | { readonly is: 'staff'; readonly id: StaffId; readonly roles: readonly Role[] }
  | { readonly is: 'program'; readonly id: KeyId; readonly roles: readonly Role[] }
  | { readonly is: 'party'; readonly id: PartyId }
  | { readonly is: 'clock' };

export type Severity = 1 | 2 | 3;

/** Instants that only a calendar with zones, working days and opening hours can know. */
export type Calendar = {
  readonly nextUpdateBy: Readonly<Record<Severity, Instant>>;
  readonly followUpOn: Instant;
  readonly followUpAnswerBy: Instant;
  /** The next word where somebody may be in danger. */
  readonly inDangerBy: Instant;
};

/** Ways by which we can reach the customer; empty when nothing may be sent and nobody may call. */
export type Reach = { readonly ways: readonly Channel[]; readonly canWrite: boolean };

export type Act = {
  readonly at: Instant;
  readonly actor: Actor;
  /** The party whose act it is, where staff or a program wrote it down. */
  readonly for?: PartyId;
  readonly via: Channel;
  readonly happenedOn?: HappenedOn;
  /** What the customer says in it matches a pattern of danger. */
  readonly alarming?: true;
  readonly calendar: Calendar;
  readonly reach: Reach;
};

/** What an event keeps of the act that made it. */
export type Signed = Pick<Act, 'at' | 'actor' | 'for' | 'via' | 'happenedOn'> & { readonly version: number };

/** The same person or program. */
export const isSameActor = (one: Actor, other: Actor): boolean => one.is !== 'clock' && other.is !== 'clock' && one.id === other.id;
export const isCustomers = (act: Pick<Act, 'actor' | 'for'>): boolean => act.actor.is === 'party' || (act.for !== undefined && act.actor.is !== 'clock');
export const isWrittenDown = (act: Pick<Act, 'actor' | 'for'>): boolean => isCustomers(act) && act.actor.is !== 'party';
/** Opened with a code that staff gave out, so that staff could hold it too. */
export const isByCode = (act: Pick<Act, 'actor' | 'via'>): boolean => act.actor.is === 'party' && act.via === 'code';
export const isOurs = (act: Pick<Act, 'actor'>): boolean => act.actor.is === 'staff' || act.actor.is === 'program';
export const hasRole = (act: Pick<Act, 'actor'>, ...roles: Role[]): boolean =>
  (act.actor.is === 'staff' || act.actor.is === 'program') && act.actor.roles.some((role) => roles.includes(role));
/** Read out of a mail: a sender's address can be forged, and a rule may read wrongly. */
export const isByMail = (act: Pick<Act, 'actor' | 'via'>): boolean => act.actor.is === 'party' && act.via === 'mail';
/** Said to be theirs, where somebody of ours may have given it: they can challenge it. */
export const mayBeOurs = (act: Pick<Act, 'actor' | 'for' | 'via'>): boolean => isWrittenDown(act) || isByCode(act);
