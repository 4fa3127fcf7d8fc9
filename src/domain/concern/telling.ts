// What comes after the first telling: further words and contacts, danger, taking up what was brought over, spam aside.
import { type Act, isCustomers } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { StaffId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { Beginning } from './beginning.ts';
import type { ConcernEvent, TellingEvent } from './events.ts';
import { type MatterCommand, matterFolds, matterRules } from './matters.ts';
import { updateOnOpening, withNewUpdate } from './nextUpdate.ts';
import { refuseAsOwner } from './ownership.ts';
import { type Folds, never, type Rules, whileOpen } from './rule.ts';
import type { Story } from './state.ts';

export const SET_ASIDE_DAYS = 30;

export type TellingCommand =
  | MatterCommand
  | { do: 'takeUp'; owner: StaffId }
  | { do: 'write'; words: TheirWords; danger?: 'ticked'; asks?: 'two-things' }
  | { do: 'noteContact'; direction: 'in' | 'out'; words?: OurWords }
  | { do: 'readDanger' }
  | { do: 'setAside' }
  | { do: 'bringBack' };

export const tellingRules: Rules<TellingCommand> = {
  ...matterRules,
  takeUp: {
    by: 'staff',
    guard: (story) => (story.standing.is === 'brought-over' ? null : refuse('not-brought-over')),
    decide: (story, { owner }, act) => refuseAsOwner(story, owner, act) ?? [{ kind: 'takenUp', owner, ...updateOnOpening(story, act) }],
  },
  write: {
    by: 'customer',
    guard: never,
    decide: (story, { words, danger, asks }, act) => {
      if (isBlank(words)) return refuse('nothing-written');
      const seen: readonly ConcernEvent[] = danger === undefined ? [] : [{ kind: 'dangerSeen', because: danger }];
      return [...broughtBackBy(story, act), given({ kind: 'customerWrote' as const, words, asks }), ...seen];
    },
  },
  noteContact: {
    by: 'staff',
    guard: never,
    decide: (story, { direction, words }, act) => [...(direction === 'in' ? broughtBackBy(story, act) : []), given({ kind: 'contactNoted' as const, direction, words })],
  },
  readDanger: {
    by: 'staff',
    guard: (story) => (story.danger?.readAt === null ? null : refuse('no-danger-unread')),
    decide: () => [{ kind: 'dangerRead' }],
  },
  setAside: {
    by: 'staff',
    guard: (story) => whileOpen(story) ?? refusePersons(story),
    decide: (_story, _command, act) => [{ kind: 'setAside', until: daysAfter(act.at, SET_ASIDE_DAYS) }],
  },
  bringBack: {
    by: 'staff',
    guard: refuseBringing,
    decide: (story, _command, act) => [{ kind: 'broughtBack', ...updateOnOpening(story, act) }],
  },
};

/** By whatever deed they say it, it is read first; once where it waits to be read already. */
export function dangerIn(story: Story, events: readonly ConcernEvent[], act: Act): readonly ConcernEvent[] {
  const waits = story.danger?.readAt === null || events.some(({ kind }) => kind === 'dangerSeen');
  return act.alarming && isCustomers(act) && events.length > 0 && !waits ? [{ kind: 'dangerSeen', because: 'pattern' }] : [];
}

/** Whoever speaks again is no machine, also when what they said at first is gone. */
const broughtBackBy = (story: Story, act: Act): readonly ConcernEvent[] =>
  story.standing.is === 'set-aside' || story.standing.is === 'erased' ? [{ kind: 'broughtBack', ...updateOnOpening(story, act) }] : [];

/** What nobody brought back in time is erased by the clock. */
export const erasedAside = (story: Story, at: Instant): readonly ConcernEvent[] => {
  const due = erasureAt(story);
  return due !== null && hasPassed(due, at) ? [{ kind: 'wordsErased' }] : [];
};
export const erasureAt = ({ standing }: Story): Instant | null => (standing.is === 'set-aside' ? standing.until : null);

function refuseBringing({ standing }: Story, act: Act): Refusal | null {
  if (standing.is === 'erased') return refuse('was-erased');
  if (standing.is !== 'set-aside') return refuse('not-set-aside');
  return hasPassed(standing.until, act.at) ? refuse('set-aside-too-long') : null;
}

const MACHINE_WAYS = ['form', 'mail', 'api'];

/** Only what a machine can have sent, with which nobody has begun to work, may be set aside. */
function refusePersons(story: Story): Refusal | null {
  if (story.danger?.readAt === null) return refuse('read-danger-first');
  if (story.tookIn.length > 0) return refuse('took-others-in');
  // A person looked at what it tells, and made two of it.
  if (story.splitFrom !== null || story.splitOff.length > 0) return refuse('a-person-told-this');
  const begun = story.rounds.length + story.apologies.length + story.promises.length + story.amends.length > 0 || story.unconfirmed !== null;
  return begun || !MACHINE_WAYS.includes(story.toldVia) ? refuse('a-person-told-this') : null;
}

export const tellingFolds: Folds<Exclude<TellingEvent, Beginning>> = {
  ...matterFolds,
  takenUp: (story, event, by) => withNewUpdate({ ...story, owner: event.owner, ownership: 'taken', awaitsUsSince: by.at, updatesAre: 'word' }, event, by),
  customerWrote: (story, _event, by) => ({ ...story, theirLastWordAt: by.at, awaitsUsSince: story.awaitsUsSince ?? by.at }),
  contactNoted: (story, event, by) =>
    event.direction === 'in' ? { ...story, theirLastWordAt: by.at, awaitsUsSince: story.awaitsUsSince ?? by.at } : { ...story, lastWordAt: by.at },
  dangerSeen: (story, event, by) => (story.danger?.readAt === null ? story : { ...story, danger: { because: event.because, since: by.at, readAt: null, mailed: false } }),
  dangerRead: (story, _event, by) => ({ ...story, danger: story.danger && { ...story.danger, readAt: by.at } }),
  dangerLeftUnread: (story) => ({ ...story, danger: story.danger && { ...story.danger, leftUnread: true } }),
  dangerMailed: (story) => ({ ...story, danger: story.danger && { ...story.danger, mailed: true } }),
  setAside: (story, event) =>
    story.standing.is === 'open' ? { ...story, standing: { is: 'set-aside', until: event.until, before: { nextUpdate: story.standing.nextUpdate } } } : story,
  wordsErased: (story, _event, by) => ({ ...story, standing: { is: 'erased', at: by.at }, awaitsUsSince: null }),
  broughtBack: (story, event, by) => withNewUpdate(story, event, by),
};
