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

type FoldedCardProps = { heading: string; beside?: string | undefined; children: ReactNode };

/** The same for what is looked up now and then: one line until it is opened; paper shows it open. */
export function FoldedCard({ heading, beside, children }: FoldedCardProps) {
  return (
    <details className="card folded min-w-0 px-4 py-3">
      <summary className="flex cursor-pointer items-baseline justify-between gap-x-4">
        <h3>{heading}</h3>
        {beside !== undefined && <span className="soft small text-end">{beside}</span>}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
