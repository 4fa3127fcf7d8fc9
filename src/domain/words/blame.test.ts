import { expect, test } from 'vitest';
import { check } from './check.ts';
import { EN_PACK } from './en/pack.ts';

const blames = (text: string) => check({ text, as: 'message' }, EN_PACK).findings.some(({ kind }) => kind === 'blame');

test('A “why you did” asks somebody to answer for it, however kindly it is wrapped; “I see why you did” asks nothing', () => {
  expect(
    [
      'Could you please explain why you cancelled the visit?',
      'I’m wondering why you’ve ignored the letter.',
      'May I ask why you stopped coming?',
      'Can you tell us why you didn’t ring?',
      'How come you never answered?',
      'Why the hell would you wait so long?',
      'Why don’t you go and read it?',
    ].filter((text) => !blames(text)),
  ).toEqual([]);
  expect(
    [
      'I understand why you cancelled the visit.',
      'I can see why you stopped coming.',
      'That is why you waited so long, and I am sorry.',
      'Could you tell me why you need it by Friday?',
      'Why don’t you go ahead and choose a day?',
      'How come you are here so early?',
    ].filter(blames),
  ).toEqual([]);
});

test('A “why” about a thing, and “why not” before a plain suggestion, put a fault on nobody', () => {
  expect(
    [
      'Why is the desk closed?',
      'Why does the form need to be on paper?',
      'Why not just take the later bus?',
      'Why should you pay for that?',
      'Do you really need the long form?',
      'What do you actually want us to change?',
    ].filter(blames),
  ).toEqual([]);
  expect(['Why is this still not signed?', 'Why not just read the letter?', 'Do you really believe that?', 'Who do you think you are?'].filter((text) => !blames(text))).toEqual(
    [],
  );
});

test('A guess at their fault is blame, and a guess at what they know is none', () => {
  expect(
    [
      'I assume you forgot the form.',
      'We assume that you didn’t read it.',
      'I am not sure you read our letter.',
      'I doubt that you tried.',
      'Not sure how you got that from our letter.',
    ].filter((text) => !blames(text)),
  ).toEqual([]);
  expect(
    [
      'I assume you didn’t receive our letter.',
      'I assume you are well again.',
      'I am not sure you got our letter.',
      'I am not sure how you would like it.',
      'I don’t know how you got through that week.',
    ].filter(blames),
  ).toEqual([]);
});

test('An order to stop is blame, also as a request; not to stop a medicine', () => {
  expect(['Could you please stop calling the ward?', 'You need to stop shouting.', 'It is time to stop complaining.', 'Please stop.'].filter((text) => !blames(text))).toEqual([]);
  expect(
    ['Could you please stop taking the tablets on Friday?', 'You need to stop eating at midnight.', 'We will stop the letters.', 'You can stop by at any time.'].filter(blames),
  ).toEqual([]);
});

test('Names for the reader, and for what they say, are blame; names for what we did are none', () => {
  expect(
    [
      'You are being childish.',
      'You’re a liar.',
      'Your complaint is ridiculous.',
      'What is wrong with you?',
      'You have breached the agreement.',
      'You people always say that.',
      'Your arrogance is plain.',
    ].filter((text) => !blames(text)),
  ).toEqual([]);
  expect(
    [
      'Our answer was useless to you.',
      'Nobody thinks that you are paranoid.',
      'Did somebody say that there is something wrong with you?',
      'Your question is a good one.',
      'Our rule is silly.',
      'What is wrong with your arm?',
    ].filter(blames),
  ).toEqual([]);
});

test('What was done wrongly, and what would have been better, is blame; what we did wrongly is none', () => {
  expect(
    [
      'You’ve added nothing to the form.',
      'You copied the number wrong.',
      'You took it all wrong.',
      'Wouldn’t it have been better to call first?',
      'Then don’t complain.',
      'Don’t you think that was a bit late?',
    ].filter((text) => !blames(text)),
  ).toEqual([]);
  expect(
    [
      'We copied the number wrong.',
      'If you typed it wrong, no harm is done.',
      'Wouldn’t it be better to call first?',
      'Please don’t blame yourself.',
      'Don’t you think so?',
      'You’ve been more than patient.',
    ].filter(blames),
  ).toEqual([]);
});
