// What every page is drawn with: the reader's language and text size, the key that guards its forms, and the time.
import type { Language } from '../../copy/when.ts';

export type Setting = {
  language: Language;
  textSize: 'usual' | 'large';
  /** Guards every form of the page against being sent from elsewhere. */
  csrf: string;
  /** Made anew for each page, so that the same form sent twice counts once. */
  once: string;
  /** The path of this page, to which a change of language or text size returns. */
  here: string;
  /** The instant at which the page is drawn. */
  now: string;
};

/** A form that was not taken: what was typed, and the code of why. */
export type SaidForm = { form: string; values: Readonly<Record<string, string>>; refusal?: string };
export type Place = { name: string; phone: string | null };

/** "Sam" of "Sam Keller", but all of "Dr Ames": what one calls a person in a button. */
export function firstName(name: string): string {
  const [first = name, ...others] = name.trim().split(/\s+/);
  return others.length === 0 || /^(dr|dra|mr|mrs|ms|mx|prof|sr|sra|sister|hna)\.?$/i.test(first) ? name : first;
}
