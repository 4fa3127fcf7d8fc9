// Lo que rodea una carta que va por correo electrónico: su hilo, cómo contestarla, y cómo se leyó una respuesta.
import type { post as english } from '../en/post.ts';

const ANSWER = 'También puede contestar a este correo';

export const post: typeof english = {
  topic: (organisation, number) => `Usted y ${organisation} (n.º ${number})`,
  answer: {
    understanding: `${ANSWER}: escriba SÍ si así fue, o escriba lo que no está bien.`,
    fix: `${ANSWER}: escriba SÍ si está de acuerdo, o NO y qué sería mejor.`,
    delivery: `${ANSWER}: escriba SÍ si llegó y está bien, o NO y qué falta.`,
    amends: `${ANSWER}: escriba lo que elige, NO GRACIAS, o lo que preferiría.`,
    move: `${ANSWER}: escriba SÍ si la nueva fecha le va bien, o NO.`,
    solved: `${ANSWER}: escriba RESUELTO o NO ESTÁ BIEN. Para decir si fue justo, escriba tres números del 1 al 7: por el resultado, por cómo lo hicimos y por cómo le tratamos.`,
    check: `${ANSWER}: escriba NO si no es así.`,
    nothing: 'Lo que conteste a este correo también nos llega.',
  },
  words: '¿Quiere leer nuestras palabras en sus correos? Conteste PALABRAS. Otras personas pueden leer un correo por el camino; su página, no.',
  amendsOption: (number, name) => `${number}. ${name}`,
  readAs: {
    yes: 'como un sí',
    no: 'como un no',
    'not-quite': 'como «no del todo», con sus palabras sobre lo que no está bien',
    chosen: 'como la opción que nombró',
    declined: 'como «no, gracias»',
    wished: 'como un deseo suyo, con sus palabras',
    solved: 'como «para mí está resuelto»',
    'not-okay': 'como «todavía no está bien»',
    rated: 'como tres números sobre si fue justo',
    reopened: 'como «ábranlo otra vez»',
    undone: 'como «eso no es lo que dije», y lo deshicimos',
    writing: 'como su deseo de cómo escribirle',
  },
};
