// Names for the statements that come again and again, so that each connection parses and plans them once.

const NAMED_AT_MOST = 300;
const REMEMBERED_AT_MOST = 3000;
/** A text with a list of ids is another for each length: what comes seldom must not take a name from what comes always. */
const NAMED_FROM = 3;

/** Gives the name of a text from the third time on, while there are names. */
export function statementNames(atMost = NAMED_AT_MOST, rememberedAtMost = REMEMBERED_AT_MOST): (text: string) => string | undefined {
  const named = new Map<string, string>();
  const times = new Map<string, number>();
  return (text) => {
    const known = named.get(text);
    if (known !== undefined || named.size >= atMost) return known;
    const now = (times.get(text) ?? 0) + 1;
    if (now < NAMED_FROM) {
      if (!times.has(text) && times.size >= rememberedAtMost) times.clear();
      times.set(text, now);
      return undefined;
    }
    times.delete(text);
    const name = `s${named.size}`;
    named.set(text, name);
    return name;
  };
}
