import type { ReactNode } from 'react';

/** Nothing here yet: one sentence, and the first step where there is one. */
export function Empty({ says, children }: { says: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 px-4 py-6">
      <p className="soft max-w-[56ch]">{says}</p>
      {children}
    </div>
  );
}
