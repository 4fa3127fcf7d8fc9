import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react';
import { chooseWordsCheck } from '../../../contract/writing.ts';
import { dismiss, say } from '../../ui/toast.ts';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { Findings } from './Findings.tsx';
import { SoundsLikeAPromise } from './SoundsLikeAPromise.tsx';
import type { Tallying } from './tallying.ts';
import { nameOf, type Place, useChecked } from './useChecked.ts';
import { useUnderlines } from './useUnderlines.ts';
import { WhatWasSeen } from './WhatWasSeen.tsx';
import { type About, writingHere } from './writing.ts';

type LookedAtProps = {
  id: string;
  text: string;
  about: About;
  tallying: Tallying;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Where the lines are drawn. */
  over: RefObject<HTMLElement | null>;
  /** Takes the keys that are pressed in the box. */
  byKey: RefObject<(event: KeyboardEvent) => void>;
};

/** Marked as a false alarm while the text was this one; `told` is the toast that offers the way back. */
type Marked = { readonly place: Place; readonly of: string; readonly told: number };

/** What is said of the words in a box: lines under them, one row below, and its places one after another. */
export const LookedAt = memo(function LookedAt({ id, text, about, tallying, area, over, byKey }: LookedAtProps) {
  const [now, setNow] = useState<number | null>(null);
  // Asked for by the key while they are open, they take the caret as well.
  const [opened, openAnew] = useState(0);
  const [marked, mark] = useState<readonly Marked[]>([]);
  const dismissed = useMemo(() => new Set(marked.map(({ place }) => nameOf(place))), [marked]);
  const { writing } = useWords();
  const looked = useChecked(text, about, dismissed);
  tallying.saw(looked);
  const turnOff = useTurnOff();
  const places = looked?.places ?? [];
  // Whoever just marked the last place may still take it back.
  const last = marked.at(-1);
  const isLeft = places.length > 0 || last?.of === text;
  // Nothing is left: else the next place that appears would open them again and take the caret from whoever types.
  if (now !== null && !isLeft) setNow(null);
  const open = now !== null && isLeft;
  const current = open ? places[Math.min(now, places.length - 1)] : undefined;
  useUnderlines(area, over, looked === null ? null : { text: looked.text, spans: looked.underlined, now: current === undefined || current.words === '' ? null : current.finding });
  const close = () => {
    setNow(null);
    area.current?.focus();
  };
  byKey.current = (event) => {
    if (event.key !== '.' || !(event.metaKey || event.ctrlKey) || places.length === 0) return;
    event.preventDefault();
    setNow(nextAfter(places, area.current?.selectionStart ?? 0));
    openAnew(opened + 1);
  };
  const off = () => {
    close();
    void turnOff();
  };
  const goTo = ({ finding: { start, end } }: Place) => {
    close();
    area.current?.setSelectionRange(start, end);
  };
  const falseAlarm = (place: Place) => {
    const told = say(writing.marked, { name: writing.takeBack, act: () => takeBack(one) });
    const one: Marked = { place, of: text, told };
    mark([...marked, one]);
    tallying.falseAlarm(place);
  };
  const takeBack = (one: Marked) => {
    dismiss(one.told);
    mark((all) => all.filter((other) => other !== one));
    tallying.takeBack(one.place);
    say(writing.takenBack);
  };
  return (
    <>
      <WhatWasSeen id={`${id}-seen`} looked={looked} about={about} isOpen={open} controls={`${id}-places`} onOpen={() => (open ? close() : setNow(0))} />
      {open && (
        <Findings
          key={opened}
          id={`${id}-places`}
          places={places}
          now={now}
          onNow={setNow}
          onGo={goTo}
          onFalseAlarm={falseAlarm}
          onTakeBack={last === undefined ? null : () => takeBack(last)}
          onClose={close}
          onOff={off}
        />
      )}
      {about.offer !== undefined && looked !== null && <SoundsLikeAPromise promised={looked.promised} offer={about.offer} />}
    </>
  );
});

/** The first place at or after the caret, else the first of all. */
function nextAfter(places: readonly Place[], caret: number): number {
  const next = places.findIndex(({ finding }) => finding.end >= caret);
  return Math.max(0, next);
}

function useTurnOff(): () => Promise<void> {
  const { writing } = useWords();
  const client = useQueryClient();
  return async () => {
    client.setQueryData(writingHere.queryKey, await call(chooseWordsCheck, { body: { on: false } }));
    say(writing.turnedOff);
  };
}
