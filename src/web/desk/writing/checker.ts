// The same check as the server's and the terminal's, in the browser: loaded when somebody begins to write, a language at a time.
import { type Checked, check, type Writing } from '../../../domain/words/check.ts';
import type { Pack } from '../../../domain/words/pack.ts';
import type { Language } from '../words.tsx';

const PACKS: Readonly<Record<Language, () => Promise<Pack>>> = {
  en: async () => (await import('../../../domain/words/en/pack.ts')).EN_PACK,
  es: async () => (await import('../../../domain/words/es/pack.ts')).ES_PACK,
};

export type Checker = (writing: Writing) => Checked;
export async function checkerIn(language: Language): Promise<Checker> {
  const pack = await PACKS[language]();
  return (writing) => check(writing, pack);
}
