// A mail as it came: read anew from its raw bytes whenever somebody asks, its HTML clean, in a frame that can do nothing.
import type { FastifyReply } from 'fastify';
import type { ShownMail } from '../../contract/mail.ts';
import { newPartOf } from '../../domain/mail/newPart.ts';
import { disposition } from '../files/names.ts';
import type { Insider } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import { cleanHtml } from './cleanHtml.ts';
import { strangersIn } from './others.ts';
import type { ReadMail } from './readMail.ts';
import { readSafely } from './readSafely.ts';
import { lineOf, newWords } from './said.ts';
import { mailSeen } from './sight.ts';
import { type MailRow, rawIn, withoutNul } from './store.ts';
import { linesOf } from './tray.ts';

const MOST_TEXT = 200_000;
const MOST_NAME = 120;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

type Opened = { readonly row: MailRow; readonly raw: Buffer };

/** Refuses one that is not theirs to see, and one that is erased. */
const isLine = (line: string): boolean => line.trim() !== '';
/** What is folded away below the new part: how much, and whether somebody answered between its lines. */
function moreIn(read: ReadMail): Pick<ShownMail, 'between' | 'more'> {
  const linesIn = (text: string): number => text.split('\n').filter(isLine).length;
  return { between: newPartOf(read.text).isBetween, more: Math.max(0, linesIn(withoutNul(read.text)) - linesIn(newWords(read))) };
}

async function openedBy(ground: Ground, caller: Insider, mail: string): Promise<Opened> {
  return reading(ground.database, caller.org, async (rows) => {
    const row = await mailSeen(rows, caller, mail, ground.now());
    if (row.raw_hash === null) throw new Refused('mail-was-erased');
    return { row, raw: await rawIn(rows, caller.org, mail) };
  });
}

export async function showMail(ground: Ground, caller: Insider, mail: string): Promise<ShownMail> {
  const { row, raw } = await openedBy(ground, caller, mail);
  const read = await readSafely(raw);
  return reading(ground.database, caller.org, async (rows) => {
    const [line] = await linesOf(rows, caller, [row], true);
    if (line === undefined) throw new Refused('no-such-mail');
    return {
      ...line,
      ...moreIn(read),
      ...{ concern: row.concern_id, text: newWords(read).slice(0, MOST_TEXT), whole: withoutNul(read.text).slice(0, MOST_TEXT), hasHtml: read.html !== null },
      files: read.files.map(({ name, type, bytes }) => ({ name: lineOf(name, MOST_NAME), type: lineOf(type, MOST_NAME), size: bytes.length })),
      others: [...(await strangersIn(ground, rows, { org: caller.org, read, concern: row.concern_id }))],
      faults: [...read.faults],
    };
  });
}

export async function sendAsItCame(ground: Ground, caller: Insider, reply: FastifyReply, { mail, pictures }: { mail: string; pictures: boolean }): Promise<FastifyReply> {
  const { raw } = await openedBy(ground, caller, mail);
  const read = await readSafely(raw);
  const page = `<!doctype html><meta charset="utf-8"><title>${escaped(lineOf(read.subject, MOST_NAME))}</title><style>html{color-scheme:light;background:#fff;color:#111}body{margin:12px;font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}pre{white-space:pre-wrap}</style>${bodyOf(read, pictures)}`;
  return reply
    .code(200)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', `${POLICY}; img-src data:${pictures ? ' https: http:' : ''}`)
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .send(page);
}

/** A mail without HTML is shown as the text that it is. Pictures within it come along as bytes. */
function bodyOf({ html, text, files }: ReadMail, pictures: boolean): string {
  if (html === null) return `<pre>${escaped(withoutNul(text))}</pre>`;
  const inside = (cid: string): string | undefined => {
    const file = files.find((one) => one.cid === cid && /^image\/(png|jpeg|gif|webp)$/.test(one.type));
    return file === undefined ? undefined : `data:${file.type};base64,${file.bytes.toString('base64')}`;
  };
  return cleanHtml(html, { pictures, inside });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export async function sendRaw(ground: Ground, caller: Insider, reply: FastifyReply, mail: string): Promise<FastifyReply> {
  const { row, raw } = await openedBy(ground, caller, mail);
  const name = `${
    lineOf(row.subject ?? '', MOST_NAME)
      .replace(/[^\p{L}\p{N} .-]/gu, ' ')
      .trim() || 'mail'
  }.eml`;
  return reply
    .code(200)
    .type('message/rfc822')
    .header('content-length', raw.length)
    .header('content-disposition', disposition('attachment', name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .send(raw);
}
