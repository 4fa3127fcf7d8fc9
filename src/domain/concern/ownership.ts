// A concern is ours from the first second: it always has an owner, and nobody owns it without their yes but who is on duty.
import { type Act, hasRole } from '../common/act.ts';
import { given } from '../common/given.ts';
import type { StaffId } from '../common/ids.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import type { TheirWords } from '../common/words.ts';
import type { OwnershipEvent } from './events.ts';
import { type Folds, never, type Rules, whileOpen } from './rule.ts';
import type { Story } from './state.ts';

export type OwnershipCommand =
  | { do: 'takeOwnership'; owner: StaffId }
  | { do: 'handOver'; to: StaffId }
  | { do: 'turnDownHandOver' }
  | { do: 'moveOwnership'; to: StaffId }
  | { do: 'noteComplainedAbout'; staff: StaffId; standIn: StaffId }
  | { do: 'askOtherOwner'; words?: TheirWords };

export const ownershipRules: Rules<OwnershipCommand> = {
  takeOwnership: {
    by: 'staff',
    guard: (story, act) => whileOpen(story) ?? (isComplainedAbout(story, act) ? refuse('complained-about-cannot-own') : refuseAgain(story, act)),
    decide: (story, { owner }, act) => refuseAsOwner(story, owner, act) ?? [{ kind: 'ownershipTaken', owner }],
  },
  handOver: {
    by: 'staff',
    guard: (story, act) => whileOpen(story) ?? (isOwner(story, act) || hasRole(act, 'lead', 'manager') ? null : refuse('only-owner-or-lead')),
    decide: (story, { to }) => {
      if (story.complainedAbout.includes(to)) return refuse('complained-about-cannot-own');
      return to === story.owner ? refuse('already-theirs') : [{ kind: 'handOverAsked', to }];
    },
  },
  turnDownHandOver: {
    by: 'staff',
    guard: (story, act) => (act.actor.is === 'staff' && story.handingTo === act.actor.id ? null : refuse('not-handed-to-you')),
    decide: () => [{ kind: 'handOverTurnedDown' }],
  },
  // Also for a concern that has ended: the customer can reopen it, and then it needs somebody who is there.
  moveOwnership: {
    by: 'anyone',
    guard: (_story, act) => (act.actor.is === 'clock' || (hasRole(act, 'owner', 'manager') && act.for === undefined) ? null : refuse('only-a-manager')),
    decide: (story, { to }) => {
      if (story.complainedAbout.includes(to)) return refuse('complained-about-cannot-own');
      return to === story.owner ? [] : [{ kind: 'ownershipMoved', to, because: 'deactivated' }];
    },
  },
  // Ours to note, since the customer never reads it here.
  noteComplainedAbout: {
    by: 'staff',
    guard: never,
    decide: (story, { staff, standIn }) => {
      if (story.complainedAbout.includes(staff)) return [];
      const noted = { kind: 'complainedAbout', staff } as const;
      if (staff !== story.owner) return [noted];
      const unfit = staff === standIn || story.complainedAbout.includes(standIn);
      return unfit ? refuse('complained-about-cannot-own') : [noted, { kind: 'ownershipMoved', to: standIn, because: 'complained-about' }];
    },
  },
  askOtherOwner: {
    by: 'customer',
    guard: whileOpen,
    decide: (_story, { words }) => [given({ kind: 'otherOwnerAsked' as const, words })],
  },
};

const isOwner = (story: Story, act: Act): boolean => act.actor.is === 'staff' && act.actor.id === story.owner;
export const isComplainedAbout = (story: Story, { actor }: Act): boolean => actor.is === 'staff' && story.complainedAbout.includes(actor.id);
const refuseAgain = (story: Story, act: Act): Refusal | null => (isOwner(story, act) && story.ownership === 'taken' && story.handingTo === null ? refuse('you-own-it') : null);

/** Taking ownership is a yes: staff say it only for themselves; a program passes on the yes of whom it names. */
export function refuseAsOwner(story: Story, owner: StaffId, { actor }: Act): Refusal | null {
  if (story.complainedAbout.includes(owner)) return refuse('complained-about-cannot-own');
  return actor.is === 'staff' && actor.id !== owner ? refuse('only-for-yourself') : null;
}

export const ownershipFolds: Folds<OwnershipEvent> = {
  ownershipTaken: (story, event) => ({ ...story, owner: event.owner, ownership: 'taken', handingTo: null, otherOwnerAsked: story.otherOwnerAsked && event.owner === story.owner }),
  handOverAsked: (story, event) => ({ ...story, handingTo: event.to }),
  handOverTurnedDown: (story) => ({ ...story, handingTo: null }),
  ownershipMoved: (story, event) => ({ ...story, owner: event.to, ownership: 'on-duty', handingTo: null, otherOwnerAsked: false }),
  complainedAbout: (story, event) => ({ ...story, complainedAbout: [...story.complainedAbout, event.staff], handingTo: story.handingTo === event.staff ? null : story.handingTo }),
  otherOwnerAsked: (story, _event, by) => ({ ...story, otherOwnerAsked: true, theirLastWordAt: by.at, awaitsUsSince: story.awaitsUsSince ?? by.at }),
};
