// The regular contact plan with a person: the same view for them and for staff. On screen it is never called anything else.
import { type Static, Type } from 'typebox';
import type { BeatName as NameOfBeat } from '../domain/cadence/beat.ts';
import type { ChoiceCommand } from '../domain/cadence/choice.ts';
import type { StopReason as Because, CallWay as Way } from '../domain/cadence/state.ts';
import type { TouchCommand } from '../domain/cadence/touch.ts';
import { closed, Day, Id, Instant, literals, orNull, PersonRef, Said } from './common/schemas.ts';
import { Signature } from './signature.ts';

const Weekday = Type.Unsafe<1 | 2 | 3 | 4 | 5 | 6 | 7>(Type.Integer({ minimum: 1, maximum: 7, description: '1 = Monday … 7 = Sunday' }));
export const BEAT_NAMES = ['daily', 'twice-a-week', 'weekly', 'monthly', 'on-request', 'custom'] as const satisfies readonly NameOfBeat[];
export const CALL_WAYS = ['phone', 'mail', 'letter', 'in-person'] as const satisfies readonly Way[];
/** What staff stop a plan for, at once. */
export const OUR_STOPS = ['wrong-number', 'court-order', 'death'] as const satisfies readonly Because[];
export const CHOICES = ['keep', 'slower', 'faster', 'on-request', 'stop', 'beat'] as const satisfies readonly Extract<ChoiceCommand, { do: 'chooseBeat' }>['choice'][];
export const OUTCOMES = ['reached', 'left-word', 'no-answer', 'missed-by-us'] as const satisfies readonly Extract<TouchCommand, { do: 'recordTouch' }>['outcome'][];
/** Daily at opening; named weekdays (two are twice a week, one is weekly); a day of each month; every n working days; or on request. */
export const Beat = Type.Union([
  closed({ every: Type.Literal('day') }),
  closed({ every: Type.Literal('weekdays'), days: Type.Array(Weekday, { minItems: 1, maxItems: 7 }) }),
  closed({ every: Type.Literal('month'), on: Type.Integer({ minimum: 1, maximum: 28 }) }),
  closed({ every: Type.Literal('working-days'), n: Type.Integer({ minimum: 2, maximum: 60 }) }),
  closed({ every: Type.Literal('on-request') }),
]);
export const BeatName = literals(BEAT_NAMES);
export const CallWay = literals(CALL_WAYS);
const LocalTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', description: 'By the clock on the wall, "08:30".' });
/** By the clock of the person’s own zone; over midnight where `from` is the later one. */
export const QuietHours = closed({ from: LocalTime, to: LocalTime });
export const StopReason = literals([...OUR_STOPS, 'consent-withdrawn'] as const);

export const CadenceTerms = closed({
  beat: Beat,
  name: BeatName,
  way: CallWay,
  caller: PersonRef,
  standIn: PersonRef,
  team: PersonRef,
  zone: Type.String(),
  quiet: orNull(QuietHours),
  concern: orNull(closed({ id: Id, number: orNull(Type.Integer()) })),
  signal: orNull(Id),
});
export const TOUCH_STATES = ['due', 'reached', 'left-word', 'no-answer', 'missed-by-us', 'let-go'] as const;
export const CadenceTouch = closed({
  day: Day,
  /** Not before this: opening time, or when their quiet hours end. */
  due: Instant,
  /** What is still to be made then is missed by us. */
  closes: Instant,
  holder: PersonRef,
  movedFrom: orNull(Day),
  /** The fourth that reaches them: how often shall we call? */
  asks: Type.Boolean(),
  state: literals(TOUCH_STATES),
  madeAt: orNull(Instant),
  by: orNull(Signature),
  told: orNull(Said),
  said: orNull(Said),
  feeling: orNull(Said),
});
const STANDINGS = ['none', 'proposed', 'declined', 'agreed', 'running', 'on-request', 'rested', 'stopped'] as const;

export const CadenceView = closed({
  customer: PersonRef,
  version: Type.Integer(),
  standing: literals(STANDINGS),
  terms: orNull(CadenceTerms),
  why: orNull(Said),
  agreed: orNull(Signature),
  proposal: orNull(closed({ version: Type.Integer(), terms: CadenceTerms, why: Said, by: Signature, wish: orNull(Said) })),
  stopped: orNull(closed({ because: StopReason, by: Signature, said: orNull(Said) })),
  next: orNull(closed({ day: Day, at: Instant, by: PersonRef, movedFrom: orNull(Day) })),
  open: orNull(CadenceTouch),
  callAsked: orNull(closed({ by: Signature, said: orNull(Said) })),
  /** Calls of ours that we missed since we last reached them: what we are sorry for, newest first. */
  missed: Type.Array(Day),
  missesInARow: Type.Integer({ description: 'From two on whoever leads the team is told.' }),
  /** Newest first. */
  touches: Type.Array(CadenceTouch),
  /** Since when which beat stood; null while it rested or was stopped. */
  steps: Type.Array(closed({ at: Instant, name: orNull(BeatName), beat: orNull(Beat) })),
  asking: Type.Boolean({ description: 'A call asks how often, and they have not said so yet.' }),
  slower: orNull(Beat),
  faster: orNull(Beat),
  /** Every beat above theirs, the nearest first; any of them can be chosen. */
  higher: Type.Array(Beat),
  /** “How seriously do you feel taken, 1 to 7?”, before the plan and since. */
  taken: Type.Array(closed({ answer: Type.Integer(), stage: literals(['before', 'since']), by: Signature })),
  review: orNull(closed({ due: Instant, isDue: Type.Boolean() })),
  reviews: Type.Array(closed({ said: Said, by: Signature })),
  /** They come to us more than is usual for them: calls in the last seven days, and in a usual week. */
  relapse: orNull(closed({ at: Instant, inWeek: Type.Integer(), usual: Type.Number() })),
  /** Acts that were written down for them and that they can still challenge. */
  disputable: Type.Array(closed({ act: Type.Integer(), kind: Type.String(), by: Signature })),
  may: Type.Array(Type.String({ description: 'A deed whose guard is silent for the caller now.' })),
});

/** What of a concern can be told: what we said, did, asked or promised. */
export const TO_TELL = [
  ...(['understandingOffered', 'apologised', 'fixProposed', 'fixDelivered', 'amendsOffered', 'amendsGiven', 'promiseMade', 'promiseKept'] as const),
  ...(['promiseMoveAsked', 'promiseOwnedUp', 'wordGiven', 'looked', 'contactNoted', 'decisionAsked', 'planProposed', 'taskProposed', 'attemptRight'] as const),
] as const;
/** What has happened since the last call. */
export const ToTell = closed({ at: Instant, kind: literals(TO_TELL), said: orNull(Said) });
export const BellTouch = closed({
  customer: PersonRef,
  callMe: orNull(Type.String()),
  language: literals(['en', 'es']),
  /** The time on their own clock, where their zone is another than yours. */
  zone: Type.String(),
  phone: orNull(Type.String()),
  day: Day,
  due: Instant,
  closes: Instant,
  movedFrom: orNull(Day),
  holder: PersonRef,
  /** Whose call it is by the plan, where somebody stands in. */
  instead: orNull(PersonRef),
  team: PersonRef,
  way: CallWay,
  beat: Beat,
  name: BeatName,
  /** What they may want instead: the next beat below theirs, and every one above it, the nearest first. */
  slower: orNull(Beat),
  higher: Type.Array(Beat),
  asks: Type.Boolean(),
  state: literals(TOUCH_STATES),
  madeAt: orNull(Instant),
  told: orNull(Said),
  said: orNull(Said),
  /** The last call that was made before this one. */
  last: orNull(closed({ day: Day, state: literals(TOUCH_STATES), by: PersonRef, told: orNull(Said), said: orNull(Said), feeling: orNull(Said) })),
  why: orNull(Said),
  toTell: Type.Array(ToTell),
  /** Days on which we missed a call since we last reached them: begin with being sorry. */
  missed: Type.Array(Day),
  concern: orNull(closed({ id: Id, number: Type.Integer(), title: orNull(Said) })),
  callAsked: orNull(Said),
  reviewDue: Type.Boolean(),
  relapse: Type.Boolean(),
});
export const Bell = closed({
  day: Day,
  zone: Type.String(),
  /** When we open today; null on a day off. */
  opens: orNull(Instant),
  closes: orNull(Instant),
  nextOpen: orNull(Day),
  items: Type.Array(BellTouch),
  /** For whoever leads: two of our own calls missed in a row. */
  missedTwice: Type.Array(closed({ customer: PersonRef, caller: PersonRef, misses: Type.Integer(), days: Type.Array(Day) })),
  /** Plans that wait for a person: a review after four weeks, or more contacts than is usual. */
  toLookAt: Type.Array(closed({ customer: PersonRef, because: literals(['review', 'relapse', 'wish']), since: Instant })),
});

export type Beat = Static<typeof Beat>;
export type CadenceTerms = Static<typeof CadenceTerms>;
export type CadenceTouch = Static<typeof CadenceTouch>;
export type CadenceView = Static<typeof CadenceView>;
export type ToTell = Static<typeof ToTell>;
export type BellTouch = Static<typeof BellTouch>;
export type Bell = Static<typeof Bell>;
