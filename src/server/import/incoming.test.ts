import { expect, test } from 'vitest';
import { RowReader } from './incoming.ts';
import { readMap } from './map.ts';

const HEADER = ['answer', 'asked', 'tone'];
const kindsBy = (kind: unknown, rows: readonly (readonly string[])[]): readonly string[] => {
  const reader = new RowReader(readMap(JSON.stringify({ source: 'survey', kind, words: { happened: 'answer' }, asked: 'asked', customer: { called: 'Judy' } })), HEADER);
  return rows.map((cells, place) => {
    const read = reader.read({ line: place + 2, cells });
    return 'kind' in read ? read.kind : read.why;
  });
};

test('Survey answers that nobody coded are kind words where they plainly thank us, and concerns in every doubt', () => {
  expect(
    kindsBy('by words', [
      ['The nurses were lovely and so helpful. Thank you.', 'What was good?', ''],
      ['I waited three hours and nobody told me why.', 'What could we do better?', ''],
      ['Nothing, they were all brilliant.', 'What could we do better?', ''],
      ['Lovely nurse, but I waited three hours.', 'What was good?', ''],
      ['', 'What was good?', ''],
    ]),
  ).toEqual(['compliment', 'concern', 'compliment', 'concern', 'concern']);
});

test('What people coded stands, and only the rest is decided by its words', () => {
  const kind = { column: 'tone', compliments: ['1'], concerns: ['5'], otherwise: 'by words' };
  const kindly = 'The nurses were lovely and so helpful. Thank you.';
  expect(
    kindsBy(kind, [
      [kindly, '', '5'],
      ['I waited three hours.', '', '1'],
      [kindly, '', ''],
    ]),
  ).toEqual(['concern', 'compliment', 'compliment']);
});
