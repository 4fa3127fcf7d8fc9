// A letter as a mail: text and page, in its thread, from an address to which its answer and its bounces come back.
import type { SendMailOptions } from 'nodemailer';
import type { Letter } from '../../copy/letter.ts';
import { laidOut, pageOfLetter } from '../concern/letterLook.ts';
import type { Draft } from '../concern/letters.ts';
import type { Ground } from '../platform/ground.ts';
import { messageIdOf, replyAddress } from '../platform/replyAddress.ts';
import { connectedUser } from '../platform/smtpUrl.ts';
import type { InThread } from './thread.ts';

export type Mailing = {
  readonly org: string;
  readonly id: string;
  readonly draft: Draft;
  /** With the way in put in. */
  readonly filled: Letter;
  readonly address: string;
  readonly thread: InThread | null;
};

export function mailOf({ settings }: Ground, { org, id, draft, filled, address, thread }: Mailing): SendMailOptions {
  const { look, language } = draft;
  const own = connectedUser(settings.smtpUrl);
  const answers = replyAddress(settings, { org, letter: id });
  const titled = thread === null ? filled : { ...filled, paragraphs: [filled.subject, ...filled.paragraphs] };
  return {
    from: { name: oneLine(draft.house), address: own ?? settings.mailAddress },
    to: { name: oneLine(draft.to), address },
    replyTo: answers,
    // Bounces come back to the letter that they are about; a provider lets nobody send but as the mailbox itself.
    envelope: { from: own ?? answers, to: [address] },
    subject: oneLine(thread?.topic ?? filled.subject),
    text: laidOut(titled.paragraphs, look, language).join('\n\n'),
    html: pageOfLetter(filled, look, language),
    textEncoding: 'quoted-printable',
    messageId: messageIdOf(settings, id),
    ...(thread?.inReplyTo !== undefined && { inReplyTo: thread.inReplyTo, references: [...thread.references] }),
    headers: { 'X-Loop': settings.mailAddress, ...(thread && { 'Thread-Index': thread.index, 'Thread-Topic': oneLine(thread.topic) }), ...(draft.byStaff ? {} : BY_ITSELF) },
  };
}

/** What no person wrote says so, so that no machine answers it (RFC 3834). */
const BY_ITSELF = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply' };

/** A name with a line break in it would be a header of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
