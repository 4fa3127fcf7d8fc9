// What the bars of these pictures share: a name, a bar of a hundred, and its number at the mark.
import type { Share } from '../../../contract/involvement.ts';
import { useWords } from '../words.tsx';

/** Narrow, so that its letters stay as large as the page's where the page is narrow. */
export const WIDTH = 270;
const BAR = 10;
const FULL = WIDTH - 44;

type BarProps = { share: Share; y: number; colour: string };

/** Where there are too few, no bar: a bar of nothing would be a number. */
export function Bar({ share, y, colour }: BarProps) {
  const { involvement, times } = useWords();
  if (share.is === 'few') {
    return (
      <text x="0" y={y + BAR}>
        {involvement.fewerThanFive}
      </text>
    );
  }
  const length = (share.percent / 100) * FULL;
  return (
    <>
      <rect y={y} width={Math.max(1, length)} height={BAR} rx="2" fill={colour} />
      <text x={length + 6} y={y + BAR}>
        {percentIn(times.locale, share.percent)}
      </text>
    </>
  );
}

export const percentIn = (locale: string, percent: number): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);

const NAMED = 2;
/** All kinds of which nothing is said, in one line; the table has a row for each. */
export function Fewer({ kinds }: { kinds: readonly string[] }) {
  const { involvement, times } = useWords();
  if (kinds.length === 0) return null;
  const more = kinds.length - NAMED;
  const named = more > 1 ? [...kinds.slice(0, NAMED), involvement.moreKinds(more)] : kinds;
  return <p className="soft small">{involvement.fewEach(new Intl.ListFormat(times.locale, { type: 'conjunction' }).format(named))}</p>;
}

/** A long kind ends in an ellipsis; the table has all of it. */
export const shortKind = (name: string): string => (name.length > 36 ? `${name.slice(0, 35)}…` : name);

/** "4 of 5", and how much of a hundred that is. */
export function useShareCells(): (share: Share) => readonly [string, string] {
  const { involvement, times } = useWords();
  return (share) =>
    share.is === 'few'
      ? [involvement.fewerThanFive, '']
      : [involvement.of(share.yes.toLocaleString(times.locale), share.of.toLocaleString(times.locale)), percentIn(times.locale, share.percent)];
}
