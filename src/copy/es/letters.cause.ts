// Cartas sobre una causa: preguntamos por qué, mostramos lo que encontramos, apuntamos lo que dijeron.
import type { LettersCopy } from '../en/letters.ts';
import { letter } from './letterFrame.ts';

export const causeLetters: Pick<LettersCopy, 'whyAsked' | 'rootOffered' | 'whyWrittenDown'> = {
  whyAsked: (to) =>
    letter(to, '¿Podemos preguntarle por qué?', [
      `Lo que le pasó no debería volver a pasar. ${to.staff} busca lo que hay detrás y tiene una pregunta para usted.`,
      'Usted lo conoce desde su lado mejor que nosotros. Conteste en su página o dígalo por teléfono. También puede decir que no lo sabe.',
    ]),
  rootOffered: (to) =>
    letter(to, '¿Era esto lo que había detrás?', [
      `Buscamos lo que hay detrás de lo que le pasó. ${to.staff} quisiera saber si lo encontramos.`,
      'En su página puede decir que sí, o contarnos lo que nos faltó.',
    ]),
  whyWrittenDown: (to) =>
    letter(to, 'Por favor, mire lo que apuntamos por usted', [
      `${to.staff} apuntó una respuesta que usted nos dio.`,
      `¿Es lo que dijo? Si no, díganoslo en su página ${to.when.by(to.due)} y lo deshacemos. Si está bien, no tiene que hacer nada.`,
    ]),
};
