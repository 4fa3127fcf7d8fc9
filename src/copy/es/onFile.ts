// Lo que se cambió en la ficha de una persona, como lo lee en su página y en una carta a la dirección de antes.
import type { OnFileCopy } from '../en/onFile.ts';

export const onFile: OnFileCopy = {
  whats: { email: 'su correo electrónico', phone: 'su número de teléfono', post: 'su dirección postal', 'born-on': 'su fecha de nacimiento' },
  title: 'Lo que cambiamos en su ficha',
  changed: (who, what, on) => `${who} cambió ${what} ${on}.`,
  notAsked: '¿Algo de esto no está bien? Llámenos, y lo dejamos como estaba.',
  letter: {
    subject: 'Se cambió algo en su ficha',
    hello: (name) => `Hola, ${name}:`,
    changed: (what, on) => `Cambiamos ${what} en su ficha ${on}.`,
    asked: 'Si usted lo pidió, no tiene que hacer nada.',
    notAsked: 'Si no fue usted, díganoslo, por favor. Lo miramos con usted y lo dejamos como estaba.',
    notAskedCall: (phone) => `Si usted no lo pidió, algo no está bien. Llame al ${phone}, por favor. Lo miramos con usted y lo dejamos como estaba.`,
  },
};
