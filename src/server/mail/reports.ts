// What a delivery report says, by its fields (RFC 3464) where it has them, else by its words; and which message of ours it returns.
import { idIn, mailboxesIn } from './addresses.ts';
import { bytesOf, textOf } from './bodyParts.ts';
import { type Part, treeOf, valueIn } from './mimeTree.ts';
import type { ReportOf } from './readMail.ts';

type Fields = ReadonlyMap<string, string>;

const MOST_REPORTS = 100;
const MOST_SAID = 500;

/** Groups of "Name: value" lines, with an empty line between two; the first names the machine that reports. */
export function fieldGroups(text: string): readonly Fields[] {
  return text
    .split(/\n[ \t]*\n/)
    .slice(0, MOST_REPORTS * 2)
    .map((block) => new Map([...block.replace(/\n[ \t]+/g, ' ').matchAll(/^([\w-]{1,60}):[ \t]*(.*)$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()])));
}

export function reportsOfFields(groups: readonly Fields[]): readonly ReportOf[] {
  return groups
    .flatMap((fields) => {
      const recipient = addressIn(fields.get('original-recipient') ?? '') ?? addressIn(fields.get('final-recipient') ?? '') ?? addressIn(fields.get('x-actual-recipient') ?? '');
      const action = actionOf(fields.get('action') ?? '');
      if (recipient === null || (action === null && !fields.has('status'))) return [];
      const says = fields.get('diagnostic-code')?.replace(/^[\w-]+;\s*/, '') ?? null;
      return [{ recipient, action: action ?? byStatus(fields.get('status')), status: statusIn(fields.get('status') ?? '') ?? statusIn(says ?? ''), says: shortened(says) }];
    })
    .slice(0, MOST_REPORTS);
}

/** Whom a complaint is about. */
export const sentTo = (fields: Fields): readonly string[] =>
  ['original-rcpt-to', 'removal-recipient', 'x-hmxmroriginalrecipient'].flatMap((name) => addressIn(fields.get(name) ?? '') ?? []);

const addressIn = (value: string): string | null => /[^\s<>;:,"']+@[^\s<>;:,"']+/.exec(value.replace(/^[\w-]+\s*;/, ''))?.[0]?.replace(/[.)\]]+$/, '') ?? null;
const statusIn = (text: string): string | null => /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text)?.[0] ?? null;
const shortened = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.replace(/\s+/g, ' ').trim().slice(0, MOST_SAID));

const actionOf = (word: string): ReportOf['action'] | null => {
  const [, said = ''] = /^\s*([a-z]+)/i.exec(word) ?? [];
  if (/^fail|^expired/i.test(said)) return 'failed';
  if (/^delay/i.test(said)) return 'delayed';
  if (/^(delivered|relayed|expanded)/i.test(said)) return 'delivered';
  return said === '' ? null : 'other';
};
const byStatus = (status: string | undefined): ReportOf['action'] => (status?.startsWith('4') ? 'delayed' : status?.startsWith('2') ? 'delivered' : 'failed');

type Known = { readonly named: readonly string[]; readonly notAbout: readonly string[]; readonly subject: string };

/** In the order in which they are trusted; the last is any address that stands alone on its line. */
const NAMING: readonly RegExp[] = [
  /^\s*<([^<>\s]+@[^<>\s]+)>\s*(?::|\.{3})/gm,
  /\bRCPT TO:\s*<?([^<>\s]+@[^<>\s]+?)>?(?=[\s>:,;]|$)/gim,
  /\b(?:deliver(?:ed|y)? (?:to|for|the following)|recipients?|addresse?s?(?:\(es\))?|user|reach|failed)\b[^\n@]{0,120}?[\s<"'(:]([^<>\s"'(:]+@[^<>\s"'),;]+)/gim,
  /^\s*(?:To|Recipient|Original-Recipient|Final-Recipient|Failed Recipient|Adressat|Empfänger|Destinataire)\s*:\s*[^\n@]{0,80}?<?([^<>\s;]+@[^<>\s,;]+)/gim,
  /^[\s>*-]*<?([^<>\s,;:"']+@[^<>\s,;:"']+)>?[\s.,;:]*(?:\(.{0,80}\))?\s*$/gm,
  /([^<>\s,;:"'()[\]=]+@[^<>\s,;:"'()[\]=]+\.[a-z]{2,})/gim,
];

export function reportsOfText(said: string, { named, notAbout, subject }: Known): readonly ReportOf[] {
  const ours = new Set(notAbout.map((address) => address.toLowerCase()));
  const isAbout = (address: string): boolean => !ours.has(address.toLowerCase()) && !/^(mailer-daemon|postmaster|post_master|support|abuse|help|helpdesk)@/i.test(address);
  const inOrder = NAMING.map((pattern) => addressesBy(pattern, said));
  const others = inOrder.map((addresses) => addresses.filter(isAbout)).find((addresses) => addresses.length > 0);
  const found = named.length > 0 ? named : (others ?? inOrder.slice(0, 5).find((addresses) => addresses.length > 0) ?? []);
  const action = isDelay(subject, said) ? 'delayed' : 'failed';
  const lines = said.split('\n', MOST_LINES);
  return [...new Set(found)].slice(0, MOST_REPORTS).map((recipient) => {
    const says = diagnosis(lines, recipient);
    return { recipient, action, status: statusIn(says ?? '') ?? statusIn(said), says };
  });
}

const MOST_LINES = 2000;

const addressesBy = (pattern: RegExp, said: string): readonly string[] =>
  [...said.slice(0, 50_000).matchAll(pattern)].slice(0, MOST_REPORTS).map(([, address = '']) => address.replace(/[.,;:)\]]+$/, ''));

const isDelay = (subject: string, said: string): boolean =>
  /\b(delay|warning|deferred|not yet|still)/i.test(subject) ||
  /(will (be retried|keep trying|continue to (try|attempt))|still (trying|being (tried|attempted))|has not yet been delivered|delivery .{0,40}delayed|do not need to resend)/i.test(
    said,
  );

/** The line with the other server's number in it, first looked for where the recipient is named; else the line that names them. */
function diagnosis(lines: readonly string[], recipient: string): string | null {
  const named = lines.findIndex((line) => line.includes(recipient));
  const isNumbered = (line: string): boolean => /(^|[\s:<(])[45]\d\d[ -]|[45]\.\d{1,3}\.\d{1,3}/.test(line.slice(0, 1000));
  const near = named < 0 ? -1 : lines.slice(named, named + 6).findIndex(isNumbered);
  const numbered = near >= 0 ? named + near : lines.findIndex(isNumbered);
  const at = numbered >= 0 ? numbered : named;
  return at < 0 ? null : shortened(lines.slice(at, at + 3).join(' '));
}

const COPY =
  /^[^\n]{0,40}(?:copy of (?:the|your) (?:message|mail)|original (?:message|mail)|returned message|message headers? follow|unsent message|bounced e-?mail|исходное|исходного|the headers? of|ursprüngliche|text of your message|start of (?:the )?(?:returned|original)|included message|message header)[^\n]{0,100}$/im;

/** Its own words, and the message that it returns as plain text below them. */
export function returnedText(text: string): readonly [string, string] {
  const at = COPY.exec(text)?.index;
  const headers = /^(?:Received|Return-Path|Message-ID|DKIM-Signature|X-[\w-]+):[^\n]*\n(?:[ \t][^\n]*\n|[\w-]+:[^\n]*\n){2}/im.exec(text)?.index;
  const from = Math.min(at ?? text.length, headers ?? text.length);
  return from === 0 ? [text, text] : [text.slice(0, from), text.slice(from)];
}

/** Which message of ours comes back with it, and to whom that had gone. */
export function returnedIn(own: readonly Part[], returned: string): { readonly messageId: string | null; readonly to: readonly string[] } {
  const inner = own.flatMap(returnedPart);
  const messageId = inner.map(({ headers }) => idIn(valueIn(headers, 'message-id'))).find((id) => id !== null) ?? null;
  const to = inner.flatMap(({ headers }) => mailboxesIn(valueIn(headers, 'to'))).map(({ address }) => address);
  const inWords = /^[ \t>]*Message-ID:\s*<([^<>\s]+)>/im.exec(returned);
  const toInWords = mailboxesIn(/^[ \t>]*To:([^\n]{3,500})/im.exec(returned)?.[1] ?? '').map(({ address }) => address);
  return { messageId: messageId ?? (inWords === null ? null : `<${inWords[1]}>`), to: (to.length > 0 ? to : toInWords).slice(0, MOST_REPORTS) };
}

function returnedPart(part: Part): readonly Part[] {
  if (part.type === 'message/rfc822' || part.type === 'message/global') return [part.children[0] ?? treeOf(bytesOf(part)).root];
  if (/^(text|message)\/(rfc822|global)-headers?$/.test(part.type)) return [treeOf(Buffer.from(textOf(part, 200_000))).root];
  if (part.type === 'text/plain' && (part.disposition === 'attachment' || part.name !== '')) return [treeOf(bytesOf(part).subarray(0, 200_000)).root];
  return [];
}
