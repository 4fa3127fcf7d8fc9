// La parte del cliente en el escritorio: qué hay, qué nos espera y qué se puede hacer.
import type { TasksCopy } from '../en/desk.tasks.ts';

export const tasks: TasksCopy = {
  next: {
    'look-at-attempt': 'Ya hizo su parte. Mírela y dígaselo.',
    'answer-teach-back': 'Le contó cómo lo entendió. Contéstele.',
    'propose-task-anew': 'Querría una tarea de otra manera. Propóngala de nuevo.',
    'await-task-answer': 'Está pensando en lo que le preguntó.',
  },
  kinds: {
    taskProposed: 'preguntó si podría hacer algo',
    taskAccepted: 'dijo que sí a una tarea',
    taskChangeAsked: 'querría cambiar una tarea',
    taskDeclined: 'dijo: esto no es para mí',
    taskKeptAsItIs: 'quiere hacerlo tal como está',
    confidenceRated: 'dijo cuánta seguridad siente',
    taskTakenBack: 'retiró una tarea',
    taskReminded: 'recibió el recordatorio acordado',
    attemptMade: 'dijo: está hecho',
    attemptRight: 'lo miró: está bien',
    attemptSentBack: 'dijo qué está bien y qué falta',
    faultNamed: 'dijo por qué aún no estaba bien',
    teachBackAsked: 'preguntó: ¿lo expliqué bien?',
    saidBack: 'nos contó cómo lo entendió',
    ratherNotSaid: 'prefiere no repetirlo',
    explainedWell: 'dijo: eso es',
    explainedAnew: 'dijo de otra manera lo que no quedó claro',
  },
};
