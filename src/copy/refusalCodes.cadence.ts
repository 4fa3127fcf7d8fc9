// Codes with which the rules of the regular contact plan say no.
/** About the regular contact plan. */
export const CADENCE_CODES = [
  'both-have-a-plan',
  'call-is-coming',
  'call-was-missed',
  'court-order-stands',
  'never-nothing-new',
  'no-call-due',
  'no-plan-agreed',
  'no-relapse',
  'no-such-beat',
  'not-a-higher-beat',
  'not-on-the-scale',
  'nothing-faster',
  'nothing-proposed',
  'nothing-slower',
  'nothing-to-lift',
  'only-they-lower-it',
  'plan-rests',
  'quiet-all-day',
  'review-not-due',
  'say-what-was-tried',
  'say-why-it-is-lifted',
  'say-why-we-call',
  'stand-in-is-the-caller',
  'write-their-words',
] as const;
export type CadenceCode = (typeof CADENCE_CODES)[number];
