import type { Apology } from '../../../domain/words/apology.ts';
import { useWords } from '../words.tsx';

/** What an apology holds, and a question for each part that isn't there. Regret at once may well be all that is wanted. */
export function ApologyParts({ apology: { kind, parts, missing, failure } }: { apology: Apology }) {
  const { writing } = useWords();
  const { apology } = writing;
  return (
    <details className="soft open:basis-full">
      <summary className="cursor-pointer">{apology[kind]}</summary>
      <p>{apology.holds(parts.map(({ part }) => apology.parts[part]).join(', '))}</p>
      {failure !== null && <p>{apology.failure[failure]}</p>}
      {missing.length > 0 && <p>{apology.afterTheFacts}</p>}
      <ul className="list-disc pl-5">
        {missing.map(({ part, ask }) => (
          <li key={part}>{ask}</li>
        ))}
      </ul>
    </details>
  );
}
