// How PostgreSQL's programs are started: as the database's user, with nothing of our environment but the path.
import process from 'node:process';
import { type DatabaseUser, startedByRoot } from './database-user.ts';

// PG* variables of the person who starts Alongside would otherwise change the server's settings.
export const bareEnvironment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Spawn options. The working folder has to be one which that user can enter. */
export function dropTo(user: DatabaseUser): { cwd: string; uid?: number; gid?: number } {
  return startedByRoot() ? { cwd: '/', uid: user.uid, gid: user.gid } : { cwd: '/' };
}
