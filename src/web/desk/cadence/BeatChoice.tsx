import { useState } from 'react';
import type { Beat } from '../../../contract/cadence.ts';
import { Choice, TextField } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';
import { BEATS, type Offered } from './cadence.ts';
import { OneOf } from './PlanDeed.tsx';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const FEWEST = 2;
const MOST = 60;

/** How often: a usual beat, or days of the week or every so many working days, as it suits them. Null while nothing is chosen. */
export function useBeat() {
  const [named, setNamed] = useState<Offered | null>(null);
  const [days, setDays] = useState<readonly Weekday[]>([]);
  const [every, setEvery] = useState('');
  return { beat: beatOf(named, days, every), named, setNamed, days, setDays, every, setEvery };
}

function beatOf(named: Offered | null, days: readonly Weekday[], every: string): Beat | null {
  if (named !== 'custom') return named === null ? null : BEATS[named];
  if (days.length > 0) return { every: 'weekdays', days: [...days] };
  const n = Number(every);
  return Number.isInteger(n) && n >= FEWEST && n <= MOST ? { every: 'working-days', n } : null;
}

/** `offered`: what may be proposed; while a plan runs nothing below it. */
export function BeatChoice({ offered, beat, named, setNamed, days, setDays, every, setEvery }: ReturnType<typeof useBeat> & { offered: readonly Offered[] }) {
  const { cadence, times } = useWords();
  const { custom } = cadence.propose;
  // 1 January 2024 was a Monday.
  const weekday = (day: number): string => new Intl.DateTimeFormat(times.locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
  const toggle = (day: Weekday) => setDays(days.includes(day) ? days.filter((one) => one !== day) : [...days, day].toSorted((one, other) => one - other));
  return (
    <div className="grid gap-3">
      <OneOf legend={cadence.propose.beat} name="beat" of="ours" all={offered} chosen={named} choose={setNamed} said={(one) => cadence.beats[one]} />
      {named === 'custom' && (
        <div className="grid gap-3 border-s-4 border-line ps-4">
          <fieldset>
            <legend className="pb-1 font-semibold">{custom.days}</legend>
            <div className="flex flex-wrap gap-x-4">
              {WEEK.map((day) => (
                <Choice key={day} type="checkbox" name="day" of="ours" checked={days.includes(day)} onChange={() => toggle(day)}>
                  {weekday(day)}
                </Choice>
              ))}
            </div>
          </fieldset>
          {days.length === 0 && (
            <TextField label={custom.every} hint={custom.everyHint} type="number" min={FEWEST} max={MOST} value={every} onChange={(event) => setEvery(event.target.value)} />
          )}
          <p className="soft small">{custom.hour}</p>
          {beat !== null && <p role="status">{custom.says(custom.beat(beat))}</p>}
        </div>
      )}
    </div>
  );
}
