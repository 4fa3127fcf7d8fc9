// What goes wrong with a channel, as the wire names it.

/** What went wrong, as a word: what a server said may hold a name. */
export const CHANNEL_FAULTS = [
  'unreachable',
  'not-trusted',
  'not-encrypted',
  'sign-in-refused',
  'consent-withdrawn',
  /** Letters go out by the permission of a mailbox: none of that address is connected, or its permission is for reading alone. */
  'none-connected',
  'may-not-send',
  'no-such-folder',
  'cut-off',
  'slow-down',
  'cannot-store',
  'sealed-otherwise',
  'cannot-listen',
  'refused',
] as const;
export type ChannelFault = (typeof CHANNEL_FAULTS)[number];
