// The writing check: what could hurt, with a question to the writer, and what is good. Pure, deterministic, a few
// milliseconds; it rewrites nothing. The customer's own words, quoted, are never checked.
import { type Answered, type Answering, answeredTo, isTouched } from './answering.ts';
import { type Apology, apologyIn } from './apology.ts';
import { type House, houseFindings } from './house.ts';
import type { Finding, Good, Kind, Span, WrittenAs } from './kinds.ts';
import { TOO_LIKE } from './likeness.ts';
import { findingsInLines, findingsOf, type SeenLines } from './lines.ts';
import type { Counted, Pack } from './pack.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Read, readText, sentenceAt, sentencesOf, spansOf } from './text.ts';

export type Writing = {
  readonly text: string;
  readonly as: WrittenAs;
  readonly answering?: Answering;
  readonly house?: House;
  /** How like it is to what was sent before, from 0 to 1. */
  readonly like?: number;
  /** Rules of which the people here said too often that they are a false alarm. */
  readonly resting?: readonly string[];
};
export type Checked = {
  readonly findings: readonly Finding[];
  readonly good: readonly Good[];
  readonly counts: { readonly apologies: number; readonly thanks: number; readonly questions: number };
  readonly reading: Reading;
  /** Null where nothing apologises. */
  readonly apology: Apology | null;
};

export function check(writing: Writing, pack: Pack): Checked {
  const { text, as, answering = {} } = writing;
  const read = readText(text);
  const apologies = apologiesIn(read.plain, pack);
  const answered = answeredTo(answering, pack);
  const places = isEmpty(text) ? [] : [...inPlaces(read, writing, pack), ...(as === 'message' ? secondSorries(apologies, answered, pack) : [])];
  const whole = isEmpty(text) ? [] : [...asBefore(read, writing, pack), ...(as === 'message' ? ofTheWhole(read, apologies, answered, pack) : [])];
  return {
    findings: inOrder([...oneEach(awake(places, writing)), ...awake(whole, writing)]),
    good: outsideOf(
      goodIn(read, pack),
      [...places, ...whole].filter(({ kind }) => kind === 'canned'),
    ),
    counts: countsOf(countedText(read), pack),
    reading: readingOf(read.whole, pack),
    apology: apologyIn(read, apologies, places, pack),
  };
}

/** Whoever wrote nothing yet left nothing unanswered either. */
const isEmpty = (text: string): boolean => text.trim() === '';

const outsideOf = (all: readonly Good[], canned: readonly Finding[]): readonly Good[] =>
  canned.length === 0 ? all : all.filter((good) => !canned.some((other) => isWithin(good, other)));

/** What can be pointed at while somebody types: all but what only a whole text shows. With `seen`, only lines that changed are read anew. */
export function placesIn(writing: Writing, pack: Pack, seen?: SeenLines): readonly Finding[] {
  const { text, as, answering = {} } = writing;
  const read = readText(text);
  const sorries = as === 'message' ? secondSorries(apologiesIn(read.plain, pack), answeredTo(answering, pack), pack) : [];
  const places = oneEach(awake([...inPlaces(read, writing, pack, seen), ...sorries], writing));
  return inOrder([...outermost(places), ...awake(asBefore(read, writing, pack), writing)]);
}

/**
 * One place of one kind is one finding: of those that overlap the longest, since it says most of what was seen, and of equally
 * long ones the first of the language, whose question is the narrower one.
 */
function oneEach(found: readonly Finding[]): readonly Finding[] {
  const last = new Map<Kind, Finding>();
  const left = new Set<Finding>();
  for (const one of inOrder(found)) {
    const before = last.get(one.kind);
    const overlaps = before !== undefined && one.start < before.end;
    if (overlaps && lengthOf(one) <= lengthOf(before)) continue;
    if (overlaps) left.delete(before);
    left.add(one);
    last.set(one.kind, one);
  }
  return [...left];
}

/** While one types, one question is enough for the same words, also of two kinds: of "you'll have to call the insurer" not also what "you'll have to" asks. */
const outermost = (found: readonly Finding[]): readonly Finding[] =>
  found.filter((one, at) => {
    const from = Math.max(0, at - AROUND);
    return !found.slice(from, at + AROUND).some((other, place) => other !== one && isWithin(one, other) && (lengthOf(other) > lengthOf(one) || from + place < at));
  });
// In order of their places, what lies over one stands beside it.
const AROUND = 20;
const isWithin = (one: Span, other: Span): boolean => other.start <= one.start && one.end <= other.end;
const lengthOf = ({ start, end }: Span): number => end - start;

function inPlaces(read: Read, { as, house = {} }: Writing, pack: Pack, seen?: SeenLines): readonly Finding[] {
  return [...findingsInLines(read.plain, pack, as, seen?.of(pack, as)), ...houseFindings(read, as, house, pack), ...(as === 'note' ? findingsOf(pack.scareMarks, read.given) : [])];
}

const asBefore = ({ given }: Read, { like = 0 }: Writing, pack: Pack): readonly Finding[] => (like > TOO_LIKE ? [likeBefore(given, pack)] : []);
const awake = (found: readonly Finding[], { resting = [] }: Writing): readonly Finding[] => onceEach(found).filter(({ rule }) => !resting.includes(rule));
const inOrder = (found: readonly Finding[]): Finding[] => found.toSorted((one, other) => one.start - other.start || one.end - other.end);

/** A text that is a quotation from end to end quotes nobody: its words are counted, though not judged. */
const countedText = ({ plain, whole, words }: Read): string => (words.size === 0 ? whole : plain);
const countsOf = (text: string, pack: Pack): Checked['counts'] => ({
  apologies: apologiesIn(text, pack).length,
  thanks: placesOf(text, pack.counts.thanks).length,
  questions: text.match(/\?+/g)?.length ?? 0,
});

const placesOf = (plain: string, { on, not }: Counted): readonly Span[] =>
  spansOf(
    plain.replace(not, (whole) => ' '.repeat(whole.length)),
    on,
  );

/** To own a mistake belongs to an apology and is no second one: by itself it counts only where nothing says sorry. */
function apologiesIn(text: string, { counts, apology: { sorry } }: Pack): readonly Span[] {
  const places = placesOf(text, counts.apology);
  const said = places.filter(({ start, end }) => sorry.test(text.slice(start, end)));
  return said.length > 0 ? said : places.slice(0, 1);
}

const oneOf = (rule: string, kind: Kind, span: Span, ask: string, why: string): Finding => ({ ...span, rule, kind, ask, why });

function secondSorries(apologies: readonly Span[], { apologised }: Answered, { asks, whys }: Pack): readonly Finding[] {
  const more = apologised ? apologies : apologies.slice(1);
  return more.map((span) => oneOf('too-much-second', 'too-much-apology', span, asks.secondSorry, whys.secondSorry));
}

/** What no single place shows: sorry without a change, asking before thanking, what stayed unanswered. */
function ofTheWhole(read: Read, apologies: readonly Span[], { felt, questions }: Answered, pack: Pack): readonly Finding[] {
  const { asks, whys } = pack;
  const [first] = apologies;
  const ask = firstAsk(read.plain, pack);
  const whole = { start: 0, end: read.given.length };
  return [
    ...(first !== undefined && read.words.size >= FEW_WORDS && !tellsAChange(read, pack) ? [oneOf('no-change', 'no-change', first, asks.noChange, whys.noChange)] : []),
    ...(ask === null ? [] : [oneOf('ask-before-thanks', 'ask-before-thanks', ask, asks.thanksFirst, whys.thanksFirst)]),
    ...(felt && read.words.size >= FEW_WORDS && !pack.feeling.test(read.plain) ? [oneOf('feeling-unanswered', 'feeling-unanswered', whole, asks.feeling, whys.feeling)] : []),
    ...questions
      .filter((question) => !isTouched(question, read.words, pack))
      .map(({ asked }) => oneOf('question-open', 'question-open', whole, asks.question(asked), whys.question)),
  ];
}

/** Whoever only owns a mistake says what it was; sorry alone says nothing yet. */
const tellsAChange = ({ plain }: Read, { change, deed, apology: { sorry, parts } }: Pack): boolean =>
  !sorry.test(plain) ||
  change.test(plain) ||
  sentencesOf(plain).some((sentence) => !sorry.test(sentence) && deed.test(sentence)) ||
  spansOf(plain, parts['no-repeat']).length > 0 ||
  spansOf(plain, parts.repair).length > 0;

const likeBefore = (text: string, { asks, whys }: Pack): Finding => ({
  start: 0,
  end: text.length,
  rule: 'canned-like-before',
  kind: 'canned',
  ask: asks.likeBefore,
  why: whys.likeBefore,
});

// A word of condolence or a one-line sorry at once needs no change beside it.
const FEW_WORDS = 12;

function firstAsk(plain: string, { request, offer, acknowledged }: Pack): Span | null {
  const asked = spansOf(plain, request).find(({ start }) => !offer.test(sentenceAt(plain, start)));
  return asked === undefined || acknowledged.test(plain.slice(0, asked.start)) ? null : asked;
}

/** Of a word of the house, and of the reader named as a third person, one finding is enough where a rule of the language has it too. */
const onceEach = (found: readonly Finding[]): Finding[] =>
  found.filter((one) => !OF_THE_HOUSE.includes(one.rule) || !found.some((other) => !OF_THE_HOUSE.includes(other.rule) && other.start <= one.start && one.start < other.end));
const OF_THE_HOUSE: readonly string[] = ['jargon-house', 'house-customer', 'third-person-house'];

/** Thanks as they are counted, what they said in quotation marks, and what the language's own signs find. */
const goodIn = ({ plain, quotes }: Read, { signs, counts }: Pack): readonly Good[] => [
  ...placesOf(plain, counts.thanks).map((span) => ({ ...span, sign: 'thanks' as const })),
  ...quotes.map((span) => ({ ...span, sign: 'their-words' as const })),
  ...signs.flatMap(({ sign, on, unless }) =>
    spansOf(plain, on)
      .filter(({ start }) => !unless?.test(sentenceAt(plain, start)))
      .map((span) => ({ ...span, sign })),
  ),
];
