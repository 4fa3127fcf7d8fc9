// Somebody told this by the public form: whether it is a person on file, with what the two have in common.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { changeCustomer } from '../../../contract/people.ts';
import { listIn } from '../../../copy/when.ts';
import { Button } from '../../ui/Button.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import type { Room } from './acts/act.ts';
import { matchTellerAct } from './acts/matching.ts';
import type { Opened } from './ConcernRoom.tsx';
import { tellerMatchesOf } from './concern.ts';
import { mayDo } from './offered.ts';

type Asked = { room: Room; open: (opened: Opened) => void };

export function TellerQuestion({ room, open }: Asked) {
  const isOpen = mayDo(room, 'matchTeller') && room.view.toldAs === null;
  return isOpen ? <Candidates room={room} open={open} /> : null;
}

function Candidates({ room, open }: Asked) {
  const { view, words } = room;
  const { matching, language } = words;
  const { data } = useQuery(tellerMatchesOf(view.id));
  if (data === undefined) return null;
  return (
    <section className="grid gap-2 rounded-e-one border-s-4 border-theirs bg-theirs-wash px-4 py-3" aria-label={matching.asks(view.customer.name)}>
      <b>{matching.asks(view.customer.name)}</b>
      <p className="soft small">{matching.says}</p>
      <ul className="grid gap-2">
        {data.items.map((match) => (
          <li key={match.customer.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>
              {matching.candidate(
                match.customer.name,
                listIn(
                  language,
                  match.same.map((one) => matching.same[one]),
                ),
              )}
            </span>
            <Button onClick={() => open(matchTellerAct(room, match))}>{matching.isThem(match.customer.name)}</Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {data.items.length === 0 && <span className="soft">{matching.nobody}</span>}
        <SomebodyNew room={room} />
      </div>
    </section>
  );
}

function SomebodyNew({ room: { view, words } }: { room: Room }) {
  const client = useQueryClient();
  const saving = useSaving(
    () => call(changeCustomer, { params: { id: view.customer.id }, body: { confirmed: true } }),
    words.matching.newDone,
    () => Promise.all([['concern', view.id], ['customers']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  );
  return (
    <Button onClick={saving.go} waiting={saving.waiting}>
      {words.matching.isNew}
    </Button>
  );
}
