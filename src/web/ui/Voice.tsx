import type { ReactNode } from 'react';

/** Whose words or whose side: the customer's, or ours. */
export type Side = 'theirs' | 'ours';

/** What the customer said, always in the serif; what we say, in the sans. Line breaks are kept as they were typed. */
export function Voice({ of, children, className = '' }: { of: Side; children: ReactNode; className?: string }) {
  return <p className={`plain-words ${of === 'theirs' ? 'voice' : ''} ${className}`}>{children}</p>;
}

/** A few of their words inside a line of ours. */
export function Said({ children }: { children: ReactNode }) {
  return <span className="voice">{children}</span>;
}
