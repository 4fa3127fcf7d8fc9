// Does a comment, such as an answer in a survey, thank us or tell a concern? English by weights that
// `npm run words:train` made from comments labelled by people; Spanish by a list of words, which nobody has measured yet.
import { featuresOf } from './features.ts';
import { spanishScore } from './spanish.ts';
import { WEIGHTS } from './weights.ts';

export type Comment = { readonly text: string /** What we asked them, where it is known. */; readonly asked?: string; readonly locale?: string };
export type Sorted = { readonly as: 'thanks' | 'concern' /** 0.5 undecided, 1 certain. */; readonly sure: number };

/** A short answer that says the worst there is to say, and too rarely for weights to learn it. */
const NOTHING_GOOD = /^\W*(?:nothing|none|not (?:a lot|much|very much)|very little|little|no|nada|poco|ninguna?|nothing (?:was|at all))\b(?! (?:but|bad|wrong|to complain))/i;
const ALL_BAD = /^\W*(?:everything|anything and everything|everything and anything|all of it|todo)\W*$/i;

/** What mixes both is a concern, and so is a comment without a word. */
export function thanksOrConcern({ text, asked = '', locale = 'en' }: Comment): Sorted {
  if (!/\p{L}/u.test(text)) return { as: 'concern', sure: 1 };
  if (/\b(?:good|well|bien|gustó)\b/i.test(asked) && NOTHING_GOOD.test(text)) return { as: 'concern', sure: 0.9 };
  if (/\b(?:better|improve|mejor|mejorar)\b/i.test(asked) && ALL_BAD.test(text)) return { as: 'concern', sure: 0.9 };
  const score = locale.toLowerCase().startsWith('es') ? spanishScore(text) : scoreWith(weights(), featuresOf(text, asked));
  const thanks = 1 / (1 + Math.exp(-score));
  return thanks > 0.5 ? { as: 'thanks', sure: thanks } : { as: 'concern', sure: 1 - thanks };
}

/** A concern kept among kind words is heard by nobody, so what isn't plainly thanks is a concern. */
export const isPlainlyThanks = (comment: Comment): boolean => {
  const { as, sure } = thanksOrConcern(comment);
  return as === 'thanks' && sure >= SURE_ENOUGH;
};
const SURE_ENOUGH = 0.7;

/** Two hard words and not one kind one are no thanks, whatever the weights make of the rest. */
export function scoreWith(weights: ReadonlyMap<string, number>, features: ReadonlySet<string>): number {
  const sum = [...features].reduce((total, feature) => total + (weights.get(feature) ?? 0), weights.get('') ?? 0);
  return features.has('-2') && !features.has('+1') ? Math.min(sum, -1) : sum;
}

let read: ReadonlyMap<string, number> | undefined;
/** Hundredths by feature; the empty name is where the sum begins. */
function weights(): ReadonlyMap<string, number> {
  read ??= new Map(
    WEIGHTS.split('|').map((entry) => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at).trimStart(), Number(entry.slice(at + 1)) / 100];
    }),
  );
  return read;
}
