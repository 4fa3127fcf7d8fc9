// Makes the weights of src/domain/words/sorting from the tune half of comments that people labelled, and says by
// cross-validation within that half how well they do. A logistic regression, learned online with weights that shrink to none
// (FTRL-proximal, McMahan et al. 2013), so that a small file holds it. The same data gives the same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../src/domain/words/sorting/features.ts';
import { scoreWith } from '../../src/domain/words/sorting/sort.ts';
import { type Half, halfOf, ROOT, rowsOf } from './data.ts';

export type Comment = { readonly person: string; readonly text: string; readonly asked: string; readonly sentiment: number; readonly isThanks: boolean };
type Example = { readonly features: readonly string[]; readonly isThanks: boolean; readonly weight: number };
type Model = ReadonlyMap<string, number>;

const PACE = 0.2;
const SHRINK = 8;
const ROUNDS = 20;
const FEWEST = 3;
const FOLDS = 5;
/** The same comment once more as if nobody had asked, and the older set, which asked otherwise, count for less. */
const UNASKED = 0.3;
const OLDER = 0.2;

/** Sentiment 1 and 2 of 5 are thanks; neutral or mixed is a concern. One person's answers lie in one half. */
export const commentsOf = (folder: string, half: Half): readonly Comment[] =>
  rowsOf(folder, 'nhs-fft-comments/comments.csv')
    .filter(({ sentiment, answer = '', respondent_id = '' }) => sentiment !== '' && !['', 'Did not answer'].includes(answer.trim()) && halfOf(respondent_id) === half)
    .map(({ respondent_id: person = '', answer: text = '', question: asked = '', sentiment }) => ({
      person,
      text,
      asked,
      sentiment: Number(sentiment),
      isThanks: Number(sentiment) <= 2,
    }));

function olderExamples(folder: string): readonly Example[] {
  const known = new Set(rowsOf(folder, 'nhs-fft-comments/comments.csv').map(({ answer = '' }) => answer.trim().toLowerCase()));
  return rowsOf(folder, 'nhs-fft-phase1-criticality/comments.csv')
    .filter(({ row_index, feedback = '' }) => halfOf(`phase1/${row_index}`) === 'tune' && !known.has(feedback.trim().toLowerCase()))
    .filter(({ criticality }) => criticality !== '0' && !Number.isNaN(Number(criticality)))
    .map(({ feedback = '', criticality }) => ({ features: [...featuresOf(feedback)], isThanks: Number(criticality) > 0, weight: OLDER }));
}

const examplesOf = (comments: readonly Comment[]): readonly Example[] =>
  comments.flatMap(({ text, asked, isThanks }) => [
    { features: [...featuresOf(text, asked)], isThanks, weight: 1 },
    { features: [...featuresOf(text)], isThanks, weight: UNASKED },
  ]);

function learn(examples: readonly Example[]): Model {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const states = new Map([...seen].filter(([, times]) => times >= FEWEST).map(([feature]) => [feature, { pull: 0, met: 0 }]));
  const bias = { pull: 0, met: 0 };
  const weightOf = ({ pull, met }: { pull: number; met: number }, shrink: number): number =>
    Math.abs(pull) <= shrink ? 0 : -(pull - Math.sign(pull) * shrink) / ((1 + Math.sqrt(met)) / PACE + 1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { features, isThanks, weight } of shuffled(examples, round)) {
      const known = features.flatMap((feature) => states.get(feature) ?? []);
      const sum = known.reduce((total, state) => total + weightOf(state, SHRINK), weightOf(bias, 0));
      const miss = (1 / (1 + Math.exp(-sum)) - (isThanks ? 1 : 0)) * weight;
      for (const state of [bias, ...known]) {
        const shift = (Math.sqrt(state.met + miss * miss) - Math.sqrt(state.met)) / PACE;
        state.pull += miss - shift * weightOf(state, state === bias ? 0 : SHRINK);
        state.met += miss * miss;
      }
    }
  const weights = [...states].map(([feature, state]) => [feature, weightOf(state, SHRINK)] as const);
  return new Map([['', weightOf(bias, 0)] as const, ...weights].map(([feature, weight]) => [feature, Math.round(weight * 100) / 100]));
}

/** The same order for the same round, on every machine. */
function shuffled<T>(given: readonly T[], round: number): readonly T[] {
  const all = [...given];
  let seed = 7 + round;
  for (let at = all.length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const other = Math.floor((seed / 0x80000000) * (at + 1));
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

/** Within the tune half: each fifth of the people judged by what the other four fifths taught. */
export function crossValidated(folder: string): number {
  const comments = commentsOf(folder, 'tune');
  const older = olderExamples(folder);
  const foldOf = ({ person }: Comment): number => [...person].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 0) % FOLDS;
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn([...examplesOf(comments.filter((one) => foldOf(one) !== fold)), ...older]);
    return comments.filter((one) => foldOf(one) === fold && scoreWith(model, featuresOf(one.text, one.asked)) > 0 === one.isThanks).length;
  });
  return right.reduce((sum, one) => sum + one, 0) / comments.length;
}

/** Writes the file of weights; gives how many it holds. */
export function trainWeights(folder: string): number {
  const model = [...learn([...examplesOf(commentsOf(folder, 'tune')), ...olderExamples(folder)])].filter(([, weight]) => weight !== 0);
  const entries = model.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([feature, weight]) => `${feature}=${Math.round(weight * 100)}`);
  writeFileSync(
    join(ROOT, 'src/domain/words/sorting/weights.ts'),
    `// Made by \`npm run words:train\` from the tune half of the NHS Friends and Family Test comments (The Strategy Unit, MIT, Copyright\n// 2021 NHS England): not written by hand. Features are explained in features.ts; hundredths, above nought for thanks.\nexport const WEIGHTS = \`${inLines(entries)}\`;\n`,
  );
  return entries.length;
}

function inLines(entries: readonly string[]): string {
  const lines = [''];
  for (const entry of entries) {
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length < 170) lines[lines.length - 1] = last === '' ? entry : `${last}|${entry}`;
    else lines.push(entry);
  }
  return lines.join('|\n');
}
