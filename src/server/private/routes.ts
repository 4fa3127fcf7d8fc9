// Private notes and side threads over HTTP, for staff alone: each act answers with its note or thread as it is then.
import * as notes from '../../contract/notes.ts';
import * as threads from '../../contract/sideThreads.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { openNote, shareEntries } from '../acts/openPrivate.ts';
import { noteRead } from '../concern/reads.ts';
import { changeSettings } from '../organisation/routes.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import { type PrivateRows, type Rows, reading, readingAmongStaff } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { actOnNote, notesOf, refusedReading } from './notes.ts';
import { opennessOf } from './openness.ts';
import { mergedReasons } from './reasons.ts';
import { reviewsOf } from './reviews.ts';
import { actOnThread, threadsOf } from './threads.ts';

const instantIf = (text: string | undefined): string | undefined => (text === undefined ? undefined : new Date(text).toISOString());

export function privateRoutes(app: App, ground: Ground): void {
  noteRoutes(app, ground);
  threadRoutes(app, ground);
  reasonRoutes(app, ground);
  serve(app, ground, notes.listNoteReviews, ({ caller }) =>
    readingAmongStaff(ground.database, caller.org, async (rows, secret) => ({ items: await reviewsOf(rows, secret, caller, ground.now()) })),
  );
  serve(app, ground, notes.showOpenness, ({ caller }) =>
    readingAmongStaff(ground.database, caller.org, async (rows, secret) => ({ items: await opennessOf(rows, secret, caller, ground.now()) })),
  );
}

/** Reading what is private counts as opening the record, whether there is anything or not. */
function readPrivate<T>(ground: Ground, caller: Insider, concern: string, read: (rows: Rows, secret: PrivateRows) => Promise<T>): Promise<T> {
  return readingAmongStaff(ground.database, caller.org, async (rows, secret) => {
    const refused = await refusedReading(ground, rows, caller, concern);
    if (refused !== null) throw new Refused(refused.refused);
    noteRead(ground, caller, concern);
    return read(rows, secret);
  });
}

function noteRoutes(app: App, ground: Ground): void {
  serve(app, ground, notes.listPrivateNotes, ({ caller, params }) => readPrivate(ground, caller, params.id, (rows, secret) => notesOf(ground, rows, secret, caller, params.id)));
  serve(app, ground, notes.writePrivateNote, ({ caller, params: { id: concern }, body: { reason, text, reviewOn }, keyed }) =>
    actOnNote(ground, {
      ...{ caller, concern, note: newId(), keyed, status: 201 },
      make: (whispered) => given({ do: 'writePrivateNote' as const, concern, reason, words: whispered.words(text), reviewOn: instantIf(reviewOn) }),
    }),
  );
  serve(app, ground, notes.hideNote, ({ caller, params: { id: concern }, body: { reason, text, because }, keyed }) =>
    actOnNote(ground, {
      ...{ caller, concern, note: newId(), keyed, status: 201 },
      make: (whispered) => ({ do: 'hideNote', concern, reason, words: whispered.words(text), because: whispered.words(because) }),
    }),
  );
  serve(app, ground, notes.confirmHiding, ({ caller, params: { id: concern, note }, body: { answer, text }, keyed }) =>
    actOnNote(ground, {
      ...{ caller, concern, note, keyed, status: 200 },
      make: (whispered) => given({ do: 'confirmHiding' as const, answer, words: whispered.wordsIf(text) }),
    }),
  );
  serve(app, ground, notes.reviewHidden, ({ caller, params: { id: concern, note }, body: { answer, text }, keyed }) =>
    actOnNote(ground, {
      ...{ caller, concern, note, keyed, status: 200 },
      make: (whispered) => given({ do: 'reviewHidden' as const, answer, words: whispered.wordsIf(text) }),
    }),
  );
  serve(app, ground, notes.renewPrivateNote, ({ caller, params: { id: concern, note }, body: { text, reviewOn }, keyed }) =>
    actOnNote(ground, {
      ...{ caller, concern, note, keyed, status: 200 },
      make: (whispered) => given({ do: 'renewPrivateNote' as const, words: whispered.words(text), reviewOn: instantIf(reviewOn) }),
    }),
  );
  serve(app, ground, notes.openPrivateNote, ({ caller, params: { id: concern, note }, body: { text: why }, keyed }) =>
    actOnNote(ground, {
      ...{ caller, concern, note, keyed, status: 200 },
      make: () => ({ do: 'openPrivateNote' }),
      also: openNote(ground, { caller, concern, why }, note),
    }),
  );
}

function threadRoutes(app: App, ground: Ground): void {
  serve(app, ground, threads.listSideThreads, ({ caller, params }) => readPrivate(ground, caller, params.id, (rows, secret) => threadsOf(ground, rows, secret, caller, params.id)));
  serve(app, ground, threads.openSideThread, ({ caller, params: { id: concern }, body, keyed }) =>
    actOnThread(ground, {
      ...{ caller, concern, thread: newId(), keyed, status: 201 },
      make: ({ spoken }) => ({ do: 'openSideThread', concern, with: spoken.ours(body.with), because: spoken.ours(body.because) }),
    }),
  );
  serve(app, ground, threads.addToSideThread, async ({ caller, params: { id: concern, thread }, body: { direction, via, text, happenedOn }, keyed }) => {
    refuseHappenedOn(happenedOn, ground.now());
    return actOnThread(ground, {
      ...{ caller, concern, thread, keyed, status: 201, happenedOn },
      make: ({ whispered }) => ({ do: 'addToSideThread', id: newId(), direction, via, words: whispered.words(text) }),
    });
  });
  serve(app, ground, threads.shareSideThread, ({ caller, params: { id: concern, thread }, body: { entries, text: why }, keyed }) =>
    actOnThread(ground, {
      ...{ caller, concern, thread, keyed, status: 200 },
      make: () => given({ do: 'shareSideThread' as const, entries }),
      also: shareEntries(ground, { caller, concern, why }),
    }),
  );
  serve(app, ground, threads.closeSideThread, ({ caller, params: { id: concern, thread }, keyed }) =>
    actOnThread(ground, { ...{ caller, concern, thread, keyed, status: 200 }, make: () => ({ do: 'closeSideThread' }) }),
  );
}

function reasonRoutes(app: App, ground: Ground): void {
  const show = (org: string) => reading(ground.database, org, async (rows) => ({ items: [...(await organisationOf(rows, org)).noteReasons] }));
  serve(app, ground, notes.listNoteReasons, ({ caller }) => show(caller.org));
  serve(app, ground, notes.changeNoteReasons, async ({ caller, body }) => {
    if (body.reasons.every(({ retired }) => retired)) return refuse('no-such-reason');
    await changeSettings(ground, caller.org, ({ noteReasons }) => ({ noteReasons: mergedReasons(noteReasons, body.reasons) }));
    return show(caller.org);
  });
}
