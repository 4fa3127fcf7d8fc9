import { expect, test } from 'vitest';
import { byHandTo, letterTo, lived, NUMBERS, outcome, planned, raised, type Step, TEXTS, told, written } from '../../../test/cast/changes.ts';
import { BLANK, barb, FOR_JUDY, JUDY, judy, on, ours, own, PAUL, paul, program, sam } from '../../../test/cast/concern.ts';
import { isOnPage } from './telling.ts';

const READY = [raised, planned(), written] as const;
const dropped: Step = [sam, on(7), { do: 'dropChange', id: 'change', numbers: NUMBERS, words: ours('why') }];
const telling = (people: readonly ReturnType<typeof letterTo | typeof byHandTo>[], version = 1, at = on(6)): Step => [
  sam,
  at,
  { do: 'tellOfChange', change: 'change', version, people },
];
const approve = (names = false, version = 1): Step => [barb, on(6), { do: 'approveStory', change: 'change', version, names }];

test('The text has at most eighty words, and says what they said and what we did', () => {
  const writing = (text: object): Step => [sam, on(5), { do: 'writeStory', change: 'change', texts: { en: { ...TEXTS.en, ...text } } }];
  const cause = lived(raised, planned());
  expect(outcome(cause, writing({ count: 80 }))).toEqual(['storyWritten']);
  expect(outcome(cause, writing({ count: 81 }))).toBe('too-many-words');
  expect(outcome(cause, writing({ did: BLANK }))).toBe('nothing-written');
  expect(outcome(cause, [sam, on(5), { do: 'writeStory', change: 'change', texts: {} }])).toBe('nothing-written');
});

test('Everyone is told once: whoever was told, or is named twice, is told no second time', () => {
  const first = lived(...READY, telling([letterTo(JUDY), letterTo(JUDY)]));
  expect(first.told).toMatchObject([{ id: JUDY, state: 'told' }]);
  expect(outcome(first, telling([letterTo(JUDY)]))).toBe('everyone-was-told');
  const both = lived(...READY, telling([letterTo(JUDY)]), telling([letterTo(JUDY), byHandTo(PAUL)]));
  expect(both.told.map(({ id, state }) => [id, state])).toEqual([
    [JUDY, 'told'],
    [PAUL, 'due'],
  ]);
});

test('It is told in their language, or not yet', () => {
  const inSpanish = { ...letterTo(JUDY), language: 'es' } as const;
  expect(outcome(lived(...READY), [sam, on(6), { do: 'tellOfChange', change: 'change', version: 1, people: [inSpanish] }])).toBe('not-in-their-language');
  const both: Step = [sam, on(5), { do: 'writeStory', change: 'change', texts: { ...TEXTS, es: TEXTS.en } }];
  expect(outcome(lived(...READY, both), [sam, on(6), { do: 'tellOfChange', change: 'change', version: 2, people: [inSpanish] }])).toEqual(['changeTold']);
});

test('A change is told once it has begun, while it stands, and as it reads now', () => {
  expect(outcome(lived(...READY), telling([letterTo(JUDY)], 1, on(3, '09:00')))).toBe('has-not-begun');
  expect(outcome(lived(...READY, dropped), telling([letterTo(JUDY)], 1, on(8)))).toBe('change-was-dropped');
  expect(outcome(lived(...READY, written), telling([letterTo(JUDY)], 1))).toBe('superseded');
  expect(outcome(lived(raised, planned()), telling([letterTo(JUDY)]))).toBe('write-it-first');
});

test('Whom no letter reaches is due until somebody has told them, by phone or letter', () => {
  const person = { is: 'party', id: PAUL } as const;
  const cause = lived(...READY, told, [sam, on(7), { do: 'noteTold', change: 'change', person, via: 'phone' }]);
  expect(cause.told).toMatchObject([{ id: JUDY }, { id: PAUL, state: 'told', way: 'phone' }]);
  expect(outcome(cause, [sam, on(7), { do: 'noteTold', change: 'change', person, via: 'phone' }])).toEqual([]);
  expect(outcome(cause, [sam, on(7), { do: 'noteTold', change: 'change', person: { is: 'party', id: 'ana' }, via: 'phone' }])).toBe('nobody-to-tell');
});

test('They say themselves that they heard it, or Sam writes down that Judy did; nobody else’s word counts for hers', () => {
  const cause = lived(...READY, told);
  expect(outcome(cause, [judy, on(7), { do: 'sayHeard', change: 'change', words: own('thank you') }])).toEqual(['tellingHeard']);
  expect(outcome(cause, [sam, on(7), { do: 'sayHeard', change: 'change' }, FOR_JUDY])).toEqual(['tellingHeard']);
  expect(outcome(cause, [sam, on(7), { do: 'sayHeard', change: 'change' }])).toBe('nothing-to-hear');
  expect(outcome(cause, [program, on(7), { do: 'sayHeard', change: 'change' }])).toBe('nothing-to-hear');
  const heard = lived(...READY, told, [paul, on(7), { do: 'sayHeard', change: 'change' }]);
  expect(heard.told).toMatchObject([
    { id: JUDY, state: 'told' },
    { id: PAUL, state: 'heard' },
  ]);
});

test('Staff who raised a cause are told back like everybody else', () => {
  const toSam = { is: 'staff', id: 'sam', by: 'mail', language: 'en' } as const;
  const cause = lived(...READY, [barb, on(6), { do: 'tellOfChange', change: 'change', version: 1, people: [toSam] }]);
  expect(outcome(cause, [sam, on(7), { do: 'sayHeard', change: 'change' }])).toEqual(['tellingHeard']);
});

test('The page shows what who leads approved as it reads, without a name, and nothing that was dropped', () => {
  expect(outcome(lived(...READY), [sam, on(6), approve()[2]])).toBe('only-a-lead');
  expect(outcome(lived(...READY), approve(true))).toBe('names-somebody');
  expect(outcome(lived(...READY, written), approve())).toBe('superseded');
  const cause = lived(...READY, approve());
  const onPage = (of: typeof cause): readonly boolean[] => of.stories.map((story) => isOnPage(of, story));
  expect(onPage(cause)).toEqual([true]);
  expect(onPage(lived(...READY, approve(), written))).toEqual([false]);
  expect(onPage(lived(...READY, approve(), dropped))).toEqual([false]);
  expect(onPage(lived(...READY, approve(), [barb, on(7), { do: 'takeStoryOff', change: 'change' }]))).toEqual([false]);
});
