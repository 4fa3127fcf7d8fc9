// The read tables, made anew from events and words: concern, who waits, when to look, contacts, what is counted from them, and the search index.
import { CompiledQuery, sql } from 'kysely';
import { wakesAt } from '../../domain/concern/clock.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { withoutTakenBack } from '../../domain/concern/takeBack.ts';
import { rebuildCauses } from '../cause/rebuild.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { rebuildPrivate } from '../private/rebuild.ts';
import { countEverything } from '../signal/settle.ts';
import { contactRows } from './contacts.ts';
import { involvementChanged } from './involvementRow.ts';
import { partyRows } from './partyRows.ts';
import { sentRows } from './sentRows.ts';
import { eventsOf, fold, type Recorded } from './store.ts';
import { tasksChanged } from './taskRows.ts';
import { insertSql, toldRow, waitingFor, write } from './written.ts';

const AT_ONCE = 200;

/** Gives how many concerns there are. Each is rebuilt in a transaction of its own that holds its row, so an act waits for it. */
export async function rebuild(ground: Ground, org: string, tell: (done: number) => void = () => {}): Promise<number> {
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const streams = await reading(ground.database, org, (rows) => concernsAfter(rows, org, after));
    for (const stream of streams) await inOrganisation(ground.database, org, (rows) => rebuildOne(rows, org, stream));
    done += streams.length;
    if (streams.length > 0) tell(done);
    const last = streams.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await rebuildPrivate(ground, org);
  await rebuildCauses(ground, org);
  await countEverything(ground, org);
  return done;
}

async function concernsAfter(rows: Rows, org: string, after: string): Promise<readonly string[]> {
  const found = await rows
    .selectFrom('event')
    .select('stream_id')
    .where('org_id', '=', org)
    .where('stream_id', '>', after)
    .where('version', '=', 1)
    .where('stream', '=', 'concern')
    .orderBy('stream_id')
    .limit(AT_ONCE)
    .execute();
  return found.map(({ stream_id }) => stream_id);
}

async function rebuildOne(rows: Rows, org: string, concern: string): Promise<void> {
  const row = await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('id', '=', concern).forUpdate().executeTakeFirst();
  const recorded = await eventsOf(rows, org, concern);
  const story = fold(recorded);
  if (!isTold(story)) return;
  await rows.deleteFrom('contact').where('org_id', '=', org).where('concern_id', '=', concern).execute();
  await write(rows, {
    org,
    concern,
    event: [],
    words: [],
    told: row === undefined ? toldRow(org, story) : null,
    changed: row === undefined ? null : toldRow(org, story),
    waiting: waitingFor(org, story),
    wake: { at: wakesAt(story) },
    party: partyRows(org, story),
    contact: contactsOf(org, story, withoutTakenBack(recorded)),
    letter: [],
    task: tasksChanged(org, story, null),
    involvement: involvementChanged(org, story, null),
    sent: [],
  });
  const kept = await indexAgain(rows, org, concern);
  const sent = sentRows(org, story, withoutTakenBack(recorded), (id) => kept.get(id));
  if (sent.length > 0) await rows.executeQuery(CompiledQuery.raw(insertSql('sent_words', 1), [JSON.stringify(sent)]));
}

const contactsOf = (org: string, story: Story, recorded: readonly Recorded[]) =>
  contactRows(
    org,
    story,
    recorded.map(({ event }) => event),
    recorded.map(({ by }) => by),
  );

/** Gives the texts that are still there; what is drawn from a text goes with it and is drawn anew. */
async function indexAgain(rows: Rows, org: string, concern: string): Promise<ReadonlyMap<string, string>> {
  const said = await rows.selectFrom('words').select(['id', 'text']).where('org_id', '=', org).where('concern_id', '=', concern).execute();
  const kept = said.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
  await sql`select forget_words(${said.map(({ id }) => id)}::uuid[])`.execute(rows);
  await sql`select index_words(${kept.map(({ id }) => id)}::uuid[], ${kept.map(() => concern)}::uuid[], ${kept.map(({ text }) => text)}::text[])`.execute(rows);
  return new Map(kept.map(({ id, text }) => [id, text]));
}
