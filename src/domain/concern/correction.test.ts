import { expect, test } from 'vitest';
import { after, BLANK, FOR_JUDY, given, judy, NO_WORDS, noted, OFFERED, on, ours, outcome, own, raiseConcern, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import type { CorrectionNamed } from './correction.ts';
import { takenFor } from './correction.ts';

const WORD: Step = [sam, on(16, '09:30'), { do: 'giveWord', words: ours('you came on Monday') }];
const wrote = after(upTo(TOLD), WORD);
const ask = (of: CorrectionNamed, id = 'correction', day = 17): Step => [judy, on(day), { do: 'askCorrection', id, of, words: own('it was Tuesday') }];
const MONDAY = { words: 'you came on Monday' };
const asked = after(wrote, ask(MONDAY));
const take: Step = [sam, on(18), { do: 'answerCorrection', id: 'correction', answer: 'taken' }];
const keep: Step = [sam, on(18), { do: 'answerCorrection', id: 'correction', answer: 'kept-beside', because: ours('the door counted you on Monday') }];

test('Judy says what is not right in words of ours, and it waits for us', () => {
  expect(outcome(wrote, ask(MONDAY))).toEqual(['correctionAsked']);
  expect(asked).toMatchObject({ corrections: [{ of: { entry: 2, words: 'you came on Monday' }, answer: null }], awaitsUsSince: on(17) });
});

test('A thing is named by its words, by its entry, or as a part of what is on file; what is nowhere can’t be corrected', () => {
  expect(outcome(wrote, ask({ entry: 2 }))).toEqual(['correctionAsked']);
  expect(outcome(wrote, ask({ onFile: 'name' }))).toEqual(['correctionAsked']);
  expect(outcome(wrote, ask({ entry: 9 }))).toBe('nothing-to-correct-there');
  expect(outcome(wrote, ask({ words: 'never said' }))).toBe('nothing-to-correct-there');
});

test('What Judy wrote with her own hand stays as it is; what Sam wrote down for her may be wrong, also after 48 hours', () => {
  const hers = after(upTo(TOLD), [judy, on(16, '10:00'), { do: 'write', words: own('hello') }]);
  expect(outcome(hers, ask({ words: 'hello' }))).toBe('nothing-to-correct-there');
  expect(outcome(hers, ask({ entry: 1 }))).toBe('nothing-to-correct-there');
  const written = after(upTo(TOLD), [sam, on(16, '10:00'), { do: 'write', words: noted('hello') }, FOR_JUDY]);
  expect(outcome(written, [judy, on(20), { do: 'disputeAct', act: 2 }])).toBe('too-late-to-dispute');
  expect(outcome(written, ask({ words: 'hello' }, 'c', 20))).toContain('correctionAsked');
});

test('A telling that staff took down may be corrected in each of its words', () => {
  const told = given([sam, on(16), raiseConcern({ telling: { happened: noted('an hour'), felt: noted('fine') } }), FOR_JUDY]);
  expect(outcome(told, ask({ words: 'fine' }))).toEqual(['correctionAsked']);
});

test('How we hand work to each other is nothing that Judy sees, and can’t be named', () => {
  const handed = after(upTo(TOLD), [sam, on(16, '09:00'), { do: 'handOver', to: 'barb' }]);
  expect(outcome(handed, ask({ entry: 2 }))).toBe('nothing-to-correct-there');
});

test('She says what is right instead; an empty box is no correction', () => {
  expect(outcome(wrote, [judy, on(17), { do: 'askCorrection', id: 'c', of: MONDAY, words: NO_WORDS }])).toBe('say-what-is-right');
});

test('While it is with us the same thing isn’t asked twice; another thing may be', () => {
  expect(outcome(asked, ask(MONDAY, 'other'))).toBe('correction-is-with-us');
  expect(outcome(asked, ask({ entry: 2 }, 'other'))).toEqual(['correctionAsked']);
  expect(outcome(asked, ask({ entry: 2 }, 'correction'))).toBe('id-is-taken');
});

test('A correction that is taken reads in her words, or in those that we found with her; nothing that stood is lost', () => {
  expect(takenFor(after(asked, take), 'you came on Monday')?.id).toBe('it was Tuesday');
  const worded: Step = [sam, on(18), { do: 'answerCorrection', id: 'correction', answer: 'taken', text: ours('you came on Tuesday') }];
  expect(takenFor(after(asked, worded), 'you came on Monday')?.id).toBe('you came on Tuesday');
  expect(takenFor(after(asked, keep), 'you came on Monday')).toBeNull();
  expect(takenFor(asked, 'you came on Monday')).toBeNull();
  const again: Step = [judy, on(19), { do: 'askCorrection', id: 'c', of: MONDAY, words: own('no, Wednesday') }];
  expect(takenFor(after(asked, take, again), 'you came on Monday')?.id).toBe('it was Tuesday');
  expect(takenFor(after(asked, keep, again), 'you came on Monday')).toBeNull();
});

test('Both stand only with a reason in words', () => {
  expect(outcome(asked, [sam, on(18), { do: 'answerCorrection', id: 'correction', answer: 'kept-beside', because: BLANK }])).toBe('say-why-both-stand');
  expect(outcome(asked, keep)).toEqual(['correctionKeptBeside']);
});

test('We answer once; then Judy may say it again, and it waits for us again', () => {
  const kept = after(asked, keep);
  expect(outcome(kept, take)).toBe('nothing-to-answer');
  expect(kept).toMatchObject({ awaitsUsSince: null, lastWordAt: on(18) });
  const again = after(kept, ask(MONDAY, 'ignored', 19));
  expect(again.corrections).toMatchObject([{ id: 'correction', answer: null, before: { answer: { is: 'kept-beside' } } }]);
  expect(outcome(again, take)).toEqual(['correctionTaken']);
});

test('Our answer is the word to what she asked, and not to what else she said', () => {
  expect(after(asked, take).awaitsUsSince).toBeNull();
  const also = after(wrote, [judy, on(16, '12:00'), { do: 'write', words: own('and the bill?') }], ask(MONDAY), take);
  expect(also.awaitsUsSince).toBe(on(16, '12:00'));
});

test('An asking that she never did is undone when she challenges it', () => {
  const written = after(wrote, [sam, on(17), { do: 'askCorrection', id: 'correction', of: MONDAY, words: noted('it was Tuesday') }, FOR_JUDY]);
  expect(after(written, [judy, on(18), { do: 'disputeAct', act: written.version }]).corrections).toEqual([]);
  const kept = after(written, keep, [sam, on(18, '09:00'), { do: 'askCorrection', id: 'x', of: MONDAY, words: noted('again') }, FOR_JUDY]);
  expect(after(kept, [judy, on(19), { do: 'disputeAct', act: kept.version }]).corrections).toMatchObject([{ answer: { is: 'kept-beside' } }]);
});

test('What was offered as our understanding may be corrected after the end too', () => {
  const ended = after(upTo(OFFERED), [judy, on(17), { do: 'withdraw' }]);
  expect(outcome(ended, ask({ words: 'round 1' }))).toEqual(['correctionAsked']);
});
