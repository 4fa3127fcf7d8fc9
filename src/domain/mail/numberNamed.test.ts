import { expect, test } from 'vitest';
import { numberNamed } from './numberNamed.ts';

test.each([
  ['Fwd: Concern 1,211', 1211],
  ['RE: You and Lakeside Clinic (no. 12)', 12],
  ['Usted y Lakeside Clinic (n.º 1.211)', 1211],
  ['Reenviar: Asunto 214', 214],
  ['my concern #7, again', 7],
  ['Concern no. 88', 88],
])('The subject "%s" names concern %i', (subject, number) => {
  expect(numberNamed(subject)).toBe(number);
});

test.each(['My visit', 'Two hours on 16 November', 'Bill of 1,211 dollars', 'Room 12', 'No. I will not pay 80', 'Concern 16/11/2026', 'concern 0', 'About case 12:30', ''])(
  'The subject "%s" names none',
  (subject) => {
    expect(numberNamed(subject)).toBeNull();
  },
);
