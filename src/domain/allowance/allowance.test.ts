import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../common/refusal.ts';
import { type Allowance, type AllowanceCommand, decideAllowance, evolveAllowance, takenOf, UNTOUCHED } from './allowance.ts';

const reserve = (amends: string, value: number): AllowanceCommand => ({ do: 'reserve', amends, value, limit: 10_000, otherwise: 'month-is-used-up' });
const release = (amends: string): AllowanceCommand => ({ do: 'release', amends });
const after = (...commands: readonly AllowanceCommand[]): Allowance =>
  commands.reduce((allowance, command) => {
    const events = decideAllowance(allowance, command);
    return isRefusal(events) ? allowance : events.reduce((before, event) => evolveAllowance(before, event, before.version + 1), allowance);
  }, UNTOUCHED);

test('Sam may give exactly what is left of his month, and not a cent more', () => {
  expect(decideAllowance(after(reserve('taxi', 7_500)), reserve('parking', 2_500))).toEqual([{ kind: 'reserved', amends: 'parking', value: 2_500 }]);
  expect(decideAllowance(after(reserve('taxi', 7_500)), reserve('parking', 2_501))).toEqual({ refused: 'month-is-used-up' });
});

test('Offering another value for the same amends replaces the first, so that it counts once', () => {
  expect(takenOf(after(reserve('taxi', 7_500), reserve('taxi', 9_000)))).toBe(9_000);
});

test('What Judy declined is free again, and releasing it twice changes nothing', () => {
  expect(takenOf(after(reserve('taxi', 7_500), release('taxi')))).toBe(0);
  expect(decideAllowance(after(reserve('taxi', 7_500), release('taxi')), release('taxi'))).toEqual([]);
});

test('Nobody makes room in a budget by a gift below nothing', () => {
  expect(decideAllowance(UNTOUCHED, reserve('taxi', -1))).toEqual({ refused: 'not-an-amount' });
  expect(decideAllowance(UNTOUCHED, reserve('taxi', Number.NaN))).toEqual({ refused: 'not-an-amount' });
});

test('No order of reserving and releasing exceeds the limit', () => {
  const amends = fc.constantFrom('taxi', 'parking', 'flowers');
  const command = fc.oneof(
    fc.tuple(amends, fc.integer({ min: -100, max: 12_000 })).map(([id, value]) => reserve(id, value)),
    amends.map(release),
  );
  fc.assert(fc.property(fc.array(command), (commands) => takenOf(after(...commands)) <= 10_000 && takenOf(after(...commands)) >= 0));
});
