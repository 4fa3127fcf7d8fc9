// Corrections of the record: the customer says what is not right and what is right instead, in their words; we take it, so
// that it stands first and what stood is kept, or both stand with the same weight and with our reason. They may answer again.
import { given } from '../common/given.ts';
import type { CorrectionId, WordsId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { Correction, CorrectionEvent, CorrectionOf, FilePart } from './correctionEvents.ts';
import { type Folds, type Rules, refuseTaken, replaced } from './rule.ts';
import type { Story } from './state.ts';

/** Named by words, by an entry where it is something else in it, or by a part of what is on file. */
export type CorrectionNamed = { readonly words: WordsId } | { readonly entry: number } | { readonly onFile: FilePart };
export type CorrectionCommand =
  | { do: 'askCorrection'; id: CorrectionId; of: CorrectionNamed; words: TheirWords }
  | { do: 'answerCorrection'; id: CorrectionId; answer: 'taken'; text?: OurWords; because?: OurWords }
  | { do: 'answerCorrection'; id: CorrectionId; answer: 'kept-beside'; because: OurWords };

export const correctionRules: Rules<CorrectionCommand> = {
  askCorrection: {
    by: 'customer',
    guard: (story) => (story.died === null ? null : refuse('customer-has-died')),
    decide: (story, { id, of: named, words }) => {
      const of = thingNamed(story, named);
      if (of === null) return refuse('nothing-to-correct-there');
      if (isBlank(words)) return refuse('say-what-is-right');
      const known = story.corrections.find((one) => isSame(one.of, of));
      if (known === undefined) return refuseTaken(story.corrections, id) ?? [{ kind: 'correctionAsked', id, of, words }];
      return known.answer === null ? refuse('correction-is-with-us') : [{ kind: 'correctionAskedAgain', id: known.id, words }];
    },
  },
  answerCorrection: {
    by: 'staff',
    guard: (story) => (story.corrections.some(({ answer }) => answer === null) ? null : refuse('nothing-to-answer')),
    decide: (story, command) => {
      const refused = refuseAnswered(story, command.id);
      if (refused) return refused;
      const { id } = command;
      if (command.answer === 'kept-beside') return isBlank(command.because) ? refuse('say-why-both-stand') : [{ kind: 'correctionKeptBeside', id, because: command.because }];
      return [given({ kind: 'correctionTaken' as const, id, text: unlessBlank(command.text), because: unlessBlank(command.because) })];
    },
  },
};

function refuseAnswered(story: Story, id: CorrectionId): Refusal | null {
  const correction = story.corrections.find((one) => one.id === id);
  if (correction === undefined) return refuse('nothing-to-correct-there');
  return correction.answer === null ? null : refuse('superseded');
}
const unlessBlank = (words: OurWords | undefined): OurWords | undefined => (isBlank(words) ? undefined : words);

/** The thing that is on the record under that name; null where there is none, or it is somebody's own hand. */
function thingNamed(story: Story, named: CorrectionNamed): CorrectionOf | null {
  if ('onFile' in named) return { onFile: named.onFile };
  const found = story.correctable.find(({ entry, words }) => ('words' in named ? words.includes(named.words) : entry === named.entry));
  if (found === undefined) return null;
  return 'words' in named ? { entry: found.entry, words: named.words } : { entry: found.entry };
}

const isSame = (one: CorrectionOf, other: CorrectionOf): boolean =>
  'onFile' in one || 'onFile' in other ? 'onFile' in one && 'onFile' in other && one.onFile === other.onFile : one.entry === other.entry && one.words === other.words;

const changed = (story: Story, id: CorrectionId, change: (one: Correction) => Correction): Story => ({ ...story, corrections: replaced(story.corrections, id, change) });

export const correctionFolds: Folds<CorrectionEvent> = {
  correctionAsked: (story, { id, of, words }, by) => waiting({ ...story, corrections: [...story.corrections, { id, of, said: words, by, answer: null }] }, by.at),
  correctionAskedAgain: (story, { id, words }, by) =>
    waiting(
      changed(story, id, ({ said, by: asked, answer, ...one }) => ({ ...one, said: words, by, answer: null, before: { said, by: asked, answer } })),
      by.at,
    ),
  correctionTaken: (story, { id, text, because }, by) => answered(story, id, { is: 'taken', ...given({ text, because }), by }),
  correctionKeptBeside: (story, { id, because }, by) => answered(story, id, { is: 'kept-beside', because, by }),
};

const waiting = (story: Story, at: string): Story => ({ ...story, theirLastWordAt: at, awaitsUsSince: story.awaitsUsSince ?? at });

/** Our answer is the word to what they asked, and to nothing else that they said. */
function answered(story: Story, id: CorrectionId, answer: NonNullable<Correction['answer']>): Story {
  const asked = story.corrections.find((one) => one.id === id)?.by.at;
  return { ...changed(story, id, (one) => ({ ...one, answer })), lastWordAt: answer.by.at, awaitsUsSince: story.awaitsUsSince === asked ? null : story.awaitsUsSince };
}

/** As it was before an asking that they never did. */
export function withoutAsking(story: Story, id: string): Story {
  const correction = story.corrections.find((one) => one.id === id);
  if (correction?.before === undefined) return { ...story, corrections: story.corrections.filter((one) => one.id !== id) };
  const { before, ...one } = correction;
  return { ...story, corrections: replaced(story.corrections, id, () => ({ ...one, ...before })) };
}

/** How some words read now, where a correction of them was taken; said once more, that holds until we answer anew. */
export const takenFor = (story: Story, words: WordsId): TheirWords | OurWords | null => {
  const correction = story.corrections.find(({ of }) => 'words' in of && of.words === words);
  const held = correction?.answer === null ? correction.before : correction;
  return held?.answer?.is === 'taken' ? (held.answer.text ?? held.said) : null;
};
