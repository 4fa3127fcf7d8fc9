// Why something can't be done with a contact or a signal, and what to do next.
import type { ContactCode } from '../refusalCodes.ts';

export const contactRefusals: Record<ContactCode, string> = {
  'contact-of-a-concern': 'This contact is part of a concern’s record, so it stays there as it is. Open the concern to add to it.',
  'lives-with-themselves': 'Choose somebody else: this is the same person.',
  'signal-is-over': 'Their contacts no longer stand out, so there is nothing left to do here. Open the list again to see who does.',
  'signal-is-yours': 'You look after this already. Write to them or call them, and it will show here.',
  'say-why-let-be': 'Say in a few words why this can rest for now. It comes back with your words when its day is here.',
  'let-be-too-long': 'Choose between 1 and 90 days. It comes back then, and you can let it rest again.',
};
