import { describe, expect, it } from 'vitest';
import { type CauseStep, causeAfter, causeOutcome, DUG, END, JUDY_ANSWERED, JUDY_ASKED, RAISED, why } from '../../../test/cast/cause.ts';
import { act, BLANK, FOR_JUDY, judy, NO_WORDS, noted, on, ours, own, paul, sam } from '../../../test/cast/concern.ts';
import { asksAt, asksForAnotherBranch, mayAtWhy } from './asks.ts';
import { depthOf, endsOf, whyOf } from './whys.ts';

const FORGOT: CauseStep = [sam, on(17), why('she forgot', 'from a list', true)];
const mark = (id: string): CauseStep => [sam, on(18), { do: 'markEnd', id }];

describe('The tree of whys', () => {
  it('branches: an answer can have several below it', () => {
    const tree = causeAfter(...DUG, [sam, on(17), why('two systems', 'by itself')]);
    expect(depthOf(tree, 'two systems')).toBe(2);
    expect(asksForAnotherBranch(causeAfter(...DUG))).toBe(true);
    expect(asksForAnotherBranch(tree)).toBe(false);
  });
  it('hangs together: nothing goes below what isn’t there', () => {
    expect(causeOutcome(causeAfter(RAISED), [sam, on(17), why('so', 'nowhere')])).toBe('no-such-why');
  });
  it('has no answer twice', () => {
    expect(causeOutcome(causeAfter(...DUG), [sam, on(17), why('by itself', 'no way off')])).toBe('id-is-taken');
  });
  it('goes seven deep and no deeper', () => {
    const steps = ['1', '2', '3', '4', '5', '6', '7'].map((id, index): CauseStep => [sam, on(17), why(id, index === 0 ? null : String(index))]);
    expect(causeOutcome(causeAfter(RAISED, ...steps.slice(0, 6)), [sam, on(17), why('7', '6')])).toEqual(['whyAdded']);
    expect(causeOutcome(causeAfter(RAISED, ...steps), [sam, on(17), why('8', '7')])).toBe('deep-enough');
  });
  it('loses an answer of ours only where nothing stands below it', () => {
    expect(causeOutcome(causeAfter(...DUG), [sam, on(18), { do: 'takeOutWhy', id: 'from a list' }])).toBe('has-whys-below');
    expect(causeOutcome(causeAfter(...DUG), [sam, on(18), { do: 'takeOutWhy', id: 'no way off' }])).toEqual(['whyTakenOut']);
  });
});

describe('An end of the tree', () => {
  it('is a condition that we can change, three deep or more', () => {
    expect(causeOutcome(causeAfter(...DUG.slice(0, 3)), mark('from a list'))).toBe('one-more-why');
    expect(causeOutcome(causeAfter(...DUG), mark('no way off'))).toEqual(['endMarked']);
  });
  it('is never a person: that asks what made it likely', () => {
    const tree = causeAfter(...DUG.slice(0, 3), FORGOT);
    expect(causeOutcome(tree, mark('she forgot'))).toBe('ends-in-a-person');
    expect(asksAt(tree, 'she forgot')).toBe('what-made-that-likely');
    expect(asksAt(causeAfter(...DUG.slice(0, 3), FORGOT, [sam, on(17), why('two phones', 'she forgot')]), 'she forgot')).toBeNull();
  });
  it('can’t become a person by other words', () => {
    expect(causeOutcome(causeAfter(...DUG, END), [sam, on(19), { do: 'rewordWhy', id: 'no way off', answer: ours('Nora'), person: true }])).toBe('ends-in-a-person');
    expect(causeOutcome(causeAfter(...DUG, END), [sam, on(19), { do: 'rewordWhy', id: 'no way off', answer: ours('the list is fixed'), person: false }])).toEqual(['whyReworded']);
  });
  it('is known somehow', () => {
    const bare: CauseStep = [sam, on(17), { do: 'addWhy', id: 'bare', under: 'from a list', answer: ours('bare'), person: false }];
    expect(causeOutcome(causeAfter(...DUG, bare), mark('bare'))).toBe('how-do-we-know');
    expect(causeOutcome(causeAfter(...DUG, bare, [sam, on(18), { do: 'giveEvidence', id: 'bare', words: ours('we looked') }]), mark('bare'))).toEqual(['endMarked']);
  });
  it('has nothing below it', () => {
    expect(causeOutcome(causeAfter(...DUG), mark('from a list'))).toBe('has-whys-below');
    expect(causeOutcome(causeAfter(...DUG, END), [sam, on(19), why('and', 'no way off')])).toBe('it-ends-here');
    expect(causeOutcome(causeAfter(...DUG, END, [sam, on(19), { do: 'unmarkEnd', id: 'no way off' }]), [sam, on(19), why('and', 'no way off')])).toEqual(['whyAdded']);
  });
  it('is offered where it may be marked, and not before', () => {
    expect(mayAtWhy(causeAfter(...DUG), 'no way off', act(sam, on(18)))).toContain('markEnd');
    expect(mayAtWhy(causeAfter(...DUG), 'from a list', act(sam, on(18)))).not.toContain('markEnd');
    expect(mayAtWhy(causeAfter(...DUG), 'no way off', act(judy, on(18)))).toEqual([]);
  });
});

describe('A customer who is asked why', () => {
  const asked = causeAfter(RAISED, JUDY_ASKED);
  it('answers in their own words, which we can neither change nor take out', () => {
    const answered = causeAfter(RAISED, JUDY_ASKED, JUDY_ANSWERED);
    expect(whyOf(answered, 'hers')?.answer?.words).toEqual(own('nobody picks up'));
    expect(causeOutcome(answered, [sam, on(19), { do: 'rewordWhy', id: 'hers', answer: ours('so'), person: false }])).toBe('their-words-stand');
    expect(causeOutcome(answered, [sam, on(19), { do: 'takeOutWhy', id: 'hers' }])).toBe('their-words-stand');
    expect(causeOutcome(answered, [sam, on(19), why('one line', 'hers')])).toEqual(['whyAdded']);
  });
  it('answers on the phone too, where staff write it down; staff in their own name don’t', () => {
    expect(causeOutcome(asked, [sam, on(18), { do: 'answerWhy', id: 'hers', words: noted('nobody picks up'), person: false }, FOR_JUDY])).toEqual(['whyAnswered']);
    expect(causeOutcome(asked, [sam, on(18), { do: 'answerWhy', id: 'hers', words: noted('nobody picks up'), person: false }])).toBe('only-the-customer');
  });
  it('may say that they don’t know', () => {
    const unknown = causeAfter(RAISED, JUDY_ASKED, [judy, on(18), { do: 'answerWhy', id: 'hers', words: null }]);
    expect(asksAt(unknown, 'hers')).toBe('they-do-not-know');
    expect(causeOutcome(unknown, [sam, on(19), why('so', 'hers')])).toBe('why-not-answered-yet');
  });
  it('is asked one thing at a time', () => {
    const second: CauseStep = [sam, on(18), { do: 'askWhy', id: 'second', under: null, question: ours('and then?'), concern: 'concern' }];
    expect(causeOutcome(asked, second)).toBe('they-are-asked-already');
    expect(causeOutcome(causeAfter(RAISED, JUDY_ASKED, JUDY_ANSWERED), second)).toEqual(['whyAsked']);
  });
  it('is nobody else, and writes something', () => {
    expect(causeOutcome(asked, [paul, on(18), { do: 'answerWhy', id: 'hers', words: own('so'), person: false }])).toBe('nothing-to-answer');
    expect(causeOutcome(asked, [judy, on(18), { do: 'answerWhy', id: 'hers', words: NO_WORDS, person: false }])).toBe('nothing-written');
  });
  it('says within 48 hours that what was written down is not theirs, and is asked again', () => {
    const written = causeAfter(RAISED, JUDY_ASKED, [sam, on(18), { do: 'answerWhy', id: 'hers', words: noted('nobody picks up'), person: false }, FOR_JUDY]);
    const dispute = { do: 'disputeWhy', act: written.version } as const;
    expect(causeOutcome(written, [judy, on(20, '08:00'), dispute])).toBe('too-late-to-dispute');
    expect(causeOutcome(written, [judy, on(20, '07:59'), dispute])).toEqual(['causeActDisputed']);
    const undone = causeAfter(
      RAISED,
      JUDY_ASKED,
      [sam, on(18), { do: 'answerWhy', id: 'hers', words: noted('nobody picks up'), person: false }, FOR_JUDY],
      [judy, on(19), dispute],
    );
    expect(asksAt(undone, 'hers')).toBe('waiting-for-them');
  });
});

describe('The root', () => {
  const OFFERED: CauseStep = [sam, on(19), { do: 'offerRoot', concern: 'concern' }];
  it('is agreed with a customer who was touched: by their yes', () => {
    const offered = causeAfter(...DUG, END, OFFERED);
    expect(offered.root.is).toBe('offered');
    expect(causeAfter(...DUG, END, OFFERED, [judy, on(20), { do: 'answerRoot', answer: 'yes' }]).root).toMatchObject({ is: 'agreed', ends: ['no way off'], with: 'judy' });
  });
  it('is not agreed among us without saying why nobody is asked, unless nobody was touched', () => {
    expect(causeOutcome(causeAfter(...DUG, END), [sam, on(19), { do: 'offerRoot' }])).toBe('ask-them-or-say-why-not');
    expect(causeOutcome(causeAfter(...DUG, END), [sam, on(19), { do: 'offerRoot', because: BLANK }])).toBe('ask-them-or-say-why-not');
    expect(causeOutcome(causeAfter(...DUG, END), [sam, on(19), { do: 'offerRoot', because: ours('she asked for quiet') }])).toEqual(['rootAgreed']);
    const alone = [DUG[0], ...DUG.slice(1)].map((step, index) =>
      index === 0 ? ([sam, on(16), { ...(RAISED[2] as object), concerns: [] }] as unknown as CauseStep) : step,
    ) as CauseStep[];
    expect(causeOutcome(causeAfter(...alone, END), [sam, on(19), { do: 'offerRoot' }])).toEqual(['rootAgreed']);
  });
  it('needs an end first', () => {
    expect(causeOutcome(causeAfter(...DUG), OFFERED)).toBe('no-end-yet');
  });
  it('that is not quite it begins a branch in their words, and is open again', () => {
    const corrected = causeAfter(...DUG, END, OFFERED, [
      judy,
      on(20),
      { do: 'answerRoot', answer: 'not-quite', id: 'instead', words: own('nobody reads the letters'), person: false },
    ]);
    expect(corrected.root.is).toBe('open');
    expect(whyOf(corrected, 'instead')).toMatchObject({ under: null, answer: { words: own('nobody reads the letters') } });
    expect(endsOf(corrected).map(({ id }) => id)).toEqual(['no way off']);
  });
  it('holds its ends: they can’t be unmarked or put in other words under it', () => {
    const offered = causeAfter(...DUG, END, OFFERED);
    expect(causeOutcome(offered, [sam, on(20), { do: 'unmarkEnd', id: 'no way off' }])).toBe('root-rests-on-it');
    expect(causeOutcome(offered, [sam, on(20), { do: 'rewordWhy', id: 'no way off', answer: ours('so'), person: false }])).toBe('root-rests-on-it');
  });
  it('is offered anew where another end was found since', () => {
    const yes: CauseStep = [judy, on(20), { do: 'answerRoot', answer: 'yes' }];
    const agreed = causeAfter(...DUG, END, OFFERED, yes);
    expect(causeOutcome(agreed, OFFERED)).toBe('root-is-agreed');
    expect(causeOutcome(causeAfter(...DUG, END, OFFERED, yes, [sam, on(21), why('no check', 'from a list')], mark('no check')), OFFERED)).toEqual(['rootOffered']);
  });
  it('said yes to on the phone can be challenged, and is asked again', () => {
    const yes: CauseStep = [sam, on(20), { do: 'answerRoot', answer: 'yes' }, FOR_JUDY];
    const agreed = causeAfter(...DUG, END, OFFERED, yes);
    expect(causeAfter(...DUG, END, OFFERED, yes, [judy, on(21), { do: 'disputeWhy', act: agreed.version }]).root.is).toBe('offered');
  });
  it('rests on no answer that was challenged: it is open again', () => {
    const steps: readonly CauseStep[] = [
      ...DUG.slice(0, 3),
      [sam, on(17), { do: 'askWhy', id: 'hers', under: 'from a list', question: ours('why, as you see it?'), concern: 'concern' }],
      [sam, on(18), { do: 'answerWhy', id: 'hers', words: noted('nobody picks up'), person: false }, FOR_JUDY],
      [sam, on(18), { do: 'giveEvidence', id: 'hers', words: ours('we rang ourselves') }],
      [sam, on(18), { do: 'markEnd', id: 'hers' }],
      [sam, on(18), { do: 'offerRoot', because: ours('she asked for quiet') }],
    ];
    expect(causeAfter(...steps).root.is).toBe('agreed');
    const written = causeAfter(...steps.slice(0, 5)).version;
    expect(causeAfter(...steps, [judy, on(19), { do: 'disputeWhy', act: written }]).root.is).toBe('open');
  });
});
