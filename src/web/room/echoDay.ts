// Below a day that was typed, how we read it, while there is time to change it.
import { isDay } from '../../domain/form/day.ts';

export function echoDay(id: string, day: string): void {
  const place = document.getElementById(`${id}-read`);
  if (place === null) return;
  const { lang } = document.documentElement;
  const said = isDay(day) ? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`)) : '';
  const sentence = said === '' ? '' : (place.getAttribute('data-reads') || '').replace('{day}', said);
  if (place.textContent !== sentence) place.textContent = sentence;
}
