import { describe, expect, test } from 'vitest';
import { act, barb, FOR_JUDY, judy, NO_WORDS, noted, on, ours, own, paul, program, sam } from '../../../test/cast/concern.ts';
import { saidOf, stateOf, whatHappens } from '../../../test/cast/customer.ts';

const says = (words: string, after = 0, part = 'helps') => ({ do: 'sayAboutMe' as const, part, words: own(words), after });
const notes = (words: string, after = 0, part = 'helps') => ({ do: 'sayAboutMe' as const, part, words: noted(words), after });
const forJudy = (at: string) => act(sam, at, FOR_JUDY);

describe('What a person says about themselves', () => {
  test('stands in their words, and a newer answer takes the place of the one that they saw', () => {
    const judys = saidOf([judy, on(16), says('Talk slowly')], [judy, on(17), says('Talk slowly, please', 1)]);
    expect(judys.sayings.helps).toMatchObject({ words: own('Talk slowly, please'), version: 2 });
  });

  test('is never written over by one who had not seen it', () => {
    const judys = [judy, on(16), says('Talk slowly')] as const;
    expect(whatHappens([judys], act(judy, on(17)), says('Talk loudly', 0))).toEqual({ refused: 'superseded' });
    expect(whatHappens([judys], forJudy(on(17)), { do: 'takePartBack', part: 'helps', after: 0 })).toEqual({ refused: 'superseded' });
  });

  test('holds words: an empty answer is none, and taking back what is not there changes nothing', () => {
    expect(whatHappens([], act(judy, on(16)), { do: 'sayAboutMe', part: 'hurts', words: NO_WORDS, after: 0 })).toEqual({ refused: 'nothing-written' });
    expect(whatHappens([[judy, on(16), says('Talk slowly')]], act(judy, on(16)), { do: 'takePartBack', part: 'hurts', after: 0 })).toEqual([]);
    expect(whatHappens([], act(judy, on(16)), { do: 'takePartBack', part: 'hurts', after: 0 })).toEqual({ refused: 'nothing-said-yet' });
  });

  test('is theirs to take back, part by part', () => {
    const judys = saidOf([judy, on(16), says('Talk slowly')], [judy, on(16), says('Judy', 0, 'callMe')], [judy, on(17), { do: 'takePartBack', part: 'helps', after: 1 }]);
    expect(Object.keys(judys.sayings)).toEqual(['callMe']);
  });

  test('is not for staff to say: they write down what she said, and nobody else of her concern speaks for her', () => {
    expect(whatHappens([], act(sam, on(16)), notes('She is difficult'))).toEqual({ refused: 'only-the-customer' });
    expect(whatHappens([], act(paul, on(16)), says('She likes to be called early'))).toEqual({ refused: 'only-the-customer' });
    expect(whatHappens([], act(sam, on(16), { for: 'paul, her son', via: 'phone' }), notes('Call early'))).toEqual({ refused: 'only-the-customer' });
    expect(whatHappens([], forJudy(on(16)), notes('Talk slowly'))).toMatchObject([{ kind: 'saidOfThemselves' }]);
    expect(whatHappens([], act(program, on(16), FOR_JUDY), notes('Talk slowly'))).toMatchObject([{ kind: 'saidOfThemselves' }]);
  });

  test('says how to write to them, one wish beside the other; the same wish again changes nothing', () => {
    const judys = [
      [judy, on(16), { do: 'chooseWriting', bigPrint: true }],
      [judy, on(17), { do: 'chooseWriting', simpleWords: true, language: { from: 'en', to: 'es' } }],
    ] as const;
    expect(saidOf(...judys).writing).toEqual({ bigPrint: true, simpleWords: true, language: 'es' });
    expect(whatHappens(judys, act(judy, on(18)), { do: 'chooseWriting', bigPrint: true })).toEqual([]);
    expect(whatHappens([], act(judy, on(18)), { do: 'chooseWriting', bigPrint: false, language: { from: 'en', to: 'en' } })).toEqual([]);
  });
});

describe('What Sam wrote down for Judy', () => {
  test('is as it was before once she challenges it within 48 hours, and not a minute later', () => {
    const noted = [
      [judy, on(16), says('Talk slowly')],
      [forJudy(on(17)), notes('Talk fast', 1)],
    ] as const;
    expect(saidOf(...noted).sayings.helps?.words.id).toBe('Talk fast');
    expect(saidOf(...noted, [judy, on(19, '07:59'), { do: 'disputeWrittenDown', act: 2 }]).sayings.helps?.words.id).toBe('Talk slowly');
    expect(whatHappens(noted, act(judy, on(19)), { do: 'disputeWrittenDown', act: 2 })).toEqual({ refused: 'too-late-to-dispute' });
  });

  test('was nothing before where nothing was said: challenged, it is gone', () => {
    const judys = saidOf([forJudy(on(16)), notes('Talk fast')], [judy, on(17), { do: 'disputeWrittenDown', act: 1 }]);
    expect(judys.sayings).toEqual({});
  });

  test('undoes nothing when challenged after she gave a newer answer', () => {
    const judys = saidOf([forJudy(on(16)), notes('Talk fast')], [judy, on(17), says('Talk slowly', 1)], [judy, on(17), { do: 'disputeWrittenDown', act: 1 }]);
    expect(judys.sayings.helps?.words.id).toBe('Talk slowly');
  });

  const twice = [
    [forJudy(on(16)), notes('Talk fast')],
    [forJudy(on(16, '09:00')), notes('Talk loudly', 1)],
  ] as const;
  const not = (version: number, time: string) => [judy, on(17, time), { do: 'disputeWrittenDown', act: version }] as const;

  test('where two were written down about the same: the second challenged, the first counts again; both challenged, in either order, neither does', () => {
    expect(saidOf(...twice, not(2, '10:00')).sayings.helps?.words.id).toBe('Talk fast');
    expect(saidOf(...twice, not(2, '10:00'), not(1, '11:00')).sayings).toEqual({});
    expect(saidOf(...twice, not(1, '10:00'), not(2, '11:00')).sayings).toEqual({});
    expect(saidOf(...twice, not(1, '10:00')).sayings.helps?.words.id).toBe('Talk loudly');
  });

  test('what she said herself between two that were written down stays, whatever she challenges', () => {
    const between = [twice[0], [judy, on(16, '08:30'), says('Talk slowly', 1)], [forJudy(on(16, '09:00')), notes('Talk loudly', 2)]] as const;
    expect(saidOf(...between, not(1, '10:00'), not(3, '11:00')).sayings.helps?.words.id).toBe('Talk slowly');
  });

  test('goes as well for what came through a code that staff gave out', () => {
    const byCode = act(judy, on(16), { via: 'code' });
    expect(saidOf([byCode, says('Talk fast')], [judy, on(17), { do: 'disputeWrittenDown', act: 1 }]).sayings).toEqual({});
  });

  test('by her own hand is no act to challenge', () => {
    expect(whatHappens([[judy, on(16), says('Talk slowly')]], act(judy, on(16)), { do: 'disputeWrittenDown', act: 1 })).toEqual({ refused: 'no-such-act' });
  });

  test('in another language goes back to the one that was on file', () => {
    const spanish = { do: 'chooseWriting', language: { from: 'en', to: 'es' } } as const;
    expect(saidOf([forJudy(on(16)), spanish], [judy, on(17), { do: 'disputeWrittenDown', act: 1 }]).writing).toEqual({ language: 'en' });
  });

  test('a yes to the charter and a wish how to write are undone alike', () => {
    const yes = saidOf([forJudy(on(16)), { do: 'acceptOffer', seen: 3, offer: 3 }], [judy, on(17), { do: 'disputeWrittenDown', act: 1 }]);
    expect(yes.charter.agreed).toBeNull();
    expect(saidOf([forJudy(on(16)), { do: 'chooseWriting', bigPrint: true }], [judy, on(17), { do: 'disputeWrittenDown', act: 1 }]).writing).toEqual({});
  });
});

const proposes = (words: string, after = 0) => ({ do: 'proposeCharter' as const, words: { soon: own(words) }, after, offer: 3 });
const weProposes = (words: string, after = 0) => ({ do: 'proposeCharter' as const, words: { soon: ours(words) }, after, offer: 3 });

describe('The charter', () => {
  test('is the organisation’s offer until Judy says yes to it as it stands now', () => {
    expect(stateOf([]).charter).toEqual({ agreed: null, proposal: null });
    expect(whatHappens([], act(judy, on(16)), { do: 'acceptOffer', seen: 2, offer: 3 })).toEqual({ refused: 'superseded' });
    expect(saidOf([judy, on(16), { do: 'acceptOffer', seen: 3, offer: 3 }]).charter.agreed).toMatchObject({ offer: 3, words: {}, version: 1 });
    expect(whatHappens([[judy, on(16), { do: 'acceptOffer', seen: 3, offer: 3 }]], act(judy, on(17)), { do: 'acceptOffer', seen: 3, offer: 3 })).toEqual([]);
  });

  test('is not accepted by us in her place', () => {
    expect(whatHappens([], act(sam, on(16)), { do: 'acceptOffer', seen: 3, offer: 3 })).toEqual({ refused: 'only-the-customer' });
    expect(whatHappens([], forJudy(on(16)), { do: 'acceptOffer', seen: 3, offer: 3 })).toMatchObject([{ kind: 'offerAccepted' }]);
  });

  test('changes when the other side says yes, with its date and what was left as it was', () => {
    const agreed = saidOf(
      [judy, on(16), { do: 'proposeCharter', words: { helps: own('Call in the morning') }, after: 0, offer: 3 }],
      [sam, on(17), { do: 'answerCharter', proposal: 1, answer: 'yes' }],
      [sam, on(18), weProposes('Within a day', 2)],
      [judy, on(19), { do: 'answerCharter', proposal: 3, answer: 'yes' }],
    ).charter.agreed;
    expect(agreed).toMatchObject({ offer: 3, version: 4, by: { at: on(19) }, words: { helps: own('Call in the morning'), soon: ours('Within a day') } });
  });

  test('is not agreed by the side that proposed it', () => {
    const hers = [[judy, on(16), proposes('Within a day')]] as const;
    expect(whatHappens(hers, act(judy, on(16)), { do: 'answerCharter', proposal: 1, answer: 'yes' })).toEqual({ refused: 'nothing-to-answer' });
    const ourOwn = [[sam, on(16), weProposes('Within a day')]] as const;
    expect(whatHappens(ourOwn, act(barb, on(16)), { do: 'answerCharter', proposal: 1, answer: 'yes' })).toEqual({ refused: 'nothing-to-answer' });
    expect(whatHappens(ourOwn, forJudy(on(16)), { do: 'answerCharter', proposal: 1, answer: 'yes' })).toMatchObject([{ kind: 'charterAgreed' }]);
  });

  test('a no leaves standing what stood, and a yes to an older proposal is none to the newer', () => {
    const no = saidOf(
      [judy, on(16), { do: 'acceptOffer', seen: 3, offer: 3 }],
      [sam, on(17), weProposes('In a week', 1)],
      [judy, on(18), { do: 'answerCharter', proposal: 2, answer: 'no' }],
    );
    expect(no.charter).toMatchObject({ proposal: null, agreed: { version: 1 } });
    const newer = [
      [sam, on(16), weProposes('In a week')],
      [sam, on(17), weProposes('In a month', 1)],
    ] as const;
    expect(whatHappens(newer, act(judy, on(18)), { do: 'answerCharter', proposal: 1, answer: 'yes' })).toEqual({ refused: 'superseded' });
  });

  test('is changed in words, and on what stands', () => {
    expect(whatHappens([], act(judy, on(16)), { do: 'proposeCharter', words: {}, after: 0, offer: 3 })).toEqual({ refused: 'nothing-changed' });
    expect(whatHappens([], act(judy, on(16)), { do: 'proposeCharter', words: { soon: NO_WORDS }, after: 0, offer: 3 })).toEqual({ refused: 'nothing-written' });
    expect(whatHappens([[sam, on(16), weProposes('In a week')]], act(judy, on(17)), proposes('Today'))).toEqual({ refused: 'superseded' });
    expect(saidOf([sam, on(16), weProposes('In a week')], [judy, on(17), proposes('Today', 1)]).charter.proposal).toMatchObject({
      from: 'customer',
      words: { soon: own('Today') },
    });
  });

  test('keeps the offer it was agreed on, also when the organisation changes its text', () => {
    const judys = saidOf([judy, on(16), { do: 'acceptOffer', seen: 3, offer: 3 }], [judy, on(20), { ...proposes('Today', 1), offer: 4 }]);
    expect(judys.charter.proposal?.offer).toBe(3);
  });
});
