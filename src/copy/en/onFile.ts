// What was changed on a person's file, as they read it in their room and in a letter to the address that stood before.
export const onFile = {
  whats: { email: 'your email address', phone: 'your phone number', post: 'your postal address', 'born-on': 'your date of birth' },
  title: 'What we changed on your file',
  changed: (who: string, what: string, on: string) => `${who} changed ${what} ${on}.`,
  notAsked: 'Is one of these not right? Call us, and we put it back.',
  letter: {
    subject: 'Something was changed on your file',
    hello: (name: string) => `Hello ${name},`,
    changed: (what: string, on: string) => `We changed ${what} on your file ${on}.`,
    asked: 'If you asked for this, there is nothing to do.',
    notAsked: 'If this was not you, please tell us. We look into it with you and put it back.',
    notAskedCall: (phone: string) => `If you did not ask for it, something is not right. Please call ${phone}. We look into it with you and put it back.`,
  },
};

export type OnFileCopy = typeof onFile;
