// Side threads: one act on one thread in one transaction, and what those who work on the concern read of them.
import { sql } from 'kysely';
import type { Said } from '../../contract/common/schemas.ts';
import type { SideThread } from '../../contract/sideThreads.ts';
import type { Signed } from '../../domain/common/act.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Words } from '../../domain/common/words.ts';
import { decideThread, evolveThread, mayOnThread, type Thread, type ThreadCommand, type ThreadEvent } from '../../domain/thread/thread.ts';
import { keepWords, Spoken, wordsOf } from '../concern/words.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { PrivateRows, Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { insertAnswer } from '../platform/idempotency.ts';
import { Refused } from '../platform/problems.ts';
import { refusedReading } from './notes.ts';
import { type Asked, actOnce } from './once.ts';
import { namesOf, whoIn } from './people.ts';
import { projectThread } from './projection.ts';
import { append, foldOf, streamsOf } from './stream.ts';
import { keepPrivate, privateTexts, saidIn, type Texts, Whispered } from './words.ts';

type Making = { spoken: Spoken; whispered: Whispered };
export type ThreadAsk = Asked & {
  readonly thread: string;
  readonly status: 200 | 201;
  readonly happenedOn?: HappenedOn | undefined;
  readonly make: (making: Making) => ThreadCommand;
  readonly also?: (within: { rows: Rows; texts: Texts; open: ReadonlyMap<string, string>; thread: Thread; events: readonly ThreadEvent[] }) => Promise<Refusal | null>;
};

export const actOnThread = (ground: Ground, ask: ThreadAsk): Promise<SideThread | Refusal> =>
  actOnce(ground, ask, {
    act: (rows, secret) => actWithin(ground, rows, secret, ask),
    show: async (rows, secret, { id, version }) => (await shownThreads(ground, rows, secret, { caller: ask.caller, concern: ask.concern, ids: [id], upTo: version }))[0] ?? null,
  });

async function actWithin(ground: Ground, rows: Rows, secret: PrivateRows, ask: ThreadAsk): Promise<SideThread | Refusal> {
  const { caller, concern, thread: id, keyed } = ask;
  const refused = await refusedReading(ground, rows, caller, concern);
  if (refused !== null) return refused;
  const before = foldOf((await streamsOf<ThreadEvent>(secret, caller.org, 'thread', [id])).get(id), evolveThread);
  if (before !== null && before.concern !== concern) return refuse('no-such-thread');
  const when = ask.happenedOn === undefined ? {} : { happenedOn: ask.happenedOn };
  const act = { at: ground.now(), actor: actorOf(caller), via: caller.is === 'program' ? ('api' as const) : ('desk' as const), ...when };
  const making: Making = { spoken: new Spoken(act), whispered: new Whispered() };
  const events = decideThread(before, ask.make(making), act);
  if (isRefusal(events)) return events;
  const version = before?.version ?? 0;
  if (events.length > 0) {
    const place = { org: caller.org, concern, of: id };
    await append(rows, caller.org, act, { stream: id, version, events, kind: 'thread' });
    await keepPrivate(secret, place, making.whispered);
    await keepOpen(rows, caller.org, concern, making.spoken);
    const signed = (index: number): Signed => ({ ...act, version: version + index + 1 });
    const thread = events.reduce<Thread | null>((one, event, index) => evolveThread(one, event, signed(index)), before);
    if (thread !== null) await projectThread(rows, secret, place, thread);
    const stopped =
      thread === null ? null : await ask.also?.({ rows, texts: await privateTexts(secret, caller.org, concern), open: await openTexts(rows, caller.org, concern), thread, events });
    if (stopped) throw new Refused(stopped.refused);
  }
  if (keyed) await insertAnswer(rows, keyed, ask.status, { concern: { id, version: version + events.length } });
  return (await shownThreads(ground, rows, secret, { caller, concern, ids: [id] }))[0] ?? refuse('no-such-thread');
}

/** With whom and why is for the customer too: open words, found like all others. */
async function keepOpen(rows: Rows, org: string, concern: string, { kept }: Spoken): Promise<void> {
  if (kept.length === 0) return;
  await keepWords(rows, org, concern, kept);
  await sql`select index_words(${kept.map(({ id }) => id)}::uuid[], ${kept.map(() => concern)}::uuid[], ${kept.map(({ text }) => text)}::text[])`.execute(rows);
}

async function openTexts(rows: Rows, org: string, concern: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await wordsOf(rows, org, [concern]))].flatMap(([id, { text }]) => (text === null ? [] : [[id, text] as const])));
}

export async function threadsOf(ground: Ground, rows: Rows, secret: PrivateRows, caller: Insider, concern: string) {
  const ids = await rows.selectFrom('side_thread').select('id').where('org_id', '=', caller.org).where('concern_id', '=', concern).orderBy('id').execute();
  return { items: await shownThreads(ground, rows, secret, { caller, concern, ids: ids.map(({ id }) => id) }), may: ['openSideThread'] };
}

type Wanted = { caller: Insider; concern: string; ids: readonly string[]; upTo?: number };

async function shownThreads(ground: Ground, rows: Rows, secret: PrivateRows, { caller, concern, ids, upTo }: Wanted): Promise<SideThread[]> {
  const streams = await streamsOf<ThreadEvent>(secret, caller.org, 'thread', ids, upTo);
  const threads = ids.flatMap((id) => {
    const thread = foldOf(streams.get(id), evolveThread);
    return thread !== null && thread.concern === concern ? [{ id, thread }] : [];
  });
  if (threads.length === 0) return [];
  const [texts, open] = [await privateTexts(secret, caller.org, concern), await wordsOf(rows, caller.org, [concern])];
  const names = await namesOf(
    rows,
    caller.org,
    threads.flatMap(({ thread }) => [thread.opened, ...thread.entries.flatMap(({ written, shared }) => (shared ? [written, shared] : [written]))]),
  );
  const said = (words: Words): Said => ({ text: open.get(words.id)?.text ?? null, voice: words.voice });
  const act = { at: ground.now(), actor: actorOf(caller) };
  return threads.map(({ id, thread }) => ({
    id,
    concern,
    version: thread.version,
    with: said(thread.with),
    because: said(thread.because),
    openedAt: thread.opened.at,
    openedBy: whoIn(names, thread.opened),
    closedAt: thread.closed?.at ?? null,
    entries: thread.entries.map((entry) => ({
      id: entry.id,
      direction: entry.direction,
      via: entry.via,
      at: entry.written.at,
      happenedOn: entry.written.happenedOn ?? null,
      by: whoIn(names, entry.written),
      words: saidIn(texts, entry.words),
      shared: entry.shared && { at: entry.shared.at, by: whoIn(names, entry.shared) },
    })),
    may: [...mayOnThread(thread, act)],
  }));
}
