// What every letter has around what it says: a greeting, the way to the page, whom to call, and who writes.
import { type Letter, PLACEHOLDERS, type Reader } from '../letter.ts';
import { post } from './post.ts';

export function letter(to: Reader, subject: string, says: readonly string[]): Letter {
  return {
    subject,
    paragraphs: [`Hello ${to.name},`, ...beside(to), ...says.slice(0, 1), ...quoted(to), ...says.slice(1), way(to), ...answer(to), ...call(to), `${to.owner}\n${to.organisation}`],
  };
}

/** Whoever is with the customer reads why this came to them. */
const beside = ({ besides, isCopy }: Reader): string[] =>
  besides === undefined || !isCopy ? [] : [`You are with ${besides} in something they brought to us. This letter is for ${besides}, and a copy goes to you.`];

const quoted = ({ words = [] }: Reader): string[] => words.map(({ text }) => `“${text}”`);
const answer = ({ reply }: Reader): string[] => (reply === undefined ? [] : [post.answer[reply.asks], ...(reply.offersWords ? [post.words] : [])]);

function way({ door, besides }: Reader): string {
  if (door === 'later')
    return 'This address is new on your file, so this letter holds no way in yet. That keeps your page private. An older letter still opens it, or call us and we read you a code.';
  if (door === 'link' && besides !== undefined) return `This is your own way to the page:\n${PLACEHOLDERS.room}`;
  if (door === 'link') return `This is your own page, where you can see and answer everything:\n${PLACEHOLDERS.room}`;
  if (besides !== undefined) return `To see the page, go to\n${PLACEHOLDERS.where}\nand type this code of your own: ${PLACEHOLDERS.code}\nIt works for 48 hours.`;
  return `To see and answer everything, go to\n${PLACEHOLDERS.where}\nand type this code: ${PLACEHOLDERS.code}\nIt works for 48 hours.`;
}

const call = ({ phone, owner }: Reader): string[] => (phone === null ? [] : [`Would you rather talk? Call ${phone} and ask for ${owner}.`]);
