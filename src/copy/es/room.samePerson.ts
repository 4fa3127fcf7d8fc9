// Una persona que estaba dos veces en la casa, como lo lee en su página.
import type { samePersonHistory as enHistory } from '../en/room.samePerson.ts';

export const samePersonHistory: typeof enHistory = {
  personMerged: (who) => `Usted estaba dos veces en nuestra lista. ${who} juntó las dos fichas.`,
  personParted: (who) => `${who} dijo que son dos personas después de todo.`,
};
