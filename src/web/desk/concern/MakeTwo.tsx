import { useQuery } from '@tanstack/react-query';
import { Sheet } from '../../ui/Sheet.tsx';
import { teams } from '../people/staff.ts';
import { ActForm } from './acts/ActForm.tsx';
import { splitOffAct } from './acts/splitting.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';

/** Asks what the other thing is, in words of theirs, and who looks after it. */
export const makeTwoDrawer: Drawer = { draws: MakeTwo };

function MakeTwo({ room, onClose }: DrawerProps) {
  const { data } = useQuery(teams);
  if (data === undefined) return null;
  const act = splitOffAct(room, data.teams);
  return (
    <Sheet open onClose={onClose} title={act.title} says={act.says} close={room.words.desk.close} aside>
      <ActForm key={act.key} room={room} act={act} onDone={onClose} />
    </Sheet>
  );
}
