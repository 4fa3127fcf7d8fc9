// What holds of one plan whatever anybody tries.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAILY, dayOf } from '../../../test/cast/cadence.ts';
import { act, barb, clock, FOR_JUDY, judy, manuela, NO_WORDS, on, ours, own, paul, program, sam, signed } from '../../../test/cast/concern.ts';
import { type Act, isCustomers } from '../common/act.ts';
import { dayAfter } from '../common/instants.ts';
import { isRefusal } from '../common/refusal.ts';
import { type Beat, rateOf } from './beat.ts';
import { type CadenceCommand, decideCadence, evolveCadence, mayWith } from './cadence.ts';
import { type Cadence, isLive, noPlan } from './state.ts';

const does = <Do extends string>(deed: Do) => fc.constant(deed);
const version = fc.integer({ min: 1, max: 14 });
const words = fc.constantFrom(ours('words'), { ...ours('blank'), blank: true as const });
const their = fc.constantFrom(own('words'), NO_WORDS);
const beat: fc.Arbitrary<Beat> = fc.constantFrom<Beat>(
  { every: 'day' },
  { every: 'weekdays', days: [2] },
  { every: 'weekdays', days: [2, 5] },
  { every: 'working-days', n: 3 },
  { every: 'month', on: 1 },
  { every: 'on-request' },
);
type Timed = (day: string, at: string) => CadenceCommand;
const timed = (command: fc.Arbitrary<CadenceCommand>): fc.Arbitrary<Timed> => command.map((one) => () => one);
const anyCommand: fc.Arbitrary<Timed> = fc.oneof(
  { weight: 3, arbitrary: timed(fc.record({ do: does('proposeCadence'), terms: beat.map((one) => ({ ...DAILY, beat: one })), why: words, reachable: fc.boolean() })) },
  timed(fc.record({ do: does('offerHigherBeat'), beat, why: words })),
  {
    weight: 5,
    arbitrary: version.map(
      (proposal): Timed =>
        (day) => ({ do: 'answerCadence', proposal, answer: 'yes', after: dayAfter(day, -1) }),
    ),
  },
  timed(fc.record({ do: does('answerCadence'), proposal: version, answer: fc.constant('change' as const), words: their })),
  timed(fc.record({ do: does('answerCadence'), proposal: version, answer: fc.constant('no' as const) })),
  {
    weight: 4,
    arbitrary: fc.constantFrom('keep', 'slower', 'faster', 'on-request', 'stop').map(
      (choice): Timed =>
        (day) => ({ do: 'chooseBeat', choice, after: day }),
    ),
  },
  beat.map(
    (one): Timed =>
      (day) => ({ do: 'chooseBeat', choice: 'beat', beat: one, after: day }),
  ),
  fc.constant<Timed>((day) => ({ do: 'askForCall', after: dayAfter(day, -1) })),
  timed(fc.record({ do: does('stopCadence'), because: fc.constantFrom('wrong-number', 'court-order', 'death') })),
  fc.constant<Timed>(() => ({ do: 'withdrawConsent' })),
  timed(fc.record({ do: does('liftStop'), words })),
  { weight: 8, arbitrary: fc.constant<Timed>((day, at) => ({ do: 'ringTouch', day, due: at, closes: at, holder: 'sam' })) },
  { weight: 3, arbitrary: fc.constant<Timed>((day) => ({ do: 'missTouch', day })) },
  {
    weight: 8,
    arbitrary: fc.constantFrom('reached', 'left-word', 'no-answer', 'missed-by-us').map(
      (outcome): Timed =>
        (day) => ({ do: 'recordTouch', day, outcome, told: ours('tried') }),
    ),
  },
  timed(fc.record({ do: does('noteRelapse'), inWeek: fc.integer({ min: 0, max: 9 }), usual: fc.integer({ min: 0, max: 9 }) })),
  timed(fc.record({ do: does('sayTakenSeriously'), answer: fc.integer({ min: 0, max: 8 }) })),
  { weight: 2, arbitrary: timed(fc.record({ do: does('disputeCadence'), act: version })) },
);
const anyAct = fc.constantFrom(...[judy, judy, sam, barb, manuela, paul, program, clock, clock].map((actor) => act(actor, on(16))), act(sam, on(16), FOR_JUDY));
const anyPlay = fc.array(fc.record({ command: anyCommand, by: anyAct, days: fc.constantFrom(0, 0, 0, 1, 1, 3) }), { minLength: 5, maxLength: 40 });

type Look = (before: Cadence, command: CadenceCommand, by: Act, after: Cadence | null) => void;
type Steps = readonly { command: Timed; by: Act; days: number }[];

function play(steps: Steps, look: Look): Cadence {
  let [cadence, days] = [noPlan('judy'), 0];
  for (const { command: timedCommand, by: who, days: later } of steps) {
    days += later;
    const day = dayAfter(dayOf(16), days);
    const by = { ...who, at: `${day}T08:00:00.000Z` };
    const command = timedCommand(day, by.at);
    const events = decideCadence(cadence, command, by);
    const after = isRefusal(events) ? null : events.reduce((before, event) => evolveCadence(before, event, signed(by, before.version + 1)), cadence);
    look(cadence, command, by, after);
    cadence = after ?? cadence;
  }
  return cadence;
}
const holds = (look: Look): void =>
  fc.assert(
    fc.property(anyPlay, (steps) => void play(steps, look)),
    { numRuns: 400 },
  );
const rate = ({ standing }: Cadence): number => (isLive(standing) ? rateOf(standing.terms.beat) : 0);

test('Whatever is taken was offered: what a person may is never narrower than what the rules let happen', () => {
  holds((before, command, by, after) => after !== null && expect(mayWith(before, by)).toContain(command.do));
});

test('Only Judy lowers the beat or ends it, or what stops every plan at once; nobody else, whatever they try', () => {
  holds((before, command, by, after) => {
    if (after === null || rate(after) >= rate(before) || isCustomers(by)) return;
    expect(command.do).toBe('stopCadence');
  });
});

test('A beat rises only with her own yes or choice', () => {
  holds((before, _command, by, after) => after !== null && rate(after) > rate(before) && expect(isCustomers(by)).toBe(true));
});

test('No call is rung after a stop, nor twice on a day, nor while another is open', () => {
  holds((before, command, _by, after) => {
    if (after === null) return;
    const days = after.touches.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(after.touches.filter(({ outcome }) => outcome.is === 'due').length).toBeLessThanOrEqual(1);
    if (command.do === 'ringTouch') expect(['agreed', 'running', 'on-request', 'rested']).toContain(before.standing.is);
    if (!isLive(after.standing) && after.standing.is !== 'rested') expect(after.touches.every(({ outcome }) => outcome.is !== 'due')).toBe(true);
  });
});

test('Between two calls at which we ask how often, three or more reach her; the fourth that reaches her asks', () => {
  fc.assert(
    fc.property(anyPlay, (steps) => {
      const { touches } = play(steps, () => {});
      let since = 0;
      for (const { asks, outcome } of touches) {
        if (asks) expect(since).toBeGreaterThanOrEqual(3);
        if (outcome.is === 'made' && outcome.how === 'reached') since = asks ? 0 : since + 1;
      }
    }),
    { numRuns: 400 },
  );
});
