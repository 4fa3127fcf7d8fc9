import { describe, expect, it } from 'vitest';
import { pointsAtAPerson } from './person.ts';

const STAFF = ['Nora Bell', 'Sam Ortiz', 'May Li', 'Jo'];
const isPerson = (text: string): boolean => pointsAtAPerson(text, STAFF);

describe('An answer stops at a person', () => {
  it.each([
    'Human error.',
    'The nurse forgot to call back.',
    'Careless work at the front desk',
    'Somebody didn’t check the list',
    'He failed to follow the procedure',
    'Nora was in a hurry',
    'That was Sam Ortiz.',
    'Staff made a mistake',
    'Lack of attention',
    'Error humano',
    'A la enfermera se le olvidó llamar',
    'Fue un descuido',
    'No siguió el protocolo',
    'Falta de atención',
    'No prestó atención',
  ])('“%s”', (text) => expect(isPerson(text)).toBe(true));
});

describe('An answer goes on to a condition', () => {
  it.each([
    'Bills go out by themselves from Friday’s list.',
    'There is one phone for two desks.',
    'The form has no field for a second address.',
    'The list can’t be changed after noon.',
    'A reminder is sent only to e-mail addresses.',
    'In May we had two days off.',
    'Letters are printed on Tuesdays only.',
    'Jotting it down takes ten clicks.',
    'No hay un campo para la segunda dirección.',
    'Las cartas se imprimen solo los martes.',
    'Hay un teléfono para dos mesas.',
  ])('“%s”', (text) => expect(pointsAtAPerson(text, ['Nora Bell', 'Sam Ortiz', 'Jo'])).toBe(false));
});
