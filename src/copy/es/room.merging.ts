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
  again: 'Habíamos hecho de esto una cosa aparte. Vuelve a ser una sola con esto.',
  apart: 'De esto hicimos dos cosas',
  apartSays: 'Una parte sigue por su cuenta, para que no se olvide ninguna. Puede ir allí desde aquí.',
  apartGo: 'Ir a la otra cosa',
  began: 'Lo que nos contó sobre esto',
  beganSays: 'Nos contó esto junto con otra cosa. Es una cosa aparte, por eso tiene su propia página.',
  beganGo: 'Ir a la otra cosa',
  saidOn: (on, via) => `Usted dijo ${on}, ${via}:`,
  ask: 'Son dos cosas',
  askSays: 'Si lo que nos contó son dos cosas, díganos cuáles. Hacemos dos, para que no se olvide ninguna.',
  askLabel: '¿Cuál es una y cuál es la otra?',
  askSend: 'Decírnoslo',
  asked: 'Usted dijo que son dos cosas. Lo miramos y le decimos.',
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
  splitOff: (who) => `${who} hizo dos cosas de esto. La otra sigue por su cuenta.`,
  begunApart: (who) => `${who} hizo de esto una cosa aparte, con lo que usted nos había contado:`,
};
