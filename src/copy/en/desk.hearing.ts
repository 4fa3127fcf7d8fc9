// Hear it as they do: before it is sent, the page as the customer will read it, and read aloud.
export const hearing = {
  open: (name: string) => `Hear it as ${name} will`,
  title: (name: string) => `This is how ${name} will read it`,
  says: 'Nothing is sent yet, and nothing of this is kept. It only shows how their page will look.',
  ask: (name: string) => `If you were ${name}, today, what would you have wanted to hear?`,
  readAloud: 'Read it aloud',
  stop: 'Stop reading',
  frame: (name: string) => `${name}’s page, once this is sent`,
};

export type HearingCopy = typeof hearing;
