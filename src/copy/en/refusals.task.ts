// Why something about the customer's part can't be done now, and what to do next.
import type { TaskCode } from '../refusalCodes.ts';

export const taskRefusals: Record<TaskCode, string> = {
  'answer-what-they-said-back': 'They told you in their own words how they understood it. Answer that first.',
  'attempt-is-with-us': 'We have what you sent and are looking at it. Would you like to add something? Write to us.',
  'explain-it-anew': 'Put it in other words here, so that the question can be asked again.',
  'look-at-the-attempt-first': 'They have done their part and wait for you. Look at it first, then go on.',
  'no-attempt-sent-back': 'Nothing was sent back here. Look at the page again.',
  'no-attempt-to-look-at': 'There is nothing to look at yet, or it was looked at already. See the page as it is now.',
  'no-such-task': 'We can’t find this task. Look at the page again and choose it there.',
  'no-task-agreed': 'There is no agreed task to do here yet. Say yes to it first, or ask for a change.',
  'not-on-the-ruler': 'Choose a whole number from 0 to 10.',
  'not-sure-yet': 'The last number was under 7. Say what would make it easier, choose a new number, or say that it is fine as it is.',
  'nothing-said-back': 'There is no answer in their own words yet. Wait for it, or write down what they told you.',
  'say-what-is-missing': 'Say what is still missing, in one kind sentence.',
  'say-what-is-right-already': 'Say first what is right already; then what is missing is easier to hear.',
  'say-what-to-change': 'Say in a few words what would suit you better.',
  'say-what-we-left-unclear': 'Say what we did not explain well; the gap is ours.',
  'say-what-why-and-how': 'Say what it is, why it helps them, and the steps. Then propose it.',
  'say-why-it-was-not-the-wording': 'Say how you know, in a sentence; until then it counts against our wording.',
  'task-is-settled': 'This task is finished or taken back. Propose a new one if something is left.',
  'task-not-agreed': 'There is no yes to this task yet. Answer it first; then this can follow.',
  'they-said-no': 'They said that this is not for them. Look for another way and propose that as something new.',
};
