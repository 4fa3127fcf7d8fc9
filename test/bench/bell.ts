// What a bell costs: so many calls at one opening, day after day, where on each day the calls of the one before were missed too.
import pg from 'pg';
import { dayAfter } from '../../src/domain/common/instants.ts';
import { ringBells } from '../../src/server/cadence/clock.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { plansFor } from '../harness/plans.ts';
import { ServerProcess } from '../process/serverProcess.ts';

export type BellLine = { readonly plans: number; readonly day: number; readonly seconds: number; readonly jobs: number; readonly rung: number };
type Tell = (line: string) => void;

const DAYS = 3;
/** A working day that lies ahead, so that the server beside it has nothing to ring. */
const FIRST_DAY = '2030-01-07';

export async function benchBell(plans: number, tell: Tell): Promise<readonly BellLine[]> {
  const server = await ServerProcess.start();
  const client = new pg.Client({ connectionString: server.ownerUrl() });
  const time = { now: `${FIRST_DAY}T12:00:00.000Z` };
  const opened = await openGroundOn(server.databaseUrl(), readSettings({ DATA_DIR: server.dataDir, DATABASE_URL: server.databaseUrl() }), logTo(tell), () => time.now);
  try {
    await client.connect();
    const org = (await client.query<{ org_id: string }>('select org_id from bare_key')).rows[0]?.org_id ?? '';
    const [team, staff] = await Promise.all(['team', 'staff'].map(async (table) => (await client.query<{ id: string }>(`select id from ${table}`)).rows[0]?.id ?? ''));
    const caller = staff ?? '';
    const terms = { way: 'phone', caller, standIn: team ?? '', team: team ?? '', zone: 'UTC', quiet: null } as const;
    const began = performance.now();
    await plansFor(opened.ground, { org, after: FIRST_DAY, beats: Array.from({ length: plans }, () => ({ every: 'day' })), terms });
    tell(`${plans} plans were agreed in ${seconds(began)} s`);
    await client.query('vacuum analyze');
    const lines: BellLine[] = [];
    for (let day = 1; day <= DAYS; day += 1) {
      time.now = `${dayAfter(FIRST_DAY, day)}T08:00:00.000Z`;
      const from = performance.now();
      let jobs = 0;
      for (let left = true; left; jobs += 1) {
        await ringBells(opened.ground);
        left = ((await client.query<{ due: number }>('select count(*)::integer as due from cadence_wake where at <= $1', [time.now])).rows[0]?.due ?? 0) > 0;
      }
      const taken = Number(seconds(from));
      const rung = (await client.query<{ rung: number }>('select count(*)::integer as rung from cadence_touch where day = $1', [dayAfter(FIRST_DAY, day)])).rows[0]?.rung ?? 0;
      lines.push({ plans, day, seconds: taken, jobs, rung });
    }
    return lines;
  } finally {
    await opened.close();
    await client.end().catch(() => {});
    await server.end();
  }
}
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(2);

const HEAD = '     plans  day    seconds  jobs  calls rung';
const lineText = ({ plans, day, seconds: taken, jobs, rung }: BellLine): string =>
  `${String(plans).padStart(10)} ${String(day).padStart(4)} ${taken.toFixed(2).padStart(10)} ${String(jobs).padStart(5)} ${String(rung).padStart(11)}`;
export const bellTable = (lines: readonly BellLine[]): string => [HEAD, ...lines.map(lineText)].join('\n');
