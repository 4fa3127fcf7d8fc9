// Lo que toda carta lleva alrededor: un saludo, el camino a la página, a quién llamar y quién escribe.
import { type Letter, PLACEHOLDERS, type Reader } from '../letter.ts';
import { post } from './post.ts';

export function letter(to: Reader, subject: string, says: readonly string[]): Letter {
  return {
    subject,
    paragraphs: [`Hola, ${to.name}:`, ...beside(to), ...says.slice(0, 1), ...quoted(to), ...says.slice(1), way(to), ...answer(to), ...call(to), `${to.owner}\n${to.organisation}`],
  };
}

const beside = ({ besides, isCopy }: Reader): string[] =>
  besides === undefined || !isCopy ? [] : [`Usted acompaña a ${besides} en algo que nos contó. Esta carta es para ${besides}; usted recibe una copia.`];

const quoted = ({ words = [] }: Reader): string[] => words.map(({ text }) => `«${text}»`);
const answer = ({ reply }: Reader): string[] => (reply === undefined ? [] : [post.answer[reply.asks], ...(reply.offersWords ? [post.words] : [])]);

function way({ door, besides }: Reader): string {
  if (door === 'later')
    return 'Esta dirección es nueva en su ficha, y por eso esta carta todavía no lleva una entrada. Así su página sigue siendo privada. Una carta anterior la abre, o llámenos y le leemos un código.';
  if (door === 'link' && besides !== undefined) return `Este es su propio camino a la página:\n${PLACEHOLDERS.room}`;
  if (door === 'link') return `Esta es su propia página, donde puede ver y contestar todo:\n${PLACEHOLDERS.room}`;
  if (besides !== undefined) return `Para ver la página, vaya a\n${PLACEHOLDERS.where}\ny escriba este código, que es solo suyo: ${PLACEHOLDERS.code}\nSirve durante 48 horas.`;
  return `Para ver y contestar todo, vaya a\n${PLACEHOLDERS.where}\ny escriba este código: ${PLACEHOLDERS.code}\nSirve durante 48 horas.`;
}

const call = ({ phone, owner }: Reader): string[] => (phone === null ? [] : [`¿Prefiere hablar? Llame al ${phone} y pregunte por ${owner}.`]);
