import { useQuery } from '@tanstack/react-query';
import { listConcerns } from '../../../contract/concernEndpoints.ts';
import { listToPutTogether } from '../../../contract/merging.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { ActForm } from './acts/ActForm.tsx';
import { mergeIntoAct, type NotNow, sayWhy } from './acts/merging.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';

/** Asks into which of the customer's other concerns this one goes, and says why it can't go into the rest. */
export const putTogetherDrawer: Drawer = { draws: PutTogether };

function PutTogether({ room, onClose }: DrawerProps) {
  const { view, words } = room;
  const theirs = useQuery({
    queryKey: ['concerns', 'of', view.customer.id],
    queryFn: ({ signal }) => call(listConcerns, { query: { customer: view.customer.id, view: 'all', limit: 50 } }, { signal }),
  }).data;
  const fits = useQuery({
    queryKey: ['concerns', 'to-put-together', view.id, view.version],
    queryFn: ({ signal }) => call(listToPutTogether, { params: { id: view.id } }, { signal }),
  }).data;
  if (theirs === undefined || fits === undefined) return null;
  const others = theirs.items.flatMap((row) => {
    const found = fits.others.find(({ concern }) => concern === row.id);
    return found === undefined ? [] : [{ row, refusal: found.refusal }];
  });
  const open = fits.refusal === null ? others.flatMap(({ row, refusal }) => (refusal === null ? [row] : [])) : [];
  const act = mergeIntoAct(room, open);
  return (
    <Sheet open onClose={onClose} title={act.title} says={fits.refusal === null ? act.says : sayWhy(words, fits.refusal)} close={words.desk.close} aside>
      {open.length > 0 && <ActForm key={act.key} room={room} act={act} onDone={onClose} />}
      {fits.refusal === null && <NotInTheList room={room} others={others} />}
    </Sheet>
  );
}

/** Those that they brought, and why this one can't go into them now. */
function NotInTheList({ room: { words }, others }: { room: DrawerProps['room']; others: readonly NotNow[] }) {
  const { merging, times } = words;
  const left = others.filter(({ refusal }) => refusal !== null);
  if (left.length === 0) return null;
  return (
    <section className="mt-5 grid gap-2">
      <h3>{merging.act.not}</h3>
      <ul className="small grid gap-2">
        {left.map(({ row, refusal }) => (
          <li key={row.id}>
            {merging.act.option(row.number.toLocaleString(times.locale), row.title, times.day(row.toldAt))}
            <span className="soft block">{sayWhy(words, refusal)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
