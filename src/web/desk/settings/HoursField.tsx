import type { Organisation } from '../../../contract/organisation.ts';
import { Choice } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';

export type Hours = Organisation['hours'];
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 January 2024 was a Monday. */
const nameOf = (day: number, locale: string): string => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** Opening hours, a line a day; a day without a tick is closed. */
export function HoursField({ hours, onHours }: { hours: Hours; onHours: (hours: Hours) => void }) {
  const { settings, times } = useWords();
  const set = (day: number, part: Partial<Hours[number]>) => onHours(hours.map((one) => (one.day === day ? { ...one, ...part } : one)));
  const toggle = (day: number, open: boolean) =>
    onHours(open ? [...hours, { day, opens: '08:00', closes: '17:00' }].toSorted((one, other) => one.day - other.day) : hours.filter((one) => one.day !== day));
  return (
    <fieldset className="field">
      <legend className="mb-1 font-semibold">{settings.organisation.hours}</legend>
      {DAYS.map((day) => {
        const open = hours.find((one) => one.day === day);
        const name = nameOf(day, times.locale);
        return (
          <div key={day} className="flex min-h-10 flex-wrap items-center gap-x-3">
            <span className="w-36">
              <Choice type="checkbox" checked={open !== undefined} onChange={(event) => toggle(day, event.target.checked)}>
                {name}
              </Choice>
            </span>
            {open === undefined ? (
              <span className="soft">{settings.organisation.day(false)}</span>
            ) : (
              <span className="flex items-center gap-2">
                <input
                  className="input w-auto!"
                  type="time"
                  aria-label={`${name}: ${settings.organisation.opens}`}
                  value={open.opens}
                  onChange={(event) => set(day, { opens: event.target.value })}
                  required
                />
                <input
                  className="input w-auto!"
                  type="time"
                  aria-label={`${name}: ${settings.organisation.closes}`}
                  value={open.closes}
                  onChange={(event) => set(day, { closes: event.target.value })}
                  required
                />
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

export const WEEKDAYS: Hours = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '08:00', closes: '17:00' }));
