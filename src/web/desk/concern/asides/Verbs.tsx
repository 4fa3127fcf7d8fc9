import { Button } from '../../../ui/Button.tsx';
import type { Room } from '../acts/act.ts';
import type { Opened } from '../ConcernRoom.tsx';
import { mayDo } from '../offered.ts';

export type Verb = { deed: string; name: string; opens: () => Opened };

/** The deeds at hand beside a thing, as far as the server offers them. */
export function Verbs({ room, open, verbs }: { room: Room; open: (opened: Opened) => void; verbs: readonly (Verb | false)[] }) {
  const shown = verbs.filter((verb) => verb !== false).filter(({ deed }) => mayDo(room, deed));
  if (shown.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-4 print:hidden">
      {shown.map(({ deed, name, opens }) => (
        <Button key={deed + name} look="quiet" onClick={() => open(opens())}>
          <span className="small">{name}</span>
        </Button>
      ))}
    </div>
  );
}
