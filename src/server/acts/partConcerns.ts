// Where one person turns out to be two: which concerns go with the entry, and that none of theirs stays together with one of the other's.
import { isRefusal } from '../../domain/common/refusal.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { actWithin, load, type Signer } from '../concern/store.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import { followMerge } from './mergeConcerns.ts';

type Going = ReadonlyMap<string, Story>;

/** What came along, and what began of it since, for it is told in words that were said there. */
export async function goingApart(rows: Rows, org: string, came: readonly string[]): Promise<Going> {
  const going = new Map<string, Story>();
  const seen = new Set(came);
  const asked = [...came];
  for (let id = asked.shift(); id !== undefined; id = asked.shift()) {
    const story = await load(rows, org, id);
    if (!isTold(story) || !(came.includes(id) || (story.splitFrom !== null && going.has(story.splitFrom.concern)))) continue;
    going.set(id, story);
    for (const next of [...story.splitOff.map(({ concern }) => concern), ...story.wasWith]) {
      if (!seen.has(next)) asked.push(next);
      seen.add(next);
    }
  }
  return going;
}

export type SignerIn = (concern: string) => Signer;

/** The newest first, down to the last that is together with one of the other's: what lay above it is two again as well. */
export async function partAcross(ground: Ground, rows: Rows, { org, signerIn }: { org: string; signerIn: SignerIn }, going: Going): Promise<void> {
  const isAcross = (one: string, other: string): boolean => going.has(one) !== going.has(other);
  const into = [...going.values()].flatMap(({ id, standing, tookIn }) => [...(standing.is === 'merged' ? [standing.into] : []), ...(tookIn.length > 0 ? [id] : [])]);
  for (const concern of [...new Set(into)].toSorted()) {
    for (;;) {
      const story = await load(rows, org, concern);
      const newest = isTold(story) && story.tookIn.some((one) => isAcross(one.concern, concern)) ? story.tookIn.at(-1) : undefined;
      if (newest === undefined) break;
      const by = { ...signerIn(concern), org };
      const done = await actWithin(ground, rows, { ...by, concern, make: () => ({ do: 'partPeoples', from: newest.concern }) });
      if (isRefusal(done)) throw new Refused(done.refused);
      await followMerge(ground, rows, by, done.story, done.events);
    }
  }
}
