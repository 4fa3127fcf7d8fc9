import type { TouchCopy } from '../en/room.contacts.ts';

const times = (count: number): string => (count === 1 ? 'una vez' : `${count.toLocaleString('es')}${count !== 0 && count % 1_000_000 === 0 ? ' de' : ''} veces`);

export const touch: TouchCopy = {
  title: 'Cómo estuvimos en contacto',
  you: (what) => `Usted ${what}.`,
  we: (what) => `Nosotros ${what}.`,
  theirs: {
    called: (count) => `nos llamó ${times(count)}`,
    came: (count) => `vino a vernos ${times(count)}`,
    wrote: (count) => `nos escribió ${times(count)}`,
  },
  ours: {
    called: (count) => `le llamamos ${times(count)}`,
    came: (count) => `nos vimos con usted ${times(count)}`,
    wrote: (count) => `le escribimos ${times(count)}`,
  },
  beside: 'Qué más anotamos',
  in: (via, on) => `Usted se puso en contacto ${via} ${on}.`,
  out: (via, on) => `Nos pusimos en contacto con usted ${via} ${on}.`,
  forYou: (name, via, on) => `${name} se puso en contacto en su nombre ${via} ${on}.`,
  about: (topic) => `Se trataba de: ${topic}.`,
  writtenDown: (name) => `Lo anotó ${name}.`,
  notRight: '¿Hay algo aquí que no está bien? Escríbanos en su página y lo corregimos.',
};
