// npm run words:report: what the writing check is held to, on the half that it was tuned on and on the other, which nobody looked at.
import { dataFolder } from './data.ts';
import { type Figure, ofApologyAndThanks, ofCompanies, ofPhrases, ofPoliteness, ofReading, ofSorting, ofUnseen, type Place } from './measures.ts';
import { type Agreement, agreementsOf } from './ratings.ts';
import { longMessage, speedOf } from './speed.ts';

export type Line = {
  readonly name: string;
  readonly aim: Figure['aim'];
  readonly tune: number;
  readonly report: number;
  readonly of: readonly [number, number];
  readonly holds: boolean | null;
};
export type Report = { readonly lines: readonly Line[]; readonly ratings: readonly (readonly [string, Agreement])[]; readonly speedMs: Readonly<Record<'en' | 'es', number>> };

export function report(named: string | undefined): Report {
  const folder = dataFolder(named);
  const lines = [ofApologyAndThanks, ofReading, ofPoliteness, ofCompanies, ofSorting, () => ofPhrases(), (place: Place) => ofUnseen(place.half)].flatMap((measure) => {
    const [tune, other] = [measure({ folder, half: 'tune' }), measure({ folder, half: 'report' })];
    return tune.flatMap((figure, place) => {
      const beside = other[place];
      return beside === undefined ? [] : [lineOf(figure, beside)];
    });
  });
  return { lines, ratings: agreementsOf(folder), speedMs: { en: speedOf(), es: speedOf(longMessage('es'), 0.5, 'es') } };
}

const lineOf = (tune: Figure, other: Figure): Line => ({
  name: tune.name,
  aim: tune.aim,
  tune: tune.value,
  report: other.value,
  of: [tune.of, other.of],
  holds: tune.aim === null ? null : holds(tune.aim, other.value),
});

const holds = (aim: NonNullable<Figure['aim']>, value: number): boolean => ('least' in aim ? value >= aim.least : value <= aim.most);

export function table({ lines, ratings, speedMs }: Report): string {
  const head = ['', 'aim', 'tune half', 'report half', 'counted on'];
  const rows = lines.map(({ name, aim, tune, report: other, of, holds: held }) => [
    name,
    aim === null ? '' : 'least' in aim ? `≥ ${aim.least}` : `≤ ${aim.most}`,
    Number.isNaN(tune) ? '' : tune.toFixed(3),
    `${other.toFixed(3)}${held === false ? '  falls short' : ''}`,
    of.join(' + '),
  ]);
  const speeds = Object.entries(speedMs).map(([locale, ms]) => [
    `a message of 300 words, ${locale}, ms (median)`,
    '≤ 3',
    '',
    `${ms.toFixed(2)}${ms > 3 ? '  falls short' : ''}`,
    '',
  ]);
  return `${aligned([head, ...rows, ...speeds])}\n\n${ratings.map(ratingLines).join('\n\n')}`;
}

const ratingLines = ([name, { sentences, agreed, kappa, both, recall, precision, weightedRecall }]: readonly [string, Agreement]): string =>
  [
    `Two readings of ${sentences} sentences for blame (${name}): they agree on ${(agreed * 100).toFixed(1)} %, Cohen's kappa ${kappa.toFixed(2)}.`,
    `Against the ${both} on which they agree, the rules of blame have a precision of ${precision.toFixed(2)} and a recall of ${recall.toFixed(2)};`,
    `weighted to how often such sentences come, a recall of ${weightedRecall.toFixed(2)}.`,
  ].join('\n');

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(column === 3 ? 0 : (widths[column] ?? 0)).padEnd(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}
