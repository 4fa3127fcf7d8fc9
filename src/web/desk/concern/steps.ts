// The six steps in words: what is done, who holds what comes next. The states are the server's.
import type { ConcernView } from '../../../contract/concern.ts';
import type { Step } from '../../ui/Steps.tsx';
import type { Words } from '../words.tsx';
import { firstName } from './concern.ts';

const STEPS = ['apologise', 'listen', 'fix', 'amends', 'promises', 'followUp'] as const;
type Name = (typeof STEPS)[number];

export function stepsOf(view: ConcernView, words: Words): Step[] {
  const { steps } = words.concern;
  return STEPS.map((name) => {
    const state = view.steps.find(({ step }) => step === name)?.state ?? 'waiting';
    return { name: steps[name], state: shownAs(state), says: SAYS[name](view, words) ?? (state === 'not-needed' ? steps.notNeeded : steps.states[shownAs(state)]) };
  });
}

const shownAs = (state: string): Step['state'] => (state === 'done' || state === 'doing' || state === 'theirs' ? state : 'to-come');

const SAYS: Record<Name, (view: ConcernView, words: Words) => string | undefined> = {
  apologise: ({ apologies }, { concern, times }) => {
    const last = apologies.at(-1);
    return last && concern.steps.said(last.by.by.name, times.day(last.by.at));
  },
  listen: (view, { concern, times }) => {
    const round = view.rounds.length.toLocaleString(times.locale);
    if (view.understanding === 'understood') return concern.steps.yesIn(round);
    if (view.understanding === 'offered') return concern.steps.asked(firstName(view));
    return view.understanding === 'corrected' ? concern.steps.corrected(firstName(view)) : concern.steps.toSayBack;
  },
  fix: ({ fixes }, { concern, times }) => {
    const last = fixes.at(-1);
    if (last === undefined) return undefined;
    const says = concern.steps.fixStates[last.state];
    return last.state === 'agreed' || last.state === 'proposed' ? concern.steps.due(says, times.day(last.due)) : says;
  },
  amends: ({ amends }, { concern }) => {
    const last = amends.at(-1);
    return last && concern.steps.amendsStates[last.state];
  },
  promises: ({ promises }, { concern }) => {
    const kept = promises.filter(({ state }) => state === 'kept').length;
    const open = promises.filter(({ state }) => state === 'made' || state === 'asked' || state === 'broken' || state === 'owned-up').length;
    return concern.steps.promisesAre(kept, open);
  },
  followUp: ({ followUp }, { concern, times }) => {
    if (followUp === null) return undefined;
    return followUp.state === 'asked' ? concern.steps.followUpAsked : concern.steps.followUpAt(times.day(followUp.due));
  },
};
