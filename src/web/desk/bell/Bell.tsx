import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Bell as Sheet } from '../../../contract/cadence.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useListKeys } from '../../ui/listKeys.ts';
import { ToAskFirst } from '../changes/TouchedCard.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords, type Words } from '../words.tsx';
import { BellCall } from './BellCall.tsx';
import { BellLine } from './BellLine.tsx';
import { bellOf, idOf, isDue, type Whose } from './bell.ts';
import { LookAt } from './LookAt.tsx';
import { Paper } from './Paper.tsx';

const route = getRouteApi('/desk/bell');

/** Whom we call first today, ready before the first call. */
export function Bell() {
  const { id, whose = 'mine' } = route.useSearch();
  const words = useWords();
  const sheet = useQuery(bellOf(whose)).data;
  const print = () => window.print();
  useKeys({ p: print });
  if (sheet === undefined) return <Page title={words.desk.places.bell}>{null}</Page>;
  const first = sheet.items.find(isDue) ?? sheet.items[0];
  const chosen = sheet.items.find((one) => idOf(one) === id);
  const shown = chosen ?? first;
  return (
    <Page title={words.desk.places.bell}>
      <Paper sheet={sheet} />
      <div className="grid gap-5 print:hidden">
        <header className={`grid gap-1 ${chosen === undefined ? '' : 'hidden lg:grid'}`}>
          <p className="soft small">{opening(sheet, words)}</p>
          <h1>{heading(sheet, words)}</h1>
        </header>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
          <div className={`grid gap-3 ${chosen === undefined ? '' : 'hidden lg:grid'}`}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <Tabs whose={whose} />
              {sheet.items.length > 0 && (
                <Button look="quiet" keys="p" onClick={print}>
                  <span className="small">{words.bell.print}</span>
                </Button>
              )}
            </div>
            <List sheet={sheet} whose={whose} chosen={shown === undefined ? undefined : idOf(shown)} />
            <ToAskFirst />
            <LookAt sheet={sheet} />
          </div>
          {/* Beside the list the first one stands open; on a small screen it opens at a touch. */}
          {shown !== undefined && (
            <div className={chosen === undefined ? 'hidden lg:block' : ''}>
              <BellCall key={idOf(shown)} touch={shown} sheet={sheet} whose={whose} />
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}

const noon = (day: string): string => `${day}T12:00:00Z`;

function opening({ day, opens }: Sheet, { bell, times }: Words): string {
  const name = times.longDay(noon(day));
  return opens === null ? bell.closed(name) : bell.opens(name, times.clock(opens));
}

function heading({ items, opens, nextOpen }: Sheet, { bell, times }: Words): string {
  const due = items.filter(isDue).length;
  if (due > 0) return bell.waiting(due);
  if (items.length > 0) return bell.allCalled;
  return opens === null && nextOpen !== null ? bell.dayOff(times.longDay(noon(nextOpen))) : bell.nobody;
}

function Tabs({ whose }: { whose: Whose }) {
  const { bell, desk } = useWords();
  const tab = (name: string, of: Whose) => (
    <Link
      to="/bell"
      search={of === 'team' ? { whose: 'team' } : {}}
      className="tag px-3! py-1! text-ink! no-underline aria-[current]:border-ours! aria-[current]:bg-ours-wash aria-[current]:font-semibold"
      aria-current={of === whose ? 'page' : undefined}
    >
      {name}
    </Link>
  );
  return (
    <nav aria-label={desk.places.bell} className="flex gap-1">
      {tab(bell.mine, 'mine')}
      {tab(bell.team, 'team')}
    </nav>
  );
}

function List({ sheet, whose, chosen }: { sheet: Sheet; whose: Whose; chosen: string | undefined }) {
  const { bell } = useWords();
  const list = useListKeys<HTMLDivElement>(`bell.${whose}`, true);
  if (sheet.items.length === 0) {
    return (
      <div className="card">
        <Empty says={bell.empty} />
      </div>
    );
  }
  return (
    <div ref={list} className="card grid overflow-clip">
      {sheet.items.map((touch) => (
        <BellLine key={idOf(touch)} touch={touch} whose={whose} chosen={idOf(touch) === chosen} />
      ))}
    </div>
  );
}
