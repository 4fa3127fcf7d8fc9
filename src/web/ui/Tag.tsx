import type { ReactNode } from 'react';

export type Tone = 'plain' | 'ours' | 'theirs' | 'together' | 'due';

/** A state, said in a word or two. Its colour only repeats what the words say. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
