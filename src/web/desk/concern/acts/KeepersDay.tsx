import { useQuery } from '@tanstack/react-query';
import { showLoad } from '../../../../contract/views.ts';
import { call } from '../../client.ts';
import type { Room } from './act.ts';

/** What else its keeper has promised around then, whether they are away, and whether we are open: beside the date. */
export function KeepersDay({ room, keeper, due }: { room: Room; keeper: string; due: string }) {
  const { acts, times } = room.words;
  const load = useQuery({
    queryKey: ['load', keeper, due],
    queryFn: ({ signal }) => call(showLoad, { params: { id: keeper }, query: { due } }, { signal }),
  }).data;
  if (load === undefined) return null;
  const name = keeper === room.me.id ? room.me.name : (room.colleagues.find(({ id }) => id === keeper)?.name ?? '');
  const others = [...new Set(load.promises.map(({ due: at, number }) => acts.load.one(times.dayAndTime(at), number === null ? null : number.toLocaleString(times.locale))))];
  const away = load.absentUntil !== null && load.absentUntil > due;
  return (
    <div role="status" className="soft small grid gap-1 border-s-4 border-line ps-3">
      {away && <p className="text-due">{acts.load.away(name, times.dayAndTime(load.absentUntil ?? due))}</p>}
      {!load.open && <p className="text-due">{acts.load.closed}</p>}
      {load.opens !== null && load.closes !== null && <p>{acts.load.open(load.opens, load.closes)}</p>}
      <p>{others.length === 0 ? acts.load.none(name) : `${acts.load.others(others.length, name)} ${new Intl.ListFormat(times.locale).format(others)}`}</p>
    </div>
  );
}
