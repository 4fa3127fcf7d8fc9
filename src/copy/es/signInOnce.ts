import type { signInOnce as english } from '../en/signInOnce.ts';

export const signInOnce: typeof english = {
  title: 'Entrar',
  about: 'Este enlace le deja entrar una vez. Todavía no ha pasado nada: pulse el botón para ir al escritorio.',
  button: 'Ir al escritorio',
  over: 'Este enlace ya se usó o tiene más de una hora. Pida uno nuevo donde se lo dieron.',
};
