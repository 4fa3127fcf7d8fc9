// The HTML of a mail with nothing left in it that could act, load or reach out of its frame. It is shown in a sandboxed frame with a
// policy of its own besides; this is the first of the two walls.
import sanitize from 'sanitize-html';
import { htmlToText, isTooDeep } from './htmlText.ts';

type Cleaning = {
  /** Whether somebody asked for pictures that lie elsewhere; each tells its sender that the mail was opened, and from where. */
  readonly pictures: boolean;
  /** Of a picture inside the mail, by its cid: its address here, or its bytes as a data address. */
  readonly inside?: (cid: string) => string | undefined;
};
/** What a picture carries that was not loaded; where it stands in the result, there is something to ask for. */
export const BLOCKED_PICTURE = 'data-blocked';

const TEXT =
  'a abbr acronym address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var';
const GONE = 'script style textarea option noscript title head iframe object embed applet svg math form button select template xml audio video canvas';
const LENGTH = /^-?[\d.]{1,6}(px|pt|em|ex|rem|%|in|cm|mm)?$/;
const LENGTHS = /^(-?[\d.]{1,6}(px|pt|em|ex|rem|%|in|cm|mm)?|auto)(\s+(-?[\d.]{1,6}(px|pt|em|ex|rem|%|in|cm|mm)?|auto)){0,3}$/;
const COLOUR = /^(#[0-9a-f]{3,8}|[a-z]{3,24}|rgba?\([\d\s.,%]{3,40}\))$/i;
const WORD = /^[a-z-]{2,24}$/i;
const LINE = /^[\w\s#.,%()-]{2,60}$/;
const STYLES = {
  color: [COLOUR],
  'background-color': [COLOUR],
  'font-size': [LENGTH, WORD],
  'font-weight': [/^(\d{3}|[a-z]{4,8})$/i],
  'font-style': [WORD],
  'font-family': [/^[\w\s"',-]{2,200}$/],
  'text-align': [WORD],
  'text-decoration': [WORD],
  'vertical-align': [WORD],
  'white-space': [WORD],
  'line-height': [LENGTH, WORD],
  margin: [LENGTHS],
  'margin-left': [LENGTHS],
  padding: [LENGTHS],
  'padding-left': [LENGTHS],
  border: [LINE],
  'border-left': [LINE],
  'border-collapse': [WORD],
  width: [LENGTH],
  'max-width': [LENGTH],
};

/** Links lead out in a tab of their own that learns nothing of where it was opened. */
export function cleanHtml(html: string, { pictures, inside = () => undefined }: Cleaning): string {
  if (isTooDeep(html)) return `<pre>${escaped(htmlToText(html))}</pre>`;
  return sanitize(html, {
    allowedTags: TEXT.split(' '),
    nonTextTags: GONE.split(' '),
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'align', 'valign', 'title', 'class'],
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt', 'width', 'height', BLOCKED_PICTURE],
      table: ['width', 'border', 'cellpadding', 'cellspacing', 'bgcolor'],
      td: ['width', 'colspan', 'rowspan', 'bgcolor'],
      th: ['width', 'colspan', 'rowspan', 'bgcolor'],
      font: ['color', 'size', 'face'],
      ol: ['start', 'type'],
      blockquote: ['type'],
    },
    allowedClasses: { '*': ['gmail_quote', 'moz-cite-prefix', 'yahoo_quoted'] },
    allowedStyles: { '*': STYLES },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['https', 'http', 'data'] },
    allowProtocolRelative: false,
    nestingLimit: 100,
    transformTags: {
      a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, target: '_blank', rel: 'noopener noreferrer nofollow' } }),
      img: (tagName, attribs) => ({ tagName, attribs: picture(attribs, pictures, inside) }),
    },
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function picture({ src = '', alt = '', width, height }: sanitize.Attributes, pictures: boolean, inside: NonNullable<Cleaning['inside']>): sanitize.Attributes {
  const shown = { alt, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  const address = src.trim();
  if (/^cid:/i.test(address)) return { ...shown, src: inside(cidOf(address)) ?? '' };
  if (DRAWN.test(address)) return { ...shown, src: address };
  if (!/^https?:\/\//i.test(address)) return shown;
  return pictures ? { ...shown, src: address } : { ...shown, [BLOCKED_PICTURE]: 'yes' };
}

/** A data address of a picture without code in it: svg is left out. */
const DRAWN = /^data:image\/(png|gif|jpe?g|webp|bmp);base64,[a-z0-9+/=\s]*$/i;

function cidOf(address: string): string {
  try {
    return decodeURIComponent(address.slice(4));
  } catch {
    return address.slice(4);
  }
}
