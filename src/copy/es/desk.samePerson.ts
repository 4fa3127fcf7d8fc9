// Una persona que estaba dos veces en la casa, como lo ve el equipo.
import type { DeskSamePersonCopy, samePersonStory as en } from '../en/desk.samePerson.ts';

export const samePersonStory: typeof en = {
  personMerged: 'vio que es una persona que estaba aquí dos veces',
  personParted: 'dijo que son dos personas después de todo',
};

export const samePerson: DeskSamePersonCopy = {
  title: '¿Estaba aquí dos veces?',
  same: {
    email: 'mismo correo',
    phone: 'mismo teléfono',
    post: 'misma dirección postal',
    'born-on': 'mismo nombre y fecha de nacimiento',
    'known-as': 'mismo número en otro sistema',
    household: 'mismo nombre y hogar',
  },
  nothing: 'Nada coincide en las dos fichas. El nombre solo nunca basta.',
  shares: (same) => `En las fichas: ${same}.`,
  goesOnAs: (name) => `Esta ficha sigue como ${name}.`,
  openIt: 'Abrir esa',
  was: (name) => `También en la lista como ${name}`,
  by: (who, on) => `Las juntó ${who}, ${on}.`,
  byProgram: (on) => `Las juntó un programa, ${on}.`,
  mayBe: 'Quizá sean la misma persona',
  mayBeSays: 'Nada se junta solo. Mire lo que comparten y pregunte si no lo tiene claro.',
  compare: 'Ver las dos',
  two: 'Son dos',
  twoDone: 'Anotado: son dos personas. No se volverán a proponer.',
  act: {
    name: 'La misma persona que…',
    title: (name) => `¿Quién más es ${name}?`,
    says: 'Todo lo que trajo y dijo sigue con una sola ficha. Se le avisa, y se puede separar en cualquier momento.',
    who: 'La otra ficha',
    next: 'Ver las dos',
    here: 'Esta ficha',
    other: 'La otra ficha',
    born: (day) => `Nació el ${day}`,
    notBorn: 'Sin fecha de nacimiento',
    goesOn: 'Sigue con la ficha de',
    label: '¿Cómo lo sabe?',
    hint: 'Por ejemplo: mostró las dos cartas. La persona puede leerlo.',
    held: 'Una dirección que llega con la otra ficha no abre nada durante 24 horas.',
    go: (name) => `Sí, son una: ${name}`,
    done: 'Ahora son una. Se le avisa.',
    firstWords: 'Escriba cómo sabe que son una sola persona.',
  },
  back: {
    name: 'Son dos después de todo',
    title: '¿Son dos personas después de todo?',
    says: 'Lo que era de la otra vuelve a ella. Lo que llegó después se queda donde se dijo. Los enlaces enviados entretanto terminan, y se avisa a las dos.',
    go: 'Sí, separarlas',
    done: 'Vuelven a ser dos. Se avisa a las dos.',
  },
  list: {
    link: 'Quién puede estar dos veces',
    title: 'Quién puede estar dos veces',
    says: 'Parejas que comparten más que el nombre. No junte a nadie si no está seguro.',
    empty: 'Nadie parece estar dos veces.',
  },
};
