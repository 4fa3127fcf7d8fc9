import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { useListKeys } from '../../ui/listKeys.ts';
import { Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useCounts } from '../shell/counts.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { ConcernLine } from './ConcernLine.tsx';
import { asked, concernsIn, type Narrowed } from './concerns.ts';
import { Filters } from './Filters.tsx';
import { VIEW_NAMES, type ViewName } from './views.ts';

const route = getRouteApi('/desk/concerns');

/** Every concern that one may see, by views and filters that stand in the address. */
export function Concerns() {
  const narrowed = asked(route.useSearch());
  const view = narrowed.view ?? 'all-open';
  const { concerns } = useWords();
  return (
    <Page title={concerns.title}>
      <div className="grid gap-5">
        <h1>{concerns.headings[view]}</h1>
        <ViewTabs view={view} />
        <Filters narrowed={narrowed} />
        <List narrowed={narrowed} view={view} />
      </div>
    </Page>
  );
}

function ViewTabs({ view }: { view: ViewName }) {
  const { concerns, desk } = useWords();
  const counts = useCounts();
  return (
    <nav aria-label={desk.places.views} className="-mx-1 flex gap-1 overflow-x-auto px-1 py-1">
      {VIEW_NAMES.map((one) => (
        <Link
          key={one}
          to="/concerns"
          search={(before) => ({ ...before, view: one })}
          className="tag flex-none px-3! py-1! text-ink! no-underline aria-[current]:border-ours! aria-[current]:bg-ours-wash aria-[current]:font-semibold"
          {...(one === view && { 'aria-current': 'page' })}
        >
          {concerns.views[one]} {(counts.views[one] ?? 0) > 0 && <span className="soft font-normal">{desk.upToHundred(counts.views[one] ?? 0)}</span>}
        </Link>
      ))}
    </nav>
  );
}

function List({ narrowed, view }: { narrowed: Narrowed; view: ViewName }) {
  const { concerns, desk, times } = useWords();
  const found = useInfiniteQuery(concernsIn(narrowed));
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const list = useListKeys<HTMLDivElement>(`concerns.${JSON.stringify(narrowed)}`, rows.length > 0);
  const now = new Date();
  if (found.error instanceof Problem) return <ErrorSentence says={sentenceOf(found.error, desk)} />;
  if (found.isSuccess && rows.length === 0) return <Nothing narrowed={narrowed} view={view} />;
  return (
    <>
      <div ref={list} className="card grid overflow-clip" aria-busy={found.isPlaceholderData}>
        {rows.map((row) => (
          <ConcernLine key={row.id} row={row} now={now} />
        ))}
      </div>
      <More
        loaded={concerns.loaded(rows.length.toLocaleString(times.locale))}
        more={found.hasNextPage}
        waiting={found.isFetchingNextPage}
        load={() => void found.fetchNextPage()}
      />
    </>
  );
}

function Nothing({ narrowed, view }: { narrowed: Narrowed; view: ViewName }) {
  const { concerns, desk } = useWords();
  const isNew = narrowed.search === undefined && (view === 'all-open' || view === 'all' || view === 'mine');
  return (
    <div className="card">
      <Empty says={narrowed.search === undefined ? concerns.empty[view] : concerns.nothingFound(narrowed.search)}>
        {isNew && (
          <Link to="/tell" className="button main">
            {desk.tell}
          </Link>
        )}
      </Empty>
    </div>
  );
}

/** The next rows come as one nears the end, or at a press. */
function More({ loaded, more, waiting, load }: { loaded: string; more: boolean; waiting: boolean; load: () => void }) {
  const { desk } = useWords();
  const end = useRef<HTMLDivElement>(null);
  const loadNow = useRef(load);
  loadNow.current = load;
  useEffect(() => {
    if (!more || waiting || end.current === null) return;
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && loadNow.current(), { rootMargin: '600px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [more, waiting]);
  return (
    <div ref={end} className="flex items-center justify-between gap-4">
      <span className="soft small">{loaded}</span>
      {more && (
        <Button onClick={load} waiting={waiting}>
          {desk.more}
        </Button>
      )}
    </div>
  );
}
