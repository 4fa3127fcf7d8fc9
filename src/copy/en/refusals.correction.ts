// Why a correction can't be asked or answered now, and what to do next.
import type { CORRECTION_CODES } from '../refusalCodes.ts';

export const correctionRefusals: Record<(typeof CORRECTION_CODES)[number], string> = {
  'correction-is-with-us': 'We have what you said about this and will answer it. Write to us if there is more to say.',
  'nothing-to-correct-there': 'There is nothing of ours at this place. What somebody wrote with their own hand stays theirs; a new message can say more.',
  'say-what-is-right': 'Write how it is right, in your own words. One line is enough.',
  'say-why-both-stand': 'Write why both stand side by side. The customer reads your reason.',
};
