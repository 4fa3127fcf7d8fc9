// Their answers in the room, and what is said after "it is not okay yet".

export const notOkay = {
  title: 'You told us: it is not okay yet',
  asks: 'A few words help us to find what is missing. You do not have to write any: we look at it either way.',
  send: 'Send my words',
  stands: (owner: string) => `${owner} looks at it again with you. What we had agreed stands until we agree on something else.`,
  again: (owner: string) => `We got you wrong, and we are sorry. ${owner} listens again and asks you: did I get it right?`,
};

export const answers = {
  title: 'Your answer',
  solved: 'It is solved for me',
  solvedSays: 'You have the last word. If it comes back, you can open it again.',
  solvedSend: 'Yes, it is solved for me',
  notOkay: 'It is not okay yet',
  notOkaySays: 'Then we look at it again with you. What we had agreed stands until we agree on something else.',
  notOkayLabel: 'What is not okay?',
  misunderstood: 'You got me wrong: please listen to me again',
  notOkaySend: 'It is not okay yet',
  write: (name: string) => `Write to ${name}`,
  writeLabel: 'Your message',
  writeSend: 'Send my message',
  otherOwner: 'Ask for another person',
  otherOwnerSays: 'You do not have to say why. Somebody else reads what you write here.',
  otherOwnerSend: 'I want another person',
  otherOwnerAsked: 'You asked for another person. A lead sees to it.',
  withdraw: 'Take my concern back',
  withdrawSays: 'Then we stop. It does not count as solved, and you can open it again.',
  withdrawSend: 'Take it back',
  reopen: 'Open it again',
  reopenSays: 'All that was said is still here. We start where we left off.',
  reopenLabel: 'What should we know?',
  reopenSend: 'Open it again',
  more: 'More you can do',
};
