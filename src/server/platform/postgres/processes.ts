// What /proc tells about other processes. A zombie counts as gone: it holds neither files nor memory.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** When the process began, in clock ticks since boot, which tells it from a later one of the same number. */
export function birthOf(pid: number): string | undefined {
  const [state, ...further] = statusFields(pid);
  return state === undefined || state === 'Z' || state === 'X' ? undefined : further[18];
}

/** The PostgreSQL processes whose working folder is this one: a cluster's server and everything it forked. */
export function postgresProcessesIn(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => isPostgresIn(folder, pid));
}

export function isPostgresIn(folder: string, pid: number): boolean {
  return ownWords(pid, 'comm').trim() === 'postgres' && workingFolder(pid) === folder;
}

/** PostgreSQL's forks name their role in their command line ("postgres: checkpointer"); the server itself keeps its arguments. */
export function isForkOfPostgres(pid: number): boolean {
  return ownWords(pid, 'cmdline').startsWith('postgres: ');
}

// The second field, the program's name, may hold spaces and brackets; what follows its last bracket is plain.
function statusFields(pid: number): string[] {
  const line = ownWords(pid, 'stat');
  return line === '' ? [] : line.slice(line.lastIndexOf(')') + 2).split(' ');
}

function ownWords(pid: number, file: 'cmdline' | 'comm' | 'stat'): string {
  try {
    return readFileSync(join('/proc', String(pid), file), 'utf8');
  } catch {
    return '';
  }
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(join('/proc', String(pid), 'cwd'));
  } catch {
    return undefined;
  }
}
