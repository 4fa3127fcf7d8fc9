// Una persona que estaba dos veces en la casa: las cartas para ella.
import type { SamePersonCopy } from '../en/samePerson.ts';

export const samePerson: SamePersonCopy = {
  hadYouTwice: {
    subject: 'Usted estaba dos veces en nuestra lista',
    says: [
      'Usted estaba dos veces en nuestra lista. Juntamos las dos fichas para que no tenga que contarnos las cosas otra vez. No se pierde nada de lo que dijo.',
      'Si nos equivocamos y era otra persona, díganoslo, por favor. Las separamos enseguida.',
    ],
    call: (phone) => `En su página puede decir que está mal, o llamar al ${phone}.`,
    page: 'En su página puede decir que está mal.',
  },
  areTwo: {
    subject: 'Separamos otra vez a dos personas',
    says: [
      'En nuestra lista lo tomamos a usted y a otra persona por una sola. Fue un error, y ya están separadas. Lo suyo vuelve a ser solo suyo.',
      'Si un enlace a su página ya no funciona, pida allí uno nuevo.',
    ],
    call: (phone) => `¿Hay algo que todavía no está bien? Llame al ${phone}.`,
    page: '¿Hay algo que todavía no está bien? Díganoslo.',
  },
};
