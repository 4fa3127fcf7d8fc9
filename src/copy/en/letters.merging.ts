// The letters when two things they told us go on as one, and when they are two again.
import type { Due, Letter } from '../letter.ts';
import { letter } from './letterFrame.ts';

export const mergingLetters = {
  putTogether: (to: Due): Letter =>
    letter(to, 'We put two things together', [
      'You told us about this twice, or about two parts of one thing. We put them together, so that one of us looks after it. Nothing that you said is lost.',
      `If these are two things, say so on your page, at any time. You hear from me ${to.when.by(to.due)}, also if there is no news.`,
    ]),
  twoAgain: (to: Due): Letter =>
    letter(to, 'These are two things again', [
      'We had put this together with something else that you told us. It goes on by itself again.',
      `You hear from me ${to.when.by(to.due)}, also if there is no news.`,
    ]),
  twoThings: (to: Due): Letter =>
    letter(to, 'We made two things of one', [
      'What you told us was two things. So that neither is forgotten, this part of it now goes on by itself, with a page of its own. What you said stays as you said it.',
      `If it is one thing after all, write to me on that page. You hear from me ${to.when.by(to.due)}, also if there is no news.`,
    ]),
};
