// Two things they told us that go on as one: on the page of the one what was told of the other, on that of the other where it
// goes on. And one thing that is two: on the page of either the way to the other.
import type { ReactNode } from 'react';
import type { SplitFromView, TookInView } from '../../contract/together.ts';
import { firstName } from '../ui/firstName.ts';
import { Hidden } from './page.tsx';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';

export function Together() {
  const { room } = useRoom();
  return (
    <>
      {room.splitFrom !== null && room.rounds.length > 0 && <Began from={room.splitFrom} />}
      {room.tookIn.map((one) => (
        <TookIn key={one.concern} one={one} />
      ))}
      {room.splitOff.map((one) => (
        <Apart key={one.concern} to={one.concern} number={one.number} />
      ))}
    </>
  );
}

export function Began({ from }: { from: SplitFromView }) {
  const { room, words, copy, when, owner } = useRoom();
  const { merging } = copy;
  return (
    <Card title={merging.began} id="began">
      <p>{merging.beganSays}</p>
      {from.said.map(({ said, at, via }) => (
        <div key={said.id ?? at}>
          <p className="soft">{merging.saidOn(when.on(at), words.via[via])}</p>
          <Words said={said} />
        </div>
      ))}
      {room.nextUpdate !== null && room.rounds.length === 0 && <p>{words.understanding.toOffer(firstName(owner))}</p>}
      <Lead to={from.concern} says={merging.beganGo} />
    </Card>
  );
}

function Apart({ to, number }: { to: string; number: number }) {
  const { merging } = useRoom().copy;
  return (
    <Card title={merging.apart} id={`apart-${number}`}>
      <p>{merging.apartSays}</p>
      <Lead to={to} says={merging.apartGo} />
    </Card>
  );
}

/** For the customer alone: whoever is with them was let in here, and not there. */
function Lead({ to, says, tone = '', children }: { to?: string; says: string; tone?: 'main' | ''; children?: ReactNode }) {
  const { room, csrf, readOnly } = useRoom();
  if (room.visitor.is !== 'customer' || readOnly) return null;
  return (
    <form method="post" action={`/room/${room.id}/go-on`}>
      <Hidden name="csrf" value={csrf} />
      {to !== undefined && <Hidden name="to" value={to} />}
      {children}
      <Send tone={tone}>{says}</Send>
    </form>
  );
}

function TookIn({ one }: { one: TookInView }) {
  const shown = useRoom();
  const { room, words, copy, when } = shown;
  const { merging } = copy;
  const said = [one.telling.happened, one.telling.felt, one.telling.matters, one.telling.right].filter((part) => part !== null);
  const isNewest = room.tookIn.at(-1) === one;
  return (
    <Card title={merging.title} id={`together-${one.number}`} inside={isNewest && mayDo(shown, 'takeBackMerge') ? null : words.told.on(when.on(one.toldAt))}>
      {said.length > 0 && <p className="soft">{merging.from(when.on(one.toldAt), words.via[one.toldVia])}</p>}
      {said.map((part) => (
        <Words key={part.text} said={part} />
      ))}
      <p>{said.length > 0 ? merging.says : merging.again}</p>
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

export function GoOn() {
  const { room, copy, said } = useRoom();
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
      <Lead says={text === '' ? copy.merging.goOn : copy.merging.goOnWith} tone="main">
        {text !== '' && (
          <>
            <Hidden name="text" value={text} />
            <Hidden name="once" value={said?.values.once ?? ''} />
          </>
        )}
      </Lead>
      <p className="soft">{copy.merging.stays}</p>
    </>
  );
}

/** That what we take for one is two, in their own words; or that they said so. */
export function AskForTwo() {
  const shown = useRoom();
  const { merging } = shown.copy;
  if (shown.room.asksTwo !== null) return <p className="soft">{merging.asked}</p>;
  if (shown.room.visitor.is !== 'customer' || shown.room.standing !== 'open' || !mayDo(shown, 'write')) return null;
  return (
    <Opening deed="write" of="two-things" label={merging.ask} quiet>
      <DeedForm deed="write" of="two-things" about={{ asks: 'two-things' }}>
        <p>{merging.askSays}</p>
        <Box deed="write" of="two-things" label={merging.askLabel} />
        <Send>{merging.askSend}</Send>
      </DeedForm>
    </Opening>
  );
}
