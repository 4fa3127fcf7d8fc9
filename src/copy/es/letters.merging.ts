// Las cartas cuando dos cosas que nos contó siguen como una sola, y cuando vuelven a ser dos.
import type { mergingLetters as en } from '../en/letters.merging.ts';
import { letter } from './letterFrame.ts';

export const mergingLetters: typeof en = {
  putTogether: (to) =>
    letter(to, 'Juntamos dos cosas', [
      'Nos contó esto dos veces, o contó dos partes de lo mismo. Lo juntamos para que una sola persona lo lleve. No se pierde nada de lo que dijo.',
      `Si son dos cosas, dígalo en su página cuando quiera. Tendrá noticias mías ${to.when.by(to.due)}, aunque no haya novedades.`,
    ]),
  twoAgain: (to) =>
    letter(to, 'Vuelven a ser dos cosas', [
      'Habíamos juntado esto con otra cosa que nos contó. Ahora sigue por su cuenta.',
      `Tendrá noticias mías ${to.when.by(to.due)}, aunque no haya novedades.`,
    ]),
  twoThings: (to) =>
    letter(to, 'De una cosa hicimos dos', [
      'Lo que nos contó eran dos cosas. Para que no se olvide ninguna, esta parte sigue ahora por su cuenta, con su propia página. Lo que dijo queda como lo dijo.',
      `Si al final es una sola cosa, escríbame en esa página. Tendrá noticias mías ${to.when.by(to.due)}, aunque no haya novedades.`,
    ]),
};
