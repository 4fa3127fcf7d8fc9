// What makes a telling look like none. No single sign is enough, since each has an innocent cause: a password manager fills
// a hidden box, a prepared text is pasted in a second, a waiting room shares one network. What has enough of them is held
// for a person to look at; nothing is ever dropped, and one who says that somebody is in danger always comes through.

export const SIGNS = ['trap', 'too-fast', 'links', 'markup', 'same-again', 'many-from-there'] as const;
export type Sign = (typeof SIGNS)[number];

export type Arrival = {
  /** Something stands in the box that nobody sees. */
  readonly trapped: boolean;
  /** From when the page was made; null where that isn't known. */
  readonly seconds: number | null;
  readonly text: string;
  /** How often the same text came before, within a day. */
  readonly sameBefore: number;
  /** How many came from the same network within an hour. */
  readonly fromThere: number;
};

const FAST_SECONDS = 3;
const MANY_LINKS = 3;
const MANY_FROM_THERE = 6;
const WEIGHTS: Readonly<Record<Sign, number>> = { trap: 2, 'too-fast': 1, links: 2, markup: 3, 'same-again': 2, 'many-from-there': 1 };
const ENOUGH = 3;
const TOO_OFTEN_THE_SAME = 3;

const linksIn = (text: string): number => text.match(/\bhttps?:\/\/|\bwww\./gi)?.length ?? 0;
/** A link as pages and boards write it, which no customer types. */
const MARKUP = /<a\s+href|\[url[=\]]|\[link[=\]]/i;

export function signsOf({ trapped, seconds, text, sameBefore, fromThere }: Arrival): readonly Sign[] {
  const signs: Sign[] = [];
  if (trapped) signs.push('trap');
  if (seconds !== null && seconds < FAST_SECONDS) signs.push('too-fast');
  if (linksIn(text) >= MANY_LINKS) signs.push('links');
  if (MARKUP.test(text)) signs.push('markup');
  if (sameBefore > 0) signs.push('same-again');
  if (fromThere >= MANY_FROM_THERE) signs.push('many-from-there');
  return signs;
}

export function looksLikeNone(arrival: Arrival): boolean {
  const weight = signsOf(arrival).reduce((sum, sign) => sum + WEIGHTS[sign], 0);
  return weight >= ENOUGH || arrival.sameBefore >= TOO_OFTEN_THE_SAME;
}
