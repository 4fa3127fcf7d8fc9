// What we know of a person because they said it, and what they and we expect of each other, folded from its events.
import type { Signed } from '../common/act.ts';
import type { Challengeable } from '../common/challenge.ts';
import type { PartyId, QuestionId } from '../common/ids.ts';
import type { OurWords, TheirWords, Words } from '../common/words.ts';

/** What to call them, what matters to them, how and when to reach them, what helps, what hurts; or a question of the house's own. */
export const PARTS = ['callMe', 'matters', 'reach', 'helps', 'hurts'] as const;
export type Part = (typeof PARTS)[number] | QuestionId;

/** An answer names the version it was given in, so that nobody writes over one that they haven't seen. */
export type Saying = { readonly words: TheirWords; readonly version: number; readonly by: Signed };
type Language = 'en' | 'es';
/** How to write to them. */
export type Writing = { readonly bigPrint?: boolean; readonly simpleWords?: boolean; readonly language?: Language; readonly mailWords?: MailWords };
/** Our words themselves stand in their mails, because they said so in writing; by whom, how and when is known of the act. */
export type MailWords = { readonly wanted: boolean; readonly by: Signed; readonly signed?: OurWords };
/** A language is also on file, where staff may have set it: a choice names the one that it replaces, so that it can be undone. */
export type WritingChoice = Omit<Writing, 'language' | 'mailWords'> & {
  readonly language?: { readonly from: Language; readonly to: Language };
  /** `signed` is what stood on the paper, where staff hold one. */
  readonly mailWords?: boolean;
  readonly signed?: OurWords;
};

/** What they can expect of us, what helps us, how soon we answer. */
export const CHARTER_PARTS = ['expect', 'helps', 'soon'] as const;
export type CharterPart = (typeof CHARTER_PARTS)[number];
export type CharterWords = Readonly<Partial<Record<CharterPart, Words>>>;
type OnOffer = { readonly offer: number; readonly words: CharterWords; readonly version: number; readonly by: Signed };
export type Charter = {
  /** Null while the organisation's text stands as an offer that nobody has said yes to. */
  readonly agreed: OnOffer | null;
  readonly proposal: null | (OnOffer & { readonly from: 'us' | 'customer' });
};

/** What stood before an act that was written down for them, to which a challenge returns. */
type PartBefore = { readonly part: Part; readonly saying: Saying | null };
export type Before =
  | PartBefore
  | { readonly writing: Writing }
  | { readonly charter: Charter }
  /** Of a line of another entry that was kept or dropped: it is offered again, and what stood before stands. */
  | { readonly offered: Settled; readonly stood: PartBefore | { readonly writing: Writing } | null };
export type ActWrittenDown = Challengeable & { readonly of: string; readonly before: Before };

/** A line of what they said under another entry, by the id of its words; how to write to them is one line. */
export type Settled = { readonly entry: PartyId; readonly line: string };
export type KeptFrom = Settled & { readonly before: PartBefore | { readonly writing: Writing; readonly stood: Writing } };

export type Customer = {
  readonly id: PartyId;
  readonly version: number;
  readonly sayings: Readonly<Partial<Record<Part, Saying>>>;
  readonly writing: Writing;
  readonly charter: Charter;
  readonly writtenDown: readonly ActWrittenDown[];
  readonly settled: readonly Settled[];
  readonly kept: readonly KeptFrom[];
};

/** Somebody of whom nothing has been said yet. */
export const newcomer = (id: PartyId): Customer => ({
  id,
  version: 0,
  sayings: {},
  writing: {},
  charter: { agreed: null, proposal: null },
  writtenDown: [],
  settled: [],
  kept: [],
});

/** The version that a change to the charter builds on: the proposal, else what was agreed, else the bare offer. */
export const charterVersion = ({ charter }: Customer): number => (charter.proposal ?? charter.agreed)?.version ?? 0;
