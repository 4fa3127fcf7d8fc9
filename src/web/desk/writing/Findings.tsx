import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../words.tsx';
import type { Place } from './useChecked.ts';
import { nameOf } from './useChecked.ts';

type FindingsProps = {
  id: string;
  places: readonly Place[];
  now: number;
  onNow: (index: number) => void;
  onGo: (place: Place) => void;
  onFalseAlarm: (place: Place) => void;
  /** Null where nothing was marked. */
  onTakeBack: (() => void) | null;
  onClose: () => void;
  onOff: () => void;
};

/**
 * One place at a time, a question and why, while its words stand washed in the text above: ten remarks in a row would be a verdict.
 * Arrows move, Enter goes there, X says that it doesn't fit, Z takes that back, Escape goes to the text.
 */
export function Findings({ id, places, now, onNow, onGo, onFalseAlarm, onTakeBack, onClose, onOff }: FindingsProps) {
  const { writing } = useWords();
  const section = useRef<HTMLElement>(null);
  const chosen = Math.min(now, places.length - 1);
  const current = places[chosen];
  const name = current === undefined ? 'none' : `${nameOf(current)} ${chosen}`;
  const isOpening = useRef(true);
  useEffect(() => {
    // Whoever types on beside the open place keeps their caret; whoever is at it, or just took one away, goes to the next.
    const { activeElement } = document;
    const isHere = isOpening.current || activeElement === document.body || section.current?.contains(activeElement);
    isOpening.current = false;
    if (!isHere || section.current?.dataset.at !== name) return;
    section.current?.querySelector<HTMLElement>('[data-place]')?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [name]);
  const go = (by: 1 | -1) => onNow((chosen + by + places.length) % places.length);
  const byKey = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      Escape: onClose,
      ...(onTakeBack !== null && { z: onTakeBack }),
      ...(current !== undefined && { ArrowDown: () => go(1), ArrowUp: () => go(-1), Home: () => onNow(0), End: () => onNow(places.length - 1), x: () => onFalseAlarm(current) }),
    };
    const act = event.metaKey || event.ctrlKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <section ref={section} id={id} data-at={name} aria-label={writing.label} aria-describedby={`${id}-keys`} className="grid gap-1 pb-2" onKeyDown={byKey}>
      {current === undefined ? (
        <p data-place tabIndex={-1} className="soft px-3 py-2 -outline-offset-2">
          {writing.noneLeft}
        </p>
      ) : (
        <OnePlace key={name} place={current} at={writing.atOf(chosen + 1, places.length)} onGo={onGo} />
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {current !== undefined && <Quiet keys="x" says={writing.falseAlarm} act={() => onFalseAlarm(current)} />}
        {onTakeBack !== null && <Quiet keys="z" says={writing.takeBackLast} act={onTakeBack} />}
        {places.length > 1 && <Quiet keys="↓" says={writing.next} act={() => go(1)} />}
        {places.length > 1 && <Quiet keys="↑" says={writing.before} act={() => go(-1)} />}
        <Quiet keys="Esc" says={writing.close} act={onClose} />
        <span className="ms-auto">
          <Quiet says={writing.offForMe} act={onOff} />
        </span>
      </div>
      <p id={`${id}-keys`} className="sr-only">
        {writing.keys}
      </p>
    </section>
  );
}

function OnePlace({ place, at, onGo }: { place: Place; at: string; onGo: (place: Place) => void }) {
  const { writing } = useWords();
  const { finding, words } = place;
  return (
    <button
      type="button"
      data-place
      className="grid min-h-24 w-full content-start gap-0.5 rounded-e-one border-s-3 border-due bg-sunk px-3 py-2 text-start -outline-offset-2"
      onClick={() => onGo(place)}
    >
      <span className="small flex justify-between gap-4">
        <span>
          <b>{writing.kinds[finding.kind]}</b>
          <span className="soft">: {words === '' ? writing.whole : writing.quoted(words)}</span>
        </span>
        <span className="soft flex-none">{at}</span>
      </span>
      <span>{finding.ask}</span>
      <span className="soft small">{writing.why(finding.why)}</span>
    </button>
  );
}

function Quiet({ says, keys, act }: { says: string; keys?: string; act: () => void }) {
  return (
    <Button look="quiet" onClick={act} {...(keys !== undefined && { keys })}>
      <span className="small">{says}</span>
    </Button>
  );
}
