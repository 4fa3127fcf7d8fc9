import type { ContactWeek } from '../../../contract/contacts.ts';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { useWords } from '../words.tsx';

type PictureProps = { weeks: readonly ContactWeek[]; title: string };

const WIDTH = 340;
/** For both sides together: however much more one of them did, both are seen. */
const TALLEST = 128;
const MOST_FOR_ONE = 16;
const STEP = WIDTH / 13;
const BAR = 16;
const GAP = 4;
const FOOT = 20;

/** Thirteen weeks: how often they came to us above the line, how often we went to them below it; with a table behind it. */
export function Picture({ weeks, title }: PictureProps) {
  const { contacts, desk, times } = useWords();
  const rows = weeks.map((week) => [times.wholeDay(week.from), week.in.toLocaleString(times.locale), week.out.toLocaleString(times.locale)]);
  return (
    <TableTwin
      caption={title}
      columns={[contacts.week, contacts.theyCame, contacts.weCame]}
      rows={rows}
      showTable={desk.showTable}
      showPicture={desk.showPicture}
      picture={<Bars weeks={weeks} title={title} />}
    />
  );
}

function Bars({ weeks, title }: PictureProps) {
  const { contacts, times } = useWords();
  const most = (of: (week: ContactWeek) => number): number => Math.max(0, ...weeks.map(of));
  const [above, below] = [most((week) => week.in), most((week) => week.out)];
  // One scale above and below the line, so that a call of theirs and a call of ours are as long.
  const one = Math.min(MOST_FOR_ONE, TALLEST / Math.max(1, above + below));
  const line = above * one + 2 * FOOT;
  const height = line + GAP + below * one + FOOT;
  const sum = (of: (week: ContactWeek) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const said = `${title}. ${contacts.pictureSays(
    sum((week) => week.in),
    sum((week) => week.out),
  )}`;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="picture max-w-[24rem]" role="img" aria-label={said}>
      <line x1="0" x2={WIDTH} y1={line} y2={line} stroke="var(--line)" />
      {weeks.map((week, index) => (
        <g key={week.from} transform={`translate(${index * STEP + (STEP - BAR) / 2} 0)`}>
          {week.in > 0 && <rect y={line - week.in * one} width={BAR} height={week.in * one} rx="2" fill="var(--theirs)" />}
          {week.in > 0 && (
            <text x={BAR / 2} y={line - week.in * one - 4} textAnchor="middle">
              {week.in.toLocaleString(times.locale)}
            </text>
          )}
          {week.out > 0 && <rect y={line + GAP} width={BAR} height={week.out * one} rx="2" fill="var(--ours)" />}
        </g>
      ))}
      <text x="0" y="12" className="lead">
        {contacts.theyCame}
      </text>
      {below > 0 && (
        <text x="0" y={height - 4} className="lead">
          {contacts.weCame}
        </text>
      )}
      <text x={WIDTH} y={height - 4} textAnchor="end">
        {contacts.since(times.wholeDay(weeks[0]?.from ?? ''))}
      </text>
    </svg>
  );
}
