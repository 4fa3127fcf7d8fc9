// Una persona que estaba dos veces en la casa, como lo lee en su página.
import type { samePersonHistory as enHistory, samePersonThanks as enThanks, RoomSamePersonCopy } from '../en/room.samePerson.ts';

export const samePersonHistory: typeof enHistory = {
  personMerged: (who) => `Usted estaba dos veces en nuestra lista. ${who} juntó las dos fichas.`,
  personParted: (who) => `${who} dijo que son dos personas después de todo.`,
};
export const samePerson: RoomSamePersonCopy = {
  title: 'Usted estaba dos veces en nuestra lista',
  says: (on) => `Encontramos dos fichas suyas y las juntamos ${on}. Lo que nos contó con cada una está ahora aquí. No se pierde nada.`,
  held: 'Durante un día, esta página no muestra lo que usted nos dijo de sí. Así está a salvo si nos equivocamos.',
  also: {
    link: 'También nos habló de sí con la otra ficha: guárdelo o no',
    title: 'También nos dijo esto',
    says: 'Lo dijo cuando estaba por segunda vez en nuestra lista. Aquí no cuenta nada de ello hasta que lo guarde.',
    now: 'Aquí dice ahora:',
    keep: 'Guardar esto',
    keepInstead: 'Ponerlo en su lugar',
    drop: 'No guardarlo',
    leave: 'Dejarlo como está ahora',
  },
  wrong: 'Está mal: somos dos personas',
  wrongSays: 'Entonces separamos las dos fichas enseguida. Lo suyo sigue siendo suyo. Quizá necesite un enlace nuevo a esta página.',
};
export const samePersonThanks: typeof enThanks = { twoPeople: 'Gracias por decírnoslo. Las dos fichas están separadas, y aquí solo queda lo suyo.' };
