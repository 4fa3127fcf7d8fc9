// Why something about the regular contact plan can't be done now, and what to do next.
import type { CadenceCode } from '../refusalCodes.cadence.ts';

export const cadenceRefusals: Record<CadenceCode, string> = {
  'both-have-a-plan': 'We call both, so they would be called twice. Ask them which calls shall go on, end the others, and then make them one.',
  'call-is-coming': 'A call is on its way already. You see the day on this page.',
  'call-was-missed': 'That call was missed by us. If it was made on its day, write down when; else say sorry with the next one.',
  'court-order-stands': 'A court order stands. A manager can lift it when it is over; until then nobody calls.',
  'never-nothing-new': 'To say “nothing new” tells them nothing. Say what you tried, whom you asked, or what happens next and when.',
  'no-call-due': 'No call is due for them now. Load the page again to see what is due.',
  'no-plan-agreed': 'There is no regular contact plan with them yet. Propose one, and ask for their yes.',
  'no-relapse': 'There is nothing to look at here now. Load the page again to see where the plan stands.',
  'no-such-beat': 'We can’t call by that. Choose days of the week, a day of the month up to the 28th, or every 2 to 60 working days.',
  'not-a-higher-beat': 'That is no more than they have. You can offer more calls; only they can choose fewer.',
  'not-on-the-scale': 'Choose a number from 1 to 7.',
  'nothing-faster': 'We call every day that we are open. That is the most we can do; call us whenever you like.',
  'nothing-proposed': 'Nothing is proposed here now. Load the page again to see where the plan stands.',
  'nothing-slower': 'We call only when you ask. To end the plan, choose “stop”.',
  'nothing-to-lift': 'Nothing of ours stops the plan now. If they took back their yes, only they can give it again.',
  'only-they-lower-it': 'That would be fewer calls than they have. Only they can choose that; ask them, and write down what they say.',
  'plan-rests': 'The plan rests. Choose how often we shall call, and it goes on.',
  'quiet-all-day': 'Their quiet hours leave no time in which you are open. Ask them for an hour that is good for them.',
  'review-not-due': 'It is not time yet to look at this plan. The day stands on it.',
  'say-what-was-tried': 'Write what you told them: what was tried since the last call, and what comes next.',
  'say-why-it-is-lifted': 'Write why it is lifted. The plan rests until they say yes again.',
  'say-why-we-call': 'Write why you would like to call them, in words that they will read. One line is enough.',
  'stand-in-is-the-caller': 'The stand-in has to be somebody else, so that a call is made when the caller is away.',
  'write-their-words': 'Write down what they said about it. Only they make it fewer calls, so their words stand with it.',
};
