// Two concerns put together, or taken apart: what happens to the one and what happens to the other, in one transaction.
import type { ToPutTogether } from '../../contract/merging.ts';
import type { Act } from '../../domain/common/act.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { StoryCommand } from '../../domain/concern/concern.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { mergingRules, refuseTakingIn } from '../../domain/concern/merging.ts';
import { refuseUnlessBy } from '../../domain/concern/rule.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { mayAct } from '../concern/access.ts';
import { othersOf } from '../concern/list.ts';
import { actWithin, type Before, load, loadEach, lockInOrder, type Signer } from '../concern/store.ts';
import type { Caller, Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import { countFor } from '../signal/tally.ts';

type Merge = Extract<StoryCommand, { do: 'mergeInto' }>;
type Merging = Extract<ConcernEvent, { kind: 'mergedInto' | 'mergeTakenBack' }>;

/** The command with the number of the other; refuses one that the asker may not see, or that is somebody else's. */
export async function withNumber(command: Merge, caller: Caller, { rows, organisation, concern: story }: Before): Promise<Merge | Refusal> {
  const { id: org } = organisation;
  if (!isTold(story)) return refuse('no-such-concern');
  if (!(await mayAct(rows, caller, command.into))) return refuse('no-such-other-concern');
  await lockInOrder(rows, org, [story.id, command.into]);
  const other = await load(rows, org, command.into);
  if (!isTold(other)) return refuse('no-such-other-concern');
  if (other.customer !== story.customer) return refuse('merge-the-people-first');
  return refuseTellers(story, other) ?? { ...command, number: other.number };
}

const MOST_SHOWN = 30;
/** Of the customer’s others those that the asker sees: whatever else there is of them stays untold. */
export async function toPutTogether(rows: Rows, caller: Insider, concern: string, act: Act): Promise<ToPutTogether> {
  const { org } = caller;
  const story = await load(rows, org, concern);
  if (!isTold(story)) throw new Refused('no-such-concern');
  const seen = await othersOf(rows, caller, { customer: story.customer, but: concern, most: MOST_SHOWN });
  const others = (await loadEach(rows, org, seen))
    .filter(isTold)
    .map((other) => ({ concern: other.id, refusal: (refuseTakingIn(other, story) ?? refuseTellers(story, other))?.refused ?? null }));
  return { refusal: (refuseUnlessBy(mergingRules.mergeInto.by, act) ?? mergingRules.mergeInto.guard(story, act))?.refused ?? null, others };
}

const refuseTellers = (story: Story, other: Story): Refusal | null => (story.teller !== story.customer && story.teller !== other.teller ? refuse('told-by-somebody-else') : null);

const isMerging = (event: ConcernEvent): event is Merging => event.kind === 'mergedInto' || event.kind === 'mergeTakenBack';
const otherOf = (event: Merging): string => (event.kind === 'mergedInto' ? event.into : event.from);

/** What the act on the one does to the other; where that is refused, neither happens. */
export async function followMerge(ground: Ground, rows: Rows, by: Signer & { org: string }, story: Story, events: readonly ConcernEvent[]): Promise<void> {
  for (const event of events.filter(isMerging)) {
    const done = await actWithin(ground, rows, { ...by, concern: otherOf(event), make: () => answerTo(event, story) });
    if (isRefusal(done)) throw new Refused(done.refused);
    const [concern, matter] = event.kind === 'mergedInto' ? [story.id, event.into] : [event.from, event.from];
    await countFor(rows, by.org, { concern, matter, customer: story.customer, now: ground.now() });
  }
}

function answerTo(event: Merging, { id: from, number }: Story): StoryCommand {
  if (event.kind === 'mergedInto') return { do: 'takeIn', from, number, carried: event.carried };
  const { kind: _, from: __, number: ___, ...open } = event;
  return { do: 'partAgain', from, number, open };
}

/** Whoever has the other open sees it change. */
export const tellOfOther = (ground: Ground, org: string, events: readonly ConcernEvent[]): void =>
  events.filter(isMerging).forEach((event) => {
    ground.live.tell({ org, concern: otherOf(event) });
  });
