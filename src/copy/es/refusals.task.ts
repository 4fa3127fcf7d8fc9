// Por qué algo de la parte del cliente no se puede hacer ahora, y qué hacer después.
import type { TaskCode } from '../refusalCodes.ts';

export const taskRefusals: Record<TaskCode, string> = {
  'answer-what-they-said-back': 'Le contó con sus palabras cómo lo entendió. Conteste a eso primero.',
  'attempt-is-with-us': 'Ya tenemos lo que envió y lo estamos mirando. ¿Quiere añadir algo? Escríbanos.',
  'explain-it-anew': 'Dígalo aquí con otras palabras, para poder preguntar otra vez.',
  'look-at-the-attempt-first': 'Ya hizo su parte y espera su respuesta. Mírela primero y luego siga.',
  'no-attempt-sent-back': 'Aquí no se devolvió nada. Mire otra vez la página.',
  'no-attempt-to-look-at': 'Todavía no hay nada que mirar, o ya se miró. Vea la página como está ahora.',
  'no-such-task': 'No encontramos esta tarea. Mire otra vez la página y elíjala ahí.',
  'no-task-agreed': 'Aquí todavía no hay una tarea acordada. Diga primero que sí, o pida un cambio.',
  'not-on-the-ruler': 'Elija un número entero de 0 a 10.',
  'not-sure-yet': 'El último número fue menor que 7. Diga qué lo haría más fácil, elija otro número, o diga que está bien como está.',
  'nothing-said-back': 'Todavía no hay respuesta con sus propias palabras. Espérela, o anote lo que le dijo.',
  'say-what-is-missing': 'Diga qué falta todavía, en una frase amable.',
  'say-what-is-right-already': 'Diga primero qué está bien ya; así lo que falta se escucha mejor.',
  'say-what-to-change': 'Diga en pocas palabras qué le vendría mejor.',
  'say-what-we-left-unclear': 'Diga qué no explicamos bien; la falta es nuestra.',
  'say-what-why-and-how': 'Diga qué es, por qué le ayuda y los pasos. Después propóngalo.',
  'say-why-it-was-not-the-wording': 'Diga en una frase cómo lo sabe; hasta entonces cuenta como falta de nuestra redacción.',
  'task-is-settled': 'Esta tarea está terminada o retirada. Proponga una nueva si queda algo.',
  'task-not-agreed': 'Todavía no hay un sí a esta tarea. Contéstela primero; después puede seguir esto.',
  'they-said-no': 'Dijo que esto no es para su caso. Busque otra manera y propóngala como algo nuevo.',
};
