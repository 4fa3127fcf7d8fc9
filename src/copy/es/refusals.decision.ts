// Por qué algo de una decisión o del plan no se puede hacer ahora, y qué hacer.
import type { DecisionCode } from '../refusalCodes.ts';

export const decisionRefusals: Record<DecisionCode, string> = {
  'choice-still-ours': 'Nos pidió que eligiéramos, y lo espera. Elija y diga por qué; después diga que está hecho.',
  'decide-first': 'Una decisión que nombra el plan sigue abierta. Espere a que elija, o déjela fuera.',
  'good-and-hard-first': 'Escriba para cada opción qué tiene de bueno y qué tiene de difícil, en palabras sencillas.',
  'no-plan-in-force': 'Ahora no hay un plan en marcha. Proponga uno y pida su sí.',
  'no-such-decision': 'No encontramos esta pregunta. Cargue la página de nuevo para ver qué hay por decidir.',
  'no-such-option': 'No encontramos esta opción. Mire otra vez las opciones y elija una de las que hay.',
  'not-asked-to-choose': 'No nos pidió que eligiéramos. Déjelo en sus manos, o diga por qué no puede elegir.',
  'nothing-chosen-yet': 'Aquí todavía no se ha decidido nada. Elija primero; se puede abrir de nuevo cuando se quiera.',
  'nothing-to-decide': 'Ahora no hay nada que decidir aquí. Mire cómo está la página, o escríbanos.',
  'say-what-should-change': 'Escriba qué debería cambiar en el plan, con sus palabras. Basta una línea.',
  'say-why-again': 'Escriba qué ha cambiado, para que ambas partes vean por qué se abre de nuevo. Basta una línea.',
  'say-why-it-is-not-possible': 'Escriba por qué no es posible. La otra persona lo ve.',
  'say-why-not-needed': 'Escriba por qué la pregunta ya no hace falta. La otra persona lo ve.',
  'say-why-we-choose': 'Escriba por qué elegimos esta opción. La otra persona lo ve.',
  'their-words-stay': 'Son sus propias palabras y quedan como están. Diga qué tiene de bueno y qué de difícil.',
  'three-lines-first': 'Escriba las tres cosas: cuál es el problema, qué haremos y por qué importa.',
  'two-options-first': 'Para elegir hacen falta dos opciones o más. Añada otra primero.',
  'what-matters-first': 'Díganos primero qué es lo más importante para usted, o que prefiere no decirlo. Después elija.',
};
