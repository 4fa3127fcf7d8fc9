// What a mail tells, as the telling of a concern: its new words, under its subject where that says something of its own.
const ANSWERS = /^\s*((re|fwd?|aw|wg|antw|rv|tr|sv|r)\s*(\[\d+\])?\s*:\s*)+/i;
const SAYS_NOTHING = /^\W*((no|sin) (subject|asunto)|hi|hello|hola|help|ayuda|question|pregunta|message|mensaje)?\W*$/i;
export const MOST_WORDS = 20_000;
const CUT = ' …';

/** As a subject reads without "Re:" and the like. */
export const bareSubject = (subject: string): string => subject.replace(ANSWERS, '').replace(/\s+/g, ' ').trim();

/** Empty where neither says a word. What is longer than a telling can be is cut; the whole stays with the mail. */
export function tellingOf(subject: string, text: string): string {
  const [title, words] = [bareSubject(subject), text.trim()];
  const isSaid = SAYS_NOTHING.test(title) || words.toLowerCase().startsWith(title.toLowerCase());
  return cut(isSaid ? words : words === '' ? title : `${title}\n\n${words}`);
}

/** Between two letters, never within one. */
export const cut = (text: string): string => (text.length <= MOST_WORDS ? text : `${text.slice(0, MOST_WORDS - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`);
