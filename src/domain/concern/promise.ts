// Promises: what, keeper, due, to whom. Nobody can take one in another's name without their yes; one that will be late
// is moved with the customer before it is due; a broken one is owned up to; only the customer releases one.
import type { Act } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { PromiseId, StaffId } from '../common/ids.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { PromiseEvent } from './events.ts';
import { type Folds, type Rules, refuseTaken, replaced, whileTheyLive } from './rule.ts';
import { goesOnElsewhere, type Promised, type PromiseKind, type Story } from './state.ts';

export type PromiseCommand =
  | { do: 'makePromise'; id: PromiseId; promise: PromiseKind; what: OurWords; keeper: StaffId; due: Instant }
  | { do: 'takePromise'; id: PromiseId; answer: 'yes' | 'no' }
  | { do: 'renegotiatePromise'; id: PromiseId; due: Instant; because: OurWords }
  | { do: 'answerRenegotiation'; id: PromiseId; due: Instant; answer: 'yes' | 'no' }
  | { do: 'keepPromise'; id: PromiseId; words?: OurWords }
  | { do: 'ownUp'; id: PromiseId; words: OurWords }
  | { do: 'releasePromise'; id: PromiseId };

/** Promising for oneself is the yes; a program's promise is the owner's own, who holds the concern it is about. */
const isTheirYes = (story: Story, keeper: StaffId, { actor }: Act): boolean => (actor.is === 'staff' && actor.id === keeper) || (actor.is === 'program' && story.owner === keeper);

export const promiseRules: Rules<PromiseCommand> = {
  makePromise: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { do: _, ...command }, act) => {
      if (isBlank(command.what)) return refuse('nothing-written');
      const taken = refuseTaken(story.promises, command.id);
      if (taken) return taken;
      if (hasPassed(command.due, act.at)) return refuse('due-is-past');
      return [{ kind: 'promiseMade', ...command, state: isTheirYes(story, command.keeper, act) ? 'made' : 'asked' }];
    },
  },
  takePromise: {
    by: 'staff',
    guard: (story, act) => whileTheyLive(story) ?? refuseWithout(story, 'promise-not-asked', (promise) => promise.state === 'asked' && speaksFor(promise, act)),
    decide: (story, { id, answer }, act) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise?.state !== 'asked') return refuse('promise-not-asked');
      if (!speaksFor(promise, act)) return refuse('only-the-keeper');
      if (answer === 'no') return [{ kind: 'promiseTurnedDown', id }];
      return hasPassed(promise.due, act.at) ? refuse('due-is-past') : [{ kind: 'promiseTaken', id }];
    },
  },
  renegotiatePromise: {
    by: 'staff',
    guard: (story, act) => whileTheyLive(story) ?? refuseWithout(story, 'promise-not-standing', (promise) => isOwed(promise) && speaksFor(promise, act)),
    decide: (story, { id, due, because }, act) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      if (!isOwed(promise)) return refuse('promise-not-standing');
      if (!speaksFor(promise, act)) return refuse('only-the-keeper');
      if (promise.state !== 'made') return refuse('already-due');
      if (hasPassed(due, act.at)) return refuse('due-is-past');
      return isBlank(because) ? refuse('say-why-it-moves') : [{ kind: 'promiseMoveAsked', id, due, because }];
    },
  },
  answerRenegotiation: {
    by: 'customer',
    guard: (story) => refuseWithout(story, 'nothing-to-answer', ({ state, move }) => state === 'made' && move !== undefined),
    decide: (story, { id, due, answer }, act) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      if (promise.state !== 'made' || promise.move?.due !== due) return refuse('superseded');
      if (answer === 'yes' && hasPassed(due, act.at)) return refuse('due-is-past');
      return answer === 'yes' ? [{ kind: 'promiseMoved', id, due }] : [{ kind: 'promiseMoveDeclined', id }];
    },
  },
  keepPromise: {
    by: 'staff',
    guard: (story) => refuseWithout(story, 'promise-not-standing', (promise) => isOwed(promise) || promise.state === 'kept' || promise.state === 'asked'),
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
    guard: (story) => (story.died === null ? refuseWithout(story, 'promise-not-broken', ({ state }) => state === 'broken') : refuse('customer-has-died')),
    decide: (story, { id, words }) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      if (promise.state !== 'broken') return refuse('promise-not-broken');
      return isBlank(words) ? refuse('nothing-written') : [{ kind: 'promiseOwnedUp', id, words }];
    },
  },
  releasePromise: {
    by: 'customer',
    guard: (story) => refuseWithout(story, 'promise-not-standing', isOwed),
    decide: (story, { id }) => {
      const promise = story.promises.find((one) => one.id === id);
      if (promise === undefined) return refuse('no-such-promise');
      return isOwed(promise) ? [{ kind: 'promiseReleased', id }] : refuse('promise-not-standing');
    },
  },
};

/** The customer still waits for it, in time or late. */
export const isOwed = ({ state }: Promised): boolean => state === 'made' || state === 'broken' || state === 'owned-up';

/** A new date is a new promise: only the keeper gives it, or a program that passes on the keeper's word. */
const speaksFor = ({ keeper }: Promised, { actor }: Act): boolean => actor.is === 'program' || (actor.is === 'staff' && actor.id === keeper);
const refuseWithout = (story: Story, code: string, fits: (promise: Promised) => boolean): Refusal | null => (story.promises.some(fits) ? null : refuse(code));

/** The clock turns a promise broken at its due time; a pending wish to move it changes nothing. */
export const brokenPromises = (story: Story, at: Instant): readonly PromiseEvent[] =>
  goesOnElsewhere(story) ? [] : story.promises.filter(({ state, due }) => state === 'made' && hasPassed(due, at)).map(({ id }) => ({ kind: 'promiseBroken', id }));

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
    ...changed(story, id, (promise) => ({
      ...settled(promise),
      due,
      duesBefore: [...(promise.duesBefore ?? []), promise.due],
      moved: promise.moved + 1,
      version: promise.version + 1,
    })),
    theirLastWordAt: by.at,
  }),
  promiseMoveDeclined: (story, { id }, by) => ({ ...changed(story, id, settled), theirLastWordAt: by.at }),
  promiseKept: (story, { id }, by) => ({ ...changed(story, id, (promise) => ({ ...settled(promise), state: 'kept', at: by.at })), lastWordAt: by.at }),
  promiseBroken: (story, { id }, by) => changed(story, id, (promise) => ({ ...settled(promise), state: 'broken', late: true, at: by.at })),
  promiseOwnedUp: (story, { id }, by) => ({ ...changed(story, id, (promise) => ({ ...promise, state: 'owned-up', at: by.at })), lastWordAt: by.at }),
  promiseReleased: (story, { id }, by) => ({ ...changed(story, id, (promise) => ({ ...settled(promise), state: 'released', at: by.at })), theirLastWordAt: by.at }),
};
