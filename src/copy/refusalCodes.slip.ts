/** About answer slips that came back. */
export const SLIP_CODES = ['slip-answered', 'slip-code-unknown', 'slip-no-picture', 'slip-not-waiting'] as const;
export type SlipCode = (typeof SLIP_CODES)[number];
