import type { PictureCopy } from '../en/room.picture.ts';

const times = (count: number): string => (count === 1 ? 'una vez' : `${count.toLocaleString('es')} veces`);
const often = (many: number): string => {
  if (many === 0) return 'ninguna vez';
  if (many < 0.75) return 'menos de una vez por semana';
  return `${Math.round(many) === 1 ? 'más o menos una vez' : `unas ${times(Math.round(many))}`} por semana`;
};
const never = (count: number): string => (count === 0 ? 'ninguna vez' : times(count));

export const picture: PictureCopy = {
  title: 'Con qué frecuencia usted acudió a nosotros, y cuánto le llamamos',
  changed: 'Cómo cambiaron las cosas para usted',
  changing: 'Cómo cambiamos las cosas para usted',
  change: (before, lately) => `Antes de que llamáramos primero, usted acudió a nosotros ${often(before)}. Últimamente: ${often(lately)}.`,
  counted: 'Aquí cuenta lo que trata de esta página. Lo que trata de otro asunto suyo cuenta en su propia página.',
  above: 'Usted acudió a nosotros',
  below: 'Le llamamos',
  from: (day) => `desde el ${day}`,
  until: 'hoy',
  inWords: 'Lo mismo en palabras',
  week: (from, theirs, ours) => `Semana desde el ${from}: usted acudió a nosotros ${never(theirs)}, le llamamos o nos vimos ${never(ours)}.`,
  agreed: (beat) => `Acordado: ${beat}.`,
  beats: {
    daily: 'cada día',
    'twice-a-week': 'dos veces por semana',
    weekly: 'cada semana',
    monthly: 'cada mes',
    'on-request': 'cuando usted lo pide',
    custom: 'en días acordados',
    none: 'sin llamadas',
  },
  marks: { tester: 'prueba un cambio', adviser: 'nos aconseja', reviewer: 'revisa un cambio' },
  marked: {
    tester: (on) => `Usted dijo que sí ${on}: prueba un cambio con nosotros.`,
    adviser: (on) => `Usted dijo que sí ${on}: nos aconseja.`,
    reviewer: (on) => `Usted dijo que sí ${on}: revisa un cambio con nosotros.`,
  },
  seriously: '¿Siente que le toman en serio? Usted dijo:',
  before: (answer) => `Antes: ${answer} de 7`,
  lately: (answer) => `Últimamente: ${answer} de 7`,
};
