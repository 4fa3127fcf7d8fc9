// Which words of ours go out to a customer as a message: what a draft is compared with. Not what has to stand in every letter,
// such as where else they can turn.
import type { Signed } from '../common/act.ts';
import type { OurWords } from '../common/words.ts';
import type { ConcernEvent } from './events.ts';

export type SentWords = { readonly words: OurWords; readonly writer: string };

/** Of whoever on staff wrote it; what was written down for somebody else is no message of theirs. */
export function sentWordsIn(event: ConcernEvent, { actor, for: whose }: Pick<Signed, 'actor' | 'for'>): readonly SentWords[] {
  if (actor.is !== 'staff' || whose !== undefined) return [];
  return messagesIn(event).flatMap((words) => (words === undefined ? [] : [{ words, writer: actor.id }]));
}

function messagesIn(event: ConcernEvent): readonly (OurWords | undefined)[] {
  switch (event.kind) {
    case 'wordGiven':
    case 'looked':
    case 'understandingOffered':
    case 'apologised':
    case 'fixProposed':
    case 'fixDelivered':
    case 'amendsOffered':
    case 'promiseKept':
    case 'promiseOwnedUp':
    case 'matterAnswered':
    case 'explainedAnew':
    case 'saidDone':
      return [event.words];
    case 'endedUnagreed':
      return [event.did, event.willNot];
    default:
      return [];
  }
}
