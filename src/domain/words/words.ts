// The writing check by itself, for a program without a server: checkWords({ text, kind: 'message', locale: 'en-US' }).
import { type Checked, check, type Writing } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { ES_PACK } from './es/pack.ts';
import type { WrittenAs } from './kinds.ts';
import type { Pack } from './pack.ts';

// The package `alongside/words` is this file: what it offers stands here.
export { isPlainlyThanks, thanksOrConcern } from './sorting/sort.ts';

/** By the locale's language; English where there is no pack for it. */
export const packFor = (locale: string | undefined): Pack => (languageFor(locale) === 'es' ? ES_PACK : EN_PACK);
export const languageFor = (locale: string | undefined): 'en' | 'es' => (/^es(?![a-z])/i.test(locale ?? '') ? 'es' : 'en');

export type ToCheck = Omit<Writing, 'as'> & { readonly kind?: WrittenAs; readonly locale?: string };
/** `kind` is "message" where none is given. Offsets count UTF-16 units. Throws a TypeError where there is no text. */
export function checkWords({ kind = 'message', locale, ...writing }: ToCheck): Checked {
  if (typeof writing.text !== 'string')
    throw new TypeError("checkWords needs an object with a text: checkWords({ text: 'I am sorry that nobody called.', kind: 'message', locale: 'en' })");
  return check({ ...writing, as: kind }, packFor(locale));
}
