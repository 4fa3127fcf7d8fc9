import type { Involvement, Sureness } from '../../../contract/involvement.ts';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { useWords } from '../words.tsx';
import { WIDTH } from './marks.tsx';

type Month = Involvement['sure']['months'][number];
type Told = { month: string; sure: Extract<Sureness, { is: 'sure' }> };

const HEIGHT = 150;
const TOP = 18;
const FOOT = 22;
const RIGHT = 56;
const MOST = 10;
const DOT = 4;

/** Each month from how sure they were at first to how sure they were at last, of ten. */
export function Rising({ caption, months }: { caption: string; months: readonly Month[] }) {
  const { involvement, desk, times } = useWords();
  if (months.length === 0) return <p>{involvement.nothingYet}</p>;
  const ofTen = (number: number): string => number.toLocaleString(times.locale, { maximumFractionDigits: 1 });
  const nameOf = monthIn(times.locale);
  const told = months.filter((one): one is Told => one.sure.is === 'sure');
  return (
    <TableTwin
      caption={caption}
      columns={[involvement.month, involvement.sure.first, involvement.sure.last, involvement.howMany]}
      rows={months.map(({ month, sure }) =>
        sure.is === 'few'
          ? [nameOf(month, 'long'), involvement.fewerThanFive, '', '']
          : [nameOf(month, 'long'), ofTen(sure.first), ofTen(sure.last), sure.of.toLocaleString(times.locale)],
      )}
      showTable={desk.showTable}
      showPicture={desk.showPicture}
      picture={told.length === 0 ? <p>{involvement.sure.noMonth}</p> : <Months told={told} caption={caption} />}
    />
  );
}

function Months({ told, caption }: { told: readonly Told[]; caption: string }) {
  const { involvement, times } = useWords();
  const step = (WIDTH - RIGHT) / Math.max(1, told.length);
  const nameOf = monthIn(times.locale);
  const last = told.at(-1)?.sure;
  const far = last === undefined || Math.abs(yOf(last.first) - yOf(last.last)) >= 14 ? 0 : 14;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="picture" role="img" aria-label={caption}>
      <line x1="0" x2={WIDTH - RIGHT} y1={yOf(0)} y2={yOf(0)} stroke="var(--line)" />
      {told.map(({ month, sure }, index) => (
        <g key={month} transform={`translate(${index * step + step / 2} 0)`}>
          <line y1={yOf(sure.first)} y2={yOf(sure.last)} stroke="var(--together)" strokeWidth="2" />
          <circle cy={yOf(sure.first)} r={DOT} fill="var(--card)" stroke="var(--theirs)" strokeWidth="2" />
          <circle cy={yOf(sure.last)} r={DOT} fill="var(--together)" />
          {isNamed(index, told.length) && (
            <>
              <text y={Math.min(yOf(sure.last), yOf(sure.first)) - 8} textAnchor="middle">
                {sure.last.toLocaleString(times.locale)}
              </text>
              <text y={HEIGHT - 4} textAnchor="middle">
                {nameOf(month, 'short')}
              </text>
            </>
          )}
        </g>
      ))}
      {last !== undefined && (
        <>
          <text x={WIDTH - RIGHT + 4} y={yOf(last.last) + 4} className="lead">
            {involvement.sure.last}
          </text>
          <text x={WIDTH - RIGHT + 4} y={yOf(last.first) + 4 + far}>
            {involvement.sure.first}
          </text>
        </>
      )}
    </svg>
  );
}

const yOf = (sure: number): number => TOP + (1 - sure / MOST) * (HEIGHT - TOP - FOOT);
/** Names that would touch each other are left out, from the newest backwards. */
const isNamed = (index: number, months: number): boolean => (months - 1 - index) % Math.ceil(months / 6) === 0;

const monthIn =
  (locale: string) =>
  (month: string, length: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(locale, { month: length, ...(length === 'long' && { year: 'numeric' as const }), timeZone: 'UTC' }).format(new Date(`${month}-15T00:00:00Z`));
