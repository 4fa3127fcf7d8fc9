// Una muerte que se anotó por error.
import type { DeskDeathCopy } from '../en/desk.death.ts';

export const death: DeskDeathCopy = {
  undo: {
    name: 'Esta persona vive',
    title: '¿Se anotó la muerte por error?',
    says: 'Todo sigue como antes con esta persona, con un día nuevo para la próxima noticia. Con esto no se envía nada: llámele antes y pídale perdón.',
    label: '¿Cómo pasó?',
    hint: 'Lo ve el personal. Esta persona lee solo que fue un error nuestro.',
    go: 'Sí, fue un error',
    done: 'Deshecho. Llámele, por favor, antes de que se envíe algo.',
  },
};
