// What holds of the changes of a cause whatever anybody tries.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lived, planned, raised } from '../../../test/cast/changes.ts';
import { on, signed } from '../../../test/cast/concern.ts';
import { anyOfChanges, anyoneAt } from '../../../test/cast/plays.changes.ts';
import type { Act } from '../common/act.ts';
import { daysAfter } from '../common/instants.ts';
import { isRefusal } from '../common/refusal.ts';
import { type CauseCommand, decideCause, evolveCause, mayOnCause } from './cause.ts';
import type { CauseEvent } from './causeEvents.ts';
import type { Cause } from './state.ts';

const anyPlay = fc.array(
  fc.integer({ min: 0, max: 40 }).chain((days) => fc.tuple(fc.constant(days), anyOfChanges(on(4)), anyoneAt(on(4)))),
  { maxLength: 40 },
);
type Look = (before: Cause, command: CauseCommand, by: Act, events: readonly CauseEvent[], after: Cause) => void;

function play(steps: readonly (readonly [number, CauseCommand, Act])[], look: Look): Cause {
  let [cause, at] = [lived(raised, planned()), on(4)];
  for (const [days, command, who] of steps) {
    at = daysAfter(at, days);
    const by = { ...who, at };
    const events = decideCause(cause, command, by);
    if (isRefusal(events)) continue;
    const after = events.reduce<Cause>((before, event) => evolveCause(before, event, signed(by, before.version + 1)), cause);
    look(cause, command, by, events, after);
    cause = after;
  }
  return cause;
}
const whenever = (look: Look): void => fc.assert(fc.property(anyPlay, (steps) => void play(steps, look)));

test('Whatever is taken was offered', () => {
  whenever((before, command, by) => command.do !== 'raiseCause' && expect(mayOnCause(before, by)).toContain(command.do));
});

test('Everyone is told of a change once, in a language in which it was written', () => {
  fc.assert(
    fc.property(anyPlay, (steps) => {
      const sent: string[] = [];
      const cause = play(steps, (before, _command, _by, events) => {
        for (const event of events) {
          if (event.kind !== 'changeTold') continue;
          const texts = before.stories.find(({ change }) => change === event.change)?.texts ?? {};
          for (const { is, id, language } of event.people) {
            expect(texts[language]).toBeDefined();
            sent.push(`${event.change} ${is} ${id}`);
          }
        }
      });
      expect(new Set(sent).size).toBe(sent.length);
      expect(cause.told.map(({ change, is, id }) => `${change} ${is} ${id}`).toSorted()).toEqual(sent.toSorted());
    }),
  );
});

test('Nobody has a part who did not say yes, and a yes is theirs', () => {
  whenever((before, _command, by, events) => {
    for (const event of events) {
      if (event.kind === 'partnerTold') expect(['agreed', 'thanked']).toContain(before.partners.find(({ id }) => id === event.id)?.state);
      if (event.kind === 'partnerAgreed') expect(by.actor.is === 'party' ? by.actor.id : by.for).toBe(before.partners.find(({ id }) => id === event.id)?.person);
    }
  });
});

test('A change is tried until it is kept or dropped, and settled it never moves again', () => {
  whenever((before, _command, _by, _events, after) => {
    for (const { id, standing } of before.changes) if (standing.is !== 'tried') expect(after.changes.find((one) => one.id === id)?.standing).toEqual(standing);
  });
});

test('Whoever answered, or told us themselves, is never on the list of those to ask', () => {
  whenever((before, _command, _by, events) => {
    for (const event of events) if (event.kind === 'touchedListed') for (const person of event.people) expect(before.touched.some((one) => one.person === person)).toBe(false);
  });
});
