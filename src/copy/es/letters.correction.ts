// La carta después de que alguien dijo que el registro no es correcto.
import type { LettersCopy } from '../en/letters.ts';
import { letter } from './letterFrame.ts';

export const correctionLetters: Pick<LettersCopy, 'correctionAnswered'> = {
  correctionAnswered: (to) =>
    letter(to, 'Sobre lo que dijo que no es correcto', [
      'Usted nos dijo que algo en su página no es correcto. Gracias. Le he contestado allí.',
      'Verá qué queda ahora, y por qué. Si todavía no está bien, dígamelo otra vez.',
    ]),
};
