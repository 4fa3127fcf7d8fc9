// What every part of the machine stands on, made once at the start and passed along.
import type { Database } from './database.ts';
import type { Jobs } from './jobs.ts';
import type { Live } from './live.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import type { SignIn } from './signIn.ts';
import type { Tries } from './tries.ts';

export type Ground = {
  readonly settings: Settings;
  readonly log: Log;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly signIn: SignIn;
  readonly tries: Tries;
  /** The time, as ISO text in UTC with milliseconds. */
  readonly now: () => string;
};
