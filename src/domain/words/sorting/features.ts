// What of a comment speaks for thanks or for a concern: its words, alone and in pairs, what follows a "not", its first and last
// word, its length, and what was asked. "Nothing." is praise after "what could we do better?" and the contrary after "what was good?".

const NEGATION = /^(?:no|not|never|nothing|none|nobody|without|cannot|can't|couldn't|didn't|don't|doesn't|wasn't|weren't|isn't|hasn't|haven't|hadn't|won't|wouldn't|lack)$/;
const REACH_OF_NOT = 3;
const TURN = /\b(?:but|however|although|though|only|except|apart)\b/;

// Words that say it whatever else is learned, so that a rare one counts as well.
const KIND =
  /^(?:thank|thanks|thankful|grateful|brilliant|excellent|amazing|fantastic|wonderful|superb|fabulous|lovely|great|perfect|outstanding|exceptional|professional|caring|kind|kindness|friendly|helpful|polite|reassuring|compassionate|attentive|efficient|prompt|patient|respectful|supportive|cheerful|understanding|impressed|pleased|happy|best|credit|faultless|flawless|superbly|quickly|listen|listened|explained|good|well|stars)$/;
const HARD =
  /^(?:waited|waiting|wait|nobody|rude|dismissive|ignored|ignore|ignoring|late|delay|delayed|delays|worse|worst|poor|poorly|terrible|awful|disgusting|disgraceful|appalling|shocking|useless|unprofessional|unhelpful|unacceptable|neglect|neglected|failed|failure|fail|never|wrong|lost|missed|mistake|mistakes|incorrect|cancelled|cancel|complaint|upset|distressed|distressing|frightened|scared|angry|frustrated|frustrating|disappointed|disappointing|confusing|confused|uncomfortable|pain|painful|cold|dirty|broken|refused|refuse|rushed|rough|shouted|blamed|patronising|cried|crying|alone|abandoned|struggled|struggling|hours|chasing|again|lack|lacking|lacked|shortage|understaffed|stop|need|needs|should|unfortunately|more|less|faster|quicker|earlier|sooner|longer)$/;
const MOST_COUNTED = 3;

/** Names are short because they are kept by the thousand: ^first $last !negated #length ?question, +n and -n for at least n kind and hard words. */
export function featuresOf(text: string, asked = ''): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[‘’]/g, "'");
  const words = plain.match(/[a-z']+|[!?]/g) ?? [];
  const length = lengthOf(words.length);
  const question = asked.trim() === '' ? [] : [questionOf(asked)];
  return new Set([
    ...words,
    ...words.slice(1).map((word, before) => `${words[before]} ${word}`),
    ...negatedIn(words).map((word) => `!${word}`),
    ...words.slice(0, 1).map((word) => `^${word}`),
    ...words.slice(-1).map((word) => `$${word}`),
    `#${length}`,
    ...upTo(words.filter((word, at) => KIND.test(word) && !isNegated(words, at)).length).map((many) => `+${many}`),
    ...upTo(words.filter((word, at) => (isNegated(words, at) ? KIND : HARD).test(word)).length).map((many) => `-${many}`),
    ...(TURN.test(plain) ? ['#but'] : []),
    ...question.flatMap((of) => [`?${of}`, `?${of}#${length}`, ...words.map((word) => `?${of} ${word}`)]),
  ]);
}

const lengthOf = (words: number): number => [2, 5, 12, 30].filter((most) => words > most).length;

const questionOf = (asked: string): string => {
  if (/improve|better/i.test(asked)) return 'better';
  return /good/i.test(asked) ? 'good' : 'open';
};

const upTo = (count: number): readonly number[] => Array.from({ length: Math.min(count, MOST_COUNTED) }, (_, before) => before + 1);

const negatedIn = (words: readonly string[]): readonly string[] => words.filter((word, at) => isNegated(words, at) && !NEGATION.test(word));
const isNegated = (words: readonly string[], at: number): boolean => words.slice(Math.max(0, at - REACH_OF_NOT), at).some((word) => NEGATION.test(word));
