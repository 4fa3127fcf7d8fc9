import { describe, expect, it } from 'vitest';
import { likeness, runsOf, TOO_LIKE } from './likeness.ts';

const SCRIPT = 'Thank you for contacting us about your visit. We have passed your words on to the team, who will read them with care.';
const THEIRS = 'Thank you for telling me about the two hours in the hall. I spoke with Rosa, and from Monday on somebody comes out to you every half hour.';
const like = (draft: string, ...sent: string[]) =>
  likeness(
    runsOf(draft),
    sent.map((text) => runsOf(text)),
  );

describe('likeness to what was sent before', () => {
  it('is whole for the same words, whatever their case and marks', () => {
    expect(like(SCRIPT.toUpperCase().replaceAll(',', ' ;'), THEIRS, SCRIPT)).toBe(1);
  });
  it('is above the limit where only a name was changed', () => {
    expect(like(SCRIPT.replace('your visit', 'your daughter'), SCRIPT)).toBeGreaterThan(TOO_LIKE);
  });
  it('is below it where half was written anew', () => {
    expect(like('Thank you for contacting us about your visit. I called the lab myself, and your mother’s result is there since noon.', SCRIPT)).toBeLessThan(TOO_LIKE);
  });
  it('is nothing between two answers to two people', () => {
    expect(like(THEIRS, SCRIPT)).toBe(0);
  });
  it('is measured against one text at a time: a bit of each of many is no script', () => {
    const [first, second] = SCRIPT.split('. ');
    expect(like(SCRIPT, first ?? '', second ?? '')).toBeLessThan(0.7);
  });
  it('says nothing of a few words', () => {
    expect(like('Thank you for contacting us about your visit.', SCRIPT)).toBe(0);
  });
  it('leaves out what they said, quoted, and what has to stand word for word', () => {
    expect(runsOf('“I waited for two hours in the cold hall.”')).toEqual([]);
    const mandated = 'You may ask the ombudsman to look at this, at no cost to you, within twelve months.';
    expect(runsOf(mandated, [mandated])).toEqual([]);
    expect(runsOf(`${THEIRS} ${mandated}`, [mandated]).length).toBeLessThan(runsOf(`${THEIRS} ${mandated}`).length);
  });
});
