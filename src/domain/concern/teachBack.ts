// "To see whether I explained it well, could you tell me in your own words …": asked, said back, and explained anew round
// after round, or left where they would rather not. It scores nobody. (AHRQ toolkit, tool 5.)
import { given } from '../common/given.ts';
import type { TaskId, TeachBackId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import { type Folds, type Rules, refuseTaken, replaced, whileAnswerable, whileTheyLive } from './rule.ts';
import type { Story } from './state.ts';
import type { TeachBack, TeachBackEvent, TeachBackRound } from './teachBackEvents.ts';

export type TeachBackCommand =
  | { do: 'askTeachBack'; id: TeachBackId; task?: TaskId; question: OurWords }
  | { do: 'sayBack'; id: TeachBackId; round: number; answer: 'said'; words: TheirWords }
  | { do: 'sayBack'; id: TeachBackId; round: number; answer: 'rather-not' }
  | { do: 'answerTeachBack'; id: TeachBackId; round: number; answer: 'clear'; words?: OurWords }
  | { do: 'answerTeachBack'; id: TeachBackId; round: number; answer: 'gap'; gap: OurWords; words: OurWords };

export const teachBackRules: Rules<TeachBackCommand> = {
  askTeachBack: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { id, task, question }) => {
      if (isBlank(question)) return refuse('nothing-written');
      const about = story.tasks.find((one) => one.id === task);
      if (task !== undefined && about === undefined) return refuse('no-such-task');
      if (about?.state === 'declined' || about?.state === 'taken-back') return refuse('task-is-settled');
      return refuseTaken(story.teachBacks, id) ?? [given({ kind: 'teachBackAsked' as const, id, task, question })];
    },
  },
  sayBack: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.teachBacks.some(({ state }) => state === 'asked') ? null : refuse('nothing-to-answer')),
    decide: (story, command) => {
      const { id, round } = command;
      const one = story.teachBacks.find((teachBack) => teachBack.id === id);
      if (one === undefined || one.rounds.length !== round || one.state !== 'asked') return refuse('superseded');
      if (command.answer === 'rather-not') return [{ kind: 'ratherNotSaid', id, round }];
      return isBlank(command.words) ? refuse('nothing-written') : [{ kind: 'saidBack', id, round, words: command.words }];
    },
  },
  answerTeachBack: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? (story.teachBacks.some(({ state }) => state === 'said') ? null : refuse('nothing-said-back')),
    decide: (story, command) => {
      const { id, round } = command;
      const one = story.teachBacks.find((teachBack) => teachBack.id === id);
      if (one === undefined || one.rounds.length !== round) return refuse('superseded');
      if (one.state !== 'said') return refuse('nothing-said-back');
      if (command.answer === 'clear') return [given({ kind: 'explainedWell' as const, id, round, words: command.words })];
      if (isBlank(command.gap)) return refuse('say-what-we-left-unclear');
      return isBlank(command.words) ? refuse('explain-it-anew') : [{ kind: 'explainedAnew', id, round, gap: command.gap, words: command.words }];
    },
  },
};

const changed = (story: Story, id: TeachBackId, change: (one: TeachBack) => TeachBack): Story => ({ ...story, teachBacks: replaced(story.teachBacks, id, change) });
const theirs = (story: Story, id: TeachBackId, at: Instant, change: (one: TeachBack) => TeachBack): Story => ({ ...changed(story, id, change), theirLastWordAt: at });
const withLast = (one: TeachBack, change: (round: TeachBackRound) => TeachBackRound): TeachBack => ({
  ...one,
  rounds: one.rounds.map((round, index) => (index === one.rounds.length - 1 ? change(round) : round)),
});

export const teachBackFolds: Folds<TeachBackEvent> = {
  teachBackAsked: (story, { id, task, question }, by) => ({
    ...story,
    lastWordAt: by.at,
    teachBacks: [...story.teachBacks, { ...given({ task }), id, question, state: 'asked', rounds: [{ round: 1, by }], by }],
  }),
  saidBack: (story, { id, words }, by) => theirs(story, id, by.at, (one) => ({ ...withLast(one, (round) => ({ ...round, said: words, saidBy: by })), state: 'said' })),
  ratherNotSaid: (story, { id }, by) => theirs(story, id, by.at, (one) => ({ ...one, state: 'left' })),
  explainedWell: (story, { id, words }, by) => ({ ...changed(story, id, (one) => ({ ...one, ...given({ words }), state: 'clear' })), lastWordAt: by.at }),
  explainedAnew: (story, { id, gap, words }, by) => ({
    ...changed(story, id, (one) => {
      const told = withLast(one, (round) => ({ ...round, gap }));
      return { ...told, state: 'asked', rounds: [...told.rounds, { round: told.rounds.length + 1, explained: words, by }] };
    }),
    lastWordAt: by.at,
  }),
};
