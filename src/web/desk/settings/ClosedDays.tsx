import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';

/** Days off and holidays: a line each, those that are over last. A call that falls on one moves to the next open day. */
export function ClosedDays({ days, onDays }: { days: readonly string[]; onDays: (days: string[]) => void }) {
  const { settings, times } = useWords();
  const { closed } = settings;
  const [next, setNext] = useState('');
  const add = () => {
    if (next !== '') onDays([...new Set([...days, next])].toSorted());
    setNext('');
  };
  return (
    <fieldset className="field">
      <legend className="mb-1 font-semibold">{closed.title}</legend>
      <span className="soft small">{closed.hint}</span>
      {days.length > 0 && (
        <ul>
          {days.map((day) => (
            <li key={day} className="flex items-center gap-3">
              <span>{times.wholeDay(day)}</span>
              <Button look="quiet" aria-label={`${closed.remove}: ${times.wholeDay(day)}`} onClick={() => onDays(days.filter((one) => one !== day))}>
                <span className="small">{closed.remove}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex items-end gap-3">
        <TextField label={closed.day} type="date" value={next} onChange={(event) => setNext(event.target.value)} />
        <Button onClick={add}>{closed.add}</Button>
      </div>
    </fieldset>
  );
}
