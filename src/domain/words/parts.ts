// Which rules a line needs at all, by runs of five letters: every form of a word that a rule knows shares one of them.
export const LETTERS = 5;
/** Of a shorter word all of it. */
export const FEWEST = 3;

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };
export const withoutAccents = (text: string): string => text.replace(/[áéíóúü]/g, (letter) => ACCENTS[letter] ?? letter);

/** All runs of three to five letters of a line; spaces are letters too. */
export function partsOf(line: string): ReadonlySet<string> {
  const plain = withoutAccents(line.toLowerCase());
  const parts = new Set<string>();
  for (let at = 0; at + FEWEST <= plain.length; at += 1) {
    for (let length = FEWEST; length <= LETTERS; length += 1) parts.add(plain.slice(at, at + length));
  }
  return parts;
}
