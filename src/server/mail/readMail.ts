// What a message says, from its raw bytes: whom it is from and to, its words and files, and whether a person wrote it.
// Nothing here touches the database, and nothing of a message's content is logged.
import { newPartOf } from '../../domain/mail/newPart.ts';
import { idIn, idsIn, mailboxesIn, tidy } from './addresses.ts';
import { bodiesOf } from './bodyParts.ts';
import { dateOf } from './dates.ts';
import { kindOf } from './kind.ts';
import { LIMITS, type Part, treeOf, valueIn, valuesIn } from './mimeTree.ts';
import { filesOf, wordsOf } from './words.ts';

export type Mailbox = { readonly name: string; readonly address: string };
export type MailFile = { readonly name: string; readonly type: string; readonly bytes: Buffer; readonly cid: string | null; readonly inline: boolean };
export type ReportOf = { readonly recipient: string; readonly action: 'failed' | 'delayed' | 'delivered' | 'other'; readonly status: string | null; readonly says: string | null };

export type ReadMail = {
  readonly is: 'person' | 'bounce' | 'feedback-report' | 'auto-reply';
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  readonly from: Mailbox | null;
  readonly replyTo: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Where a listener or mailbox delivered it: Delivered-To, X-Original-To, Envelope-To. */
  readonly deliveredTo: readonly string[];
  readonly date: string | null;
  readonly subject: string;
  /** All of it as text; `newText` is without quoted history and signature, and both are kept in `text`. */
  readonly text: string;
  readonly newText: string;
  readonly html: string | null;
  readonly files: readonly MailFile[];
  /** Of a bounce or feedback report: whom it is about, and the Message-Id of what was sent, where it says so. */
  readonly reports: readonly ReportOf[];
  readonly aboutMessageId: string | null;
  readonly aboutAddresses: readonly string[];
  readonly faults: readonly Fault[];
};

/** What was wrong with it; whatever else could be read is there all the same. */
export type Fault = 'too-big' | 'too-slow' | 'too-deep' | 'too-many-parts' | 'broken';

/** Unbounded in time: for what strangers send take `readSafely`. */
export function readMail(raw: Buffer): ReadMail {
  const { root, faults } = treeOf(raw);
  const bodies = bodiesOf(root);
  const words = wordsOf(bodies);
  const found = kindOf(root, words.text);
  return { ...envelopeOf(root), ...words, newText: newPartOf(words.text).newText, files: filesOf(bodies.files), ...found, faults: [...faults] };
}

/** What is known of a message that was too much to read: its headers alone, from its first bytes. */
export function headersOnly(raw: Buffer, fault: Fault): ReadMail {
  const { root } = treeOf(raw.subarray(0, HEADER_BYTES), { ...LIMITS, depth: 0, parts: 1 });
  const nothing = { text: '', newText: '', html: null, files: [], reports: [], aboutMessageId: null, aboutAddresses: [] };
  return { ...nothing, ...envelopeOf(root), is: kindOf(root, '').is, faults: [fault] };
}
const HEADER_BYTES = 64 * 1024;

type Envelope = Pick<ReadMail, 'messageId' | 'inReplyTo' | 'references' | 'from' | 'replyTo' | 'to' | 'cc' | 'deliveredTo' | 'date' | 'subject'>;

/** What the headers alone say. */
export function envelopeOf({ headers }: Pick<Part, 'headers'>): Envelope {
  const of = (name: string): string => valueIn(headers, name);
  const all = (...names: readonly string[]): readonly Mailbox[] => names.flatMap((name) => valuesIn(headers, name)).flatMap(mailboxesIn);
  return {
    messageId: idIn(of('message-id')),
    inReplyTo: idsIn(of('in-reply-to')),
    references: idsIn(of('references')),
    from: all('from')[0] ?? all('sender')[0] ?? null,
    replyTo: all('reply-to')[0] ?? null,
    to: all('to'),
    cc: all('cc'),
    deliveredTo: [...new Set(all('delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to').map(({ address }) => address.toLowerCase()))],
    date: dateOf(of('date')) ?? lastReceived(headers),
    subject: tidy(of('subject').slice(0, 2000)),
  };
}

/** Where the message bears no date that can be read, when our side took it. */
const lastReceived = (headers: Part['headers']): string | null => dateOf(valueIn(headers, 'received').split(';').at(-1) ?? '');
