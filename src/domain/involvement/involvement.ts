// Did involving the customer pay? Shares of what was counted. Fewer than five say nothing, and could name somebody.

export const TOO_FEW = 5;
/** Who comes back within these days of the end comes back. (Three months, as call centres and clinics count.) */
export const DAYS_TO_COME_BACK = 90;

export type Share = { readonly is: 'few' } | { readonly is: 'share'; readonly of: number; readonly yes: number; readonly percent: number };
/** How sure, of ten: at first and at last, each with one decimal. */
export type Sureness = { readonly is: 'few' } | { readonly is: 'sure'; readonly of: number; readonly first: number; readonly last: number };
export type Counted = { readonly of: number; readonly yes: number };
export type Rated = { readonly of: number; readonly first: number; readonly last: number };

export const shareOf = ({ of, yes }: Counted): Share => (of < TOO_FEW ? { is: 'few' } : { is: 'share', of, yes, percent: Math.round((100 * yes) / of) });

/** `first` and `last` are sums over all who were asked. */
export const surenessOf = ({ of, first, last }: Rated): Sureness => (of < TOO_FEW ? { is: 'few' } : { is: 'sure', of, first: oneDecimal(first / of), last: oneDecimal(last / of) });

const oneDecimal = (number: number): number => Math.round(number * 10) / 10;

export const together = (all: readonly Counted[]): Counted => ({ of: sum(all, ({ of }) => of), yes: sum(all, ({ yes }) => yes) });
export const ratedTogether = (all: readonly Rated[]): Rated => ({ of: sum(all, ({ of }) => of), first: sum(all, ({ first }) => first), last: sum(all, ({ last }) => last) });
const sum = <One>(all: readonly One[], of: (one: One) => number): number => all.reduce((total, one) => total + of(one), 0);
