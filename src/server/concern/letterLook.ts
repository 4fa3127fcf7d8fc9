// How a letter looks: plain text for everybody; beside it, for who asked, a page in big print or with one sentence a line.
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

/** Null where nobody asked for more than text: then a letter stays as plain as it can be. */
export function pageOfLetter({ subject, paragraphs }: Letter, look: Look, language: Language): string | null {
  if (!look.bigPrint && !look.simpleWords) return null;
  const size = look.bigPrint ? BIG_PX : USUAL_PX;
  const said = laidOut(paragraphs, look, language).map((paragraph) => `<p style="margin:0 0 1.2em">${linked(escaped(paragraph)).replaceAll('\n', '<br>')}</p>`);
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>` +
    `<body style="margin:0;padding:1em;background:#fff;color:#222;font:${size}px/1.6 Verdana,Arial,sans-serif"><main style="max-width:34em">${said.join('')}</main></body></html>`
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);
/** An address at the end of a sentence ends before its full stop. */
const linked = (html: string): string => html.replace(/https?:\/\/[^\s<]*[^\s<.,;:!?]/g, (address) => `<a href="${address}" style="color:#005c5c">${address}</a>`);
