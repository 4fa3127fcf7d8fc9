// Bringing records over from a file, on a real database.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actOn } from '../../src/server/concern/store.ts';
import { exportCsv } from '../../src/server/export/csv.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { decoded } from '../../src/server/import/decode.ts';
import { readMap } from '../../src/server/import/map.ts';
import { importCsv, type Report } from '../../src/server/import/run.ts';
import { chainHash } from '../../src/server/platform/chain.ts';
import { reading } from '../../src/server/platform/database.ts';
import { makeClinic } from '../harness/clinic.ts';
import { freshGround } from '../harness/ground.ts';

const { ground } = await freshGround();
const fixture = (name: string): string => decoded(readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)));
const example = (name: string) => readMap(readFileSync(new URL(`../../examples/${name}.map.json`, import.meta.url), 'utf8'));
const ANSWERS = fixture('answers.csv');
const MAP = readMap(fixture('answers.map.json'));

const clinic = async (): Promise<string> => (await makeClinic(ground)).org;
const bring = (org: string, text = ANSWERS, map = MAP, dryRun = false): Promise<Report> => importCsv({ ground, org, map, dryRun, progress: () => {} }, text);
const count = (org: string, table: 'concern' | 'compliment' | 'customer' | 'imported' | 'wake' | 'letter' | 'waiting'): Promise<number> =>
  reading(ground.database, org, async (rows) =>
    Number(
      (
        await rows
          .selectFrom(table)
          .select((one) => one.fn.countAll().as('n'))
          .where('org_id', '=', org)
          .executeTakeFirstOrThrow()
      ).n,
    ),
  );
type Exported = {
  concerns: { id: string; standing: string; telling: Record<string, { text: string; voice: string } | null>; events: Record<string, unknown>[]; title: string; number: number }[];
  compliments: { words: { text: string } | null; happenedOn: unknown }[];
  customers: { id: string; name: string }[];
};
async function exported(org: string): Promise<Exported> {
  let text = '';
  for await (const piece of exportJson(ground, org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  return JSON.parse(text) as Exported;
}

it('Broken rows are told with their line, and the rest goes in', async () => {
  expect(await bring(await clinic())).toEqual({
    read: 9,
    added: 4,
    already: 1,
    concerns: 3,
    compliments: 1,
    wordless: 1,
    failed: [
      { line: 6, why: 'It has 4 cells, and the header has 7.' },
      { line: 7, why: 'Its date "31/02/2021" is not a day in the form dd/mm/yyyy or m/d/yyyy.' },
      { line: 10, why: 'Its id "a6" is that of line 8, which says something else.' },
      { line: 11, why: 'A quoted cell begins here that never ends.' },
    ],
  });
});

it('A second run adds nothing', async () => {
  const org = await clinic();
  await bring(org);
  expect(await bring(org)).toMatchObject({ read: 9, added: 0, already: 5, concerns: 0, compliments: 0 });
  expect([await count(org, 'concern'), await count(org, 'compliment'), await count(org, 'imported')]).toEqual([3, 1, 4]);
});

it('An import that was cut off adds the rest when it is run again', async () => {
  const org = await clinic();
  const lines = Array.from({ length: 1200 }, (_, index) => `r${index},said ${index}`);
  const map = readMap(JSON.stringify({ source: 'many', id: 'id', words: { happened: 'text' }, customer: { called: 'Row {id}' } }));
  const cutOff = (): never => {
    throw new Error('cut off');
  };
  const text = `id,text\n${lines.join('\n')}`;
  await expect(importCsv({ ground, org, map, dryRun: false, progress: cutOff }, text)).rejects.toThrow('cut off');
  expect(await bring(org, text, map)).toMatchObject({ read: 1200, added: 700, already: 500 });
  expect(await count(org, 'concern')).toBe(1200);
});

it('Two imports of one file at the same moment add each row once', async () => {
  const org = await clinic();
  const text = `id,text\n${Array.from({ length: 600 }, (_, index) => `r${index},said ${index}`).join('\n')}`;
  const map = readMap(JSON.stringify({ source: 'twice', id: 'id', words: { happened: 'text' }, customer: { called: 'Row {id}' } }));
  const reports = await Promise.all([bring(org, text, map), bring(org, text, map)]);
  expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(600);
  expect(await count(org, 'concern')).toBe(600);
});

it('Without an id, a row is known by what it holds, and the same row twice is two', async () => {
  const org = await clinic();
  const map = readMap(JSON.stringify({ source: 'plain', words: { happened: 'text' }, customer: { called: 'Somebody' } }));
  expect(await bring(org, 'text\nLate\nLate\nCold\n', map)).toMatchObject({ read: 3, added: 3 });
  expect(await bring(org, 'text\nLate\nLate\nCold\nLate\n', map)).toMatchObject({ read: 4, added: 1, already: 3 });
});

it('A dry run tells the same and writes nothing', async () => {
  const org = await clinic();
  expect(await bring(org, ANSWERS, MAP, true)).toMatchObject({ read: 9, added: 4, concerns: 3, compliments: 1 });
  expect([await count(org, 'concern'), await count(org, 'customer'), await count(org, 'imported')]).toEqual([0, 0, 0]);
});

it('What was brought over runs no clock, waits for nobody and writes to nobody, until somebody takes it up', async () => {
  const org = await clinic();
  await bring(org);
  expect([await count(org, 'wake'), await count(org, 'waiting'), await count(org, 'letter')]).toEqual([0, 0, 0]);
  const concern = (await exported(org)).concerns[0];
  const sam = await reading(ground.database, org, (rows) =>
    rows.selectFrom('staff').select('id').where('org_id', '=', org).where('name', 'like', 'Sam%').executeTakeFirstOrThrow(),
  );
  await actOn(ground, { org, concern: concern?.id ?? '', actor: { is: 'staff', id: sam.id, roles: ['staff'] }, via: 'desk', make: () => ({ do: 'takeUp', owner: sam.id }) });
  expect(await count(org, 'wake')).toBe(1);
});

it('Their words are theirs; what we had asked is ours; a category is nobody’s words', async () => {
  const org = await clinic();
  await bring(org);
  const { concerns, compliments, customers } = await exported(org);
  expect(concerns.map(({ telling }) => telling.happened)).toMatchObject([
    { text: 'Two hours in the hall, and\nnobody said why.', voice: 'own' },
    null,
    { text: '=HYPERLINK is what my screen said', voice: 'own' },
  ]);
  expect(concerns.map(({ standing }) => standing)).toEqual(['brought-over', 'brought-over', 'brought-over']);
  expect(concerns[0]).toMatchObject({
    happenedOn: { day: '2021-09-30', zone: 'Europe/London' },
    matters: [{ about: { text: 'What could we do better?', voice: 'ours' }, category: 'Waiting · Staff' }],
  });
  expect(concerns[1]).toMatchObject({ happenedOn: { day: '2022-01-14', zone: 'Europe/London' }, matters: [{ about: null, category: 'Not told' }] });
  expect(compliments).toMatchObject([{ words: { text: 'The nurse sang to my boy.', voice: 'own' }, happenedOn: { day: '2021-09-30', zone: 'Europe/London' } }]);
  expect(customers.map(({ name }) => name).sort()).toEqual(['P 1', 'P 2', 'P 5']);
});

it('Two customers of one name stay two where the map names no id of a person', async () => {
  const org = await clinic();
  const map = readMap(JSON.stringify({ source: 'names', words: { happened: 'text' }, customer: { called: '{name}' } }));
  await bring(org, 'name,text\nJudy Alvarez,The bill\nJudy Alvarez,The wait\n', map);
  expect((await exported(org)).customers.map(({ name }) => name)).toEqual(['Judy Alvarez', 'Judy Alvarez']);
});

it('Every event of an export proves itself by its hash', async () => {
  const org = await clinic();
  await bring(org);
  const { concerns } = await exported(org);
  for (const { events } of concerns)
    for (const { streamId, happenedOn, forParty, previous, hash, ...event } of events) {
      const chained = { ...event, org_id: org, stream_id: streamId, happened_on: happenedOn, for_party: forParty } as unknown as Parameters<typeof chainHash>[1];
      expect(chainHash(Buffer.from(String(previous), 'hex'), chained).toString('hex')).toBe(hash);
    }
});

const HOSTILE = [
  '=1+1',
  "'=1",
  '+SUM(A1)',
  '-2',
  '@x',
  '\tTab',
  '"quoted"',
  'a,b',
  'x\r\ny',
  '<script>alert(1)</script>',
  "'; drop table event; --",
  '田中',
  '‮reversed',
  '𝕏 👩‍👧',
  'null',
  ' spaced ',
];

it('Every text goes through export and import, and comes back as it was', async () => {
  const [first, second] = [await clinic(), await clinic()];
  const map = readMap(JSON.stringify({ source: 'hostile', words: { happened: 'text' }, customer: { called: 'Somebody' } }));
  const quoted = HOSTILE.map((text) => `"${(/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`);
  await bring(first, `text\n${quoted.join('\n')}`, map);
  expect((await exported(first)).concerns.map(({ telling }) => telling.happened?.text)).toEqual(HOSTILE);
  const folder = mkdtempSync(join(tmpdir(), 'alongside-export-'));
  await exportCsv(ground, first, folder, { customers: 0, concerns: 0, compliments: 0 });
  const csv = readFileSync(join(folder, 'concerns.csv'), 'utf8');
  expect(csv).not.toMatch(/(^|,)"?[=+@\t]/m);
  expect(await bring(second, csv, example('alongside'))).toMatchObject({ added: HOSTILE.length, failed: [] });
  expect((await exported(second)).concerns.map(({ telling }) => telling.happened?.text)).toEqual(HOSTILE);
});
