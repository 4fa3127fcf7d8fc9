import type { ReactNode } from 'react';
import { Mark } from '../../ui/Mark.tsx';

/** The one card before the desk: signing in, accepting an invitation, setting up. */
export function Doorway({ title, says, wide, children }: { title: string; says?: ReactNode; wide?: true; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh content-start justify-items-center px-4 py-[min(12vh,7rem)]" id="page">
      <div className={`grid w-full gap-6 ${wide ? 'max-w-[40rem]' : 'max-w-[25rem]'}`}>
        <Brand />
        <div className="card grid gap-4 p-6">
          <div className="grid gap-1">
            <h1>{title}</h1>
            {says !== undefined && <p className="soft">{says}</p>}
          </div>
          {children}
        </div>
      </div>
    </main>
  );
}

export function Brand() {
  return (
    <span className="flex items-center gap-2 text-l font-semibold tracking-[-.01em]">
      <Mark />
      <span>
        <span className="text-theirs">al</span>ong<span className="text-ours">side</span>
      </span>
    </span>
  );
}
