// Si quien lo contó por el formulario público es alguien de nuestras fichas, como lo averigua y lo dice el personal.
import type { DeskMatchingCopy } from '../en/desk.matching.ts';

export const matching: DeskMatchingCopy = {
  asks: (name) => `${name} lo contó por su cuenta. ¿Le conocemos?`,
  says: 'Solo usted ve esto. A quien lo contó no se le muestra que haya nadie en nuestras fichas.',
  same: { email: 'el mismo correo electrónico', phone: 'el mismo teléfono', post: 'la misma dirección postal', 'born-on': 'el mismo nombre y fecha de nacimiento' },
  candidate: (name, same) => `${name}: ${same}`,
  nobody: 'Ninguna ficha tiene la misma dirección ni el mismo número.',
  isThem: (name) => `Es ${name}`,
  isNew: 'Es una persona nueva',
  newDone: 'Tiene su ficha como persona nueva.',
  told: (name) => `Dio su nombre como ${name}.`,
  notThem: 'Era otra persona',
  act: {
    title: (name) => `¿Fue ${name} quien contó esto?`,
    sayEmail: 'El mismo correo lleva a las dos fichas, así que fue esa persona quien escribió. Su página se abre como antes.',
    sayOther: 'El caso pasa a ser suyo. Quien escribió por el formulario conserva solo lo que contó y un recibo.',
    label: '¿Cómo lo sabe?',
    go: 'Sí, fue esa persona',
    done: 'Unido a su ficha.',
  },
  back: {
    title: '¿Era otra persona?',
    says: 'El caso vuelve a quien lo contó por el formulario, y la página se cierra para la persona con quien se unió.',
    go: 'Sí, deshacerlo',
    done: 'Deshecho.',
  },
};
