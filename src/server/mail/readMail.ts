// What a message says, from its raw bytes: whom it is from and to, its words and files, and whether a person wrote it.
// Nothing here touches the database, and nothing of a message's content is logged.
import PostalMime, { type Address, addressParser } from 'postal-mime';

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

/** Never throws for a message that is broken: `faults` says so. For what strangers send take `readSafely`, which is bounded in time and memory. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, { rfc822Attachments: true });
  const text = mail.text ?? '';
  return {
    is: 'person',
    messageId: mail.messageId ?? null,
    inReplyTo: idsIn(mail.inReplyTo),
    references: idsIn(mail.references),
    from: mailboxes(mail.from)[0] ?? null,
    replyTo: mailboxes(...(mail.replyTo ?? []))[0] ?? null,
    to: mailboxes(...(mail.to ?? [])),
    cc: mailboxes(...(mail.cc ?? [])),
    deliveredTo: mail.headers.filter(({ key }) => DELIVERED.has(key)).flatMap(({ value }) => mailboxes(...addressParser(value)).map(({ address }) => address)),
    date: mail.date ?? null,
    subject: mail.subject ?? '',
    text,
    newText: text,
    html: mail.html ?? null,
    files: [],
    reports: [],
    aboutMessageId: null,
    aboutAddresses: [],
    faults: [],
  };
}

const DELIVERED = new Set(['delivered-to', 'x-original-to', 'envelope-to']);

const idsIn = (header: string | undefined): readonly string[] => (header ?? '').match(/<[^<>\s]+>/g) ?? [];

function mailboxes(...found: readonly (Address | undefined)[]): readonly Mailbox[] {
  return found.flatMap((one) => {
    if (one === undefined) return [];
    return one.group === undefined ? [{ name: one.name, address: one.address }] : mailboxes(...one.group);
  });
}
