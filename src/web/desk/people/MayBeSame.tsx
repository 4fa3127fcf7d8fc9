import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listMayBeSame, type MayBeSame as Pair, sayNotTheSame } from '../../../contract/samePerson.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { isFor, me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { PutPeopleTogether } from './PutPeopleTogether.tsx';
import { askPeopleAgain, mayBeSame } from './samePerson.ts';
import { useShared } from './useShared.ts';
import { useTellApart } from './useTellApart.ts';

/** Pairs of people who share more than a name, each to be looked at by a person. */
export function MayBeSame() {
  const { samePerson, desk } = useWords();
  const mine = isFor(listMayBeSame, useSuspenseQuery(me).data.roles);
  const found = useInfiniteQuery({ ...mayBeSame, enabled: mine });
  const pairs = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={samePerson.list.title}>
      <div className="grid max-w-[56rem] gap-5">
        <header className="grid gap-1">
          <h1>{samePerson.list.title}</h1>
          <p className="soft">{mine ? samePerson.list.says : samePerson.notYours}</p>
        </header>
        {mine && (
          <ul className="card overflow-clip">
            {found.isSuccess && pairs.length === 0 && <Empty says={samePerson.list.empty} />}
            {pairs.map((pair) => (
              <PairLine key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
            ))}
          </ul>
        )}
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

function PairLine({ pair: { one, other, same } }: { pair: Pair }) {
  const { samePerson } = useWords();
  const shared = useShared();
  const apart = useTellApart();
  const client = useQueryClient();
  const [comparing, setComparing] = useState(false);
  const two = useSaving(
    () => call(sayNotTheSame, { params: { id: one.id }, body: { other: other.id } }),
    samePerson.twoDone,
    () => askPeopleAgain(client),
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line px-4 py-3 first:border-0">
      <span className="grid min-w-0">
        {[one, other].map((each) => (
          <span key={each.id}>
            <Link to="/customers/$id" params={{ id: each.id }}>
              {each.name}
            </Link>{' '}
            <span className="soft small">{apart(each)}</span>
          </span>
        ))}
        <span className="small">{samePerson.shares(shared(same))}</span>
      </span>
      <span className="flex flex-wrap gap-x-4">
        <Button onClick={() => setComparing(true)}>{samePerson.compare}</Button>
        <Button look="quiet" waiting={two.waiting} onClick={two.go}>
          {samePerson.two}
        </Button>
      </span>
      {comparing && <PutPeopleTogether customer={one} other={other.id} onClose={() => setComparing(false)} />}
    </li>
  );
}
