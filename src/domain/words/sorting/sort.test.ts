import { expect, test } from 'vitest';
import { isPlainlyThanks, thanksOrConcern } from './sort.ts';

test.each([
  ['thanks', 'The crew were wonderful, kind and patient. Thank you.', 'FFT Why?'],
  ['concern', 'I waited four hours and nobody told me why.', 'FFT Why?'],
  ['thanks', 'Nothing, you were all brilliant.', 'What could we do better?'],
  ['concern', 'Answer the phone. Rang six times.', 'What could we do better?'],
  ['concern', 'Nothing.', 'What was good?'],
  ['concern', 'Everything.', 'How could we improve?'],
  ['thanks', 'Everything.', 'What was good?'],
  ['concern', '…', 'What was good?'],
  ['concern', '', undefined],
] as const)('It reads as %s: “%s”, asked “%s”', (as, text, asked) => {
  expect(thanksOrConcern(asked === undefined ? { text } : { text, asked }).as).toBe(as);
});

test('In Spanish too', () => {
  expect(thanksOrConcern({ text: 'Muchas gracias, las enfermeras fueron muy amables.', locale: 'es-MX' }).as).toBe('thanks');
  expect(thanksOrConcern({ text: 'Esperé tres horas y nadie me avisó.', locale: 'es-MX' }).as).toBe('concern');
  expect(thanksOrConcern({ text: 'Nada bueno, la atención no fue buena.', locale: 'es' }).as).toBe('concern');
});

test('What mixes thanks with a concern is not plainly thanks', () => {
  expect(isPlainlyThanks({ text: 'The nurse was lovely, but we waited three hours and nobody told us why.' })).toBe(false);
  expect(isPlainlyThanks({ text: 'The nurses were lovely and very helpful. Thank you so much.' })).toBe(true);
});
