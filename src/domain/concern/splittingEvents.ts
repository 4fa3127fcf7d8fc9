// What happens when one concern turns out to be two things: some of it begins a concern of its own.
import type { Channel } from '../common/act.ts';
import type { ConcernId, PartyId, StaffId, TeamId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import type { TheirWords } from '../common/words.ts';
import type { NewUpdate } from './events.ts';
import type { OneWith } from './samePersonEvents.ts';
import type { Matter, Telling } from './state.ts';

/** Words of theirs that stand in the other, where they said them; they are named here, not copied. */
export type SaidBefore = { readonly words: TheirWords; readonly at: Instant; readonly via: Channel };

/** What the one that begins has to know of the other. */
export type BroughtAlong = {
  readonly said: readonly SaidBefore[];
  readonly formTeller: PartyId | null;
  readonly updatesAre: 'word' | 'look';
  readonly lastWordAt: Instant | null;
  readonly theirLastWordAt: Instant;
  readonly awaitsUsSince: Instant | null;
  /** Where they stood in the house twice: under which entries, the newest last. */
  readonly oneWith?: readonly OneWith[];
  /** With which the other was one: some of what is named here may lie there. */
  readonly wasWith?: readonly ConcernId[];
};

export type SplitOff = { readonly kind: 'splitOff'; readonly into: ConcernId; readonly number: number; readonly matters: readonly Matter[] };
export type BegunApart = {
  readonly kind: 'begunApart';
  readonly id: ConcernId;
  readonly number: number;
  readonly from: ConcernId;
  readonly fromNumber: number;
  readonly customer: PartyId;
  readonly teller: PartyId;
  readonly team: TeamId;
  readonly owner: StaffId;
  readonly ownership: 'on-duty' | 'taken';
  readonly telling: Telling;
  readonly matters: readonly Matter[];
  readonly complainedAbout: readonly StaffId[];
  readonly carried: BroughtAlong;
} & NewUpdate;
