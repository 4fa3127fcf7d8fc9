// One concern that is two things: chosen matters that are still open leave it and begin a concern of their own, told in the
// customer's own words. Nothing is copied; put together again, the two are what they were.
import type { Act } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ConcernId, MatterId, StaffId, TeamId } from '../common/ids.ts';
import { earliest, type Instant, isBefore } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { newUpdate, refuseDue } from './nextUpdate.ts';
import { type Decision, type Folds, type Rules, whileTheyLive } from './rule.ts';
import { oneWith } from './samePerson.ts';
import type { OneWith } from './samePersonEvents.ts';
import type { SaidBefore, SplitOff } from './splittingEvents.ts';
import type { Matter, Story } from './state.ts';

/** Which words of theirs they are is looked up outside the rules, which hold ids alone. */
export type SplitConcern = { do: 'splitOff'; into: ConcernId; number: number; matters: readonly MatterId[]; said: readonly SaidBefore[] };
export type BeginApart = {
  do: 'beginApart';
  id: ConcernId;
  number: number;
  from: Story;
  team: TeamId;
  owner: StaffId;
  ownership: 'on-duty' | 'taken';
  /** As they left the other; a new one where none did. */
  matters: readonly Matter[];
  said: readonly SaidBefore[];
  nextUpdate?: Instant;
};

export const splittingRules: Rules<SplitConcern> = {
  splitOff: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { into, number, matters, said }) => {
      if (said.length === 0) return refuse('choose-their-words');
      const chosen = story.matters.filter(({ id }) => matters.includes(id));
      if (chosen.length < new Set(matters).size) return refuse('no-such-matter');
      return refuseLeaving(story, chosen) ?? [{ kind: 'splitOff', into, number, matters: chosen }];
    },
  },
};

function refuseLeaving(story: Story, chosen: readonly Matter[]): Refusal | null {
  if (chosen.some(({ answer }) => answer !== null)) return refuse('matter-is-answered');
  const came = (id: MatterId): boolean => story.tookIn.some(({ matters }) => matters.includes(id));
  if (chosen.some(({ id }) => came(id))) return refuse('came-with-another');
  const underWay = story.fixes.filter(({ state }) => state === 'proposed' || state === 'agreed' || state === 'delivered').flatMap(({ matters }) => matters);
  if (chosen.some(({ id }) => underWay.includes(id))) return refuse('matter-is-in-a-fix');
  // What came with another leaves with it: one of its own has to stay.
  const own = story.matters.filter(({ id }) => !came(id));
  return chosen.length > 0 && chosen.length === own.length ? refuse('leave-a-matter-here') : null;
}

/** Their word is owed at the sooner of what was said there and what is usual, unless somebody chose. */
export function beginApart({ from, said, matters, nextUpdate, ...begun }: BeginApart, act: Act): Decision {
  const { do: _, id, number, team, owner, ownership } = begun;
  if (from.complainedAbout.includes(owner)) return refuse('complained-about-cannot-own');
  const due = nextUpdate ?? usualDue(from, matters, act);
  const refused = refuseDue(due, act, false);
  if (refused !== null) return refused;
  const { customer, teller, complainedAbout, formTeller, updatesAre, lastWordAt, theirLastWordAt, awaitsUsSince } = from;
  const inOrder = said.toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1));
  const carried = given({
    said: inOrder,
    formTeller,
    updatesAre,
    lastWordAt,
    theirLastWordAt,
    awaitsUsSince,
    oneWith: entriesOf(from),
    wasWith: from.wasWith.length === 0 ? undefined : from.wasWith,
  });
  const telling = given({ happened: inOrder[0]?.words });
  const told = { id, number, from: from.id, fromNumber: from.number, customer, teller, team, owner, ownership, telling, matters, complainedAbout, carried };
  return [{ kind: 'begunApart', ...told, ...newUpdate(due, act) }];
}

/** Those of the customer and of who told it: nobody else is with them in the new one. */
function entriesOf(from: Story): readonly OneWith[] | undefined {
  const theirs = new Set([from.customer, from.teller]);
  const found = oneWith(from)
    .toReversed()
    .filter((pair) => theirs.has(pair.to) && theirs.add(pair.from))
    .toReversed();
  return found.length === 0 ? undefined : found;
}

function usualDue({ standing }: Story, matters: readonly Matter[], { at, calendar }: Act): Instant {
  const severity = matters.reduce<1 | 2 | 3>((highest, one) => (one.severity > highest ? one.severity : highest), 1);
  const usual = calendar.nextUpdateBy[severity];
  const owed = standing.is === 'open' && isBefore(at, standing.nextUpdate.due) ? [standing.nextUpdate.due] : [];
  return earliest([usual, ...owed]) ?? usual;
}

export const splittingFolds: Folds<SplitOff> = {
  splitOff: (story, { into, number, matters }, by) => ({
    ...story,
    matters: story.matters.filter(({ id }) => !matters.some((one) => one.id === id)),
    splitOff: [...story.splitOff, { concern: into, number, at: by.at }],
  }),
};
