// A cause as one of the staff sees it. Of those whom it touched they see whom they may see; the others are counted, and
// what these said stands in the tree without a name.
import type { Cause as CauseView, Game as GameView, RootView, WhyView } from '../../contract/cause.ts';
import type { Signature } from '../../contract/signature.ts';
import { asksAt, asksForAnotherBranch, mayAtWhy } from '../../domain/cause/asks.ts';
import { mayOnCause } from '../../domain/cause/cause.ts';
import { mayErase } from '../../domain/cause/erasing.ts';
import { standingGame } from '../../domain/cause/game.ts';
import type { Cause, Game, Why } from '../../domain/cause/state.ts';
import { depthOf, isTheirs } from '../../domain/cause/whys.ts';
import { isWhyDisputable } from '../../domain/cause/writtenDown.ts';
import { type Act, hasRole } from '../../domain/common/act.ts';
import { idOf, type Names, saidBy, signatureIn, type Texts, whoIn } from '../platform/signed.ts';

export type SeenConcern = CauseView['concerns'][number];
export type KnownOfCause = {
  readonly cause: Cause;
  readonly names: Names;
  readonly texts: Texts;
  /** The linked concerns and people that the caller may see. */
  readonly concerns: readonly SeenConcern[];
  readonly people: readonly string[];
  readonly act: Act;
};

export function causeView(known: KnownOfCause): CauseView {
  const { cause, names, act, concerns } = known;
  const said = saidBy(known.texts);
  const game = standingGame(cause);
  const persons = cause.links.flatMap((link) => (link.is === 'person' ? [link] : []));
  const people = persons.filter(({ person }) => known.people.includes(person)).map(({ person, linked }) => ({ id: person, name: names.get(person) ?? '', at: linked.at }));
  return {
    ...{ id: cause.id, version: cause.version, title: said(cause.title), about: cause.about, place: cause.place, topic: cause.topic, signal: cause.signal },
    team: { id: cause.team, name: names.get(cause.team) ?? '' },
    raisedBy: isToldWhoRaised(cause, act) ? whoIn(names, cause.raised) : null,
    raisedAt: cause.raised.at,
    ...{ state: cause.setAside === null ? 'open' : 'set-aside', root: cause.root.is },
    setAside: cause.setAside && { at: cause.setAside.by.at, by: whoIn(names, cause.setAside.by), because: said(cause.setAside.because) },
    concerns: [...concerns],
    people,
    hidden: { concerns: cause.links.length - persons.length - concerns.length, people: persons.length - people.length },
    game: game && gameHere(game, known),
    earlierGames: cause.games.filter((one) => one !== game).map((one) => gameHere(one, known)),
    whys: cause.whys.map((why) => whyView(why, known)),
    anotherBranch: asksForAnotherBranch(cause),
    rootAgreed: rootView(known),
    erased: cause.erased.map(({ of, because, by }) => ({ of: of.is, id: of.id, because, by: whoIn(names, by), at: by.at })),
    may: mayHere(known),
  };
}

/** Staff may also write down what a customer said on the phone, whose concern they work on. */
function mayHere({ cause, act, concerns }: KnownOfCause): string[] {
  const customers = new Set(concerns.map(({ customer }) => customer.id));
  const theirs = [...customers].flatMap((customer) => mayOnCause(cause, { ...act, for: customer }).filter((deed) => deed === 'answerWhy' || deed === 'answerRoot'));
  return [...new Set<string>([...mayOnCause(cause, act), ...theirs])];
}

/** A cause about the company can be raised quietly: then only those who lead, and whoever raised it, see by whom. */
const isToldWhoRaised = (cause: Cause, act: Act): boolean =>
  !cause.quiet || hasRole(act, 'lead', 'manager', 'owner') || (act.actor.is !== 'clock' && act.actor.id === idOf(cause.raised));

export function gameView({ id, asked, every, state, answers, returned }: Game, { names, texts }: Pick<KnownOfCause, 'names' | 'texts'>): GameView {
  const said = saidBy(texts);
  return {
    ...{ id, every, returned, askedBy: whoIn(names, asked), askedAt: asked.at, state: state.is },
    since: state.is === 'waiting' ? state.since : null,
    returnsAt: state.is === 'resting' ? state.returnsAt : null,
    endedAt: state.is === 'closed' || state.is === 'withdrawn' ? state.by.at : null,
    because: state.is === 'withdrawn' ? said(state.because) : null,
    answers: answers.map(({ words, by }) => ({ said: said(words), by: whoIn(names, by), at: by.at, act: by.version })),
  };
}

const gameHere = (game: Game, known: KnownOfCause): NonNullable<CauseView['game']> => ({
  ...gameView(game, known),
  may: [...mayErase(known.cause, known.act, { is: 'game', id: game.id })],
});

function whyView(why: Why, known: KnownOfCause): WhyView {
  const { cause, names, texts, act } = known;
  const said = saidBy(texts);
  const { id, under, asked, answer, evidence, end } = why;
  const seen = asked === null || known.concerns.some((one) => one.id === asked.concern);
  return {
    ...{ id, under, depth: depthOf(cause, id), end: end !== null, asks: asksAt(cause, id), may: [...mayAtWhy(cause, id, act), ...mayErase(cause, act, { is: 'why', id })] },
    question: asked?.question == null ? null : said(asked.question),
    asked: asked && {
      of: seen ? { id: asked.of, name: names.get(asked.of) ?? '' } : null,
      concern: seen ? asked.concern : null,
      at: asked.by.at,
      by: whoIn(names, asked.by),
    },
    answer: answer && {
      said: said(answer.words),
      by: seen ? signatureIn(names, answer.by) : nameless(signatureIn(names, answer.by)),
      ...{ theirs: isTheirs(why), person: answer.person },
      disputable: cause.writtenDown.some((one) => one.version === answer.by.version && isWhyDisputable(one, act.at)),
    },
    evidence: evidence && { said: said(evidence.words), by: whoIn(names, evidence.by), at: evidence.by.at },
  };
}

const nameless = (signature: Signature): Signature => ({ ...signature, for: null, by: signature.by.is === 'party' ? { ...signature.by, id: null, name: '' } : signature.by });

function rootView({ cause, names, texts, concerns }: KnownOfCause): RootView {
  const { root } = cause;
  if (root.is === 'open') return { state: 'open', ends: [], at: null, with: null, withCustomer: false, because: null };
  const customer = root.is === 'offered' ? root.of : root.with;
  const seen = customer !== null && concerns.some((one) => one.customer.id === customer);
  return {
    ...{ state: root.is, ends: [...root.ends], at: root.by.at, withCustomer: customer !== null },
    with: seen ? { id: customer, name: names.get(customer) ?? '' } : null,
    because: root.is === 'agreed' && root.because !== undefined ? saidBy(texts)(root.because) : null,
  };
}
