// The letter after somebody said that the record is not right.
import type { Letter, Reader } from '../letter.ts';
import { letter } from './letterFrame.ts';

export const correctionLetters = {
  correctionAnswered: (to: Reader): Letter =>
    letter(to, 'About what you said is not right', [
      'You told us that something on your page is not right. Thank you. I have answered it there.',
      'You see what stands now, and why. If it is still not right, tell me again.',
    ]),
};
