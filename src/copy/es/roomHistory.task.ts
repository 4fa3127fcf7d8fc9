// La parte del cliente en la historia: tareas, intentos y lo que dijo con sus palabras.
import type { taskHistory as english } from '../en/roomHistory.task.ts';

export const taskHistory: typeof english = {
  taskProposed: (who) => `${who} preguntó si usted podría hacer algo.`,
  taskAccepted: (who) => `${who} dijo que sí a hacer algo.`,
  taskChangeAsked: (who) => `${who} pidió cambiar algo de lo que hay que hacer:`,
  taskDeclined: (who) => `${who} dijo: esto no es para mí.`,
  taskKeptAsItIs: (who) => `${who} dijo: quiero hacerlo tal como está.`,
  confidenceRated: (who) => `${who} dijo cuánta seguridad siente.`,
  taskTakenBack: (who) => `${who} retiró lo que habíamos pedido.`,
  taskReminded: () => 'Enviamos el único recordatorio acordado.',
  reminderMissed: () => 'El día pasó antes de que pudiéramos recordárselo. Es culpa nuestra.',
  attemptMade: (who) => `${who} dijo: está hecho.`,
  attemptRight: (who) => `${who} lo miró: está bien.`,
  attemptSentBack: (who) => `${who} lo miró y dijo qué está bien y qué falta todavía.`,
  faultNamed: (who) => `${who} dijo por qué aún no estaba bien.`,
  teachBackAsked: (who) => `${who} preguntó: ¿lo expliqué bien?`,
  saidBack: (who) => `${who} nos contó cómo lo entendió:`,
  ratherNotSaid: (who) => `${who} prefirió no contestar a esto.`,
  explainedWell: (who) => `${who} dijo: eso es.`,
  explainedAnew: (who) => `${who} vio algo que no habíamos explicado bien y lo dijo de otra manera.`,
};
