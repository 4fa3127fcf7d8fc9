import { expect, test } from 'vitest';
import { canBeRung, heardNumber, mayBeSame, type PhoneNumber, tailOf } from './phone.ts';

function number(text: string): PhoneNumber {
  const heard = heardNumber(text);
  if (heard.is !== 'number') throw new Error(`${text} is ${heard.is}`);
  return heard.number;
}

test('A number is read however a telephone system or a person writes it.', () => {
  for (const text of [
    'tel:+44-20-7946-0018;ext=12',
    'sip:+442079460018@pbx.example',
    '+44 (0)20 7946 0018',
    '0044 20 7946 0018',
    '"Judy" <sip:+442079460018@x>',
    '+44 20 7946 0018 x12',
  ])
    expect(number(text)).toEqual({ digits: '442079460018', isInternational: true });
  expect(number('(020) 7946 0018 ext. 4')).toEqual({ digits: '02079460018', isInternational: false });
});

test('A number that is kept back is withheld, and what is no number is not made one.', () => {
  for (const text of ['', 'anonymous', 'Withheld', 'sip:anonymous@anonymous.invalid', 'PRIVATE']) expect(heardNumber(text)).toEqual({ is: 'withheld' });
  for (const text of ['12', '4310', 'Judy Alvarez', '+44 20 7946 0018 0000 1234', 'DROP TABLE']) expect(heardNumber(text)).toEqual({ is: 'unreadable' });
});

test('National and international writing of one number meet; another country, town or digit does not.', () => {
  const london = number('+44 20 7946 0018');
  for (const text of ['020 7946 0018', '00442079460018', '7946 0018']) {
    expect(mayBeSame(london, number(text))).toBe(true);
    expect(tailOf(number(text))).toBe(tailOf(london));
  }
  expect(mayBeSame(number('+1 555 0142'), number('555 0142'))).toBe(true);
  for (const text of ['+1 20 7946 0018', '020 7946 0019', '0161 946 0018', '+44 161 7946 0018']) expect(mayBeSame(london, number(text))).toBe(false);
});

test('Who typed a number can be rung, also with words beside it or without an area; who typed none cannot.', () => {
  for (const text of ['555 01', '+44 20 7946 0018', 'my son’s, 555 0123, after six']) expect([text, canBeRung(text)]).toEqual([text, true]);
  for (const text of ['', '5', '555 0', 'I have none']) expect([text, canBeRung(text)]).toEqual([text, false]);
});
