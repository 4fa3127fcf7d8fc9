// For something outside that watches: numbers only, no name. It says no when a channel is in trouble, when letters don't go
// out, or when nobody looked for a while; and where the machine is gone, it says nothing, which is the plainest no.
import { unsentSince } from '../letter/outbox.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { channelsOf } from './store.ts';
import { standingNow } from './views.ts';

export type DeepHealth = { ok: boolean; at: string; working: number; inTrouble: number; oldestUnsentMinutes: number };

const KEPT_MS = 15_000;
let kept: { at: number; ground: Ground; health: Promise<DeepHealth> } | null = null;

/** Worked out every fifteen seconds at most, however often it is asked. */
export function deepHealth(ground: Ground): Promise<DeepHealth> {
  const now = Date.parse(ground.now());
  if (kept !== null && kept.ground === ground && now - kept.at < KEPT_MS) return kept.health;
  kept = { at: now, ground, health: look(ground).catch(() => ({ ok: false, at: ground.now(), working: 0, inTrouble: 0, oldestUnsentMinutes: 0 })) };
  return kept.health;
}

async function look(ground: Ground): Promise<DeepHealth> {
  const now = ground.now();
  let [working, inTrouble, minutes] = [0, 0, 0];
  for (const org of await organisationIds(ground)) {
    const { rows, unsent } = await reading(ground.database, org, async (all) => ({ rows: await channelsOf(all, org), unsent: await unsentSince(all, org, now) }));
    for (const standing of rows.map((row) => standingNow(ground, row))) {
      if (standing.is === 'works') working += 1;
      else if (standing.is !== 'paused') inTrouble += 1;
    }
    if (unsent !== null) minutes = Math.max(minutes, Math.floor((Date.parse(now) - Date.parse(unsent)) / 60_000));
  }
  const sends = ground.settings.smtpUrl === null || minutes < ground.settings.channels.alarmAfterMinutes;
  return { ok: inTrouble === 0 && sends, at: now, working, inTrouble, oldestUnsentMinutes: minutes };
}
