// Whether the customer took part in what was done for them, and whether they had to come back: read from the story.
import type { Signed } from '../common/act.ts';
import type { Instant } from '../common/instants.ts';
import type { ConcernEvent } from './events.ts';
import type { Story } from './state.ts';

/** When it first came to an end, and when it was first opened again after that. */
export type CameToEnd = { readonly at: Instant; readonly backAt?: Instant };

/** They chose, added an option, said what matters to them, or said yes to a plan or a task. Leaving the choice to us is none of these. */
export const tookPart = (story: Story): boolean =>
  story.decisions.some(({ matters, options, chosen }) => matters?.words !== undefined || options.some(({ of }) => of === 'customer') || chosen?.who === 'customer') ||
  story.plans.some(({ answer }) => answer?.is === 'yes') ||
  story.tasks.some(({ state, attempts }) => state === 'agreed' || state === 'right' || attempts.length > 0);

/** What came from elsewhere, was no concern, or is of somebody who has died, is compared with nothing. */
export const isCounted = ({ standing, died }: Story): boolean =>
  died === null && standing.is !== 'brought-over' && standing.is !== 'set-aside' && standing.is !== 'merged' && standing.is !== 'erased';

/** The story with its first end and its first return. What is challenged never was: neither the end nor the return. */
export function withEnds(before: Story, after: Story, event: ConcernEvent, { at }: Signed): Story {
  const [was, is] = [before.standing.is === 'ended', after.standing.is === 'ended'];
  const { cameToEnd } = after;
  if (was === is) return after;
  if (event.kind === 'actDisputed') return { ...after, cameToEnd: is && cameToEnd !== null ? { at: cameToEnd.at } : null };
  if (is) return cameToEnd === null ? { ...after, cameToEnd: { at } } : after;
  return cameToEnd === null || cameToEnd.backAt !== undefined ? after : { ...after, cameToEnd: { ...cameToEnd, backAt: at } };
}
