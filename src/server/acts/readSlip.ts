// A slip that comes with a mail or by another way than a person's hand: kept for a person to look at, where it is one.

import type { Ground } from '../platform/ground.ts';
import { bringSlips } from '../slip/store.ts';

/** Gives the slips found in a scan or photo; none where the file holds no slip of ours, and is a file like any other. */
export const slipIn = async (ground: Ground, { org, bytes }: { org: string; bytes: Buffer }): Promise<readonly string[]> =>
  (await bringSlips(ground, { org, by: null, bytes, onlySlips: true })) ?? [];
