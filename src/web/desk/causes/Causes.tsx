import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { CauseRow } from '../../../contract/cause.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useListKeys } from '../../ui/listKeys.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { NotReached } from '../shell/NotReached.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { causesIn } from './causes.ts';
import { GameQueue } from './GameQueue.tsx';
import { RaiseForm } from './RaiseForm.tsx';

const route = getRouteApi('/desk/causes');

/** What keeps happening: the questions that wait for the team first, then every cause that one may see. */
export function Causes() {
  const { aside = false, raise = false, concern, signal } = route.useSearch();
  const { causes, changes, desk, times } = useWords();
  const navigate = useNavigate();
  const found = useInfiniteQuery(causesIn(aside));
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = `${rows.length.toLocaleString(times.locale)}${found.hasNextPage ? '+' : ''}`;
  const close = () => void navigate({ to: '/causes', search: {}, replace: true });
  return (
    <Page title={causes.title}>
      <div className="grid gap-5">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid max-w-[60rem] gap-1">
            <h1>{aside ? causes.headingAside : rows.length > 0 ? causes.heading(count, rows.length === 1) : found.isSuccess ? causes.headingNone : causes.title}</h1>
            <p className="soft">{causes.says}</p>
            <p>
              <Link to="/you-said-we-did">{changes.page.link}</Link>
            </p>
          </div>
          <Button look="main" onClick={() => void navigate({ to: '/causes', search: { raise: true } })}>
            {causes.raise}
          </Button>
        </header>
        <GameQueue all />
        <Tabs aside={aside} />
        <NotReached found={found} />
        <List rows={rows} aside={aside} isEmpty={found.isSuccess && rows.length === 0} />
        {found.hasNextPage && (
          <div>
            <Button onClick={() => void found.fetchNextPage()} waiting={found.isFetchingNextPage}>
              {desk.more}
            </Button>
          </div>
        )}
      </div>
      <Sheet open={raise} onClose={close} title={causes.form.title} says={causes.form.says} close={desk.close}>
        {raise && <RaiseForm concern={concern} signal={signal} />}
      </Sheet>
    </Page>
  );
}

function Tabs({ aside }: { aside: boolean }) {
  const { causes } = useWords();
  const tab = (name: string, isAside: boolean) => (
    <Link
      to="/causes"
      search={isAside ? { aside: true } : {}}
      className="tag px-3! py-1! text-ink! no-underline aria-[current]:border-ours! aria-[current]:bg-ours-wash aria-[current]:font-semibold"
      aria-current={isAside === aside ? 'page' : undefined}
    >
      {name}
    </Link>
  );
  return (
    <nav aria-label={causes.title} className="flex gap-1">
      {tab(causes.open, false)}
      {tab(causes.aside, true)}
    </nav>
  );
}

function List({ rows, aside, isEmpty }: { rows: readonly CauseRow[]; aside: boolean; isEmpty: boolean }) {
  const { causes } = useWords();
  const list = useListKeys<HTMLDivElement>(`causes.${aside}`, rows.length > 0);
  if (isEmpty) {
    return (
      <div className="card">
        <Empty says={aside ? causes.emptyAside : causes.empty} />
      </div>
    );
  }
  if (rows.length === 0) return null;
  return (
    <div ref={list} className="card grid overflow-clip">
      {rows.map((row) => (
        <CauseLine key={row.id} row={row} />
      ))}
    </div>
  );
}

export function CauseLine({ row }: { row: CauseRow }) {
  const { causes, times } = useWords();
  const day = times.day(row.raisedAt);
  const facts = [
    row.raisedBy === null ? causes.raisedQuietly(day) : causes.raisedBy(row.raisedBy.name, day),
    causes.teamAsked(row.team.name),
    ...(row.people > 0 ? [causes.touched(row.people)] : []),
    causes.whys(row.whys),
  ];
  return (
    <Link to="/causes/$id" params={{ id: row.id }} data-row={row.id} className="row-link grid gap-x-4 gap-y-1 px-4 py-3 leading-snug sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="min-w-0">
        <b className="block">{row.title.text ?? causes.tree.erased}</b>
        <span className="soft small block">{facts.join(' · ')}</span>
      </span>
      <span className="flex flex-wrap items-start gap-1">
        {row.about === 'company' && <Tag>{causes.company}</Tag>}
        <Tag tone={row.root === 'agreed' ? 'together' : row.root === 'offered' ? 'theirs' : 'ours'}>{causes.rootStates[row.root]}</Tag>
      </span>
    </Link>
  );
}
