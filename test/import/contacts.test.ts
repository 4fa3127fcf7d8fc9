// Bringing a log of contacts over, and what stood out in it at a time.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportJson } from '../../src/server/export/json.ts';
import { readContactMap } from '../../src/server/import/contactMap.ts';
import { type ContactReport, importContacts } from '../../src/server/import/contactRun.ts';
import { readMap } from '../../src/server/import/map.ts';
import { importCsv } from '../../src/server/import/run.ts';
import { reading } from '../../src/server/platform/database.ts';
import { type Stood, stoodAt } from '../../src/server/signal/asOf.ts';
import { momentIn, zoneOfContacts } from '../../src/server/signal/moment.ts';
import { makeClinic } from '../harness/clinic.ts';
import { freshGround } from '../harness/ground.ts';

const { ground } = await freshGround();
const MAP = readContactMap(readFileSync(new URL('../../examples/incident-contacts.map.json', import.meta.url), 'utf8'));
const HEADER =
  'number,caller_id,opened_at,contact_type,category,subcategory,impact,urgency,priority,assignment_group,reassignment_count,reopen_count,made_sla,incident_state,state_path,resolved_at';
const row = (number: string, caller: string, opened: string, resolved = ''): string =>
  `${number},${caller},${opened},Phone,55,170,2 - Medium,2 - Medium,3 - Moderate,56,0,0,true,Closed,New>Closed,${resolved}`;
const log = (...rows: readonly string[]): string => [HEADER, ...rows].join('\n');
const clinic = async (): Promise<string> => (await makeClinic(ground)).org;
const bring = (org: string, text: string, { map = MAP, dryRun = false } = {}): Promise<ContactReport> => importContacts({ ground, org, map, dryRun, progress: () => {} }, text);
const NUMBERS = { inSevenDays: 3, inThirtyDays: 5, inNinetyDays: 12, topPercent: 1 };
const stood = (org: string, at: string): Promise<readonly Stood[]> => reading(ground.database, org, (rows) => stoodAt(rows, org, NUMBERS, at));
const count = (org: string): Promise<number> =>
  reading(ground.database, org, async (rows) => {
    const found = await rows
      .selectFrom('contact')
      .select((one) => one.fn.countAll<number>().as('n'))
      .where('org_id', '=', org)
      .executeTakeFirstOrThrow();
    return found.n;
  });

it('Broken rows are told with their line, and the rest goes in', async () => {
  const org = await clinic();
  const text = log(
    row('INC1', 'Caller 1', '29/2/2016 01:16', '29/2/2016 11:29'),
    row('INC2', 'Caller 1', '30/2/2016 01:16'),
    row('INC3', 'Caller 2', ''),
    'INC4,Caller 2',
    row('INC5', 'Caller 2', '1/3/2016 08:00', 'soon'),
    row('INC6', 'Caller 2', '1/3/2099 08:00'),
    row('', 'Caller 2', '1/3/2016 08:00'),
    row('INC8', '', '1/3/2016 08:00'),
    row('INC9', 'Caller 3', '1/3/2016 8:05'),
  );
  expect(await bring(org, text)).toEqual({
    read: 9,
    added: 3,
    already: 0,
    incoming: 3,
    outgoing: 0,
    withoutCaller: 1,
    leftOut: 0,
    failed: [
      { line: 3, why: 'Its time "30/2/2016 01:16" in "opened_at" is not one in the form d/m/yyyy.' },
      { line: 4, why: 'Its column "opened_at" is empty, and a contact has a time.' },
      { line: 5, why: 'It has 2 cells, and the header has 16.' },
      { line: 6, why: 'Its time "soon" in "resolved_at" is not one in the form d/m/yyyy.' },
      { line: 7, why: 'Its time "1/3/2099 08:00" has not come yet.' },
      { line: 8, why: 'Its column "number" is empty, so a second run would not know it again.' },
    ],
  });
});

it('A second run adds nothing, and a dry run writes nothing', async () => {
  const org = await clinic();
  const text = log(row('INC1', 'Caller 1', '29/2/2016 01:16'), row('INC2', 'Caller 1', '29/2/2016 04:40'), row('INC1', 'Caller 1', '29/2/2016 01:16'));
  expect(await bring(org, text, { dryRun: true })).toMatchObject({ read: 3, added: 2, already: 1 });
  expect(await count(org)).toBe(0);
  expect(await bring(org, text)).toMatchObject({ read: 3, added: 2, already: 1 });
  expect(await bring(org, text)).toMatchObject({ read: 3, added: 0, already: 3 });
  expect(await count(org)).toBe(2);
});

it('A contact and a concern of one source share their person, and neither keeps the other out', async () => {
  const org = await clinic();
  const map = readMap(JSON.stringify({ source: 'incidents', id: 'number', words: { happened: 'text' }, customer: { called: '{caller}', same: 'caller' } }));
  await importCsv({ ground, org, map, dryRun: false, progress: () => {} }, 'number,caller,text\nINC1,Caller 1,Cold\n');
  expect(await bring(org, log(row('INC1', 'Caller 1', '29/2/2016 01:16')))).toMatchObject({ added: 1 });
  const customers = await reading(ground.database, org, (rows) => rows.selectFrom('customer').select('id').where('org_id', '=', org).execute());
  expect(customers).toHaveLength(1);
});

const ON_ONE_MATTER = log(
  row('INC1', 'Caller 1', '1/3/2016 08:00'),
  row('INC1', 'Caller 1', '2/3/2016 08:00'),
  row('INC1', 'Caller 1', '3/3/2016 08:00'),
  row('INC2', 'Caller 2', '1/3/2016 08:00', '3/3/2016 09:00'),
  row('INC2', 'Caller 2', '2/3/2016 08:00', '3/3/2016 09:00'),
  row('INC2', 'Caller 2', '3/3/2016 08:00', '3/3/2016 09:00'),
);

it('Three contacts on one open matter stand out from the third on, until seven days after the first of them', async () => {
  const org = await clinic();
  await bring(org, ON_ONE_MATTER);
  const theirs = async (at: string) => (await stood(org, at)).map(({ rule, externalId, count: contacts, since }) => [rule, externalId, contacts, since]);
  const one = ['7d', 'Caller 1', 3, '2016-03-01T08:00:00.000Z'];
  const two = ['7d', 'Caller 2', 3, '2016-03-01T08:00:00.000Z'];
  expect(await theirs('2016-03-03T07:59:59.999Z')).toEqual([]);
  expect((await theirs('2016-03-03T08:00:00.000Z')).toSorted()).toEqual([one, two]);
  expect(await theirs('2016-03-03T09:00:00.000Z')).toEqual([one]);
  expect(await theirs('2016-03-08T07:59:59.999Z')).toEqual([one]);
  expect(await theirs('2016-03-08T08:00:00.000Z')).toEqual([]);
});

it('A later file tells when a matter ended, and its contacts no longer stand out from then on', async () => {
  const org = await clinic();
  await bring(org, ON_ONE_MATTER);
  expect(await bring(org, log(row('INC1', 'Caller 1', '1/3/2016 08:00', '3/3/2016 12:00')))).toMatchObject({ added: 0, already: 1 });
  expect(await stood(org, '2016-03-03T11:59:00.000Z')).toHaveLength(1);
  expect(await stood(org, '2016-03-03T12:00:00.000Z')).toEqual([]);
});

it('Contacts out, of machines, of staff and of nobody are kept, and stand out for nobody', async () => {
  const org = await clinic();
  const map = readContactMap(
    JSON.stringify({
      source: 'calls',
      happened: { column: 'at', formats: ['iso'] },
      customer: { called: '{who}', same: 'who' },
      direction: { column: 'way', in: ['in'], out: ['out'] },
      sender: { column: 'from', automatic: ['system'], staff: ['us'] },
      matter: { column: 'case' },
    }),
  );
  const call = (who: string, way: string, from: string): string => `2016-03-01T08:00:00Z,${who},${way},${from},c1`;
  const three = (line: string): readonly string[] => [line, line, line];
  const rows = [...three(call('Judy', 'out', '')), ...three(call('Printer', 'in', 'system')), ...three(call('Sam', 'in', 'us')), ...three(call('', 'in', ''))];
  expect(await bring(org, ['at,who,way,from,case', ...rows, call('Judy', 'sideways', '')].join('\n'), { map })).toMatchObject({
    added: 12,
    outgoing: 3,
    withoutCaller: 3,
    leftOut: 6,
    failed: [{ line: 14, why: 'Its direction "sideways" is not in the map.' }],
  });
  expect(await stood(org, '2016-03-02T00:00:00.000Z')).toEqual([]);
});

it('A contact on behalf of somebody counts for them, and keeps who called', async () => {
  const org = await clinic();
  const map = readContactMap(
    JSON.stringify({
      source: 'calls',
      happened: { column: 'at', formats: ['iso'] },
      customer: { called: '{who}', same: 'who' },
      behalf: { called: '{patient}', same: 'patient' },
      matter: { column: 'case' },
    }),
  );
  const calls = ['Mei,Li', 'Mei,Li', 'Li,', 'Mei,Mei'].map((people, hour) => `2016-03-01T0${hour}:00:00Z,${people},c1`);
  await bring(org, ['at,who,patient,case', ...calls].join('\n'), { map });
  expect(await stood(org, '2016-03-02T00:00:00.000Z')).toMatchObject([{ rule: '7d', externalId: 'Li', count: 3 }]);
});

it('Times without a zone are read in the zone of the map, in the file and in the question', async () => {
  const org = await clinic();
  await bring(org, ON_ONE_MATTER, { map: { ...MAP, happened: { ...MAP.happened, zone: 'America/New_York' } } });
  const zone = await reading(ground.database, org, (rows) => zoneOfContacts(rows, org));
  expect(zone).toBe('America/New_York');
  expect(momentIn('2016-03-03 08:00', zone ?? '')).toBe('2016-03-03T13:00:00.000Z');
  expect(await stood(org, '2016-03-03T13:00:00.000Z')).toMatchObject([{ since: '2016-03-01T13:00:00.000Z' }, { since: '2016-03-01T13:00:00.000Z' }]);
  expect(await stood(org, '2016-03-03T12:59:00.000Z')).toEqual([]);
});

it.each([
  ['2016-03-03T13:00:00+02:00', '2016-03-03T11:00:00.000Z'],
  ['2016-03-03T13:00Z', '2016-03-03T13:00:00.000Z'],
  ['2016-03-03', '2016-03-03T00:00:00.000Z'],
  ['2016-03-03T13:00:30', '2016-03-03T13:00:30.000Z'],
  ['tomorrow', null],
  ['2016-13-01', null],
])('The time %s is read as %s', (text, at) => {
  expect(momentIn(text, 'UTC')).toBe(at);
});

it('All of it is in the export: contacts, what they are about, and by what a person is known', async () => {
  const org = await clinic();
  await bring(org, ON_ONE_MATTER);
  let text = '';
  for await (const piece of exportJson(ground, org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  const whole = JSON.parse(text) as Record<'contactsAlone' | 'contactMatters' | 'countedAs' | 'contactSources', unknown[]>;
  expect(whole.contactsAlone).toHaveLength(6);
  expect(whole.contactMatters).toContainEqual(expect.objectContaining({ source: 'incidents', externalId: 'INC2', endedAt: '2016-03-03T09:00:00.000Z' }));
  expect(whole.countedAs).toContainEqual(expect.objectContaining({ knownAs: [{ source: 'incidents', externalId: 'Caller 1' }], notAPerson: null, household: null }));
  expect(whole.contactSources).toEqual([{ source: 'incidents', zone: 'UTC' }]);
});
