// The writing check by itself, for a program without a server: checkWords({ text, kind: 'message', locale: 'en-US' }).
import { type Checked, check, type Writing } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { ES_PACK } from './es/pack.ts';
import type { WrittenAs } from './kinds.ts';
import type { Pack } from './pack.ts';

// The package `alongside/words` is this file: what it offers stands here.
export { isPlainlyThanks, thanksOrConcern } from './sorting/sort.ts';

/** English where nothing is said; null for a language without rules, since silence about such a text would say that it reads well. */
export function languageFor(locale: string | undefined): 'en' | 'es' | null {
  if (locale === undefined) return 'en';
  const [language = ''] = locale.toLowerCase().split(/[^a-z]/, 1);
  return language === 'en' || language === 'es' ? language : null;
}
const PACKS: Readonly<Record<'en' | 'es', Pack>> = { en: EN_PACK, es: ES_PACK };

type Asked = { readonly text?: unknown; readonly kind?: unknown; readonly locale?: unknown };
/** What can't be checked about it and what to write instead, for whoever wrote the program; null where all is well. */
export function whyUnread({ text, kind, locale }: Asked): string | null {
  if (typeof text !== 'string') return 'There is no "text": give what is to be read as a string.';
  if (kind !== undefined && kind !== 'message' && kind !== 'note') return `There is no kind ${inQuotes(kind)}: "kind" is "message" or "note", and "message" where it is left out.`;
  if (locale !== undefined && (typeof locale !== 'string' || languageFor(locale) === null))
    return `There are no rules for the locale ${inQuotes(locale)}: "locale" is "en" or "es", with a country if you like, such as "es-MX", and "en" where it is left out.`;
  return null;
}
const inQuotes = (value: unknown): string => `"${String(value).slice(0, 40)}"`;

export type ToCheck = Omit<Writing, 'as'> & { readonly kind?: WrittenAs | undefined; readonly locale?: string | undefined };
/** `kind` is "message" and `locale` "en" where none is given. Offsets count UTF-16 units. Throws a TypeError for what it can't read, which says what it can. */
export function checkWords(asked: ToCheck): Checked {
  const why = whyUnread(asked ?? {});
  if (why !== null) throw new TypeError(`${why} Such as checkWords({ text: 'I am sorry that nobody called.', kind: 'message', locale: 'en' }).`);
  const { kind = 'message', locale, ...writing } = asked;
  return check({ ...writing, as: kind }, PACKS[languageFor(locale) ?? 'en']);
}
