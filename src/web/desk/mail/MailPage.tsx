import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MailLine } from '../../../contract/mail.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Key } from '../../ui/Key.tsx';
import { useListKeys } from '../../ui/listKeys.ts';
import { Tag } from '../../ui/Tag.tsx';
import { NotReached } from '../shell/NotReached.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { MailDetail } from './MailDetail.tsx';
import { mailIn, type Seen } from './mail.ts';

const route = getRouteApi('/desk/mail');
const searchOf = (id: string, aside: boolean): Seen => ({ id, ...(aside && { aside: true as const }) });

/** What could not go into a concern by itself, the oldest first, and beside it the one that is looked at. */
export function MailPage() {
  const { id, aside = false } = route.useSearch();
  const { mail, desk, times } = useWords();
  const found = useInfiniteQuery(mailIn(aside));
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const [ringed, setRinged] = useState<string>();
  const chosen = id ?? rows.find((row) => row.id === ringed)?.id ?? rows[0]?.id;
  const navigate = useNavigate();
  // What the keys act on is what stands beside: it goes with the ring, also where the address named another.
  const follow = (row: string) => (id === undefined ? setRinged(row) : void navigate({ to: '/mail', search: searchOf(row, aside), replace: true }));
  const count = `${rows.length.toLocaleString(times.locale)}${found.hasNextPage ? '+' : ''}`;
  return (
    <Page title={desk.places.mail}>
      <div className="grid gap-5">
        <header className={`grid max-w-[60rem] gap-1 ${id === undefined ? '' : 'max-lg:sr-only'}`}>
          <h1>{aside ? mail.asideTitle : rows.length > 0 ? mail.title(count, rows.length === 1) : found.isSuccess ? mail.none : desk.places.mail}</h1>
          {rows.length > 0 && <p className="soft">{mail.says}</p>}
        </header>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
          <div className={`grid gap-3 ${id === undefined ? '' : 'hidden lg:grid'}`}>
            <Tabs aside={aside} isEmpty={rows.length === 0} />
            <NotReached found={found} />
            <List rows={rows} chosen={chosen} aside={aside} follow={follow} isEmpty={found.isSuccess && rows.length === 0} />
            {found.hasNextPage && <More waiting={found.isFetchingNextPage} load={() => void found.fetchNextPage()} />}
          </div>
          {chosen !== undefined && (
            <div className={id === undefined ? 'hidden lg:block' : ''}>
              <MailDetail key={chosen} id={chosen} aside={aside} />
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}

function Tabs({ aside, isEmpty }: { aside: boolean; isEmpty: boolean }) {
  const { mail, desk } = useWords();
  const tab = (name: string, isAside: boolean) => (
    <Link
      to="/mail"
      search={isAside ? { aside: true } : {}}
      className="tag px-3! py-1! text-ink! no-underline aria-[current]:border-ours! aria-[current]:bg-ours-wash aria-[current]:font-semibold"
      aria-current={isAside === aside ? 'page' : undefined}
    >
      {name}
    </Link>
  );
  return (
    <nav aria-label={desk.places.mail} className="flex items-center gap-1">
      {tab(mail.waiting, false)}
      {tab(mail.aside, true)}
      {!isEmpty && (
        <span className="soft small ms-auto hidden items-baseline gap-1 md:flex" aria-hidden="true">
          <Key>j</Key> <Key>k</Key> <Key>↵</Key>
        </span>
      )}
    </nav>
  );
}

type ListProps = { rows: readonly MailLine[]; chosen: string | undefined; aside: boolean; isEmpty: boolean; follow: (id: string) => void };

function List({ rows, chosen, aside, isEmpty, follow }: ListProps) {
  const { mail } = useWords();
  const list = useListKeys<HTMLDivElement>(`mail.${aside}`, rows.length > 0);
  if (isEmpty) {
    return (
      <div className="card">
        <Empty says={aside ? mail.emptyAside : mail.empty} />
      </div>
    );
  }
  if (rows.length === 0) return null;
  return (
    <div ref={list} className="card grid overflow-clip">
      {rows.map((row) => (
        <Row key={row.id} row={row} chosen={chosen === row.id} aside={aside} follow={follow} />
      ))}
    </div>
  );
}

type RowProps = { row: MailLine; chosen: boolean; aside: boolean; follow: (id: string) => void };

function Row({ row, chosen, aside, follow }: RowProps) {
  const { mail, times } = useWords();
  return (
    <Link
      to="/mail"
      search={searchOf(row.id, aside)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && follow(row.id)}
      data-row={row.id}
      aria-current={chosen ? 'true' : undefined}
      className="row-link grid grid-cols-[minmax(0,1fr)] gap-0.5 px-4 py-3 leading-snug aria-[current]:bg-ours-wash"
    >
      <span className="flex items-baseline justify-between gap-2">
        <b className="truncate">{row.from.name || row.from.address || mail.noName}</b>
        <span className="soft small flex-none">{times.short(row.arrivedAt)}</span>
      </span>
      <span className="truncate">{row.subject || mail.noSubject}</span>
      <span className="voice soft line-clamp-2 text-[.95em]">{row.firstWords}</span>
      <span className="mt-1 flex flex-wrap gap-1">
        {row.heap > 1 && <Tag tone="due">{mail.heap(row.heap)}</Tag>}
        {row.guess !== null && (
          <Tag tone="theirs">
            <span className="truncate">{mail.concern(row.guess.number.toLocaleString(times.locale), row.guess.customer.name)}</span>
          </Tag>
        )}
      </span>
    </Link>
  );
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
