// The cluster: PostgreSQL's own files. Made whole under another name first, so that a half-made one is never seen.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { type DataFolder, giveTo } from './data-folder.ts';
import { hasCode } from './failure-codes.ts';
import { bareEnvironment, dropTo } from './running-as.ts';

const making = 'pg.making.';

/** Makes the cluster unless it is there; refuses one of another major version, and files that are no cluster. Call it under the start lock. */
export function makeCluster(folder: DataFolder): void {
  clearHalfMade(folder.path);
  const version = versionOf(folder.cluster);
  const ours = folder.binaries.majorVersion;
  if (version === undefined) makeNew(folder);
  else if (version !== ours) refuseVersion(folder.cluster, version, ours);
}

function refuseVersion(cluster: string, version: string, ours: string): never {
  throw new CannotStart(
    `The database in ${cluster} was made by PostgreSQL ${version}, and this version of Alongside brings PostgreSQL ${ours}: ` +
      'start the version of Alongside that made it, run "npx alongside backup" there, and restore that backup into a new DATA_DIR with this one.',
  );
}

function versionOf(cluster: string): string | undefined {
  if (!existsSync(cluster) || readdirSync(cluster).length === 0) return undefined;
  const file = join(cluster, 'PG_VERSION');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new CannotStart(`${cluster} holds files that are no PostgreSQL database: move them away, or set DATA_DIR to another folder.`);
}

function makeNew(folder: DataFolder): void {
  const place = join(folder.path, `${making}${randomUUID()}`);
  mkdirSync(place, { mode: 0o700 });
  giveTo(folder.user, place);
  initialise(folder, place);
  renameSync(place, folder.cluster);
  keepOnDisk(folder.path);
}

// A killed start may have left an initdb that still writes: each making has a name of its own, and what can't go yet goes next time.
function clearHalfMade(dataDir: string): void {
  const leftovers = readdirSync(dataDir).filter((name) => name.startsWith(making));
  for (const name of leftovers) clear(join(dataDir, name));
}

function clear(leftover: string): void {
  try {
    rmSync(leftover, { recursive: true, force: true, maxRetries: 5 });
  } catch (failure) {
    if (!hasCode(failure, 'ENOTEMPTY')) throw failure;
  }
}

function initialise({ binaries, user }: DataFolder, place: string): void {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=und'];
  const { status, error, stderr } = spawnSync(binaries.initdb, ['-D', place, '-U', 'postgres', '-A', 'trust', '--no-instructions', ...locale], {
    ...dropTo(user),
    env: bareEnvironment,
    encoding: 'utf8',
  });
  if (status === 0) return;
  rmSync(place, { recursive: true, force: true });
  const reason = error?.message ?? stderr.trim().replaceAll('\n', ' ');
  throw new CannotStart(`PostgreSQL could not make its files in ${place} (${reason}): mend that, or set DATABASE_URL to a PostgreSQL 15 or newer.`);
}

// A rename is safe from a power cut only when its folder has been written.
function keepOnDisk(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
