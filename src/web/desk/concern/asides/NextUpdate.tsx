import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { AsideProps } from '../Aside.tsx';
import { moveNextUpdateAct, wishUpdatesAct } from '../acts/words.ts';
import { firstName } from '../concern.ts';
import { Verbs } from './Verbs.tsx';

export function NextUpdate({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts, times } = words;
  const { nextUpdate } = view;
  if (nextUpdate === null) return null;
  const broken = nextUpdate.state === 'broken';
  return (
    <Card
      level={3}
      heading={nextUpdate.form === 'look' ? concern.next.look : concern.next.title(firstName(view))}
      beside={<Tag tone="due">{broken ? concern.next.broken : times.fromNow(nextUpdate.due)}</Tag>}
    >
      <p>{concern.next.due(times.dayAndTime(nextUpdate.due), nextUpdate.keeper.name)}</p>
      <p className="soft small">
        {view.lastWordAt === null ? concern.next.none : concern.next.last(times.fromNow(view.lastWordAt))} {view.updatesAre === 'look' && concern.next.silent(firstName(view))}
      </p>
      <Verbs
        room={room}
        open={open}
        verbs={[
          { deed: 'moveNextUpdate', name: acts.moveNextUpdate.name, opens: () => moveNextUpdateAct(room) },
          { deed: 'wishUpdates', name: acts.wishUpdates.name, opens: () => wishUpdatesAct(room) },
        ]}
      />
    </Card>
  );
}
