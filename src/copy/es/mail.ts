import type { mail as english } from '../en/mail.ts';

export const mail: typeof english = {
  nothing: '(Un correo vacío.)',
  unreadable: '(Este correo no se pudo leer. Se guarda tal como llegó.)',
  only: (files) => `(Un correo sin palabras. Con él llegó: ${files})`,
};
