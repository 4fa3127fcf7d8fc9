// Matters: what a concern holds, each to be answered by a fix, by what we will not do and why, or by its withdrawal.
import type { Severity } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { MatterId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import { type MatterToAdd, newMatter, refuseSeverityBy } from './beginning.ts';
import type { TellingEvent } from './events.ts';
import { type Folds, type Rules, refuseTaken, whileOpen } from './rule.ts';
import type { Matter, Story } from './state.ts';

export type MatterCommand =
  | { do: 'addMatter'; matter: MatterToAdd }
  | { do: 'setSeverity'; matter: MatterId; severity: Severity; because?: OurWords }
  | { do: 'answerMatter'; matter: MatterId; words: OurWords }
  | { do: 'withdrawMatter'; matter: MatterId };

export const matterRules: Rules<MatterCommand> = {
  addMatter: {
    by: 'anyone',
    guard: whileOpen,
    decide: (story, { matter }, act) => {
      if (isBlank(matter.about)) return refuse('nothing-written');
      return refuseTaken(story.matters, matter.id) ?? refuseSeverityBy(matter, act) ?? [{ kind: 'matterAdded', matter }];
    },
  },
  setSeverity: {
    by: 'staff',
    guard: whileOpen,
    decide: (story, { matter, severity, because }) => {
      const before = story.matters.find(({ id }) => id === matter);
      if (before === undefined) return refuse('no-such-matter');
      if (before.severityIsSet && before.severity === severity) return [];
      if (before.severityIsSet && severity < before.severity && isBlank(because)) return refuse('say-why-less-severe');
      return [given({ kind: 'severitySet' as const, matter, severity, because })];
    },
  },
  answerMatter: {
    by: 'staff',
    guard: (story) => whileOpen(story) ?? refuseWithoutOpenMatter(story),
    decide: (story, { matter, words }) => {
      if (isBlank(words)) return refuse('say-what-and-why');
      return refuseAnswered(story, matter) ?? [{ kind: 'matterAnswered', matter, words }];
    },
  },
  withdrawMatter: {
    by: 'customer',
    guard: (story) => whileOpen(story) ?? refuseWithoutOpenMatter(story),
    decide: (story, { matter }) => refuseAnswered(story, matter) ?? [{ kind: 'matterWithdrawn', matter }],
  },
};

const refuseWithoutOpenMatter = (story: Story): Refusal | null => (story.matters.some(({ answer }) => answer === null) ? null : refuse('matter-is-answered'));

function refuseAnswered(story: Story, id: MatterId): Refusal | null {
  const matter = story.matters.find((one) => one.id === id);
  if (matter === undefined) return refuse('no-such-matter');
  return matter.answer === null ? null : refuse('matter-is-answered');
}

const changed = (story: Story, id: MatterId, change: (matter: Matter) => Matter): Story => ({
  ...story,
  matters: story.matters.map((matter) => (matter.id === id ? change(matter) : matter)),
});

export const matterFolds: Folds<Extract<TellingEvent, { kind: 'matterAdded' | 'severitySet' | 'matterAnswered' | 'matterWithdrawn' }>> = {
  matterAdded: (story, event, by) => ({ ...story, matters: [...story.matters, newMatter(event.matter, by.version)] }),
  severitySet: (story, event) => changed(story, event.matter, (matter) => ({ ...matter, severity: event.severity, severityIsSet: true })),
  matterAnswered: (story, event, by) => ({
    ...changed(story, event.matter, (matter) => ({ ...matter, answer: { by: 'refusal', words: event.words } })),
    lastWordAt: by.at,
    awaitsUsSince: null,
  }),
  matterWithdrawn: (story, event, by) => ({ ...changed(story, event.matter, (matter) => ({ ...matter, answer: { by: 'withdrawal' } })), theirLastWordAt: by.at }),
};
