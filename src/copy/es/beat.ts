// Cada cuánto llamamos, en palabras: «cada martes y viernes».
import type { Beat } from '../../contract/cadence.ts';

/** El 1 de enero de 2024 fue lunes. */
const weekday = (day: number): string => new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

export function beatSays(beat: Beat): string {
  if (beat.every === 'day') return 'cada día que abrimos';
  if (beat.every === 'weekdays') return `cada ${new Intl.ListFormat('es').format(beat.days.map(weekday))}`;
  if (beat.every === 'month') return `una vez al mes, el día ${beat.on}`;
  return beat.every === 'working-days' ? `cada ${beat.n} días laborables` : 'solo si se pide';
}
