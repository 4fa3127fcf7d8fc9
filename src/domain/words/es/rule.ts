// How a Spanish rule is written down.
import type { Rule } from '../kinds.ts';

// \b knows letters without accents only: these stand for it.
export const rule = (id: string, kind: Rule['kind'], on: string, ask: string, why: string, more: Partial<Rule> = {}): Rule => ({
  id: `es-${id}`,
  kind,
  on: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${on})(?![\p{L}\p{N}])`, 'gimu'),
  ask,
  why,
  ...more,
});
