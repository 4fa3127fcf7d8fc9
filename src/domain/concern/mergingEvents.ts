// What happens when two concerns of one customer go on as one, and when they are two again.
import type { Channel } from '../common/act.ts';
import type { ConcernId, MatterId, StaffId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { NewUpdate } from './events.ts';
import type { Matter, NextUpdate, Promised, Story, Telling, UnderstandingState } from './state.ts';

/** What is still open of a concern and goes on in another: matters and promises keep their ids. */
export type Open = { readonly matters: readonly Matter[]; readonly promises: readonly Promised[]; readonly danger?: NonNullable<Story['danger']> };
/** The same with what the other has to know of it: what they told, when we owe them word, and whom it is about. */
export type Carried = Open & {
  readonly telling: Telling;
  readonly toldAt: Instant;
  readonly toldVia: Channel;
  readonly complainedAbout: readonly StaffId[];
  readonly otherOwnerAsked: boolean;
  readonly update: NextUpdate;
  readonly awaitsUsSince: Instant | null;
  readonly theirLastWordAt: Instant;
};

export type MergingEvent =
  | { readonly kind: 'mergedInto'; readonly into: ConcernId; readonly number: number; readonly carried: Carried }
  | { readonly kind: 'tookIn'; readonly from: ConcernId; readonly number: number; readonly carried: Carried }
  | ({ readonly kind: 'mergeTakenBack'; readonly from: ConcernId; readonly number: number } & Open)
  | ({ readonly kind: 'partedAgain'; readonly from: ConcernId; readonly number: number } & Open & NewUpdate);

/** What a concern took in and still holds, with what it takes to part them again. */
export type TookIn = {
  readonly concern: ConcernId;
  readonly number: number;
  readonly at: Instant;
  readonly telling: Telling;
  readonly toldAt: Instant;
  readonly toldVia: Channel;
  readonly matters: readonly MatterId[];
  readonly promises: readonly string[];
  readonly brought: { readonly danger: boolean; readonly complainedAbout: readonly StaffId[]; readonly awaitsUsSince: Instant | null; readonly theirLastWordAt: Instant };
  readonly before: {
    readonly update: NextUpdate;
    readonly set: NextUpdate;
    readonly understanding: UnderstandingState;
    readonly danger: Story['danger'];
    readonly otherOwnerAsked: boolean;
    readonly awaitsUsSince: Instant | null;
    readonly theirLastWordAt: Instant;
    readonly splitOff: Story['splitOff'];
  };
};
