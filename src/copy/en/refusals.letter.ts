// Why something can't be done with a letter, and what to do next.
import type { LetterCode } from '../refusalCodes.ts';

export const letterRefusals: Record<LetterCode, string> = {
  'letter-has-left': 'This letter is out of the house already. You can write another, or call.',
  'letter-has-not-left': 'This letter has not gone out yet, so there is nothing to send again. It goes by itself.',
  'letter-has-not-failed': 'Nothing is known that kept this letter from arriving. You can send it again if they ask for it.',
  'not-a-time-to-send': 'Choose a time that is still to come, within 30 days. Until then the words stand on their page already.',
  'nothing-to-take-back': 'There is nothing of yours here that can be taken back now. Write a new word that puts it right.',
  'too-late-to-take-back': 'The moment to take it back is over, and it has gone out. Write a new word that puts it right, or call.',
  'something-came-since': 'Something else has happened here since, and it may rest on what you wrote. Write a new word that puts it right.',
};
