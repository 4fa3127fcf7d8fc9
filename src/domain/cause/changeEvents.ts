// A change of a cause: what can have happened to it, and how it stands. What it says lies in erasable rows.
import type { Signed } from '../common/act.ts';
import type { ChangeId, StaffId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { OurWords, Words } from '../common/words.ts';

/** What kind of action a change is. Those on the place and the work hold longer than those on people (RCA2, the hierarchy of actions). */
export const ACTIONS = {
  physical: 'strong',
  forcing: 'strong',
  simplify: 'strong',
  standardise: 'strong',
  leadership: 'strong',
  checklist: 'intermediate',
  redundancy: 'intermediate',
  software: 'intermediate',
  workload: 'intermediate',
  distraction: 'intermediate',
  training: 'weak',
  reminder: 'weak',
  policy: 'weak',
  'double-check': 'weak',
} as const;
export type Action = keyof typeof ACTIONS;
export type Strength = (typeof ACTIONS)[Action];

/** Days after its first day on which its keeper is asked how it goes. */
export const CHECK_DAYS = [30, 90] as const;
export type CheckDay = (typeof CHECK_DAYS)[number];
export type LocalDay = { readonly day: string; readonly zone: string };
/** Concerns that came, and contacts beyond the first of each, in as many days before the change as after its first day. */
/** `contacts`: of everybody linked, whatever they were about; earlier events don't hold it. */
export type Counted = { readonly concerns: number; readonly repeats: number; readonly contacts?: number };
export type Numbers = { readonly days: number; readonly people?: number; readonly before: Counted; readonly after: Counted };
export type ChangeAnswer = 'tried' | 'kept' | 'dropped';

/** What is told to everybody and stands on the page, in at most eighty words: what they said, and what we did. */
export const MOST_WORDS = 80;
export type StoryText = { readonly said: OurWords; readonly did: OurWords; readonly count: number };
export type StoryLanguage = 'en' | 'es';
export type StoryTexts = Readonly<Partial<Record<StoryLanguage, StoryText>>>;

/** Somebody whom the change touches: a person of a concern, or one of ours who raised the cause. */
export type Listener = { readonly is: 'party' | 'staff'; readonly id: string };
/** `mail`: a letter goes out by itself. `hand`: somebody calls, writes or says it. */
export type Telling = Listener & { readonly by: 'mail' | 'hand'; readonly language: StoryLanguage };
export type ToldVia = 'phone' | 'letter' | 'in-person';

export type ChangeEvent =
  | {
      readonly kind: 'changePlanned';
      readonly id: ChangeId;
      readonly does: OurWords;
      readonly seen: OurWords;
      readonly keeper: StaffId;
      readonly from: LocalDay;
      readonly begins: Instant;
      readonly checks: Readonly<Record<CheckDay, Instant>>;
      readonly actions: readonly Action[];
    }
  | { readonly kind: 'changeTaken'; readonly id: ChangeId }
  | { readonly kind: 'changeHanded'; readonly id: ChangeId; readonly to: StaffId }
  | { readonly kind: 'changeCheckDue'; readonly id: ChangeId; readonly day: CheckDay }
  | { readonly kind: 'changeChecked'; readonly id: ChangeId; readonly day: CheckDay; readonly answer: ChangeAnswer; readonly numbers: Numbers; readonly words?: OurWords }
  | { readonly kind: 'changeDropped'; readonly id: ChangeId; readonly numbers: Numbers; readonly words: OurWords };
export type TellingEvent =
  | { readonly kind: 'storyWritten'; readonly change: ChangeId; readonly texts: StoryTexts }
  | { readonly kind: 'storyApproved'; readonly change: ChangeId; readonly version: number }
  | { readonly kind: 'storyTakenOff'; readonly change: ChangeId }
  | { readonly kind: 'changeTold'; readonly change: ChangeId; readonly version: number; readonly people: readonly Telling[] }
  | { readonly kind: 'personTold'; readonly change: ChangeId; readonly person: Listener; readonly via: ToldVia }
  | { readonly kind: 'tellingHeard'; readonly change: ChangeId; readonly person: Listener; readonly words?: Words };

export type Check = { readonly day: CheckDay; readonly answer: ChangeAnswer; readonly numbers: Numbers; readonly words?: OurWords; readonly by: Signed };
export type ChangeStanding =
  | { readonly is: 'tried' }
  | { readonly is: 'kept'; readonly numbers: Numbers; readonly by: Signed }
  | { readonly is: 'dropped'; readonly numbers: Numbers; readonly because: OurWords; readonly by: Signed };
export type Change = {
  readonly id: ChangeId;
  readonly does: OurWords;
  readonly seen: OurWords;
  readonly keeper: StaffId;
  /** The keeper's own yes: nobody keeps a change that somebody else only gave to them. */
  readonly taken: boolean;
  readonly from: LocalDay;
  readonly begins: Instant;
  readonly checks: Readonly<Record<CheckDay, Instant>>;
  readonly actions: readonly Action[];
  /** The check that waits for its keeper's answer. */
  readonly asks: CheckDay | null;
  readonly asked: readonly CheckDay[];
  readonly checked: readonly Check[];
  readonly standing: ChangeStanding;
  readonly by: Signed;
};

/** `version` goes up with each writing, so that nobody approves a text that they haven't read. */
export type Story = { readonly change: ChangeId; readonly version: number; readonly texts: StoryTexts; readonly by: Signed; readonly approved: Signed | null };
export type Told = Listener & {
  readonly change: ChangeId;
  readonly state: 'due' | 'told' | 'heard';
  readonly way: 'mail' | 'hand' | ToldVia;
  readonly language: StoryLanguage;
  readonly told: Signed | null;
  readonly heard: Signed | null;
  readonly words: Words | null;
};
