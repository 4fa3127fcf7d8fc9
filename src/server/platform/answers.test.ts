import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { closed, HappenedOn, literals, orNull, page } from '../../contract/common/schemas.ts';
import { serializerOf } from './answers.ts';

const answer = (schema: object, value: unknown): unknown => JSON.parse(serializerOf(schema)(value));
const Person = closed({ name: Type.String(), phone: Type.Optional(Type.String()) });

test('An answer holds what is declared and nothing else, also deep inside', () => {
  const given = { items: [{ name: 'Judy', note: 'for staff alone' }], next: null, count: 3 };
  expect(answer(page(Person), given)).toEqual({ items: [{ name: 'Judy' }], next: null });
});

test('Of several it is the first that the value can be: the staff’s view is never cut down to the customer’s, nor the other way', () => {
  const Staff = closed({ name: Type.String(), team: Type.String() });
  const Room = closed({ name: Type.String(), organisation: Type.String() });
  expect(answer(Type.Union([Staff, Room]), { name: 'Judy', organisation: 'Lakeside', secret: 1 })).toEqual({ name: 'Judy', organisation: 'Lakeside' });
  expect(answer(Type.Union([Staff, Room]), { name: 'Judy', team: 'Desk' })).toEqual({ name: 'Judy', team: 'Desk' });
  expect(answer(orNull(HappenedOn), { day: '2026-11-16', zone: 'UTC', at: undefined })).toEqual({ day: '2026-11-16', zone: 'UTC' });
  const kinds = Type.Union([closed({ kind: literals(['date']) }), closed({ kind: literals(['choice']), choices: Type.Array(Type.String()) })]);
  expect(answer(kinds, { kind: 'choice', choices: ['a'] })).toEqual({ kind: 'choice', choices: ['a'] });
  expect(answer(orNull(Person), null)).toBeNull();
});

test('What lacks a part, or is something else, is a surprise and never sent', () => {
  expect(() => answer(Person, {})).toThrow('name');
  expect(() => answer(Type.Array(Person), 'Judy')).toThrow('not as declared');
  expect(() => answer(orNull(Person), 'Judy')).toThrow('not as declared');
});

test('A count that the database gives as text is a number, and what is open stays as it is', () => {
  expect(answer(closed({ count: Type.Integer(), counts: Type.Record(Type.String(), Type.Integer()) }), { count: '12', counts: { mine: '3' } })).toEqual({
    count: 12,
    counts: { mine: 3 },
  });
  expect(answer(Type.Record(Type.String(), Type.Unknown()), { any: { thing: [1] } })).toEqual({ any: { thing: [1] } });
});
