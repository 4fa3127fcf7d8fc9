// What a nurse is asked while she writes to Judy, who waited two hours and then had a bill: found by writing thirty such letters.
import { expect, test } from 'vitest';
import { check, placesIn } from './check.ts';
import { EN_PACK } from './en/pack.ts';
import { ES_PACK } from './es/pack.ts';

const lastWords = 'Two hours I sat there. Then a bill came for a visit that never happened. Will I have to pay it?';
const enEspañol = 'Esperé dos horas. Luego llegó una factura. ¿Tengo que pagarla?';
const rulesIn = (text: string, said = '', pack = EN_PACK) => check({ text, as: 'message', answering: { lastWords: said } }, pack).findings.map(({ rule }) => rule);
const leavesOpen = (text: string, said = lastWords, pack = EN_PACK) => rulesIn(text, said, pack).includes('question-open');

test('Judy’s “Will I have to pay it?” is answered by what is said of the bill or of paying, and not by any “will” or “have”', () => {
  expect(['The bill is wrong, and it is gone.', 'You pay nothing.', 'I corrected the bill today. There is nothing left to do for you.'].filter((text) => leavesOpen(text))).toEqual(
    [],
  );
  expect(
    ['I will have a look, and I have asked the nurse.', 'Will look into it and have an answer soon.', 'Thank you for the biscuits.'].filter((text) => !leavesOpen(text)),
  ).toEqual([]);
  expect(leavesOpen('No tiene que pagar nada.', enEspañol, ES_PACK)).toBe(false);
  expect(leavesOpen('La factura está anulada.', enEspañol, ES_PACK)).toBe(false);
  expect(leavesOpen('Tengo sus palabras y lo que tiene que ver con ellas.', enEspañol, ES_PACK)).toBe(true);
});

test('Thanks that could go to anybody are not praised while they are asked about; thanks for something are', () => {
  const signsIn = (text: string) => check({ text, as: 'message' }, EN_PACK).good.map(({ sign }) => sign);
  expect(signsIn('Thank you for your patience.')).toEqual([]);
  expect(signsIn('Thank you for the drawing of the waiting room.')).toEqual(['thanks']);
});

test('The same words are asked about once while one types, by the rule that saw more of them', () => {
  const placesOf = (text: string, pack = EN_PACK) => placesIn({ text, as: 'message' }, pack).map(({ rule }) => rule);
  expect(placesOf('You’ll have to call the insurer.')).toEqual(['handing-you-call']);
  expect(placesOf('I understand your frustration, but I will see.')).toEqual(['false-empathy-but']);
  expect(placesOf('We apologise for any inconvenience.')).toEqual(['apology-if']);
  expect(placesOf('Tendrá que llamar al seguro.', ES_PACK)).toEqual(['es-llame-usted']);
  // Both stand, where neither lies within the other.
  expect(placesOf('You should have called, and you forgot the form.')).toEqual(['blame-should-have', 'blame-forgot']);
});

test('What the notes say against her, what all the others could, her age, and being told to be patient are asked about', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['I can see from the notes that you were called at ten.', 'doubt-our-records'],
    ['Everyone else managed to wait.', 'doubt-no-one-else'],
    ['These things come at your age.', 'parent-age'],
    ['You need to be more patient.', 'parent-understand'],
    ['I’ve passed your complaint on to billing.', 'handing-hold'],
  ];
  expect(asked.filter(([text, rule]) => !rulesIn(text).includes(rule))).toEqual([]);
  const silent = [
    'I can see from your letter that you were called at ten.',
    'Everything else went well.',
    'At what age did it begin?',
    'You have been more than patient.',
    'I passed your letter in the hall.',
  ];
  expect(silent.map((text) => rulesIn(text).filter((rule) => asked.some(([, one]) => one === rule)))).toEqual(silent.map(() => []));
});

test('En español: «se confundió» y «a su edad» se preguntan; «me confundí» y «desde esta semana avisamos» no', () => {
  expect(rulesIn('Usted se confundió de fecha; a su edad es normal.', '', ES_PACK)).toEqual(['es-entendio-mal', 'es-a-su-edad']);
  expect(rulesIn('Me confundí de fecha.', '', ES_PACK)).toEqual([]);
  const said = 'Le pido perdón por la espera del lunes. Desde esta semana avisamos a quien espera más de veinte minutos.';
  expect(rulesIn(said, '', ES_PACK)).toEqual([]);
});
