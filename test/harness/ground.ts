// The ground of a test: a database of its own and a clock that the test sets.
import { type ChannelSettings, PROVIDERS } from '../../src/server/platform/channelSettings.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { hashOf } from '../../src/server/platform/ids.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import type { Settings } from '../../src/server/platform/settings.ts';
import { freshDatabase, type TestDatabase } from './databases.ts';
import { atEnd, justOnce } from './ending.ts';

/** Monday, 16 November 2026, at eight in the morning. */
export const A_MONDAY = '2026-11-16T08:00:00.000Z';

export type Clock = { now: () => string; set(instant: string): void; pass(time: { days?: number; hours?: number; minutes?: number; seconds?: number }): void };

export function clockAt(instant: string): Clock {
  let at = instant;
  return {
    now: () => at,
    set(next) {
      at = new Date(next).toISOString();
    },
    pass({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      at = new Date(Date.parse(at) + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000).toISOString();
    },
  };
}

export type GroundWanted = {
  readonly now?: string;
  readonly settings?: Partial<Settings>;
  /** A database that another ground of the same test made: two processes on one. */
  readonly on?: TestDatabase;
  readonly clock?: Clock;
};
export type TestGround = { readonly ground: Ground; readonly clock: Clock; readonly database: TestDatabase; readonly logged: readonly string[]; close(): Promise<void> };

/** Opens a ground and closes it when the file is done; the test may close it before. */
export async function freshGround(wanted: GroundWanted = {}): Promise<TestGround> {
  const database = wanted.on ?? (await freshDatabase());
  const clock = wanted.clock ?? clockAt(wanted.now ?? A_MONDAY);
  const logged: string[] = [];
  const opened = await openGroundOn(
    database.appUrl,
    testSettings(wanted.settings),
    logTo((line) => logged.push(line)),
    clock.now,
  );
  const close = justOnce(opened.close);
  atEnd(close);
  return { ground: opened.ground, clock, database, logged, close };
}

export const NO_CHANNELS: ChannelSettings = {
  mailbox: null,
  listen: null,
  listenFor: [],
  certificate: null,
  alarmCommand: null,
  alarmAfterMinutes: 15,
  providers: PROVIDERS,
};

export const testSettings = (settings: Partial<Settings> = {}): Settings => ({
  port: 4310,
  host: '127.0.0.1',
  dataDir: '/nowhere',
  databaseUrl: null,
  databaseOwnerUrl: null,
  baseUrl: 'http://localhost:4310',
  isPublic: false,
  smtpUrl: null,
  mailAddress: 'care@clinic.example',
  mailReceiver: 'mx.clinic.example',
  repliesAreRead: true,
  dkim: { keyFile: '/nowhere/dkim.pem', selector: 'alongside' },
  secret: hashOf('only for tests').toString('hex'),
  setupToken: null,
  scanCommand: null,
  filesIn: 'database',
  filesDir: null,
  s3: null,
  channels: NO_CHANNELS,
  ...settings,
});
