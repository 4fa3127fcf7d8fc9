// What stands around a letter that goes by mail: its thread, how to answer it, and what an answer was read as.
import type { Asked, ReadAs } from '../letter.ts';

const ANSWER = 'You can also answer by replying to this mail';

export const post = {
  /** The same over every mail of one concern, so that mail programs keep them together. It says nothing of what it is about. */
  topic: (organisation: string, number: number) => `You and ${organisation} (no. ${number})`,
  answer: {
    understanding: `${ANSWER}: write YES if that is it, or just write what is not right.`,
    fix: `${ANSWER}: write YES if you agree, or NO and what would be better.`,
    delivery: `${ANSWER}: write YES if it has come and is right, or NO and what is missing.`,
    amends: `${ANSWER}: write what you choose, NO THANK YOU, or what you would rather have.`,
    move: `${ANSWER}: write YES if the new date is fine, or NO.`,
    solved: `${ANSWER}: write SOLVED or NOT OKAY. To say how fair it was, write three numbers from 1 to 7: for the outcome, for how we went about it, and for how we treated you.`,
    check: `${ANSWER}: write NO if it is not right.`,
    nothing: 'Whatever you reply to this mail reaches us too.',
  } satisfies Record<Asked, string> as Record<Asked, string>,
  /** Said once under a question to somebody who did not ask for the words. */
  words: 'Would you like to read our words right in your mails? Reply WORDS. Mails can be read by others on the way, your page can’t.',
  amendsOption: (number: number, name: string) => `${number}. ${name}`,
  readAs: {
    yes: 'as a yes',
    no: 'as a no',
    'not-quite': 'as “not quite”, with your words on what is not right',
    chosen: 'as the choice that you named',
    declined: 'as “no, thank you”',
    wished: 'as a wish of your own, in your words',
    solved: 'as “it is solved for me”',
    'not-okay': 'as “it is not okay yet”',
    rated: 'as three numbers on how fair it was',
    reopened: 'as “open it again”',
    undone: 'as “that is not what I said”, and undid it',
    writing: 'as your wish how to write to you',
  } satisfies Record<ReadAs, string> as Record<ReadAs, string>,
};
