// The work of one process: it takes the mailboxes that nobody reads, reads them while it holds them, and lets them go when it
// ends; and it opens our own mail server, where one is wanted and no other process of this machine has its port.

import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import type { Arrive } from './arriving.ts';
import { channelsFromSettings } from './fromSettings.ts';
import { keepListening } from './keepListening.ts';
import { holdLeases, letLeasesGo } from './store.ts';
import { type Pace, USUAL_PACE, type Watch, watchMailbox } from './watch.ts';

export type Keeping = Pace & { readonly holdEveryMs: number; readonly heldForSeconds: number };
/** After kill -9 another process reads within 35 seconds: 30 until the hold is over, and 5 until somebody looks. */
export const USUAL_KEEPING: Keeping = { ...USUAL_PACE, holdEveryMs: 5000, heldForSeconds: 30 };

export function keepChannels(ground: Ground, arrive: Arrive, keeping: Keeping = USUAL_KEEPING): { stop(): Promise<void> } {
  const me = newId();
  const watches = new Map<string, { version: number; watch: Watch }>();
  let stopped = false;
  let wake: () => void = () => {};
  const round = async (): Promise<void> => {
    await channelsFromSettings(ground);
    const held = await holdLeases(ground, me, keeping.heldForSeconds);
    for (const [id, { version, watch }] of watches) {
      const now = held.find((one) => one.id === id);
      if (now?.version === version) continue;
      watches.delete(id);
      await watch.stop();
    }
    for (const { org, id, version } of held) if (!watches.has(id)) watches.set(id, { version, watch: watchMailbox(ground, arrive, { org, id }, keeping) });
  };
  const listening = keepListening(ground, arrive);
  const working = (async () => {
    while (!stopped) {
      await listening.look().catch(() => ground.log('listener-not-noted'));
      await round().catch(() => ground.log('channels-not-held'));
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, keeping.holdEveryMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped) wake();
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await working;
      await listening.stop();
      await Promise.all([...watches.values()].map(({ watch }) => watch.stop()));
      await letLeasesGo(ground, me).catch(() => ground.log('channels-not-let-go'));
    },
  };
}
