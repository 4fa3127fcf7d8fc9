// Ordinary sentences for the load, the same in every run; the words that are searched for stand in no other.
export const FREQUENT = 'wheelchair';
export const RARE = 'defibrillator';

const WHO = ['My mother', 'I', 'My son', 'Our neighbour', 'My wife', 'The lady beside me', 'My father'];
const DID = [
  'waited two hours for',
  'was sent home without',
  'was never called back about',
  'paid twice for',
  'had to ask three times for',
  'got the wrong',
  'was told nothing about',
];
const WHAT = ['the results', 'an appointment', 'the bill', 'the prescription', 'a bed by the window', 'the letter to the insurance', 'a chair in the corridor', 'the referral'];
const AND = [
  'and nobody said sorry',
  'although it was promised on Monday',
  'and it hurt the whole time',
  'so I lost a day of work',
  'and the phone was never answered',
  'which frightened us',
  'again',
];

const pick = (from: readonly string[], by: number): string => from[Math.abs(by) % from.length] ?? '';

export const sentence = (seed: number): string => `${pick(WHO, seed)} ${pick(DID, seed >> 1)} ${pick(WHAT, seed >> 3)} ${pick(AND, seed >> 5)}, case ${seed % 100_003}.`;
