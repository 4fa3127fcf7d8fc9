// Two people labelled 200 sentences for blame, apart from each other, by docs/rating-blame.md. Here are ids and labels only.
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

/** How many sentences each stratum had where the 200 were drawn. */
const POPULATION: Readonly<Record<string, number>> = { found: 97, near: 253, other: 1628 };
const FILE = join(ROOT, 'test/words/ratings.tsv');

export function agreementOf(folder: string): Agreement | null {
  if (!existsSync(FILE)) return null;
  const texts = new Map(['wikipedia', 'stack-exchange', 'goemotions'].flatMap((source) => sentencesIn(folder, source)));
  const rated = linesOf(FILE).flatMap(([id = '', stratum = '', a, b]) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ stratum, a: a === 'yes', b: b === 'yes', found: checkWords({ text }).findings.some(({ kind }) => kind === 'blame') }];
  });
  return rated.length === 0 ? null : measure(rated);
}

export function measure(rated: readonly Rated[]): Agreement {
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
    weightedRecall: weighed(both, hits) / Math.max(Number.EPSILON, weighed(both, blaming)),
  };
}

/** As many as these would be among all sentences from which the 200 were drawn. */
const weighed = (drawn: readonly Rated[], these: readonly Rated[]): number =>
  Object.entries(POPULATION).reduce((sum, [stratum, size]) => {
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
