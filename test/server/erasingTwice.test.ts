// Erasing where two were put together: of the person no word is left under either entry, of a concern none where it was one with
// another, and nothing of anybody else goes with it.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact } from '../../src/contract/contacts.ts';
import { keepFromEntry, sayAboutMe, showProfile } from '../../src/contract/customer.ts';
import { mergeInto, takeBackMerge } from '../../src/contract/merging.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { changeCustomer, showCustomer } from '../../src/contract/people.ts';
import { mergePeople, takeBackPeopleMerge } from '../../src/contract/samePerson.ts';
import { splitOff } from '../../src/contract/splitting.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

await buildIfStale();
const server = await startServer();
const clinic = await makeClinic(server.ground);
const as = async (member: 'sam' | 'barb') => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb] = [await as('sam'), await as('barb')];
const program = server.api({ key: clinic.keys.staff });
const on = (id: string) => ({ params: { id } });

let machines = 0;
/** What a machine types into the public form, and whom it brings along. */
async function spam(brings: { name: string; email: string }) {
  machines += 1;
  const browser = plainBrowser(server.baseUrl, `10.5.${machines}.7`);
  const form = await browser.visit(`/form/${clinic.org}`);
  const happened = `Cheap watches number ${machines}`;
  await browser.visit(`/form/${clinic.org}`, { ...guard(form.html), happened, name: `Watchmaker ${machines}`, email: `sales${machines}@example.net` });
  const { items } = await sam(wire.listConcerns, { query: { search: happened } });
  const [{ id, customer } = { id: '', customer: { id: '' } }] = items;
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
  await hers(inviteParty, { ...on(id), body: { person: brings, role: 'carer', scope: 'see' } });
  const party = (await sam(wire.showConcern, on(id))).parties.find(({ party: { name } }) => name === brings.name)?.party.id ?? '';
  return { id, party };
}
async function erase(...concerns: readonly string[]) {
  for (const id of concerns) await sam(wire.setAside, { ...on(id), body: {} });
  server.clock.pass({ days: 30 });
  await passTime(server.ground);
  for (const id of concerns) expect((await sam(wire.showConcern, on(id))).standing).toBe('erased');
}
const tablesOf = () =>
  asOwner<{ name: string }>(
    server.database.ownerUrl,
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
async function anywhere(text: string): Promise<readonly string[]> {
  const looks = (await tablesOf()).map(({ name }) => `select '${name}' as name where exists (select from ${name} t where t::text ilike '%' || $1 || '%')`);
  return (await asOwner<{ name: string }>(server.database.ownerUrl, looks.join(' union all '), [text])).map(({ name }) => name);
}
const wordsKept = () =>
  asOwner(server.database.ownerUrl, `select t::text from words t where text is not null and text not ilike '%wordmark%' and text not ilike '%watches%' order by id`);
const twice = (from: string, to: string, because: string) => barb(mergePeople, { ...on(from), body: { to, because } });

test('Of one person who stood in the house twice nothing is left under either entry; Judy’s words are all there, and the two are not taken apart any more.', async () => {
  const judy = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'The bill came twice.' } } });
  const [first, second] = [await spam({ name: 'Wordmark One', email: 'wordmark1@example.net' }), await spam({ name: 'Wordmark Two', email: 'wordmark2@example.net' })];
  const [from, to] = [first.party, second.party];
  await sam(sayAboutMe, { params: { customer: from, part: 'helps' }, body: { text: 'Wordmark three.', after: 0 } });
  await sam(changeCustomer, { ...on(from), body: { name: 'Wordmark Four' } });
  await sam(addContact, { body: { customer: { id: from }, direction: 'in', via: 'phone', text: 'Wordmark five.' } });
  await sam(addContact, { body: { customer: { id: to }, direction: 'in', via: 'phone', text: 'Wordmark six.' } });
  const merge = (await twice(from, to, 'Wordmark seven.')).merged[0]?.id ?? '';
  const [line] = (await sam(showProfile, { params: { customer: to } })).alsoSaid;
  await sam(keepFromEntry, { params: { customer: to, entry: from, line: line?.line ?? '' }, body: { after: 0 } });
  await sam(addContact, { body: { customer: { id: to }, direction: 'in', via: 'phone', text: 'Wordmark eight.' } });
  const kept = await wordsKept();
  await erase(first.id);
  expect(await anywhere('wordmark')).not.toEqual([]);
  await erase(second.id);
  expect(await anywhere('wordmark')).toEqual([]);
  expect(await wordsKept()).toEqual(kept);
  expect((await sam(wire.showConcern, on(judy.id))).telling.happened?.text).toBe('The bill came twice.');
  expect(await barb.refused(takeBackPeopleMerge, { params: { id: to, merge } })).toMatchObject({ code: 'one-was-erased' });
  expect(await barb.refused(mergePeople, { ...on(to), body: { to: judy.customer.id, because: 'She said so.' } })).toMatchObject({ code: 'one-was-erased' });
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
});

test('Whoever is known under one of the two entries keeps both, and they can still be taken apart.', async () => {
  const { id, party } = await spam({ name: 'Paul Alvarez', email: 'paul@example.net' });
  const known = await sam(wire.raiseConcern, { body: { customer: { name: 'Paul A.' }, telling: { happened: 'I waited.' } } });
  await sam(changeCustomer, { ...on(party), body: { confirmed: true } });
  const other = await spam({ name: 'P. Alvarez', email: 'paul@example.org' });
  const merge = (await twice(other.party, party, 'He said so.')).merged[0]?.id ?? '';
  await erase(id, other.id);
  expect(await sam(showCustomer, on(party))).toMatchObject({ name: 'Paul Alvarez' });
  await barb(takeBackPeopleMerge, { params: { id: party, merge } });
  expect(await sam(showCustomer, on(other.party))).toMatchObject({ name: 'P. Alvarez' });
  expect((await sam(wire.showConcern, on(known.id))).telling.happened?.text).toBe('I waited.');
});

test('Erased after it was one with another and is two again, its words are gone from the other’s page too, and the other keeps its own.', async () => {
  const told = (customer: object, happened: string) => program(wire.raiseConcern, { body: { customer: customer as { name: string }, telling: { happened }, via: 'mail' } });
  const bill = await told({ name: 'Judy Alvarez' }, 'The bill came twice.');
  const hats = await told({ id: bill.customer.id }, 'Hatmark hats.');
  await sam(wire.addMatter, { ...on(hats.id), body: { about: 'Hatmark caps' } });
  await sam(mergeInto, { ...on(hats.id), body: { into: bill.id } });
  for (const id of [hats.id, bill.id]) expect((await sam.refused(wire.setAside, { ...on(id), body: {} })).code).toMatch(/goes-on-elsewhere|took-others-in/);
  await sam(takeBackMerge, { ...on(bill.id), body: { from: hats.id } });
  await erase(hats.id);
  expect(await anywhere('hatmark')).toEqual([]);
  const view = await sam(wire.showConcern, on(bill.id));
  expect(view.telling.happened?.text).toBe('The bill came twice.');
  expect(view.entries.find(({ kind }) => kind === 'tookIn')?.words).toMatchObject([{ said: { text: null } }]);
  expect((await sam.refused(mergeInto, { ...on(hats.id), body: { into: bill.id } })).code).toBe('was-erased');
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
});

test('Of what a person looked at and made two, neither is set aside as a machine’s: the other’s words would go with it.', async () => {
  const { id, customer } = await program(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'The bill came twice.' }, via: 'mail' } });
  const said = (await sam(wire.showConcern, on(id))).entries.flatMap(({ words }) => words)[0]?.said.id ?? '';
  const other = (await sam(splitOff, { ...on(id), body: { matters: [], words: [said] } })).splitOff[0]?.concern ?? '';
  for (const one of [id, other]) expect(await sam.refused(wire.setAside, { ...on(one), body: {} })).toMatchObject({ code: 'a-person-told-this' });
  await sam(mergeInto, { ...on(other), body: { into: id } });
  await sam(takeBackMerge, { ...on(id), body: { from: other } });
  for (const one of [id, other]) expect(await sam.refused(wire.setAside, { ...on(one), body: {} })).toMatchObject({ code: 'a-person-told-this' });
  expect((await sam(wire.showConcern, on(other))).telling.happened?.text).toBe('The bill came twice.');
  expect(customer.name).toBe('Judy Alvarez');
});
