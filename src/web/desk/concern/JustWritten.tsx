import { useEffect, useState } from 'react';
import { takeBack } from '../../../contract/concernEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeys } from '../../ui/keys.ts';
import { call } from '../client.ts';
import type { Act, Room } from './acts/act.ts';
import { useDoing } from './acts/useDoing.ts';

/** What one has just written is still in the house: one line, no clock that runs, and a key to take it back. It goes by itself. */
export function JustWritten({ room }: { room: Room }) {
  const { justWritten } = room.view;
  const isOver = useIsOver(justWritten?.until ?? null);
  return justWritten === null || isOver ? null : <TakeBack room={room} act={justWritten.act} />;
}

function TakeBack({ room, act }: { room: Room; act: number }) {
  const { letters } = room.words.concern;
  const { go, waiting } = useDoing(room, () => {});
  const taking: Act = {
    ...{ key: 'takeBack', title: letters.takeBack, fields: [], go: letters.takeBack, done: letters.taken },
    send: () => call(takeBack, { params: { id: room.view.id }, body: { act } }),
  };
  const back = () => void go(taking);
  useKeys({ z: back });
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden" role="status">
      <span className="soft">{letters.goesOut}</span>
      <Button look="quiet" keys="z" onClick={back} waiting={waiting}>
        {letters.takeBack}
      </Button>
    </p>
  );
}

/** True from that moment on, without counting down to it. */
function useIsOver(until: string | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const left = until === null ? 0 : Date.parse(until) - Date.now();
    setOver(left <= 0);
    if (left <= 0) return;
    const timer = setTimeout(() => setOver(true), left);
    return () => clearTimeout(timer);
  }, [until]);
  return over;
}
