// One PostgreSQL a run, under our own supervisor in a folder of its own, with a migrated template to copy from.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/server/platform/migrate.ts';
import { type RunningPostgres, startPostgres } from '../../src/server/platform/postgres/supervisor.ts';
import { APP_ROLE, named, TEMPLATE } from './databases.ts';

const FOLDER = 'alongside-run-';
const RUNNER = 'runner.pid';
/** Nobody will miss what stands in it: waiting for the disk took most of the making and dropping of a database (4 s on a busy machine, now 0.1). */
const FOR_NOW = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', shared_buffers: '128MB' };
let running: RunningPostgres;
let home: string;

export async function setup(project: TestProject): Promise<void> {
  await sweep();
  home = mkdtempSync(join(tmpdir(), FOLDER));
  chmodSync(home, 0o755);
  writeFileSync(join(home, RUNNER), String(process.pid));
  running = await startPostgres({ dataDir: home, settings: FOR_NOW });
  await makeTemplate(running.ownerUrl);
  project.provide('postgres', { ownerUrl: running.ownerUrl });
  endWithParent();
}

export async function teardown(): Promise<void> {
  await running.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

/** Who started the run may have been killed: end with them instead of running on unseen. */
function endWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

async function makeTemplate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await migrate(named(ownerUrl, TEMPLATE), APP_ROLE);
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [TEMPLATE]);
  await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await client.end();
}

/** Ends what a run that was killed left behind. */
async function sweep(): Promise<void> {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(FOLDER));
  for (const folder of left.map((name) => join(tmpdir(), name))) {
    if (isRunning(folder)) continue;
    await startPostgres({ dataDir: folder }).then(
      (orphan) => orphan.stop(),
      () => {},
    );
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isRunning(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, RUNNER), 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { ownerUrl: string };
  }
}
