import { type ReactNode, useId } from 'react';

type CardProps = { heading?: ReactNode; beside?: ReactNode; level?: 2 | 3; flush?: true; className?: string; children: ReactNode };

/** One thing, with a sentence above it. `flush` lets rows run from edge to edge. */
export function Card({ heading, beside, level = 2, flush, className = '', children }: CardProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`card min-w-0 py-4 ${flush ? '' : 'px-4'} ${className}`} aria-labelledby={heading ? id : undefined}>
      {heading !== undefined && (
        <header className={`flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pb-3 ${flush ? 'px-4' : ''}`}>
          <Heading id={id}>{heading}</Heading>
          {beside !== undefined && <div className="soft small">{beside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
