import { useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { chooseWordsCheck } from '../../../contract/writing.ts';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { say } from '../../ui/toast.ts';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { Findings } from './Findings.tsx';
import { SoundsLikeAPromise } from './SoundsLikeAPromise.tsx';
import type { Tallying } from './tallying.ts';
import { Underlines } from './Underlines.tsx';
import { type Looked, nameOf, type Place, useChecked } from './useChecked.ts';
import { WhatWasSeen } from './WhatWasSeen.tsx';
import { type About, writingHere } from './writing.ts';

type WritingAreaProps = Omit<ComponentProps<typeof DraftArea>, 'area'> & { about: About; tallying: Tallying; area?: RefObject<HTMLTextAreaElement | null> };

/** Where words to somebody are written: what could hurt is underlined, and asked about below. It is never in the way of sending. */
export function WritingArea({ about, tallying, area: given, ...props }: WritingAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = given ?? own;
  const id = useId();
  const [now, setNow] = useState<number | null>(null);
  const [dismissed, dismiss] = useState<ReadonlySet<string>>(new Set());
  const looked = useChecked(props.draft.text, about, dismissed);
  tallying.saw(looked);
  const turnOff = useTurnOff();
  const places = looked?.places ?? [];
  // Nothing is left: else the next place that appears would open them again and take the caret from whoever types.
  if (now !== null && places.length === 0) setNow(null);
  const open = now !== null && places.length > 0;
  const close = () => {
    setNow(null);
    area.current?.focus();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== '.' || !(event.metaKey || event.ctrlKey) || places.length === 0) return;
    event.preventDefault();
    setNow(nextAfter(places, area.current?.selectionStart ?? 0));
  };
  const goTo = ({ finding: { start, end } }: Place) => {
    close();
    area.current?.setSelectionRange(start, end);
  };
  const falseAlarm = (place: Place) => {
    dismiss(new Set([...dismissed, nameOf(place)]));
    tallying.falseAlarm(place);
    if (places.length === 1) close();
  };
  const finding = open ? places[Math.min(now, places.length - 1)]?.finding : undefined;
  return (
    <div className="grid gap-1">
      <DraftArea
        {...props}
        area={area}
        lang={about.language}
        onKey={byKey}
        described={`${id}-seen`}
        over={looked !== null && <Over area={area} looked={looked} now={finding ?? null} voice={props.voice} />}
      />
      <WhatWasSeen id={`${id}-seen`} looked={looked} about={about} isOpen={open} controls={`${id}-places`} onOpen={() => (open ? close() : setNow(0))} />
      {about.offer !== undefined && looked !== null && <SoundsLikeAPromise promised={looked.promised} offer={about.offer} />}
      {open && <Findings id={`${id}-places`} places={places} now={now} onNow={setNow} onGo={goTo} onFalseAlarm={falseAlarm} onClose={close} onOff={() => void turnOff()} />}
    </div>
  );
}

type OverProps = { looked: Looked; now: Looked['underlined'][number] | null } & Pick<ComponentProps<typeof Underlines>, 'area' | 'voice'>;
function Over({ area, looked, now, voice }: OverProps) {
  return <Underlines area={area} text={looked.text} spans={looked.underlined} now={now} voice={voice} />;
}

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
