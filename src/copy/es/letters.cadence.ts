// La carta a quien dirige: llamadas acordadas que no hicimos dos veces seguidas. No nombra a nadie; los nombres están en la apertura.
import type { LettersCopy } from '../en/letters.ts';

const people = (count: number): string => (count === 1 ? 'una persona' : `${count.toLocaleString('es')} personas`);
export const cadenceLetters: Pick<LettersCopy, 'missedTwice'> = {
  missedTwice: (to) => ({
    subject: 'No hicimos dos llamadas acordadas seguidas',
    paragraphs: [
      `Hola, ${to.name}:`,
      `dijimos que llamaríamos a ${people(to.count)} y no hicimos dos llamadas seguidas. En su página pueden leer que fue culpa nuestra.`,
      'Por favor, procure que alguien llame hoy y empiece por decirlo.',
      `Quién es está en la lista de llamadas de hoy: ${to.desk}`,
      to.organisation,
    ],
  }),
};
