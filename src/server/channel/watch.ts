// One mailbox, watched by one process: connected, brought in, counted, and then waiting for what comes; for as long as it is held.
import { setTimeout as after } from 'node:timers/promises';
import type { ImapFlow, MailboxObject } from 'imapflow';
import type { Ground } from '../platform/ground.ts';
import type { Arrive } from './arriving.ts';
import { bringIn, type Reading } from './bringIn.ts';
import { connectTo, Faulty, faultOf, type Patience, USUAL_PATIENCE } from './connect.ts';
import { reconcile } from './reconcile.ts';
import { dropToken, signsInWith } from './signsIn.ts';
import { type ChannelRow, changeChannel, findChannel, noteFault, noteWell, type Of } from './store.ts';
import type { ImapWay } from './ways.ts';

export type Pace = { readonly lookEveryMs: number; readonly countEveryMs: number; readonly againAfterMs: number; readonly againAtMostMs: number; readonly patience: Patience };
/** A server may forget to say that something came; and a line that is dead looks like one on which nothing happens. */
export const USUAL_PACE: Pace = { lookEveryMs: 120_000, countEveryMs: 3_600_000, againAfterMs: 1000, againAtMostMs: 60_000, patience: USUAL_PATIENCE };

export type Watch = { stop(): Promise<void> };

export function watchMailbox(ground: Ground, arrive: Arrive, of: Of, pace: Pace): Watch {
  const ending = new AbortController();
  const failed = new Map<number, number>();
  const watching = (async () => {
    let again = pace.againAfterMs;
    while (!ending.signal.aborted) {
      const failure = await session({ ground, arrive, of, pace, failed, ending: ending.signal }).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (ending.signal.aborted) return;
      if (failure !== null) await noteFault(ground, of, faultOf(failure));
      again = failure instanceof Progressed ? pace.againAfterMs : Math.min(again * 2, pace.againAtMostMs);
      await after(again, undefined, { signal: ending.signal }).catch(() => {});
    }
  })();
  return {
    async stop() {
      ending.abort();
      await watching;
    },
  };
}

/** It was cut after something had come in, or after it had stood for a while: it is tried again at once. */
class Progressed extends Faulty {}

type Session = { ground: Ground; arrive: Arrive; of: Of; pace: Pace; failed: Map<number, number>; ending: AbortSignal };

async function session({ ground, arrive, of, pace, failed, ending }: Session): Promise<void> {
  const row = await findChannel(ground, of);
  if (row === undefined || row.paused_at !== null) return;
  const way = row.way as ImapWay;
  const client = await connectTo(way, await signsInWith(ground, row), pace.patience).catch(async (failure: unknown) => {
    if (faultOf(failure) === 'sign-in-refused') await dropToken(ground, row);
    throw failure;
  });
  const close = (): void => client.close();
  ending.addEventListener('abort', close, { once: true });
  let stored = 0;
  const began = Date.now();
  try {
    const waking = listenTo(client);
    const box = await openFolder(client, way.folder);
    const validity = await begin(ground, row, box);
    const reading: Reading = { ground, arrive, client, of: { ...of, validity, team: row.team_id }, failed, noteStored: () => stored++ };
    while (!ending.aborted) {
      await bringIn(reading);
      await noteWell(ground, of);
      const now = await findChannel(ground, of);
      if (now !== undefined && (now.reconcile_asked || isOver(now.reconciled_at, ground.now(), pace.countEveryMs))) await reconcile(reading);
      await waking(pace.lookEveryMs);
    }
  } catch (failure) {
    throw stored > 0 || Date.now() - began > pace.againAtMostMs ? new Progressed(faultOf(failure)) : failure;
  } finally {
    ending.removeEventListener('abort', close);
    client.close();
  }
}

const isOver = (at: string | null, now: string, everyMs: number): boolean => at === null || Date.parse(now) - Date.parse(at) >= everyMs;

export async function openFolder(client: ImapFlow, folder: string): Promise<MailboxObject> {
  try {
    return await client.mailboxOpen(folder, { readOnly: true });
  } catch (failure) {
    throw client.usable && (failure as { responseStatus?: string }).responseStatus === 'NO' ? new Faulty('no-such-folder') : failure;
  }
}

/** The first time, and when the mailbox was made anew: its numbers tell nothing then, so the day decides what is brought in. */
async function begin(ground: Ground, row: ChannelRow, box: MailboxObject): Promise<string> {
  const validity = box.uidValidity.toString();
  if (row.validity === validity) return validity;
  const stands = Math.max(0, box.uidNext - 1);
  const isFirst = row.validity === null;
  await changeChannel(
    ground,
    { org: row.org_id, id: row.id },
    {
      validity,
      uid: stands,
      first_uid: stands,
      catch_up_from: isFirst ? row.catch_up_from : row.begin_at,
    },
  );
  if (!isFirst) ground.log('channel-numbered-anew', { channel: row.id });
  return validity;
}

/** Waits until the server says that something came, the connection ends, or the time is over. What came in between counts. */
function listenTo(client: ImapFlow): (mostMs: number) => Promise<void> {
  let came = false;
  let wake: () => void = () => {};
  client.on('exists', () => {
    came = true;
    wake();
  });
  client.on('close', () => wake());
  return async (mostMs) => {
    if (!came && client.usable) {
      const idle = client.idle().catch(() => {});
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, mostMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (came || !client.usable) wake();
        // A server without IDLE, or one that ends it, is looked at when the time is over.
        void idle;
      });
    }
    came = false;
    if (!client.usable) throw new Faulty('cut-off');
  };
}
