import { describe, expect, it } from 'vitest';
import { refuseAnswer, type SignalFacts, signalMay, stateOf } from './answer.ts';

const MONDAY = '2026-11-16T08:00:00.000Z';
const TUESDAY = '2026-11-17T08:00:00.000Z';
const WEDNESDAY = '2026-11-18T08:00:00.000Z';
const taken = (at: string): SignalFacts['answer'] => ({ is: 'taken-up', by: 'sam', at });
const letBe = (returnsAt: string): SignalFacts['answer'] => ({ is: 'let-be', by: 'sam', at: MONDAY, returnsAt });
const state = (since: string | null, answer: SignalFacts['answer']) => stateOf({ since, answer }, TUESDAY).is;

describe('A signal', () => {
  it('is seen by everybody until somebody answers it', () => {
    expect(state(MONDAY, null)).toBe('seen');
  });
  it('is over when the contacts no longer stand out, whoever took it up', () => {
    expect(state(null, taken(MONDAY))).toBe('over');
  });
  it('stays taken up while it stands', () => {
    expect(state(MONDAY, taken(MONDAY))).toBe('taken-up');
  });
  it('is a new one where it lapsed since it was taken up', () => {
    expect(state(TUESDAY, taken(MONDAY))).toBe('seen');
  });
  it('that was let be comes back on its day, and not a moment before', () => {
    expect(state(MONDAY, letBe(WEDNESDAY))).toBe('let-be');
    expect(state(MONDAY, letBe(TUESDAY))).toBe('seen');
  });
  it('that was let be stays so until its day, also where it lapsed in between', () => {
    expect(state(TUESDAY, letBe(WEDNESDAY))).toBe('let-be');
  });
});

describe('What may be done with it', () => {
  const seen = { is: 'seen' } as const;
  const sams = { is: 'taken-up', by: 'sam', at: MONDAY } as const;
  it('is to take it up or let it be', () => {
    expect(signalMay(seen, 'sam')).toEqual(['takeUp', 'letBe']);
  });
  it('is nothing when it is over', () => {
    expect(signalMay({ is: 'over' }, 'sam')).toEqual([]);
    expect(refuseAnswer({ is: 'over' }, { do: 'takeUp' }, 'sam')).toEqual({ refused: 'signal-is-over' });
  });
  it('is not to take up what is yours already, but what is a colleague’s', () => {
    expect(refuseAnswer(sams, { do: 'takeUp' }, 'sam')).toEqual({ refused: 'signal-is-yours' });
    expect(refuseAnswer(sams, { do: 'takeUp' }, 'barb')).toBeNull();
  });
  it('is not to let it be without saying why, nor for longer than ninety days', () => {
    const because = 'A new wheelchair; they call until it is there.';
    expect(refuseAnswer(seen, { do: 'letBe', because: ' ', days: 14 }, 'sam')).toEqual({ refused: 'say-why-let-be' });
    expect(refuseAnswer(seen, { do: 'letBe', because, days: 91 }, 'sam')).toEqual({ refused: 'let-be-too-long' });
    expect(refuseAnswer(seen, { do: 'letBe', because, days: 0 }, 'sam')).toEqual({ refused: 'let-be-too-long' });
    expect(refuseAnswer(seen, { do: 'letBe', because, days: 90 }, 'sam')).toBeNull();
  });
});
