// After the storm: whether every acknowledged act is there, nothing is there by half, and every chain holds.
import pg from 'pg';
import { wakesAt } from '../../src/domain/concern/clock.ts';
import type { ConcernEvent } from '../../src/domain/concern/events.ts';
import { isTold, type Story } from '../../src/domain/concern/state.ts';
import { fold, type Recorded } from '../../src/server/concern/store.ts';
import { toldRow, waitingFor } from '../../src/server/concern/written.ts';
import { canonical, chainHash, FIRST_PREVIOUS } from '../../src/server/platform/chain.ts';
import type { Notes } from './storm.ts';

type EventRow = {
  org_id: string;
  stream_id: string;
  version: number;
  stream: string;
  kind: string;
  body: object;
  at: Date;
  happened_on: unknown;
  actor: Recorded['by']['actor'];
  for_party: string | null;
  via: Recorded['by']['via'];
  previous: Buffer;
  hash: Buffer;
};
type WordsRow = { id: string; concern_id: string; text: string };
type Row = Readonly<Record<string, unknown>>;
export type Found = { readonly concerns: number; readonly events: number; readonly wrong: readonly string[] };

/** What is wrong, a sentence each; none when all is well. Reads as the owner of the tables. */
export async function audit(url: string, notes: Notes): Promise<Found> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const all = async <R extends pg.QueryResultRow>(text: string): Promise<R[]> => (await client.query<R>(text)).rows;
    const events = await all<EventRow>("select * from event where stream = 'concern' order by stream_id, version");
    const words = await all<WordsRow>('select id, concern_id, text from words');
    const streams = Map.groupBy(events, ({ stream_id }) => stream_id);
    const wrong = [
      ...[...streams.values()].flatMap(brokenChain),
      ...lostActs(notes, streams, words),
      ...doubled(notes, words),
      ...lostWords(events, words),
      ...(await wrongRows(all, streams)),
      ...(await wrongCompanions(all)),
    ];
    return { concerns: streams.size, events: events.length, wrong };
  } finally {
    await client.end();
  }
}

function brokenChain(stream: readonly EventRow[]): string[] {
  let previous: Buffer = FIRST_PREVIOUS;
  return stream.flatMap((row, index) => {
    const whole = row.version === index + 1;
    const chained = row.previous.equals(previous) && chainHash(previous, { ...row, at: row.at.toISOString() }).equals(row.hash);
    previous = row.hash;
    return whole && chained ? [] : [`the chain of ${row.stream_id} breaks at version ${row.version}`];
  });
}

function lostActs({ acts }: Notes, streams: ReadonlyMap<string, readonly EventRow[]>, words: readonly WordsRow[]): string[] {
  const said = new Set(words.map(({ concern_id, text }) => `${concern_id}/${text}`));
  return acts.flatMap(({ concern, version, text }) => {
    if ((streams.get(concern)?.length ?? 0) < version) return [`${concern} was acknowledged at version ${version} and is not there`];
    return said.has(`${concern}/${text}`) ? [] : [`the acknowledged words "${text}" of ${concern} are lost or changed`];
  });
}

/** One key, one concern: among those acknowledged, and among all that hold these words. */
function doubled({ told }: Notes, words: readonly WordsRow[]): string[] {
  const concerns = Map.groupBy(words, ({ text }) => text);
  return told.flatMap(({ key, text, ids }) => {
    const holding = new Set(concerns.get(text)?.map(({ concern_id }) => concern_id));
    return ids.size > 1 || holding.size > 1 ? [`the key ${key} made ${Math.max(ids.size, holding.size)} concerns`] : [];
  });
}

function lostWords(events: readonly EventRow[], words: readonly WordsRow[]): string[] {
  const kept = new Set(words.map(({ id }) => id));
  const named = new Set(
    events.flatMap(({ body }) =>
      [...JSON.stringify(body).matchAll(/"id":"([0-9a-f-]{36})","hash":|"hash":"[0-9a-f]{64}","id":"([0-9a-f-]{36})"/g)].map((one) => one[1] ?? one[2] ?? ''),
    ),
  );
  return [
    ...[...named].filter((id) => !kept.has(id)).map((id) => `an event names the words ${id}, which are not there`),
    ...[...kept].filter((id) => !named.has(id)).map((id) => `the words ${id} belong to no event`),
  ];
}

type All = <R extends pg.QueryResultRow>(text: string) => Promise<R[]>;

/** Read tables must be what the events fold to. */
async function wrongRows(all: All, streams: ReadonlyMap<string, readonly EventRow[]>): Promise<string[]> {
  const concerns = new Map((await all<Row & { id: string }>('select * from concern')).map((row) => [row.id, row]));
  const waiting = Map.groupBy(await all<Row & { concern_id: string }>('select * from waiting order by concern_id, position'), ({ concern_id }) => concern_id);
  const wakes = new Map((await all<{ concern_id: string; at: Date }>('select concern_id, at from wake')).map(({ concern_id, at }) => [concern_id, at.toISOString()]));
  const orphans = [...concerns.keys()].filter((id) => !streams.has(id)).map((id) => `the concern ${id} has no events`);
  const different = [...streams].flatMap(([id, stream]) => {
    const story = storyOf(stream);
    const org = stream[0]?.org_id ?? '';
    const row = concerns.get(id);
    if (row === undefined) return [`the concern ${id} has events and no row`];
    const same = isSame(toldRow(org, story), row) && isSame(waitingFor(org, story), waiting.get(id) ?? []) && (wakes.get(id) ?? null) === wakesAt(story);
    return same ? [] : [`the read tables of ${id} are not what its events say`];
  });
  return [...orphans, ...different];
}

const isSame = (one: unknown, other: unknown): boolean => canonical(plain(one)) === canonical(plain(other));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function storyOf(stream: readonly EventRow[]): Story {
  const recorded = stream.map(({ kind, body, at, actor, via, version, for_party }) => ({
    event: { kind, ...body } as ConcernEvent,
    by: { at: at.toISOString(), actor, via, version, ...(for_party === null ? {} : { for: for_party }) },
  }));
  const story = fold(recorded);
  if (!isTold(story)) throw new Error('a stream that folds to nothing');
  return story;
}

/** What is written beside the events: search entries for words, contacts and letters for events, keys for concerns, customers for all. */
async function wrongCompanions(all: All): Promise<string[]> {
  const checks: Readonly<Record<string, string>> = {
    'words without a search entry': 'select from words w where not exists (select from search_entry s where s.org_id = w.org_id and s.words_id = w.id)',
    'search entries without words': 'select from search_entry s where not exists (select from words w where s.org_id = w.org_id and s.words_id = w.id)',
    'contacts without their event':
      'select from contact c where not exists (select from event e where e.org_id = c.org_id and e.stream_id = c.concern_id and e.version = c.version)',
    'messages without their contact':
      "select from event e where e.kind in ('concernTold', 'customerWrote', 'wordGiven') and not exists (select from contact c where c.org_id = e.org_id and c.concern_id = e.stream_id and c.version = e.version)",
    'letters without their event':
      "select from letter l where not exists (select from event e where e.org_id = l.org_id and e.stream_id = l.concern_id and e.version = (l.facts->>'version')::integer)",
    'words given without a letter':
      "select from event e where e.kind in ('concernTold', 'wordGiven') and not exists (select from letter l where l.org_id = e.org_id and l.concern_id = e.stream_id and (l.facts->>'version')::integer = e.version)",
    'kept answers without their concern':
      "select from answered a where a.answer ? 'concern' and not exists (select from event e where e.org_id = a.org_id and e.stream_id = (a.answer->'concern'->>'id')::uuid and e.version = (a.answer->'concern'->>'version')::integer)",
    'concerns without their customer': 'select from concern c where not exists (select from customer p where p.org_id = c.org_id and p.id = c.customer_id)',
    'customers who brought nothing': 'select from customer p where not exists (select from concern c where c.org_id = p.org_id and c.customer_id = p.id)',
    'numbers given twice': 'select from concern group by org_id, number having count(*) > 1',
  };
  const wrong: string[] = [];
  for (const [what, text] of Object.entries(checks)) {
    const found = await all(text);
    if (found.length > 0) wrong.push(`${found.length} ${what}`);
  }
  return wrong;
}
