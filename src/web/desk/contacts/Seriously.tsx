import type { Picture } from '../../../contract/picture.ts';
import { useWords } from '../words.tsx';

const MOST = 7;

/** Whether they feel taken seriously, in their own count; nothing before they were asked. */
export function Seriously({ before, lately }: Picture['seriously']) {
  const { picture } = useWords();
  if (before === null && lately === null) return null;
  return (
    <div className="grid gap-1">
      <p className="soft small">{picture.seriously}</p>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        <Answer when={picture.before} answer={before} />
        <Answer when={picture.lately} answer={lately} />
      </dl>
    </div>
  );
}

function Answer({ when, answer }: { when: string; answer: number | null }) {
  const { picture } = useWords();
  if (answer === null) return null;
  return (
    <div className="flex items-baseline gap-2">
      <dt>{when}</dt>
      <dd className="flex items-baseline gap-2">
        <span aria-hidden="true" className="tracking-[0.15em] text-theirs">
          {'●'.repeat(answer)}
          {'○'.repeat(MOST - answer)}
        </span>
        <span className="voice">{picture.ofSeven(answer)}</span>
      </dd>
    </div>
  );
}
