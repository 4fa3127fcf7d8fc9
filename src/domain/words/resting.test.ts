import { expect, it } from 'vitest';
import { NO_MARKS, type OwnMarks, reported, rests, restsForAll } from './resting.ts';

const NEVER = '';
const report = (findings: number, falseAlarms: number, takenBack = 0) => ({ findings, falseAlarms, takenBack });

it('A rule that was marked a false alarm in more than a fifth of its findings rests, from twenty findings on.', () => {
  expect(rests({ findings: 20, falseAlarms: 5 })).toBe(true);
});
it('At a fifth it doesn’t rest yet.', () => {
  expect(rests({ findings: 20, falseAlarms: 4 })).toBe(false);
});
it('Before its twentieth finding it doesn’t rest, however often it was marked.', () => {
  expect(rests({ findings: 19, falseAlarms: 19 })).toBe(false);
});
it('For the house it rests once two people marked it, and never by the marks of one.', () => {
  expect(restsForAll({ findings: 20, falseAlarms: 5, markers: 2 })).toBe(true);
  expect(restsForAll({ findings: 40, falseAlarms: 40, markers: 1 })).toBe(false);
  expect(restsForAll({ findings: 19, falseAlarms: 19, markers: 2 })).toBe(false);
});
it('What one person finds counts for themselves and for the house, and they are one who marked it from their first mark on.', () => {
  const first = reported(NO_MARKS, report(3, 0), NEVER);
  expect(first).toEqual({ own: { findings: 3, falseAlarms: 0, markedSince: null }, house: { findings: 3, falseAlarms: 0, markers: 0 } });
  const second = reported(first.own, report(2, 1), NEVER);
  expect(second).toEqual({ own: { findings: 5, falseAlarms: 1, markedSince: NEVER }, house: { findings: 2, falseAlarms: 1, markers: 1 } });
  expect(reported(second.own, report(1, 1), NEVER).house).toEqual({ findings: 1, falseAlarms: 1, markers: 0 });
});
it('Of one report twenty findings count, and their false alarms in the same share.', () => {
  expect(reported(NO_MARKS, report(100, 30), NEVER).own).toMatchObject({ findings: 20, falseAlarms: 6 });
});
it('Once it rests for them, what they report of it counts no more: so one hand adds to the house only as much as it takes.', () => {
  const resting: OwnMarks = { findings: 20, falseAlarms: 5, markedSince: NEVER };
  expect(reported(resting, report(20, 20), NEVER)).toEqual({ own: resting, house: { findings: 0, falseAlarms: 0, markers: 0 } });
});
it('A mark that is taken back is taken out of both counts with its finding, and whoever takes back their last is none of those who marked it.', () => {
  const once: OwnMarks = { findings: 4, falseAlarms: 1, markedSince: NEVER };
  expect(reported(once, report(0, 0, 1), NEVER)).toEqual({ own: { findings: 3, falseAlarms: 0, markedSince: null }, house: { findings: -1, falseAlarms: -1, markers: -1 } });
  expect(reported({ ...once, falseAlarms: 2 }, report(0, 0, 1), NEVER).house.markers).toBe(0);
});
it('The mark that lets it rest can be taken back, and then it rests no longer.', () => {
  const { own } = reported({ findings: 20, falseAlarms: 5, markedSince: NEVER }, report(0, 0, 1), NEVER);
  expect(rests(own)).toBe(false);
});
it('Whoever woke it for themselves stays one who marked it, for what they marked is still counted.', () => {
  expect(reported({ findings: 0, falseAlarms: 0, markedSince: NEVER }, report(3, 0), NEVER).house.markers).toBe(0);
});
it('Nobody takes back more than they marked themselves.', () => {
  expect(reported(NO_MARKS, report(0, 0, 9), NEVER).house).toEqual({ findings: 0, falseAlarms: 0, markers: 0 });
});
it('After somebody looked, an old mark that is taken back changes nothing for the house, and a new one makes one who marked it again.', () => {
  const before: OwnMarks = { findings: 6, falseAlarms: 1, markedSince: NEVER };
  expect(reported(before, report(0, 0, 1), '2026-11-20').house).toEqual({ findings: 0, falseAlarms: 0, markers: 0 });
  expect(reported(before, report(1, 1), '2026-11-20').house).toEqual({ findings: 1, falseAlarms: 1, markers: 1 });
});
