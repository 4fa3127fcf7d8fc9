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
  onClose: () => void;
  onOff: () => void;
};

/** Place after place: what was found there, a question, and why. Arrows move, Enter goes there, X says that it doesn't fit, Escape goes back. */
export function Findings({ id, places, now, onNow, onGo, onFalseAlarm, onClose, onOff }: FindingsProps) {
  const { writing } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const chosen = Math.min(now, places.length - 1);
  const current = places[chosen];
  const name = current === undefined ? '' : nameOf(current);
  const isOpening = useRef(true);
  useEffect(() => {
    // Whoever types on beside the open places keeps their caret; whoever is among them, or just took one away, goes to the next.
    const { activeElement } = document;
    const isHere = isOpening.current || activeElement === document.body || list.current?.contains(activeElement);
    isOpening.current = false;
    if (isHere && name !== '') list.current?.querySelectorAll<HTMLElement>('[data-place]')[chosen]?.focus();
  }, [chosen, name]);
  const byKey = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => onNow(Math.min(chosen + 1, places.length - 1)),
      ArrowUp: () => onNow(Math.max(chosen - 1, 0)),
      Home: () => onNow(0),
      End: () => onNow(places.length - 1),
      Escape: onClose,
      ...(current !== undefined && { x: () => onFalseAlarm(current) }),
    };
    const act = event.metaKey || event.ctrlKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <section id={id} aria-label={writing.label} className="grid gap-2 border-t border-line pt-3" onKeyDown={byKey}>
      <p className="soft small">{writing.keys}</p>
      <ul ref={list} className="-mx-2 grid max-h-80 gap-1 overflow-y-auto p-1">
        {places.map((place, index) => (
          <OnePlace key={`${nameOf(place)} ${place.finding.start}`} place={place} isNow={index === chosen} onNow={() => onNow(index)} onGo={onGo} onFalseAlarm={onFalseAlarm} />
        ))}
      </ul>
      <div className="flex flex-wrap justify-between gap-x-4">
        <Button look="quiet" onClick={onClose}>
          <span className="small">{writing.close}</span>
        </Button>
        <Button look="quiet" onClick={onOff}>
          <span className="small">{writing.offForMe}</span>
        </Button>
      </div>
    </section>
  );
}

type OneProps = { place: Place; isNow: boolean; onNow: () => void } & Pick<FindingsProps, 'onGo' | 'onFalseAlarm'>;
function OnePlace({ place, isNow, onNow, onGo, onFalseAlarm }: OneProps) {
  const { writing } = useWords();
  const { finding, words } = place;
  return (
    <li className={`rounded-e-one border-s-2 ${isNow ? 'border-due bg-sunk' : 'border-transparent'}`}>
      <button
        type="button"
        data-place
        tabIndex={isNow ? 0 : -1}
        className="grid w-full gap-0.5 rounded-one px-2 py-1 text-start -outline-offset-2"
        onFocus={onNow}
        onClick={() => onGo(place)}
      >
        <span className="small">
          <b>{writing.kinds[finding.kind]}</b>
          <span className="soft">: {words === '' ? writing.whole : writing.quoted(words)}</span>
        </span>
        <span>{finding.ask}</span>
        <span className="soft small">{writing.why(finding.why)}</span>
      </button>
      {isNow && (
        <div className="px-2 pb-1">
          <Button look="quiet" keys="x" onClick={() => onFalseAlarm(place)}>
            <span className="small">{writing.falseAlarm}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
