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
};
export type RoomMergingCopy = typeof merging;
