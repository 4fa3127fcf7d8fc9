// Letters about a cause: we ask why, we show what we found, we wrote down what they said.
import type { Due, Letter, Reader } from '../letter.ts';
import { letter } from './letterFrame.ts';

export const causeLetters = {
  whyAsked: (to: Reader & { staff: string }): Letter =>
    letter(to, 'May we ask you why?', [
      `What happened to you should not happen again. ${to.staff} is looking for what lies behind it, and has one question for you.`,
      'You know it from your side better than we do. Answer on your page, or tell us on the phone. You can also say that you don’t know.',
    ]),
  rootOffered: (to: Reader & { staff: string }): Letter =>
    letter(to, 'Is this what was behind it?', [
      `We looked for what lies behind what happened to you. ${to.staff} would like to know whether we found it.`,
      'On your page you can say yes, or tell us what we missed.',
    ]),
  whyWrittenDown: (to: Due & { staff: string }): Letter =>
    letter(to, 'Please check what we wrote down for you', [
      `${to.staff} wrote down an answer that you gave us.`,
      `Is it what you said? If not, tell us on your page ${to.when.by(to.due)}, and we undo it. If it is right, there is nothing to do.`,
    ]),
};
