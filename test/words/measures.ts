// What the writing check is held to, measured on one half of the labelled sets at a time.
import { check } from '../../src/domain/words/check.ts';
import { EN_PACK } from '../../src/domain/words/en/pack.ts';
import { FALSE_ALARMS, PHRASES } from '../../src/domain/words/en/phrases.testing.ts';
import type { Kind } from '../../src/domain/words/kinds.ts';
import { readingOf } from '../../src/domain/words/reading.ts';
import { isPlainlyThanks, thanksOrConcern } from '../../src/domain/words/sorting/sort.ts';
import { readText } from '../../src/domain/words/text.ts';
import { articlesOf, type Half, halfOf, rowsOf } from './data.ts';
import { commentsOf, crossValidated } from './train.ts';
import { shareOf, WHATS } from './unseen.ts';

/** Null where nothing was asked for and the figure is told for honesty. */
export type Aim = { readonly least: number } | { readonly most: number } | null;
/** `value` is a share or a mean; `of` is how many it was counted on. */
export type Figure = { readonly name: string; readonly aim: Aim; readonly value: number; readonly of: number };
export type Place = { readonly folder: string; readonly half: Half };

/** The share of remorse in the whole of GoEmotions; the subset holds it three times as often. */
const REMORSE_SHARE = 0.028;
const HARSH: ReadonlySet<Kind> = new Set(['blame', 'doubt', 'policy-wall', 'small', 'parent']);

const CONDOLENCE = /\bsorry (?:for|about) (?:you|your|ur|the|his|her|their) (?:\w+ )?loss/i;
const SAYS_SO = /\b(?:sorry|apolog)/i;

const share = (of: readonly boolean[]): number => of.filter(Boolean).length / Math.max(1, of.length);
const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
const message = (text: string) => check({ text, as: 'message' }, EN_PACK);

export type Labelled = { readonly id: string; readonly text: string; readonly labels: readonly string[]; readonly apologises: boolean; readonly thanks: boolean };
export const comments = ({ folder, half }: Place): readonly Labelled[] =>
  rowsOf(folder, 'goemotions-subset/train-subset.csv')
    .filter(({ id = '' }) => halfOf(id) === half)
    .map(({ id = '', text = '', labels = '' }) => {
      const { counts } = message(text);
      return { id, text, labels: labels.split('|'), apologises: counts.apologies > 0, thanks: counts.thanks > 0 };
    });

export function ofApologyAndThanks(place: Place): readonly Figure[] {
  const all = comments(place);
  const [remorse, other] = [all.filter(({ labels }) => labels.includes('remorse')), all.filter(({ labels }) => !labels.includes('remorse'))];
  const [gratitude, none] = [all.filter(({ labels }) => labels.includes('gratitude')), all.filter(({ labels }) => !labels.includes('gratitude'))];
  const recall = share(remorse.map(({ apologises }) => apologises));
  const falseAlarms = share(other.map(({ apologises }) => apologises));
  // Labelled remorse, though by the guide a condolence is no apology.
  const guilty = remorse.filter(({ text, apologises }) => apologises || !CONDOLENCE.test(text));
  const alarms = other.filter(({ apologises }) => apologises);
  const precision = (recall * REMORSE_SHARE) / (recall * REMORSE_SHARE + falseAlarms * (1 - REMORSE_SHARE));
  return [
    { name: 'apologies: recall on remorse', aim: { least: 0.88 }, value: recall, of: remorse.length },
    { name: 'apologies: precision, remorse weighted to 2.8 %', aim: { least: 0.6 }, value: precision, of: all.length },
    { name: 'apologies: recall, condolences left out', aim: null, value: share(guilty.map(({ apologises }) => apologises)), of: guilty.length },
    { name: 'apologies: false alarms that hold “sorry” or “apolog…”', aim: null, value: share(alarms.map(({ text }) => SAYS_SO.test(text))), of: alarms.length },
    { name: 'thanks: recall on gratitude', aim: { least: 0.87 }, value: share(gratitude.map(({ thanks }) => thanks)), of: gratitude.length },
    { name: 'thanks: false alarms', aim: { most: 0.007 }, value: share(none.map(({ thanks }) => thanks)), of: none.length },
  ];
}

export function ofReading({ folder, half }: Place): readonly Figure[] {
  const grades = articlesOf(folder)
    .filter(({ id }) => halfOf(id) === half)
    .map(({ levels }) => levels.map((text) => readingOf(readText(text).whole, EN_PACK).grade ?? 0));
  return [
    { name: 'reading: elementary below advanced', aim: { least: 0.98 }, value: share(grades.map(([ele = 0, , adv = 0]) => ele < adv)), of: grades.length },
    { name: 'reading: the three levels in order', aim: { least: 0.88 }, value: share(grades.map(([ele = 0, int = 0, adv = 0]) => ele < int && int < adv)), of: grades.length },
  ];
}

export function ofPoliteness({ folder, half }: Place): readonly Figure[] {
  const requests = ['wikipedia', 'stack-exchange']
    .flatMap((source) => rowsOf(folder, `stanford-politeness/${source}.csv`))
    .filter(({ source, id }) => halfOf(`${source}/${id}`) === half)
    .map(({ request = '', normalized }) => ({ ...message(request), score: Number(normalized) }));
  const harsh = requests.filter(({ findings }) => findings.some(({ kind }) => HARSH.has(kind))).map(({ score }) => score);
  const thanked = requests.filter(({ good }) => good.some(({ sign }) => sign === 'thanks')).map(({ score }) => score);
  return [
    { name: 'politeness: mean score where something harsh is found', aim: { most: -0.45 }, value: mean(harsh), of: harsh.length },
    { name: 'politeness: requests with such a finding', aim: { least: 0.1 }, value: harsh.length / Math.max(1, requests.length), of: requests.length },
    { name: 'politeness: mean score of the sign thanks', aim: { least: 0.8 }, value: mean(thanked), of: thanked.length },
  ];
}

/** All rows, on both halves: there are seven sentences. */
export function ofCompanies({ folder }: Place): readonly Figure[] {
  const answers = rowsOf(folder, 'cfpb-complaints/complaints.csv').map((row) => row['Company public response'] ?? '');
  const different = [...new Set(answers.filter((answer) => answer.trim() !== ''))];
  const canned = different.map((answer) => message(answer).findings.some(({ kind }) => kind === 'canned'));
  return [{ name: 'companies: their public sentences found canned', aim: { least: 1 }, value: share(canned), of: different.length }];
}

/** The guide's own examples need no data. */
export function ofPhrases(): readonly Figure[] {
  const found = PHRASES.map(([, kind, sentence, , as = 'message']) => check({ text: sentence, as }, EN_PACK).findings.some((one) => one.kind === kind));
  const near = PHRASES.map(([, kind, , sentence, as = 'message']) => check({ text: sentence, as }, EN_PACK).findings.every((one) => one.kind !== kind));
  return [
    { name: 'phrases 1 to 120: found', aim: { least: 1 }, value: share(found), of: found.length },
    { name: 'phrases 1 to 120: near misses silent', aim: { least: 1 }, value: share(near), of: near.length },
    { name: 'false alarms of the guide: silent', aim: { least: 1 }, value: share(FALSE_ALARMS.map((text) => message(text).findings.length === 0)), of: FALSE_ALARMS.length },
  ];
}

const WHAT_UNSEEN = { found: 'hurting ones found', near: 'near misses silent', kind: 'kind messages wholly silent' } as const;
/** Under "tune" the lots by which rules were mended, under "report" the one that nobody read. */
export const ofUnseen = (half: Half): readonly Figure[] =>
  (['en', 'es'] as const).flatMap((locale) =>
    WHATS.map((what) => {
      const [value, of] = shareOf(locale, half === 'tune' ? ['A', 'B', 'C', 'D'] : ['E'], what);
      return { name: `unseen sentences, ${locale}: ${WHAT_UNSEEN[what]}`, aim: null, value, of };
    }),
  );

/** On the half that taught the weights they do better than they will elsewhere: there only cross-validation tells the truth. */
export function ofSorting({ folder, half }: Place): readonly Figure[] {
  const comments = commentsOf(folder, half);
  const right = share(comments.map(({ text, asked, isThanks }) => (thanksOrConcern({ text, asked }).as === 'thanks') === isThanks));
  const accuracy = half === 'tune' ? crossValidated(folder) : right;
  const elsewhere = (value: number): number => (half === 'tune' ? Number.NaN : value);
  const clear = comments.filter(({ sentiment }) => sentiment !== 3);
  const clearlyRight = share(clear.map(({ text, asked, isThanks }) => (thanksOrConcern({ text, asked }).as === 'thanks') === isThanks));
  const unasked = share(comments.map(({ text, isThanks }) => (thanksOrConcern({ text }).as === 'thanks') === isThanks));
  const unhappy = comments.filter(({ sentiment }) => sentiment > 3);
  const lost = share(unhappy.map(({ text, asked }) => isPlainlyThanks({ text, asked })));
  return [
    { name: 'thanks or concern: accuracy (tune: cross-validated)', aim: { least: 0.86 }, value: accuracy, of: comments.length },
    { name: 'thanks or concern: without neutral and mixed ones', aim: null, value: elsewhere(clearlyRight), of: clear.length },
    { name: 'thanks or concern: where the question is unknown', aim: null, value: elsewhere(unasked), of: comments.length },
    { name: 'thanks or concern: unhappy ones taken for plain thanks', aim: null, value: elsewhere(lost), of: unhappy.length },
  ];
}
