// At the counter: the bar over the page while a screen is turned to them, and the page on which it is given back.
export const screen = {
  bar: (by: string) => `${by} turned this screen to you. When you are done, give it back to ${by}.`,
  give: (by: string) => `Give it back to ${by}`,
  title: (by: string) => `Give the screen back to ${by}`,
  says: (by: string) => `Please hand this screen to ${by}, who types the PIN. What you did is kept.`,
  over: (by: string) => `Your page has closed after an hour. Nothing is lost. Please hand this screen to ${by}.`,
  pin: (by: string) => `PIN of ${by}`,
  send: 'Turn the screen back',
  wrong: (left: number) => (left === 1 ? 'That is not the PIN. There is one try left.' : `That is not the PIN. There are ${left.toLocaleString('en')} tries left.`),
  onward: 'Go on with your page',
  forgotten: 'The PIN is not at hand',
  forgottenSays: (by: string) => `Then the desk is closed here, and ${by} signs in again with the password.`,
  forgottenSend: 'Close the desk and sign in again',
  endedTitle: 'The desk is closed here',
  ended: (by: string) => `This screen could not be turned back by PIN. ${by} signs in again with the password. What you did on your page is kept.`,
  signIn: 'Sign in again',
  counter: (by: string) => `By your own hand at the counter, at the screen of ${by}.`,
  counterAlone: 'By your own hand at our counter.',
  record: 'At our counter',
  turned: (by: string, on: string) => `${by} turned a screen to you ${on}.`,
  back: (on: string) => `You gave it back ${on}.`,
  notBack: 'It was not given back by PIN; the desk there was closed.',
};

export type ScreenCopy = typeof screen;
