import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { MaybeCaller } from '../../../contract/calls.ts';
import { Button } from '../../ui/Button.tsx';
import { Key } from '../../ui/Key.tsx';
import { useKeys } from '../../ui/keys.ts';
import { askToLog } from '../contacts/logging.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { CallerCard } from './CallerCard.tsx';
import { recognisedBy } from './calls.ts';

const route = getRouteApi('/desk/call');

/** Opened by a telephone system while it rings: everybody who may be calling, with what they told us before. */
export function CallPage() {
  const { calls } = useWords();
  const { from = '', call } = route.useSearch();
  const { heard, people } = useSuspenseQuery(recognisedBy(from)).data;
  const log = (who?: MaybeCaller) =>
    askToLog({ name: who?.person.name ?? (heard === 'number' ? from : ''), ...(who !== undefined && { id: who.person.id }), ...(call !== undefined && { call }) });
  const keys = people.slice(0, 9).map((one, place) => [String(place + 1), () => log(one)] as const);
  useKeys({ ...Object.fromEntries(keys), l: () => log(people.length === 1 ? people[0] : undefined) });
  return (
    <Page title={calls.title}>
      <div className="grid max-w-[60rem] gap-5">
        <div className="grid gap-1">
          <h1>{calls.title}</h1>
          {heard === 'number' && <p className="soft">{calls.from(from)}</p>}
          <p>{sentenceOf(heard, people.length, calls)}</p>
        </div>
        {people.map((one, place) => (
          <CallerCard
            key={one.person.id}
            one={one}
            log={
              <Button look={people.length === 1 ? 'main' : 'plain'} onClick={() => log(one)}>
                {calls.log} <Key>{people.length === 1 ? 'l' : String(place + 1)}</Key>
              </Button>
            }
          />
        ))}
        {people.length !== 1 && (
          <div>
            <Button look={people.length === 0 ? 'main' : 'quiet'} onClick={() => log()}>
              {people.length === 0 ? calls.log : calls.somebodyElse} <Key>l</Key>
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}

function sentenceOf(heard: 'number' | 'withheld' | 'unreadable', people: number, calls: ReturnType<typeof useWords>['calls']): string {
  if (heard !== 'number') return calls[heard];
  if (people === 0) return calls.nobody;
  return people === 1 ? calls.one : calls.several(people);
}
