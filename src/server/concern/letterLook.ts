// How a letter looks: plain text, and beside it a small page that fetches nothing, reads in the dark, and is in big print
// or with one sentence a line for who asked.
import type { Letter } from '../../copy/letter.ts';
import type { Language } from '../../copy/when.ts';
import type { Rows } from '../platform/database.ts';

export type Look = { readonly bigPrint: boolean; readonly simpleWords: boolean };
export const PLAIN: Look = { bigPrint: false, simpleWords: false };

const BIG_PX = 24;
const USUAL_PX = 18;

export async function lookFor(rows: Rows, org: string, party: string): Promise<Look> {
  const asked = await rows.selectFrom('profile').select(['big_print', 'simple_words']).where('org_id', '=', org).where('customer_id', '=', party).executeTakeFirst();
  return asked === undefined ? PLAIN : { bigPrint: asked.big_print, simpleWords: asked.simple_words };
}

/** One sentence a line, for who asked for simple words. */
export const laidOut = (paragraphs: readonly string[], { simpleWords }: Look, language: Language): readonly string[] =>
  simpleWords ? paragraphs.map((paragraph) => sentencesIn(paragraph, language).join('\n')) : paragraphs;

function sentencesIn(paragraph: string, language: Language): string[] {
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)];
  return found.map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

// Colours stand in the style alone, so that a mail program which turns them round for the dark has both or neither.
const style = (size: number): string =>
  `body{margin:0;padding:1em;background:#fff;color:#222;font:${size}px/1.6 Verdana,Arial,sans-serif}main{max-width:34em}h1{font-size:1.2em;line-height:1.3;margin:0 0 1em}p{margin:0 0 1.2em}a{color:#005c5c}` +
  '@media (prefers-color-scheme:dark){body{background:#1b1d1e;color:#eee}a{color:#8fd6d6}}';

export function pageOfLetter({ subject, paragraphs }: Letter, look: Look, language: Language): string {
  const said = laidOut(paragraphs, look, language).map((paragraph) => `<p>${linked(escaped(paragraph)).replaceAll('\n', '<br>')}</p>`);
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${escaped(subject)}</title><style>:root{color-scheme:light dark}${style(look.bigPrint ? BIG_PX : USUAL_PX)}</style>`;
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><main><h1>${escaped(subject)}</h1>${said.join('')}</main></body></html>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);
/** An address at the end of a sentence ends before its full stop. */
const linked = (html: string): string => html.replace(/https?:\/\/[^\s<]*[^\s<.,;:!?]/g, (address) => `<a href="${address}">${address}</a>`);
