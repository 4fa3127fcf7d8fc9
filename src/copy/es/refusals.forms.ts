// Por qué no se puede tomar así un formulario o un archivo, y qué hacer.
import type { FORM_CODES } from '../refusalCodes.ts';

export const formRefusals: Record<(typeof FORM_CODES)[number], string> = {
  'no-such-form': 'No encontramos este formulario. Elija uno de la lista de formularios.',
  'form-was-changed': 'Alguien guardó este formulario mientras usted trabajaba en él. Mire el suyo y guarde otra vez; lo que escribió se conserva.',
  'form-not-ready': 'Este formulario aún no puede preguntarse. Mire las preguntas marcadas, corríjalas y guarde otra vez.',
};
