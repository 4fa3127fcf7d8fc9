// Codes with which the rules and the server say no about one person who stands in the house twice.
export const SAME_PERSON_CODES = ['newest-person-first', 'nothing-to-keep', 'one-is-with-the-other'] as const;
export const SAME_PERSON_SERVER_CODES = [
  'birth-dates-differ',
  'entry-goes-on',
  'goes-on-as-another',
  'match-the-teller-first',
  'not-put-together',
  'one-has-died',
  'one-is-no-person',
  'one-was-erased',
  'same-entry',
] as const;
export type SamePersonCode = (typeof SAME_PERSON_CODES)[number] | (typeof SAME_PERSON_SERVER_CODES)[number];
