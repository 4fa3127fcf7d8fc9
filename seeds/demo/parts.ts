// The acts of a tale in which the customer has a part: asked, answered, changed and agreed.
import type { Story } from '../../src/domain/concern/state.ts';
import type { Deed } from './acts.ts';
import type { Member } from './cast.ts';

const lastTask = ({ tasks }: Story) => {
  const task = tasks.at(-1);
  if (task === undefined) throw new Error('the tale needs a task');
  return task;
};
const onTask = (story: Story) => ({ task: lastTask(story).id });

type Asked = { title: string; why: string; steps: readonly string[]; right?: string; checks?: readonly string[]; reach?: string; due?: string; asks?: Member };
export const asksFor = (by: Member, at: string, { asks, ...text }: Asked): Deed => ({
  by,
  at,
  does: 'proposeTask',
  body: (_story, { staff }) => ({ ...text, ...(asks !== undefined && { asks: staff[asks] }) }),
});
/** The same task, put another way. */
export const asksAnew = (by: Member, at: string, text: Asked): Deed => {
  const asked = asksFor(by, at, text);
  return { ...asked, body: (story, play) => ({ ...asked.body(story, play), replaces: lastTask(story).id }) };
};
/** Under 7, with what would make it an 8. */
export const saysYesToTask = (at: string, confidence: number, text?: string, by: Member | 'customer' = 'customer'): Deed => ({
  by,
  at,
  does: 'answerTask',
  body: (story) => ({ version: lastTask(story).version, answer: 'yes', confidence, ...(text !== undefined && { text }) }),
  on: onTask,
});
export const ratesAgain = (at: string, confidence: number, by: Member | 'customer' = 'customer'): Deed => ({
  by,
  at,
  does: 'rateConfidence',
  body: (story) => ({ version: lastTask(story).version, confidence }),
  on: onTask,
});
export const tries = (at: string, by: Member | 'customer' = 'customer'): Deed => ({
  by,
  at,
  does: 'makeAttempt',
  body: (story) => ({ version: lastTask(story).version }),
  on: onTask,
});

const onAttempt = (story: Story) => ({ ...onTask(story), attempt: String(lastTask(story).tried) });
export const looksAndItIsRight = (by: Member, at: string): Deed => ({ by, at, does: 'judgeAttempt', body: () => ({ judgement: 'right' }), on: onAttempt });
export const looksAndSomethingIsMissing = (by: Member, at: string, good: string, missing: string): Deed => ({
  by,
  at,
  does: 'judgeAttempt',
  body: () => ({ judgement: 'again', good, missing }),
  on: onAttempt,
});
export const opensAgain = (at: string, text: string, by: Member | 'customer' = 'customer'): Deed => ({ by, at, does: 'reopen', body: () => ({ text }) });
