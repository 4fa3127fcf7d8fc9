import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DESK = join(import.meta.dirname, '..');
const SCREENS = readdirSync(DESK, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file, source: readFileSync(join(DESK, file), 'utf8') }));

/** Bare areas in which nobody of us writes to or about somebody, and why. */
const NO_WORDS_OF_OURS: Readonly<Record<string, string>> = {
  'concern/FillQuestion.tsx': 'the answers of a form are theirs',
  'settings/HouseWordSettings.tsx': 'what the law wants said in these words, which the check leaves out',
  'settings/WebFormFields.tsx': 'addresses of web sites',
};

test('Every area of the desk in which we write to or about somebody is looked at; the others hold their words, or none.', () => {
  const unlooked = SCREENS.flatMap(({ file, source }) => [...bareAreasIn(file, source), ...draftsIn(file, source)]);
  expect(unlooked).toEqual([]);
});

test('An area that somebody forgot is found, and one that chooses by whose words it holds is not.', () => {
  const found = (source: string) => [...bareAreasIn('new/Page.tsx', source), ...draftsIn('new/Page.tsx', source)];
  expect(found('<textarea rows={3} />')).toHaveLength(1);
  expect(found('<DraftArea label={label}\n  draft={draft}\n  voice="ours" />')).toHaveLength(1);
  expect(found('<DraftArea label={label}\n  draft={draft}\n  voice="theirs" />')).toEqual([]);
  expect(found("return voice === 'ours' ? <OurWords {...shared} /> : <DraftArea {...shared} voice={voice} />;")).toEqual([]);
});

const bareAreasIn = (file: string, source: string): readonly string[] =>
  [...source.matchAll(/<textarea\b/g)].slice(file in NO_WORDS_OF_OURS ? 1 : 0).map(() => `${file}: a bare textarea`);

/** Theirs by its own word, or beside what is looked at in one choice between the two. */
function draftsIn(file: string, source: string): readonly string[] {
  if (file === 'writing/WritingArea.tsx') return [];
  return [...source.matchAll(/<DraftArea\b[\s\S]*?\/>/g)]
    .filter(({ 0: area, index }) => !area.includes('voice="theirs"') && !/<(?:OurWords|WritingArea)\b[^\n]*$/.test(source.slice(0, index)))
    .map(({ 0: area }) => `${file}: ${area.slice(0, 80)}`);
}
