// Two concerns of one customer that are one go on as one, and are two again for as long as the one is open. Nothing that
// was said is copied or moved: each keeps its own record.
import { isCustomers, isOurs, type Signed } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { ConcernId } from '../common/ids.ts';
import { earliest, isBefore } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { Carried, MergingEvent, Open, TookIn } from './mergingEvents.ts';
import { updateOnOpening, withNewUpdate } from './nextUpdate.ts';
import { isComplainedAbout } from './ownership.ts';
import { isOwed } from './promise.ts';
import { type Decision, type Folds, type Rules, refuseTaken, whileTheyLive } from './rule.ts';
import { isOpen, type Matter, type NextUpdate, openMatters, type Promised, type Story } from './state.ts';

export type MergingCommand =
  | { do: 'mergeInto'; into: ConcernId; number: number }
  | { do: 'takeIn'; from: ConcernId; number: number; carried: Carried }
  | { do: 'takeBackMerge'; from: ConcernId }
  | { do: 'partPeoples'; from: ConcernId }
  | { do: 'partAgain'; from: ConcernId; number: number; open: Open };

export const mergingRules: Rules<MergingCommand> = {
  mergeInto: {
    by: 'staff',
    guard: (story, act) => whileTheyLive(story) ?? (isComplainedAbout(story, act) ? refuse('complained-about-cannot-end') : null) ?? refuseUnderWay(story),
    decide: (story, { into, number }) => {
      if (into === story.id) return refuse('same-concern');
      return isOpen(story) ? [{ kind: 'mergedInto', into, number, carried: carriedFrom(story, story.standing.nextUpdate, into) }] : refuse('has-ended');
    },
  },
  takeIn: {
    by: 'staff',
    guard: whileTheyLive,
    decide: (story, { from, number, carried }) => {
      const refused = refuseTakingIn(story, carried);
      if (refused !== null) return refused;
      const things = [...story.matters, ...story.promises];
      const taken = [...carried.matters, ...carried.promises].map(({ id }) => refuseTaken(things, id)).find((refused) => refused !== null);
      return taken ?? [{ kind: 'tookIn', from, number, carried }];
    },
  },
  takeBackMerge: {
    by: 'anyone',
    guard: (story, act) => whileTheyLive(story) ?? (isOurs(act) || isCustomers(act) ? null : refuse('only-staff')) ?? (story.tookIn.length === 0 ? refuse('took-none-in') : null),
    decide: (story, { from }) => takingBack(story, from),
  },
  /** Where two were put together that are two people's: also when the one has ended, for nobody's words stay on somebody else's page. */
  partPeoples: {
    by: 'anyone',
    guard: (story) => (story.tookIn.length === 0 ? refuse('took-none-in') : null),
    decide: (story, { from }) => takingBack(story, from, unanswered),
  },
  partAgain: {
    by: 'anyone',
    guard: (story) => (story.standing.is === 'merged' ? null : refuse('not-merged')),
    decide: (story, { from, number, open }, act) => [{ kind: 'partedAgain', from, number, ...open, ...updateOnOpening({ ...story, matters: open.matters }, act) }],
  },
};

type Opening = (story: Story, took: TookIn) => Open;
function takingBack(story: Story, from: ConcernId, opening: Opening = stillOpen): Decision {
  const found = story.tookIn.find(({ concern }) => concern === from);
  if (found === undefined) return refuse('took-none-in');
  if (found !== story.tookIn.at(-1)) return refuse('newest-merge-first');
  return [{ kind: 'mergeTakenBack', from, number: found.number, ...opening(story, found) }];
}

/** What was agreed, offered or asked belongs to the concern in which it was: the other can then be put into this one. */
function refuseUnderWay(story: Story): Refusal | null {
  if (story.tookIn.length > 0) return refuse('took-others-in');
  const waits =
    story.fixes.some(({ state }) => state === 'proposed' || state === 'agreed' || state === 'delivered') ||
    story.amends.some(({ state }) => state === 'offered' || state === 'accepted' || state === 'wished') ||
    story.decisions.some(({ state }) => state === 'open') ||
    story.plans.some(({ state }) => state === 'proposed' || state === 'agreed') ||
    story.tasks.length > 0 ||
    story.teachBacks.length > 0 ||
    story.corrections.some(({ answer }) => answer === null);
  return waits ? refuse('merge-the-other-way') : null;
}

/** Why a concern can’t take in another now; `owner` must not be somebody whom the other is about. */
export const refuseTakingIn = (story: Story, { complainedAbout }: Pick<Story, 'complainedAbout'>): Refusal | null =>
  whileTheyLive(story) ?? (complainedAbout.includes(story.owner) ? refuse('complained-about-cannot-own') : null);

const isCarried = (promise: Promised): boolean => isOwed(promise) || promise.state === 'asked';
const unreadDanger = ({ danger }: Story): Story['danger'] | undefined => (danger?.readAt === null ? danger : undefined);

/** What began with words that were said there brings them back to nobody who has them. */
const carriedFrom = (story: Story, update: NextUpdate, into: ConcernId): Carried =>
  given({
    telling: story.splitFrom?.concern === into ? {} : story.telling,
    toldAt: story.toldAt,
    toldVia: story.toldVia,
    matters: openMatters(story),
    promises: story.promises.filter(isCarried),
    danger: unreadDanger(story) ?? undefined,
    complainedAbout: story.complainedAbout,
    otherOwnerAsked: story.otherOwnerAsked,
    update,
    awaitsUsSince: story.awaitsUsSince,
    theirLastWordAt: story.theirLastWordAt,
  });

/** What came along and is still to be answered, and what became of the promises; what was answered since stays where it was answered. */
const stillOpen = (story: Story, { matters, promises, brought }: TookIn): Open =>
  given({
    matters: openMatters(story).filter(({ id }) => matters.includes(id)),
    promises: story.promises.filter(({ id }) => promises.includes(id)),
    danger: brought.danger ? (story.danger ?? undefined) : undefined,
  });

/** What somebody else said yes to, or withdrew, was not theirs to answer. */
const unanswered = (story: Story, took: TookIn): Open => ({
  ...stillOpen(story, took),
  matters: story.matters.filter(({ id }) => took.matters.includes(id)).map((matter) => ({ ...matter, answer: null })),
});

const sooner = (one: NextUpdate, other: NextUpdate): NextUpdate => (isBefore(other.due, one.due) ? { ...other, form: one.form } : one);
const later = (one: string, other: string): string => (isBefore(one, other) ? other : one);

function tookIn(story: Story, { from, number, carried }: Extract<MergingEvent, { kind: 'tookIn' }>, { at, version }: Signed): Story {
  if (!isOpen(story)) return story;
  const { nextUpdate: update } = story.standing;
  const set = sooner(update, carried.update);
  const { understanding, danger, complainedAbout, otherOwnerAsked, awaitsUsSince, theirLastWordAt } = story;
  const { telling, toldAt, toldVia } = carried;
  const brought: TookIn['brought'] = {
    danger: carried.danger !== undefined && danger?.readAt !== null,
    complainedAbout: carried.complainedAbout.filter((staff) => !complainedAbout.includes(staff)),
    awaitsUsSince: earliest([awaitsUsSince, carried.awaitsUsSince].filter((since) => since !== null)),
    theirLastWordAt: later(theirLastWordAt, carried.theirLastWordAt),
  };
  const came: TookIn = {
    ...{ concern: from, number, at, telling, toldAt, toldVia, brought },
    matters: carried.matters.map(({ id }) => id),
    promises: carried.promises.map(({ id }) => id),
    before: { update, set, understanding, danger, otherOwnerAsked, awaitsUsSince, theirLastWordAt, splitOff: story.splitOff },
  };
  return {
    ...story,
    standing: { is: 'open', nextUpdate: set },
    // What was offered before says nothing of what came along; a yes that was given stands for what it was given to.
    understanding: understanding === 'offered' && carried.matters.length > 0 ? 'to-offer' : understanding,
    matters: [...story.matters, ...carried.matters.map((matter) => ({ ...matter, addedIn: version }))],
    promises: [...story.promises, ...carried.promises],
    danger: brought.danger ? (carried.danger ?? null) : danger,
    complainedAbout: [...complainedAbout, ...brought.complainedAbout],
    otherOwnerAsked: otherOwnerAsked || carried.otherOwnerAsked,
    awaitsUsSince: brought.awaitsUsSince,
    theirLastWordAt: brought.theirLastWordAt,
    tookIn: [...story.tookIn, came],
    wasWith: withOther(story, from),
    splitOff: story.splitOff.filter(({ concern }) => concern !== from),
  };
}

const withOther = ({ wasWith }: Story, other: ConcernId): readonly ConcernId[] => (wasWith.includes(other) ? wasWith : [...wasWith, other]);
const without = <One extends { readonly id: string }>(all: readonly One[], gone: readonly { readonly id: string }[]): readonly One[] =>
  all.filter(({ id }) => !gone.some((one) => one.id === id));

/** As it was before, wherever nothing happened to it since. */
function takenBack(story: Story, event: Extract<MergingEvent, { kind: 'mergeTakenBack' }>): Story {
  const found = story.tookIn.find(({ concern }) => concern === event.from);
  if (found === undefined) return story;
  const { before, brought } = found;
  return {
    ...story,
    // Where they died since, what is owed is a look, and nothing of theirs.
    standing: isOpen(story) && story.died === null && isSameUpdate(story.standing.nextUpdate, before.set) ? { is: 'open', nextUpdate: before.update } : story.standing,
    understanding: story.understanding === 'to-offer' && before.understanding === 'offered' ? 'offered' : story.understanding,
    matters: without(story.matters, event.matters),
    promises: without(story.promises, event.promises.filter(isCarried)),
    danger: event.danger?.readAt === null ? before.danger : story.danger,
    complainedAbout: story.complainedAbout.filter((staff) => !brought.complainedAbout.includes(staff)),
    otherOwnerAsked: story.otherOwnerAsked && before.otherOwnerAsked,
    awaitsUsSince: story.awaitsUsSince === brought.awaitsUsSince ? before.awaitsUsSince : story.awaitsUsSince,
    theirLastWordAt: story.theirLastWordAt === brought.theirLastWordAt ? before.theirLastWordAt : story.theirLastWordAt,
    tookIn: story.tookIn.slice(0, -1),
    splitOff: [...before.splitOff, ...story.splitOff.filter(({ concern }) => !before.splitOff.some((one) => one.concern === concern))],
  };
}

/** It stands as it was made, or was broken since. */
const isSameUpdate = (one: NextUpdate, other: NextUpdate): boolean => one.due === other.due && one.setAt === other.setAt;

/** What was answered in the other is answered here; what it became there, it is. */
function parted(story: Story, { from, matters, promises, danger }: Extract<MergingEvent, { kind: 'partedAgain' }>): Story {
  const back = (matter: Matter): Matter => {
    const open = matters.find(({ id }) => id === matter.id);
    if (open !== undefined) return { ...matter, severity: open.severity, severityIsSet: open.severityIsSet };
    return matter.answer === null ? { ...matter, answer: { by: 'together', concern: from } } : matter;
  };
  return {
    ...story,
    matters: story.matters.map(back),
    promises: story.promises.map((promise) => promises.find(({ id }) => id === promise.id) ?? promise),
    danger: danger ?? story.danger,
  };
}

/** Of a concern that goes on in another nothing is done, but what is private is opened, and somebody leaves, on their side or on ours. */
const DONE_APART: ReadonlySet<string> = new Set(['partAgain', 'passTime', 'openToCustomer', 'endParty', 'moveOwnership', 'mergePerson', 'partPerson']);
export const refuseElsewhere = ({ standing }: Story, deed: string): Refusal | null => (standing.is === 'merged' && !DONE_APART.has(deed) ? refuse('goes-on-elsewhere') : null);

export const mergingFolds: Folds<MergingEvent> = {
  mergedInto: (story, { into, number }, by) => ({ ...story, standing: { is: 'merged', into, number, at: by.at }, wasWith: withOther(story, into) }),
  tookIn: (story, event, by) => tookIn(story, event, by),
  mergeTakenBack: (story, event) => takenBack(story, event),
  partedAgain: (story, event, by) => withNewUpdate(parted(story, event), event, by),
};
