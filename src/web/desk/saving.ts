// One call that changes something outside of a concern: it waits, says what was done, or says why not.
import { useState } from 'react';
import { say, type Toast } from '../ui/toast.ts';
import type { Problem } from './client.ts';
import { problemIn, sentenceOf } from './problems.ts';
import { useWords } from './words.tsx';

/** What is said when it is done, and perhaps where to go from there. */
export type Done = { readonly sentence: string; readonly offer?: Toast['offer'] };
export type Saving = { go: () => void; waiting: boolean; problem: Problem | null };

/** A refusal is kept as `problem` for the form, and said, since not every caller has a form. */
export function useSaving<T>(send: () => Promise<T>, done: string | ((answer: T) => string | Done), after?: (answer: T) => unknown): Saving {
  const { desk } = useWords();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const go = async () => {
    if (waiting) return;
    setWaiting(true);
    setProblem(null);
    try {
      const answer = await send();
      // Said when the page shows it, not before.
      await after?.(answer);
      const said = typeof done === 'string' ? done : done(answer);
      if (typeof said === 'string') say(said);
      else say(said.sentence, said.offer);
    } catch (reason) {
      const refused = problemIn(reason);
      setProblem(refused);
      say(sentenceOf(refused, desk));
    } finally {
      setWaiting(false);
    }
  };
  return { go: () => void go(), waiting, problem };
}
