// Read tables of notes and side threads: for the staff's side what waits, and beside it what the customer may know.
import { sql } from 'kysely';
import type { Signed } from '../../domain/common/act.ts';
import type { Note } from '../../domain/note/note.ts';
import type { Thread } from '../../domain/thread/thread.ts';
import type { PrivateRows, Rows } from '../platform/database.ts';
import { indexPrivate, type Place } from './words.ts';

const idOf = ({ actor }: Signed): string => (actor.is === 'clock' ? '' : actor.id);

/** The day on which somebody has to see to it; a request waits from the moment that it was made. */
function dueOf({ standing, written }: Note): string | null {
  switch (standing.is) {
    case 'private':
    case 'hidden':
      return standing.reviewOn;
    case 'asked':
      return written.at;
    case 'turned-down':
      return standing.by.at;
    case 'opened':
      return null;
  }
}

export async function project(rows: Rows, secret: PrivateRows, place: Place, note: Note): Promise<void> {
  const { org, concern, of: id } = place;
  const { standing } = note;
  const row = { standing: standing.is, hidden_at: note.hiddenAt, due: dueOf(note), version: note.version };
  await secret
    .insertInto('private_note')
    .values({ org_id: org, id, concern_id: concern, author_id: idOf(note.written), reason: note.reason, written_at: note.written.at, ...row })
    .onConflict((conflict) => conflict.columns(['org_id', 'id']).doUpdateSet(row))
    .execute();
  // Until the second yes it is no note, and nobody finds it.
  if (standing.is !== 'asked' && standing.is !== 'turned-down') await indexPrivate(secret, place, standing.is === 'hidden');
  await showNote(rows, place, note);
}

/** Only what is private and not hidden is told to the customer; what was opened they read. */
async function showNote(rows: Rows, { org, concern, of: id }: Place, { standing, reason, written }: Note): Promise<void> {
  if (standing.is !== 'private') {
    await rows.deleteFrom('note_shown').where('org_id', '=', org).where('concern_id', '=', concern).where('id', '=', id).execute();
    return;
  }
  await rows
    .insertInto('note_shown')
    .values({ org_id: org, concern_id: concern, id, reason, written_at: written.at, review_on: standing.reviewOn })
    .onConflict((conflict) => conflict.columns(['org_id', 'concern_id', 'id']).doUpdateSet({ review_on: standing.reviewOn }))
    .execute();
}

export async function projectThread(rows: Rows, secret: PrivateRows, place: Place, thread: Thread): Promise<void> {
  const { org, concern, of: id } = place;
  const closed_at = thread.closed?.at ?? null;
  await rows
    .insertInto('side_thread')
    .values({ org_id: org, concern_id: concern, id, with_id: thread.with.id, because_id: thread.because.id, opened_at: thread.opened.at, closed_at })
    .onConflict((conflict) => conflict.columns(['org_id', 'concern_id', 'id']).doUpdateSet({ closed_at }))
    .execute();
  const entries = thread.entries.map(({ id: entry, direction, via, written, shared }) => ({
    org_id: org,
    concern_id: concern,
    thread_id: id,
    id: entry,
    direction,
    via,
    at: written.at,
    happened_on: written.happenedOn ? JSON.stringify(written.happenedOn) : null,
    shared_at: shared?.at ?? null,
  }));
  if (entries.length === 0) return;
  await rows
    .insertInto('side_thread_entry')
    .values(entries)
    .onConflict((conflict) => conflict.columns(['org_id', 'concern_id', 'thread_id', 'id']).doUpdateSet({ shared_at: sql<string | null>`excluded.shared_at` }))
    .execute();
  await indexPrivate(secret, place, false);
}
