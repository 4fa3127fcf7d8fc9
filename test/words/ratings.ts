// Sentences labelled for blame by docs/rating-blame.md: 398 by two raters apart from each other, 400 by one who read them twice. Here are
// ids and labels only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, sentencesOf } from '../../src/domain/words/text.ts';
import { checkWords } from '../../src/domain/words/words.ts';
import { ROOT, rowsOf } from './data.ts';

export type Agreement = {
  readonly sentences: number;
  /** Share of sentences with the same label, and how much of it is more than chance (Cohen). */
  readonly agreed: number;
  readonly kappa: number;
  /** Sentences on which both agree; the rules are measured on these. */
  readonly both: number;
  readonly blaming: number;
  readonly precision: number;
  readonly recall: number;
  readonly weightedRecall: number;
};
export type Rated = { readonly stratum: string; readonly a: boolean; readonly b: boolean; readonly found: boolean };

/** How many sentences each stratum had where a sample was drawn. */
type Population = Readonly<Record<string, number>>;
type Sample = { readonly name: string; readonly file: string; readonly population: Population };
const SAMPLES: readonly Sample[] = [
  { name: 'the first sample, by which the rules were mended', file: 'ratings.tsv', population: { found: 97, near: 253, other: 1628 } },
  {
    name: 'the second, read twice by one rater who knew the rules; the rules were mended by it since',
    file: 'ratings-second.tsv',
    population: { found: 119, near: 630, other: 6497 },
  },
  {
    name: 'the third, read twice by one rater, 40 minutes apart and in another order; the rules were mended by it since',
    file: 'ratings-third.tsv',
    population: { found: 64, near: 586, other: 6275 },
  },
  {
    name: 'the fourth, which no rule was mended by, read by two raters who knew nothing of the rules',
    file: 'ratings-fourth.tsv',
    population: { found: 53, near: 876, other: 10928 },
  },
];

export const agreementsOf = (folder: string): readonly (readonly [string, Agreement])[] =>
  SAMPLES.flatMap((sample) => {
    const agreement = agreementOf(folder, sample);
    return agreement === null ? [] : [[sample.name, agreement] as const];
  });

function agreementOf(folder: string, { file, population }: Sample): Agreement | null {
  const path = join(ROOT, 'test/words', file);
  if (!existsSync(path)) return null;
  const texts = new Map(['wikipedia', 'stack-exchange', 'goemotions'].flatMap((source) => sentencesIn(folder, source)));
  const rated = linesOf(path).flatMap(([id = '', stratum = '', a, b]) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ stratum, a: a === 'yes', b: b === 'yes', found: checkWords({ text }).findings.some(({ kind }) => kind === 'blame') }];
  });
  return rated.length === 0 ? null : measure(rated, population);
}

export function measure(rated: readonly Rated[], population: Population): Agreement {
  const count = (where: (one: Rated) => boolean): number => rated.filter(where).length;
  const agreed = count(({ a, b }) => a === b) / rated.length;
  const [yesA, yesB] = [count(({ a }) => a) / rated.length, count(({ b }) => b) / rated.length];
  const byChance = yesA * yesB + (1 - yesA) * (1 - yesB);
  const both = rated.filter(({ a, b }) => a === b);
  const [blaming, found] = [both.filter(({ a }) => a), both.filter((one) => one.found)];
  const hits = blaming.filter((one) => one.found);
  return {
    sentences: rated.length,
    agreed,
    kappa: byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance),
    both: both.length,
    blaming: blaming.length,
    precision: hits.length / Math.max(1, found.length),
    recall: hits.length / Math.max(1, blaming.length),
    weightedRecall: weighed(both, hits, population) / Math.max(Number.EPSILON, weighed(both, blaming, population)),
  };
}

/** As many as these would be among all sentences from which the 200 were drawn. */
const weighed = (drawn: readonly Rated[], these: readonly Rated[], population: Population): number =>
  Object.entries(population).reduce((sum, [stratum, size]) => {
    const all = drawn.filter((one) => one.stratum === stratum).length;
    return sum + (all === 0 ? 0 : (size * these.filter((one) => one.stratum === stratum).length) / all);
  }, 0);

const linesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd().split('\t'));

/** Every sentence of a set, by the id that the raters saw. */
function sentencesIn(folder: string, source: string): readonly (readonly [string, string])[] {
  const rows =
    source === 'goemotions'
      ? rowsOf(folder, 'goemotions-subset/train-subset.csv').map(({ id, text = '' }) => ({ id, text }))
      : rowsOf(folder, `stanford-politeness/${source}.csv`).map(({ id, request: text = '' }) => ({ id, text }));
  return rows.flatMap(({ id, text }) => sentencesOf(readText(text).whole).map((sentence, place) => [`${source}/${id}/${place}`, sentence] as const));
}
