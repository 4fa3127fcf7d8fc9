// Opening what was private: from then on the customer reads it in the room, with its author and its date.
import { refuse } from '../common/refusal.ts';
import type { OpenedEvent } from './openedEvents.ts';
import { type Folds, never, type Rules } from './rule.ts';

/** What is opened in one act, such as a whole side thread. */
export type OpenToCustomer = { do: 'openToCustomer'; all: readonly Omit<OpenedEvent, 'kind'>[] };

export const openedRules: Rules<OpenToCustomer> = {
  openToCustomer: {
    by: 'staff',
    guard: never,
    decide: (story, { all }) =>
      all.some(({ id }) => story.opened.some((one) => one.id === id)) ? refuse('id-is-taken') : all.map((opened) => ({ kind: 'openedToCustomer', ...opened })),
  },
};

export const openedFolds: Folds<OpenedEvent> = {
  openedToCustomer: (story, { kind: _, ...opened }, by) => ({ ...story, opened: [...story.opened, { ...opened, by }] }),
};
