// Una persona que estaba dos veces en la casa, como lo ve el equipo.
import type { samePersonStory as en } from '../en/desk.samePerson.ts';

export const samePersonStory: typeof en = {
  personMerged: 'vio que es una persona que estaba aquí dos veces',
  personParted: 'dijo que son dos personas después de todo',
};
