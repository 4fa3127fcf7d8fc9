import { expect, test } from 'vitest';
import { KINDS } from '../kinds.ts';
import { checkWords } from '../words.ts';
import { FALSE_ALARMS, LETTERS, PHRASES } from './phrases.testing.ts';

const kindsIn = (text: string, kind: 'message' | 'note' = 'message') => checkWords({ text, kind, locale: 'es-MX' }).findings.map((finding) => finding.kind);
const signsIn = (text: string) => checkWords({ text, locale: 'es' }).good.map(({ sign }) => sign);

test.each(PHRASES.map(([kind, found, near, as = 'message']) => ({ kind, found, near, as })))(
  'In Spanish, $kind is found in “$found” and not in “$near”',
  ({ kind, found, near, as }) => {
    expect(kindsIn(found, as)).toContain(kind);
    expect(kindsIn(near, as)).not.toContain(kind);
  },
);

test.each([...FALSE_ALARMS, ...LETTERS])('Nothing is pointed out in: %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test('Every kind that one place can show has a phrase in Spanish', () => {
  const ofTheWhole = ['ask-before-thanks', 'feeling-unanswered', 'no-change', 'question-open', 'third-person'];
  expect([...new Set(PHRASES.map(([kind]) => kind))].toSorted()).toEqual(KINDS.filter((kind) => !ofTheWhole.includes(kind)).toSorted());
});

test.each([
  ['thanks', 'Le agradezco que lo contara.'],
  ['own-mistake', 'Nos equivocamos con la factura.'],
  ['named-person', 'La enfermera Ruiz la espera.'],
  ['date-and-time', 'La llamo el viernes a las 10:30.'],
  ['choice', '¿Prefiere el martes o el viernes?'],
  ['open-question', '¿Qué pasó aquella noche?'],
  ['checked-understanding', 'Le daban miedo las agujas. ¿Lo entendí bien?'],
  ['not-your-fault', 'No fue culpa suya.'],
  ['own-mistake', 'La culpa es nuestra: apuntamos mal la talla.'],
  ['own-mistake', 'Le dimos mal la hora.'],
  ['named-person', 'Mañana la llama Nora.'],
  ['date-and-time', 'El viernes por la mañana, antes de las 12.'],
  ['choice', 'Usted elige el día.'],
  ['checked-understanding', 'Le dolió que nadie mirara. ¿Acierto?'],
  ['not-your-fault', 'Hizo usted bien en llamar.'],
  ['their-words', 'Escribió: «nadie me llamó».'],
])('In Spanish, %s is praised in “%s”', (sign, text) => {
  expect(signsIn(text)).toContain(sign);
});

test.each([
  ['Lo siento.', 1],
  ['Perdón por el lunes, y disculpe el ruido.', 2],
  ['Le pido disculpas por las cuatro horas.', 1],
  ['Siento mucho su pérdida.', 0],
  ['Me siento mejor.', 0],
  ['Le acompaño en el sentimiento.', 0],
  ['Siéntese, por favor.', 0],
])('In Spanish, “%s” holds %i apologies', (text, apologies) => {
  expect(checkWords({ text, locale: 'es' }).counts.apologies).toBe(apologies);
});

test('Spanish reading comes from its own formulas', () => {
  const easy =
    'Mañana la llamo yo. Le digo la hora y el sitio. Usted me dice si le va bien. Si no, buscamos otro día. Puede venir con su hija. El baño está a la entrada. Hay una silla para cada una.';
  const hard =
    'La administración, en cumplimiento de las disposiciones reglamentarias aplicables, procederá oportunamente a la comunicación individualizada de las circunstancias organizativas determinantes de la reprogramación extraordinaria de las actuaciones asistenciales inicialmente comprometidas con las personas interesadas.';
  const [plain, stiff] = [easy, hard].map((text) => checkWords({ text, locale: 'es' }).reading);
  expect(plain?.grade).toBeLessThan(7);
  expect(stiff?.grade).toBeGreaterThan(12);
  expect(Object.keys(plain?.formulas ?? {})).toEqual(['fernandezHuerta', 'szigrisztPazos']);
});
