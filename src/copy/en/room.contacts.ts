// How we were in touch, as the customer reads it in the record: counted for both sides alike.
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`);

export const touch = {
  title: 'How we were in touch',
  you: (what: string) => `You ${what}.`,
  we: (what: string) => `We ${what}.`,
  theirs: {
    called: (count: number) => `called us ${times(count)}`,
    came: (count: number) => `came to us ${times(count)}`,
    wrote: (count: number) => `wrote to us ${times(count)}`,
  },
  ours: {
    called: (count: number) => `called you ${times(count)}`,
    came: (count: number) => `met you ${times(count)}`,
    wrote: (count: number) => `wrote to you ${times(count)}`,
  },
  beside: 'What else we wrote down',
  in: (via: string, on: string) => `You got in touch ${via} ${on}.`,
  out: (via: string, on: string) => `We got in touch with you ${via} ${on}.`,
  forYou: (name: string, via: string, on: string) => `${name} got in touch for you ${via} ${on}.`,
  about: (topic: string) => `It was about: ${topic}.`,
  writtenDown: (name: string) => `Written down by ${name}.`,
  notRight: 'Is something here not right? Write to us on your page, and we put it right.',
};

export type TouchCopy = typeof touch;
