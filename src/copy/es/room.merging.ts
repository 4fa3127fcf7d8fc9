// Dos cosas que siguen como una sola, como el cliente lo lee en la página de cada una.
import type { mergedEnd as enEnd, mergingHistory as enHistory, mergingThanks as enThanks, RoomMergingCopy } from '../en/room.merging.ts';

export const merging: RoomMergingCopy = {
  title: 'Dos cosas que siguen como una sola',
  from: (on, via) => `Nos contó esto ${on}, ${via}:`,
  says: 'Lo juntamos con esto para que una sola persona lleve las dos cosas. Lo que dijo queda como lo dijo. Quien le acompañaba allí no pasa aquí: nómbrelo otra vez si quiere que le acompañe.',
  two: 'Son dos cosas',
  twoSays: 'Entonces lo que queda abierto sigue por su cuenta, en su propia página. Lo que se contestó aquí queda aquí.',
  goOn: 'Ir a donde sigue',
  notSent: 'Usted escribió esto y aún no se ha enviado:',
  goOnWith: 'Ir a donde sigue y enviarlo allí',
  stays: 'Todo lo que se dijo se puede leer aquí todavía.',
};
export const mergingThanks: typeof enThanks = { twoAgain: 'Gracias. Vuelven a ser dos cosas, y cada una tiene su página.' };
export const mergedEnd: typeof enEnd = {
  title: 'Esto sigue junto con otra cosa',
  says: () => 'Lo juntamos con otra cosa que nos contó, para que una sola persona lleve las dos. Si no es así, puede decirlo allí.',
};
export const mergingHistory: typeof enHistory = {
  mergedInto: (who) => `${who} juntó esto con otra cosa que usted nos contó.`,
  tookIn: (who) => `${who} juntó esto con lo que usted nos había contado antes:`,
  mergeTakenBack: (who) => `${who} dijo que son dos cosas.`,
  partedAgain: () => 'Esto sigue otra vez por su cuenta.',
};
