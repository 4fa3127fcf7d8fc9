// The outbox: what is due goes out, a few at once, those of one concern in their order. A letter is leased before it is
// sent, so that two processes send it once; one that fails is tried again later and holds up no other.
//
// A process that dies after the mail server accepted and before the row says so sends it again when the lease is over.
// The second has the same Message-Id, so that mail programs and servers know it as the one they have.
import { afterFailure, isServerAway, leaseUntil, verdictOn } from '../../domain/letter/delivery.ts';
import { type Draft, draftOf, type LetterRow, withDoor } from '../concern/letters.ts';
import { goOnAs } from '../people/standing.ts';
import { isTwiceLetter } from '../people/twiceLetter.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { mailOf } from './mail.ts';
import { threadOf } from './thread.ts';
import { type Transport, transportFor } from './transport.ts';

const AT_ONCE = 5;
const MOST_AT_A_TIME = 500;

type Which = { readonly org: string; readonly concern?: string };
type Due = { readonly id: string; readonly concern_id: string | null };
type Sending = { readonly ground: Ground; readonly org: string; readonly transport: Transport };

/** Gives how many went out. With a concern only its letters, and with '' those about a person alone. */
export async function sendLetters(ground: Ground, { org, concern }: Which): Promise<number> {
  const transport = transportFor(ground, org);
  if (transport === null) return 0;
  let sent = 0;
  for (;;) {
    const due = await dueLetters(ground, { org, ...(concern !== undefined && { concern }) });
    const threads = [...Map.groupBy(due, ({ id, concern_id }) => concern_id ?? id).values()];
    const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => sendThreads({ ground, org, transport }, threads)));
    sent += outcomes.reduce((sum, { went }) => sum + went, 0);
    if (due.length < MOST_AT_A_TIME || outcomes.some(({ away }) => away)) return sent;
  }
}

/** Every organisation that has something to send: what no job was left for, what is tried again, what was to go at a time. */
export async function sendWhatIsDue(ground: Ground): Promise<void> {
  if (ground.settings.smtpUrl === null) return;
  const { rows } = await ground.database.pool.query<{ id: string }>('select id from organisations_with_letters_due($1) as id', [ground.now()]);
  for (const { id } of rows) await sendLetters(ground, { org: id });
}

async function dueLetters(ground: Ground, { org, concern }: Which): Promise<readonly Due[]> {
  return reading(ground.database, org, (rows) => {
    const due = isDue(rows, org, ground.now()).select(['id', 'concern_id']).orderBy('id').limit(MOST_AT_A_TIME);
    if (concern === undefined) return due.execute();
    return due.where('concern_id', concern === '' ? 'is' : '=', concern === '' ? null : concern).execute();
  });
}

const isDue = (rows: Rows, org: string, now: string) =>
  rows
    .selectFrom('letter')
    .where('org_id', '=', org)
    .where('state', '=', 'waiting')
    .where((row) => row.or([row('due_at', 'is', null), row('due_at', '<=', now)]));

/** Takes one concern's after another's, until none is left or the mail server is away: then the others wait as they are. */
async function sendThreads(sending: Sending, threads: (readonly Due[])[]): Promise<{ went: number; away: boolean }> {
  let went = 0;
  for (let thread = threads.shift(); thread !== undefined; thread = threads.shift()) {
    for (const { id } of thread) {
      const outcome = await sendOne(sending, id);
      if (outcome === 'away') {
        threads.length = 0;
        return { went, away: true };
      }
      if (outcome === 'sent') went += 1;
    }
  }
  return { went, away: false };
}

type Outcome = 'sent' | 'away' | 'not-now';

async function sendOne({ ground, org, transport }: Sending, id: string): Promise<Outcome> {
  const taken = await take(ground, org, id);
  if (taken === null) return 'not-now';
  const { row, mail } = taken;
  const failure = await transport.send(mail);
  if (failure === null) {
    await settle(ground, org, id, { state: 'sent', sent_at: ground.now(), address: taken.address, why: null, says: null });
    return 'sent';
  }
  const after = afterFailure({ tries: row.tries + 1, since: row.send_at ?? row.created_at }, verdictOn(failure), ground.now());
  await settle(ground, org, id, { state: after.state, why: after.why, says: failure.says, due_at: after.state === 'waiting' ? after.dueAt : null });
  return isServerAway(failure) ? 'away' : 'not-now';
}

type Change = Partial<Pick<LetterRow, 'state' | 'sent_at' | 'address' | 'why' | 'says' | 'due_at' | 'tries'>>;
const change = (rows: Rows, org: string, id: string, changes: Change): Promise<unknown> =>
  rows.updateTable('letter').set(changes).where('org_id', '=', org).where('id', '=', id).execute();
const settle = (ground: Ground, org: string, id: string, changes: Change): Promise<unknown> => inOrganisation(ground.database, org, (rows) => change(rows, org, id, changes));

type Taken = { readonly row: LetterRow; readonly address: string; readonly mail: ReturnType<typeof mailOf> };

/** Leases it and makes its words, the link that exists only there among them; null where it is not to go now. */
async function take(ground: Ground, org: string, id: string): Promise<Taken | null> {
  try {
    return await inOrganisation(ground.database, org, async (rows) => {
      const found = await isDue(rows, org, ground.now()).selectAll().where('id', '=', id).forUpdate().skipLocked().executeTakeFirst();
      if (found === undefined) return null;
      const row = await toWhomItGoes(rows, org, found);
      const draft = await draftOf(ground, rows, org, row);
      const address = draft?.address ?? null;
      if (draft === null || address === null) return leave(rows, org, row, draft);
      await change(rows, org, id, { tries: row.tries + 1, due_at: leaseUntil(ground.now()) });
      const filled = await withDoor(ground, rows, { org, concern: row.concern_id ?? '', party: row.party_id ?? '' }, draft);
      const thread = draft.thread === undefined ? null : await threadOf(ground, rows, org, { thread: draft.thread, letter: id });
      return { row, address, mail: mailOf(ground, { org, id, draft, filled, address, thread }) };
    });
  } catch (failure) {
    await postpone(ground, org, id, failure);
    return null;
  }
}

/** Whatever still names an entry that was put away goes to the person under the one that goes on, whose own addresses are looked up. */
async function toWhomItGoes(rows: Rows, org: string, row: LetterRow): Promise<LetterRow> {
  if (row.party_id === null || isTwiceLetter(row.kind)) return row;
  const party_id = (await goOnAs(rows, org, [row.party_id])).get(row.party_id) ?? row.party_id;
  return party_id === row.party_id ? row : { ...row, party_id, address: null, to_name: null };
}

/** What must not go any more is stopped; what has nowhere to go waits for a person. */
async function leave(rows: Rows, org: string, { id, address }: LetterRow, draft: Draft | null): Promise<null> {
  if (draft === null) await change(rows, org, id, { state: 'stopped' });
  else if (address !== null) await change(rows, org, id, { state: 'failed', why: 'address-gone' });
  else await change(rows, org, id, { state: 'to-print' });
  return null;
}

/** A letter that can't be made is a surprise: it is logged, and the others go on. */
async function postpone(ground: Ground, org: string, id: string, failure: unknown): Promise<void> {
  ground.log('letter-not-made', { letter: id, message: failure instanceof Error ? failure.message.slice(0, 200) : 'unknown' });
  const row = await reading(ground.database, org, (rows) => rows.selectFrom('letter').selectAll().where('org_id', '=', org).where('id', '=', id).executeTakeFirst());
  if (row?.state !== 'waiting') return;
  const after = afterFailure({ tries: row.tries + 1, since: row.send_at ?? row.created_at }, { lasting: false, why: 'unknown' }, ground.now());
  await settle(ground, org, id, { state: after.state, why: after.why, tries: row.tries + 1, due_at: after.state === 'waiting' ? after.dueAt : null });
}

/** Since when the longest waits that should have gone out by now. */
export async function unsentSince(rows: Rows, org: string, now: string): Promise<string | null> {
  const found = await rows
    .selectFrom('letter')
    .select((row) => row.fn.min<string | null>(row.fn.coalesce('send_at', 'created_at')).as('since'))
    .where('org_id', '=', org)
    .where('state', '=', 'waiting')
    .where((row) => row(row.fn.coalesce('send_at', 'created_at'), '<=', now))
    .executeTakeFirst();
  return found?.since ?? null;
}

/** The same in seconds; 0 where none waits. */
export async function oldestUnsent(ground: Ground, org: string): Promise<number> {
  const now = ground.now();
  const since = await reading(ground.database, org, (rows) => unsentSince(rows, org, now));
  return since === null ? 0 : Math.max(0, Math.round((Date.parse(now) - Date.parse(since)) / 1000));
}
