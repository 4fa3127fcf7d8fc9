// Why something can't be done with a slip that came back, and what to do next.
import type { SlipCode } from '../refusalCodes.slip.ts';

export const slipRefusals: Record<SlipCode, string> = {
  'slip-answered': 'This letter was answered by a slip before, so this one changes nothing. If it says something else, write that down in the concern.',
  'slip-code-unknown': 'No letter of ours has this code. Please check it against the slip: it has twelve letters, and no vowels.',
  'slip-no-picture': 'This could not be read as a picture. Take a photo or a scan as JPEG, PNG or PDF, and bring it again.',
  'slip-not-waiting': 'Somebody has looked after this slip already. Open the list again to see what is left.',
};
