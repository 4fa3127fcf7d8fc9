// How a Spanish rule is written down: in correct Spanish, and found as people type it on a phone.
import type { Rule } from '../kinds.ts';
import { alternativesOf } from '../pattern.ts';
import { partsNeeded } from './needed.ts';

const LOOSE: Readonly<Record<string, string>> = { á: '[aá]', é: '[eé]', í: '[ií]', ó: '[oó]', ú: '[uú]' };

/** An accent may be left out; in square brackets it is meant: "avis[ó]" is never "aviso". "Usted" is "ud." as well, and "que" is "q". */
export const asTyped = (on: string): string =>
  on
    .split(/(\[[^\]]*\])/)
    .map((part, at) => (at % 2 === 1 ? part : typedLoosely(part)))
    .join('');

const typedLoosely = (part: string): string =>
  part
    .replace(/(?<![\p{L}\\])ustedes(?!\p{L})/gu, '(?:ustedes|uds\\.?)')
    .replace(/(?<![\p{L}\\])usted(?!\p{L})/gu, '(?:usted|ud\\.?|vd\\.?)')
    .replace(/(?<![\p{L}\\])por qué(?!\p{L})/gu, '(?:por qué|x qué|xq|porq)')
    .replace(/(?<![\p{L}\\])qué(?!\p{L})/gu, 'q(?:ué)?')
    .replace(/(?<![\p{L}\\])que(?!\p{L})/gu, 'q(?:ue)?')
    .replace(/[áéíóú]/g, (letter) => LOOSE[letter] ?? letter);

export type Said = string | readonly string[];
const said = (on: Said): string => asTyped(typeof on === 'string' ? on : on.join('|'));

// \b knows letters without accents only: these stand for it.
const alone = (pattern: string, flags: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, flags);
export const whole = (on: Said, flags = 'giu'): RegExp => alone(said(on), flags);
/** For what makes a rule silent. */
export const has = (on: Said): RegExp => whole(on, 'iu');

/** A line is looked at only where it holds what the rule needs, read from the rule itself. */
export const rule = (id: string, kind: Rule['kind'], on: Said, ask: string, why: string, more: Partial<Rule> = {}): Rule => ({
  id: `es-${id}`,
  kind,
  on: whole(on, 'gimu'),
  ways: () => alternativesOf(said(on)).map((way) => ({ on: alone(way, 'gimu'), needs: partsNeeded(way) })),
  ask,
  why,
  ...more,
});
