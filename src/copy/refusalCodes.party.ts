// Codes with which the rules say no about those who are with a customer.
/** About those who are with the customer. */
export const PARTY_CODES = [
  'beyond-their-scope',
  'no-legal-basis',
  'only-after-a-death',
  'only-they-can-say',
  'party-has-ended',
  'party-is-here',
  'say-on-what-basis',
  'say-why-it-ends',
  'that-is-the-customer',
] as const;
