import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { SignalRow } from '../../../contract/signals.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Face } from '../../ui/Face.tsx';
import { useListKeys } from '../../ui/listKeys.ts';
import { Tag } from '../../ui/Tag.tsx';
import { me } from '../session/session.ts';
import { organisation } from '../settings/catalogue.ts';
import { NotReached } from '../shell/NotReached.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords, type Words } from '../words.tsx';
import { SignalDetail } from './SignalDetail.tsx';
import { nameOf, signalsIn } from './signals.ts';

const route = getRouteApi('/desk/signals');

/** Who had to come to us often, and what it rests on; calmly, for a person to look at. */
export function Signals() {
  const { id, resting = false } = route.useSearch();
  const { signals, times } = useWords();
  const found = useInfiniteQuery(signalsIn(resting));
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const heading = rows.every(({ kind }) => kind === 'person' || kind === 'household') ? signals.headingPeople : signals.heading;
  const first = rows[0]?.id;
  const count = `${rows.length.toLocaleString(times.locale)}${found.hasNextPage ? '+' : ''}`;
  return (
    <Page title={signals.title}>
      <div className="grid gap-5">
        <header className={`grid max-w-[60rem] gap-1 ${id === undefined ? '' : 'hidden lg:grid'}`}>
          <h1>{resting ? signals.letBe : rows.length > 0 ? heading(count, rows.length === 1) : found.isSuccess ? signals.headingNone : signals.title}</h1>
          <p className="soft">{signals.says}</p>
        </header>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
          <div className={`grid gap-3 ${id === undefined ? '' : 'hidden lg:grid'}`}>
            <Tabs resting={resting} />
            <NotReached found={found} />
            <List rows={rows} chosen={id ?? first} resting={resting} isEmpty={found.isSuccess && rows.length === 0} />
            {found.hasNextPage && <More waiting={found.isFetchingNextPage} load={() => void found.fetchNextPage()} />}
          </div>
          {/* Beside the list the first one stands open; on a small screen it opens at a touch. */}
          {id === undefined ? (
            first !== undefined && (
              <div className="hidden lg:block">
                <SignalDetail key={first} id={first} />
              </div>
            )
          ) : (
            <SignalDetail key={id} id={id} />
          )}
        </div>
      </div>
    </Page>
  );
}

function Tabs({ resting }: { resting: boolean }) {
  const { signals } = useWords();
  const tab = (name: string, isResting: boolean) => (
    <Link
      to="/signals"
      search={isResting ? { resting: true } : {}}
      className="tag px-3! py-1! text-ink! no-underline aria-[current]:border-ours! aria-[current]:bg-ours-wash aria-[current]:font-semibold"
      aria-current={isResting === resting ? 'page' : undefined}
    >
      {name}
    </Link>
  );
  return (
    <nav aria-label={signals.title} className="flex gap-1">
      {tab(signals.now, false)}
      {tab(signals.letBe, true)}
    </nav>
  );
}

type ListProps = { rows: readonly SignalRow[]; chosen: string | undefined; resting: boolean; isEmpty: boolean };

function List({ rows, chosen, resting, isEmpty }: ListProps) {
  const { signals } = useWords();
  const { data: house } = useQuery(organisation);
  const list = useListKeys<HTMLDivElement>(`signals.${resting}`, rows.length > 0);
  if (isEmpty) {
    return (
      <div className="card">
        <Empty says={resting ? signals.emptyLetBe : house === undefined ? '' : signals.empty(house.signals.inSevenDays, house.signals.inThirtyDays, house.signals.inNinetyDays)} />
      </div>
    );
  }
  if (rows.length === 0) return null;
  return (
    <div ref={list} className="card grid overflow-clip">
      {rows.map((row) => (
        <Row key={row.id} row={row} chosen={chosen === row.id} resting={resting} />
      ))}
    </div>
  );
}

function Row({ row, chosen, resting }: { row: SignalRow; chosen: boolean; resting: boolean }) {
  const words = useWords();
  const { signals } = words;
  const own = row.kind === 'person' || row.kind === 'household';
  return (
    <Link
      to="/signals"
      search={{ id: row.id, ...(resting && { resting: true as const }) }}
      data-row={row.id}
      aria-current={chosen ? 'true' : undefined}
      className="row-link grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3 px-4 py-3 leading-snug aria-[current]:bg-ours-wash"
    >
      <Face name={nameOf(row, words)} of={own ? 'theirs' : 'ours'} />
      <span className="min-w-0">
        <b className="block truncate">{nameOf(row, words)}</b>
        <span className="soft small block">
          {row.kind !== 'person' && `${signals.kinds[row.kind]} · `}
          {signals.contacts(row.contacts)} {own ? signals.inNinety : signals.inSeven}
        </span>
        <span className="mt-1 block">
          <StateTag row={row} />
        </span>
      </span>
    </Link>
  );
}

export function StateTag({ row }: { row: Pick<SignalRow, 'state' | 'answer'> }) {
  const words = useWords();
  const { id } = useSuspenseQuery(me).data;
  return <Tag tone={row.state === 'taken-up' ? 'ours' : row.state === 'seen' ? 'due' : 'plain'}>{stateOf(row, id, words)}</Tag>;
}

function stateOf({ state, answer }: Pick<SignalRow, 'state' | 'answer'>, self: string, { signals, times }: Words): string {
  const { states } = signals;
  if (state === 'taken-up' && answer !== null) return answer.by.id === self ? states.yours : states['taken-up'](answer.by.name);
  if (state === 'let-be' && answer?.returnsAt) return states['let-be'](times.day(answer.returnsAt));
  if (state === 'over') return states.over;
  return answer?.answer === 'let-be' ? states.back(times.day(answer.at)) : states.seen;
}

function More({ waiting, load }: { waiting: boolean; load: () => void }) {
  const { desk } = useWords();
  return (
    <div>
      <Button onClick={load} waiting={waiting}>
        {desk.more}
      </Button>
    </div>
  );
}
