// The answer slip below a printed letter: what it asks, in boxes to tick.
export const slip = {
  questions: {
    understanding: 'Did we understand it right?',
    fix: 'Do you agree to what we want to do?',
    came: 'Has it come as we agreed?',
    date: (due: string) => `May we have until ${due}?`,
    plan: 'Is this the right plan?',
    okay: 'Is it solved for you?',
  },
  choices: {
    understanding: { yes: 'Yes, that is it', 'not-quite': 'Not quite' },
    fix: { yes: 'Yes, please do that', no: 'No, not like that' },
    came: { yes: 'Yes, it has come', 'not-yet': 'No, not yet' },
    date: { yes: 'Yes, that is fine', no: 'No, please not' },
    plan: { yes: 'Yes, that is right', 'not-quite': 'Not quite' },
    okay: { solved: 'Yes, it is solved', 'not-okay': 'No, it is not okay yet' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  asked: 'What we ask you about',
  lines: 'If you like, write to us here:',
  cut: 'Cut here, mark one box, and send the slip back',
  back: (organisation: string) => `Back to ${organisation}`,
  code: 'Code',
  /** Their words, where they wrote and nobody typed it. */
  enclosed: 'What you sent, in your own hand',
  /** Where the question stands no more, what they ticked is kept as words. */
  ticked: (question: string, choice: string, wrote: string) => `${question} ${choice}.${wrote === '' ? '' : `\n${wrote}`}`,
  onPicture: 'What they wrote stands on the picture of the slip.',
};

export type SlipCopy = typeof slip;
