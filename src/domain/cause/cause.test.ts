import { describe, expect, it } from 'vitest';
import { ASKED, causeAfter, causeOutcome, DUG, JUDY_ANSWERED, JUDY_ASKED, RAISED, raiseCause } from '../../../test/cast/cause.ts';
import { act, BLANK, barb, clock, JUDY, judy, manuela, mary, on, ours, sam, signed } from '../../../test/cast/concern.ts';
import { mayOnCause } from './cause.ts';
import { causeWakesAt } from './clock.ts';
import { answeredByChange, standingGame } from './game.ts';
import { peopleLinked } from './raising.ts';

describe('Raising a cause', () => {
  it('links each concern once, with the customer whose it is', () => {
    const twice = { concern: 'concern', customer: JUDY };
    expect(peopleLinked(causeAfter([sam, on(16), raiseCause({ concerns: [twice, twice], people: ['paul'] })]))).toEqual([JUDY, 'paul']);
  });
  it('needs words that say what keeps happening', () => {
    expect(causeOutcome(null, [sam, on(16), raiseCause({ title: BLANK })])).toBe('nothing-written');
  });
  it('is for staff, and no customer’s', () => {
    expect(causeOutcome(null, [judy, on(16), raiseCause()])).toBe('only-staff');
  });
  it('can be quiet about the company, and not about what customers meet', () => {
    expect(causeOutcome(null, [sam, on(16), raiseCause({ about: 'company', quiet: true })])).toContain('causeRaised');
    expect(causeOutcome(null, [sam, on(16), raiseCause({ quiet: true })])).toBe('quiet-is-for-the-company');
  });
  it('asks the team in the same act where a leader raises it; others can’t ask', () => {
    const ask = { id: 'game', every: 7 };
    expect(causeOutcome(null, [barb, on(16), raiseCause({ ask })])).toEqual(['causeRaised', 'concernLinked', 'gameAsked']);
    expect(causeOutcome(null, [sam, on(16), raiseCause({ ask })])).toBe('only-a-lead');
  });
});

describe('Links of a cause', () => {
  const unlink = { do: 'unlinkConcern', concern: 'concern', because: ours('another clinic sent that bill') } as const;
  it('go with a reason', () => {
    expect(causeOutcome(causeAfter(RAISED), [sam, on(17), unlink])).toEqual(['concernUnlinked']);
    expect(causeOutcome(causeAfter(RAISED), [sam, on(17), { ...unlink, because: BLANK }])).toBe('say-why');
  });
  it('stay where the customer was asked: they shall hear what comes of it', () => {
    expect(causeOutcome(causeAfter(RAISED, JUDY_ASKED), [sam, on(18), unlink])).toBe('they-were-asked');
  });
  it('are made once: the same again changes nothing', () => {
    expect(causeOutcome(causeAfter(RAISED), [sam, on(17), { do: 'linkConcern', concern: 'concern', customer: JUDY }])).toEqual([]);
  });
});

describe('A cause that is set aside', () => {
  const ASIDE = [sam, on(20), { do: 'setCauseAside', because: ours('the billing firm has left') }] as const;
  it('takes nothing until somebody brings it back', () => {
    expect(causeOutcome(causeAfter(RAISED, ASIDE), [sam, on(21), { do: 'nameCause', title: ours('other words') }])).toBe('cause-is-set-aside');
    expect(causeOutcome(causeAfter(RAISED, ASIDE), [sam, on(21), { do: 'bringCauseBack' }])).toEqual(['causeBroughtBack']);
  });
  it('has no question that comes back', () => {
    const answered = [sam, on(18), { do: 'answerGame', id: 'game', words: ours('we ask billing') }] as const;
    expect(causeWakesAt(causeAfter(RAISED, ASKED, answered))).toBe(on(25));
    expect(causeWakesAt(causeAfter(RAISED, ASKED, answered, ASIDE))).toBeNull();
  });
});

describe('How are you going to change the game?', () => {
  const ANSWERED = [sam, on(18), { do: 'answerGame', id: 'game', words: ours('we ask billing') }] as const;
  const passed = (at: string) => [clock, at, { do: 'passCauseTime' }] as const;

  it('is asked by those who lead', () => {
    expect(causeOutcome(causeAfter(RAISED), [sam, on(17), { do: 'askGame', id: 'game', every: 7 }])).toBe('only-a-lead');
    expect(causeOutcome(causeAfter(RAISED), ASKED)).toEqual(['gameAsked']);
  });
  it('is one question at a time', () => {
    expect(causeOutcome(causeAfter(RAISED, ASKED), [manuela, on(18), { do: 'askGame', id: 'second', every: 7 }])).toBe('asked-already');
  });
  it('is answered by the team, and never by the leader who asked', () => {
    expect(causeOutcome(causeAfter(RAISED, ASKED), ANSWERED)).toEqual(['gameAnswered']);
    expect(causeOutcome(causeAfter(RAISED, ASKED), [barb, on(18), ANSWERED[2]])).toBe('the-team-answers');
    expect(causeOutcome(causeAfter(RAISED, ASKED), [manuela, on(18), ANSWERED[2]])).toEqual(['gameAnswered']);
  });
  it('rests after an answer and comes back seven days later, not a moment before, with a blank line', () => {
    const resting = causeAfter(RAISED, ASKED, ANSWERED);
    expect(causeOutcome(resting, passed(on(25, '07:59')))).toEqual([]);
    const back = causeAfter(RAISED, ASKED, ANSWERED, passed(on(25)));
    expect(standingGame(back)).toMatchObject({ state: { is: 'waiting', since: on(25) }, returned: 1, answers: [{ words: ours('we ask billing') }] });
  });
  it('comes back at the pace that was set, counted from the last answer', () => {
    expect(causeWakesAt(causeAfter(RAISED, ASKED, ANSWERED, [barb, on(19), { do: 'paceGame', id: 'game', every: 3 }]))).toBe(on(21));
    expect(causeOutcome(causeAfter(RAISED, ASKED), [barb, on(19), { do: 'paceGame', id: 'game', every: 91 }])).toBe('not-so-often');
    expect(causeOutcome(causeAfter(RAISED, ASKED), [barb, on(19), { do: 'paceGame', id: 'game', every: 90 }])).toEqual(['gamePaced']);
  });
  it('doesn’t come back while it waits', () => {
    expect(causeOutcome(causeAfter(RAISED, ASKED), passed(on(30)))).toEqual([]);
  });
  it('is closed by a change that the team agreed on, and then asked no more', () => {
    const closed = answeredByChange(causeAfter(RAISED, ASKED, ANSWERED), signed(act(sam, on(20)), 9));
    expect(standingGame(closed)).toBeNull();
    expect(causeWakesAt(closed)).toBeNull();
    expect(mayOnCause(closed, act(sam, on(21)))).not.toContain('answerGame');
  });
  it('names what it answers: an answer to another question is superseded', () => {
    expect(causeOutcome(causeAfter(RAISED, ASKED), [sam, on(18), { do: 'answerGame', id: 'another', words: ours('so') }])).toBe('superseded');
  });
});

describe('What may be done on a cause', () => {
  it('is nothing for a customer who wasn’t asked', () => {
    expect(mayOnCause(causeAfter(...DUG), act(judy, on(18)))).toEqual([]);
    expect(mayOnCause(causeAfter(RAISED, JUDY_ASKED), act(judy, on(18)))).toEqual(['answerWhy']);
    expect(mayOnCause(causeAfter(RAISED, JUDY_ASKED, JUDY_ANSWERED), act(judy, on(18)))).toEqual([]);
  });
  it('is to ask for those who lead, and not for the others', () => {
    expect(mayOnCause(causeAfter(RAISED), act(mary, on(18)))).not.toContain('askGame');
    expect(mayOnCause(causeAfter(RAISED), act(barb, on(18)))).toContain('askGame');
  });
});
