export type Step = { name: string; says: string; state: 'done' | 'doing' | 'theirs' | 'to-come' };

/** Where we are, in one line: done, doing and by whom, theirs to choose, still to come. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.name} className={step.state} aria-current={step.state === 'doing' || step.state === 'theirs' ? 'step' : undefined}>
          <b>
            {step.name}
            {step.state === 'done' && <span aria-hidden="true"> ✓</span>}
          </b>
          <span>{step.says}</span>
        </li>
      ))}
    </ol>
  );
}
