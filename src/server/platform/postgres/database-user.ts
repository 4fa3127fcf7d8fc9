// As whom PostgreSQL runs (it refuses to run as root) and which folders that user can reach.
import { chmodSync, chownSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { CannotStart } from './cannot-start.ts';

export type DatabaseUser = { uid: number; gid: number };

const nobody: DatabaseUser = { uid: 65534, gid: 65534 };

const read = 4;
const enter = 1;

export function startedByRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The owner of an existing cluster; for a new one us, or in our place as root the data folder's owner, else nobody. */
export function databaseUser(dataDir: string, cluster: string): DatabaseUser {
  const made = existsSync(cluster);
  if (!startedByRoot()) return made ? onlyOurselves(cluster) : ourselves();
  const owner = ownerOf(made ? cluster : dataDir);
  if (owner.uid !== 0) return owner;
  if (!made) return nobody;
  throw new CannotStart(`PostgreSQL refuses to run as root, who owns ${cluster}: run "chown -R ${nobody.uid}:${nobody.gid} ${cluster}".`);
}

/** Opens root's own data folder to the group of PostgreSQL's user, for passing through only; refuses when a folder above it is closed. */
export function admit(user: DatabaseUser, dataDir: string): void {
  if (startedByRoot() && isClosedOfRoots(dataDir)) {
    chownSync(dataDir, 0, user.gid);
    chmodSync(dataDir, 0o710);
  }
  if (canEnter(user, dataDir)) return;
  throw new CannotStart(
    `PostgreSQL runs as user ${user.uid}, who may not enter ${dataDir}: open that folder and all above it to others (chmod o+x), or set DATA_DIR to another such as /var/lib/alongside.`,
  );
}

/** Whether this user can pass through the folder and all folders above it. Shape: absolute real paths. */
export function canEnter(user: DatabaseUser, folder: string): boolean {
  return allows(user, folder, enter) && (folder === '/' || canEnter(user, dirname(folder)));
}

/** Whether this user can reach and read a file or list a folder. */
export function canRead(user: DatabaseUser, path: string): boolean {
  return allows(user, path, read) && canEnter(user, dirname(path));
}

/** Whether anybody on this machine can pass through the folder and all folders above it. */
export function isOpenToAll(folder: string): boolean {
  return canEnter({ uid: -1, gid: -1 }, folder);
}

function onlyOurselves(cluster: string): DatabaseUser {
  const owner = ownerOf(cluster);
  const us = ourselves();
  if (owner.uid === us.uid) return us;
  throw new CannotStart(
    `The database in ${cluster} belongs to user ${owner.uid} and this is user ${us.uid}: start as that user or as root, or set DATA_DIR to a folder of your own.`,
  );
}

function ourselves(): DatabaseUser {
  return { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
}

function ownerOf(path: string): DatabaseUser {
  const { uid, gid } = statSync(path);
  return { uid, gid };
}

function isClosedOfRoots(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return uid === 0 && (mode & 0o077) === 0;
}

// The file mode decides, as for PostgreSQL itself; access lists are not looked at.
function allows(user: DatabaseUser, path: string, right: number): boolean {
  const { uid, gid, mode } = statSync(path);
  const rights = uid === user.uid ? mode >> 6 : gid === user.gid ? mode >> 3 : mode;
  return (rights & right) === right;
}
