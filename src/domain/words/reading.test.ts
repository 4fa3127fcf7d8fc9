// How hard a text is to read: sentences, syllables, the grade.
import { expect, test } from 'vitest';
import { syllables } from './en/syllables.ts';
import { readText, sentencesOf } from './text.ts';
import { checkWords } from './words.ts';

const sentences = (text: string) => sentencesOf(readText(text).whole);

test.each([
  [1, 'the whole queue makes called aches league fruit hours through guess'],
  [2, 'table wanted handled places quiet science poet being royal rhythm safety nurses business isn’t people'],
  [3, 'area theory video piano museum radio agreement tourism usual'],
  [4, 'society variety appreciate medication experience diabetes continuous convenient'],
])('Syllables are counted as they are said: %d in each of “%s”', (count, words) => {
  for (const word of words.split(' ')) expect([word, syllables(word.replace('’', "'"))]).toEqual([word, count]);
});

test('Letters that stand for words are said one by one; a word in capitals is a word', () => {
  expect(syllables('NHS')).toBe(3);
  expect(syllables('PLEASE')).toBe(1);
});

test('A title, an initial and a number end no sentence; a closing quotation mark belongs to the one it closes', () => {
  expect(sentences('Dr. Kim saw you. Mary J. Kim wrote it down. So did I. We called.')).toHaveLength(4);
  expect(sentences('Take the no. 5 bus. The answer is no. We asked twice.')).toHaveLength(3);
  expect(sentences("'We waited.' Nobody came.")).toEqual(["'We waited.'", 'Nobody came.']);
  expect(sentences('Take vitamin C. Then rest.')).toHaveLength(2);
});

test('Each line of a list is a sentence of its own', () => {
  expect(sentences('Please bring:\n- your card\n- the blue form')).toHaveLength(3);
});

test('A line that goes on in small letters is the same sentence, so that a broken one hides nothing', () => {
  expect(sentences('We read your letter twice, and we\nwill call you on Friday at ten.\nThe nurse\nMary Osei will be there.')).toHaveLength(3);
  const [found] = checkWords({ text: 'Thank you. You should\nhave called us.' }).findings;
  expect(found).toMatchObject({ rule: 'blame-should-have', start: 11, end: 26 });
});

test('A list without a full stop is no text of grade one hundred', () => {
  expect(checkWords({ text: 'the appointment and '.repeat(400) }).reading.grade).toBe(20);
});

test('Under 30 words there is no grade, and long words raise it where there is one', () => {
  expect(checkWords({ text: 'I am sorry that you waited. Nora calls you at ten.' }).reading.grade).toBeNull();
  const plain = checkWords({
    text: 'We read your note. You sat in the hall for four hours and no one came. That was wrong of us. Nora will call you at ten to ask what you need from us now.',
  }).reading;
  const hard = checkWords({
    text: 'Following consideration of your correspondence, appropriate organisational representatives will communicate the determination regarding the aforementioned administrative irregularities immediately upon completion of their comprehensive examination of documentation and circumstances surrounding everything.',
  }).reading;
  expect(plain.grade ?? 99).toBeLessThan(5);
  expect(hard.grade ?? 0).toBeGreaterThan(16);
});
