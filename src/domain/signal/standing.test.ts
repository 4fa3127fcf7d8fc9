import { describe, expect, it } from 'vitest';
import { hoursBefore } from '../common/instants.ts';
import { type Counted, standingOf, topFrom, USUAL_NUMBERS } from './standing.ts';

const NOW = '2026-11-16T08:00:00.000Z';
const NEVER = Number.POSITIVE_INFINITY;
/** Contacts so many hours ago. */
const ago = (matter: string | null, ...hours: readonly number[]): readonly Counted[] => hours.map((hour) => ({ at: hoursBefore(NOW, hour), matter }));
const standing = (contacts: readonly Counted[], { ended = '', top = NEVER }: { ended?: string; top?: number } = {}) =>
  standingOf(contacts, { numbers: USUAL_NUMBERS, topFrom: top, hasEnded: (matter) => matter === ended }, NOW);
const rules = (...given: Parameters<typeof standing>): readonly string[] => standing(...given).map(({ rule }) => rule);
const DAYS = 24;
const times = (count: number, hours: number): readonly number[] => Array.from({ length: count }, (_, index) => hours + index);

describe('A signal is raised', () => {
  it('by three contacts in seven days on one open matter, and says since when', () => {
    expect(standing(ago('bill', 1, 50, 167))).toEqual([{ rule: '7d', count: 3, since: hoursBefore(NOW, 167) }]);
  });
  it('not by two, nor by a third that is seven days old to the minute', () => {
    expect(rules(ago('bill', 1, 50))).toEqual([]);
    expect(rules(ago('bill', 1, 50, 168))).toEqual([]);
  });
  it('not by three on two matters, nor by three that name none', () => {
    expect(rules([...ago('bill', 1, 2), ...ago('wait', 3)])).toEqual([]);
    expect(rules(ago(null, 1, 2, 3))).toEqual([]);
  });
  it('not by three on a matter that has ended', () => {
    expect(rules(ago('bill', 1, 2, 3), { ended: 'bill' })).toEqual([]);
  });
  it('by the busier of two open matters, once', () => {
    expect(standing([...ago('bill', 1, 2, 3), ...ago('wait', 4, 5, 6, 7)]).filter(({ rule }) => rule === '7d')).toEqual([{ rule: '7d', count: 4, since: hoursBefore(NOW, 7) }]);
  });
  it('by five in thirty days, on whatever matter, and not by four', () => {
    expect(rules(ago(null, ...times(5, 10 * DAYS)))).toEqual(['30d']);
    expect(rules([...ago(null, ...times(4, 10 * DAYS)), ...ago(null, 30 * DAYS)])).toEqual([]);
  });
  it('by twelve in ninety days, and not by eleven', () => {
    expect(rules(ago(null, ...times(12, 40 * DAYS)))).toEqual(['90d']);
    expect(rules([...ago(null, ...times(11, 40 * DAYS)), ...ago(null, 90 * DAYS)])).toEqual([]);
  });
  it('by being above nearly everybody else', () => {
    expect(rules(ago(null, 40 * DAYS, 41 * DAYS), { top: 2 })).toEqual(['top']);
    expect(rules(ago(null, 40 * DAYS), { top: 2 })).toEqual([]);
  });
  it('never by what has not happened yet', () => {
    expect(rules(ago('bill', -1, 1, 2))).toEqual([]);
  });
});

describe('The top one percent', () => {
  it('are above 99 % of all who had any', () => {
    const spread = [
      { count: 1, people: 90 },
      { count: 4, people: 9 },
      { count: 7, people: 1 },
    ];
    expect(topFrom(spread, 1)).toBe(5);
  });
  it('leave out those who tie with the rest', () => {
    const spread = [
      { count: 1, people: 98 },
      { count: 7, people: 2 },
    ];
    expect(topFrom(spread, 1)).toBe(8);
  });
  it('are nobody where too few were in touch to tell', () => {
    const spread = [
      { count: 1, people: 49 },
      { count: 7, people: 1 },
    ];
    expect(topFrom(spread, 1)).toBe(8);
  });
  it('are nobody where nobody was in touch', () => {
    expect(topFrom([], 1)).toBe(Number.POSITIVE_INFINITY);
    expect(topFrom([{ count: 3, people: 0 }], 1)).toBe(Number.POSITIVE_INFINITY);
  });
});
