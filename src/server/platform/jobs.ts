// Jobs are rows written in the command's transaction; handlers may run twice and change nothing the second time.
import { PgBoss } from 'pg-boss';
import type { Rows } from './database.ts';
import type { Log } from './log.ts';

export const QUEUES = [
  { name: 'letters', retryLimit: 2, retryDelay: 30, expireInSeconds: 600 },
  { name: 'mail', retryLimit: 5, retryDelay: 15, retryBackoff: true, expireInSeconds: 300 },
  { name: 'clock', retryLimit: 0, expireInSeconds: 55 },
  { name: 'files', retryLimit: 0, expireInSeconds: 900 },
  { name: 'signals', retryLimit: 0, expireInSeconds: 900 },
  { name: 'channels', retryLimit: 0, expireInSeconds: 55 },
  { name: 'daily', retryLimit: 3, retryDelay: 60, expireInSeconds: 1800 },
] as const;
export type Queue = (typeof QUEUES)[number]['name'];

export type Jobs = {
  /** Enqueues inside the transaction of these rows, to run at once or after so many seconds. */
  enqueue(rows: Rows, queue: Queue, job: Readonly<Record<string, string>>, afterSeconds?: number): Promise<void>;
  work(queue: Queue, handler: (job: Readonly<Record<string, string>>) => Promise<void>): Promise<void>;
  every(queue: Queue, cron: string): Promise<void>;
  stop(): Promise<void>;
};

export async function startJobs(url: string, log: Log): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: url, schema: 'pgboss', migrate: false, createSchema: false, max: 4, reindex: false, monitorVacuum: false });
  boss.on('error', (failure) => log('jobs-failed', { message: failure.message.slice(0, 200) }));
  await boss.start();
  return {
    async enqueue(rows, queue, job, afterSeconds = 0) {
      await boss.send(queue, job, { startAfter: afterSeconds, db: { executeSql: (text, values) => runIn(rows, text, values) } });
    },
    async work(queue, handler) {
      await boss.work<Readonly<Record<string, string>>>(queue, { pollingIntervalSeconds: 0.5 }, async (jobs) => {
        for (const { data } of jobs) await handler(data ?? {});
      });
    },
    async every(queue, cron) {
      await boss.schedule(queue, cron);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

async function runIn(rows: Rows, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> {
  const answer = await rows.executeQuery({ sql: text, parameters: values, query: { kind: 'RawNode' } as never, queryId: { queryId: 'job' } });
  return { rows: answer.rows };
}
