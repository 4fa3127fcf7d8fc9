// Whatever is tried in whatever order: the tree stays a tree, never too deep, and no end is a person.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { causeAfter, DUG, JUDY_ASKED } from '../../../test/cast/cause.ts';
import { act, barb, clock, JUDY, judy, noted, on, ours, own, PAUL, paul, sam, signed } from '../../../test/cast/concern.ts';
import type { Act } from '../common/act.ts';
import { isRefusal } from '../common/refusal.ts';
import { CAUSE_RULES, type CauseActCommand, decideCause, evolveCause, mayOnCause } from './cause.ts';
import { causeWakesAt } from './clock.ts';
import { standingGame } from './game.ts';
import type { Cause } from './state.ts';
import { below, DEEPEST, depthOf, SHALLOWEST_END } from './whys.ts';

const ID = fc.constantFrom('from a list', 'no way off', 'hers', 'hers', 'a', 'b', 'c', 'd', 'e', 'f');
const UNDER = fc.option(ID, { nil: null });
const GAME = fc.constantFrom('game', 'second');
const CONCERN = fc.constantFrom('concern', 'another', 'third');
const BECAUSE = fc.constant(ours('because'));

const COMMANDS: fc.Arbitrary<CauseActCommand> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('addWhy' as const), id: ID, under: UNDER, answer: fc.constant(ours('so')), person: fc.boolean(), evidence: BECAUSE }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('askWhy' as const), id: ID, under: UNDER, question: fc.constant(ours('why?')), concern: CONCERN }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answerWhy' as const), id: ID, words: fc.constant(own('so')), person: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answerWhy' as const), id: ID, words: fc.constant(null) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rewordWhy' as const), id: ID, answer: fc.constant(ours('so')), person: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('giveEvidence' as const), id: ID, words: BECAUSE }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('takeOutWhy' as const), id: ID }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('markEnd' as const), id: ID }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unmarkEnd' as const), id: ID }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('offerRoot' as const), concern: CONCERN }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('offerRoot' as const), because: BECAUSE }) },
  { weight: 1, arbitrary: fc.constant({ do: 'answerRoot' as const, answer: 'yes' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('answerRoot' as const), answer: fc.constant('not-quite' as const), id: ID, words: fc.constant(own('so')), person: fc.boolean() }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('disputeWhy' as const), act: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('linkConcern' as const), concern: CONCERN, customer: fc.constantFrom(JUDY, PAUL) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unlinkConcern' as const), concern: CONCERN, because: BECAUSE }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('askGame' as const), id: GAME, every: fc.integer({ min: 0, max: 95 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('answerGame' as const), id: GAME, words: BECAUSE }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdrawGame' as const), id: GAME, because: BECAUSE }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('setCauseAside' as const), because: BECAUSE }) },
  { weight: 2, arbitrary: fc.constant({ do: 'bringCauseBack' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('eraseCauseWords' as const), of: fc.record({ is: fc.constant('why' as const), id: ID }), because: fc.constant('not-true' as const) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'passCauseTime' as const }) },
);
type Who = keyof typeof ACTORS;
const BY = fc.constantFrom<Who | 'theirs'>('theirs', 'theirs', 'theirs', 'sam', 'barb', 'judy', 'paul', 'phone', 'clock');
const PLAYS = fc.array(fc.tuple(BY, fc.integer({ min: 0, max: 12 }), COMMANDS), { minLength: 10, maxLength: 80 });
/** Mostly by somebody whose act it may be. */
const RIGHT: Readonly<Record<(typeof CAUSE_RULES)[CauseActCommand['do']]['by'], readonly Who[]>> = {
  staff: ['sam'],
  lead: ['barb'],
  customer: ['judy', 'phone'],
  anyone: ['sam', 'judy'],
  clock: ['clock'],
};

const ACTORS = { sam, barb, judy, paul, phone: sam, clock } as const;
const actOf = (by: Who, hours: number): Act => {
  const at = new Date(Date.parse(on(16)) + hours * 3_600_000).toISOString();
  return act(ACTORS[by], at, by === 'phone' ? { for: JUDY, via: 'phone' } : {});
};

function holds(cause: Cause): void {
  const ids = cause.whys.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, under, end, answer, evidence } of cause.whys) {
    expect(under === null || ids.includes(under)).toBe(true);
    // Ends: depth is found by walking up, so a circle would never come back from this.
    expect(depthOf(cause, id)).toBeLessThanOrEqual(DEEPEST);
    if (end === null) continue;
    expect(answer?.person).toBe(false);
    expect(evidence).not.toBeNull();
    expect(below(cause, id)).toEqual([]);
    expect(depthOf(cause, id)).toBeGreaterThanOrEqual(SHALLOWEST_END);
  }
  if (cause.root.is !== 'open') for (const id of cause.root.ends) expect(cause.whys.find((why) => why.id === id)?.end ?? null).not.toBeNull();
  expect(cause.games.filter(({ state }) => state.is === 'waiting' || state.is === 'resting').length).toBeLessThanOrEqual(1);
  if (cause.setAside !== null || standingGame(cause)?.state.is !== 'resting') expect(causeWakesAt(cause)).toBeNull();
}

test('The tree stays a tree, no end is a person, and what may be done is never refused by its guard.', () => {
  const reached = { ends: 0, roots: 0, disputed: 0 };
  fc.assert(
    fc.property(PLAYS, (plays) => {
      let cause: Cause = causeAfter(...DUG, JUDY_ASKED);
      let hours = 40;
      for (const [one, more, command] of plays) {
        hours += more;
        const able = RIGHT[CAUSE_RULES[command.do].by];
        const who = one === 'theirs' ? (able[more % able.length] ?? 'sam') : one;
        const now = actOf(who, hours);
        const last = cause.writtenDown.at(-1)?.version;
        const said =
          command.do === 'disputeWhy' && last !== undefined && command.act > 5
            ? { ...command, act: last }
            : who === 'phone' && 'words' in command && command.do === 'answerWhy' && command.words !== null
              ? { ...command, words: noted('so') }
              : command;
        const events = decideCause(cause, said, now);
        if (isRefusal(events)) continue;
        expect(mayOnCause(cause, now)).toContain(said.do);
        cause = events.reduce<Cause>((folded, event) => evolveCause(folded, event, signed(now, folded.version + 1)), cause);
        holds(cause);
        reached.disputed += events.some(({ kind }) => kind === 'causeActDisputed') ? 1 : 0;
      }
      reached.ends += cause.whys.some(({ end }) => end !== null) ? 1 : 0;
      reached.roots += cause.root.is === 'agreed' ? 1 : 0;
    }),
    { numRuns: 1500 },
  );
  // The plays reach what they are to try.
  expect(reached.ends).toBeGreaterThan(20);
  expect(reached.roots).toBeGreaterThan(0);
  expect(reached.disputed).toBeGreaterThan(0);
});
