// Por qué algo no se puede hacer con una carta, y qué hacer entonces.
import type { letterRefusals as english } from '../en/refusals.letter.ts';

export const letterRefusals: typeof english = {
  'letter-has-left': 'Esta carta ya salió. Puede escribir otra, o llamar.',
  'letter-has-not-left': 'Esta carta todavía no ha salido, así que no hay nada que enviar otra vez. Sale sola.',
  'letter-has-not-failed': 'No sabemos de nada que impidiera que llegara. Puede enviarla otra vez si se lo piden.',
  'not-a-time-to-send': 'Elija un momento que esté por venir, en los próximos 30 días. Hasta entonces las palabras ya están en su página.',
  'nothing-to-take-back': 'Ahora no hay nada suyo aquí que se pueda retirar. Escriba unas palabras nuevas que lo arreglen.',
  'too-late-to-take-back': 'El momento de retirarlo ya pasó, y ha salido. Escriba unas palabras nuevas que lo arreglen, o llame.',
  'something-came-since': 'Desde entonces pasó algo más aquí, y puede depender de lo que usted escribió. Escriba unas palabras nuevas que lo arreglen.',
};
