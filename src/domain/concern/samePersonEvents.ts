// What has happened where somebody stood in the house twice: their entries were put together, or taken apart again.
import type { PartyId } from '../common/ids.ts';

export type OneWith = { readonly from: PartyId; readonly to: PartyId };
export type Renamed = OneWith & { readonly version: number };

/** `theirs` where the concern is the person's own, and not one in which they are with somebody else. */
export type SamePersonEvent = { readonly kind: 'personMerged' | 'personParted'; readonly theirs: boolean } & OneWith;
