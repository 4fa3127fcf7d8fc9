// What the embedded database keeps in the data folder, and where its socket lies.
import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, lchownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { type Binaries, findBinaries } from './binaries.ts';
import { CannotStart } from './cannot-start.ts';
import { admit, type DatabaseUser, databaseUser, startedByRoot } from './database-user.ts';
import { hasCode } from './failure-codes.ts';

export type DataFolder = {
  path: string;
  cluster: string;
  logFile: string;
  socketFolder: string;
  user: DatabaseUser;
  binaries: Binaries;
  /** What its server is told otherwise than ours usually are. */
  settings: PostgresSettings;
};
export type PostgresSettings = Readonly<Record<string, string | number>>;

// A socket's address holds 108 bytes with its closing zero, and PostgreSQL adds a file name to the folder.
const longestSocketFolder = 107 - '/.s.PGSQL.5432'.length;

/** Makes the folder when it is missing, and everything in it but the cluster. Refuses a folder that we can't write or PostgreSQL can't enter. */
export function openDataFolder(dataDir: string, settings: PostgresSettings = {}): DataFolder {
  makeFolder(dataDir);
  const path = realpathSync(dataDir);
  const user = databaseUser(path, join(path, 'pg'));
  admit(user, path);
  return {
    path,
    cluster: join(path, 'pg'),
    logFile: join(path, 'postgresql.log'),
    socketFolder: makeSocketFolder(path, user),
    user,
    binaries: findBinaries(user, path),
    settings,
  };
}

/** Hands a folder that we made to PostgreSQL's user. */
export function giveTo(user: DatabaseUser, path: string): void {
  if (startedByRoot()) lchownSync(path, user.uid, user.gid);
}

function makeFolder(dataDir: string): void {
  try {
    const firstMade = mkdirSync(dataDir, { recursive: true });
    if (firstMade !== undefined && startedByRoot()) openDown(firstMade, dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (failure) {
    if (!hasCode(failure, 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR')) throw failure;
    throw new CannotStart(`User ${process.getuid?.()} can't write to the data folder ${dataDir}: set DATA_DIR to a folder that this user can write to.`);
  }
}

// Root's own umask may close what mkdir makes.
function openDown(firstMade: string, folder: string): void {
  chmodSync(folder, 0o755);
  if (folder !== firstMade && folder !== dirname(folder)) openDown(firstMade, dirname(folder));
}

function makeSocketFolder(dataDir: string, user: DatabaseUser): string {
  const folder = socketFolderFor(dataDir);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    giveTo(user, folder);
  }
  const { uid, mode } = lstatSync(folder);
  if (uid === user.uid && (mode & 0o077) === 0) return folder;
  throw new CannotStart(`The folder ${folder} should belong to user ${user.uid} and be closed to others: remove it and start again.`);
}

function socketFolderFor(dataDir: string): string {
  const beside = join(dataDir, 'socket');
  if (Buffer.byteLength(beside) <= longestSocketFolder) return beside;
  return join('/tmp', `alongside-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`);
}
