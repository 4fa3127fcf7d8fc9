import { useQuery } from '@tanstack/react-query';
import type { TaskView } from '../../../contract/task.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { wordings } from '../settings/catalogue.ts';
import { ActForm } from './acts/ActForm.tsx';
import { proposeTaskAct } from './acts/tasks.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';

/** Asks the customer whether they could do something, in words of the catalogue or one's own. */
export const proposeTaskDrawer = (replaces?: TaskView): Drawer => ({
  draws: (props) => <ProposeTask {...props} replaces={replaces} />,
});

function ProposeTask({ room, onClose, replaces }: DrawerProps & { replaces: TaskView | undefined }) {
  const { data, error } = useQuery(wordings);
  // Without the catalogue the task can still be put in one's own words.
  const offered = data?.items ?? (error === null ? null : []);
  if (offered === null) return null;
  const act = proposeTaskAct(room, offered, replaces);
  return (
    <Sheet open onClose={onClose} title={act.title} says={act.says} close={room.words.desk.close} aside>
      <ActForm key={act.key} room={room} act={act} onDone={onClose} />
    </Sheet>
  );
}
