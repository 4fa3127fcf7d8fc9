// How the ways in and out do, in plain words: on the desk, in the mail that tells of it, and in one sentence without a name.
import type { ChannelFault } from '../../domain/common/channelFaults.ts';

export const channelHealth = {
  kinds: { imap: 'Mailbox', listener: 'Our own mail server', 'smtp-out': 'Outgoing mail' },
  faults: {
    unreachable: 'The mail server does not answer.',
    'not-trusted': 'The mail server’s certificate can’t be checked, so nothing is sent to it.',
    'not-encrypted': 'The mail server offers no encryption, so no password is sent to it.',
    'sign-in-refused': 'The mail server does not take the name or the password.',
    'consent-withdrawn': 'The permission for this mailbox was taken back. Connect it again.',
    'none-connected': 'SMTP_URL names a mailbox and no password, and no mailbox of that address is connected. Connect it below.',
    'may-not-send': 'The mailbox that is connected may be read, but may not send. Connect it again and say yes to sending too.',
    'no-such-folder': 'The folder is not in this mailbox any more.',
    'cut-off': 'The connection breaks off again and again.',
    'slow-down': 'The mail server asks us to slow down.',
    'cannot-store': 'Mail can’t be stored here at the moment. It waits in the mailbox.',
    'sealed-otherwise': 'Its password can’t be opened, because SECRET is another one now. Type the password again.',
    'cannot-listen': 'The port of MAIL_LISTEN can’t be opened.',
    refused: 'The mail server answers in a way that we can’t use.',
    silent: 'Nothing is heard of it: perhaps the program that looks after it has stopped.',
  } satisfies Record<ChannelFault | 'silent', string>,
  gap: (count: number): string =>
    count === 1 ? 'One message lies in the mailbox and could not be brought in.' : `${count.toLocaleString('en')} messages lie in the mailbox and could not be brought in.`,
  alarm: {
    subject: { in: 'Mail does not come in', out: 'Mail does not go out', well: 'Mail works again' },
    hello: (name: string): string => `Hello ${name},`,
    failsSince: (channel: string, since: string): string => `“${channel}” has not worked since ${since}.`,
    needsALook: (channel: string): string => `“${channel}” needs a look.`,
    waits: {
      in: 'Nothing is lost: it waits where it is. But nobody reads it until this works again.',
      out: 'Letters wait, and go out by themselves once this works again.',
    },
    whatToDo: (desk: string): string => `What to do stands here: ${desk}`,
    well: (channel: string): string => `“${channel}” works again. What had waited comes by itself, so there is nothing more to do.`,
  },
  command: {
    in: 'Alongside: mail does not come in. Look at the desk under Settings, Channels.',
    out: 'Alongside: mail does not go out. Look at the desk under Settings, Channels.',
    well: 'Alongside: mail works again.',
  },
  today: {
    in: (name: string, since: string | null): string => (since === null ? `Some mail of “${name}” has not come in.` : `Mail of “${name}” has not come in since ${since}.`),
    out: (since: string): string => `Mail has not gone out since ${since}. Letters wait.`,
    details: 'See why',
  },
};

export type ChannelHealthCopy = typeof channelHealth;
