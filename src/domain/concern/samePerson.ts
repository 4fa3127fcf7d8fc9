// One person who stood in the house twice: whatever named the one entry names the other from then on. Nothing of the record
// changes: it goes on saying under which entry each thing was said.
import type { PartyId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import { type Folds, never, type Rules } from './rule.ts';
import type { OneWith, Renamed, SamePersonEvent } from './samePersonEvents.ts';
import type { Story } from './state.ts';

export type SamePersonCommand = ({ do: 'mergePerson' } & OneWith) | ({ do: 'partPerson' } & OneWith);

export const samePersonRules: Rules<SamePersonCommand> = {
  mergePerson: {
    by: 'lead',
    guard: never,
    decide: (story, { from, to }) => {
      if (!isIn(story, from)) return [];
      if (isIn(story, to)) return refuse('one-is-with-the-other');
      return [{ kind: 'personMerged', from, to, theirs: story.customer === from }];
    },
  },
  /** Staff, or the customer who says that it is wrong; where they said so in another concern, it follows here by itself. */
  partPerson: {
    by: 'anyone',
    guard: never,
    decide: (story, { from, to }) => {
      const standing = oneWith(story);
      const newest = standing.at(-1);
      if (newest === undefined || !standing.some((one) => isSame(one, { from, to }))) return [];
      if (!isSame(newest, { from, to })) return refuse('newest-person-first');
      return [{ kind: 'personParted', from, to, theirs: story.customer === to }];
    },
  },
};

const isSame = (one: OneWith, other: OneWith): boolean => one.from === other.from && one.to === other.to;
const isIn = ({ customer, teller, parties }: Story, id: PartyId): boolean => customer === id || teller === id || parties.some((party) => party.id === id);

/** Which entries go on as which, the newest last: what was taken apart again is not among them. */
export function oneWith({ renamed }: Story): readonly OneWith[] {
  const standing: OneWith[] = [];
  for (const { from, to } of renamed) {
    const last = standing.at(-1);
    if (last !== undefined && isSame(last, { from: to, to: from })) standing.pop();
    else standing.push({ from, to });
  }
  return standing;
}

/** Under which entry somebody stands now, whatever they were called when they did something. */
export const standsAs = ({ renamed }: Story, id: PartyId, since: number): PartyId =>
  renamed.reduce((now, { from, to, version }) => (now === from && version > since ? to : now), id);

/** The two were never in one concern, so what names the one afterwards named the other before. */
function called(story: Story, { from, to, version }: Renamed): Story {
  const now = (id: PartyId): PartyId => (id === from ? to : id);
  return {
    ...story,
    customer: now(story.customer),
    teller: now(story.teller),
    formTeller: story.formTeller === null ? null : now(story.formTeller),
    parties: story.parties.map((party) => (party.id === from ? { ...party, id: to } : party)),
    apologies: story.apologies.map((apology) => (apology.party === from ? { ...apology, party: to } : apology)),
    writtenDown: story.writtenDown.map((one) => (one.whose === from ? { ...one, whose: to } : one)),
    justWritten: [],
    renamed: [...story.renamed, { from, to, version }],
  };
}

export const samePersonFolds: Folds<SamePersonEvent> = {
  personMerged: (story, { from, to }, { version }) => called(story, { from, to, version }),
  personParted: (story, { from, to }, { version }) => called(story, { from: to, to: from, version }),
};
