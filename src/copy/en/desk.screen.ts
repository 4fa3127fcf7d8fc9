// Two chairs: turning the screen to the customer at the counter, and the PIN that turns it back.
export const screen = {
  name: (name: string) => `Turn the screen to ${name}`,
  title: (name: string) => `Turn the screen to ${name}?`,
  says: (name: string) =>
    `${name} reads, corrects, chooses and says yes by their own hand. This browser is locked to their page, in every tab, until you type your PIN. After an hour the page closes; the lock stays.`,
  go: 'Turn it',
  pinFirst: 'First set a PIN of your own. It is what turns the screen back to you.',
  pin: {
    title: 'Your PIN for turned screens',
    says: 'When you turn the screen to somebody at the counter, this PIN alone turns it back.',
    isSet: 'You have a PIN.',
    isNotSet: 'You have no PIN yet.',
    label: 'PIN, four to eight digits',
    again: 'The same once more',
    differ: 'The two are not the same. Type both again.',
    set: 'Set this PIN',
    change: 'Change it',
    done: 'Your PIN is set.',
  },
  counter: (by: string) => `by own hand at the counter, ${by}’s screen`,
  counterAlone: 'by own hand at the counter',
  record: 'Screens turned to them',
  turned: (by: string, when: string) => `${by} turned the screen to them, ${when}`,
  back: (when: string) => `given back ${when}`,
  notBack: 'not given back by PIN',
  openNow: 'turned to them now',
};

export type DeskScreenCopy = typeof screen;
