import { describe, expect, it } from 'vitest';
import { EN_PROMISES } from './en/promises.ts';
import { ES_PROMISES } from './es/promises.ts';
import { promisesIn } from './promises.ts';

// A Monday.
const NOW = '2026-11-23T09:15';
const inEnglish = (text: string) => promisesIn(text, NOW, EN_PROMISES);
const inSpanish = (text: string) => promisesIn(text, NOW, ES_PROMISES);

describe('a promise in a draft', () => {
  it('is the sentence in which one of us will do something, with its kind and its day', () => {
    const text = 'Thank you for telling us. I will call you tomorrow. The bill is gone.';
    expect(inEnglish(text)).toEqual([{ start: 26, end: 51, what: 'I will call you tomorrow.', kind: 'call', by: null, due: '2026-11-24T17:00' }]);
  });
  it.each([
    ['I’ll ring you on Friday at 3 pm.', '2026-11-27T15:00'],
    ['We will write to you by next Friday.', '2026-12-04T17:00'],
    ['I will send it on 3 December by 10:30.', '2026-12-03T10:30'],
    ['We are going to refund it within two weeks.', '2026-12-07T17:00'],
    ['I will let you know today by noon.', '2026-11-23T12:00'],
    ['I will check it on Monday.', '2026-11-30T17:00'],
    ['I will answer by the end of the week.', '2026-11-27T17:00'],
    ['I will tell you on January 4.', '2027-01-04T17:00'],
    ['I call you on Wednesday at 8:00.', '2026-11-25T08:00'],
    ['We write to you tomorrow.', '2026-11-24T17:00'],
  ])('names its day and hour: %s', (text, due) => {
    expect(inEnglish(text)).toMatchObject([{ due }]);
  });
  it('has no due where none is named, or where it has passed', () => {
    expect(inEnglish('I will call you back.')).toMatchObject([{ due: null }]);
    expect(inEnglish('I will call you today at 8 am.')).toMatchObject([{ due: null }]);
  });
  it('may be for somebody else to keep, who is named', () => {
    expect(inEnglish('Tomorrow Rosa will call you.')).toMatchObject([{ by: 'Rosa', due: '2026-11-24T17:00' }]);
  });
  it.each([
    'I will call you tomorrow if you like.',
    'Shall I call you tomorrow?',
    'You will call us tomorrow.',
    'I will not send another bill.',
    'I called you yesterday.',
    'I call you every morning.',
    'Please wait until I call you on Wednesday.',
    'It will change on Friday.',
    'He said: “I will call you tomorrow.”',
  ])('is not: %s', (text) => {
    expect(inEnglish(text)).toEqual([]);
  });
  it.each([
    ['Le llamaré mañana a las 10.', 'call', '2026-11-24T10:00'],
    ['Mañana por la mañana le escribo.', 'answer', '2026-11-24T12:00'],
    ['Vamos a corregirlo el viernes.', 'fix', '2026-11-27T17:00'],
    ['Le enviaremos la carta el 3 de diciembre.', 'answer', '2026-12-03T17:00'],
    ['Le llamo hoy por la mañana a las diez y media.', 'call', '2026-11-23T10:30'],
    ['Le devolveremos el dinero en dos semanas.', 'fix', '2026-12-07T17:00'],
    ['Le llamo el miercoles a las 8.', 'call', '2026-11-25T08:00'],
    ['Mañana sin falta le mando el informe.', 'answer', '2026-11-24T17:00'],
    ['Quedo en llamarle el lunes.', 'call', '2026-11-30T17:00'],
    ['Nos comprometemos a cambiarle el colchón el martes.', 'fix', '2026-11-24T17:00'],
    ['Para el viernes lo tiene en casa.', 'other', '2026-11-27T17:00'],
    ['Voy a hablar con la doctora antes del viernes.', 'other', '2026-11-27T17:00'],
    ['Te marco mañana en la tarde.', 'call', '2026-11-24T17:00'],
    ['El lunes a primera hora le digo si hay cama.', 'answer', '2026-11-30T17:00'],
    ['Te llamo apenas sepa el resultado.', 'call', null],
    ['Yo me encargo de avisar a su aseguradora.', 'answer', null],
    ['Te guardo la habitación hasta las nueve.', 'other', null],
    ['Les prometo que no les volvemos a mover la cita.', 'other', null],
    ['Quedamos en que el martes recojo la silla.', 'other', '2026-11-24T17:00'],
    ['Mañana mismo reparo el grifo.', 'other', '2026-11-24T17:00'],
    ['El viernes cambio la bombilla.', 'fix', '2026-11-27T17:00'],
    ['Voy mañana a las 9 con la pieza.', 'other', '2026-11-24T09:00'],
    ['Hablo con el conserje y le cuento.', 'answer', null],
    ['Contá con que el jueves tenés la llave.', 'other', '2026-11-26T17:00'],
  ])('in Spanish: %s', (text, kind, due) => {
    expect(inSpanish(text)).toMatchObject([{ kind, due }]);
  });
  it('in Spanish it may be for somebody else to keep, too', () => {
    expect(inSpanish('Mañana Rosa le llamará.')).toMatchObject([{ by: 'Rosa', kind: 'call', due: '2026-11-24T17:00' }]);
    expect(inSpanish('Mi compañera Ana le llamará el lunes.')).toMatchObject([{ by: 'Mi compañera Ana', kind: 'call' }]);
    expect(inSpanish('La técnica, Eva Marín, va el lunes a su casa.')).toMatchObject([{ by: 'La técnica, Eva Marín' }]);
    expect(inSpanish('Usted llamará mañana.')).toEqual([]);
  });
  it.each([
    'El viernes hay cambio de turno.',
    'Mi hermano va mucho a su casa.',
    'Cuenta con tres camas y una cuna.',
    'Voy a la piscina los martes.',
    'Si quiere, le llamaré mañana.',
    '¿Le llamo mañana?',
    '¿Me manda usted mañana la foto?',
    'Le llamé el miércoles a las 8.',
    'Su hermano viene el martes.',
    'Le escribo hoy para contarle lo del lunes.',
    'Le mandamos la carta el lunes pasado.',
    'Siempre recordaremos a su madre.',
    'No le enviaremos otra factura.',
    'Le llamé ayer por la mañana.',
    'Ayer hablé con Rosa.',
  ])('in Spanish it is not: %s', (text) => {
    expect(inSpanish(text)).toEqual([]);
  });
});
