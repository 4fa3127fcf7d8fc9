// A mail that answers us becomes an act in the concern that it answers, by whom it is from. Nothing is filed but here.

import type { Actor } from '../../domain/common/act.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { ConcernCommand } from '../../domain/concern/concern.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { actOn, type Before, type Done } from '../concern/store.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

export type MailAct = {
  readonly org: string;
  readonly mail: string;
  readonly concern: string;
  /** Whose words they are. By their own hand, or, with an actor of ours, because staff said that it was they. */
  readonly party: string;
  readonly actor?: Actor;
  readonly text: string;
  /** The letters of ours that it answers, the one that it answers most directly first. */
  readonly answers: readonly string[];
  readonly happenedAt: string;
  /** Refuses where another process was quicker, or where it is no longer theirs to write here. */
  readonly check: (rows: Rows) => Promise<Refusal | null>;
  readonly also: (rows: Rows, story: Story, words: string) => Promise<void>;
};

export async function takeMail(ground: Ground, { org, concern, party, actor, happenedAt, check, also, ...mail }: MailAct): Promise<Done | Refusal> {
  let words = '';
  return actOn(ground, {
    ...{ org, concern, via: 'mail', happenedOn: { at: happenedAt } },
    ...(actor === undefined ? { actor: { is: 'party', id: party } } : { actor, for: party }),
    make: async (before) => {
      const refused = await check(before.rows);
      if (refused !== null) return refused;
      if (!isTold(before.concern)) return refuse('no-such-concern');
      const command = await commandOf(before, mail);
      words = before.spoken.kept[0]?.id ?? '';
      return command;
    },
    also: (rows, story) => also(rows, story, words),
  });
}

/** Their words go in as they wrote them. */
async function commandOf({ spoken }: Before, { text }: Pick<MailAct, 'text' | 'answers'>): Promise<ConcernCommand | Refusal> {
  return { do: 'write', words: spoken.theirs(text) };
}
