// How a Spanish rule is written down: in correct Spanish, and found as people type it on a phone.
import type { Rule } from '../kinds.ts';
import { alternativesOf } from '../pattern.ts';

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
const alone = (pattern: string): string => String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`;
export const whole = (on: Said, flags = 'giu'): RegExp => new RegExp(alone(said(on)), flags);
/** For what makes a rule silent. */
export const has = (on: Said): RegExp => whole(on, 'iu');

/** Each way of saying it stands by itself, so that it is looked at only where a line holds a word of its own. */
export const rule = (id: string, kind: Rule['kind'], on: Said, ask: string, why: string, more: Partial<Rule> = {}): Rule => ({
  id: `es-${id}`,
  kind,
  on: new RegExp(alternativesOf(said(on)).map(alone).join('|'), 'gimu'),
  ask,
  why,
  ...more,
});
