// The tree as the screen walks it: what lies below what, and where an arrow key leads.
import type { WhyView } from '../../../contract/cause.ts';

/** The cause itself stands before all answers. */
export const TOP = 'top';
export type Place = string;

export const belowIn = (whys: readonly WhyView[], at: Place): readonly WhyView[] => whys.filter(({ under }) => (under ?? TOP) === at);
export const parentOf = (whys: readonly WhyView[], at: Place): Place | null => (at === TOP ? null : (whys.find(({ id }) => id === at)?.under ?? TOP));
const depthIn = (whys: readonly WhyView[], at: Place): number => (at === TOP ? 0 : (whys.find(({ id }) => id === at)?.depth ?? 0));
/** All places as they are read: each answer, then what lies below it. */
export const orderOf = (whys: readonly WhyView[], at: Place = TOP): readonly Place[] => [at, ...belowIn(whys, at).flatMap(({ id }) => orderOf(whys, id))];

/** Right goes to the first answer below, left to what it answers, up and down among those as deep. */
export function stepped(whys: readonly WhyView[], at: Place, key: string): Place | null {
  if (key === 'ArrowRight') return belowIn(whys, at)[0]?.id ?? null;
  if (key === 'ArrowLeft') return parentOf(whys, at);
  if (key === 'Home') return TOP;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const level = orderOf(whys).filter((place) => depthIn(whys, place) === depthIn(whys, at));
  return level[level.indexOf(at) + (key === 'ArrowDown' ? 1 : -1)] ?? null;
}
