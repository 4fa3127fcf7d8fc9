// The next update: every open concern has exactly one. It stands, made or broken, until a person gives the word, and
// that same act sets the next one. A "thanks" doesn't move it.
import type { Act } from '../common/act.ts';
import { given } from '../common/given.ts';
import { hasPassed, type Instant, isBefore } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { NextUpdateEvent } from './events.ts';
import { type Folds, type Rules, whileOpen, whileTheyLive } from './rule.ts';
import { highestSeverity, type NextUpdate, type Story } from './state.ts';

export type NextUpdateCommand =
  | { do: 'giveWord'; words: OurWords; nextUpdate?: Instant; askedByCustomer?: true }
  | { do: 'look'; words?: OurWords; nextUpdate?: Instant }
  | { do: 'moveNextUpdate'; due: Instant }
  | { do: 'wishUpdates'; form: 'word' | 'look' };

export const nextUpdateRules: Rules<NextUpdateCommand> = {
  giveWord: {
    by: 'staff',
    guard: (story, act) => whileTheyLive(story) ?? (story.updatesAre === 'look' && act.reach.ways.length === 0 ? refuse('no-way-to-reach-them') : null),
    decide: (story, { words, nextUpdate, askedByCustomer }, act) => {
      if (isBlank(words)) return refuse('nothing-written');
      const due = nextUpdate ?? usualDue(story, act);
      return refuseDue(due, act, askedByCustomer === true) ?? [{ kind: 'wordGiven', words, nextUpdate: due }];
    },
  },
  look: {
    by: 'staff',
    guard: (story) => whileOpen(story) ?? (currentForm(story) === 'look' ? null : refuse('they-expect-a-word')),
    decide: (story, { words, nextUpdate }, act) => {
      const due = nextUpdate ?? usualDue(story, act);
      return refuseDue(due, act, false) ?? [given({ kind: 'looked' as const, words, nextUpdate: due })];
    },
  },
  moveNextUpdate: {
    by: 'customer',
    guard: (story) => whileTheyLive(story) ?? (story.standing.is === 'open' && story.standing.nextUpdate.state === 'broken' ? refuse('give-the-word-first') : null),
    decide: (_story, { due }, act) => (hasPassed(due, act.at) ? refuse('due-is-past') : [{ kind: 'nextUpdateMoved', due, because: 'agreed' }]),
  },
  wishUpdates: {
    by: 'customer',
    guard: whileTheyLive,
    decide: (story, { form }) => (story.updatesAre === form ? [] : [{ kind: 'updatesWished', form }]),
  },
};

const usualDue = (story: Story, act: Act): Instant => act.calendar.nextUpdateBy[highestSeverity(story)];

/** In the future when it is set, and never later than the mildest severity's default unless the customer asked for it. */
function refuseDue(due: Instant, act: Act, asked: boolean): Refusal | null {
  if (hasPassed(due, act.at)) return refuse('due-is-past');
  return !asked && isBefore(act.calendar.nextUpdateBy[1], due) ? refuse('too-long-without-a-word') : null;
}

const currentForm = (story: Story): NextUpdate['form'] | null => (story.standing.is === 'open' ? story.standing.nextUpdate.form : null);

export const brokenUpdate = (story: Story, act: Act): readonly NextUpdateEvent[] =>
  story.standing.is === 'open' && story.standing.nextUpdate.state === 'made' && hasPassed(story.standing.nextUpdate.due, act.at) ? [{ kind: 'nextUpdateBroken' }] : [];

const withUpdate = (story: Story, change: (update: NextUpdate) => NextUpdate): Story =>
  story.standing.is === 'open' ? { ...story, standing: { is: 'open', nextUpdate: change(story.standing.nextUpdate) } } : story;
const formNow = (story: Story): NextUpdate['form'] => (story.died === null ? story.updatesAre : 'look');

export const nextUpdateFolds: Folds<NextUpdateEvent> = {
  wordGiven: (story, { nextUpdate }, by) => ({
    ...withUpdate(story, () => ({ state: 'made', due: nextUpdate, form: formNow(story), setAt: by.at })),
    lastWordAt: by.at,
    awaitsUsSince: null,
  }),
  looked: (story, { nextUpdate }, by) => ({ ...withUpdate(story, () => ({ state: 'made', due: nextUpdate, form: formNow(story), setAt: by.at })), awaitsUsSince: null }),
  nextUpdateMoved: (story, { due }, by) => withUpdate(story, (update) => ({ ...update, due, setAt: by.at })),
  nextUpdateBroken: (story) => withUpdate(story, (update) => ({ ...update, state: 'broken' })),
  updatesWished: (story, { form }, by) => ({ ...withUpdate(story, (update) => ({ ...update, form })), updatesAre: form, theirLastWordAt: by.at }),
};
