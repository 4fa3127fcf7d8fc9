import { expect, test } from 'vitest';
import { AGREED, after, BLANK, DELIVERED, FOR_JUDY, judy, NO_WORDS, OFFERED, on, ours, outcome, own, type Step, sam, TOLD, upTo } from '../../../test/cast/concern.ts';
import { nextOf } from './steps.ts';

const option = (id: string) => ({ id, words: ours(id), good: ours(`${id} is good`), hard: ours(`${id} is hard`) });
const ASKED: Step = [sam, on(16, '10:00'), { do: 'askDecision', id: 'visit', question: ours('where?'), options: [option('home'), option('clinic')] }];
const MATTERS: Step = [judy, on(16, '11:00'), { do: 'sayWhatMatters', id: 'visit', words: own('no stairs') }];
const choose = (what: string, version = 1): Step => [judy, on(16, '12:00'), { do: 'chooseOption', id: 'visit', version, option: what }];
const LEFT: Step = [judy, on(16, '12:00'), { do: 'askUsToChoose', id: 'visit' }];
const weChoose = (because: 'asked-to' | 'capacity' | 'emergency', words = ours('why')): Step => [
  sam,
  on(16, '13:00'),
  { do: 'chooseForThem', id: 'visit', version: 1, option: 'home', because, words },
];
const ASKED_TOO: Step = [sam, on(16, '14:00'), { do: 'askDecision', id: 'when', question: ours('when?'), options: [option('early'), option('late')] }];
const asked = after(upTo(TOLD), ASKED);
const ready = after(asked, MATTERS);
const chosen = after(ready, choose('home'));

test('A question has two options or more, each with what is good and what is hard about it', () => {
  const ask = (...options: ReturnType<typeof option>[]): Step => [sam, on(16), { do: 'askDecision', id: 'visit', question: ours('where?'), options }];
  expect(outcome(upTo(TOLD), ask(option('home')))).toBe('two-options-first');
  expect(outcome(upTo(TOLD), ask(option('home'), { ...option('clinic'), hard: BLANK }))).toBe('good-and-hard-first');
  expect(outcome(upTo(TOLD), ask(option('home'), option('home')))).toBe('id-is-taken');
  expect(outcome(upTo(TOLD), ask(option('home'), option('clinic')))).toEqual(['decisionAsked']);
});

test('Judy says what matters most before she chooses, or that she would rather not', () => {
  expect(outcome(asked, choose('home'))).toBe('what-matters-first');
  const skipped = after(asked, [judy, on(16, '11:00'), { do: 'sayWhatMatters', id: 'visit' }]);
  expect(skipped.decisions).toMatchObject([{ matters: {} }]);
  expect(outcome(skipped, choose('home'))).toEqual(['optionChosen']);
});

test('The choice is Judy’s; what is not among the options, or was decided already, can’t be chosen', () => {
  expect(chosen.decisions).toMatchObject([{ state: 'chosen', chosen: { option: 'home', who: 'customer' } }]);
  expect(outcome(ready, choose('moon'))).toBe('no-such-option');
  expect(outcome(after(chosen, ASKED_TOO), choose('clinic'))).toBe('superseded');
});

test('Judy adds an option of her own in a line; ours say both sides', () => {
  const add = (words = own('by phone')): Step => [judy, on(16, '12:00'), { do: 'addOption', id: 'visit', option: { id: 'phone', words } }];
  expect(outcome(ready, add())).toEqual(['optionAdded']);
  expect(outcome(ready, add(NO_WORDS))).toBe('nothing-written');
  expect(outcome(ready, [sam, on(16), { do: 'addOption', id: 'visit', option: { id: 'phone', words: ours('by phone') } }])).toBe('good-and-hard-first');
  const added = after(ready, add());
  expect(added).toMatchObject({ awaitsUsSince: on(16, '12:00'), decisions: [{ version: 2, options: [{ of: 'us' }, { of: 'us' }, { of: 'customer' }] }] });
});

test('A choice names the options that were shown: where they changed since, it is put again', () => {
  const changed = after(ready, [sam, on(16, '11:30'), { do: 'changeOption', id: 'visit', option: 'home', hard: ours('only on Mondays') }]);
  expect(outcome(changed, choose('home', 1))).toBe('superseded');
  expect(outcome(changed, choose('home', 2))).toEqual(['optionChosen']);
});

test('We say what is good and hard about Judy’s option, and never change her words', () => {
  const added = after(ready, [judy, on(16, '12:00'), { do: 'addOption', id: 'visit', option: { id: 'phone', words: own('by phone') } }]);
  const change = (parts: { words?: ReturnType<typeof ours>; good?: ReturnType<typeof ours> }): Step => [
    sam,
    on(16, '13:00'),
    { do: 'changeOption', id: 'visit', option: 'phone', ...parts },
  ];
  expect(outcome(added, change({ words: ours('by letter') }))).toBe('their-words-stay');
  expect(outcome(added, change({ good: ours('no stairs') }))).toEqual(['optionChanged']);
  expect(outcome(added, change({}))).toBe('nothing-written');
});

test('What is not possible any more is said with why, and two options always stay', () => {
  const close = (words = ours('no nurse is free')): Step => [sam, on(16, '12:00'), { do: 'closeOption', id: 'visit', option: 'home', words }];
  expect(outcome(ready, close())).toBe('two-options-first');
  const three = after(ready, [sam, on(16, '11:30'), { do: 'addOption', id: 'visit', option: option('phone') }]);
  expect(outcome(three, close(BLANK))).toBe('say-why-it-is-not-possible');
  expect(outcome(after(three, close()), choose('home', 3))).toBe('superseded');
  expect(outcome(after(three, close()), choose('clinic', 3))).toEqual(['optionChosen']);
});

test('We choose as asked only after Judy asked us to, and else only with a reason', () => {
  expect(outcome(ready, weChoose('asked-to'))).toBe('not-asked-to-choose');
  expect(outcome(after(asked, LEFT), weChoose('asked-to'))).toEqual(['chosenForThem']);
  expect(outcome(ready, weChoose('capacity', BLANK))).toBe('say-why-we-choose');
  expect(outcome(after(ready, LEFT), weChoose('asked-to', BLANK))).toBe('say-why-we-choose');
  expect(outcome(ready, weChoose('emergency'))).toEqual(['chosenForThem']);
});

const ASKED_LATER: Step = [sam, on(17, '08:30'), ASKED[2]];
const LEFT_LATER: Step = [judy, on(17, '09:00'), LEFT[2]];
test('“You choose for me” waits for us, and nothing is called done before we have', () => {
  const left = after(upTo(DELIVERED), ASKED_LATER, LEFT_LATER);
  expect(nextOf(left).next).toBe('choose-for-them');
  expect(outcome(left, [sam, on(18), { do: 'sayDone' }])).toBe('choice-still-ours');
  expect(
    outcome(after(left, [sam, on(17, '10:00'), { do: 'chooseForThem', id: 'visit', version: 1, option: 'home', because: 'asked-to', words: ours('why') }]), [
      sam,
      on(18),
      { do: 'sayDone' },
    ]),
  ).toEqual(['saidDone']);
});

test('A choice that she left to us holds nothing up after her death', () => {
  const died = after(upTo(DELIVERED), ASKED_LATER, LEFT_LATER, [sam, on(17, '10:00'), { do: 'noteDeath' }]);
  expect(outcome(died, [sam, on(17, '11:00'), { do: 'sayDone' }])).toEqual(['saidDone']);
});

test('Either side opens a decision again, with a reason; then it is hers again', () => {
  const again = (by: Step[0], words = ours('the lift is broken')): Step => [by, on(17), { do: 'reopenDecision', id: 'visit', words }];
  expect(outcome(chosen, again(sam, BLANK))).toBe('say-why-again');
  expect(outcome(ready, again(sam))).toBe('nothing-chosen-yet');
  for (const by of [sam, judy]) expect(after(chosen, again(by)).decisions).toMatchObject([{ state: 'open', chosen: null, version: 2 }]);
  expect(outcome(after(chosen, again(sam)), choose('clinic', 1))).toBe('superseded');
});

test('A choice that Sam wrote down and Judy challenges is hers to make again', () => {
  const noted = after(ready, [sam, on(16, '12:00'), { do: 'chooseOption', id: 'visit', version: 1, option: 'home' }, FOR_JUDY]);
  expect(after(noted, [judy, on(17), { do: 'disputeAct', act: noted.version }]).decisions).toMatchObject([{ state: 'open', chosen: null }]);
});

test('Where Judy never asked us to choose, what we chose because of it does not stand', () => {
  const left = after(ready, [sam, on(16, '12:00'), { do: 'askUsToChoose', id: 'visit' }, FOR_JUDY]);
  const act = left.version;
  expect(after(left, weChoose('asked-to'), [judy, on(17), { do: 'disputeAct', act }]).decisions).toMatchObject([{ state: 'open', left: null }]);
  expect(after(left, weChoose('emergency'), [judy, on(17), { do: 'disputeAct', act }]).decisions).toMatchObject([{ state: 'chosen', left: null }]);
});

test('Words about what matters, an option and a reopening that were not hers are taken back', () => {
  const dispute = (act: number): Step => [judy, on(17), { do: 'disputeAct', act }];
  const said = after(asked, [sam, on(16, '11:00'), { do: 'sayWhatMatters', id: 'visit', words: own('stairs') }, FOR_JUDY]);
  expect(after(said, dispute(said.version)).decisions).toMatchObject([{ matters: null }]);
  const added = after(ready, [sam, on(16, '12:00'), { do: 'addOption', id: 'visit', option: { id: 'phone', words: own('by phone') } }, FOR_JUDY]);
  expect(after(added, dispute(added.version)).decisions[0]?.options).toHaveLength(2);
  const again = after(chosen, [sam, on(16, '13:00'), { do: 'reopenDecision', id: 'visit', words: own('no') }, FOR_JUDY]);
  expect(after(again, dispute(again.version)).decisions).toMatchObject([{ state: 'chosen', chosen: { option: 'home' } }]);
});

test('A question that is not needed any more is taken back with why, and then asks nothing of her', () => {
  const drop = (words = ours('she feels well')): Step => [sam, on(17), { do: 'dropDecision', id: 'visit', words }];
  expect(outcome(ready, drop(BLANK))).toBe('say-why-not-needed');
  expect(outcome(after(ready, drop()), choose('home'))).toBe('nothing-to-decide');
});

test('After her death nothing is asked, and what was offered can be answered after we said that we are done', () => {
  expect(outcome(after(asked, [sam, on(17), { do: 'noteDeath' }]), [sam, on(17), { do: 'addOption', id: 'visit', option: option('phone') }])).toBe('customer-has-died');
  expect(outcome(after(upTo(OFFERED), [sam, on(17), { do: 'noteDeath' }]), ASKED)).toBe('customer-has-died');
  const done = after(upTo(AGREED), ASKED, MATTERS, [sam, on(17), { do: 'deliverFix', id: 'fix', followUp: 'f' }], [sam, on(17), { do: 'sayDone' }]);
  expect(outcome(done, choose('home'))).toEqual(['optionChosen']);
  expect(outcome(done, LEFT)).toBe('has-ended');
});
