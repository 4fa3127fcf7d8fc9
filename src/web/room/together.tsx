// Two things they told us that go on as one: on the page of the one what was told of the other, on that of the other where it goes on.
import type { TookInView } from '../../contract/together.ts';
import { Hidden } from './page.tsx';
import { Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';

export function Together() {
  const { room } = useRoom();
  return room.tookIn.map((one) => <TookIn key={one.concern} one={one} />);
}

function TookIn({ one }: { one: TookInView }) {
  const shown = useRoom();
  const { room, words, copy, when } = shown;
  const { merging } = copy;
  const said = [one.telling.happened, one.telling.felt, one.telling.matters, one.telling.right].filter((part) => part !== null);
  const isNewest = room.tookIn.at(-1) === one;
  return (
    <Card title={merging.title} id={`together-${one.number}`}>
      <p className="soft">{merging.from(when.on(one.toldAt), words.via[one.toldVia])}</p>
      {said.map((part) => (
        <Words key={part.text} said={part} />
      ))}
      <p>{merging.says}</p>
      {isNewest && mayDo(shown, 'takeBackMerge') && (
        <Opening deed="takeBackMerge" of={one.concern} label={merging.two} quiet>
          <DeedForm deed="takeBackMerge" of={one.concern} about={{ from: one.concern }}>
            <p>{merging.twoSays}</p>
            <Send>{merging.two}</Send>
          </DeedForm>
        </Opening>
      )}
    </Card>
  );
}

/** For the customer alone: whoever is with them was let in here, and not there. */
export function GoOn() {
  const { room, copy, csrf, readOnly, said } = useRoom();
  if (room.goesOnIn === null) return null;
  const text = said?.values.text ?? '';
  return (
    <>
      {text !== '' && (
        <>
          <p className="soft">{copy.merging.notSent}</p>
          <p className="words voice" dir="auto">
            {text}
          </p>
        </>
      )}
      {room.visitor.is === 'customer' && !readOnly && (
        <form method="post" action={`/room/${room.id}/go-on`}>
          <Hidden name="csrf" value={csrf} />
          {text !== '' && (
            <>
              <Hidden name="text" value={text} />
              <Hidden name="once" value={said?.values.once ?? ''} />
            </>
          )}
          <Send tone="main">{text === '' ? copy.merging.goOn : copy.merging.goOnWith}</Send>
        </form>
      )}
      <p className="soft">{copy.merging.stays}</p>
    </>
  );
}
