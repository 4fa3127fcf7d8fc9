// The picture at the head of the README is Judy's, drawn from the demo as its clinic stands on a Monday morning. Draw it anew
// after a change that it should follow: DRAW=yes npx vitest run test/import/hero.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Picture } from '../../src/contract/picture.ts';
import { picture as words } from '../../src/copy/en/desk.picture.ts';
import { pictureFor } from '../../src/server/contact/picture.ts';
import { makeDemo } from '../../src/server/demo/make.ts';
import { reading } from '../../src/server/platform/database.ts';
import { TwoSides } from '../../src/web/ui/TwoSides.tsx';
import { twoSides } from '../../src/web/ui/twoSides.ts';
import { freshGround } from '../harness/ground.ts';

const MONDAY = '2026-11-23T13:20:00.000Z';
const LETTERS = { line: 1.3, size: 0.95, letter: 0.45, narrowest: 45 };
const FILE = new URL('../../docs/pictures/judy.svg', import.meta.url);
/** A clinic with a year behind it takes its time on a busy machine. */
const MAKING_MS = 120_000;
const WIDTH = 800;
const EDGE = 36;
const TOP = 104;
const STYLE = `
:root { --card: #fffefb; --ink: #2b2118; --soft: #665b50; --edge: #8b8277; --line: #e2ddd3; --theirs: #934b1d; --ours: #04676a; --ours-wash: #dcf4f4 }
@media (prefers-color-scheme: dark) { :root { --card: #221e19; --ink: #ece7de; --soft: #b7aea2; --edge: #857c70; --line: #3b352d; --theirs: #ecae7b; --ours: #73cbc5; --ours-wash: #143130 } }
text { font-family: "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
`;

it(
  'The picture in the README is Judy’s in the demo.',
  async () => {
    const { ground, clock } = await freshGround();
    clock.set(MONDAY);
    const { organisation } = await makeDemo(ground, { now: clock.now, set: (instant) => clock.set(instant ?? MONDAY) });
    const drawn = await reading(ground.database, organisation.id, async (rows) => {
      const judy = await rows.selectFrom('customer').select('id').where('org_id', '=', organisation.id).where('name', '=', 'Judy Alvarez').executeTakeFirstOrThrow();
      return pictureFor(rows, organisation.id, { customer: judy.id, now: MONDAY });
    });
    if (process.env.DRAW) writeFileSync(FILE, svgOf(drawn));
    const kept = readFileSync(FILE, 'utf8');
    const steps = drawn.steps.map(({ beat }) => words.beats[beat ?? 'none']);
    expect(drawn.steps.map(({ beat }) => beat)).toEqual(['daily', 'twice-a-week', 'weekly', 'on-request', 'daily']);
    expect(drawn.marks.map(({ part }) => part)).toEqual(['tester']);
    for (const said of [words.changed('Judy'), feltIn(drawn), `>${words.marks.tester}<`, ...steps]) expect(kept).toContain(said);
  },
  MAKING_MS,
);

const feltIn = ({ seriously }: Picture): string =>
  `${words.seriously} ${words.before}: ${words.ofSeven(seriously.before ?? 0)}. ${words.lately}: ${words.ofSeven(seriously.lately ?? 0)}.`;

function svgOf(drawn: Picture): string {
  const { weeks, steps, marks: parts, change } = drawn;
  const facts = {
    weeks: weeks.map(({ from, in: above, out: below }) => ({ from, above, below })),
    steps: steps.map(({ at, perWeek, beat }) => ({ at, perWeek, name: words.beats[beat ?? 'none'] })),
    marks: parts.map(({ at, part }) => ({ at, name: words.marks[part] })),
    below: words.below('Judy'),
  };
  const marks = { said: '', above: words.above('Judy'), ends: { from: `${weeks.length} weeks ago`, until: words.until }, letters: LETTERS, written: String };
  const inner = renderToStaticMarkup(createElement(TwoSides, { ...facts, ...marks }))
    .replace(' role="img"', '')
    .replace(' aria-label=""', '')
    .replace('width="100%"', `x="${EDGE}" y="${TOP}" width="${WIDTH - 2 * EDGE}"`);
  const height = Math.ceil(TOP + twoSides(facts, LETTERS).height * 16 + 24);
  const title = words.changed('Judy');
  const says = change === null ? '' : words.change('Judy', change.before, change.lately);
  const felt = feltIn(drawn);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}. ${says} ${felt}">
<style>${STYLE}</style>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="var(--card)" stroke="var(--line)"/>
<text x="${EDGE}" y="46" font-size="22" font-weight="600" fill="var(--ink)">${title}</text>
<text x="${EDGE}" y="72" font-size="15" fill="var(--soft)">${says}</text>
<text x="${EDGE}" y="94" font-size="15" fill="var(--soft)">${felt}</text>
${inner.replaceAll('><', '>\n<')}
</svg>
`;
}
