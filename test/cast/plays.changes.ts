// Random plays of what comes of a cause: changes, who is told, who had a part, who was asked though they never called.
import fc from 'fast-check';
import type { CauseCommand } from '../../src/domain/cause/cause.ts';
import { ACTIONS, type Action } from '../../src/domain/cause/changeEvents.ts';
import { daysAfter, type Instant } from '../../src/domain/common/instants.ts';
import { does } from './any.ts';
import { NUMBERS, TEXTS } from './changes.ts';
import { act, BLANK, barb, clock, FOR_JUDY, JUDY, judy, mary, noted, ours, own, PAUL, paul, program, sam } from './concern.ts';

const ourWords = fc.constantFrom(ours('words'), ours('other words'), BLANK);
const theirWords = fc.constantFrom(own('their words'), noted('their words'));
const change = fc.constantFrom('change', 'other');
const partner = fc.constantFrom('partner', 'second');
const anybody = fc.constantFrom(JUDY, PAUL, 'rosa');
const listener = fc.oneof(
  anybody.map((id) => ({ is: 'party' as const, id })),
  fc.constant({ is: 'staff' as const, id: 'sam' }),
);
const telling = fc.record({ who: listener, by: fc.constantFrom('mail' as const, 'hand' as const), language: fc.constantFrom('en' as const, 'en' as const, 'es' as const) });
const version = fc.integer({ min: 1, max: 3 });

/** What anybody might try; `at` is when, for what carries its own days. */
export const anyOfChanges = (at: Instant): fc.Arbitrary<CauseCommand> =>
  fc.oneof(
    fc.record({
      ...{ do: does('planChange'), id: change, does: ourWords, seen: ourWords, keeper: fc.constantFrom('sam', 'mary osei') },
      ...{ from: fc.constant({ day: at.slice(0, 10), zone: 'UTC' }), begins: fc.constantFrom(at, daysAfter(at, 3)) },
      checks: fc.constant({ 30: daysAfter(at, 30), 90: daysAfter(at, 90) }),
      actions: fc.array(fc.constantFrom(...(Object.keys(ACTIONS) as Action[])), { maxLength: 2 }),
    }),
    fc.record({ do: does('takeChange'), id: change }),
    fc.record({ do: does('handChange'), id: change, to: fc.constantFrom('sam', 'mary osei') }),
    fc.record({ do: does('checkChange'), id: change, answer: fc.constantFrom('tried', 'kept', 'dropped'), numbers: fc.constant(NUMBERS), words: ourWords }),
    fc.record({ do: does('dropChange'), id: change, numbers: fc.constant(NUMBERS), words: ourWords }),
    { weight: 3, arbitrary: fc.record({ do: does('writeStory'), change, texts: fc.constantFrom({ en: TEXTS.en }, { en: TEXTS.en, es: TEXTS.en }) }) },
    fc.record({ do: does('approveStory'), change, version, names: fc.boolean() }),
    fc.record({ do: does('takeStoryOff'), change }),
    {
      weight: 4,
      arbitrary: fc.record({
        do: does('tellOfChange'),
        change,
        version,
        people: fc.array(
          telling.map(({ who, by, language }) => ({ ...who, by, language })),
          { maxLength: 4 },
        ),
      }),
    },
    fc.record({ do: does('noteTold'), change, person: listener, via: fc.constantFrom('phone', 'letter') }),
    fc.record({ do: does('sayHeard'), change }),
    fc.record({ do: does('listTouched'), people: fc.array(anybody, { maxLength: 3 }), because: fc.constant({ day: '2026-11-01', team: null }) }),
    fc.record({ do: does('noteTry'), person: anybody, outcome: fc.constantFrom('left-word', 'no-answer', 'wrong-number') }),
    fc.record({ do: does('leaveTouched'), person: anybody }),
    fc.record({ do: does('answerTouched'), person: anybody, answer: fc.constantFrom('yes', 'no', 'rather-not'), concern: fc.constantFrom('one', 'two') }),
    {
      weight: 2,
      arbitrary: fc.record({ do: does('invitePartner'), id: partner, person: anybody, role: fc.constantFrom('tester', 'adviser', 'reviewer'), change, words: ourWords }),
    },
    fc.record({ do: does('takeInvitationBack'), id: partner }),
    { weight: 2, arbitrary: fc.record({ do: does('answerInvitation'), id: partner, answer: fc.constantFrom('yes', 'yes', 'no') }) },
    fc.record({ do: does('tellAsPartner'), id: partner, words: theirWords }),
    fc.record({ do: does('answerPartner'), id: partner, words: ourWords }),
    fc.record({ do: does('thankPartner'), id: partner, words: ourWords }),
    fc.record({ do: does('endPartnership'), id: partner }),
    fc.record({ do: does('disputePartnerAct'), id: partner, act: fc.integer({ min: 1, max: 30 }) }),
    { weight: 2, arbitrary: fc.record({ do: does('passCauseTime') }) },
  );

export const anyoneAt = (at: Instant) =>
  fc.constantFrom(...[sam, sam, barb, mary, judy, paul, program, clock, clock].map((actor) => act(actor, at)), act(sam, at, FOR_JUDY), act(sam, at, { for: 'rosa', via: 'phone' }));
