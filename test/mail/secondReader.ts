// How our reading compares with another reader's of the same messages (stalwart's mail-parser), which is a strong second opinion and not law.
import { htmlToText } from '../../src/server/mail/htmlText.ts';
import type { Mailbox, ReadMail } from '../../src/server/mail/readMail.ts';

type Address = { readonly name: string | null; readonly address: string | null };
type Day = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'tz_hour' | 'tz_minute', number>> & { readonly tz_before_gmt: boolean };
type Value = {
  readonly Text?: string;
  readonly DateTime?: Day;
  readonly Address?: { readonly List?: readonly Address[]; readonly Group?: readonly { readonly addresses: readonly Address[] }[] };
};
type TheirHeader = { readonly name: unknown; readonly value: Value };
type TheirPart = { readonly headers: readonly TheirHeader[]; readonly body: { readonly Text?: string; readonly Html?: string } };
export type Theirs = { readonly parts: readonly TheirPart[]; readonly text_body: readonly number[]; readonly attachments: readonly number[] };

export const FIELDS = ['from', 'to', 'subject', 'date', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** The fields in which both are the same but for white space. */
export function sameFields(ours: ReadMail, theirs: Theirs): ReadonlySet<Field> {
  const headers = theirs.parts[0]?.headers ?? [];
  const all = (name: string): readonly Value[] => headers.filter((header) => header.name === name).map(({ value }) => value);
  const wanted: Readonly<Record<Field, readonly string[]>> = {
    from: [shown(all('from').flatMap(addresses))],
    to: [shown(all('to').flatMap(addresses))],
    subject: [all('subject').at(-1)?.Text ?? ''],
    date: [time(all('date').at(-1)?.DateTime)],
    text: texts(theirs),
  };
  const found: Readonly<Record<Field, string>> = {
    from: shown(ours.from === null ? [] : [ours.from]),
    to: shown(ours.to),
    subject: ours.subject,
    date: ours.date ?? '',
    text: ours.text,
  };
  return new Set(FIELDS.filter((field) => wanted[field].some((one) => isSame(one, found[field]))));
}

const plain = (text: string): string => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

/** A letter that they could not read (U+FFFD) may be any with us. */
function isSame(theirs: string, ours: string): boolean {
  const [wanted, found] = [plain(theirs), plain(ours)];
  if (!wanted.includes('\ufffd')) return wanted === found;
  const pieces = wanted.split(/\ufffd+/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('\\S{0,4}')}$`, 'u').test(found);
}

/** Their words; or with what they hold for a file only because its part was never closed. */
function texts({ parts, text_body, attachments }: Theirs): readonly string[] {
  const of = (places: readonly number[]): string => places.map((place) => wordsOf(parts[place])).join(' ');
  const unnamed = attachments.filter((place) => !parts[place]?.headers.some(({ name }) => name === 'content_disposition'));
  return [of(text_body), of([...text_body, ...unnamed])];
}
const wordsOf = (part: TheirPart | undefined): string => part?.body.Text ?? (part?.body.Html === undefined ? '' : htmlToText(part.body.Html));

const addresses = ({ Address: said }: Value): readonly Address[] => said?.List ?? said?.Group?.flatMap((group) => group.addresses) ?? [];
const shown = (boxes: readonly (Address | Mailbox)[]): string => boxes.flatMap(({ name, address }) => (address ? [`${name ?? ''}<${address}>`] : [])).join(', ');
function time(day: Day | undefined): string {
  if (day === undefined) return '';
  const minutes = (day.tz_before_gmt ? -1 : 1) * (day.tz_hour * 60 + day.tz_minute);
  return new Date(Date.UTC(day.year, day.month - 1, day.day, day.hour, day.minute, day.second) - minutes * 60_000).toISOString();
}

/** Why ours is another, for those that were looked at; each was judged by its bytes. */
export const WHY: Readonly<Record<string, string>> = {
  'malformed-005': 'The end of one boundary ("a--") is the beginning of another ("a----"); nobody writes such.',
  'malformed-016': 'They let a boundary match lines that only begin with it; ours match whole, and the lines stay in the text.',
  'malformed-019': 'Random bytes: they take the last of two Date headers, we the first, and nothing of the text is meant.',
  'malformed-020': 'Two Content-Types in one part: they show the source of the HTML as text, we the words of the HTML.',
  'malformed-021': 'As 020: they show the source of the HTML, we its words.',
  'thirdparty-002': 'Base64 that is none: they show signs for unreadable letters, we what the letters decode to.',
};
