// Por qué no se puede pedir o contestar ahora una corrección, y qué hacer.
import type { CORRECTION_CODES } from '../refusalCodes.ts';

export const correctionRefusals: Record<(typeof CORRECTION_CODES)[number], string> = {
  'correction-is-with-us': 'Tenemos lo que dijo sobre esto y le contestaremos. Escríbanos si hay algo más que decir.',
  'nothing-to-correct-there': 'En este lugar no hay nada nuestro. Lo que alguien escribió de su mano sigue siendo suyo; un mensaje nuevo puede decir más.',
  'say-what-is-right': 'Escriba cómo es correcto, con sus palabras. Una línea basta.',
  'say-why-both-stand': 'Escriba por qué quedan las dos versiones. La persona lee su razón.',
};
