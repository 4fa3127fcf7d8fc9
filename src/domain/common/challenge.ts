// What may not have been theirs they can challenge for 48 hours. A later act about the same supersedes an earlier one,
// which then counts for nothing; when the later one is challenged, the earlier counts again, unless it was challenged too.
import { hasPassed, type Instant, minutesAfter } from './instants.ts';
import { type Refusal, refuse } from './refusal.ts';

const HOURS_TO_DISPUTE = 48;
export const challengeableUntil = (at: Instant): Instant => minutesAfter(at, HOURS_TO_DISPUTE * 60);

export type Challengeable = {
  readonly version: number;
  readonly at: Instant;
  readonly of?: string;
  readonly disputed: boolean;
  /** The version of the later act about the same. */
  readonly supersededBy?: number;
};

export const isOpenToChallenge = ({ at, disputed, supersededBy }: Challengeable, now: Instant): boolean =>
  !disputed && supersededBy === undefined && !hasPassed(challengeableUntil(at), now);

/** Once challenged, challenging it again is silent. */
export function refuseChallenge(written: Challengeable | undefined, now: Instant): Refusal | null {
  if (written === undefined) return refuse('no-such-act');
  return !written.disputed && hasPassed(challengeableUntil(written.at), now) ? refuse('too-late-to-dispute') : null;
}

/** After an act about `of`: what still stood of earlier ones is superseded by it. */
export const superseded = <Written extends Challengeable>(all: readonly Written[], of: string, by: number): readonly Written[] =>
  all.map((one) => (one.of === of && !one.disputed && one.supersededBy === undefined ? { ...one, supersededBy: by } : one));

/** Marks the act, and gives those to undo, the newest first: none where it was superseded; else it, and what was challenged while it stood above. */
export function challenged<Written extends Challengeable>(all: readonly Written[], act: number): { readonly writtenDown: readonly Written[]; readonly undone: readonly Written[] } {
  const marked = all.map((one) => (one.version === act ? { ...one, disputed: true } : one));
  const written = marked.find(({ version }) => version === act);
  if (written === undefined || written.supersededBy !== undefined) return { writtenDown: marked, undone: [] };
  const undone = [written];
  for (let below = beneath(marked, act); below !== undefined; below = beneath(marked, below.version)) {
    if (!below.disputed) return { writtenDown: countingAgain(marked, below.version), undone };
    undone.push(below);
  }
  return { writtenDown: marked, undone };
}

const beneath = <Written extends Challengeable>(all: readonly Written[], act: number): Written | undefined => all.find(({ supersededBy }) => supersededBy === act);
const countingAgain = <Written extends Challengeable>(all: readonly Written[], act: number): readonly Written[] =>
  all.map((one) => {
    if (one.version !== act) return one;
    const { supersededBy: _, ...counts } = one;
    return counts as Written;
  });
