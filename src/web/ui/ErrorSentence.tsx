import type { ReactNode } from 'react';

/** What happened, that nothing is lost, and what to do; spoken as it appears. */
export function ErrorSentence({ says, reference, children }: { says: string; reference?: string | undefined; children?: ReactNode }) {
  return (
    <div role="alert" className="grid justify-items-start gap-2 border-s-4 border-due bg-due-wash px-4 py-3">
      <p>{says}</p>
      {reference !== undefined && <p className="soft small">{reference}</p>}
      {children}
    </div>
  );
}
