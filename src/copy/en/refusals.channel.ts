// Why a channel can't be set up or changed so, and what to do next.
import type { ChannelCode } from '../refusalCodes.channel.ts';

export const channelRefusals: Record<ChannelCode, string> = {
  'mailbox-unreachable': 'No mail server answers there. Check the name and the port, and whether the port fits TLS or STARTTLS.',
  'mailbox-no-such-server': 'No server has this name. Check how it is spelled; it often begins with “imap.”, such as imap.example.org.',
  'mailbox-not-trusted': 'The server’s certificate can’t be checked, so the password was not sent. Check the server’s name, or ask whoever runs it for a valid certificate.',
  'mailbox-not-encrypted': 'The server does not speak this kind of encryption on this port, so the password was not sent. Try port 993 with TLS, or port 143 with STARTTLS.',
  'mailbox-in-the-clear': 'Without encryption everybody on the way could read the password. Choose TLS or STARTTLS.',
  'mailbox-sign-in-refused': 'The server does not take this name and password. Some need an app password; mailboxes of Google and Microsoft are connected another way.',
  'mailbox-no-such-folder': 'The sign-in works, but this folder is not there. Check how it is spelled, or leave INBOX.',
  'mailbox-refused': 'The server answers in a way that we can’t use. Check that it is an IMAP server, then try once more.',
  'mailbox-is-here': 'This mailbox is read already. Look for it in the list.',
  'no-such-channel': 'We can’t find this channel. Load the page again to see all of them.',
  'channel-of-settings': 'This one is set where Alongside is started. Change it there, and start again.',
  'mail-consent-missing': 'The provider gave no permission. Check the client ID and secret, begin again, and say yes to all that it asks.',
  'mail-sign-in-over': 'This sign-in was begun too long ago, or in another window. Begin it again here.',
};
