// Corrections on the wire: each with what stood and what they say, and the words that they are about, which carry them everywhere.
import type { Said, SaidCorrection } from '../../contract/common/schemas.ts';
import type { CorrectionView } from '../../contract/correction.ts';
import type { Words } from '../../domain/common/words.ts';
import { takenFor } from '../../domain/concern/correction.ts';
import type { Correction } from '../../domain/concern/correctionEvents.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Tools } from './view.ts';

type Plain = Pick<Said, 'text' | 'voice'>;
type Reading = (words: Words) => Plain;

const stateOf = ({ answer }: Correction): CorrectionView['state'] => answer?.is ?? 'asked';

/** Words as they read now: where a correction of them was taken, that stands first, and what stood is kept with it. */
export function corrected(words: Words, story: Story, read: Reading): Said {
  const plain = { ...read(words), id: words.id };
  const correction = story.corrections.find(({ of }) => 'words' in of && of.words === words.id);
  if (correction === undefined) return plain;
  const answer = correction.answer ?? correction.before?.answer;
  const taken = takenFor(story, words.id);
  const shown: SaidCorrection = {
    id: correction.id,
    state: stateOf(correction),
    stood: read(words),
    theirs: read(correction.said),
    because: answer?.because ? read(answer.because) : null,
    at: (correction.answer?.by ?? correction.by).at,
  };
  return { ...plain, ...(taken === null ? {} : read(taken)), correction: shown };
}

export const correctionsOf = (story: Story, tools: Tools, stood: ReadonlyMap<string, Words>): CorrectionView[] =>
  story.corrections.map((one) => {
    const { of, answer } = one;
    const words = 'words' in of && of.words !== undefined ? stood.get(of.words) : undefined;
    return {
      id: one.id,
      entry: 'entry' in of ? of.entry : null,
      onFile: 'onFile' in of ? of.onFile : null,
      state: stateOf(one),
      stood: words === undefined ? null : tools.plain(words),
      said: tools.plain(one.said),
      by: tools.signature(one.by),
      text: answer?.is === 'taken' && answer.text ? tools.plain(answer.text) : null,
      because: answer?.because ? tools.plain(answer.because) : null,
      answeredBy: answer === null ? null : tools.signature(answer.by),
      again: one.before !== undefined,
    };
  });
