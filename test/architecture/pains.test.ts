// What docs/pains.md says of a test is there: the file, and in it the very sentence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/pains.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (pain|---)/.test(line));
const named = rows.flatMap((row) => [...row.matchAll(/`((?:test|src)\/[^`]+)`: “([^”]+(?:”[^|<“]*“[^”]+)*)”/g)].map(([, file = '', sentence = '']) => ({ file, sentence })));

test('Each pain names at least one test, and each test that is named is there.', () => {
  expect(rows.length).toBeGreaterThanOrEqual(21);
  for (const row of rows) expect(row).toMatch(/`(test|src)\/[^`]+\.test\.ts`: “/);
  const text = (file: string): string => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '');
  expect(named.filter(({ file, sentence }) => !text(file).includes(sentence))).toEqual([]);
});
