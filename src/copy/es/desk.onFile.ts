// Lo que se cambió en la ficha de alguien, como lo lee el personal.
import type { DeskOnFileCopy } from '../en/desk.onFile.ts';

export const onFile: DeskOnFileCopy = {
  title: 'Cambios en la ficha',
  whats: { email: 'correo electrónico', phone: 'número de teléfono', post: 'dirección postal', 'born-on': 'fecha de nacimiento' },
  changed: (what, who, when) => `${what}: ${who}, ${when}`,
  held: 'Esta persona también lo ve. Durante un día no va ningún enlace nuevo a una dirección nueva, y se pregunta la fecha de nacimiento de antes.',
  notYours: 'Lo que nos trajo está con otros equipos: puede leer esto, pero no cambiarlo.',
};
