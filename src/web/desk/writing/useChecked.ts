// The check while somebody types, whenever the hands leave time for it: places at once, what only the whole text shows after a pause.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { showLikeness, type Writing as WordsCheck } from '../../../contract/writing.ts';
import type { Checked, Writing } from '../../../domain/words/check.ts';
import type { Finding } from '../../../domain/words/kinds.ts';
import type { Promised } from '../../../domain/words/promises.ts';
import { localAt } from '../../ui/localTime.ts';
import { present } from '../../ui/present.ts';
import { call } from '../client.ts';
import type { Checker } from './checker.ts';
import { later } from './whenIdle.ts';
import { type About, writingHere } from './writing.ts';

/** A finding with the words at its place; none where it is about the whole text. */
export type Place = { readonly finding: Finding; readonly words: string };
export type Looked = {
  /** The text that these places are places in. */
  readonly text: string;
  readonly underlined: readonly Finding[];
  readonly places: readonly Place[];
  /** What was found once the writer paused; changes rarely. */
  readonly settled: Checked | null;
  /** Whether it sounds like another language than the one it will be read in. */
  readonly isInOther: boolean;
  /** What sounds like a promise and isn't one yet. */
  readonly promised: readonly Promised[];
};

// Long enough that nobody is told what is missing in the middle of a sentence.
const PAUSE_MS = 900;
/** A longer one before the server is asked. */
const LIKENESS_PAUSE_MS = 2000;
/** Shown by no single place. */
const OF_THE_WHOLE = ['feeling-unanswered', 'question-open', 'no-change', 'ask-before-thanks'];
const LIKE_BEFORE = 'canned-like-before';
const isOfTheWhole = ({ kind, rule }: Finding): boolean => OF_THE_WHOLE.includes(kind) || rule === LIKE_BEFORE;

/** Null where the writer turned it off, and until the rules are there. */
export function useChecked(text: string, about: About | null, dismissed: ReadonlySet<string>): Looked | null {
  const { data: here } = useQuery({ ...writingHere, enabled: about !== null });
  const on = here?.on === true;
  const checker = useChecker(on && about !== null && text !== '' ? about : null);
  const like = useLikeness(text, checker, on ? about : null, here?.house.mandated ?? NONE);
  const writing = useMemo(() => (about === null || here === undefined ? null : { ...writingOf(about, here), like }), [about, here, like]);
  const live = useMemo(() => (checker === null || writing === null ? null : { text, found: checker.places({ ...writing, text }) }), [text, checker, writing]);
  const settled = useSettled(text, checker?.check, writing);
  const promised = useMemo(() => promisedIn(settled?.text, checker, about), [settled, checker, about]);
  const isInOther = useMemo(() => settled !== null && about?.reader !== undefined && checker?.isInOther(settled.text) === true, [settled, checker, about]);
  const isEmpty = text === '';
  return useMemo(() => {
    if (!on || live === null || isEmpty) return null;
    const isShown = (found: readonly Finding[], of: string): Place[] =>
      found.map((finding) => ({ finding, words: wordsAt(of, finding) })).filter((place) => !dismissed.has(nameOf(place)));
    const places = isShown(
      live.found.filter((finding) => !isOfTheWhole(finding)),
      live.text,
    );
    const whole = settled === null ? [] : isShown(settled.found.findings.filter(isOfTheWhole), settled.text);
    return { text: live.text, underlined: places.map(({ finding }) => finding), places: [...places, ...whole], settled: settled?.found ?? null, isInOther, promised };
  }, [on, live, settled, isInOther, promised, isEmpty, dismissed]);
}

function promisedIn(text: string | undefined, checker: Checker | null, about: About | null): readonly Promised[] {
  const { offer } = about ?? {};
  if (text === undefined || checker === null || offer === undefined) return [];
  return checker.promises(text, localAt(new Date().toISOString(), offer.zone)).filter(({ what }) => !offer.made.includes(what));
}

const NONE: readonly string[] = [];
/** How like it is to what was sent before: asked once for a text at which the writer paused, by hashes alone. */
function useLikeness(text: string, checker: Checker | null, about: About | null, mandated: readonly string[]): number {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), LIKENESS_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const concern = about?.concern;
  const runs = useMemo(() => (checker === null || concern === undefined ? [] : checker.runs(paused, mandated)), [checker, concern, paused, mandated]);
  // One word of the key instead of thousands of numbers: it is compared at each drawing.
  const asked = useMemo(() => runs.join(), [runs]);
  const { data } = useQuery({
    queryKey: ['likeness', concern, asked],
    queryFn: ({ signal }) => call(showLikeness, { body: { runs: [...runs], ...present({ concern }) } }, { signal }),
    enabled: runs.length > 0,
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
    // While somebody writes on, what was found holds until the next answer.
    placeholderData: keepPreviousData,
  });
  return runs.length === 0 ? 0 : (data?.likeness ?? 0);
}

/** The same rule at the same words is the same place, wherever it moves while one writes. */
export const nameOf = ({ finding: { rule }, words }: Place): string => `${rule} ${words.toLowerCase()}`;

const wordsAt = (text: string, { start, end }: Finding): string => (start === 0 && end === text.length ? '' : text.slice(start, end));

function writingOf({ as, language, answering }: About, { resting, house }: { resting: readonly string[]; house: HouseHere }): Omit<Writing, 'text'> {
  const words = house.words[language].map(({ word, ask }) => ({ word, ...(ask !== null && { ask }) }));
  return { as, answering, resting, house: { words, ...(house.customer !== null && { customer: house.customer }) } };
}
type HouseHere = WordsCheck['house'];

function useChecker(about: About | null): Checker | null {
  const language = about?.language;
  const [loaded, setLoaded] = useState<{ language: string; check: Checker } | null>(null);
  useEffect(() => {
    if (language === undefined) return;
    let wanted = true;
    void import('./checker.ts').then(async ({ checkerIn }) => {
      const check = await checkerIn(language);
      if (wanted) setLoaded({ language, check });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded !== null && loaded.language === language ? loaded.check : null;
}

type Done<Found> = { readonly text: string; readonly found: Found };
/** What a look at the text finds once it stayed the same for that long. */
function useSettled<Found>(text: string, look: ((writing: Writing) => Found) | undefined, writing: Omit<Writing, 'text'> | null): Done<Found> | null {
  const [done, setDone] = useState<Done<Found> | null>(null);
  useEffect(() => {
    if (look === undefined || writing === null) return;
    return later(PAUSE_MS, () => {
      const found = look({ ...writing, text });
      startTransition(() => setDone({ text, found }));
    });
  }, [text, look, writing]);
  return done;
}
