// What no single place of a message shows.
import { expect, test } from 'vitest';
import { given } from '../common/given.ts';
import type { Answering } from './answering.ts';
import { checkWords } from './words.ts';

const kindsIn = (text: string, { locale = 'en', answering }: { locale?: string; answering?: Answering } = {}) =>
  checkWords(given({ text, locale, answering })).findings.map(({ kind }) => kind);

test.each([
  ['en', 'I am sorry that you waited for four hours in the corridor on that Monday with your mother.', 'Nora now checks the list each hour.'],
  ['en', 'I am sorry that you waited for four hours in the corridor on that Monday with your mother.', 'I moved your visit to Friday at ten.'],
  ['en', 'I am sorry that you waited for four hours in the corridor on that Monday with your mother.', 'We no longer book two people at one hour.'],
  ['es', 'Siento que esperara cuatro horas en el pasillo aquel lunes con su madre y sin nadie al lado.', 'Nora ahora revisa la lista cada hora.'],
  ['es', 'Siento que esperara cuatro horas en el pasillo aquel lunes con su madre y sin nadie al lado.', 'Desde el lunes llamamos antes.'],
])('In %s, an apology of some length without a change is asked what changes: “%s” and not with “%s”', (locale, sorry, change) => {
  expect(kindsIn(sorry, { locale })).toContain('no-change');
  expect(kindsIn(`${sorry} ${change}`, { locale })).not.toContain('no-change');
});

test('A short word of regret, or of condolence, is asked for no change', () => {
  expect(kindsIn('I am sorry that this happened to you.')).not.toContain('no-change');
  expect(kindsIn('I am sorry for your loss. Your father was kind to all of us here, and we miss him.')).not.toContain('no-change');
});

test('To own a mistake without sorry needs no change beside it yet', () => {
  expect(kindsIn('I read your letter twice. We missed your call on Monday, and that is our mistake.')).toEqual([]);
});

const FACT = 'Your next visit is on Friday at ten with Dr Kim in the house on Mill Road, second floor.';
test('Where they told how it felt, an answer to the fact alone is pointed out', () => {
  const felt: Answering = { felt: true };
  expect(kindsIn(FACT, { answering: felt })).toContain('feeling-unanswered');
  expect(kindsIn(`You were worried for days, and nobody told you. ${FACT}`, { answering: felt })).not.toContain('feeling-unanswered');
  expect(kindsIn(FACT, { answering: { felt: false } })).not.toContain('feeling-unanswered');
  expect(kindsIn(FACT)).not.toContain('feeling-unanswered');
});

test('How it felt and what they asked are read from what they said last', () => {
  const answering: Answering = { lastWords: 'I was so scared that night. Who pays for the ambulance?' };
  expect(kindsIn(FACT, { answering })).toEqual(expect.arrayContaining(['feeling-unanswered', 'question-open']));
  expect(kindsIn('You were scared, and alone. We pay for the ambulance, and you pay nothing for it at all.', { answering })).toEqual([]);
});

test('A question of theirs stays open until its words come back', () => {
  const answering: Answering = { questions: ['When do my results arrive?'] };
  expect(kindsIn('The bill is cancelled.', { answering })).toEqual(['question-open']);
  expect(kindsIn('Your results arrive on Friday at ten.', { answering })).toEqual([]);
  expect(kindsIn('La cuenta está anulada.', { locale: 'es', answering: { questions: ['¿Cuándo llegan mis resultados?'] } })).toContain('question-open');
  expect(kindsIn('Sus resultados llegan el viernes a las diez.', { locale: 'es', answering: { questions: ['¿Cuándo llegan mis resultados?'] } })).not.toContain('question-open');
});

test('One reads about oneself: the reader is spoken to, and others are spoken of', () => {
  expect(kindsIn('The patient was seen at ten.')).toContain('third-person');
  expect(kindsIn('The next patient was seen at ten, so you waited.')).not.toContain('third-person');
  expect(kindsIn('El paciente fue atendido a las diez.', { locale: 'es' })).toContain('third-person');
  expect(kindsIn('La atendieron a las diez.', { locale: 'es' })).not.toContain('third-person');
});

test('Thanks come before a request, and an offer is no request', () => {
  expect(kindsIn('Please send the form by Friday.')).toContain('ask-before-thanks');
  expect(kindsIn('Thank you for your call. Please send the form by Friday.')).not.toContain('ask-before-thanks');
  expect(kindsIn('Please call me on 555-0100 if you like.')).not.toContain('ask-before-thanks');
  expect(kindsIn('Por favor, envíe el formulario.', { locale: 'es' })).toContain('ask-before-thanks');
  expect(kindsIn('Gracias por su llamada. Por favor, envíe el formulario.', { locale: 'es' })).not.toContain('ask-before-thanks');
});

test('A grade comes from 30 words on, with the longest sentences and the hard words', () => {
  const short = Array.from({ length: 29 }, () => 'we').join(' ');
  expect(checkWords({ text: short }).reading).toMatchObject({ words: 29, grade: null, longSentences: [], hardWords: [] });
  const long = `The organisation's administrative reconsideration necessitates ${'further consultation '.repeat(14)}.`;
  const { grade, formulas, longSentences, hardWords } = checkWords({ text: long }).reading;
  expect(grade).toBeGreaterThan(12);
  expect(Object.keys(formulas)).toEqual(['fleschKincaid', 'colemanLiau']);
  expect(longSentences).toHaveLength(1);
  expect(hardWords).toContain('reconsideration');
});
