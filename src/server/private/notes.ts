// Private notes: one act on one note, in one transaction of the staff's side; and what staff may read of them.
import type { PrivateNote } from '../../contract/notes.ts';
import type { NoteReason } from '../../contract/openRoom.ts';
import type { Signed } from '../../domain/common/act.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { NoteEvent } from '../../domain/note/events.ts';
import { decideNote, evolveNote, isDue, mayHide, mayOnNote, type Note, type NoteCommand } from '../../domain/note/note.ts';
import { refusedActing } from '../concern/access.ts';
import { reasonIn } from '../organisation/reasons.ts';
import { organisationOf } from '../organisation/settings.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { PrivateRows, Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { insertAnswer } from '../platform/idempotency.ts';
import { Refused } from '../platform/problems.ts';
import { type Asked, actOnce } from './once.ts';
import { aboutCaller, type Names, namesOf, whoIn } from './people.ts';
import { project } from './projection.ts';
import { append, foldOf, streamsOf } from './stream.ts';
import { keepPrivate, privateTexts, saidIn, type Texts, Whispered } from './words.ts';

export type OneNote = { readonly id: string; readonly note: Note };
/** What an act on a note may add to its transaction: the concern's own event, where it opens to the customer. */
export type Also = (within: { rows: Rows; texts: Texts; before: Note }) => Promise<Refusal | null>;
export type NoteAsk = Asked & {
  /** The id of the note, made anew where the act writes it. */
  readonly note: string;
  readonly status: 200 | 201;
  readonly make: (whispered: Whispered) => NoteCommand;
  readonly also?: Also;
};

/** Gives the note after the act as its caller sees it, or the refusal. */
export const actOnNote = (ground: Ground, ask: NoteAsk): Promise<PrivateNote | Refusal> =>
  actOnce(ground, ask, {
    act: (rows, secret) => actWithin(ground, rows, secret, ask),
    show: (rows, secret, { id, version }) => shownNote(ground, rows, secret, { caller: ask.caller, concern: ask.concern, note: id, upTo: version }),
  });

async function actWithin(ground: Ground, rows: Rows, secret: PrivateRows, ask: NoteAsk): Promise<PrivateNote | Refusal> {
  const { caller, concern, note: id, keyed } = ask;
  const refused = await refusedReading(ground, rows, caller, concern);
  if (refused !== null) return refused;
  const before = foldOf((await streamsOf<NoteEvent>(secret, caller.org, 'note', [id])).get(id), evolveNote);
  if (before !== null && (before.concern !== concern || !mayRead(before, caller))) return refuse('no-such-note');
  const whispered = new Whispered();
  const command = ask.make(whispered);
  if ('reason' in command && !(await isReason(rows, caller.org, command.reason))) return refuse('no-such-reason');
  const act = { at: ground.now(), actor: actorOf(caller), via: caller.is === 'program' ? ('api' as const) : ('desk' as const) };
  const events = decideNote(before, command, act);
  if (isRefusal(events)) return events;
  const version = before?.version ?? 0;
  if (events.length > 0) {
    await append(rows, caller.org, act, { stream: id, version, events, kind: 'note' });
    const place = { org: caller.org, concern, of: id };
    await keepPrivate(secret, place, whispered);
    const signed = (index: number): Signed => ({ ...act, version: version + index + 1 });
    const after = events.reduce<Note | null>((note, event, index) => evolveNote(note, event, signed(index)), before);
    if (after !== null) await project(rows, secret, place, after);
    const stopped = before === null ? null : await ask.also?.({ rows, texts: await privateTexts(secret, caller.org, concern), before });
    // Half of an act must not stand: what was written before is undone with it.
    if (stopped) throw new Refused(stopped.refused);
  }
  if (keyed) await insertAnswer(rows, keyed, ask.status, { concern: { id, version: version + events.length } });
  const shown = await shownNote(ground, rows, secret, { caller, concern, note: id });
  return shown ?? refuse('no-such-note');
}

const isReason = async (rows: Rows, org: string, reason: string): Promise<boolean> =>
  (await organisationOf(rows, org)).noteReasons.some(({ id, retired }) => id === reason && !retired);

/** For those who work on it; not by a look with a reason, and not for whom it is about. */
export async function refusedReading(ground: Ground, rows: Rows, caller: Insider, concern: string): Promise<Refusal | null> {
  const refused = await refusedActing(rows, caller, concern, ground.now());
  if (refused !== null) return refused;
  return (await aboutCaller(rows, caller, [concern])).size > 0 ? refuse('not-allowed') : null;
}

/** A request to hide is for its author and managers; what is hidden is for people, and no program. */
export function mayRead({ standing, written: { actor } }: Note, caller: Insider): boolean {
  switch (standing.is) {
    case 'asked':
    case 'turned-down':
      return caller.is === 'staff' && ((actor.is !== 'clock' && actor.id === caller.id) || caller.roles.includes('manager'));
    case 'hidden':
      return caller.is === 'staff';
    default:
      return true;
  }
}

/** The notes of a concern that this caller may read, oldest first. */
export async function notesOf(ground: Ground, rows: Rows, secret: PrivateRows, caller: Insider, concern: string) {
  const ids = await secret.selectFrom('private_note').select('id').where('org_id', '=', caller.org).where('concern_id', '=', concern).orderBy('id').execute();
  const streams = await streamsOf<NoteEvent>(
    secret,
    caller.org,
    'note',
    ids.map(({ id }) => id),
  );
  const notes = ids.flatMap(({ id }): OneNote[] => {
    const note = foldOf(streams.get(id), evolveNote);
    return note !== null && mayRead(note, caller) ? [{ id, note }] : [];
  });
  const reasons = (await organisationOf(rows, caller.org)).noteReasons;
  const views = await viewsOf(ground, rows, secret, { caller, concern, notes, reasons });
  const writes = mayHide({ at: ground.now(), actor: actorOf(caller) }) ? ['writePrivateNote', 'hideNote'] : ['writePrivateNote'];
  return { items: views, reasons: reasons.filter(({ retired }) => !retired), may: writes };
}

type Wanted = { caller: Insider; concern: string; note: string; upTo?: number };

async function shownNote(ground: Ground, rows: Rows, secret: PrivateRows, { caller, concern, note: id, upTo }: Wanted): Promise<PrivateNote | null> {
  const note = foldOf((await streamsOf<NoteEvent>(secret, caller.org, 'note', [id], upTo)).get(id), evolveNote);
  if (note === null || note.concern !== concern || !mayRead(note, caller)) return null;
  const { noteReasons: reasons } = await organisationOf(rows, caller.org);
  return (await viewsOf(ground, rows, secret, { caller, concern, notes: [{ id, note }], reasons }))[0] ?? null;
}

type Viewing = { caller: Insider; concern: string; notes: readonly OneNote[]; reasons: readonly NoteReason[] };

async function viewsOf(ground: Ground, rows: Rows, secret: PrivateRows, { caller, concern, notes, reasons }: Viewing): Promise<PrivateNote[]> {
  const texts = await privateTexts(secret, caller.org, concern);
  const names = await namesOf(
    rows,
    caller.org,
    notes.flatMap(({ note }) => signaturesOf(note)),
  );
  const act = { at: ground.now(), actor: actorOf(caller) };
  return notes.map(({ id, note }) => ({
    ...viewOf(note, { texts, names }),
    id,
    reason: { id: note.reason, ...reasonIn(reasons, note.reason) },
    late: isDue(note, act.at),
    may: [...mayOnNote(note, act)],
  }));
}

function signaturesOf({ written, renewals, standing }: Note): readonly Signed[] {
  const more = standing.is === 'hidden' ? [standing.confirmed, ...(standing.first ? [standing.first.by] : [])] : 'by' in standing ? [standing.by] : [];
  return [written, ...renewals.map(({ by }) => by), ...more];
}

function viewOf(note: Note, { texts, names }: { texts: Texts; names: Names }): Omit<PrivateNote, 'id' | 'reason' | 'late' | 'may'> {
  const { standing } = note;
  return {
    concern: note.concern,
    version: note.version,
    standing: standing.is,
    words: saidIn(texts, note.words),
    author: whoIn(names, note.written),
    writtenAt: note.written.at,
    reviewOn: 'reviewOn' in standing ? standing.reviewOn : null,
    hiding: hidingOf(note, { texts, names }),
    renewals: note.renewals.map(({ by, words, reviewOn }) => ({ at: by.at, by: whoIn(names, by), words: saidIn(texts, words), reviewOn })),
    opened: standing.is === 'opened' ? { at: standing.by.at, by: whoIn(names, standing.by) } : null,
  };
}

function hidingOf({ standing }: Note, { texts, names }: { texts: Texts; names: Names }): PrivateNote['hiding'] {
  switch (standing.is) {
    case 'asked':
      return { because: saidIn(texts, standing.because), askedUntil: standing.until, by: null, said: null, first: null };
    case 'turned-down':
      return {
        because: saidIn(texts, standing.because),
        askedUntil: null,
        by: whoIn(names, standing.by),
        said: standing.words ? saidIn(texts, standing.words) : null,
        first: null,
      };
    case 'hidden': {
      const first = standing.first && { by: whoIn(names, standing.first.by), at: standing.first.by.at, answer: standing.first.answer };
      return { because: saidIn(texts, standing.because), askedUntil: null, by: whoIn(names, standing.confirmed), said: null, first };
    }
    default:
      return null;
  }
}
