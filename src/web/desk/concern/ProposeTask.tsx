import { useQuery } from '@tanstack/react-query';
import type { TaskView } from '../../../contract/task.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { forms, wordings } from '../settings/catalogue.ts';
import { ActForm } from './acts/ActForm.tsx';
import { proposeTaskAct } from './acts/tasks.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';

/** Asks the customer whether they could do something, in words of the catalogue or one's own. */
export const proposeTaskDrawer = (replaces?: TaskView): Drawer => ({
  draws: (props) => <ProposeTask {...props} replaces={replaces} />,
});

function ProposeTask({ room, onClose, replaces }: DrawerProps & { replaces: TaskView | undefined }) {
  // Without the catalogues the task can still be put in one's own words.
  const offered = itemsOf(useQuery(wordings));
  const asked = itemsOf(useQuery(forms));
  if (offered === null || asked === null) return null;
  const act = proposeTaskAct(room, { wordings: offered, forms: asked }, replaces);
  return (
    <Sheet open onClose={onClose} title={act.title} says={act.says} close={room.words.desk.close} aside>
      <ActForm key={act.key} room={room} act={act} onDone={onClose} />
    </Sheet>
  );
}

const itemsOf = <One,>({ data, error }: { data: { items: readonly One[] } | undefined; error: unknown }): readonly One[] | null => data?.items ?? (error === null ? null : []);
