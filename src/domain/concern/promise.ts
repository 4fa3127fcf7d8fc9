// Promises: what, keeper, due, to whom. Nobody can take one in another's name without their yes; one that will be late
// is moved with the customer before it is due; a broken one is owned up to; only the customer releases one.
import type { Act } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { PromiseId, StaffId } from '../common/ids.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { PromiseEvent } from './events.ts';
import { type Folds, type Rules, never, replaced, whileTheyLive } from './rule.ts';
import type { Promised, PromiseKind, Story } from './state.ts';

export type PromiseCommand =
  | { do: 'makePromise'; id: PromiseId; promise: PromiseKind; what: OurWords; keeper: StaffId; due: Instant }
  | { do: 'takePromise'; id: PromiseId; answer: 'yes' | 'no' }
  | { do: 'renegotiatePromise'; id: PromiseId; due: Instant; because: OurWords }
  | { do: 'answerRenegotiation'; id: PromiseId; due: Instant; answer: 'yes' | 'no' }
  | { do: 'keepPromise'; id: PromiseId; words?: OurWords }
  | { do: 'ownUp'; id: PromiseId; words: OurWords }
  | { do: 'releasePromise'; id: PromiseId };

export const promiseRules: Rules<PromiseCommand> = {
  makePromise: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (_story, { do: _, ...command }, act) => {
      if (isBlank(command.what)) return refuse('nothing-written');
      if (hasPassed(command.due, act.at)) return refuse('due-is-past');
      const state = act.actor.is === 'staff' && act.actor.id === command.keeper ? 'made' : 'asked';
      return [{ kind: 'promiseMade', ...command, state }];
    },
  },
  takePromise: {
    by: 'staff',
    guard: never,
    decide: (story, { id, answer }, act) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise?.state !== 'asked') return refuse('promise-not-asked');
      if (act.actor.is !== 'staff' || act.actor.id !== promise.keeper) return refuse('only-the-keeper');
      if (answer === 'no') return [{ kind: 'promiseTurnedDown', id }];
      return hasPassed(promise.due, act.at) ? refuse('due-is-past') : [{ kind: 'promiseTaken', id }];
    },
  },
  renegotiatePromise: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { id, due, because }, act) => {
      const promise = standing(story, id);
      if ('refused' in promise) return promise;
      if (hasPassed(promise.due, act.at)) return refuse('already-due');
      if (hasPassed(due, act.at)) return refuse('due-is-past');
      return isBlank(because) ? refuse('say-why-it-moves') : [{ kind: 'promiseMoveAsked', id, due, because }];
    },
  },
  answerRenegotiation: {
    by: 'customer',
    guard: never,
    decide: (story, { id, due, answer }) => {
      const promise = standing(story, id);
      if ('refused' in promise) return promise;
      if (promise.move?.due !== due) return refuse('superseded');
      return answer === 'yes' ? [{ kind: 'promiseMoved', id, due }] : [{ kind: 'promiseMoveDeclined', id }];
    },
  },
  keepPromise: {
    by: 'staff',
    guard: never,
    decide: (story, { id, words }) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      if (promise.state === 'kept') return [];
      if (promise.state === 'asked') return refuse('promise-not-taken');
      return promise.state === 'released' || promise.state === 'turned-down' ? refuse('promise-not-standing') : [given({ kind: 'promiseKept' as const, id, words })];
    },
  },
  ownUp: {
    by: 'staff',
    guard: never,
    decide: (story, { id, words }) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      if (promise.state !== 'broken') return refuse('promise-not-broken');
      return isBlank(words) ? refuse('nothing-written') : [{ kind: 'promiseOwnedUp', id, words }];
    },
  },
  releasePromise: {
    by: 'customer',
    guard: never,
    decide: (story, { id }) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      return isOwed(promise) ? [{ kind: 'promiseReleased', id }] : refuse('promise-not-standing');
    },
  },
};

/** The customer still waits for it, in time or late. */
export const isOwed = ({ state }: Promised): boolean => state === 'made' || state === 'broken' || state === 'owned-up';

function standing(story: Story, id: PromiseId): Promised | Refusal {
  const promise = story.promises.find((one) => one.id === id);
  if (promise === undefined) return refuse('no-such-promise');
  return promise.state === 'made' ? promise : refuse('promise-not-standing');
}

/** The clock turns a promise broken at its due time; a pending wish to move it changes nothing. */
export const brokenBy = (story: Story, act: Act): readonly PromiseEvent[] =>
  story.promises.filter(({ state, due }) => state === 'made' && hasPassed(due, act.at)).map(({ id }) => ({ kind: 'promiseBroken', id }));

const changed = (story: Story, id: PromiseId, change: (promise: Promised) => Promised): Story => ({ ...story, promises: replaced(story.promises, id, change) });
const settled = ({ move: _, ...promise }: Promised): Promised => promise;

export const promiseFolds: Folds<PromiseEvent> = {
  promiseMade: (story, { kind: _, promise, ...event }, by) => ({
    ...story,
    promises: [...story.promises, { ...event, kind: promise, version: 1, moved: 0, late: false, by }],
  }),
  promiseTaken: (story, { id }) => changed(story, id, (promise) => ({ ...promise, state: 'made' })),
  promiseTurnedDown: (story, { id }) => changed(story, id, (promise) => ({ ...promise, state: 'turned-down' })),
  promiseMoveAsked: (story, { id, due, because }) => changed(story, id, (promise) => ({ ...promise, move: { due, because } })),
  promiseMoved: (story, { id, due }, by) => ({
    ...changed(story, id, (promise) => ({ ...settled(promise), due, dueBefore: promise.due, moved: promise.moved + 1, version: promise.version + 1 })),
    theirLastWordAt: by.at,
  }),
  promiseMoveDeclined: (story, { id }, by) => ({ ...changed(story, id, settled), theirLastWordAt: by.at }),
  promiseKept: (story, { id }, by) => ({ ...changed(story, id, (promise) => ({ ...settled(promise), state: 'kept', at: by.at })), lastWordAt: by.at }),
  promiseBroken: (story, { id }, by) => changed(story, id, (promise) => ({ ...settled(promise), state: 'broken', late: true, at: by.at })),
  promiseOwnedUp: (story, { id }, by) => ({ ...changed(story, id, (promise) => ({ ...promise, state: 'owned-up', at: by.at })), lastWordAt: by.at }),
  promiseReleased: (story, { id }, by) => ({ ...changed(story, id, (promise) => ({ ...settled(promise), state: 'released', at: by.at })), theirLastWordAt: by.at }),
};
