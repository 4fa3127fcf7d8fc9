import { useQuery } from '@tanstack/react-query';
import { listConcerns } from '../../../contract/concernEndpoints.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { ActForm } from './acts/ActForm.tsx';
import { mergeIntoAct } from './acts/merging.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';

/** Asks into which of the customer's other open concerns this one goes. */
export const putTogetherDrawer: Drawer = { draws: PutTogether };

function PutTogether({ room, onClose }: DrawerProps) {
  const { view, words } = room;
  const { data } = useQuery({
    queryKey: ['concerns', 'of', view.customer.id],
    queryFn: ({ signal }) => call(listConcerns, { query: { customer: view.customer.id, view: 'all-open', limit: 50 } }, { signal }),
  });
  if (data === undefined) return null;
  const others = data.items.filter(({ id }) => id !== view.id);
  const act = mergeIntoAct(room, others);
  return (
    <Sheet open onClose={onClose} title={act.title} says={act.says} close={words.desk.close} aside>
      {others.length > 0 && <ActForm key={act.key} room={room} act={act} onDone={onClose} />}
    </Sheet>
  );
}
