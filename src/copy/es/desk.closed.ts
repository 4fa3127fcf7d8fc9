// Días cerrados, y sedes con horario propio.
import type { ClosedCopy } from '../en/desk.closed.ts';

export const closed: ClosedCopy = {
  title: 'Días cerrados y festivos',
  hint: 'Esos días no abre nadie. Una llamada que cae en uno pasa al siguiente día abierto, y lo dice.',
  day: 'Un día en que cierran',
  add: 'Añadir este día',
  remove: 'Quitarlo',
  ofSite: 'Horario propio',
  asHouse: 'La misma que la organización',
  ownHours: 'Abre a otras horas que la organización',
  save: 'Guardar el horario',
  saved: 'Guardado. La campana de apertura lo sigue.',
};
