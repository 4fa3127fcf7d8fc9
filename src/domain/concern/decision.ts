// Decisions: the customer says what matters, sees the options with what is good and hard, adds their own, and chooses.
// We choose only where they asked us to, or with a reason that is written down.
import { type Act, isCustomers } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { DecisionId, OptionId } from '../common/ids.ts';
import type { Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords, type Words } from '../common/words.ts';
import type { ChosenBecause, Decided, DecisionEvent, NewOption, Option } from './decisionEvents.ts';
import { plansLapsed, withoutPlans } from './planLapse.ts';
import { type Folds, type Rules, refuseTaken, replaced, whileAnswerable, whileOpen, whileTheyLive } from './rule.ts';
import type { ActWrittenDown, Story } from './state.ts';

export const OPTIONS_TO_CHOOSE_FROM = 2;

export type DecisionCommand =
  | { do: 'askDecision'; id: DecisionId; question: OurWords; options: readonly NewOption[] }
  | { do: 'addOption'; id: DecisionId; option: NewOption }
  | { do: 'changeOption'; id: DecisionId; option: OptionId; words?: OurWords; good?: OurWords; hard?: OurWords }
  | { do: 'closeOption'; id: DecisionId; option: OptionId; words: OurWords }
  | { do: 'sayWhatMatters'; id: DecisionId; words?: TheirWords }
  | { do: 'chooseOption'; id: DecisionId; version: number; option: OptionId }
  | { do: 'askUsToChoose'; id: DecisionId; words?: TheirWords }
  | { do: 'chooseForThem'; id: DecisionId; version: number; option: OptionId; because: ChosenBecause; words?: OurWords }
  | { do: 'reopenDecision'; id: DecisionId; words: Words }
  | { do: 'dropDecision'; id: DecisionId; words: OurWords };

const isUndecided = ({ state }: Decided): boolean => state === 'open';
const unlessUndecided = (story: Story): Refusal | null => (story.decisions.some(isUndecided) ? null : refuse('nothing-to-decide'));
const unlessChosen = (story: Story): Refusal | null => (story.decisions.some(({ state }) => state === 'chosen') ? null : refuse('nothing-chosen-yet'));
/** After their death nobody asks anything of them; what they do by a party's own hand is left to the other rules. */
const whileOurs = (story: Story, act: Act): Refusal | null => (isCustomers(act) ? whileOpen(story) : whileTheyLive(story));

export const decisionRules: Rules<DecisionCommand> = {
  askDecision: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { id, question, options }) => {
      if (isBlank(question)) return refuse('nothing-written');
      const refused = refuseTaken(story.decisions, id) ?? refuseSame(story, options);
      if (refused !== null) return refused;
      if (options.length < OPTIONS_TO_CHOOSE_FROM) return refuse('two-options-first');
      return options.map(refuseOurOption).find((unfit) => unfit !== null) ?? [{ kind: 'decisionAsked', id, question, options }];
    },
  },
  addOption: {
    by: 'anyone',
    guard: (story, act) => whileOurs(story, act) ?? unlessUndecided(story),
    decide: (story, { id, option }, act) => {
      const refused = unlessOpenOne(story, id) ?? refuseTaken(allOptions(story), option.id) ?? (isCustomers(act) ? refuseBlank(option.words) : refuseOurOption(option));
      return refused ?? [given({ kind: 'optionAdded' as const, id, option: option.id, words: option.words, good: option.good, hard: option.hard })];
    },
  },
  changeOption: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? unlessUndecided(story),
    decide: (story, { id, option, words, good, hard }) => {
      const refused = unlessOpenOption(story, id, option);
      if (refused !== null) return refused;
      if ([words, good, hard].every((part) => part === undefined)) return refuse('nothing-written');
      if ([words, good, hard].some((part) => part !== undefined && isBlank(part))) return refuse('nothing-written');
      if (words !== undefined && optionIn(story, id, option)?.of === 'customer') return refuse('their-words-stay');
      return [given({ kind: 'optionChanged' as const, id, option, words, good, hard })];
    },
  },
  closeOption: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? unlessUndecided(story),
    decide: (story, { id, option, words }) => {
      const refused = unlessOpenOption(story, id, option) ?? (isBlank(words) ? refuse('say-why-it-is-not-possible') : null);
      if (refused !== null) return refused;
      return openOptions(story, id).length <= OPTIONS_TO_CHOOSE_FROM ? refuse('two-options-first') : [{ kind: 'optionClosed', id, option, words }];
    },
  },
  sayWhatMatters: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? unlessUndecided(story),
    decide: (story, { id, words }) => unlessOpenOne(story, id) ?? [given({ kind: 'whatMattersSaid' as const, id, words: isBlank(words) ? undefined : words })],
  },
  chooseOption: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? unlessUndecided(story),
    decide: (story, { id, version, option }) => {
      const refused = unlessCurrent(story, id, version, option);
      if (refused !== null) return refused;
      return decisionIn(story, id)?.matters === null ? refuse('what-matters-first') : [{ kind: 'optionChosen', id, version, option }];
    },
  },
  askUsToChoose: {
    by: 'customer',
    guard: (story) => whileOpen(story) ?? unlessUndecided(story),
    decide: (story, { id, words }) => {
      const refused = unlessOpenOne(story, id);
      if (refused !== null) return refused;
      return decisionIn(story, id)?.left === null ? [given({ kind: 'choiceLeftToUs' as const, id, words: isBlank(words) ? undefined : words })] : [];
    },
  },
  chooseForThem: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? unlessUndecided(story),
    decide: (story, { id, version, option, because, words }) => {
      const refused = unlessCurrent(story, id, version, option);
      if (refused !== null) return refused;
      if (because === 'asked-to' && decisionIn(story, id)?.left === null) return refuse('not-asked-to-choose');
      return words === undefined || isBlank(words) ? refuse('say-why-we-choose') : [{ kind: 'chosenForThem', id, option, because, words }];
    },
  },
  reopenDecision: {
    by: 'anyone',
    guard: (story, act) => whileOurs(story, act) ?? unlessChosen(story),
    decide: (story, { id, words }) => {
      const decision = decisionIn(story, id);
      if (decision === undefined) return refuse('no-such-decision');
      if (decision.state !== 'chosen') return refuse('superseded');
      return isBlank(words) ? refuse('say-why-again') : [{ kind: 'decisionReopened', id, words }, ...plansLapsed(story, 'decision-reopened', id)];
    },
  },
  dropDecision: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? unlessUndecided(story),
    decide: (story, { id, words }) => unlessOpenOne(story, id) ?? (isBlank(words) ? refuse('say-why-not-needed') : [{ kind: 'decisionDropped', id, words }]),
  },
};

/** We owe them the choice that they left to us. */
export const isOursToChoose = ({ state, left }: Decided): boolean => state === 'open' && left !== null;

const decisionIn = (story: Story, id: DecisionId): Decided | undefined => story.decisions.find((one) => one.id === id);
const optionIn = (story: Story, id: DecisionId, option: OptionId): Option | undefined => decisionIn(story, id)?.options.find((one) => one.id === option);
const allOptions = (story: Story): readonly Option[] => story.decisions.flatMap(({ options }) => options);
const openOptions = (story: Story, id: DecisionId): readonly Option[] => (decisionIn(story, id)?.options ?? []).filter(({ closed }) => closed === undefined);

const refuseSame = (story: Story, options: readonly NewOption[]): Refusal | null =>
  options.map((option, index) => refuseTaken([...allOptions(story), ...options.slice(0, index)], option.id)).find((refused) => refused !== null) ?? null;
const refuseBlank = (words: Words): Refusal | null => (isBlank(words) ? refuse('nothing-written') : null);
/** What we put before them says both sides. */
const refuseOurOption = ({ words, good, hard }: NewOption): Refusal | null => refuseBlank(words) ?? (isBlank(good) || isBlank(hard) ? refuse('good-and-hard-first') : null);

function unlessOpenOne(story: Story, id: DecisionId): Refusal | null {
  const decision = decisionIn(story, id);
  if (decision === undefined) return refuse('no-such-decision');
  return isUndecided(decision) ? null : refuse('superseded');
}

function unlessOpenOption(story: Story, id: DecisionId, option: OptionId): Refusal | null {
  const refused = unlessOpenOne(story, id);
  if (refused !== null) return refused;
  const one = optionIn(story, id, option);
  if (one === undefined) return refuse('no-such-option');
  return one.closed === undefined ? null : refuse('superseded');
}

/** An answer names the options that were shown; where they changed since, it is put again. */
const unlessCurrent = (story: Story, id: DecisionId, version: number, option: OptionId): Refusal | null =>
  unlessOpenOne(story, id) ?? (decisionIn(story, id)?.version === version ? unlessOpenOption(story, id, option) : refuse('superseded'));

const changed = (story: Story, id: DecisionId, change: (decision: Decided) => Decided): Story => ({ ...story, decisions: replaced(story.decisions, id, change) });
/** There is something else to choose from than what was shown. */
const changedOptions = (story: Story, id: DecisionId, change: (options: readonly Option[]) => readonly Option[]): Story =>
  changed(story, id, (decision) => ({ ...decision, version: decision.version + 1, options: change(decision.options) }));
const weSpoke = (story: Story, at: Instant): Story => ({ ...story, lastWordAt: at, awaitsUsSince: null });
const theySpoke = (story: Story, at: Instant): Story => ({ ...story, theirLastWordAt: at });
const theyAwaitUs = (story: Story, at: Instant): Story => ({ ...theySpoke(story, at), awaitsUsSince: story.awaitsUsSince ?? at });
const reopened = (decision: Decided): Decided => ({
  ...decision,
  version: decision.version + 1,
  state: 'open',
  left: null,
  chosen: null,
  chosenBefore: decision.chosen,
});

export const decisionFolds: Folds<DecisionEvent> = {
  decisionAsked: (story, { id, question, options }, by) => {
    const ours = options.map((option): Option => ({ ...option, of: 'us', by }));
    const asked: Decided = { id, version: 1, question, options: ours, matters: null, left: null, state: 'open', chosen: null, chosenBefore: null, by };
    return weSpoke({ ...story, decisions: [...story.decisions, asked] }, by.at);
  },
  optionAdded: (story, { id, option, words, good, hard }, by) => {
    const added = changedOptions(story, id, (options) => [...options, { ...given({ good, hard }), id: option, words, of: isCustomers(by) ? 'customer' : 'us', by }]);
    return isCustomers(by) ? theyAwaitUs(added, by.at) : added;
  },
  optionChanged: (story, { id, option, words, good, hard }) =>
    changedOptions(story, id, (options) => replaced(options, option, (one) => ({ ...one, ...given({ words, good, hard }), answered: true as const }))),
  optionClosed: (story, { id, option, words }) => changedOptions(story, id, (options) => replaced(options, option, (one) => ({ ...one, closed: words }))),
  whatMattersSaid: (story, { id, words }, by) =>
    theySpoke(
      changed(story, id, (decision) => ({ ...decision, matters: { ...given({ words }), by } })),
      by.at,
    ),
  optionChosen: (story, { id, option }, by) =>
    theySpoke(
      changed(story, id, (decision) => ({ ...decision, state: 'chosen', chosen: { option, who: 'customer', by } })),
      by.at,
    ),
  choiceLeftToUs: (story, { id, words }, by) =>
    theyAwaitUs(
      changed(story, id, (decision) => ({ ...decision, left: { ...given({ words }), by } })),
      by.at,
    ),
  chosenForThem: (story, { id, option, because, words }, by) =>
    weSpoke(
      changed(story, id, (decision) => ({ ...decision, state: 'chosen', chosen: { ...given({ words }), option, who: 'us', because, by } })),
      by.at,
    ),
  decisionReopened: (story, { id, words }, by) => {
    const again = changed(story, id, (decision) => ({ ...reopened(decision), why: words }));
    return isCustomers(by) ? theyAwaitUs(again, by.at) : weSpoke(again, by.at);
  },
  decisionDropped: (story, { id, words }, by) =>
    weSpoke(
      changed(story, id, (decision) => ({ ...decision, state: 'dropped', why: words })),
      by.at,
    ),
};

/** What an act of theirs about a decision is about; see the challenge of acts that were written down. */
export function subjectOfDecision(event: DecisionEvent): string | undefined {
  switch (event.kind) {
    case 'whatMattersSaid':
      return `what matters ${event.id}`;
    case 'optionAdded':
      return event.option;
    case 'optionChosen':
    case 'choiceLeftToUs':
    case 'decisionReopened':
    case 'decisionDropped':
      return event.id;
    default:
      return undefined;
  }
}

/** The decisions as they were before an act that they challenge. */
export function withoutDecisionAct(story: Story, { what, of = '' }: ActWrittenDown): Story {
  const decision = story.decisions.find(({ id, options }) => id === of || `what matters ${id}` === of || options.some((option) => option.id === of));
  if (decision === undefined) return story;
  const { id } = decision;
  switch (what) {
    case 'whatMattersSaid':
      return changed(story, id, (one) => ({ ...one, matters: null }));
    case 'optionAdded':
      return decision.chosen?.option === of ? story : changedOptions(story, id, (options) => options.filter((option) => option.id !== of));
    case 'optionChosen':
      return decision.chosen?.who === 'customer' ? withoutPlans(changed(story, id, reopened), 'decision-reopened', id) : story;
    case 'choiceLeftToUs':
      return withoutLeaving(story, decision);
    case 'decisionReopened':
      return changed(story, id, (one) => (one.state === 'open' && one.chosenBefore !== null ? { ...one, state: 'chosen', chosen: one.chosenBefore, chosenBefore: null } : one));
    default:
      return story;
  }
}

/** Where they didn't ask us to choose, what we chose because of it doesn't stand. */
function withoutLeaving(story: Story, { id, chosen }: Decided): Story {
  const stands = chosen?.who !== 'us' || chosen.because !== 'asked-to';
  return stands ? changed(story, id, (one) => ({ ...one, left: null })) : withoutPlans(changed(story, id, reopened), 'decision-reopened', id);
}
