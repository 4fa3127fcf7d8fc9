import { expect, test } from 'vitest';
import { checkWords } from './words.ts';

const apology = (text: string, locale = 'en') => checkWords({ text, locale }).apology;
const partsOf = (text: string, locale = 'en') => apology(text, locale)?.parts.map(({ part }) => part);

test('Sorry at once is regret; it asks what is missing, and never for forgiveness', () => {
  const read = apology('Dear Judy, I am sorry that this happened to you.');
  expect(read).toMatchObject({ kind: 'regret', isConditional: false, failure: null, weight: 1 });
  expect(read?.missing.map(({ part }) => part)).toEqual(['responsibility', 'repair', 'explanation', 'no-repeat']);
});

test('A full apology owns it, puts it right and says what changes', () => {
  const text =
    'Dear Judy, we sent your bill twice, and that was our mistake. I am sorry. It happened because two desks use one list. I have cancelled the second bill today. From Monday one desk sends them.';
  expect(partsOf(text)).toEqual(['responsibility', 'repair', 'regret', 'explanation', 'no-repeat']);
  expect(apology(text)).toMatchObject({ kind: 'full', weight: 7, failure: 'competence', missing: [] });
});

test('Owned and explained, but with nothing put right, it is still regret', () => {
  expect(apology('I am sorry. We forgot to call you, because the list was lost. It won’t happen again.')).toMatchObject({ kind: 'regret', weight: 5 });
});

test('Where each part stands is told in the text as it was given', () => {
  const text = '🙂 I am sorry. We forgot to call you.';
  expect(apology(text)?.parts.map(({ part, start, end }) => [part, text.slice(start, end)])).toEqual([
    ['responsibility', 'We forgot'],
    ['regret', 'sorry'],
  ]);
});

test('A conditional form is always pointed out and makes the apology one', () => {
  for (const text of ['I am sorry if you were upset.', 'Sorry for any inconvenience.', 'I am sorry you feel that way.']) {
    expect(apology(text)?.isConditional).toBe(true);
    expect(checkWords({ text }).findings.map(({ kind }) => kind)).toContain('not-an-apology');
  }
  expect(apology('I am sorry that you waited four hours.')?.isConditional).toBe(false);
});

test('With an “if” it is never a full one, whatever else it holds', () => {
  const rest = 'We lost your form, and I will send you the new one on Friday.';
  expect(apology(`I am sorry if you felt ignored. ${rest}`)).toMatchObject({ kind: 'regret', weight: 5 });
  expect(apology(`I am sorry. ${rest}`)).toMatchObject({ kind: 'full', weight: 5 });
});

test('In Spanish, what they should have done is no part of ours, and what I should have done is', () => {
  expect(partsOf('Lamento que esperara. Usted debería haber llamado. Le llamaré mañana a las 10.', 'es')).toEqual(['repair', 'regret']);
  expect(partsOf('Lamento que esperara. Yo debería haber llamado. Le llamaré mañana a las 10.', 'es')).toEqual(['responsibility', 'repair', 'regret']);
});

test('What we knew to be wrong is told from what we did badly', () => {
  expect(apology('I am sorry. I was rude to you.')?.failure).toBe('integrity');
  expect(apology('I am sorry. I lost your form.')?.failure).toBe('competence');
  expect(apology('I am sorry. We did not keep our promise to call.')?.failure).toBe('integrity');
});

test('Condolence is no apology, nor is a message without sorry', () => {
  expect(apology('I am sorry for your loss.')).toBeNull();
  expect(apology('We forgot to call you, and from Monday we call first.')).toBeNull();
});

test('To own it beside “sorry” is one apology, not a second; two words of sorry are two', () => {
  const secondIn = (text: string, locale = 'en') => checkWords({ text, locale }).findings.filter(({ rule }) => rule === 'too-much-second').length;
  const owned = 'I am sorry. We made a mistake with your dose, and it was our fault. From Monday we read each label twice.';
  expect(checkWords({ text: owned }).counts.apologies).toBe(1);
  expect(secondIn(owned)).toBe(0);
  expect(secondIn('I am sorry about the dose. I apologise for the wait as well.')).toBe(1);
  expect(checkWords({ text: 'It was our fault.' }).counts.apologies).toBe(1);
  expect(secondIn('Nos equivocamos con su dosis. Lo siento. Desde el lunes la revisa Nora.', 'es')).toBe(0);
});

test('Who apologises decides whether it is one: “please accept” and “I owe you” are, “he should apologise” isn’t', () => {
  const counted = (text: string) => checkWords({ text }).counts.apologies;
  for (const text of [
    'Please accept our apologies.',
    'I would like to apologise for the wait.',
    'I owe you an apology.',
    'I have to apologize to you.',
    'Soory for the wait.',
    'My apoligies.',
  ])
    expect([text, counted(text)]).toEqual([text, 1]);
  for (const text of ['He should apologise to you.', 'He apologised on Monday.', 'You deserve an apology from the courier.', 'We accept their apology.', 'Better safe than sorry.'])
    expect([text, counted(text)]).toEqual([text, 0]);
});

test('What they said in quotation marks is not our apology, but a text that is all quotation quotes nobody', () => {
  expect(checkWords({ text: 'You wrote: “I am sorry to ask again.” You may ask.' }).counts).toMatchObject({ apologies: 0, questions: 0 });
  expect(checkWords({ text: '“I am sorry, and thank you.”' }).counts).toMatchObject({ apologies: 1, thanks: 1 });
});

test('In Spanish too', () => {
  const text =
    'Judy, le cobramos dos veces y fue un error nuestro. Lo siento. Pasó porque dos mesas usan la misma lista. Ya le devolvemos el dinero hoy. Desde el lunes lo hace una sola mesa.';
  expect(partsOf(text, 'es')).toEqual(['responsibility', 'repair', 'regret', 'explanation', 'no-repeat']);
  expect(apology(text, 'es')).toMatchObject({ kind: 'full', failure: 'competence' });
  expect(apology('Siento mucho su pérdida.', 'es')).toBeNull();
  expect(apology('Disculpe las molestias.', 'es')).toMatchObject({ kind: 'regret', isConditional: true });
  expect(apology('Siento haber sido grosera con usted.', 'es')?.failure).toBe('integrity');
});
