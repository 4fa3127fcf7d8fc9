// Cartas sobre un cambio: qué cambió gracias a ellas, una parte en él, en qué quedó lo suyo. Ninguna dice de qué se trata.
import type { LettersCopy } from '../en/letters.ts';
import { letter } from './letterFrame.ts';

type Kinds = 'changeTold' | 'partnerInvited' | 'partnerAnswered' | 'partnerThanked' | 'partnerWrittenDown' | 'changeToldStaff';
export const changeLetters: Pick<LettersCopy, Kinds> = {
  changeTold: (to) =>
    letter(to, 'Usted nos lo dijo, y cambiamos algo', [
      'Hace un tiempo nos contó algo que no debió pasar. No lo dejamos así.',
      'En su página puede leer qué hacemos ahora de otra manera y qué debería notar. No tiene que hacer nada.',
    ]),
  partnerInvited: (to) =>
    letter(to, '¿Nos ayuda a hacerlo bien?', [
      `Estamos cambiando algo, y usted lo conoce desde el lado que cuenta. ${to.staff} quisiera pedirle ayuda.`,
      'En su página puede ver de qué se trata. Puede decir que sí o que no, y puede dejarlo cuando quiera. Su atención no depende de ello.',
    ]),
  partnerAnswered: (to) => letter(to, 'En qué quedó lo que nos dijo', [`Gracias por lo que nos dijo. ${to.staff} ha escrito en qué quedó.`, 'Lo encuentra en su página.']),
  partnerThanked: (to) => letter(to, 'Gracias', [`${to.staff} le ha escrito para agradecerle su parte. Las palabras están en su página.`, 'No tiene que hacer nada.']),
  partnerWrittenDown: (to) =>
    letter(to, 'Por favor, revise lo que escribimos por usted', [
      `${to.staff} escribió lo que usted dijo sobre su parte en un cambio.`,
      `¿Es lo que dijo? Si no, díganoslo en su página ${to.when.by(to.due)}, y lo deshacemos. Si está bien, no tiene que hacer nada.`,
    ]),
  changeToldStaff: (to) => ({
    subject: 'Usted lo planteó, y algo cambió',
    paragraphs: [
      `Hola, ${to.name}:`,
      'Usted planteó algo sobre nuestra manera de trabajar. Gracias. Se hizo un cambio por ello.',
      `Qué es y qué debería notar: ${to.desk}`,
      to.organisation,
    ],
  }),
};
