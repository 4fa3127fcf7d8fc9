// La parte del cliente en el escritorio: qué hay, qué nos espera y qué se puede hacer.
import type { TasksCopy } from '../en/desk.tasks.ts';

export const tasks: TasksCopy = {
  next: {
    'look-at-attempt': 'Ya hizo su parte. Mírela y dígaselo.',
    'answer-teach-back': 'Le contó cómo lo entendió. Contéstele.',
    'propose-task-anew': 'Querría una tarea de otra manera. Propóngala de nuevo.',
    'await-task-answer': 'Está pensando en lo que le preguntó.',
  },
};
