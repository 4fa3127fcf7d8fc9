import type { PictureCopy } from '../en/desk.picture.ts';

const times = (count: number): string => (count === 1 ? 'una vez' : `${count.toLocaleString('es')} veces`);
const often = (many: number): string => {
  if (many === 0) return 'ninguna vez';
  if (many < 0.75) return 'menos de una vez por semana';
  return `${Math.round(many) === 1 ? 'más o menos una vez' : `unas ${times(Math.round(many))}`} por semana`;
};

export const picture: PictureCopy = {
  title: (name) => `Con qué frecuencia ${name} acudió a nosotros, y cuánto llamamos nosotros`,
  changed: (name) => `Cómo cambiaron las cosas para ${name}`,
  changing: (name) => `Cómo cambiamos las cosas para ${name}`,
  change: (name, before, lately) => `Antes de que llamáramos primero, ${name} acudió a nosotros ${often(before)}. Últimamente: ${often(lately)}.`,
  counted: (name) => `Aquí cuentan todos los casos de ${name}. Cada página suya cuenta solo lo que trata de esa página.`,
  above: (name) => `${name} acudió a nosotros`,
  below: (name) => `Llamamos a ${name}`,
  from: (day) => `desde el ${day}`,
  until: 'hoy',
  wentOut: 'Llamadas y encuentros de nuestra parte',
  beat: 'Lo acordado',
  beats: {
    daily: 'cada día',
    'twice-a-week': 'dos veces por semana',
    weekly: 'cada semana',
    monthly: 'cada mes',
    'on-request': 'cuando lo pide',
    custom: 'en días acordados',
    none: 'sin plan',
  },
  marks: { tester: 'prueba un cambio', adviser: 'nos aconseja', reviewer: 'revisa un cambio' },
  marked: {
    tester: (name, day) => `${name} dijo que sí el ${day}: prueba un cambio con nosotros.`,
    adviser: (name, day) => `${name} dijo que sí el ${day}: nos aconseja.`,
    reviewer: (name, day) => `${name} dijo que sí el ${day}: revisa un cambio con nosotros.`,
  },
  seriously: '¿Siente que se le toma en serio?',
  before: 'Antes',
  lately: 'Últimamente',
  ofSeven: (answer) => `${answer} de 7`,
};
