// Hear it as they do: the page as the customer will read it, and nothing that stays of it.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { chooseWriting } from '../../src/contract/customer.ts';
import { previewDeed } from '../../src/contract/preview.ts';
import { makeClinic } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api({ key: clinic.keys.staff });
const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'Two hours I sat there.' } } });
const on = { id };
const preview = (text: string) => sam(previewDeed, { params: on, body: { drafted: { deed: 'offerUnderstanding', on, body: { text } } } });

const TABLES = ['event', 'words', 'letter', 'contact', 'look', 'answered', 'search_entry'];
const counted = () => Promise.all(TABLES.map(async (table) => (await asOwner<{ n: string }>(server.database.ownerUrl, `select count(*) as n from ${table}`))[0]?.n));

test('The page shows what Sam drafted, with the questions that Judy will be asked, and no script', async () => {
  const { html, language } = await preview('You waited for two hours, and nobody told you why.');
  expect(language).toBe('en');
  expect(html).toContain('You waited for two hours, and nobody told you why.');
  expect(html).toContain('Two hours I sat there.');
  expect(html).toContain('value="correction"');
  expect(html).not.toContain('<script');
});

test('A word, a fix and a task are shown where Judy will read them', async () => {
  const word = await sam(previewDeed, { params: on, body: { drafted: { deed: 'giveWord', on, body: { text: 'The billing desk looks at it today.' } } } });
  expect(word.html).toContain('The billing desk looks at it today.');
  const task = { title: 'Send us the bill', why: 'Then we can take it off.', steps: ['Take a photo.'], asks: clinic.people.sam };
  const asked = await sam(previewDeed, { params: on, body: { drafted: { deed: 'proposeTask', on, body: task } } });
  expect(asked.html).toContain('Take a photo.');
});

test('Nothing of it is kept, sent, or counted as seen', async () => {
  const before = await counted();
  const { version } = await sam(wire.showConcern, { params: on });
  await preview('A draft that nobody sent.');
  expect(await counted()).toEqual(before);
  const view = await sam(wire.showConcern, { params: on });
  expect(view.version).toBe(version);
  expect(JSON.stringify(view)).not.toContain('A draft that nobody sent.');
});

test('It is drawn in the size and the language that Judy asked for', async () => {
  await sam(chooseWriting, { params: { customer: customer.id }, body: { via: 'phone', bigPrint: true } });
  expect((await preview('Two hours.')).html).toContain('class="large"');
});

test('What would be refused is refused here too, and of another team’s concern nothing is drawn', async () => {
  const due = '2026-11-20T12:00:00.000Z';
  const fix = { deed: 'proposeFix' as const, on, body: { text: 'The bill comes off.', due } };
  expect(await sam.refused(previewDeed, { params: on, body: { drafted: fix } })).toMatchObject({ code: 'understanding-not-confirmed' });
  expect(await sam.refused(previewDeed, { params: on, body: { drafted: { deed: 'write', on, body: { text: 'Not ours to say.' } } } })).toMatchObject({ code: 'invalid' });
});
