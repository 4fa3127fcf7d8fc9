// What the wire shows of one concern: the same facts, dates and names for staff and, by its own type, for the customer.
import { type Static, Type } from 'typebox';
import { Screen } from './chair.ts';
import { Channel, closed, FileChange, HappenedOn, Id, Instant, Language, literals, orNull, PersonRef, Said, Severity, Who } from './common/schemas.ts';
import { CorrectionView } from './correction.ts';
import { DecisionView } from './decision.ts';
import { FileView } from './file.ts';
import { NoteShown, OpenedView, Reader, SideThreadShown } from './openRoom.ts';
import { PartyView, Visitor } from './party.ts';
import { Picture } from './picture.ts';
import { PlanView } from './plan.ts';
import { Signature } from './signature.ts';
import { TaskView, TeachBackView } from './task.ts';
import { GoesOnIn, SplitFromView, SplitOffView, TookInView } from './together.ts';

export const Telling = closed({ happened: orNull(Said), felt: orNull(Said), matters: orNull(Said), right: orNull(Said) });

export const Matter = closed({
  id: Id,
  about: orNull(Said),
  category: orNull(Type.String()),
  severity: Severity,
  severityIsSet: Type.Boolean(),
  answered: orNull(literals(['fix', 'refusal', 'withdrawal', 'together'])),
  answer: orNull(Said),
});

export const NextUpdate = closed({ state: literals(['made', 'broken']), due: Instant, form: literals(['word', 'look']), keeper: PersonRef });
export const STANDINGS = ['open', 'brought-over', 'set-aside', 'erased', 'merged', 'done', 'solved', 'closed-without-answer', 'withdrawn', 'ended-unagreed'] as const;
export const Standing = literals(STANDINGS);

export const Round = closed({
  round: Type.Integer(),
  words: Said,
  feeling: orNull(Said),
  wish: orNull(Said),
  by: Signature,
  tries: Type.Array(closed({ at: Instant, via: Channel })),
  answer: orNull(literals(['yes', 'correction'])),
  correction: orNull(Said),
  answeredBy: orNull(Signature),
});

export const Apology = closed({
  id: Id,
  apology: literals(['regret', 'full']),
  matter: Id,
  party: PersonRef,
  words: Said,
  form: literals(['spoken', 'written']),
  because: orNull(Id),
  changed: orNull(Said),
  by: Signature,
});
export const Fix = closed({
  id: Id,
  version: Type.Integer(),
  words: Said,
  due: Instant,
  matters: Type.Array(Id),
  state: literals(['proposed', 'agreed', 'declined', 'lapsed', 'delivered', 'confirmed', 'not-confirmed']),
  agreed: Type.Boolean(),
  unconfirmed: orNull(literals(['silence', 'safety'])),
  said: orNull(Said),
  deliveredAt: orNull(Instant),
  by: Signature,
});
export const AmendsOption = closed({ gesture: Id, name: Type.String(), value: Type.Integer({ description: 'In the smallest unit of the currency (cents).' }) });
export const Amends = closed({
  id: Id,
  options: Type.Array(AmendsOption),
  state: literals(['offered', 'accepted', 'declined', 'wished', 'given']),
  chosen: orNull(Id),
  wish: orNull(Said),
  words: orNull(Said),
  by: Signature,
});
export const PromiseView = closed({
  id: Id,
  version: Type.Integer(),
  promise: literals(['call', 'answer', 'fix', 'gesture', 'other']),
  what: Said,
  keeper: PersonRef,
  due: Instant,
  moved: Type.Integer(),
  state: literals(['asked', 'made', 'kept', 'broken', 'owned-up', 'released', 'turned-down']),
  late: Type.Boolean(),
  move: orNull(closed({ due: Instant, because: Said })),
  at: orNull(Instant),
  by: Signature,
});
export const FollowUp = closed({ id: Id, state: literals(['planned', 'asked']), due: Instant, via: orNull(Channel), tries: Type.Integer() });
export const Fairness = closed({ outcome: Type.Integer(), process: Type.Integer(), treatment: Type.Integer(), words: orNull(Said), lowest: Type.Integer() });
const STEP_STATES = ['waiting', 'doing', 'done', 'theirs', 'not-needed'] as const;
const holder = orNull(literals(['us', 'customer']));
const optional = Type.Optional;
/** One of the six steps, with the facts that say it in one line. */
export const Step = closed({
  step: literals(['apologise', 'listen', 'fix', 'amends', 'promises', 'followUp']),
  state: literals(STEP_STATES),
  holder,
  at: optional(Instant),
  by: optional(Who),
  via: optional(Channel),
  form: optional(literals(['spoken', 'written'])),
  round: optional(Type.Integer()),
  unconfirmed: optional(literals(['silence', 'safety'])),
  due: optional(Instant),
  agreed: optional(Type.Boolean()),
  confirmed: optional(Type.Boolean()),
  kept: optional(Type.Integer()),
  open: optional(Type.Integer()),
  broken: optional(Type.Integer()),
});
/** What is next, such as offer-understanding, and who holds it. */
export const Next = closed({ next: Type.String(), holder });

export const Entry = closed({
  version: Type.Integer(),
  kind: Type.String({ description: 'The event, such as understandingOffered.' }),
  at: Instant,
  happenedOn: orNull(HappenedOn),
  by: Who,
  for: orNull(PersonRef),
  writtenDown: Type.Boolean(),
  disputable: Type.Boolean({ description: 'Written down for the customer, or done with a code that staff gave, less than 48 hours ago, and not challenged.' }),
  correctable: Type.Boolean({ description: 'Ours or written down, so that they may say it is not right.' }),
  via: Channel,
  words: Type.Array(closed({ part: Type.String(), said: Said })),
  enclosed: Type.Array(FileView, { description: 'What came with it: a slip or a letter in their own hand.' }),
  facts: Type.Record(Type.String(), Type.Unknown()),
});

const shared = {
  notOkaySince: orNull(Instant),
  id: Id,
  number: Type.Integer(),
  version: Type.Integer(),
  title: Type.String(),
  standing: Standing,
  endedAt: orNull(Instant),
  customer: PersonRef,
  owner: PersonRef,
  ownership: literals(['on-duty', 'taken']),
  toldAt: Instant,
  toldVia: Channel,
  happenedOn: orNull(HappenedOn),
  telling: Telling,
  toldWith: orNull(Type.String({ format: 'uuid', description: 'What a web form asked beside the telling, to be read like what was sent with an attempt.' })),
  matters: Type.Array(Matter),
  nextUpdate: orNull(NextUpdate),
  understanding: literals(['to-offer', 'offered', 'corrected', 'understood']),
  unconfirmed: orNull(closed({ because: literals(['silence', 'safety']), words: orNull(Said), since: Instant })),
  rounds: Type.Array(Round),
  decisions: Type.Array(DecisionView),
  plans: Type.Array(PlanView, { description: 'Every version of the plan; the one in force has their yes.' }),
  apologies: Type.Array(Apology),
  fixes: Type.Array(Fix),
  amends: Type.Array(Amends),
  promises: Type.Array(PromiseView),
  tasks: Type.Array(TaskView),
  teachBacks: Type.Array(TeachBackView),
  goesOnIn: orNull(GoesOnIn),
  tookIn: Type.Array(TookInView, { description: 'Which concerns go on in this one, the newest last.' }),
  splitFrom: orNull(SplitFromView),
  splitOff: Type.Array(SplitOffView, { description: 'Which concerns began with something of this one, and go on by themselves.' }),
  asksTwo: orNull(Said),
  corrections: Type.Array(CorrectionView, { description: 'What they said is not right on the record, each thing once.' }),
  parties: Type.Array(PartyView, { description: 'Whom the customer brought along, also those who are no longer with them.' }),
  followUp: orNull(FollowUp),
  fairness: orNull(Fairness),
  updatesAre: literals(['word', 'look']),
  lastWordAt: orNull(Instant),
  died: orNull(Instant),
  screens: Type.Array(Screen, { description: 'When staff turned a screen to the customer at the counter, and when it was given back.' }),
  looks: Type.Array(closed({ by: PersonRef, at: Instant, until: Instant, reason: Type.String() }), { description: 'Who looked with a reason, beyond those who work on it.' }),
  fileChanges: Type.Array(FileChange, { description: 'What was changed on the customer’s file: who, when and which part, never what it says.' }),
  readers: Type.Array(Reader, { description: 'Who opened the record, and how often.' }),
  privateNotes: Type.Array(NoteShown, { description: 'That private notes exist, why, and when we look at them again.' }),
  sideThreads: Type.Array(SideThreadShown),
  opened: Type.Array(OpenedView),
  steps: Type.Array(Step),
  next: Next,
  entries: Type.Array(Entry),
  may: Type.Array(Type.String({ description: 'A command whose guard is silent for the caller now.' })),
};

/** What staff see. */
export const ConcernView = closed(
  {
    ...shared,
    team: PersonRef,
    teller: PersonRef,
    toldAs: Type.Union([PersonRef, Type.Null()], { description: 'As whom they told it by the public form, where staff matched them with somebody on file.' }),
    handingTo: orNull(PersonRef),
    otherOwnerAsked: Type.Boolean(),
    complainedAbout: Type.Array(PersonRef),
    danger: orNull(closed({ because: literals(['ticked', 'pattern']), since: Instant, readAt: orNull(Instant), mailed: Type.Boolean(), found: orNull(Type.String()) })),
    outcomeBefore: orNull(Said),
    awaitsUsSince: orNull(Instant),
    theirLastWordAt: Instant,
    justWritten: orNull(closed({ act: Type.Integer(), until: Instant })),
    replies: Type.Array(
      closed({
        id: Id,
        version: Type.Integer({ description: 'The entry with their words.' }),
        words: Said,
        older: Type.Boolean({ description: 'What they answered was put anew since.' }),
        asked: literals(['understanding', 'fix', 'delivery', 'amends', 'move', 'solved', 'check']),
        perhaps: orNull(literals(['yes', 'no'])),
        yes: Type.Boolean({ description: 'A yes can be written down from it now.' }),
      }),
      { description: 'Mails that may answer a question of ours, beside it, until a person says whether they do.' },
    ),
    customerCard: closed({
      language: Language,
      zone: orNull(Type.String()),
      callMe: orNull(Type.String()),
      ways: Type.Array(closed({ kind: literals(['phone', 'email', 'post']), value: Type.String(), preferred: Type.Boolean() })),
      giftRule: literals(['unknown', 'under', 'not-under']),
      confirmed: Type.Boolean(),
    }),
    hereNow: Type.Array(closed({ is: literals(['staff', 'customer']), name: Type.String() })),
  },
  { title: 'Concern' },
);

/** How often each side called, met or wrote to the other, and what was written down beside the concern. */
const touches = closed({ called: Type.Integer(), came: Type.Integer(), wrote: Type.Integer() });
const RoomContacts = closed({
  theirs: touches,
  ours: touches,
  beside: Type.Array(
    closed({
      id: Id,
      direction: literals(['in', 'out']),
      via: Channel,
      at: Instant,
      topic: orNull(Type.String()),
      caller: orNull(Type.String()),
      by: orNull(Type.String()),
      said: orNull(Said),
    }),
  ),
});

/** What the customer sees: by its own type, so that nothing meant for staff alone can be passed to it. */
export const RoomView = closed(
  {
    ...shared,
    organisation: closed({ name: Type.String(), phone: orNull(Type.String()), emergency: Type.String(), language: Language, zone: Type.String() }),
    language: Language,
    visitor: Visitor,
    contacts: RoomContacts,
    /** Null for whoever was brought along. */
    picture: orNull(Picture),
  },
  { title: 'Room' },
);

/** One row of a list. */
export const ConcernRow = closed(
  {
    id: Id,
    number: Type.Integer(),
    title: Type.String(),
    theirs: Type.Boolean({ description: 'Whether the title is in the customer’s own words.' }),
    standing: Standing,
    customer: PersonRef,
    owner: PersonRef,
    team: PersonRef,
    severity: Severity,
    understanding: literals(['to-offer', 'offered', 'corrected', 'understood']),
    nextUpdate: orNull(Instant),
    nextUpdateBroken: Type.Boolean(),
    form: orNull(literals(['word', 'look'])),
    lastWordAt: orNull(Instant),
    awaitsUsSince: orNull(Instant),
    danger: Type.Boolean(),
    toldAt: Instant,
    happenedOn: orNull(HappenedOn),
    wordless: Type.Boolean(),
    category: orNull(Type.String()),
    often: orNull(Type.Integer({ description: 'How often they got in touch in ninety days, where that stands out.' })),
  },
  { title: 'ConcernInList' },
);

export type ConcernView = Static<typeof ConcernView>;
export type RoomView = Static<typeof RoomView>;
export type ConcernRow = Static<typeof ConcernRow>;
export type Entry = Static<typeof Entry>;
export type Round = Static<typeof Round>;
export type Fix = Static<typeof Fix>;
export type Amends = Static<typeof Amends>;
export type PromiseView = Static<typeof PromiseView>;
export type Matter = Static<typeof Matter>;
export type Step = Static<typeof Step>;
