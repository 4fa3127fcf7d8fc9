// The postmaster: PostgreSQL's server process. Found when it lives, started when it doesn't, stopped when nobody needs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, constants, existsSync, fchownSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import type { DataFolder } from './data-folder.ts';
import { startedByRoot } from './database-user.ts';
import { hasCode } from './failure-codes.ts';
import { socketAnswers } from './keeper.ts';
import { postmasterArguments, socketPort } from './postmaster-settings.ts';
import { birthOf, isForkOfPostgres, isPostgresIn, postgresProcessesIn } from './processes.ts';
import { bareEnvironment, dropTo } from './running-as.ts';

export type Postmaster = { pid: number; port: number; socketFolder: string; isReady: boolean };

const pollEvery = 15;
// Recovery after a crash reads at most some 1 GB of log; on a slow disk that takes minutes.
const patience = 10 * 60_000;
// A killed server's processes end within milliseconds, but until its zombie is reaped PostgreSQL counts it as alive: seconds were seen.
const patienceWithTheDead = 30_000;
const patienceWithOrphans = 2000;
const stillHeld = /lock file ".*" already exists|still in use/;
const largestLog = 10_000_000;

/** The postmaster that serves this cluster, adopted or started, once it says that it is ready. Call it under the start lock. */
export async function runPostmaster(folder: DataFolder, leaving: AbortSignal): Promise<Postmaster> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    leaving.throwIfAborted();
    const living = livingPostmaster(folder.cluster);
    if (living?.isReady) return living;
    if (living === undefined) await startPostmaster(folder);
    else await pause(pollEvery);
  }
  throw new CannotStart(`PostgreSQL has not become ready within ${patience / 60_000} minutes: read ${folder.logFile}, which says what it is doing.`);
}

/** The postmaster of this cluster, whoever started it; a stale pid file, whose number may be another process by now, is none. */
export function livingPostmaster(cluster: string): Postmaster | undefined {
  const noted = pidFileOf(cluster);
  if (noted === undefined || birthOf(noted.pid) === undefined) return undefined;
  return isPostgresIn(realpathSync(cluster), noted.pid) ? noted : undefined;
}

/** Fast shutdown: ends every connection, writes everything down, and resolves when the process is gone. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const living = livingPostmaster(cluster);
  if (living === undefined) return;
  const birth = birthOf(living.pid);
  tell(living.pid, 'SIGINT');
  const deadline = Date.now() + patience;
  // The pid file goes a little before the process does, so the file can't tell.
  while (birth !== undefined && birthOf(living.pid) === birth) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${living.pid}) has not stopped within ${patience / 60_000} minutes`);
    await pause(pollEvery);
  }
}

async function startPostmaster(folder: DataFolder): Promise<void> {
  const deadline = Date.now() + patienceWithTheDead;
  await theDeadToLeave(folder.cluster, deadline);
  await refuseWhenServedElsewhere(folder);
  forgetTheDead(folder);
  for (;;) {
    const reason = await attempt(folder);
    if (reason === undefined) return;
    if (!stillHeld.test(reason) || Date.now() > deadline) {
      throw new CannotStart(`PostgreSQL did not start (${reason}): mend that and start again; ${folder.logFile} says more.`);
    }
    await pause(200);
  }
}

// What a killed server forked holds the cluster's memory until it notices; one deep in a long query notices only when told.
async function theDeadToLeave(cluster: string, deadline: number): Promise<void> {
  const politeUntil = Date.now() + patienceWithOrphans;
  for (let left = postgresProcessesIn(cluster); left.length > 0; left = postgresProcessesIn(cluster)) {
    if (Date.now() > deadline) refuseBesideOthers(left);
    if (Date.now() > politeUntil) for (const fork of left.filter(isForkOfPostgres)) tell(fork, 'SIGQUIT');
    await pause(pollEvery);
  }
}

function refuseBesideOthers(left: number[]): never {
  const pids = left.join(' ');
  throw new CannotStart(`Processes of the earlier PostgreSQL still run (${pids}): end them with "kill -QUIT ${pids}" and start again.`);
}

// One that has just ended needs no telling.
function tell(pid: number, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, signal);
  } catch (failure) {
    if (!hasCode(failure, 'ESRCH')) throw failure;
  }
}

// Another container or machine that shares this folder is not in our /proc, yet its socket answers; two servers would destroy the files.
async function refuseWhenServedElsewhere({ path, socketFolder }: DataFolder): Promise<void> {
  if (!(await socketAnswers({ socketFolder, port: socketPort }))) return;
  throw new CannotStart(`The database in ${path} is in use from another container: stop that one first, or let both use a PostgreSQL server by DATABASE_URL.`);
}

// PostgreSQL refuses when a stale file's number is now any other process of its user. Nobody works in the cluster, so the files are nobody's.
function forgetTheDead({ cluster, socketFolder }: DataFolder): void {
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  rmSync(join(socketFolder, `.s.PGSQL.${socketPort}.lock`), { force: true });
}

/** Why the server ended before it was ready, in PostgreSQL's words; undefined when it is ready. */
async function attempt(folder: DataFolder): Promise<string | undefined> {
  const logBegins = logSize(folder);
  const child = spawnPostmaster(folder);
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  const deadline = Date.now() + patience;
  while (isRunning(child) && failure === undefined && Date.now() < deadline) {
    const living = livingPostmaster(folder.cluster);
    if (living?.pid === child.pid && living?.isReady) return undefined;
    await pause(pollEvery);
  }
  return failure?.message ?? lastWords(folder.logFile, logBegins);
}

function spawnPostmaster(folder: DataFolder): ChildProcess {
  const log = openLog(folder);
  try {
    const child = spawn(folder.binaries.postgres, postmasterArguments(folder), {
      ...dropTo(folder.user),
      env: bareEnvironment,
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

// In a folder of another user's, root must not be led by a link to hand over some other file.
function openLog({ logFile, user }: DataFolder): number {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  const log = openSync(logFile, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o640);
  if (startedByRoot()) fchownSync(log, user.uid, user.gid);
  return log;
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function logSize({ logFile }: DataFolder): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < largestLog) return size;
  renameSync(logFile, `${logFile}.earlier`);
  return 0;
}

function lastWords(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}

// Lines by number: 1 the process, 4 the port, 5 the socket's folder, 8 "ready" once it is (PostgreSQL's miscinit.c and pidfile.h).
function pidFileOf(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), socketFolder: lines[4] ?? '', isReady: lines[7]?.trim() === 'ready' };
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return undefined;
    throw failure;
  }
}
