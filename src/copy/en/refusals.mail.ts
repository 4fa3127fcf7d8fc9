// Why something can't be done with a mail that waits, and what to do next.
import type { MailCode } from '../refusalCodes.ts';

export const mailRefusals: Record<MailCode, string> = {
  'no-such-mail': 'We can’t find this mail, or it is not open to you. Look at the list again.',
  'mail-is-settled': 'A colleague has dealt with this mail already, so nothing was done. What isn’t in its concern stands under “Not for us”.',
  'mail-was-erased': 'The time to take this mail back is over, and it was erased. If they write again, it comes here anew.',
  'say-whose-mail': 'A colleague sent this. Say which person it is about, so that the concern is theirs.',
  'say-who-wrote': 'It came from an address that isn’t on their file. If they wrote it, say so. If somebody else did, open a concern of its own, or invite them first.',
  'no-address-to-add': 'This mail names no address that we could put on file. File it without one.',
};
