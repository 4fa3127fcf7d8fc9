// One process at a time starts or stops the database of a data folder. PostgreSQL guards its files by itself;
// the lock keeps six first starts from making six clusters, and one who leaves from stopping one who arrives.
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { hasCode } from './failure-codes.ts';
import { birthOf } from './processes.ts';

const lockName = 'starting.lock';
const pollEvery = 25;

/** Runs `work` while holding the data folder's start lock; waits for as long as a living process holds it. */
export async function withStartLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dataDir, lockName);
  while (existsSync(lock) || !claim(lock)) {
    clearIfDead(lock);
    await pause(pollEvery);
  }
  try {
    sweep(dataDir);
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

// link() is atomic and the file is whole before it gets its name: nobody ever reads half a lock.
function claim(lock: string): boolean {
  const own = nameBeside(lock);
  writeFileSync(own, `${process.pid} ${birthOf(process.pid)}`);
  try {
    linkSync(own, lock);
    return true;
  } catch (failure) {
    if (hasCode(failure, 'EEXIST')) return false;
    throw failure;
  } finally {
    rmSync(own);
  }
}

function clearIfDead(lock: string): void {
  const holder = contentOf(lock);
  if (holder === undefined || isAlive(holder)) return;
  const aside = nameBeside(lock);
  if (!movedAside(lock, aside)) return;
  // Between reading and moving, another may have cleared the dead lock and taken it: theirs is put back.
  if (contentOf(aside) !== holder) putBack(aside, lock);
  rmSync(aside);
}

function nameBeside(lock: string): string {
  return `${lock}.${process.pid}.${randomUUID()}`;
}

// What processes left that were killed between writing and linking.
function sweep(dataDir: string): void {
  const left = readdirSync(dataDir).filter((name) => name.startsWith(`${lockName}.`) && birthOf(Number(name.split('.')[2])) === undefined);
  for (const name of left) rmSync(join(dataDir, name), { force: true });
}

function isAlive(holder: string): boolean {
  const [pid, birth] = holder.split(' ');
  return birth !== undefined && birthOf(Number(pid)) === birth;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return undefined;
    throw failure;
  }
}

function movedAside(lock: string, aside: string): boolean {
  try {
    renameSync(lock, aside);
    return true;
  } catch (failure) {
    if (hasCode(failure, 'ENOENT')) return false;
    throw failure;
  }
}

function putBack(aside: string, lock: string): void {
  try {
    linkSync(aside, lock);
  } catch (failure) {
    if (!hasCode(failure, 'EEXIST')) throw failure;
  }
}
