// The words of the desk in the reader's language, loaded before anything is drawn.
import { createContext, type ReactNode, use } from 'react';
import { type Times, timesIn } from './times.ts';
import type { words as english } from './words.en.ts';

export type Language = 'en' | 'es';
export type Words = typeof english & { language: Language; times: Times };

const LANGUAGES = {
  en: async () => (await import('./words.en.ts')).words,
  es: async () => (await import('./words.es.ts')).words,
} as const;

const Spoken = createContext<Words | null>(null);

export async function loadWords(language: Language, zone?: string): Promise<Words> {
  const words = await LANGUAGES[language]();
  return { language, ...words, times: timesIn(localeFor(language), zone) };
}

export function SpeakWith({ words, children }: { words: Words; children: ReactNode }) {
  return <Spoken value={words}>{children}</Spoken>;
}

export function useWords(): Words {
  const words = use(Spoken);
  if (words === null) throw new Error('words are used outside of SpeakWith');
  return words;
}

export const preferredLanguage = (): Language => (navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'es') as Language | undefined) ?? 'en';

/** The reader's own way of writing dates ("en-GB", "es-MX") where it is the same language; some systems name theirs wrongly. */
const localeFor = (language: Language): string => navigator.languages.find((tag) => tag.startsWith(language) && /^[a-z]{2}(-[A-Za-z0-9]+)*$/.test(tag)) ?? language;
