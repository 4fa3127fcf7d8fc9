import { expect, test } from 'vitest';
import { statementNames } from './statementNames.ts';

test('A statement is named from the third time on, always the same, and what came only twice takes no name from it', () => {
  const nameOf = statementNames(2);
  const asked = (text: string, times: number) => Array.from({ length: times }, () => nameOf(text)).at(-1);
  expect(['one id', 'two ids', 'three ids'].map((text) => asked(text, 2))).toEqual([undefined, undefined, undefined]);
  expect([asked('always', 3), asked('often', 3), asked('always', 1)]).toEqual(['s0', 's1', 's0']);
  expect(asked('too late', 9)).toBeUndefined();
});

test('What is remembered of those that came once is bounded', () => {
  const nameOf = statementNames(2, 3);
  for (const text of ['always', 'a', 'b', 'always', 'c']) nameOf(text);
  expect([nameOf('always'), nameOf('always'), nameOf('always')]).toEqual([undefined, undefined, 's0']);
});
