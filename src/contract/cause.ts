// A cause as staff see it: what keeps happening, whom it touched, the leader's question, the tree of whys and its root.
import { type Static, Type } from 'typebox';
import type { ErasableKind, ErasingReason } from '../domain/cause/erasingEvents.ts';
import type { About, WhyAsk } from '../domain/cause/state.ts';
import { closed, Id, Instant, literals, orNull, PersonRef, Said, Who } from './common/schemas.ts';
import { Signature } from './signature.ts';

export const ABOUT = ['customers', 'company'] as const satisfies readonly About[];
export const ERASABLE = ['cause', 'why', 'game', 'change', 'partner'] as const satisfies readonly ErasableKind[];
export const ERASING_REASONS = ['names-somebody', 'too-private', 'asked-to', 'not-true'] as const satisfies readonly ErasingReason[];
const WHY_ASKS = ['what-made-that-likely', 'one-more-why', 'how-do-we-know', 'can-we-change-this', 'waiting-for-them', 'they-do-not-know'] as const satisfies readonly WhyAsk[];

export const Game = closed({
  id: Id,
  askedBy: Who,
  askedAt: Instant,
  every: Type.Integer({ description: 'Days until it comes back after an answer.' }),
  state: literals(['waiting', 'resting', 'closed', 'withdrawn']),
  /** Since when it waits with a blank line. */
  since: orNull(Instant),
  returnsAt: orNull(Instant),
  /** How often it came back. */
  returned: Type.Integer(),
  endedAt: orNull(Instant),
  because: orNull(Said),
  answers: Type.Array(closed({ said: Said, by: Who, at: Instant, act: Type.Integer() })),
});

export const WhyView = closed({
  id: Id,
  under: orNull(Id),
  depth: Type.Integer(),
  /** Null where it is the plain why. */
  question: orNull(Said),
  /** Whom we asked; without a name for those who may not see their concern. */
  asked: orNull(closed({ of: orNull(PersonRef), concern: orNull(Id), at: Instant, by: Who })),
  answer: orNull(closed({ said: Said, by: Signature, theirs: Type.Boolean(), person: Type.Boolean(), disputable: Type.Boolean() })),
  evidence: orNull(closed({ said: Said, by: Who, at: Instant })),
  end: Type.Boolean({ description: 'A condition that we can change.' }),
  asks: orNull(literals(WHY_ASKS)),
  may: Type.Array(Type.String()),
});

export const RootView = closed({
  state: literals(['open', 'offered', 'agreed']),
  ends: Type.Array(Id),
  at: orNull(Instant),
  /** The customer who is asked, or who said yes; null where nobody was, or for those who may not see their concern. */
  with: orNull(PersonRef),
  withCustomer: Type.Boolean(),
  because: orNull(Said),
});

/** As it stands at its cause. */
const CauseGame = closed({ ...Game.properties, may: Type.Array(Type.String()) });

/** Of which cause, asked of whom. */
export const GameRow = closed({ ...Game.properties, cause: Id, title: Said, team: PersonRef, mine: Type.Boolean({ description: 'You asked it.' }) });
export type GameRow = Static<typeof GameRow>;

const head = {
  id: Id,
  title: Said,
  about: literals(ABOUT),
  team: PersonRef,
  place: orNull(Type.String()),
  topic: orNull(Type.String()),
  /** Null where a colleague raised it quietly and you don't lead. */
  raisedBy: orNull(Who),
  raisedAt: Instant,
  state: literals(['open', 'set-aside']),
  root: literals(['open', 'offered', 'agreed']),
};
export const CauseRow = closed({
  ...head,
  whys: Type.Integer({ description: 'Answers in the tree.' }),
  concerns: Type.Integer(),
  people: Type.Integer({ description: 'Everybody whom it touched, each once.' }),
  gameWaitingSince: orNull(Instant),
  gameReturnsAt: orNull(Instant),
});

export const Cause = closed({
  ...head,
  version: Type.Integer(),
  signal: orNull(Id),
  setAside: orNull(closed({ at: Instant, by: Who, because: Said })),
  concerns: Type.Array(closed({ id: Id, number: Type.Integer(), title: Type.String(), customer: PersonRef, open: Type.Boolean(), at: Instant })),
  people: Type.Array(closed({ id: Id, name: Type.String(), at: Instant })),
  /** Linked, and not for you to see. */
  hidden: closed({ concerns: Type.Integer(), people: Type.Integer() }),
  game: orNull(CauseGame),
  earlierGames: Type.Array(CauseGame),
  whys: Type.Array(WhyView),
  anotherBranch: Type.Boolean({ description: 'The tree has one path only: is there another way in which this came about?' }),
  rootAgreed: RootView,
  /** What we said and erased since, by whom and why; the words are gone. */
  erased: Type.Array(closed({ of: literals(ERASABLE), id: Id, because: literals(ERASING_REASONS), by: Who, at: Instant })),
  may: Type.Array(Type.String()),
});

/** What a customer was asked of a cause, and what came of it; the same for both sides. */
export const AskedWhy = closed({
  cause: Id,
  why: orNull(Id),
  asks: literals(['why', 'root']),
  /** Our question, or the roots that we found. */
  question: orNull(Said),
  ends: Type.Array(Said),
  askedAt: Instant,
  askedBy: Who,
  answer: orNull(closed({ said: orNull(Said), is: literals(['said', 'not-known', 'yes', 'not-quite']), by: Signature, act: Type.Integer(), disputable: Type.Boolean() })),
  /** What came of their answer. */
  came: literals(['asked', 'in-the-tree', 'at-the-root', 'root-agreed']),
  may: Type.Array(Type.String()),
});
export const AskedWhys = closed({ items: Type.Array(AskedWhy) });

export type Cause = Static<typeof Cause>;
export type CauseRow = Static<typeof CauseRow>;
export type Game = Static<typeof Game>;
export type WhyView = Static<typeof WhyView>;
export type RootView = Static<typeof RootView>;
export type AskedWhy = Static<typeof AskedWhy>;
export type AskedWhys = Static<typeof AskedWhys>;
