// Who may be calling, and what they told us before.
export const calls = {
  title: 'Who is calling?',
  from: (number: string) => `From ${number}`,
  withheld: 'The number is withheld. Ask who it is, and log it.',
  unreadable: 'This is no number that we can read. Ask who it is, and log it.',
  nobody: 'Nobody has this number on file. Ask who it is; the number is kept with what you log.',
  one: 'It may be this person. Ask before you say their name.',
  several: (count: number) => `${count.toLocaleString('en')} people have this number. Ask who it is.`,
  callMe: (name: string) => `Call them ${name}`,
  hidden: 'What they told us is not open to you. You can log the call, and it reaches those who look after them.',
  household: (names: string) => `Lives with ${names}`,
  parts: { matters: 'What matters to them', helps: 'What helps', hurts: 'What hurts' },
  plan: 'Their regular contact plan',
  concerns: 'Open now',
  noConcerns: 'Nothing is open with them.',
  lastWord: (when: string) => `The last word was ours, ${when}:`,
  noWord: 'We have not said anything yet.',
  promise: (what: string, when: string) => `Promised: ${what}, by ${when}`,
  log: 'Log this call',
  somebodyElse: 'It is somebody else: log it',
  ringing: 'You are on a call. See who it may be.',
};

export type CallsCopy = typeof calls;
