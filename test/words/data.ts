// The labelled sets that the writing check is measured on, as they lie in their folder, in two halves: rules are tuned on one
// and the other is looked at only to report.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCsv } from '../../src/server/import/csv.ts';

export const HALVES = ['tune', 'report'] as const;
export type Half = (typeof HALVES)[number];
export type Row = Readonly<Record<string, string>>;

export const ROOT = resolve(import.meta.dirname, '../..');
const SETS: Readonly<Record<string, string>> = {
  'goemotions-subset': 'GoEmotions, github monologg/GoEmotions-pytorch (Apache-2.0): id, labels joined by |, text',
  'stanford-politeness': 'Stanford Politeness Corpus, github sudhof/politeness (text CC BY-SA): source, id, request, normalized',
  'onestop-english': 'OneStopEnglish, github nishkalavallabhi/OneStopEnglishCorpus (CC BY-SA 4.0): folders ele, int, adv',
  'nhs-fft-comments': 'NHS Friends and Family Test, github The-Strategy-Unit/pxtextmining (MIT): comment_id, question, answer, sentiment',
  'nhs-fft-phase1-criticality': 'the same, phase 1: row_index, feedback, criticality',
  'cfpb-complaints': 'CFPB complaint database (public domain): Company public response',
};

/** Thrown where the data isn't there, with where to get it. */
export class NoData extends Error {}

/** The folder named by the argument, by WORDS_DATA, or ../shared/data beside the repository. */
export function dataFolder(named: string | undefined): string {
  const folder = resolve(named ?? process.env.WORDS_DATA ?? join(ROOT, '../shared/data'));
  const missing = Object.keys(SETS).filter((set) => !existsSync(join(folder, set)));
  if (missing.length === 0) return folder;
  const where = missing.map((set) => `  ${set}: ${SETS[set]}`).join('\n');
  throw new NoData(`The labelled sets are no part of this repository. Missing in ${folder}:\n${where}\nName their folder with --data FOLDER or WORDS_DATA.`);
}

export function rowsOf(folder: string, file: string): readonly Row[] {
  const [header, ...rows] = [...readCsv(readFileSync(join(folder, file), 'utf8'))].flatMap((row) => ('cells' in row ? [row.cells] : []));
  return rows.map((cells) => Object.fromEntries((header ?? []).map((name, place) => [name, cells[place] ?? ''])));
}

/** The three levels of each article, by its name without the level. */
export function articlesOf(folder: string): readonly { readonly id: string; readonly levels: readonly string[] }[] {
  const [ele, ...harder] = ['ele', 'int', 'adv'].map((level) => {
    const at = join(folder, 'onestop-english', level);
    return new Map(readdirSync(at).map((file) => [file.replace(/\.txt$/, '').replace(/[-_ ]?(ele|int|adv)$/i, ''), join(at, file)]));
  });
  return [...(ele ?? [])].flatMap(([id, file]) => {
    const files = [file, ...harder.flatMap((level) => level.get(id) ?? [])];
    return files.length === 3 ? [{ id, levels: files.map((one) => readFileSync(one, 'utf8')) }] : [];
  });
}

/** Decided by the id alone (FNV-1a), so that a row stays in its half whatever else is in the file. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return (hash & 1) === 0 ? 'tune' : 'report';
}
