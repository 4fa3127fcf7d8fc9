// Two things that go on as one, as the customer reads it on the page of either.
export const merging = {
  title: 'Two things that go on as one',
  from: (on: string, via: string) => `You told us this ${on}, ${via}:`,
  says: 'We put it together with this, so that one of us looks after both. What you said stays as you said it. Whoever you brought along there does not come along here: name them again if you want them with you.',
  two: 'These are two things',
  twoSays: 'Then what is still open of it goes on by itself again, on its own page. What was answered here stays here.',
  goOn: 'Go to where it goes on',
  notSent: 'You wrote this, and it was not sent yet:',
  goOnWith: 'Go to where it goes on, and send it there',
  again: 'We had made this a thing of its own. It is one with this again.',
  apart: 'We made two things of this',
  apartSays: 'One part of it goes on by itself, so that neither is forgotten. You can go there from here.',
  apartGo: 'Go to the other thing',
  began: 'What you told us about this',
  beganSays: 'You told us this together with something else. It is a thing of its own, so it has its own page.',
  beganGo: 'Go to the other thing',
  saidOn: (on: string, via: string) => `You said ${on}, ${via}:`,
  ask: 'These are two things',
  askSays: 'If what you told us is two things, tell us which. We make two of it, so that neither is forgotten.',
  askLabel: 'What is the one, and what is the other?',
  askSend: 'Tell us',
  asked: 'You said that these are two things. We look at it and tell you.',
  stays: 'All that was said is still here to read.',
};
export const mergingThanks = { twoAgain: 'Thank you. These are two things again, and each has its own page.' };
export const mergedEnd = {
  title: 'This goes on together with something else',
  says: () => 'We put it together with something else that you told us, so that one of us looks after both. If that is not right, you can say so there.',
};
export const mergingHistory = {
  mergedInto: (who: string) => `${who} put this together with something else you told us.`,
  tookIn: (who: string) => `${who} put this together with what you had told us before:`,
  mergeTakenBack: (who: string) => `${who} said that these are two things.`,
  partedAgain: () => 'This goes on by itself again.',
  splitOff: (who: string) => `${who} made two things of this. The other goes on by itself.`,
  begunApart: (who: string) => `${who} made this a thing of its own, with what you had told us:`,
};
export type RoomMergingCopy = typeof merging;
