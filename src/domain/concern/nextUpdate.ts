// The next update: every open concern has exactly one. It stands, made or broken, until a person gives the word, and
// that same act sets the next one. A "thanks" doesn't move it.
import type { Act, Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import { hasPassed, type Instant, isBefore } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { NewUpdate, NextUpdateEvent } from './events.ts';
import { type Folds, type Rules, whileOpen, whileTheyLive } from './rule.ts';
import { highestSeverity, highestToAnswer, isOpen, type NextUpdate, type Story } from './state.ts';

export type NextUpdateCommand =
  | { do: 'giveWord'; words: OurWords; nextUpdate?: Instant; askedByCustomer?: true }
  | { do: 'look'; words?: OurWords; nextUpdate?: Instant }
  | { do: 'moveNextUpdate'; due: Instant }
  | { do: 'wishUpdates'; form: 'word' | 'look' };

export const nextUpdateRules: Rules<NextUpdateCommand> = {
  giveWord: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? refuseUnwanted(story),
    decide: (story, { words, nextUpdate, askedByCustomer }, act) => {
      if (isBlank(words)) return refuse('nothing-written');
      const due = nextUpdate ?? usualDue(story, act);
      return refuseDue(due, act, askedByCustomer === true) ?? [{ kind: 'wordGiven', words, ...newUpdate(due, act) }];
    },
  },
  look: {
    by: 'staff',
    guard: (story, act) => whileOpen(story) ?? (currentForm(story) === 'look' || isUnreachable(act) ? null : refuse('they-expect-a-word')),
    decide: (story, { words, nextUpdate }, act) => {
      const due = nextUpdate ?? usualDue(story, act);
      return refuseDue(due, act, false) ?? [given({ kind: 'looked' as const, words, ...newUpdate(due, act) })];
    },
  },
  moveNextUpdate: {
    by: 'customer',
    guard: (story) => whileTheyLive(story) ?? (isOpen(story) && story.standing.nextUpdate.state === 'broken' ? refuse('give-the-word-first') : null),
    decide: (_story, { due }, act) => (hasPassed(due, act.at) ? refuse('due-is-past') : [{ kind: 'nextUpdateMoved', due, because: 'agreed' }]),
  },
  wishUpdates: {
    by: 'customer',
    guard: whileTheyLive,
    decide: (story, { form }, act) =>
      story.updatesAre === form ? [] : [given({ kind: 'updatesWished' as const, form, unreachable: isUnreachable(act) ? (true as const) : undefined })],
  },
};

const isUnreachable = (act: Act): boolean => act.reach.ways.length === 0;
/** By severity; as long as danger waits to be read, soon. */
const usualDue = (story: Story, act: Act): Instant => (isInDanger(story) ? act.calendar.inDangerBy : act.calendar.nextUpdateBy[highestSeverity(story)]);
const isInDanger = ({ danger }: Story): boolean => danger?.readAt === null;
const currentForm = (story: Story): NextUpdate['form'] | null => (isOpen(story) ? story.standing.nextUpdate.form : null);

/** Who asked for silence hears us only when they then asked something. Who can't be reached can still read it in the room. */
const refuseUnwanted = (story: Story): Refusal | null => (story.updatesAre === 'look' && story.awaitsUsSince === null ? refuse('they-asked-for-silence') : null);

/** In the future when it is set, and beyond the mildest severity's default only where the customer asked for it. */
export function refuseDue(due: Instant, act: Act, asked: boolean): Refusal | null {
  if (hasPassed(due, act.at)) return refuse('due-is-past');
  return !asked && isBefore(act.calendar.nextUpdateBy[1], due) ? refuse('too-long-without-a-word') : null;
}

export const newUpdate = (due: Instant, act: Act): NewUpdate => (isUnreachable(act) ? { nextUpdate: due, unreachable: true } : { nextUpdate: due });
/** For a concern that opens (again), where no matter's answer may stand. */
export const updateOnOpening = (story: Story, act: Act): NewUpdate =>
  newUpdate(isInDanger(story) ? act.calendar.inDangerBy : act.calendar.nextUpdateBy[highestToAnswer(story)], act);

/** The next update follows danger and the highest severity: sooner when one appears or rises, never later by itself. */
export function soonerUpdate(before: Story, after: Story, act: Act): readonly NextUpdateEvent[] {
  const because = whySooner(before, after);
  if (because === null || !isOpen(after)) return [];
  const due = usualDue(after, act);
  const { nextUpdate } = after.standing;
  return nextUpdate.state === 'made' && isBefore(due, nextUpdate.due) ? [{ kind: 'nextUpdateMoved', due, because }] : [];
}

function whySooner(before: Story, after: Story): 'danger' | 'severity' | null {
  if (isInDanger(after) && !isInDanger(before)) return 'danger';
  return isOpen(before) && highestSeverity(after) > highestSeverity(before) ? 'severity' : null;
}

export const brokenUpdate = (story: Story, at: Instant): readonly NextUpdateEvent[] =>
  isOpen(story) && story.standing.nextUpdate.state === 'made' && hasPassed(story.standing.nextUpdate.due, at) ? [{ kind: 'nextUpdateBroken' }] : [];

/** Open, with the next update that this event set: a look where silence was wished, nothing may be sent, or they died. */
export function withNewUpdate(story: Story, { nextUpdate, unreachable }: NewUpdate, by: Pick<Signed, 'at'>): Story {
  return { ...story, standing: { is: 'open', nextUpdate: { state: 'made', due: nextUpdate, form: formNow(story, unreachable), setAt: by.at } } };
}

const formNow = (story: Story, unreachable?: true): NextUpdate['form'] => (unreachable || story.died !== null ? 'look' : story.updatesAre);
const changed = (story: Story, change: (update: NextUpdate) => NextUpdate): Story =>
  isOpen(story) ? { ...story, standing: { is: 'open', nextUpdate: change(story.standing.nextUpdate) } } : story;

export const nextUpdateFolds: Folds<NextUpdateEvent> = {
  wordGiven: (story, event, by) => ({ ...withNewUpdate(story, event, by), lastWordAt: by.at, awaitsUsSince: null }),
  looked: (story, event, by) => ({ ...withNewUpdate(story, event, by), awaitsUsSince: null }),
  nextUpdateMoved: (story, { due, because }, by) =>
    changed(story, ({ duesBefore = [], ...update }) => ({ ...update, ...(because === 'agreed' ? { duesBefore: [...duesBefore, update.due] } : {}), due, setAt: by.at })),
  nextUpdateBroken: (story) => changed(story, (update) => ({ ...update, state: 'broken' })),
  updatesWished: (story, { form, unreachable }, by) => {
    const wished = { ...story, updatesAre: form, theirLastWordAt: by.at };
    return changed(wished, (update) => ({ ...update, form: formNow(wished, unreachable) }));
  },
};
