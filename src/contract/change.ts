// What comes of a cause, as staff see it: its changes, who was told, who had a part in them, and who was asked though they
// never called; what the customer reads of it; and the page "You said, we did".
import { type Static, Type } from 'typebox';
import type { Action as ActionName, Strength } from '../domain/cause/changeEvents.ts';
import type { PartnerRole, PartnerState } from '../domain/cause/partnerEvents.ts';
import type { Try } from '../domain/cause/touchedEvents.ts';
import { closed, Day, Id, Instant, literals, orNull, PersonRef, Said, Who } from './common/schemas.ts';
import { Signature } from './signature.ts';

/** The strongest first: on the place and the work, then on how work is checked, then on people. */
export const ACTION_NAMES = [
  ...(['physical', 'forcing', 'simplify', 'standardise', 'leadership'] as const),
  ...(['checklist', 'redundancy', 'software', 'workload', 'distraction'] as const),
  ...(['training', 'reminder', 'policy', 'double-check'] as const),
] as const satisfies readonly ActionName[];
const STRENGTHS = ['strong', 'intermediate', 'weak'] as const satisfies readonly Strength[];
export const PARTNER_ROLES = ['tester', 'adviser', 'reviewer'] as const satisfies readonly PartnerRole[];
export const TRIES = ['left-word', 'no-answer', 'wrong-number'] as const satisfies readonly Try[];
const StoryLanguage = literals(['en', 'es']);
export const Action = literals(ACTION_NAMES);
export const CheckDay = Type.Union([Type.Literal(30), Type.Literal(90)]);
const Counted = closed({
  concerns: Type.Integer({ description: 'Of those linked, how many came.' }),
  repeats: Type.Integer({ description: 'Contacts beyond the first of each linked concern.' }),
  contacts: orNull(Type.Integer({ description: 'All contacts of these people, whatever they were about; null where it was settled before they were counted.' })),
});
/** The same number of days before the change and since its first day. */
export const Numbers = closed({
  days: Type.Integer(),
  people: orNull(Type.Integer({ description: 'Everybody linked; who never called and said yes when asked is among them.' })),
  before: Counted,
  after: Counted,
});

const StoryText = closed({ said: Said, did: Said, count: Type.Integer() });
export const Story = closed({
  version: Type.Integer(),
  texts: closed({ en: orNull(StoryText), es: orNull(StoryText) }),
  by: Signature,
  approved: orNull(Signature),
  /** On the page now; a group of fewer than five is never shown there. */
  onPage: Type.Boolean(),
  tooFew: Type.Boolean(),
});
export const Listener = closed({ is: literals(['party', 'staff']), id: Id });
export const Told = closed({
  ...Listener.properties,
  name: Type.String(),
  /** Their room, in which what they say is written down. */
  concern: orNull(Id),
  state: literals(['due', 'told', 'heard']),
  way: literals(['mail', 'hand', 'letter', 'phone', 'in-person']),
  language: StoryLanguage,
  phone: orNull(Type.String()),
  toldAt: orNull(Instant),
  heardAt: orNull(Instant),
  words: orNull(Said),
});
const PARTNER_STATES = ['invited', 'agreed', 'declined', 'thanked', 'ended', 'taken-back'] as const satisfies readonly PartnerState[];
const Saying = closed({ from: literals(['them', 'us']), said: Said, by: Signature });
const part = {
  id: Id,
  role: literals(PARTNER_ROLES),
  state: literals(PARTNER_STATES),
  asked: Said,
  by: Signature,
  sayings: Type.Array(Saying),
  /** Their last act, written down by us, as long as they can challenge it. */
  disputable: orNull(Type.Integer()),
  may: Type.Array(Type.String()),
};
export const Partner = closed({ ...part, person: PersonRef, concern: orNull(Id) });

export const Change = closed({
  id: Id,
  does: Said,
  seen: Said,
  keeper: PersonRef,
  taken: Type.Boolean({ description: 'The keeper’s own yes.' }),
  from: Day,
  begun: Type.Boolean(),
  actions: Type.Array(Action),
  strength: literals(STRENGTHS),
  state: literals(['tried', 'kept', 'dropped']),
  because: orNull(Said),
  checks: Type.Array(closed({ day: CheckDay, due: Instant, answer: orNull(literals(['tried', 'kept', 'dropped'])), words: orNull(Said), by: orNull(Who) })),
  /** The check that waits for an answer. */
  asks: orNull(CheckDay),
  /** As counted when it was settled; until then as of now. */
  numbers: Numbers,
  story: orNull(Story),
  told: Type.Array(Told),
  people: closed({
    due: Type.Integer(),
    told: Type.Integer(),
    heard: Type.Integer(),
    untold: Type.Integer({ description: 'Linked, and neither told nor on the list.' }),
    hidden: Type.Integer({ description: 'Told, and not for you to see.' }),
    /** Languages of those untold in which the text isn’t written. */
    languagesMissing: Type.Array(StoryLanguage),
  }),
  partners: Type.Array(Partner),
  by: Signature,
  may: Type.Array(Type.String()),
});

export const Touched = closed({
  person: PersonRef,
  phone: orNull(Type.String()),
  day: Day,
  team: orNull(PersonRef),
  state: literals(['to-ask', 'yes', 'no', 'rather-not', 'left']),
  tries: Type.Array(closed({ outcome: literals(TRIES), at: Instant, by: Who })),
  concern: orNull(closed({ id: Id, number: Type.Integer() })),
  words: orNull(Said),
  at: orNull(Instant),
});

export const CauseChanges = closed({
  cause: Id,
  version: Type.Integer(),
  title: Said,
  people: Type.Integer({ description: 'Everybody whom the cause touched.' }),
  weakAlone: Type.Boolean({ description: 'Training, reminders and rules alone: they seldom hold.' }),
  changes: Type.Array(Change),
  touched: Type.Array(Touched),
  page: literals(['private', 'public']),
  may: Type.Array(Type.String()),
});

/** Somebody touched by the same place and day who said nothing, and why we think so. */
export const Touchable = closed({ person: PersonRef, phone: orNull(Type.String()), contacts: Type.Integer(), concerns: Type.Integer() });

/** What changed because of what they said, and their part in it: the same for the room and for staff who write down what they say. */
export const ToldChange = closed({
  cause: Id,
  change: Id,
  said: Said,
  did: Said,
  seen: Said,
  toldAt: orNull(Instant),
  toldBy: orNull(Who),
  heardAt: orNull(Instant),
  words: orNull(Said),
  may: Type.Array(Type.String()),
});
export const TheirPart = closed({ ...part, cause: Id, change: Id, does: Said, seen: Said });
export const ChangesFor = closed({ told: Type.Array(ToldChange), parts: Type.Array(TheirPart) });

/** A change that asks the one who looks: for the yes to keep it, how it goes, or to read what came of what they raised. */
export const AskedChange = closed({ cause: Id, change: Id, does: Said, asks: literals(['take', 'check', 'read']), day: orNull(CheckDay) });
export const SaidAndDone = closed({
  cause: Id,
  change: Id,
  said: Type.String(),
  did: Type.String(),
  language: StoryLanguage,
  since: Day,
  kept: Type.Boolean(),
  people: Type.Integer(),
  /** Told by fewer than five: only staff see it. */
  tooFew: Type.Boolean(),
});
export const SaidAndDonePage = closed({ items: Type.Array(SaidAndDone), page: literals(['private', 'public']), address: orNull(Type.String()) });

export type Change = Static<typeof Change>;
export type Partner = Static<typeof Partner>;
export type Told = Static<typeof Told>;
export type Touched = Static<typeof Touched>;
export type Touchable = Static<typeof Touchable>;
export type Story = Static<typeof Story>;
export type Numbers = Static<typeof Numbers>;
export type CauseChanges = Static<typeof CauseChanges>;
export type ToldChange = Static<typeof ToldChange>;
export type TheirPart = Static<typeof TheirPart>;
export type ChangesFor = Static<typeof ChangesFor>;
export type AskedChange = Static<typeof AskedChange>;
export type SaidAndDone = Static<typeof SaidAndDone>;
export type SaidAndDonePage = Static<typeof SaidAndDonePage>;
