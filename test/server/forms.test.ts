// The catalogue of forms: versions are never changed, two who save at once don't overwrite each other.
import { expect, test } from 'vitest';
import { listForms, retireForm, saveForm, showForm } from '../../src/contract/form.ts';
import { countStumbles } from '../../src/server/forms/catalogue.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { VISIT } from '../cast/forms.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const neighbour = await makeClinic(server.ground, { name: 'Hillside Clinic' });
const mary = server.api({ key: clinic.keys.manager });
const sam = server.api({ key: clinic.keys.staff });
const form = VISIT as never;

test('Saving makes a new version; the first stays as it was asked.', async () => {
  const first = await mary(saveForm, { body: { form } });
  const second = await mary(saveForm, { body: { id: first.id, after: 1, form: { ...VISIT, title: 'Before you come' } as never } });
  expect([first.version, second.version, second.newest]).toEqual([1, 2, 2]);
  expect((await sam(showForm, { params: { id: first.id }, query: { version: 1 } })).form).toEqual(VISIT);
  expect((await sam(showForm, { params: { id: first.id } })).form.title).toBe('Before you come');
});

test('Of two who change the same version the second is shown what the first saved.', async () => {
  const { id } = await mary(saveForm, { body: { form } });
  const both = await Promise.all([1, 2].map(() => mary.ask(saveForm, { body: { id, after: 1, form } })));
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(both.find(({ status }) => status === 409)?.problem).toMatchObject({ code: 'form-was-changed', now: { version: 2 } });
});

test('A form that can’t be asked is refused with each fault at its question.', async () => {
  const [name] = VISIT.fields;
  const refused = await mary.refused(saveForm, { body: { form: { ...VISIT, title: ' ', fields: [name, { ...name, label: '' }] } } });
  expect(refused).toMatchObject({
    code: 'form-not-ready',
    errors: [
      { field: 'form', message: 'no-title' },
      { field: 'q1', message: 'id-twice' },
      { field: 'q1', message: 'no-label' },
    ],
  });
});

test('A retired form leaves the list and can be brought back; no other organisation sees either.', async () => {
  const { id } = await mary(saveForm, { body: { form: { ...VISIT, title: 'For once' } as never } });
  const titles = async (retired: boolean) => (await sam(listForms, { query: { retired } })).items.map(({ title }) => title);
  await mary(retireForm, { params: { id }, body: { retired: true } });
  expect([await titles(false), await titles(true)].map((list) => list.includes('For once'))).toEqual([false, true]);
  await mary(retireForm, { params: { id }, body: { retired: false } });
  expect(await titles(false)).toContain('For once');
  const stranger = server.api({ key: neighbour.keys.manager });
  expect((await stranger(listForms, {})).items).toEqual([]);
  for (const refused of [await stranger.refused(showForm, { params: { id } }), await stranger.refused(saveForm, { body: { id, form } })]) expect(refused.code).toBe('no-such-form');
});

test('The list goes on by cursor, by title, without a gap.', async () => {
  const org = await makeClinic(server.ground, { name: 'Lakeview Clinic' });
  const una = server.api({ key: org.keys.manager });
  for (const title of ['C', 'A', 'B', 'B']) await una(saveForm, { body: { form: { ...VISIT, title } as never } });
  const seen: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = await una(listForms, { query: { limit: 1, ...(after && { after }) } });
    seen.push(...page.items.map(({ title }) => title));
    after = page.next;
  }
  expect(seen).toEqual(['A', 'B', 'B', 'C']);
});

test('Where people stumble shows from five times on, in the version that was asked.', async () => {
  const { id } = await mary(saveForm, { body: { form } });
  const stumble = (times: number, ...fields: string[]) =>
    inOrganisation(server.ground.database, clinic.org, async (rows) => {
      for (let one = 0; one < times; one++) await countStumbles(rows, clinic.org, { form: id, version: 1 }, fields);
    });
  await stumble(4, 'q2', 'q5');
  expect((await sam(showForm, { params: { id } })).stumbles).toEqual([]);
  await stumble(1, 'q2');
  expect((await sam(showForm, { params: { id } })).stumbles).toEqual([{ field: 'q2', times: 5 }]);
  await mary(saveForm, { body: { id, after: 1, form } });
  expect((await sam(showForm, { params: { id } })).stumbles).toEqual([]);
});
