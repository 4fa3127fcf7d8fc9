import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { type Customer, listCustomers } from '../../../contract/people.ts';
import { listMayBeSame } from '../../../contract/samePerson.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Face } from '../../ui/Face.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useListKeys } from '../../ui/listKeys.ts';
import { call } from '../client.ts';
import { isFor, me } from '../session/session.ts';
import { NotReached } from '../shell/NotReached.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';

const route = getRouteApi('/desk/customers');

/** Whom we serve, found by name, phone or address. */
export function Customers() {
  const { people, desk, samePerson } = useWords();
  const { organisation, roles } = useSuspenseQuery(me).data;
  const { search = '' } = route.useSearch();
  const found = useInfiniteQuery({
    queryKey: ['customers', search],
    queryFn: ({ pageParam, signal }) => call(listCustomers, { query: { limit: 50, ...(search !== '' && { search }), ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const all = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const list = useListKeys<HTMLDivElement>(`customers.${search}`, all.length > 0);
  const title = organisation.customersWord.slice(0, 1).toLocaleUpperCase() + organisation.customersWord.slice(1);
  return (
    <Page title={title}>
      <div className="grid max-w-[56rem] gap-5">
        <header className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h1>{title}</h1>
          {isFor(listMayBeSame, roles) && <Link to="/customers/twice">{samePerson.list.link}</Link>}
        </header>
        <Search search={search} />
        <NotReached found={found} />
        <div className={found.isSuccess ? 'card overflow-clip' : ''} ref={list}>
          {found.isSuccess && all.length === 0 && <Empty says={search === '' ? people.customers.empty(organisation.customersWord) : people.customers.nothingFound(search)} />}
          {all.map((customer) => (
            <Line key={customer.id} customer={customer} />
          ))}
        </div>
        {found.hasNextPage && (
          <div>
            <Button onClick={() => void found.fetchNextPage()} waiting={found.isFetchingNextPage}>
              {desk.more}
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

function Search({ search }: { search: string }) {
  const { people } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search);
  const field = useRef<HTMLInputElement>(null);
  const settled = useDeferredValue(typed.trim());
  useKeys({ '/': () => field.current?.focus() });
  useEffect(() => {
    const rest = setTimeout(() => void navigate({ to: '/customers', search: settled === '' ? {} : { search: settled }, replace: true }), 180);
    return () => clearTimeout(rest);
  }, [settled, navigate]);
  return (
    <input
      ref={field}
      type="search"
      className="input"
      aria-label={people.customers.search}
      placeholder={people.customers.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function Line({ customer }: { customer: Customer }) {
  const { people } = useWords();
  const ways = customer.ways.map(({ value }) => value).join(' · ');
  return (
    <Link to="/customers/$id" params={{ id: customer.id }} data-row={customer.id} className="row-link flex items-center gap-3 px-4 py-3 leading-tight">
      <Face name={customer.name} of="theirs" />
      <span className="min-w-0 grow">
        <b className="block">{customer.name}</b>
        <span className="soft small block truncate">{ways === '' ? people.customers.noWay : ways}</span>
      </span>
      <span className="soft small text-end">
        {customer.concerns > 0 && people.customers.concerns(customer.concerns)}
        {!customer.confirmed && <span className="block">{people.customers.unconfirmed}</span>}
      </span>
    </Link>
  );
}
