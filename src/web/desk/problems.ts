// What to say when the server refused or could not be reached.
import type { DeskCopy } from '../../copy/en/desk.ts';
import { Problem } from './client.ts';

/** A refusal as such; anything else is a surprise and goes on to the error boundary. */
export function problemIn(reason: unknown): Problem {
  if (reason instanceof Problem) return reason;
  throw reason;
}

export function sentenceOf(problem: Problem, desk: DeskCopy): string {
  if (problem.code === 'offline') return desk.errors.offline;
  if (problem.tooLong !== null) return desk.errors.tooLong(problem.tooLong.letters, problem.tooLong.most);
  return problem.message === '' || problem.status >= 500 ? desk.errors.surprise : problem.message;
}

export const referenceOf = (problem: Problem, desk: DeskCopy): string | undefined => (problem.reference === undefined ? undefined : desk.errors.reference(problem.reference));
