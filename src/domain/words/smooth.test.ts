import { expect, test } from 'vitest';
import { EN_SMOOTHING } from './en/smoothing.ts';
import { smoothed } from './smooth.ts';
import { checkWords } from './words.ts';

const plainer = (line: string) => smoothed(line, EN_SMOOTHING)?.text ?? line;

test('What changes nothing is left out, and what is drawn together is written out', () => {
  expect(plainer("You've also really failed to sign it.")).toBe('You have failed to sign it.');
  expect(plainer("It's honestly not our fault, and we can't help it.")).toBe('It is not our fault, and we cannot help it.');
  expect(plainer('Our billing team is unable to change it.')).toBe('we are unable to change it.');
  expect(plainer('Well, unfortunately she is away.')).toBe('unfortunately she is away.');
  expect(plainer('You failed to sign it.')).toBe('You failed to sign it.');
});

test('A place found in it is the place in the sentence as it was written', () => {
  const text = "I must say that you've also really failed to sign, and our team can't help it.";
  const places = checkWords({ text }).findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]);
  expect(places).toEqual([
    ['blame-failed', "you've also really failed to"],
    ['wall-cannot', "our team can't help it."],
  ]);
});

test('What is found as it stands is not found twice, and what makes a sentence harmless still does', () => {
  expect(checkWords({ text: 'You have really failed to sign, and you failed to call.' }).findings.map(({ rule }) => rule)).toEqual(['blame-failed', 'blame-failed']);
  expect(checkWords({ text: "It really wasn't your fault." }).findings).toEqual([]);
});
