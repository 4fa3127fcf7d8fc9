import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { takeBack } from '../../../contract/concernEndpoints.ts';
import type { Letter } from '../../../contract/letter.ts';
import { useKeys } from '../../ui/keys.ts';
import { dismiss, say } from '../../ui/toast.ts';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import type { Act, Room } from './acts/act.ts';
import { heldBack, unsend } from './acts/sent.ts';
import { useDoing } from './acts/useDoing.ts';
import { lettersOf } from './concern.ts';

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;
type JustWrittenProps = { room: Room; onTaken: (act: string | null) => void };

/** What one has just written is still in the house: one sentence says so where the eye is, with a key to take it back. It goes by itself. */
export function JustWritten({ room, onTaken }: JustWrittenProps) {
  const { justWritten } = room.view;
  return (
    <>
      <GoesLater room={room} />
      {justWritten !== null && <TakeBack key={justWritten.act} room={room} held={justWritten} onTaken={onTaken} />}
    </>
  );
}

function TakeBack({ room, held: { act, until }, onTaken }: JustWrittenProps & { held: { act: number; until: string } }) {
  const { letters } = room.words.concern;
  const { go } = useDoing(room, () => onTaken(unsend(room.view.id)));
  const said = useRef<number | null>(null);
  const back = () => {
    if (said.current === null) return;
    dismiss(said.current);
    said.current = null;
    const taking: Act = {
      ...{ key: 'takeBack', title: letters.takeBack, fields: [], go: letters.takeBack, done: letters.taken },
      send: () => call(takeBack, { params: { id: room.view.id }, body: { act } }),
    };
    void go(taking).then((refused) => refused !== null && say(sentenceOf(refused, room.words.desk)));
  };
  const now = useRef(back);
  now.current = back;
  useKeys({ z: back });
  const held = useRef<string | null>(null);
  held.current ??= heldBack();
  const when = useGoesAt(room, until);
  useEffect(() => {
    if (when === undefined) return;
    // The clock of this device may go wrong: nothing is held as long as a minute.
    const left = Math.min(Date.parse(until) - Date.now(), MINUTE_MS);
    if (left <= 0) {
      if (held.current !== null) say(held.current);
      return;
    }
    const goes = when === null ? letters.goesOut(Math.ceil(left / SECOND_MS)) : letters.goesOutAt(when);
    said.current = say([held.current, goes].filter((part) => part !== null).join(' '), { name: letters.takeBack, keys: 'z', act: () => now.current() }, left);
    const over = setTimeout(() => {
      said.current = null;
    }, left);
    return () => {
      clearTimeout(over);
      if (said.current !== null) dismiss(said.current);
    };
  }, [until, when, letters]);
  return null;
}

/** When its mail goes, where a time was chosen for it; undefined until that is known. */
function useGoesAt(room: Room, until: string): string | null | undefined {
  const letters = useQuery(lettersOf(room.view.id));
  const known = useRef<string | null | undefined>(undefined);
  // Known once is known: reading the letters again says nothing new of this one.
  if (known.current !== undefined || letters.isFetching) return known.current;
  const isIt = ({ createdAt }: Letter) => createdAt <= until && Date.parse(until) - Date.parse(createdAt) < MINUTE_MS;
  const letter = letters.data?.items.find(isIt);
  const chosen = letter === undefined ? null : goesAt(letter);
  known.current = chosen === null ? null : room.words.times.dayAndTime(chosen);
  return known.current;
}

/** A word whose time was chosen: when it goes stands beside where it was written, until it went. */
function GoesLater({ room }: { room: Room }) {
  const { concern, times } = room.words;
  const later = (useQuery(lettersOf(room.view.id)).data?.items ?? []).filter((letter) => goesAt(letter) !== null && Date.parse(letter.sendAt ?? '') > Date.now());
  if (later.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {later.map((letter) => (
        <li key={letter.id} className="soft">
          {concern.letters.waits(letter.subject, times.dayAndTime(letter.sendAt ?? letter.createdAt), letter.state === 'to-print')}
        </li>
      ))}
    </ul>
  );
}

/** The time that was chosen for it, and not the end of the half minute in which it can be taken back. */
export const goesAt = ({ state, sendAt, createdAt }: Letter): string | null =>
  sendAt !== null && (state === 'later' || state === 'to-print') && Date.parse(sendAt) - Date.parse(createdAt) > MINUTE_MS ? sendAt : null;
