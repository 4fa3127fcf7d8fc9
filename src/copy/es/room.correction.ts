// Lo que el cliente dice que no está bien anotado, como lo lee en su página.
import type { CorrectionCopy, correctionThanks as en } from '../en/room.correction.ts';

export const correction: CorrectionCopy = {
  title: 'Lo que no está bien',
  line: (count) => (count === 0 ? '¿Hay algo aquí que no está bien?' : 'Lo que usted dijo que no está bien'),
  says: '¿Algo no fue así? Díganoslo. Lo corregimos, o dejamos las dos cosas una al lado de la otra y le decimos por qué. No se borra nada.',
  where: 'Elija «Esto no está bien» debajo de lo que quiera decir.',
  this: 'Esto no está bien',
  thing: 'Diga qué no está bien',
  how: '¿Cómo fue? Dígalo con sus palabras.',
  other: 'Hay otra cosa aquí que no está bien, como una fecha o un nombre',
  otherHow: '¿Qué no está bien, y cómo es?',
  file: 'Los datos que tenemos de usted',
  parts: {
    name: 'Mi nombre no está bien',
    'born-on': 'Mi fecha de nacimiento no está bien',
    email: 'Mi correo electrónico no está bien',
    phone: 'Mi número de teléfono no está bien',
    post: 'Mi dirección no está bien',
  },
  partHow: '¿Cómo es?',
  send: 'Enviar',
  instead: 'Todavía puede decir cómo fue. Corregimos lo anotado, o dejamos las dos cosas una al lado de la otra.',
  stood: 'Decía:',
  reads: 'Ahora dice:',
  onRecord: 'Tenemos anotado:',
  youSay: 'Usted dice:',
  withUs: 'Lo tenemos y le responderemos aquí.',
  corrected: (on) => `Corregido ${on}, como usted dijo.`,
  because: 'Añadimos:',
  both: 'Las dos cosas quedan aquí, con el mismo peso. Nuestra razón:',
  again: 'Decirlo una vez más',
};

export const correctionThanks: typeof en = { correction: 'Gracias. Tenemos lo que nos dice y le responderemos aquí.' };
