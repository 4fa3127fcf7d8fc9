// Private notes and side threads by the API: what staff keep, what Judy may know of it, and how it is opened to her.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import * as notes from '../../src/contract/notes.ts';
import { changeOrganisation } from '../../src/contract/organisation.ts';
import * as threads from '../../src/contract/sideThreads.ts';
import { keepReads } from '../../src/server/concern/reads.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { amongStaff, inOrganisation, type PrivateRows, readingAmongStaff } from '../../src/server/platform/database.ts';
import { keepHeads } from '../../src/server/platform/heads.ts';
import { verify } from '../../src/server/platform/verify.ts';
import type { Api } from '../harness/api.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const as = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb, mary, nora] = [await as('sam'), await as('barb'), await as('mary'), await as('nora')];
const key = server.api({ key: clinic.keys.manager });
const SECRET = 'Her brother asked us not to say where he lives.';

async function raised(more: object = {}): Promise<{ id: string; judy: Api; on: { params: { id: string } } }> {
  const body = { team: clinic.teams.desk, customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited two hours.' }, ...more };
  const concern = await mary(wire.raiseConcern, { body });
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: concern.id, party: concern.customer.id }));
  return { id: concern.id, judy, on: { params: { id: concern.id } } };
}
const write = (by: Api, id: string, text = SECRET, more: object = {}) => by(notes.writePrivateNote, { params: { id }, body: { reason: 'another-person', text, ...more } });

test('Judy sees that a private note exists, why, and when it is looked at again; never what it says.', async () => {
  const { id, judy, on } = await raised();
  const written = await write(sam, id);
  expect(written).toMatchObject({ standing: 'private', words: { text: SECRET, voice: 'private' }, author: { name: 'Sam Ortiz' }, reviewOn: '2026-12-16T08:00:00.000Z' });
  const seen = await judy(wire.showConcern, on);
  expect(seen.privateNotes).toEqual([
    {
      reason: { en: expect.objectContaining({ name: 'Another person’s privacy' }), es: expect.anything() },
      writtenAt: server.clock.now(),
      reviewOn: written.reviewOn,
      late: false,
    },
  ]);
  expect(JSON.stringify(seen)).not.toContain('brother');
  expect((await barb(notes.listPrivateNotes, on)).items).toMatchObject([{ words: { text: SECRET }, may: ['renewPrivateNote', 'openPrivateNote'] }]);
});

test('A reason that is not in the house’s list, or a day beyond 180, is refused.', async () => {
  const { id, on } = await raised();
  expect(await sam.refused(notes.writePrivateNote, { ...on, body: { reason: 'because', text: SECRET } })).toMatchObject({ code: 'no-such-reason' });
  expect(await sam.refused(notes.writePrivateNote, { ...on, body: { reason: 'legal', text: SECRET, reviewOn: '2027-06-01T08:00:00Z' } })).toMatchObject({
    code: 'review-too-late',
  });
  expect((await sam(notes.listPrivateNotes, { params: { id } })).items).toEqual([]);
});

test('Only those who work on it read it: not by a look with a reason, not whom it is about, and not by search.', async () => {
  const { id, on } = await raised();
  await write(sam, id, 'The lawyer said marigold.');
  await nora(wire.lookWithReason, { ...on, body: { reason: 'I was there.' } });
  expect(await nora.refused(notes.listPrivateNotes, on)).toMatchObject({ code: 'not-allowed' });
  const found = async (by: Api) => (await by(wire.listConcerns, { query: { search: 'marigold' } })).items.map((one) => one.id);
  expect([await found(sam), await found(nora), await found(key)]).toEqual([[id], [], [id]]);
  await barb(wire.noteComplainedAbout, { ...on, body: { staff: clinic.people.sam } });
  expect(await sam.refused(notes.listPrivateNotes, on)).toMatchObject({ code: 'not-allowed' });
  expect([await found(sam), await found(barb)]).toEqual([[], [id]]);
});

test('Nothing opens by itself: its day passes, Judy reads that we are late, Sam is asked, and after a week Barb too.', async () => {
  const { id, judy, on } = await raised();
  const { id: note } = await write(sam, id, SECRET, { reviewOn: '2026-11-20T08:00:00Z' });
  const waits = async (by: Api) => (await by(notes.listNoteReviews)).items.filter((one) => one.note === note).map((one) => one.for);
  const before = server.clock.now();
  expect([await waits(sam), await waits(barb)]).toEqual([[], []]);
  server.clock.set('2026-11-20T08:00:00Z');
  expect([await waits(sam), await waits(barb), await waits(nora)]).toEqual([['review'], [], []]);
  server.clock.set('2026-11-27T08:00:00Z');
  expect([await waits(sam), await waits(barb)]).toEqual([['review'], ['review']]);
  expect((await judy(wire.showConcern, on)).privateNotes).toMatchObject([{ late: true }]);
  expect(await sam.refused(notes.renewPrivateNote, { params: { id, note }, body: { text: ' ' } })).toMatchObject({ code: 'say-why-it-stays-private' });
  await barb(notes.renewPrivateNote, { params: { id, note }, body: { text: 'He still fears for himself.' } });
  expect((await judy(wire.showConcern, on)).privateNotes).toMatchObject([{ late: false, reviewOn: '2026-12-27T08:00:00.000Z' }]);
  expect(await waits(sam)).toEqual([]);
  server.clock.set(before);
});

test('Opened, Judy reads it with its author and its date, and one letter tells her that there is something to read.', async () => {
  const { id, judy, on } = await raised();
  const { id: note } = await write(sam, id, 'We should have called you sooner.');
  expect(await nora.refused(notes.openPrivateNote, { params: { id, note }, body: {} })).toMatchObject({ code: 'no-such-concern' });
  const opened = await barb(notes.openPrivateNote, { params: { id, note }, body: { text: 'There is no reason any more to keep it from you.' } });
  expect(opened).toMatchObject({ standing: 'opened', may: [] });
  const seen = await judy(wire.showConcern, on);
  expect(seen.privateNotes).toEqual([]);
  expect(seen.opened).toMatchObject([
    {
      words: { text: 'We should have called you sooner.', voice: 'ours' },
      why: { text: 'There is no reason any more to keep it from you.' },
      author: { name: 'Sam Ortiz' },
      openedBy: { name: 'Barb Lindqvist' },
      writtenAt: server.clock.now(),
    },
  ]);
  const letters = (await sam(listLetters, on)).items.filter(({ kind }) => kind === 'openedToCustomer');
  expect(letters).toMatchObject([{ subject: 'We opened a note to you' }]);
  expect(letters[0]?.body).not.toContain('sooner');
  expect(await barb.refused(notes.openPrivateNote, { params: { id, note }, body: {} })).toMatchObject({ code: 'note-is-open' });
});

const hide = (by: Api, id: string, text = 'We have called the safeguarding team.') =>
  by(notes.hideNote, { params: { id }, body: { reason: 'safety', text, because: 'Her husband reads her page, and would hurt her.' } });
const answerHiding = (by: Api, id: string, note: string, answer: 'yes' | 'no') => by(notes.confirmHiding, { params: { id, note }, body: { answer } });

test('A hidden note is none until a manager says yes, and nobody but its author and managers sees the request.', async () => {
  const { id, judy, on } = await raised();
  const { id: note, standing } = await hide(sam, id);
  expect(standing).toBe('asked');
  const read = async (by: Api) => (await by(notes.listPrivateNotes, on)).items.map((one) => one.standing);
  expect([await read(sam), await read(barb), await read(mary), await read(key)]).toEqual([['asked'], [], ['asked'], []]);
  expect((await mary(notes.listNoteReviews)).items.filter((one) => one.note === note)).toMatchObject([{ for: 'second-yes', mine: false }]);
  expect(await barb.refused(notes.confirmHiding, { params: { id, note }, body: { answer: 'yes' } })).toMatchObject({ code: 'not-allowed' });
  await answerHiding(mary, id, note, 'yes');
  expect([await read(sam), await read(barb), await read(key)]).toEqual([['hidden'], ['hidden'], []]);
  expect((await judy(wire.showConcern, on)).privateNotes).toEqual([]);
  expect(await sam.refused(notes.openPrivateNote, { params: { id, note }, body: {} })).toMatchObject({ code: 'show-it-first' });
});

test('One person alone never hides anything: the author is not the second of two, and a program is neither.', async () => {
  const { id, on } = await raised();
  const mine = await hide(mary, id);
  expect(await mary.refused(notes.confirmHiding, { params: { id, note: mine.id }, body: { answer: 'yes' } })).toMatchObject({ code: 'needs-two-people' });
  expect(await key.refused(notes.hideNote, { ...on, body: { reason: 'safety', text: 'x', because: 'y' } })).toMatchObject({ code: 'only-a-person' });
  const sams = await hide(sam, id);
  server.clock.pass({ hours: 72 });
  expect(await mary.refused(notes.confirmHiding, { params: { id, note: sams.id }, body: { answer: 'yes' } })).toMatchObject({ code: 'hiding-request-is-over' });
  expect((await sam(notes.listNoteReviews)).items.find((one) => one.note === sams.id)).toMatchObject({ for: 'hiding-unanswered', mine: true });
});

test('The two look at what is hidden every 30 days, and only both together let it be seen.', async () => {
  const { id, judy, on } = await raised();
  const { id: note } = await hide(sam, id);
  await answerHiding(mary, id, note, 'yes');
  server.clock.pass({ days: 30 });
  const waits = async (by: Api) => (await by(notes.listNoteReviews)).items.filter((one) => one.note === note).map((one) => one.for);
  expect([await waits(sam), await waits(mary), await waits(barb)]).toEqual([['hidden-review'], ['hidden-review'], []]);
  const review = (by: Api, answer: 'keep' | 'show') => by(notes.reviewHidden, { params: { id, note }, body: { answer } });
  await review(sam, 'show');
  expect((await judy(wire.showConcern, on)).privateNotes).toEqual([]);
  expect((await review(mary, 'show')).standing).toBe('private');
  expect((await judy(wire.showConcern, on)).privateNotes).toMatchObject([{ reason: { en: { name: 'Safety' } } }]);
  const [team] = (await mary(notes.showOpenness)).items.filter((one) => one.team.id === clinic.teams.desk);
  expect(team?.hidden?.reduce((sum, one) => sum + one.notes, 0)).toBeGreaterThanOrEqual(1);
  expect((await barb(notes.showOpenness)).items.map((one) => [one.team.name, one.hidden])).toEqual([['Front desk', null]]);
});

test('From a fifth on a team is asked why; what was opened counts as open.', async () => {
  const west = server.api({ key: clinic.keys.owner });
  expect(await west.refused(notes.showOpenness)).toMatchObject({ code: 'not-allowed' });
  const ward = async () => (await mary(notes.showOpenness)).items.find((one) => one.team.id === clinic.teams.ward);
  const { id, on } = await raised({ team: clinic.teams.ward });
  for (const text of ['One.', 'Two.', 'Three.']) await nora(wire.noteContact, { ...on, body: { direction: 'out', text } });
  expect(await ward()).toMatchObject({ private: 0, share: 0, asksWhy: false });
  const { id: note } = await write(nora, id);
  expect(await ward()).toMatchObject({ written: 4, private: 1, share: 0.25, asksWhy: true });
  await nora(notes.openPrivateNote, { params: { id, note }, body: {} });
  expect(await ward()).toMatchObject({ written: 4, private: 0, asksWhy: false });
});

test('Sent twice under one key it is written once, with the same answer, and no private word lies among the answers.', async () => {
  const { id, on } = await raised();
  const headers = { 'idempotency-key': 'once' };
  const twice = [1, 2].map(() => sam(notes.writePrivateNote, { ...on, headers, body: { reason: 'legal', text: 'A word like heliotrope.' } }));
  const [one, other] = await Promise.all(twice);
  expect(one).toEqual(other);
  expect((await sam(notes.listPrivateNotes, { params: { id } })).items).toHaveLength(1);
  const kept = await inOrganisation(server.ground.database, clinic.org, (rows) => rows.selectFrom('answered').select('answer').execute());
  expect(JSON.stringify(kept)).not.toContain('heliotrope');
});

test('On the other side the database has no private row, no event and no hit, whatever is asked of it.', async () => {
  const { id } = await raised();
  await write(sam, id, 'A word like verbena.');
  const asked = await inOrganisation(server.ground.database, clinic.org, async (rows) => {
    const secret = rows as unknown as PrivateRows;
    const found = await rows.selectFrom('event').select('stream').distinct().execute();
    const { rows: hits } = await rows.executeQuery<{ concern_id: string }>({
      sql: "select concern_id from search_private('verbena', true, 10)",
      parameters: [],
      query: { kind: 'RawNode' } as never,
      queryId: { queryId: 'x' },
    });
    return {
      notes: await secret.selectFrom('private_note').selectAll().execute(),
      words: await secret.selectFrom('private_words').selectAll().execute(),
      streams: found.map(({ stream }) => stream),
      hits,
    };
  });
  expect(asked).toEqual({ notes: [], words: [], streams: ['concern'], hits: [] });
  expect(
    await readingAmongStaff(server.ground.database, clinic.org, (_, secret) => secret.selectFrom('private_note').select('id').where('concern_id', '=', id).execute()),
  ).toHaveLength(1);
});

test('Managers name the reasons; one that is left out is retired, and notes that stand on it keep their sentence.', async () => {
  const { id, judy, on } = await raised();
  const { items: before } = await mary(notes.listNoteReasons);
  const staffs = { en: { name: 'Staff matter', says: 'It is about one of us.' }, es: { name: 'Asunto de personal', says: 'Trata de una persona del equipo.' }, retired: false };
  await write(sam, id);
  const { items } = await mary(notes.changeNoteReasons, { body: { reasons: [...before.filter((one) => one.id !== 'another-person'), staffs] } });
  expect(items.map(({ en, retired }) => [en.name, retired])).toEqual([
    ['Legal advice', false],
    ['Safety', false],
    ['Clinical exception', false],
    ['Staff matter', false],
    ['Another person’s privacy', true],
  ]);
  expect(await sam.refused(notes.writePrivateNote, { ...on, body: { reason: 'another-person', text: SECRET } })).toMatchObject({ code: 'no-such-reason' });
  expect((await judy(wire.showConcern, on)).privateNotes).toMatchObject([{ reason: { en: { name: 'Another person’s privacy' } } }]);
  await mary(notes.changeNoteReasons, { body: { reasons: before } });
});

test('Judy sees who has opened her record, by name or by role alone, and how often.', async () => {
  const { judy, on } = await raised();
  server.clock.set('2026-12-02T09:00:00Z');
  await sam(wire.showConcern, on);
  await sam(notes.listPrivateNotes, on);
  server.clock.pass({ hours: 1 });
  await sam(wire.showConcern, on);
  await mary(wire.showConcern, on);
  await keepReads(server.ground);
  await sam(wire.showConcern, on);
  await keepReads(server.ground);
  const readers = async () => (await judy(wire.showConcern, on)).readers.map(({ name, role, team, times }) => [name, role, team, times]);
  expect((await readers()).toSorted()).toEqual([
    ['Mary Osei', 'manager', null, 1],
    ['Sam Ortiz', 'staff', 'Front desk', 2],
  ]);
  const olive = await as('olive');
  await olive(changeOrganisation, { body: { namesReaders: false } });
  expect((await readers()).toSorted()).toEqual([
    [null, 'manager', null, 1],
    [null, 'staff', 'Front desk', 2],
  ]);
  await olive(changeOrganisation, { body: { namesReaders: true } });
});

test('The record is whole with notes in it; rebuilt, it shows the same; and the export carries them apart.', async () => {
  const { id, judy, on } = await raised();
  await write(sam, id, 'A word like saffron.');
  const { id: note } = await hide(sam, id);
  await answerHiding(mary, id, note, 'yes');
  const { id: thread } = await sam(threads.openSideThread, { ...on, body: { with: 'The laboratory', because: 'To find the sample.' } });
  await sam(threads.addToSideThread, { params: { id, thread }, body: { direction: 'asked', via: 'phone', text: 'Where is it?' } });
  await keepHeads(server.ground);
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
  const show = async () => [await judy(wire.showConcern, on), await sam(notes.listPrivateNotes, on), await sam(threads.listSideThreads, on)];
  const before = await show();
  await readingAndForgetting(id);
  await rebuild(server.ground, clinic.org);
  expect(await show()).toEqual(before);
  const pieces: string[] = [];
  for await (const piece of exportJson(server.ground, clinic.org, { customers: 0, concerns: 0, compliments: 0 })) pieces.push(piece);
  const whole = JSON.parse(pieces.join('')) as { concerns: unknown[]; privateNotes: { concern: string; words: { text: string }[] }[]; sideThreads: { concern: string }[] };
  expect(JSON.stringify(whole.concerns)).not.toContain('saffron');
  expect(whole.privateNotes.filter((one) => one.concern === id)).toHaveLength(2);
  expect(JSON.stringify(whole.privateNotes)).toContain('saffron');
  expect(whole.sideThreads.filter((one) => one.concern === id)).toHaveLength(1);
});

/** The read tables of one concern are lost. */
async function readingAndForgetting(concern: string): Promise<void> {
  await amongStaff(server.ground.database, clinic.org, async (rows, secret) => {
    for (const table of ['note_shown', 'side_thread', 'side_thread_entry'] as const) await rows.deleteFrom(table).where('concern_id', '=', concern).execute();
    await secret.deleteFrom('private_note').where('concern_id', '=', concern).execute();
  });
}
