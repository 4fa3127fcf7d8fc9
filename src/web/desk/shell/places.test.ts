import { expect, test } from 'vitest';
import { desk } from '../../../copy/en/desk.ts';
import { placesOf } from './places.ts';

test('Each place of the desk is opened by keys of its own.', () => {
  const places = placesOf(desk, { organisation: { customersWord: 'patients' } as never, roles: ['owner', 'manager'] });
  const keys = places.flatMap(({ keys }) => keys ?? []);
  expect(places.length).toBeGreaterThan(11);
  expect(new Set(keys).size).toBe(keys.length);
});
