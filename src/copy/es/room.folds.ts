// Lo que dice de sí una parte de la página mientras está plegada: cuánto hay dentro.
import type { folds as english } from '../en/room.folds.ts';

const number = (n: number): string => n.toLocaleString('es');
const count = (n: number, one: string, many: string): string => (n === 1 ? `Una ${one}` : `${number(n)} ${many}`);

export const folds: typeof english = {
  title: 'Todo lo demás, para leer cuando quiera',
  onScreen: 'Hay más en su página, en la pantalla.',
  lastWord: 'Lo último que le dijimos',
  lastWordOn: (name, on) => `${name} le escribió esto ${on}.`,
  decisions: (n) => `${count(n, 'decisión', 'decisiones')}.`,
  apologies: (n, name, on) => (n === 1 ? `De ${name}, ${on}.` : `${number(n)} mensajes; el último, de ${name} ${on}.`),
  who: (ours, yours) => `Nosotros hacemos ${number(ours)}; usted, ${number(yours)}.`,
  promises: (toCome, kept, released) => {
    const parts = [...(toCome > 0 ? [`${number(toCome)} por cumplir`] : []), ...(kept > 0 ? [kept === 1 ? '1 cumplida' : `${number(kept)} cumplidas`] : [])];
    return `${[...parts, ...(released > 0 ? [`${number(released)} que ya no hace falta`] : [])].join(', ')}.`;
  },
  matters: (n, answered) =>
    n === 1
      ? `Una cosa, ${answered === 1 ? 'con respuesta' : 'aún sin respuesta'}.`
      : `${number(n)} cosas, ${answered === 0 ? 'aún sin respuesta' : `${number(answered)} con respuesta`}.`,
  older: (n, from, to) =>
    from === to ? `${count(n, 'anotación anterior', 'anotaciones anteriores')}, del ${from}` : `${count(n, 'anotación anterior', 'anotaciones anteriores')}, del ${from} al ${to}`,
};
