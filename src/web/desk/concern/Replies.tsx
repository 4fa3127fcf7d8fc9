import { settleReply } from '../../../contract/letter.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Said } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import type { Act, Room } from './acts/act.ts';
import { useDoing } from './acts/useDoing.ts';
import { firstName } from './concern.ts';

/** Mails that no rule could read as an answer for sure, each beside the question that it may answer. */
export function Replies({ room }: { room: Room }) {
  return room.view.replies.map((one, index) => <Reply key={one.id} room={room} one={one} isFirst={index === 0} />);
}

type One = Room['view']['replies'][number];

function Reply({ room, one, isFirst }: { room: Room; one: One; isFirst: boolean }) {
  const { view, words } = room;
  const { reply } = words.concern.letters;
  const { go, waiting } = useDoing(room, () => {});
  const settling = (as: 'yes' | 'nothing', done: string): Act => ({
    ...{ key: `settleReply.${one.id}`, title: done, fields: [], go: done, done },
    send: () => call(settleReply, { params: { id: view.id, reply: one.id }, body: { as } }),
  });
  const yes = () => void go(settling('yes', reply.yesDone));
  useKeys(one.yes && isFirst ? { y: yes } : {});
  const says = (one.older ? reply.older : reply.says)(firstName(view), reply.asked[one.asked]);
  return (
    <section className="card grid gap-3 border-theirs! p-5 print:hidden">
      <p>{says}</p>
      <p className="voice max-w-[80ch] whitespace-pre-line">
        <Said>{one.words.text ?? ''}</Said>
      </p>
      <p className="flex flex-wrap gap-2">
        {one.yes && (
          <Button look={one.perhaps === 'yes' ? 'main' : 'plain'} onClick={yes} waiting={waiting} {...(isFirst && { keys: 'y' })}>
            {reply.yes}
          </Button>
        )}
        <Button look="quiet" onClick={() => void go(settling('nothing', reply.noneDone))} waiting={waiting}>
          {reply.none}
        </Button>
      </p>
      <p className="soft small">{reply.else}</p>
    </section>
  );
}
