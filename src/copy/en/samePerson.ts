// One person who stood in the house twice: the letters to them.
export const samePerson = {
  hadYouTwice: {
    subject: 'We had you on our list twice',
    says: [
      'We had you on our list twice. We put the two together, so that you don’t have to tell us things again. Nothing that you said is lost.',
      'If we are wrong and this was somebody else, please tell us. We take it apart at once.',
    ],
    call: (phone: string) => `On your page you can say that it is wrong, or call ${phone}.`,
    page: 'On your page you can say that it is wrong.',
  },
  areTwo: {
    subject: 'We took two people apart again',
    says: [
      'We had taken you and somebody else on our list for one person. That was wrong, and we took it apart. What is yours is yours again.',
      'If a link to your page no longer works, ask for a new one on that page.',
    ],
    call: (phone: string) => `Is something still not right? Please call ${phone}.`,
    page: 'Is something still not right? Please tell us.',
  },
};

export type SamePersonCopy = typeof samePerson;
