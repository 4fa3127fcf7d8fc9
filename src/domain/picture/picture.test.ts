import { describe, expect, test } from 'vitest';
import { type BeatStep, type DayOfContacts, pictureOf } from './picture.ts';

const TODAY = '2026-11-23';
const on = (day: string, came: number, out = 0): DayOfContacts => ({ day, in: came, out });
const beat = (from: string, name: BeatStep['beat'], perWeek: number): BeatStep => ({ from, beat: name, perWeek });
const none: readonly BeatStep[] = [];

describe('The weeks', () => {
  test('The last week ends today, and each has seven days.', () => {
    const { weeks } = pictureOf({ days: [on('2026-11-23', 1), on('2026-11-17', 2), on('2026-11-16', 4, 1)], steps: none, today: TODAY });
    expect(weeks).toHaveLength(8);
    expect(weeks.slice(-2)).toEqual([
      { from: '2026-11-10', in: 4, out: 1 },
      { from: '2026-11-17', in: 3, out: 0 },
    ]);
  });

  test('A day after today is in none of them.', () => {
    const { weeks } = pictureOf({ days: [on('2026-11-24', 9)], steps: none, today: TODAY });
    expect(weeks.reduce((sum, week) => sum + week.in, 0)).toBe(0);
  });

  test('Without a plan it reaches back a quarter at most, however long ago they first came.', () => {
    expect(pictureOf({ days: [on('2024-01-01', 1)], steps: none, today: TODAY }).weeks).toHaveLength(13);
  });

  test('With a plan it reaches back to what it was like before, half a year at most.', () => {
    const since = (day: string) => pictureOf({ days: [on('2024-01-01', 1)], steps: [beat(day, 'daily', 5)], today: TODAY }).weeks.length;
    expect([since('2026-11-20'), since('2026-09-14'), since('2025-09-14')]).toEqual([9, 19, 26]);
  });

  test('The clock going back in autumn takes no day away.', () => {
    const { weeks } = pictureOf({ days: [on('2026-11-01', 1), on('2026-10-31', 1)], steps: none, today: '2026-11-02' });
    expect(weeks.at(-1)).toMatchObject({ from: '2026-10-27', in: 2 });
  });
});

describe('The steps of the beat', () => {
  const days = [on('2026-09-29', 1)];
  const stepsOf = (...steps: BeatStep[]) => pictureOf({ days, steps, today: TODAY }).steps.map(({ beat: name, from }) => [name, from]);

  test('Each stands at its day, also where they came in another order.', () => {
    const { steps } = pictureOf({ days, steps: [beat('2026-11-10', 'weekly', 1), beat('2026-10-27', 'daily', 5)], today: TODAY });
    expect(steps).toEqual([
      { from: '2026-10-27', beat: 'daily', perWeek: 5, at: 0.5 },
      { from: '2026-11-10', beat: 'weekly', perWeek: 1, at: 0.75 },
    ]);
  });

  test('Of several on one day the last one stood.', () => {
    expect(stepsOf(beat('2026-11-10', 'daily', 5), beat('2026-11-10', 'weekly', 1))).toEqual([['weekly', '2026-11-10']]);
  });

  test('A beat that was kept as it was is no step, and one that was changed and taken back on the same day is none.', () => {
    const kept = stepsOf(beat('2026-10-27', 'daily', 5), beat('2026-11-03', 'daily', 5), beat('2026-11-10', 'weekly', 1), beat('2026-11-10', 'daily', 5));
    expect(kept).toEqual([['daily', '2026-10-27']]);
  });

  test('A custom beat that became another custom beat is a step.', () => {
    expect(stepsOf(beat('2026-10-27', 'custom', 3), beat('2026-11-03', 'custom', 2))).toHaveLength(2);
  });

  test('What begins tomorrow is not drawn, and what began before the picture stands at its left edge.', () => {
    const { steps } = pictureOf({ days, steps: [beat('2025-01-01', 'daily', 5), beat('2026-11-24', 'weekly', 1)], today: TODAY });
    expect(steps).toMatchObject([{ beat: 'daily', at: 0 }]);
  });
});

describe('How much changed', () => {
  const fourADay = ['2026-09-29', '2026-10-06', '2026-10-13', '2026-10-20'].map((day) => on(day, 4));

  test('Before is the weeks until the plan began, lately the last four since.', () => {
    const days = [...fourADay, on('2026-10-27', 2), on('2026-11-03', 1), on('2026-11-21', 1)];
    expect(pictureOf({ days, steps: [beat('2026-10-27', 'daily', 5)], today: TODAY }).change).toEqual({ before: 4, lately: 1 });
  });

  test('The week in which the plan began belongs to neither.', () => {
    const days = [...fourADay, on('2026-10-28', 7)];
    expect(pictureOf({ days, steps: [beat('2026-10-29', 'daily', 5)], today: TODAY }).change).toEqual({ before: 4, lately: 0 });
  });

  test('The time before they first came says nothing about how often they came.', () => {
    expect(pictureOf({ days: [on('2026-10-20', 6)], steps: [beat('2026-10-27', 'daily', 5)], today: TODAY }).change?.before).toBe(6);
  });

  test('Without a plan, in its first days, or where they never came before it, nothing is compared.', () => {
    const changeOf = (days: DayOfContacts[], ...steps: BeatStep[]) => pictureOf({ days, steps, today: TODAY }).change;
    expect([changeOf(fourADay), changeOf(fourADay, beat('2026-11-20', 'daily', 5)), changeOf([on('2026-11-20', 1)], beat('2026-10-27', 'daily', 5))]).toEqual([null, null, null]);
  });
});

describe('The marks on the line', () => {
  const seen = (...marks: readonly { day: string; part: string }[]) => pictureOf({ days: [on('2026-09-29', 1)], steps: none, marks, today: TODAY }).marks;

  test('A yes to a part stands at its day; the same part said twice on a day stands once.', () => {
    const tester = { day: '2026-11-16', part: 'tester' };
    expect(seen(tester, tester, { ...tester, part: 'adviser' })).toMatchObject([{ part: 'tester', at: 48 / 56 }, { part: 'adviser' }]);
  });

  test('What was before the picture begins, or comes after today, is not in it.', () => {
    expect(seen({ day: '2026-09-28', part: 'tester' }, { day: '2026-11-24', part: 'tester' })).toEqual([]);
  });
});
