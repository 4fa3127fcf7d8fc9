/** About setting up the ways in and out: said by the server. */
export const CHANNEL_CODES = [
  'mailbox-unreachable',
  'mailbox-no-such-server',
  'mailbox-not-trusted',
  'mailbox-not-encrypted',
  'mailbox-in-the-clear',
  'mailbox-sign-in-refused',
  'mailbox-no-such-folder',
  'mailbox-refused',
  'mailbox-is-here',
  'no-such-channel',
  'channel-of-settings',
  'mail-consent-missing',
  'mail-sign-in-over',
] as const;
export type ChannelCode = (typeof CHANNEL_CODES)[number];
