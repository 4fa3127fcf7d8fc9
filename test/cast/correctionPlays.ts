// What Judy might say is not right on the record, and what staff answer.
import fc from 'fast-check';
import type { ConcernCommand } from '../../src/domain/concern/concern.ts';
import { FILE_PARTS } from '../../src/domain/concern/correctionEvents.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { does, id, our, their } from './any.ts';

const of = fc.oneof(
  fc.record({ entry: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ words: fc.constantFrom('words', 'round 1', 'nonsense') }),
  fc.record({ onFile: fc.constantFrom(...FILE_PARTS) }),
);

export const correctionCommands = [
  { weight: 3, arbitrary: fc.record({ do: does('askCorrection'), id: id('correction'), of, words: their }) },
  { weight: 2, arbitrary: fc.record({ do: does('answerCorrection'), id: id('correction'), answer: does('taken'), text: our }) },
  { weight: 2, arbitrary: fc.record({ do: does('answerCorrection'), id: id('correction'), answer: does('kept-beside'), because: our }) },
] as const;

/** The newest thing that may be said to be wrong, and the newest that waits for us. */
export function plausibleCorrection(deed: ConcernCommand['do'], { corrections, correctable }: Story): object {
  const waiting = corrections.findLast(({ answer }) => answer === null);
  const newest = correctable.at(-1);
  if (deed === 'answerCorrection' && waiting !== undefined) return { id: waiting.id };
  return deed === 'askCorrection' && newest !== undefined ? { of: { entry: newest.entry } } : {};
}
