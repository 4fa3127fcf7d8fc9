// Un formulario en la sala, una pregunta por página: las páginas, lo que dice un control y lo que se pregunta junto a una foto.
import type { FillCopy } from '../en/fill.ts';

export const fill: FillCopy = {
  proof: {
    title: 'Muestre que está hecho',
    says: 'Basta una foto o un documento.',
    file: 'Una foto o un documento de ello',
    words: '¿Hay algo que debamos saber al respecto?',
  },
};
