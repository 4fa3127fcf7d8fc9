import { Link } from '@tanstack/react-router';
import type { Silence } from '../../../contract/today.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { useWords } from '../words.tsx';

/** Who has gone longest without a word from anybody, as bars with a table behind them. */
export function SilenceBoard({ silence, now }: { silence: readonly Silence[]; now: Date }) {
  const { today, desk, times } = useWords();
  const [longest] = silence;
  if (longest === undefined) {
    return (
      <Card flush heading={today.silence.title}>
        <Empty says={today.silence.empty} />
      </Card>
    );
  }
  const rows = silence.map((one) => [one.customer.name, times.since(one.since, now), one.owner.name]);
  return (
    <Card heading={today.silence.title} beside={today.silence.all}>
      <TableTwin
        caption={today.silence.title}
        columns={[today.silence.who, today.silence.span, today.silence.owner]}
        rows={rows}
        showTable={desk.showTable}
        showPicture={desk.showPicture}
        picture={<Bars silence={silence} longest={spanOf(longest, now)} now={now} />}
      />
    </Card>
  );
}

function Bars({ silence, longest, now }: { silence: readonly Silence[]; longest: number; now: Date }) {
  const { today, times } = useWords();
  return (
    <ul className="grid gap-1">
      {silence.map((one) => (
        <li key={one.concern}>
          <Link
            to="/concerns/$id"
            params={{ id: one.concern }}
            className="grid grid-cols-[7.5rem_minmax(0,1fr)_5rem] items-center gap-3 rounded-one px-2 py-1 text-ink no-underline -mx-2 hover:bg-sunk"
          >
            <span className="truncate">{one.customer.name}</span>
            <span aria-hidden="true" className="block h-2 min-w-2 rounded-pill bg-due opacity-75" style={{ inlineSize: `${Math.max(3, (spanOf(one, now) / longest) * 100)}%` }} />
            <span className="small text-end">
              {times.since(one.since, now)}
              {one.broken && <span className="block text-due">{today.silence.broken}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const spanOf = (one: Silence, now: Date): number => Math.max(1, now.getTime() - Date.parse(one.since));
