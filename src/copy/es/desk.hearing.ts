import type { HearingCopy } from '../en/desk.hearing.ts';

export const hearing: HearingCopy = {
  open: (name) => `Escucharlo como ${name}`,
  title: (name) => `Así lo leerá ${name}`,
  says: 'Todavía no se envía nada, y nada de esto se guarda. Solo muestra cómo se verá su página.',
  ask: (name) => `Si usted fuera ${name}, hoy, ¿qué habría querido oír?`,
  readAloud: 'Leerlo en voz alta',
  stop: 'Dejar de leer',
  frame: (name) => `La página de ${name}, cuando esto se envíe`,
};
