import { expect, test } from 'vitest';
import { moved } from './moved.ts';

const TEXT = 'Thank you. You should have called us. Soon.';
const SHOULD = { start: 11, end: 26 };
const at = (text: string) => (span: { start: number; end: number }) => text.slice(span.start, span.end);
const after = (text: string) => moved([SHOULD, { start: 38, end: 42 }], TEXT, text).map(at(text));

test('A place keeps its words when something is typed before it, behind it or nowhere near it.', () => {
  expect(at(TEXT)(SHOULD)).toBe('You should have');
  for (const text of [
    TEXT,
    `Dear Judy. ${TEXT}`,
    `${TEXT} And more.`,
    'You should have called us. Soon.',
    TEXT.replace('called', 'at once called'),
    TEXT.replace('You', 'Well, You'),
    TEXT.replace(' called', '! called'),
  ])
    expect(after(text)).toEqual(['You should have', 'Soon']);
});

test('What is typed within a place belongs to it until it is looked at again; what was taken away whole is no place.', () => {
  expect(after(TEXT.replace('should', 'really should'))).toEqual(['You really should have', 'Soon']);
  expect(after(TEXT.replace('You should have ', ''))).toEqual(['Soon']);
  expect(after('')).toEqual([]);
});
