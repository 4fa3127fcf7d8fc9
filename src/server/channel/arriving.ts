// How messages are handed over, all of one organisation and one channel: they are stored once this has answered, and not before.
import type { Ground } from '../platform/ground.ts';

export type Arriving = {
  readonly org: string;
  readonly channel: string | null;
  /** Whose duty it is; null: the team that has it where nobody says. */
  readonly team?: string | null;
  readonly raw: Buffer;
  readonly envelope?: { readonly from: string; readonly to: readonly string[] };
  readonly mark?: { readonly validity: string; readonly uid: number };
  readonly at: string;
};
export type Arrive = (ground: Ground, arriving: readonly Arriving[]) => Promise<readonly { readonly id: string; readonly isNew: boolean }[]>;
