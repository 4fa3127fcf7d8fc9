// Live updates: a hint that something changed, one stream per tab. What changed is then read by the authorised path.
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Database } from './database.ts';
import type { Log } from './log.ts';

/** A concern changed; or a call came that somebody on staff took. */
export type Change = { readonly org: string } & ({ readonly concern: string; readonly staff?: never } | { readonly staff: string; readonly concern?: never });
export type Live = {
  /** Tells this process's listeners, and by a database hint those of the other processes. */
  tell(change: Change): void;
  listen(org: string, hear: (change: Change) => void): () => void;
  /** Who has a concern open now; forgotten a minute after their last sign. */
  arrive(org: string, concern: string, who: Presence): void;
  present(org: string, concern: string): readonly Presence[];
  stop(): Promise<void>;
};
export type Presence = { readonly is: 'staff' | 'customer'; readonly id: string; readonly name: string };

const CHANNEL = 'alongside_changes';
const PRESENT_FOR_MS = 60_000;
const LISTEN_AGAIN_AFTER_MS = 2000;

export function startLive(database: Database, url: string, log: Log): Live {
  const heard = new EventEmitter().setMaxListeners(0);
  const here = new Map<string, Map<string, { who: Presence; at: number }>>();
  const hints = listenForHints(url, log, (change) => heard.emit(change.org, change));
  const me = crypto.randomUUID();
  return {
    tell(change) {
      heard.emit(change.org, change);
      // Only a hint: a lost one costs a late refresh, and tabs also refresh when they are looked at again.
      database.pool.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify({ ...change, from: me })]).catch(() => log('live-hint-lost'));
    },
    listen(org, hear) {
      heard.on(org, hear);
      return () => heard.off(org, hear);
    },
    arrive(org, concern, who) {
      const room = here.get(`${org}/${concern}`) ?? new Map();
      room.set(`${who.is}/${who.id}`, { who, at: Date.now() });
      here.set(`${org}/${concern}`, room);
    },
    present(org, concern) {
      const room = here.get(`${org}/${concern}`);
      return room ? [...room.values()].filter(({ at }) => Date.now() - at < PRESENT_FOR_MS).map(({ who }) => who) : [];
    },
    stop: () => hints.stop(),
  };

  function listenForHints(connectionString: string, logLine: Log, hear: (change: Change) => void): { stop(): Promise<void> } {
    let client: pg.Client | null = null;
    let stopped = false;
    const attempt = async (): Promise<void> => {
      const fresh = new pg.Client({ connectionString });
      // One that fails to connect may say "error", "end" and reject: it is followed by one attempt all the same.
      const ended = new Promise<void>((resolve) => fresh.once('error', () => resolve()).once('end', () => resolve()));
      fresh.on('error', () => {});
      fresh.on('notification', ({ payload }) => {
        const change = JSON.parse(payload ?? '{}') as Change & { from?: string };
        if (change.from !== me) hear(change);
      });
      await fresh.connect();
      await fresh.query(`listen ${CHANNEL}`);
      client = fresh;
      await ended;
    };
    const again = (): void => {
      attempt()
        .catch(() => logLine('live-hints-unavailable'))
        .finally(() => {
          if (!stopped) setTimeout(again, LISTEN_AGAIN_AFTER_MS).unref();
        });
    };
    again();
    return {
      async stop() {
        stopped = true;
        await client?.end().catch(() => {});
      },
    };
  }
}
