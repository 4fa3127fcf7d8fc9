import { expect, it } from 'vitest';
import { rises, USUAL_RISE, usualWeek } from './rising.ts';

const weeks = (lately: number, before: number, weeksKnown = 12) => ({ lately, before, weeksKnown });
const rising = (...given: Parameters<typeof weeks>): boolean => rises(weeks(...given), USUAL_RISE);

it('A place stands out with twice its usual week', () => {
  expect(rising(20, 120)).toBe(true);
});
it('and not with one contact less', () => {
  expect(rising(19, 120)).toBe(false);
});
it('What was unheard of stands out with ten in a week, and not with nine', () => {
  expect(rising(10, 0)).toBe(true);
  expect(rising(9, 0)).toBe(false);
});
it('Nothing stands out while fewer than four weeks are known', () => {
  expect(rising(50, 3, 3.9)).toBe(false);
  expect(rising(50, 3, 4)).toBe(true);
});
it('The usual week is that of the weeks that are known, twelve at most', () => {
  expect(usualWeek(weeks(0, 60, 5))).toBe(12);
  expect(usualWeek(weeks(0, 60, 300))).toBe(5);
});
