// The leader's question: "How are you going to change the game?" It is asked of a team and has no box for the leader's own
// solution. It comes back with the last answer and a blank line, until a change that the team agreed on answers it.
import { type Act, isSameActor, type Signed } from '../common/act.ts';
import type { GameId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { GameEvent } from './causeEvents.ts';
import { type Folds, type Rules, whileOpen } from './rule.ts';
import type { Cause, Game } from './state.ts';

export const USUAL_PACE_DAYS = 7;
const RAREST_PACE_DAYS = 90;
/** Every so many days, from daily to once a quarter. */
export const isPace = (every: number): boolean => Number.isInteger(every) && every >= 1 && every <= RAREST_PACE_DAYS;

export type GameCommand =
  | { readonly do: 'askGame'; readonly id: GameId; readonly every: number }
  | { readonly do: 'answerGame'; readonly id: GameId; readonly words: OurWords }
  | { readonly do: 'paceGame'; readonly id: GameId; readonly every: number }
  | { readonly do: 'withdrawGame'; readonly id: GameId; readonly because: OurWords };

/** The question that stands: a cause has one at a time. */
export const standingGame = ({ games }: Cause): Game | null => games.find(({ state }) => state.is === 'waiting' || state.is === 'resting') ?? null;

export const gameOf = ({ games }: Cause, id: GameId): Game | undefined => games.find((game) => game.id === id);
const refuseWithout = (cause: Cause): Refusal | null => whileOpen(cause) ?? (standingGame(cause) === null ? refuse('nothing-asked') : null);
const refuseAnother = (cause: Cause, id: GameId): Refusal | null => (standingGame(cause)?.id === id ? null : refuse('superseded'));

export const gameRules: Rules<GameCommand> = {
  askGame: {
    by: 'lead',
    guard: (cause) => whileOpen(cause) ?? (standingGame(cause) === null ? null : refuse('asked-already')),
    decide: (cause, { id, every }) => {
      if (cause.games.some((one) => one.id === id)) return refuse('id-is-taken');
      return isPace(every) ? [{ kind: 'gameAsked', id, every }] : refuse('not-so-often');
    },
  },
  answerGame: {
    by: 'staff',
    guard: (cause, act) => refuseWithout(cause) ?? refuseTheAsker(cause, act),
    decide: (cause, { id, words }) => refuseAnother(cause, id) ?? (isBlank(words) ? refuse('nothing-written') : [{ kind: 'gameAnswered', id, words }]),
  },
  paceGame: {
    by: 'lead',
    guard: refuseWithout,
    decide: (cause, { id, every }) => {
      const refused = refuseAnother(cause, id);
      if (refused !== null) return refused;
      if (!isPace(every)) return refuse('not-so-often');
      return standingGame(cause)?.every === every ? [] : [{ kind: 'gamePaced', id, every }];
    },
  },
  withdrawGame: {
    by: 'lead',
    guard: refuseWithout,
    decide: (cause, { id, because }) => refuseAnother(cause, id) ?? (isBlank(because) ? refuse('say-why') : [{ kind: 'gameWithdrawn', id, because }]),
  },
};

/** The leader asks and the team answers: who asked has no answer to give. */
function refuseTheAsker(cause: Cause, act: Act): Refusal | null {
  const game = standingGame(cause);
  return game !== null && isSameActor(game.asked.actor, act.actor) ? refuse('the-team-answers') : null;
}

const changed = (cause: Cause, id: GameId, change: (game: Game) => Game): Cause => ({ ...cause, games: cause.games.map((one) => (one.id === id ? change(one) : one)) });

export const gameFolds: Folds<GameEvent> = {
  gameAsked: (cause, { id, every }, by) => ({
    ...cause,
    games: [...cause.games, { id, asked: by, every, state: { is: 'waiting', since: by.at }, answers: [], returned: 0 }],
  }),
  gameAnswered: (cause, { id, words }, by) =>
    changed(cause, id, (game) => ({ ...game, state: { is: 'resting', returnsAt: daysAfter(by.at, game.every) }, answers: [...game.answers, { words, by }] })),
  gameReturned: (cause, { id }, by) => changed(cause, id, (game) => ({ ...game, state: { is: 'waiting', since: by.at }, returned: game.returned + 1 })),
  gamePaced: (cause, { id, every }) => changed(cause, id, (game) => paced({ ...game, every })),
  gameWithdrawn: (cause, { id, because }, by) => changed(cause, id, (game) => ({ ...game, state: { is: 'withdrawn', by, because } })),
};

/** Counted from the last answer, also where the pace changed since. */
function paced(game: Game): Game {
  const last = game.answers.at(-1);
  if (game.state.is !== 'resting' || last === undefined) return game;
  return { ...game, state: { is: 'resting', returnsAt: daysAfter(last.by.at, game.every) } };
}

/** For the fold of a change that the team agreed on: that is the answer, and the question is closed. */
export function answeredByChange(cause: Cause, by: Signed): Cause {
  const game = standingGame(cause);
  return game === null ? cause : changed(cause, game.id, (one) => ({ ...one, state: { is: 'closed', by } }));
}

export const gameReturnsAt = (cause: Cause): Instant | null => {
  const game = cause.setAside === null ? standingGame(cause) : null;
  return game?.state.is === 'resting' ? game.state.returnsAt : null;
};

export function gameFallenDue(cause: Cause, at: Instant): readonly GameEvent[] {
  const game = standingGame(cause);
  const returnsAt = gameReturnsAt(cause);
  return game !== null && returnsAt !== null && hasPassed(returnsAt, at) ? [{ kind: 'gameReturned', id: game.id }] : [];
}
