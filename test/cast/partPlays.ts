// Random moves with the customer's part: tasks, the ruler, attempts, and what is said back.
import fc from 'fast-check';
import { FAULTS } from '../../src/domain/common/faults.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { attemptWithUs } from '../../src/domain/concern/taskEvents.ts';
import { does, later, number, our, their } from './any.ts';
import { judy, on, ours, type Step, sam } from './concern.ts';

const task = fc.constantFrom('task 1', 'task 2', 'nonsense');
const teachBack = fc.constantFrom('teach-back 1', 'teach-back 2', 'nonsense');
const ruler = fc.constantFrom(0, 3, 6, 7, 8, 10, 11);
const text = { title: our, why: our, steps: our, asks: fc.constantFrom('sam', 'mary osei') };

export const partMoves = [
  { weight: 3, arbitrary: fc.record({ do: does('proposeTask'), id: task, ...text, due: later }) },
  fc.record({ do: does('proposeTask'), id: task, replaces: task, ...text }),
  { weight: 2, arbitrary: fc.record({ do: does('answerTask'), id: task, version: number, answer: does('yes'), remind: fc.constant(true as const) }) },
  fc.record({ do: does('answerTask'), id: task, version: number, answer: does('yes'), confidence: ruler, words: their }),
  fc.record({ do: does('answerTask'), id: task, version: number, answer: does('change'), words: their }),
  fc.record({ do: does('answerTask'), id: task, version: number, answer: fc.constantFrom('no' as const, 'as-it-is' as const) }),
  { weight: 2, arbitrary: fc.record({ do: does('rateConfidence'), id: task, version: number, confidence: ruler, words: their }) },
  fc.record({ do: does('takeBackTask'), id: task }),
  { weight: 3, arbitrary: fc.record({ do: does('makeAttempt'), id: task, version: number, words: their }) },
  { weight: 2, arbitrary: fc.record({ do: does('judgeAttempt'), id: task, attempt: number, judgement: does('again'), missing: our, good: our }) },
  fc.record({ do: does('judgeAttempt'), id: task, attempt: number, judgement: does('right') }),
  { weight: 2, arbitrary: fc.record({ do: does('nameFault'), id: task, attempt: number, fault: fc.constantFrom(...FAULTS), because: our }) },
  fc.record({ do: does('askTeachBack'), id: teachBack, question: our }),
  fc.record({ do: does('askTeachBack'), id: teachBack, task, question: our }),
  { weight: 2, arbitrary: fc.record({ do: does('sayBack'), id: teachBack, round: number, answer: does('said'), words: their }) },
  fc.record({ do: does('sayBack'), id: teachBack, round: number, answer: does('rather-not') }),
  fc.record({ do: does('answerTeachBack'), id: teachBack, round: number, answer: does('gap'), gap: our, words: our }),
  fc.record({ do: does('answerTeachBack'), id: teachBack, round: number, answer: does('clear') }),
];

/** What a person who sees the screen would name. */
export function plausiblePart(deed: string, story: Story): object {
  const found = (fits: (one: Story['tasks'][number]) => boolean) => {
    const one = story.tasks.findLast(fits);
    return one === undefined ? {} : { id: one.id, version: one.version };
  };
  switch (deed) {
    case 'answerTask':
      return found(({ state }) => state === 'proposed' || state === 'doubted');
    case 'rateConfidence':
      return found(({ state }) => state === 'agreed' || state === 'doubted');
    case 'makeAttempt':
      return found(({ state }) => state === 'agreed');
    case 'judgeAttempt': {
      const one = story.tasks.findLast((task) => attemptWithUs(task) !== null);
      return one === undefined ? {} : { id: one.id, attempt: one.tried };
    }
    case 'nameFault': {
      const one = story.tasks.findLast(({ attempts }) => attempts.some(({ judgement }) => judgement?.is === 'again'));
      return one === undefined ? {} : { id: one.id, attempt: one.attempts.find(({ judgement }) => judgement?.is === 'again')?.attempt };
    }
    case 'sayBack':
    case 'answerTeachBack': {
      const one = story.teachBacks.findLast(({ state }) => state === (deed === 'sayBack' ? 'asked' : 'said'));
      return one === undefined ? {} : { id: one.id, round: one.rounds.length };
    }
    default:
      return {};
  }
}

const TEXT = { title: ours('send the bill'), why: ours('we can take it off'), steps: ours('photo\nsend'), asks: 'sam' };
export const AGREED_TASK: readonly Step[] = [
  [sam, on(1, '09:00'), { do: 'proposeTask', id: 'task 1', ...TEXT, due: on(9) }],
  [judy, on(1, '10:00'), { do: 'answerTask', id: 'task 1', version: 1, answer: 'yes', remind: true }],
  [judy, on(1, '10:05'), { do: 'rateConfidence', id: 'task 1', version: 1, confidence: 8 }],
  [judy, on(1, '12:00'), { do: 'makeAttempt', id: 'task 1', version: 1 }],
  [sam, on(1, '12:30'), { do: 'judgeAttempt', id: 'task 1', attempt: 1, judgement: 'again', good: ours('sharp'), missing: ours('page two') }],
  [sam, on(1, '13:00'), { do: 'askTeachBack', id: 'teach-back 1', task: 'task 1', question: ours('how would you tell Paul?') }],
];
