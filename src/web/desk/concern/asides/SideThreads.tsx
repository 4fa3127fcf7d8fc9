import type { SideThread } from '../../../../contract/sideThreads.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { AsideProps } from '../Aside.tsx';
import { addToThreadAct, closeThreadAct, openThreadAct, shareThreadAct } from '../acts/sideThreads.ts';
import type { Opened } from '../ConcernRoom.tsx';
import { firstName } from '../concern.ts';
import { PRIVATE_FRAME } from './PrivateNotes.tsx';
import { Verbs } from './Verbs.tsx';

/** What we ask of people outside. Nothing where there is none; the verb stands with the others. */
export function SideThreads({ room, open }: AsideProps) {
  const items = room.threads?.items ?? [];
  if (items.length === 0) return null;
  const { threads } = room.words.privately;
  return (
    <Card level={3} heading={threads.title}>
      <div className="grid gap-5">
        {items.map((thread) => (
          <OneThread key={thread.id} thread={thread} room={room} open={open} />
        ))}
      </div>
      <Verbs room={room} open={open} verbs={[{ deed: 'openSideThread', name: threads.open, opens: () => openThreadAct(room) }]} />
    </Card>
  );
}

function OneThread({ thread, room, open }: AsideProps & { thread: SideThread }) {
  const { words } = room;
  const { threads } = words.privately;
  return (
    <section className="grid gap-2">
      <h4>
        {thread.with.text} {thread.closedAt !== null && <Tag>{threads.isClosed(words.times.day(thread.closedAt))}</Tag>}
      </h4>
      <p className="soft small">{thread.because.text}</p>
      <ul className="grid gap-2">
        {thread.entries.map((entry) => (
          <li key={entry.id} className={entry.shared === null ? PRIVATE_FRAME : 'rounded-one bg-ours-wash px-3 py-2'}>
            <p className="soft small">
              {[
                threads[entry.direction],
                entry.by.name,
                words.acts.fields.vias[entry.via],
                entry.happenedOn === null
                  ? words.times.dayAndTime(entry.at)
                  : 'day' in entry.happenedOn
                    ? words.times.wholeDay(entry.happenedOn.day)
                    : words.times.dayAndTime(entry.happenedOn.at),
              ].join(' · ')}
            </p>
            <p className="plain-words">{entry.words.text}</p>
            {entry.shared !== null ? (
              <Tag tone="together">{threads.isShared}</Tag>
            ) : (
              thread.may.includes('shareSideThread') && (
                <Button look="quiet" onClick={() => open(shareThreadAct(room, thread, entry.id))}>
                  <span className="small">{words.privately.open.name(firstName(room.view))}</span>
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <ThreadVerbs thread={thread} room={room} open={open} />
    </section>
  );
}

function ThreadVerbs({ thread, room, open }: { thread: SideThread; room: AsideProps['room']; open: (opened: Opened) => void }) {
  const { threads } = room.words.privately;
  const unshared = thread.entries.filter(({ shared }) => shared === null).length;
  const all = [
    { deed: 'addToSideThread', name: threads.add, opens: () => addToThreadAct(room, thread) },
    ...(unshared > 1 ? [{ deed: 'shareSideThread', name: threads.shareAll, opens: () => shareThreadAct(room, thread) }] : []),
    { deed: 'closeSideThread', name: threads.close, opens: () => closeThreadAct(room, thread) },
  ].filter(({ deed }) => thread.may.includes(deed));
  return (
    <div className="flex flex-wrap gap-x-4 print:hidden">
      {all.map(({ deed, name, opens }) => (
        <Button key={deed} look="quiet" onClick={() => open(opens())}>
          <span className="small">{name}</span>
        </Button>
      ))}
    </div>
  );
}
