// Machine spam that nobody brought back: after 30 days its words are gone, and the record is whole.
import { beforeAll, expect, test } from 'vitest';
import { answerWhy, askWhy, raiseCause } from '../../src/contract/causeEndpoints.ts';
import { answerInvitation, invitePartner, listChangesFor, planChange } from '../../src/contract/changeEndpoints.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { askCorrection } from '../../src/contract/correctionEndpoints.ts';
import { sayAboutMe } from '../../src/contract/customer.ts';
import { writePrivateNote } from '../../src/contract/notes.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { changeCustomer, showCustomer } from '../../src/contract/people.ts';
import { addToSideThread, openSideThread } from '../../src/contract/sideThreads.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));

beforeAll(() => buildIfStale());

let machines = 0;
/** What a machine types into the public form, set aside by Sam. */
async function spam() {
  machines += 1;
  const browser = plainBrowser(server.baseUrl, `10.4.${machines}.7`);
  const form = await browser.visit(`/form/${clinic.org}`);
  const happened = `Cheap watches number ${machines}`;
  await browser.visit(`/form/${clinic.org}`, { ...guard(form.html), happened, name: `Watchmaker ${machines}`, email: `sales${machines}@example.net` });
  const { items } = await sam(wire.listConcerns, { query: { search: happened } });
  const [{ id, customer } = { id: '', customer: { id: '' } }] = items;
  await sam(wire.setAside, { params: { id }, body: {} });
  return { id, customer: customer.id, happened, on: { params: { id } } };
}
const anywhere = async (text: string): Promise<readonly string[]> => {
  const tables = await asOwner<{ name: string }>(
    server.database.ownerUrl,
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const looks = tables.map(({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ilike '%' || $1 || '%')`);
  return (await asOwner<{ name: string }>(server.database.ownerUrl, looks.join(' union all '), [text])).map(({ name }) => name);
};

test('Until the last of 30 days it comes back with every word; after it the clock has erased them, and the chain holds.', async () => {
  const [recovered, left] = [await spam(), await spam()];
  server.clock.pass({ days: 29, hours: 23 });
  await passTime(server.ground);
  expect((await sam(wire.bringBack, recovered.on)).telling.happened?.text).toBe(recovered.happened);
  expect((await sam(wire.showConcern, left.on)).telling.happened?.text).toBe(left.happened);
  server.clock.pass({ hours: 1 });
  await passTime(server.ground);
  const erased = await sam(wire.showConcern, left.on);
  expect(erased).toMatchObject({ standing: 'erased', title: '', customer: { name: '' }, telling: { happened: { text: null } }, customerCard: { ways: [] } });
  expect(erased.entries.map(({ kind }) => kind)).toEqual(['concernTold', 'setAside', 'wordsErased']);
  expect(await sam.refused(wire.bringBack, left.on)).toMatchObject({ code: 'was-erased' });
  expect((await sam(wire.listConcerns, { query: { view: 'set-aside' } })).items).toEqual([]);
  expect((await sam(wire.listConcerns, { query: { search: 'watches' } })).items.map(({ id }) => id)).toEqual([recovered.id]);
  for (const word of [left.happened, 'Watchmaker 2', 'sales2@example.net']) expect([word, await anywhere(word)]).toEqual([word, []]);
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
  expect((await sam(wire.showConcern, recovered.on)).telling.happened?.text).toBe(recovered.happened);
});

test('Of a concern that is erased no word is left in any table, by whomever it was said and on whichever side it was kept.', async () => {
  const { id, customer, on } = await spam();
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer }));
  await hers(wire.write, { ...on, body: { text: 'Wordmark one.' } });
  await hers(inviteParty, { ...on, body: { person: { name: 'Wordmark Two', email: 'wordmark3@example.net' }, role: 'carer', scope: 'see', relation: 'wordmark four' } });
  await hers(sayAboutMe, { params: { customer, part: 'helps' }, body: { text: 'Wordmark five.', after: 0 } });
  await hers(askCorrection, { ...on, body: { of: { onFile: 'name' }, text: 'Wordmark six.' } });
  await sam(wire.noteContact, { ...on, body: { direction: 'in', text: 'Wordmark seven.' } });
  await sam(writePrivateNote, { ...on, body: { reason: 'another-person', text: 'Wordmark eight.' } });
  const { id: thread } = await sam(openSideThread, { ...on, body: { with: 'Wordmark nine', because: 'Wordmark ten.' } });
  await sam(addToSideThread, { params: { id, thread }, body: { direction: 'asked', via: 'phone', text: 'Wordmark eleven.' } });
  await nora(wire.lookWithReason, { ...on, body: { reason: 'Wordmark twelve.' } });
  const { id: cause } = await sam(raiseCause, { body: { title: 'The same twice', concerns: [id] } });
  const { whys } = await sam(askWhy, { params: { cause }, body: { concern: id, text: 'Wordmark thirteen?' } });
  await hers(answerWhy, { params: { id, cause, why: whys[0]?.id ?? '' }, body: { text: 'Wordmark fourteen.' } });
  const { changes } = await sam(planChange, { params: { cause }, body: { does: 'We look', seen: 'A look', actions: ['simplify'] } });
  const change = changes[0]?.id ?? '';
  await sam(invitePartner, { params: { cause, change }, body: { person: customer, role: 'tester', text: 'Wordmark fifteen?' } });
  const partner = (await hers(listChangesFor, on)).parts[0]?.id ?? '';
  await hers(answerInvitation, { params: { id, cause, partner }, body: { answer: 'yes', text: 'Wordmark sixteen.' } });
  expect(await anywhere('wordmark')).toEqual(expect.arrayContaining(['words', 'search_entry', 'private_words', 'private_search_entry', 'customer', 'way', 'look']));
  await sam(wire.setAside, { ...on, body: {} });
  server.clock.pass({ days: 30 });
  await passTime(server.ground);
  expect((await sam(wire.showConcern, on)).standing).toBe('erased');
  expect(await anywhere('wordmark')).toEqual([]);
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
});

test('A person who writes after that is heard, and their new words stay.', async () => {
  const { id, customer, on } = await spam();
  server.clock.pass({ days: 30 });
  await passTime(server.ground);
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer }));
  await hers(wire.write, { ...on, body: { text: 'I am no machine.' } });
  server.clock.pass({ days: 31 });
  await passTime(server.ground);
  const now = await sam(wire.showConcern, on);
  expect(now.standing).toBe('open');
  expect(now.entries.flatMap(({ words }) => words.map(({ said }) => said.text))).toContain('I am no machine.');
});

test('Somebody whom staff know keeps their name when what came in their name is erased.', async () => {
  const { customer } = await spam();
  await sam(changeCustomer, { params: { id: customer }, body: { confirmed: true } });
  const told = await server.api({ key: clinic.keys.staff })(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'Cheap hats' }, via: 'mail' } });
  await sam(wire.setAside, { params: { id: told.id }, body: {} });
  server.clock.pass({ days: 30 });
  await passTime(server.ground);
  expect((await sam(showCustomer, { params: { id: told.customer.id } })).name).toBe('Judy Alvarez');
  expect((await sam(showCustomer, { params: { id: customer } })).name).toBe(`Watchmaker ${machines}`);
});
