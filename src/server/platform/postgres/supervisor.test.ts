import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startedByRoot } from './database-user.ts';
import { birthOf, postgresProcessesIn } from './processes.ts';
import { CannotStart, type RunningPostgres, startPostgres } from './supervisor.ts';

// Six starts at once take 8 s on two cores that are busy three times over; 1.3 s when idle.
vi.setConfig({ testTimeout: 30_000 });

const supervisor = new URL('supervisor.ts', import.meta.url).href;
const children: ChildProcess[] = [];
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'alongside-test-'));
  chmodSync(home, 0o755);
  const postgres = await startPostgres({ dataDir: join(home, 'made') });
  await postgres.stop();
});

/** A folder with a cluster that was stopped: copied in a tenth of the time in which one is made. */
function stopped(name: string): string {
  const dataDir = join(home, name);
  mkdirSync(dataDir, { recursive: true });
  execFileSync('cp', ['-a', join(home, 'made', 'pg'), dataDir]);
  return dataDir;
}

afterAll(() => {
  endLeftovers();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

test('The first start makes a cluster and the database, and stopping ends the server.', async () => {
  const dataDir = join(home, 'first');
  const postgres = await startPostgres({ dataDir });
  expect(await answer(postgres, 'select current_database() as it')).toBe('alongside');
  expect(await answer(postgres, `select setting as it from pg_settings where name = 'fsync'`)).toBe('on');
  const pid = postmasterOf(dataDir);
  await postgres.stop();
  expect(isGone(pid)).toBe(true);
  expect(existsSync(join(dataDir, 'starting.lock'))).toBe(false);
});

test('A second process shares the server, and only the last who leaves stops it.', async () => {
  const dataDir = stopped('shared');
  const postgres = await startPostgres({ dataDir });
  const pid = postmasterOf(dataDir);
  const other = await anotherProcess(dataDir);
  expect(postmasterOf(dataDir)).toBe(pid);
  await postgres.stop();
  expect(isGone(pid)).toBe(false);
  other.kill('SIGTERM');
  await once(other, 'exit');
  expect(isGone(pid)).toBe(true);
});

test('Who leaves right after the other was killed is the last, and stops the server.', async () => {
  const dataDir = stopped('neighbour-killed');
  const postgres = await startPostgres({ dataDir });
  const pid = postmasterOf(dataDir);
  const other = await anotherProcess(dataDir);
  other.kill('SIGKILL');
  await postgres.stop();
  expect(isGone(pid)).toBe(true);
});

test('A server that outlived its killed parent is adopted with everything that was written.', async () => {
  const dataDir = stopped('orphan');
  const parent = await anotherProcess(dataDir);
  const pid = postmasterOf(dataDir);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const postgres = await startPostgres({ dataDir });
  expect(postmasterOf(dataDir)).toBe(pid);
  await postgres.stop();
});

test('A server killed with kill -9 comes back by itself and has lost no written word.', async () => {
  const dataDir = stopped('killed');
  const back = Promise.withResolvers<void>();
  const postgres = await startPostgres({ dataDir, log: (line) => line.endsWith('is back') && back.resolve() });
  await answer(postgres, `create table word as select 'kept' as it`);
  process.kill(postmasterOf(dataDir), 'SIGKILL');
  await back.promise;
  expect(await answer(postgres, 'select it from word')).toBe('kept');
  await postgres.stop();
});

test('After kill -9 of the server and its parent six starts at once end on one new server.', async () => {
  const dataDir = stopped('all-killed');
  const parent = await anotherProcess(dataDir);
  const killed = postmasterOf(dataDir);
  parent.kill('SIGKILL');
  process.kill(killed, 'SIGKILL');
  const six = await Promise.all(Array.from({ length: 6 }, () => startPostgres({ dataDir })));
  const pid = postmasterOf(dataDir);
  expect(pid).not.toBe(killed);
  await Promise.all(six.map((postgres) => postgres.stop()));
  expect(isGone(pid)).toBe(true);
});

test('Six processes starting at once on an empty folder end on one server.', async () => {
  const dataDir = join(home, 'six');
  const six = await Promise.all(Array.from({ length: 6 }, () => anotherProcess(dataDir)));
  const log = readFileSync(join(dataDir, 'postgresql.log'), 'utf8');
  expect(log.match(/ready to accept connections/g)).toHaveLength(1);
  const pid = postmasterOf(dataDir);
  for (const one of six) one.kill('SIGTERM');
  await Promise.all(six.map((one) => once(one, 'exit')));
  expect(isGone(pid)).toBe(true);
});

test('A start killed while it makes the cluster leaves nothing that the next start trips over.', async () => {
  const dataDir = join(home, 'half-made');
  const cut = startProcess(dataDir);
  await expect.poll(() => filesIn(dataDir).some((name) => name.startsWith('pg.making')), { interval: 5, timeout: 10_000 }).toBe(true);
  cut.kill('SIGKILL');
  await once(cut, 'exit');
  expect(filesIn(dataDir)).not.toContain('pg');
  await (await startPostgres({ dataDir })).stop();
  // The cut-off initdb may have written on during that start; what it left goes with the next one.
  await (await startPostgres({ dataDir })).stop();
  expect(filesIn(dataDir).sort()).toEqual(['pg', 'postgresql.log', 'socket']);
});

test('A process in the middle of a long query, left by a killed server, is sent away.', async () => {
  const dataDir = stopped('long-query');
  const back = Promise.withResolvers<void>();
  const postgres = await startPostgres({ dataDir, log: (line) => line.endsWith('is back') && back.resolve() });
  const lost = expect(answer(postgres, 'do $$ begin for i in 1..2000000000 loop end loop; end $$')).rejects.toThrow(/terminated/);
  await expect.poll(() => answer(postgres, `select count(*)::int as it from pg_stat_activity where query like 'do %' and state = 'active'`), { timeout: 10_000 }).toBe(1);
  process.kill(postmasterOf(dataDir), 'SIGKILL');
  await Promise.all([lost, back.promise]);
  await postgres.stop();
});

test('A stale pid file whose number is another process by now does not hinder the start.', async () => {
  const dataDir = stopped('stale');
  const { uid, gid } = statSync(join(dataDir, 'pg'));
  const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
  writeFileSync(join(dataDir, 'pg/postmaster.pid'), `${stranger.pid}\n${dataDir}/pg\n1\n5432\n${dataDir}/socket\n\n1 1\nready\n`);
  writeFileSync(join(dataDir, 'starting.lock'), `${stranger.pid} 1`);
  const postgres = await startPostgres({ dataDir });
  expect(postmasterOf(dataDir)).not.toBe(stranger.pid);
  await postgres.stop();
  stranger.kill('SIGKILL');
});

test('A cluster of another major version is refused with a sentence, and nothing in it changes.', async () => {
  const dataDir = stopped('other-version');
  writeFileSync(join(dataDir, 'pg/PG_VERSION'), '17\n');
  await expect(startPostgres({ dataDir })).rejects.toThrow(CannotStart);
  await expect(startPostgres({ dataDir })).rejects.toThrow(/made by PostgreSQL 17.*backup/);
  expect(existsSync(join(dataDir, 'pg/postmaster.pid'))).toBe(false);
});

test('A data folder too long for a socket works by a short folder elsewhere.', async () => {
  const dataDir = stopped(join('long'.repeat(30), 'data'));
  const postgres = await startPostgres({ dataDir });
  expect(postgres.socketFolder).toMatch(/^\/tmp\/alongside-/);
  expect(await answer(postgres, 'select 1 as it')).toBe(1);
  await postgres.stop();
  rmSync(postgres.socketFolder, { recursive: true });
});

test('A data folder closed to all but root, as mktemp makes it, is opened just enough.', async () => {
  const dataDir = mkdtempSync(join(home, 'closed-'));
  const postgres = await startPostgres({ dataDir });
  expect(statSync(dataDir).mode & 0o007).toBe(0);
  await postgres.stop();
});

test('Files that are no cluster are refused and left alone.', async () => {
  const dataDir = join(home, 'foreign');
  mkdirSync(join(dataDir, 'pg'), { recursive: true });
  writeFileSync(join(dataDir, 'pg/letter.txt'), 'Dear Judy');
  if (startedByRoot()) chownSync(join(dataDir, 'pg'), 65534, 65534);
  await expect(startPostgres({ dataDir })).rejects.toThrow(/no PostgreSQL database/);
  expect(readFileSync(join(dataDir, 'pg/letter.txt'), 'utf8')).toBe('Dear Judy');
});

async function answer(postgres: RunningPostgres, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: postgres.ownerUrl });
  // The loss is told by the query that it ends.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0]?.it;
}

// A process of its own that starts the database, says so, and stops it on SIGTERM.
async function anotherProcess(dataDir: string): Promise<ChildProcess> {
  const child = startProcess(dataDir);
  await once(child.stdout, 'data');
  return child;
}

function startProcess(dataDir: string) {
  const program = `
    const { startPostgres } = await import(${JSON.stringify(supervisor)});
    const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    process.once('SIGTERM', () => postgres.stop());
    console.log('up');
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

function filesIn(dataDir: string): string[] {
  return existsSync(dataDir) ? readdirSync(dataDir) : [];
}

function postmasterOf(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8'), 10);
}

function isGone(pid: number): boolean {
  return birthOf(pid) === undefined;
}

// What a failed test left running.
function endLeftovers(): void {
  for (const child of children) child.kill('SIGKILL');
  for (const name of readdirSync(home)) {
    for (const pid of postgresProcessesIn(join(home, name, 'pg'))) process.kill(pid, 'SIGKILL');
  }
}
