const MOST = 140;

/** As much of a text as a line to choose it by needs, cut at a word's end. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MOST ? line : `${line.slice(0, MOST).replace(/\s\S*$/, '')} …`;
}
