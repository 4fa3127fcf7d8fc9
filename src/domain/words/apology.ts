// What an apology holds: which of its six parts, whether it is regret at once or a full one after the facts, and what kind of
// failure it is about. Owning it and putting it right carry most, asking forgiveness least (Lewicki, Lount and Polin 2016).
import type { Finding, Span } from './kinds.ts';
import type { Pack } from './pack.ts';
import { type Read, spansOf } from './text.ts';

export const PARTS = ['responsibility', 'repair', 'regret', 'explanation', 'no-repeat', 'forgiveness'] as const;
export type Part = (typeof PARTS)[number];
/** What went wrong: something that we can't do well enough, or something that we knew to be wrong. The second is forgiven less. */
export type Failure = 'competence' | 'integrity';
export type Apology = {
  readonly kind: 'regret' | 'full';
  /** Each part once, where it stands first. */
  readonly parts: readonly (Span & { readonly part: Part })[];
  /** What isn't there, with a question to the writer; forgiveness is never missed. */
  readonly missing: readonly { readonly part: Part; readonly ask: string }[];
  /** With "if", "any" or "you feel": such places are pointed out as well. */
  readonly isConditional: boolean;
  readonly failure: Failure | null;
  /** Of 7. */
  readonly weight: number;
};
export type ApologySpeech = {
  /** What says sorry, and doesn't only own a mistake. */
  readonly sorry: RegExp;
  /** What each part sounds like; regret is what the language counts as an apology. */
  readonly parts: Readonly<Record<Exclude<Part, 'regret'>, RegExp>>;
  readonly failures: Readonly<Record<Failure, RegExp>>;
  readonly asks: Readonly<Record<Exclude<Part, 'forgiveness'>, string>>;
};

const WEIGHTS: Readonly<Record<Part, number>> = { responsibility: 2, repair: 2, regret: 1, explanation: 1, 'no-repeat': 1, forgiveness: 0 };
const FULL = 5;

/** Null where nothing apologises. */
export function apologyIn({ plain }: Read, apologies: readonly Span[], findings: readonly Finding[], { apology }: Pack): Apology | null {
  if (apologies.length === 0) return null;
  const parts = PARTS.flatMap((part) => {
    const [first] = part === 'regret' ? apologies : spansOf(plain, apology.parts[part]);
    return first === undefined ? [] : [{ ...first, part }];
  });
  const has = (part: Part): boolean => parts.some((one) => one.part === part);
  const weight = parts.reduce((sum, { part }) => sum + WEIGHTS[part], 0);
  const isConditional = findings.some(({ kind }) => kind === 'not-an-apology');
  return {
    kind: !isConditional && weight >= FULL && has('responsibility') && has('repair') ? 'full' : 'regret',
    parts,
    missing: PARTS.flatMap((part) => (part === 'forgiveness' || has(part) ? [] : [{ part, ask: apology.asks[part] }])),
    isConditional,
    failure: failureIn(plain, apology),
    weight,
  };
}

const failureIn = (plain: string, { failures }: ApologySpeech): Failure | null => {
  if (failures.integrity.test(plain)) return 'integrity';
  return failures.competence.test(plain) ? 'competence' : null;
};
