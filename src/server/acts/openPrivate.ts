// Opening what was private touches two streams at once: the note's or thread's own, and the concern's, in which the
// customer reads it from then on. Both are appended in one transaction, or neither.

import type { Signed } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { actWithin } from '../concern/store.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { Also } from '../private/notes.ts';
import type { ThreadAsk } from '../private/threads.ts';

type Opening = { id: string; was: 'note' | 'asked' | 'answered'; written: Signed; text: string; with?: string };
type Opener = { caller: Insider; concern: string; why: string | undefined };

/** Erased words can't be opened any more. */
export const openNote =
  (ground: Ground, opener: Opener, id: string): Also =>
  async ({ rows, texts, before }) => {
    const text = texts.get(before.words.id) ?? null;
    return text === null ? refuse('no-such-note') : open(ground, rows, opener, [{ id, was: 'note', written: before.written, text }]);
  };

export const shareEntries =
  (ground: Ground, opener: Opener): NonNullable<ThreadAsk['also']> =>
  async ({ rows, texts, open: openTexts, thread, events }) => {
    const shared = events.flatMap((event) => (event.kind === 'threadShared' ? event.entries : []));
    const whom = openTexts.get(thread.with.id);
    const opened = thread.entries.flatMap(({ id, direction, written, words }): Opening[] => {
      const text = texts.get(words.id) ?? null;
      return shared.includes(id) && text !== null ? [given({ id, was: direction, written, text, with: whom })] : [];
    });
    return opened.length === 0 ? refuse('nothing-to-share') : open(ground, rows, opener, opened);
  };

async function open(ground: Ground, rows: Rows, { caller, concern, why }: Opener, opened: readonly Opening[]): Promise<Refusal | null> {
  const done = await actWithin(ground, rows, {
    org: caller.org,
    concern,
    actor: actorOf(caller),
    via: caller.is === 'program' ? 'api' : 'desk',
    make: ({ spoken }) => ({
      do: 'openToCustomer',
      all: opened.map(({ id, was, written, text, with: whom }, index) =>
        given({
          id,
          was,
          author: written.actor.is === 'clock' ? caller.id : written.actor.id,
          writtenAt: written.at,
          words: spoken.ours(text),
          with: spoken.oursIf(whom),
          why: index === 0 ? spoken.oursIf(why) : undefined,
        }),
      ),
    }),
  });
  return isRefusal(done) ? done : null;
}
