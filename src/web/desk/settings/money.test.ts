import { describe, expect, it } from 'vitest';
import { moneyIn, smallestUnit } from './money.ts';

describe('amounts as they are typed and shown', () => {
  it('takes a comma or a point', () => {
    expect([smallestUnit('12,50', 'USD'), smallestUnit('12.50', 'USD')]).toEqual([1250, 1250]);
  });

  it('counts in whole yen, which have no smaller unit', () => {
    expect(smallestUnit('500', 'JPY')).toBe(500);
    expect(moneyIn('JPY', 'en')(500)).toBe('¥500');
  });

  it('refuses what is no amount, and less than nothing', () => {
    expect([smallestUnit('', 'USD'), smallestUnit('twelve', 'USD'), smallestUnit('-1', 'USD')]).toEqual([null, null, null]);
  });

  it('rounds to the nearest cent what a machine would count as 114.99999', () => {
    expect(smallestUnit('1.15', 'USD')).toBe(115);
  });
});
