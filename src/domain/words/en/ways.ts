// A pattern as a list: one way of saying it a line.
export const oneOf = (...all: readonly string[]): RegExp => new RegExp(all.join('|'), 'gim');
