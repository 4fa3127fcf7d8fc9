// Apology: regret at once, which needs no fault; full after the facts. One of each per matter and party; a second only
// for something new, and then with what changed.
import { given } from '../common/given.ts';
import type { ApologyId, MatterId, PartyId, PromiseId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords } from '../common/words.ts';
import type { ApologyEvent } from './events.ts';
import { type Folds, type Rules, refuseTaken, whileTheyLive } from './rule.ts';
import type { Story } from './state.ts';

export type Apologise = {
  do: 'apologise';
  id: ApologyId;
  apology: 'regret' | 'full';
  matter: MatterId;
  party: PartyId;
  words: OurWords;
  form: 'spoken' | 'written';
  because?: PromiseId;
  changed?: OurWords;
};

export const apologyRules: Rules<Apologise> = {
  apologise: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, command) => {
      if (isBlank(command.words)) return refuse('nothing-written');
      if (!story.matters.some(({ id }) => id === command.matter)) return refuse('no-such-matter');
      if (command.party !== story.customer && command.party !== story.teller) return refuse('no-such-party');
      return refuseTaken(story.apologies, command.id) ?? refuseSecond(story, command) ?? [apologised(command)];
    },
  },
};

const apologised = ({ do: _, ...command }: Apologise): ApologyEvent => given({ ...command, kind: 'apologised' as const });

/** Amends are a change, not more apology: a second one names the broken promise it is for, and what changed. */
function refuseSecond(story: Story, command: Apologise): Refusal | null {
  const same = story.apologies.filter(({ kind, matter, party }) => kind === command.apology && matter === command.matter && party === command.party);
  if (same.length === 0) return command.because === undefined ? null : refuseUnlessNew(story, command);
  return command.because === undefined ? refuse('already-apologised') : refuseUnlessNew(story, command);
}

function refuseUnlessNew(story: Story, { because, changed }: Apologise): Refusal | null {
  const promise = story.promises.find(({ id }) => id === because);
  if (promise === undefined || !(promise.late || promise.state === 'broken' || promise.state === 'owned-up')) return refuse('nothing-new-to-apologise-for');
  if (story.apologies.some((apology) => apology.because === because)) return refuse('already-apologised');
  return isBlank(changed) ? refuse('say-what-changed') : null;
}

export const apologyFolds: Folds<ApologyEvent> = {
  apologised: (story, { kind: _, apology, ...event }, by) => ({
    ...story,
    apologies: [...story.apologies, { ...event, kind: apology, by }],
    lastWordAt: by.at,
  }),
};
