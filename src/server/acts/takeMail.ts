// A mail that answers us becomes an act in the concern that it answers, by whom it is from. Nothing is filed but here.

import type { Actor } from '../../domain/common/act.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { wordsWithin } from '../../domain/common/words.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { actOn, type Done } from '../concern/store.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { mailReply } from './mailReply.ts';

export type MailAct = {
  readonly org: string;
  readonly mail: string;
  readonly concern: string;
  /** Whose words they are. By their own hand, or, with an actor of ours, because staff said that it was they. */
  readonly party: string;
  readonly actor?: Actor;
  readonly text: string;
  /** The letter of ours to whose signed address it was sent: its question may be answered by it. */
  readonly signed: string | null;
  readonly happenedAt: string;
  /** Refuses where another process was quicker, or where it is no longer theirs to write here. */
  readonly check: (rows: Rows) => Promise<Refusal | null>;
  readonly also: (rows: Rows, story: Story, became: { readonly words: string | null; readonly act: number }) => Promise<void>;
};

export async function takeMail(ground: Ground, { org, concern, party, actor, text, signed, happenedAt, check, also }: MailAct): Promise<Done | Refusal> {
  // What staff say that they wrote is words: an answer by mail is theirs alone.
  const by = signed === null || actor !== undefined ? null : { letter: signed, party, text };
  let words: string | null = null;
  let afterwards = async (_rows: Rows, _story: Story): Promise<void> => {};
  return actOn(ground, {
    ...{ org, concern, via: 'mail', happenedOn: { at: happenedAt } },
    ...(actor === undefined ? { actor: { is: 'party', id: party } } : { actor, for: party }),
    make: async (before) => {
      const refused = await check(before.rows);
      if (refused !== null) return refused;
      if (!isTold(before.concern)) return refuse('no-such-concern');
      const reply = await mailReply(ground, before, by, text);
      words = wordsWithin(reply.command)[0]?.id ?? null;
      afterwards = reply.afterwards;
      return reply.command;
    },
    also: async (rows, story, events) => {
      await also(rows, story, { words, act: actIn(story, events, words) });
      await afterwards(rows, story);
    },
  });
}

/** The version of the event that holds their words; of the last one where they said no more than yes. */
function actIn({ version }: Story, events: readonly ConcernEvent[], words: string | null): number {
  const place = events.findIndex((event) => wordsWithin(event).some(({ id }) => id === words));
  return place < 0 ? version : version - events.length + place + 1;
}
