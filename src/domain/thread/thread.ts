// A side thread: what we asked of somebody outside (insurer, laboratory, doctor) and what they answered. The customer
// sees with whom, why and when; the content only once a person shares it.
import { type Act, type Channel, hasRole, isOurs, isSameActor, type Signed } from '../common/act.ts';
import type { ConcernId, ThreadEntryId } from '../common/ids.ts';
import type { PrivateWords } from '../common/privateWords.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';

export const THREAD_VIAS = ['phone', 'mail', 'letter', 'in-person'] as const satisfies readonly Channel[];
export type ThreadVia = (typeof THREAD_VIAS)[number];
export type Direction = 'asked' | 'answered';

export type ThreadEvent =
  | { readonly kind: 'threadOpened'; readonly concern: ConcernId; readonly with: OurWords; readonly because: OurWords }
  | { readonly kind: 'threadEntryAdded'; readonly id: ThreadEntryId; readonly direction: Direction; readonly via: ThreadVia; readonly words: PrivateWords }
  | { readonly kind: 'threadShared'; readonly entries: readonly ThreadEntryId[] }
  | { readonly kind: 'threadClosed' };

export type ThreadEntry = {
  readonly id: ThreadEntryId;
  readonly direction: Direction;
  readonly via: ThreadVia;
  readonly words: PrivateWords;
  readonly written: Signed;
  readonly shared: Signed | null;
};
export type Thread = {
  readonly concern: ConcernId;
  readonly with: OurWords;
  readonly because: OurWords;
  readonly opened: Signed;
  readonly closed: Signed | null;
  readonly entries: readonly ThreadEntry[];
  readonly version: number;
};

export type ThreadCommand =
  | { readonly do: 'openSideThread'; readonly concern: ConcernId; readonly with: OurWords; readonly because: OurWords }
  | { readonly do: 'addToSideThread'; readonly id: ThreadEntryId; readonly direction: Direction; readonly via: ThreadVia; readonly words: PrivateWords }
  /** Named entries, or all that aren't shared yet. */
  | { readonly do: 'shareSideThread'; readonly entries?: readonly ThreadEntryId[] }
  | { readonly do: 'closeSideThread' };
export type ThreadDeed = ThreadCommand['do'];
export type ThreadAct = Pick<Act, 'at' | 'actor'>;
type Decided = readonly ThreadEvent[] | Refusal;
type Kept = Exclude<ThreadDeed, 'openSideThread'>;

/** What follows from a command on a thread that isn't open yet (null), or on one that is. */
export function decideThread(thread: Thread | null, command: ThreadCommand, act: ThreadAct): Decided {
  if (!isOurs(act)) return refuse('only-staff');
  if (command.do === 'openSideThread') return thread === null ? begun(command) : refuse('id-is-taken');
  if (thread === null) return refuse('no-such-thread');
  return GUARDS[command.do](thread, act) ?? decideOn(thread, command, act);
}

/** The deeds on a thread whose guard is silent for this actor. */
export const mayOnThread = (thread: Thread, act: ThreadAct): readonly Kept[] =>
  isOurs(act) ? (Object.keys(GUARDS) as Kept[]).filter((deed) => GUARDS[deed](thread, act) === null) : [];

// A late answer opens a closed thread again: nothing that somebody told us is turned away.
const GUARDS: Readonly<Record<Kept, (thread: Thread, act: ThreadAct) => Refusal | null>> = {
  addToSideThread: () => null,
  shareSideThread: (thread, act) => (unshared(thread).some((entry) => mayShare(thread, entry, act)) ? null : refuse('nothing-to-share')),
  closeSideThread: ({ closed }) => (closed === null ? null : refuse('thread-is-closed')),
};

const unshared = ({ entries }: Thread): readonly ThreadEntry[] => entries.filter(({ shared }) => shared === null);
/** What was shared can't be taken back, so it is for whoever wrote it or opened the thread, or who leads. */
const mayShare = ({ opened }: Thread, { written }: ThreadEntry, act: ThreadAct): boolean =>
  isSameActor(opened.actor, act.actor) || isSameActor(written.actor, act.actor) || hasRole(act, 'lead', 'manager');

function begun({ concern, with: whom, because }: Extract<ThreadCommand, { do: 'openSideThread' }>): Decided {
  if (isBlank(whom) || isBlank(because)) return refuse('say-with-whom-and-why');
  return [{ kind: 'threadOpened', concern, with: whom, because }];
}

function decideOn(thread: Thread, command: Extract<ThreadCommand, { do: Kept }>, act: ThreadAct): Decided {
  switch (command.do) {
    case 'addToSideThread': {
      if (isBlank(command.words)) return refuse('nothing-written');
      if (thread.entries.some(({ id }) => id === command.id)) return refuse('id-is-taken');
      return [{ kind: 'threadEntryAdded', id: command.id, direction: command.direction, via: command.via, words: command.words }];
    }
    case 'shareSideThread':
      return shared(thread, command, act);
    case 'closeSideThread':
      return [{ kind: 'threadClosed' }];
  }
}

function shared(thread: Thread, command: Extract<ThreadCommand, { do: 'shareSideThread' }>, act: ThreadAct): Decided {
  const named = command.entries;
  if (named?.some((id) => !thread.entries.some((entry) => entry.id === id))) return refuse('no-such-entry');
  const wanted = unshared(thread).filter(({ id }) => named?.includes(id) ?? true);
  if (wanted.length === 0) return [];
  if (wanted.some((entry) => !mayShare(thread, entry, act))) return refuse('only-author-or-lead');
  return [{ kind: 'threadShared', entries: wanted.map(({ id }) => id) }];
}

/** The thread after one more event; never refuses. */
export function evolveThread(thread: Thread | null, event: ThreadEvent, by: Signed): Thread {
  if (event.kind === 'threadOpened') return { concern: event.concern, with: event.with, because: event.because, opened: by, closed: null, entries: [], version: by.version };
  if (thread === null) throw new Error(`a side thread can't begin with ${event.kind}`);
  return { ...thread, ...changed(thread, event, by), version: by.version };
}

function changed({ entries }: Thread, event: Exclude<ThreadEvent, { kind: 'threadOpened' }>, by: Signed): Partial<Thread> {
  switch (event.kind) {
    case 'threadEntryAdded':
      return { closed: null, entries: [...entries, { id: event.id, direction: event.direction, via: event.via, words: event.words, written: by, shared: null }] };
    case 'threadShared':
      return { entries: entries.map((entry) => (event.entries.includes(entry.id) ? { ...entry, shared: by } : entry)) };
    case 'threadClosed':
      return { closed: by };
  }
}
