// Two concerns of one customer put together and taken apart, as staff do it.
export const merging = {
  act: {
    name: 'Put together with…',
    title: (name: string) => `Which other one of ${name} is the same?`,
    says: 'What is still open here goes on in the one you choose: their words, the matters, the promises. It can be taken apart as long as that one is open.',
    label: 'Goes on in',
    none: 'They have no other open concern. Open the one that you mean, or raise it first.',
    option: (number: string, title: string) => `#${number}: ${title}`,
    go: 'Put them together',
    done: 'Put together. They are told.',
  },
  back: {
    name: 'These are two things',
    title: 'Are these two things after all?',
    says: 'What is still open of it goes on by itself again, with a new next update. What was answered stays where it was answered.',
    go: 'Yes, take them apart',
    done: 'They are two again.',
  },
  goesOn: (number: string) => `Goes on in #${number}`,
  tookIn: (number: string, told: string) => `Together with #${number}, told ${told}`,
};
export const mergingStory = {
  mergedInto: 'put this together with another',
  tookIn: 'put this together with what they had told before',
  mergeTakenBack: 'said that these are two things',
  partedAgain: 'goes on by itself again',
};
export type DeskMergingCopy = typeof merging;
