// What the customer says is not right on the record, as they read it on their page.
export const correction = {
  title: 'What is not right',
  line: (count: number): string => (count === 0 ? 'Is something here not right?' : 'What you said is not right'),
  says: 'Is something not how it was? Tell us. We correct it, or let both stand side by side and tell you why. Nothing is deleted.',
  where: 'Choose “This is not right” below what you mean.',
  this: 'This is not right',
  thing: 'Say what is not right',
  how: 'How was it? Say it in your own words.',
  other: 'Something else here is not right, such as a date or a name',
  otherHow: 'What is not right, and how is it right?',
  file: 'What we have on file about you',
  parts: {
    name: 'My name is not right',
    'born-on': 'My birth date is not right',
    email: 'My email is not right',
    phone: 'My phone number is not right',
    post: 'My address is not right',
  },
  partHow: 'How is it right?',
  send: 'Send it',
  instead: 'You can still say how it was. We correct the record, or let both stand side by side.',
  stood: 'It read:',
  reads: 'It reads now:',
  onRecord: 'We have on record:',
  youSay: 'You say:',
  withUs: 'We have this and will answer it here.',
  corrected: (on: string) => `Corrected ${on}, as you said.`,
  because: 'We add:',
  both: 'Both stand here, with the same weight. Our reason:',
  again: 'Say it once more',
};

export const correctionThanks = { correction: 'Thank you. We have what you say, and will answer it here.' };

export type CorrectionCopy = typeof correction;
