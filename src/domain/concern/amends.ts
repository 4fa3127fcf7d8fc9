// Amends: a gesture from the catalogue, or none, or the customer's own wish. What the giver may give is held by the
// allowance streams in the same transaction; here stands what was offered and what the customer chose.
import { given } from '../common/given.ts';
import type { AmendsId, GestureId } from '../common/ids.ts';
import { refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { AmendsEvent } from './events.ts';
import { type Folds, type Rules, refuseTaken, replaced, whileAnswerable, whileTheyLive } from './rule.ts';
import type { Amends, Story } from './state.ts';

export type AmendsCommand =
  | { do: 'offerAmends'; id: AmendsId; options: readonly { gesture: GestureId; value: number }[]; words?: OurWords }
  | { do: 'answerAmends'; id: AmendsId; answer: 'accept'; gesture: GestureId }
  | { do: 'answerAmends'; id: AmendsId; answer: 'decline' }
  | { do: 'answerAmends'; id: AmendsId; answer: 'wish'; words: TheirWords }
  | { do: 'giveAmends'; id: AmendsId };

export const amendsRules: Rules<AmendsCommand> = {
  offerAmends: {
    by: 'staff',
    guard: (story) => whileTheyLive(story) ?? (story.amends.some(({ state }) => state === 'offered') ? refuse('amends-already-offered') : null),
    decide: (story, { id, options, words }) =>
      refuseTaken(story.amends, id) ?? (options.length === 0 ? refuse('nothing-to-choose') : [given({ kind: 'amendsOffered' as const, id, options, words })]),
  },
  answerAmends: {
    by: 'customer',
    guard: (story) => whileAnswerable(story) ?? (story.amends.some(({ state }) => state === 'offered') ? null : refuse('nothing-to-answer')),
    decide: (story, command) => {
      const amends = story.amends.find(({ id }) => id === command.id);
      if (amends?.state !== 'offered') return refuse('superseded');
      switch (command.answer) {
        case 'accept':
          return amends.options.some(({ gesture }) => gesture === command.gesture)
            ? [{ kind: 'amendsAccepted', id: amends.id, gesture: command.gesture }]
            : refuse('not-among-the-choices');
        case 'decline':
          return [{ kind: 'amendsDeclined', id: amends.id }];
        case 'wish':
          return isBlank(command.words) ? refuse('nothing-written') : [{ kind: 'amendsWished', id: amends.id, words: command.words }];
      }
    },
  },
  giveAmends: {
    by: 'staff',
    guard: (story) => (story.amends.some(({ state }) => state === 'accepted') ? null : refuse('nothing-to-give')),
    decide: (story, { id }) => (story.amends.some((amends) => amends.id === id && amends.state === 'accepted') ? [{ kind: 'amendsGiven', id }] : refuse('nothing-to-give')),
  },
};

const changed = (story: Story, id: AmendsId, change: (amends: Amends) => Amends): Story => ({ ...story, amends: replaced(story.amends, id, change) });

export const amendsFolds: Folds<AmendsEvent> = {
  amendsOffered: (story, { kind: _, ...event }, by) => ({ ...story, lastWordAt: by.at, awaitsUsSince: null, amends: [...story.amends, { ...event, state: 'offered', by }] }),
  amendsAccepted: (story, { id, gesture }, by) => ({ ...changed(story, id, (amends) => ({ ...amends, state: 'accepted', chosen: gesture })), theirLastWordAt: by.at }),
  amendsDeclined: (story, { id }, by) => ({ ...changed(story, id, (amends) => ({ ...amends, state: 'declined' })), theirLastWordAt: by.at }),
  amendsWished: (story, { id, words }, by) => ({
    ...changed(story, id, (amends) => ({ ...amends, state: 'wished', wish: words })),
    theirLastWordAt: by.at,
    awaitsUsSince: story.awaitsUsSince ?? by.at,
  }),
  amendsGiven: (story, { id }) => changed(story, id, (amends) => ({ ...amends, state: 'given' })),
};
