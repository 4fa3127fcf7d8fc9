// Las decisiones y el plan en el historial.
import type { decisionHistory as english } from '../en/roomHistory.decision.ts';

export const decisionHistory: typeof english = {
  decisionAsked: (who) => `${who} planteó una pregunta, con opciones para elegir.`,
  optionAdded: (who) => `${who} añadió una opción.`,
  optionChanged: (who) => `${who} dijo algo más sobre una opción.`,
  optionClosed: (who) => `${who} dijo que una opción no es posible, y por qué.`,
  whatMattersSaid: (who) => `${who} respondió qué es lo más importante.`,
  optionChosen: (who) => `${who} decidió.`,
  choiceLeftToUs: (who) => `${who} nos pidió que eligiéramos.`,
  chosenForThem: (who) => `${who} eligió en su lugar y dijo por qué.`,
  decisionReopened: (who) => `${who} abrió de nuevo una decisión.`,
  decisionDropped: (who) => `${who} retiró una pregunta.`,
  planProposed: (who) => `${who} propuso un plan.`,
  planAgreed: (who) => `${who} dijo que sí al plan.`,
  planNotQuite: (who) => `${who} dijo qué no está del todo bien en el plan.`,
  planLapsed: () => 'Cambió aquello en lo que se apoyaba el plan, así que el plan pide un nuevo sí.',
  planReviewDue: () => 'Llegó el día de mirar el plan otra vez.',
  planKept: (who) => `${who} mantuvo el plan por más tiempo.`,
  planChangeAsked: (who) => `${who} dijo qué debería cambiar en el plan.`,
};
