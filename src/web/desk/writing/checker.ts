// The same check as the server's and the terminal's, in the browser: loaded when somebody begins to write, a language at a time.

import { type Checked, check, placesIn, type Writing } from '../../../domain/words/check.ts';
import type { Finding } from '../../../domain/words/kinds.ts';
import { languageOfWords } from '../../../domain/words/language.ts';
import { FEWEST_RUNS, runsOf } from '../../../domain/words/likeness.ts';
import { makingReady, seenLines } from '../../../domain/words/lines.ts';
import type { Pack } from '../../../domain/words/pack.ts';
import { type Promised, type PromiseSpeech, promisesIn } from '../../../domain/words/promises.ts';
import type { Language } from '../words.tsx';

type Loaded = { readonly pack: Pack; readonly speech: PromiseSpeech };
const PACKS: Readonly<Record<Language, () => Promise<Loaded>>> = {
  en: async () => ({ pack: (await import('../../../domain/words/en/pack.ts')).EN_PACK, speech: (await import('../../../domain/words/en/promises.ts')).EN_PROMISES }),
  es: async () => ({ pack: (await import('../../../domain/words/es/pack.ts')).ES_PACK, speech: (await import('../../../domain/words/es/promises.ts')).ES_PROMISES }),
};

export type Checker = {
  /** What can be pointed at in the middle of a sentence: at every keystroke only the line that changed is read. */
  places(writing: Writing): readonly Finding[];
  check(writing: Writing): Checked;
  /** `now` is local time at the house. */
  promises(text: string, now: string): readonly Promised[];
  /** Whether it sounds like another language than the one it will be read in; a few words tell nothing. */
  isInOther(text: string): boolean;
  /** Hashes of its runs of words, with which it is compared with what was sent before; none of a text too short to compare. */
  runs(text: string, leftOut: readonly string[]): readonly number[];
};
export async function checkerIn(language: Language): Promise<Checker> {
  const { pack, speech } = await PACKS[language]();
  makeReady(pack);
  const seen = seenLines();
  return {
    places: (writing) => placesIn(writing, pack, seen),
    check: (writing) => check(writing, pack),
    promises: (text, now) => promisesIn(text, now, speech),
    isInOther: (text) => (text.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS && (languageOfWords(text) ?? language) !== language,
    runs: (text, leftOut) => enoughOf(runsOf(text, leftOut)),
  };
}

const FEWEST_WORDS = 6;
const enoughOf = (runs: readonly number[]): readonly number[] => (runs.length < FEWEST_RUNS ? [] : runs);

const A_FRAME_MS = 16;
const SLICE_MS = 4;
/** A browser compiles a pattern when it is first used, and all of them at once would take several frames of the first keystroke: so a few in each frame before. */
function makeReady(pack: Pack): void {
  const waiting = patternsOf(pack);
  const some = () => {
    const until = performance.now() + SLICE_MS;
    let next = waiting.next();
    while (next.done !== true) {
      runTwice(next.value);
      if (performance.now() >= until) return void setTimeout(some, A_FRAME_MS);
      next = waiting.next();
    }
  };
  setTimeout(some, A_FRAME_MS);
}

function* patternsOf(pack: Pack): Generator<RegExp, void> {
  yield* makingReady(pack);
  for (const [on] of pack.smoothing) yield on;
  for (const { on } of pack.signs) yield on;
  for (const { on, not } of Object.values(pack.counts)) yield* [not, on];
}

/** Read step by step at first, a pattern is compiled when it comes again. */
const runTwice = (pattern: RegExp): number => 'I read your letter.'.search(pattern) + 'You told us.'.search(pattern);
