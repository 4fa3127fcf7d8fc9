// The customer's part as both sides see it.
import type { Story } from '../../domain/concern/state.ts';
import { type Attempt, attemptWithUs, isRightFirstTime, type Task } from '../../domain/concern/taskEvents.ts';
import type { TeachBack } from '../../domain/concern/teachBackEvents.ts';
import type { Tools } from './view.ts';

export const theirPart = (story: Story, tools: Tools) => ({
  tasks: story.tasks.map((task) => taskView(task, tools)),
  teachBacks: story.teachBacks.map((one) => teachBackView(one, tools)),
});

function taskView(task: Task, tools: Tools) {
  const { said, shown, signature, person } = tools;
  return {
    id: task.id,
    version: task.version,
    state: task.state,
    title: shown(task.title),
    why: shown(task.why),
    steps: linesOf(said(task.steps)),
    right: said(task.doneRight),
    checks: linesOf(said(task.checks)),
    sample: task.sample ?? null,
    asks: person(task.asks),
    reach: said(task.reach),
    due: task.due ?? null,
    form: task.form ?? null,
    proof: task.proof === true,
    wording: task.wording ?? null,
    said: said(task.said),
    takenBackWith: said(task.takenBackWith),
    remindAt: task.remindAt ?? null,
    confidence: task.confidence.map(({ version, confidence, words, by }) => ({ version, confidence, words: said(words), by: signature(by) })),
    attempts: task.attempts.map((attempt) => attemptView(attempt, tools)),
    withUs: attemptWithUs(task) !== null,
    rightFirstTime: (task.attempts[0]?.judgement ?? null) === null ? null : isRightFirstTime(task),
    by: signature(task.by),
  };
}

const linesOf = (said: { text: string | null } | null): string[] => said?.text?.split('\n') ?? [];

function attemptView({ attempt, version, words, files, answers, checked, by, judgement }: Attempt, tools: Tools) {
  const { said, signature } = tools;
  const made = { attempt, version, words: said(words), files: [...files], answers: answers ?? null, checked: [...checked], by: signature(by) };
  if (judgement === null) return { ...made, judgement: null };
  const judged = { is: judgement.is, words: null, missing: null, good: null, fault: null, by: signature(judgement.by) };
  if (judgement.is === 'right') return { ...made, judgement: { ...judged, words: said(judgement.words) } };
  const { fault } = judgement;
  const named = { is: fault.is, named: fault.by !== undefined, because: said(fault.because), by: fault.by === undefined ? null : signature(fault.by) };
  return { ...made, judgement: { ...judged, missing: said(judgement.missing), good: said(judgement.good), fault: named } };
}

function teachBackView({ id, task, question, state, rounds, words, by }: TeachBack, { said, shown, signature }: Tools) {
  return {
    id,
    task: task ?? null,
    question: shown(question),
    state,
    rounds: rounds.map((round) => ({
      round: round.round,
      explained: said(round.explained),
      said: said(round.said),
      saidBy: round.saidBy === undefined ? null : signature(round.saidBy),
      gap: said(round.gap),
      by: signature(round.by),
    })),
    words: said(words),
    by: signature(by),
  };
}
