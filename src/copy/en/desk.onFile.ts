// What was changed on somebody's file, as staff read it.
export const onFile = {
  title: 'Changed on file',
  whats: { email: 'email address', phone: 'phone number', post: 'postal address', 'born-on': 'date of birth' },
  changed: (what: string, who: string, when: string) => `${what}: ${who}, ${when}`,
  held: 'They see this too. For a day after a change no new link goes to a new address, and the date of birth from before is asked.',
  notYours: 'What they brought is with other teams, so you can read this and not change it.',
};

export type DeskOnFileCopy = typeof onFile;
