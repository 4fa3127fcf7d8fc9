// The bench: a server of its own, a desk of this size, and every deed through HTTP beside raw SQL on the same database.
import pg from 'pg';
import { connect } from '../process/client.ts';
import { ServerProcess } from '../process/serverProcess.ts';
import { type Desk, makeDesk } from './desk.ts';
import { loadConcerns } from './load.ts';
import { type Measured, measureBoth, type Pace } from './measure.ts';
import { rawSql } from './rawSql.ts';
import { DEEDS, type DeedName, throughHttp } from './throughHttp.ts';

export type Line = { readonly size: number; readonly connections: number; readonly deed: DeedName; readonly http: Measured; readonly raw: Measured; readonly ratio: number };
export type Tell = (line: string) => void;
type Running = { readonly server: ServerProcess; readonly client: pg.Client; readonly desk: Desk; readonly loaded: string[] };

const CONNECTIONS = [1, 8] as const;
const PACE: Pace = { rounds: 3, roundMs: 1000, warmUpMs: 400 };

/** Measures at each size in turn, on one growing desk; everything it started is ended. `flags` are Node's, for the server. */
export async function bench(sizes: readonly number[], tell: Tell, flags: readonly string[] = [], only: readonly DeedName[] = DEEDS): Promise<readonly Line[]> {
  const server = await ServerProcess.start(flags);
  // As the owner, who may analyze; row security is measured on the application's own role.
  const client = new pg.Client({ connectionString: server.ownerUrl() });
  const lines: Line[] = [];
  try {
    await client.connect();
    const desk = await makeDesk(client);
    const running: Running = { server, client, desk, loaded: [] };
    let last = 0;
    for (const size of sizes.toSorted((one, other) => one - other)) {
      await load(running, { from: last + 1, until: size }, tell);
      last = size;
      for (const connections of CONNECTIONS) lines.push(...(await measureAll(running, { size, connections, only }, tell)));
    }
    return lines;
  } finally {
    await client.end().catch(() => {});
    await server.end();
  }
}

async function load({ client, desk, loaded }: Running, range: { from: number; until: number }, tell: Tell): Promise<void> {
  const began = performance.now();
  const ids = await loadConcerns(client, desk, range, (done) => done % 10_000 === 0 && tell(`loaded ${done}`));
  for (const id of ids) loaded.push(id);
  await client.query('update organisation set last_number = greatest(last_number, $2) where id = $1', [desk.org, range.until]);
  await client.query('vacuum analyze');
  tell(`${range.until} open concerns, loaded in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function measureAll(
  { server, client, desk, loaded }: Running,
  { size, connections, only }: { size: number; connections: number; only: readonly DeedName[] },
  tell: Tell,
): Promise<Line[]> {
  // Raw replies leave events that no rule made, so they go to concerns that HTTP never touches.
  const [concerns, rawConcerns] = [loaded.filter((_, place) => place % 2 === 0), loaded.filter((_, place) => place % 2 === 1)];
  const deep = await deepCursor(server.port, client, desk.org);
  const http = throughHttp({ port: server.port, smallKey: desk.smallKey, concerns, deepCursor: deep.cursor }, connections);
  const raw = rawSql({ url: server.databaseUrl(), desk, concerns: rawConcerns, deep: deep.id }, connections);
  const lines: Line[] = [];
  try {
    for (const deed of DEEDS) {
      if (!only.includes(deed)) continue;
      const [ours, best] = await measureBoth(http.deeds[deed], raw.deeds[deed], connections, PACE);
      const line: Line = { size, connections, deed, http: ours, raw: best, ratio: ours.rate / best.rate };
      lines.push(line);
      tell(lineText(line));
    }
    return lines;
  } finally {
    await http.end();
    await raw.end();
  }
}

/** The cursor that stands four fifths down the list. */
async function deepCursor(port: number, client: pg.Client, org: string): Promise<{ cursor: string; id: string }> {
  const { rows } = await client.query<{ id: string }>(
    "select id from concern where org_id = $1 and standing = 'open' order by id desc offset (select count(*) * 4 / 5 from concern where org_id = $1) limit 1",
    [org],
  );
  const id = rows[0]?.id ?? '';
  const cursor = Buffer.from(JSON.stringify([id, id])).toString('base64url');
  const probe = connect(port, 1);
  const { status } = await probe.get(`/api/v1/concerns?view=all-open&after=${cursor}`);
  probe.end();
  if (status !== 200) throw new Error('the server no longer reads this cursor');
  return { cursor, id };
}

const HEAD = '  size  conn  deed               http/s     p50     p95   |   raw/s     p50     p95   |  http/raw';
const number = (value: number, width: number, digits: number): string => value.toFixed(digits).padStart(width);
const columns = ({ rate, p50, p95 }: Measured): string => `${number(rate, 7, 0)} ${number(p50, 7, 2)} ${number(p95, 7, 2)}`;
const lineText = ({ size, connections, deed, http, raw, ratio }: Line): string =>
  `${String(size).padStart(6)}  ${String(connections).padStart(4)}  ${deed.padEnd(16)} ${columns(http)}   | ${columns(raw)}   |  ${number(ratio, 7, 2)}`;

export const table = (lines: readonly Line[]): string => [HEAD, ...lines.map(lineText)].join('\n');
