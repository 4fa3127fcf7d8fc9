// A private note: it needs a reason and a day on which a person looks at it again. Where even knowing of it would
// endanger someone, two people together hide its existence too. Nothing opens by itself.
import { type Act, hasRole, isOurs, isSameActor, type Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ConcernId } from '../common/ids.ts';
import { daysAfter, hasPassed, type Instant, isBefore, minutesAfter } from '../common/instants.ts';
import type { PrivateWords } from '../common/privateWords.ts';
import { isRefusal, type Refusal, refuse } from '../common/refusal.ts';
import { isBlank } from '../common/words.ts';
import type { HiddenAnswer, NoteEvent, ReasonId } from './events.ts';

export const USUAL_DAYS = 30;
export const MOST_DAYS = 180;
export const HIDDEN_DAYS = 30;
export const HOURS_TO_CONFIRM = 72;

export type Renewal = { readonly by: Signed; readonly words: PrivateWords; readonly reviewOn: Instant };
export type Standing =
  /** Waits for a manager's yes: until then it is no note, and nobody is told of it. */
  | { readonly is: 'asked'; readonly because: PrivateWords; readonly until: Instant }
  | { readonly is: 'turned-down'; readonly because: PrivateWords; readonly by: Signed; readonly words?: PrivateWords }
  | { readonly is: 'private'; readonly reviewOn: Instant }
  | {
      readonly is: 'hidden';
      readonly because: PrivateWords;
      readonly reviewOn: Instant;
      readonly confirmed: Signed;
      readonly first: null | { readonly by: Signed; readonly answer: HiddenAnswer };
    }
  | { readonly is: 'opened'; readonly by: Signed };
export type Note = {
  readonly concern: ConcernId;
  readonly reason: ReasonId;
  readonly words: PrivateWords;
  readonly written: Signed;
  readonly renewals: readonly Renewal[];
  /** Since when two hid it, also where they showed it later. */
  readonly hiddenAt: Instant | null;
  readonly standing: Standing;
  readonly version: number;
};

export type NoteCommand =
  | { readonly do: 'writePrivateNote'; readonly concern: ConcernId; readonly reason: ReasonId; readonly words: PrivateWords; readonly reviewOn?: Instant }
  | { readonly do: 'hideNote'; readonly concern: ConcernId; readonly reason: ReasonId; readonly words: PrivateWords; readonly because: PrivateWords }
  | { readonly do: 'confirmHiding'; readonly answer: 'yes' | 'no'; readonly words?: PrivateWords }
  | { readonly do: 'renewPrivateNote'; readonly words: PrivateWords; readonly reviewOn?: Instant }
  | { readonly do: 'openPrivateNote' }
  | { readonly do: 'reviewHidden'; readonly answer: HiddenAnswer; readonly words?: PrivateWords };
export type NoteDeed = NoteCommand['do'];
export type NoteAct = Pick<Act, 'at' | 'actor'>;
type Decided = readonly NoteEvent[] | Refusal;
type Kept = Exclude<NoteDeed, 'writePrivateNote' | 'hideNote'>;

/** What follows from a command on a note that isn't written yet (null), or on one that is. */
export function decideNote(note: Note | null, command: NoteCommand, act: NoteAct): Decided {
  if (!isOurs(act)) return refuse('only-staff');
  if (command.do === 'writePrivateNote') return note === null ? written(command, act) : refuse('id-is-taken');
  if (command.do === 'hideNote') return note === null ? asked(command, act) : refuse('id-is-taken');
  if (note === null) return refuse('no-such-note');
  return GUARDS[command.do](note, act) ?? decideOn(note, command, act);
}

/** The deeds on a note whose guard is silent for this actor at this time. */
export const mayOnNote = (note: Note, act: NoteAct): readonly Kept[] => (isOurs(act) ? (Object.keys(GUARDS) as Kept[]).filter((deed) => GUARDS[deed](note, act) === null) : []);

/** Only a person can answer for hiding a thing from another. */
export const mayHide = (act: NoteAct): boolean => act.actor.is === 'staff';

const GUARDS: Readonly<Record<Kept, (note: Note, act: NoteAct) => Refusal | null>> = {
  confirmHiding: ({ standing, written: { actor } }, act) => {
    if (!hasRole(act, 'manager')) return refuse('only-a-manager');
    if (act.actor.is !== 'staff') return refuse('only-a-person');
    if (standing.is !== 'asked') return refuse('hiding-not-asked');
    if (hasPassed(standing.until, act.at)) return refuse('hiding-request-is-over');
    return isSameActor(actor, act.actor) ? refuse('needs-two-people') : null;
  },
  renewPrivateNote: ({ standing }) => whilePrivate(standing),
  openPrivateNote: (note, act) => whilePrivate(note.standing) ?? (isAuthorsOrLeads(note, act) ? null : refuse('only-author-or-lead')),
  reviewHidden: (note, act) => {
    if (act.actor.is !== 'staff') return refuse('only-a-person');
    if (note.standing.is !== 'hidden') return refuse('note-is-not-hidden');
    return isAuthorsOrLeads(note, act) ? null : refuse('only-author-or-lead');
  },
};

const whilePrivate = (standing: Standing): Refusal | null => {
  if (standing.is === 'private') return null;
  return standing.is === 'opened' ? refuse('note-is-open') : refuse('show-it-first');
};
const isAuthorsOrLeads = ({ written: { actor } }: Note, act: NoteAct): boolean => isSameActor(actor, act.actor) || hasRole(act, 'lead', 'manager');

function written({ concern, reason, words, reviewOn }: Extract<NoteCommand, { do: 'writePrivateNote' }>, act: NoteAct): Decided {
  if (isBlank(words)) return refuse('nothing-written');
  const due = reviewBy(reviewOn, act);
  return isRefusal(due) ? due : [{ kind: 'noteWritten', concern, reason, words, reviewOn: due }];
}

function asked({ concern, reason, words, because }: Extract<NoteCommand, { do: 'hideNote' }>, act: NoteAct): Decided {
  if (!mayHide(act)) return refuse('only-a-person');
  if (isBlank(words)) return refuse('nothing-written');
  return isBlank(because) ? refuse('say-whom-it-endangers') : [{ kind: 'hidingAsked', concern, reason, words, because }];
}

function reviewBy(reviewOn: Instant | undefined, { at }: NoteAct): Instant | Refusal {
  const due = reviewOn ?? daysAfter(at, USUAL_DAYS);
  if (hasPassed(due, at)) return refuse('due-is-past');
  return isBefore(daysAfter(at, MOST_DAYS), due) ? refuse('review-too-late') : due;
}

function decideOn(note: Note, command: Extract<NoteCommand, { do: Kept }>, act: NoteAct): Decided {
  switch (command.do) {
    case 'confirmHiding':
      return command.answer === 'yes'
        ? [{ kind: 'hidingConfirmed', reviewOn: daysAfter(act.at, HIDDEN_DAYS) }]
        : [given({ kind: 'hidingTurnedDown' as const, words: command.words })];
    case 'renewPrivateNote': {
      if (isBlank(command.words)) return refuse('say-why-it-stays-private');
      const due = reviewBy(command.reviewOn, act);
      return isRefusal(due) ? due : [{ kind: 'noteRenewed', words: command.words, reviewOn: due }];
    }
    case 'openPrivateNote':
      return [{ kind: 'noteOpened' }];
    case 'reviewHidden':
      return reviewed(note.standing, command, act);
  }
}

/** Two different people, one of them a manager, who say the same: then it is settled; else it waits for the other. */
function reviewed(standing: Standing, { answer, words }: Extract<NoteCommand, { do: 'reviewHidden' }>, act: NoteAct): Decided {
  const first = standing.is === 'hidden' ? standing.first : null;
  const another = first !== null && !isSameActor(first.by.actor, act.actor);
  if (first !== null && !another && first.answer === answer) return [];
  const agreed = first !== null && another && first.answer === answer && (hasRole(act, 'manager') || hasRole(first.by, 'manager'));
  return [given({ kind: 'hidingReviewed' as const, answer, words, reviewOn: agreed ? daysAfter(act.at, HIDDEN_DAYS) : undefined })];
}

/** The note after one more event; never refuses. */
export function evolveNote(note: Note | null, event: NoteEvent, by: Signed): Note {
  if (event.kind === 'noteWritten' || event.kind === 'hidingAsked') return begun(event, by);
  if (note === null) throw new Error(`a note can't begin with ${event.kind}`);
  return { ...note, ...changed(note, event, by), version: by.version };
}

function begun(event: Extract<NoteEvent, { kind: 'noteWritten' | 'hidingAsked' }>, by: Signed): Note {
  const { concern, reason, words } = event;
  const standing: Standing =
    event.kind === 'noteWritten' ? { is: 'private', reviewOn: event.reviewOn } : { is: 'asked', because: event.because, until: minutesAfter(by.at, HOURS_TO_CONFIRM * 60) };
  return { concern, reason, words, written: by, renewals: [], hiddenAt: null, standing, version: by.version };
}

function changed({ standing, renewals }: Note, event: Exclude<NoteEvent, { kind: 'noteWritten' | 'hidingAsked' }>, by: Signed): Partial<Note> {
  switch (event.kind) {
    case 'hidingConfirmed':
      return standing.is === 'asked' ? { standing: { is: 'hidden', because: standing.because, reviewOn: event.reviewOn, confirmed: by, first: null }, hiddenAt: by.at } : {};
    case 'hidingTurnedDown':
      return standing.is === 'asked' ? { standing: given({ is: 'turned-down' as const, because: standing.because, by, words: event.words }) } : {};
    case 'noteRenewed':
      return { standing: { is: 'private', reviewOn: event.reviewOn }, renewals: [...renewals, { by, words: event.words, reviewOn: event.reviewOn }] };
    case 'noteOpened':
      return { standing: { is: 'opened', by } };
    case 'hidingReviewed':
      return standing.is === 'hidden' ? { standing: afterReview(standing, event, by) } : {};
  }
}

function afterReview(standing: Extract<Standing, { is: 'hidden' }>, { answer, reviewOn }: Extract<NoteEvent, { kind: 'hidingReviewed' }>, by: Signed): Standing {
  if (reviewOn === undefined) return { ...standing, first: { by, answer } };
  return answer === 'show' ? { is: 'private', reviewOn } : { ...standing, reviewOn, first: null };
}

/** Whether a person has to look at it again now. */
export const isDue = ({ standing }: Note, at: Instant): boolean => (standing.is === 'private' || standing.is === 'hidden') && hasPassed(standing.reviewOn, at);
