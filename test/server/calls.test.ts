// Who may be calling, and calls as a telephone system tells of them.
import { expect, test } from 'vitest';
import { myCalls, recogniseCaller, recordCall, settleCall } from '../../src/contract/calls.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { addContact, listContacts, setHousehold } from '../../src/contract/contacts.ts';
import { addCustomer, listCustomers } from '../../src/contract/people.ts';
import { hoursBefore } from '../../src/domain/common/instants.ts';
import { forgetNumbers } from '../../src/server/call/store.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const phones = server.api({ key: clinic.keys.manager });
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
const add = (name: string, value: string) => phones(addCustomer, { body: { name, ways: [{ kind: 'phone', value, preferred: true }] } });
const judy = await add('Judy Alvarez', '+44 20 7946 0018');
const paul = await add('Paul Alvarez', '020 7946 0018 ext. 2');
const ben = await add('Ben Okafor', '+1 555 014 2233');
await phones(setHousehold, { params: { id: paul.id }, body: { with: judy.id } });
const names = async (from: string, as = sam) => (await as(recogniseCaller, { query: { from } })).people.map(({ person }) => person.name).toSorted();
const of = async (customer: string) => (await phones(listContacts, { query: { customer } })).items;

test('Everybody who has the number is shown, however the telephone system writes it, and nobody is chosen among them.', async () => {
  for (const from of ['+442079460018', '02079460018', 'tel:+44-20-7946-0018', 'sip:+442079460018@pbx.example', '0044 20 7946 0018'])
    expect(await names(from), from).toEqual(['Judy Alvarez', 'Paul Alvarez']);
  const { people } = await sam(recogniseCaller, { query: { from: '020 7946 0018' } });
  expect(people.find(({ person }) => person.id === judy.id)).toMatchObject({ hidden: false, household: [{ id: paul.id, name: 'Paul Alvarez' }] });
  expect(await names('+1 20 7946 0018')).toEqual([]);
  expect(await names('(555) 014-2233')).toEqual(['Ben Okafor']);
});

test('A withheld number is said to be withheld, and what is no number finds nobody.', async () => {
  expect(await sam(recogniseCaller, { query: { from: 'anonymous' } })).toEqual({ heard: 'withheld', people: [] });
  expect(await sam(recogniseCaller, { query: { from: '4310' } })).toEqual({ heard: 'unreadable', people: [] });
});

test('Of somebody whose concerns are another team’s only the name is shown.', async () => {
  await phones(raiseConcern, { body: { customer: { id: ben.id }, telling: { happened: 'The ramp is icy.' }, team: clinic.teams.desk } });
  const seen = await nora(recogniseCaller, { query: { from: '+15550142233' } });
  expect(seen.people).toEqual([{ person: { id: ben.id, name: 'Ben Okafor' }, callMe: null, hidden: true, household: [] }]);
});

test('Typing the number where somebody is looked for finds them, too.', async () => {
  const found = await sam(listCustomers, { query: { search: '(555) 014-2233' } });
  expect(found.items.map(({ name }) => name)).toEqual(['Ben Okafor']);
});

test('A call told three times is one call and one contact, and whoever took it is told at once.', async () => {
  const startedAt = server.clock.now();
  const call = { call: 'pbx-1', from: '+1 555 014 2233', to: '+1 555 0100', startedAt };
  const before = (await of(ben.id)).length;
  expect(await phones(recordCall, { body: call })).toMatchObject({ state: 'ringing', answeredBy: null });
  const answered = await phones(recordCall, { body: { ...call, answeredBy: clinic.emailOf('sam') } });
  expect(answered).toMatchObject({ state: 'answered', answeredBy: { id: clinic.people.sam }, from: call.from });
  expect((await sam(myCalls)).items.map(({ id }) => id)).toEqual([answered.id]);
  expect((await nora(myCalls)).items).toEqual([]);
  expect(await phones(recordCall, { body: { ...call, endedAt: startedAt } })).toMatchObject({ state: 'ended', id: answered.id });
  expect((await sam(myCalls)).items).toEqual([]);
  const contacts = await of(ben.id);
  expect(contacts).toHaveLength(before + 1);
  expect(contacts.find(({ id }) => id === answered.contact)).toMatchObject({ direction: 'in', via: 'phone', counted: true, happenedAt: startedAt });
});

test('A missed call counts as a contact; where several share the number it is nobody’s until a person says whose.', async () => {
  const body = { from: '020 7946 0018', startedAt: server.clock.now(), endedAt: server.clock.now() };
  const missed = await phones(recordCall, { body });
  expect(missed.state).toBe('missed');
  expect((await phones(recordCall, { body })).id).toBe(missed.id);
  const { items } = await phones(listContacts, { query: {} });
  expect(items.find(({ id }) => id === missed.contact)).toMatchObject({ customer: null, counted: true });
});

test('What Sam logs of the call takes its place, so that it counts once.', async () => {
  const call = await phones(recordCall, { body: { call: 'pbx-2', from: '020 7946 0018', startedAt: server.clock.now(), answeredBy: clinic.people.sam } });
  const before = await of(judy.id);
  const logged = await sam(addContact, { body: { customer: { id: judy.id }, direction: 'in', text: 'Is there news?' } });
  expect((await sam(settleCall, { params: { id: call.id }, body: { contact: logged.id } })).contact).toBe(logged.id);
  expect(await of(judy.id)).toHaveLength(before.length + 1);
  expect((await phones(listContacts, { query: {} })).items.map(({ id }) => id)).not.toContain(call.contact);
  const told = await phones(recordCall, { body: { call: 'pbx-2', from: '020 7946 0018', startedAt: server.clock.now(), endedAt: server.clock.now() } });
  expect(told.contact).toBe(logged.id);
});

test('A call of ours is a contact out, a start that has not come is refused, and nobody unknown took a call.', async () => {
  const out = await phones(recordCall, {
    body: { call: 'pbx-3', direction: 'out', from: '+1 555 0100', to: '+1 555 014 2233', startedAt: server.clock.now(), answeredBy: clinic.people.sam },
  });
  expect((await of(ben.id)).find(({ id }) => id === out.contact)).toMatchObject({ direction: 'out', counted: false });
  const later = { call: 'pbx-4', from: '020 7946 0018', startedAt: new Date(Date.parse(server.clock.now()) + 3_600_000).toISOString() };
  expect((await phones.refused(recordCall, { body: later })).code).toBe('has-not-happened');
  expect((await phones.refused(recordCall, { body: { ...later, startedAt: server.clock.now(), answeredBy: 'nobody@example.org' } })).code).toBe('no-such-staff');
});

test('An hour after the call the number is forgotten.', async () => {
  server.clock.pass({ hours: 2 });
  await forgetNumbers(server.ground);
  expect(
    (await phones(recordCall, { body: { call: 'pbx-1', from: '+1 555 014 2233', startedAt: new Date(Date.parse(server.clock.now()) - 7_200_000).toISOString() } })).from,
  ).toBeNull();
});

test('A call of which only the day is known says no hour, alone or in a concern; one with an hour says it.', async () => {
  const { id, customer } = await sam(raiseConcern, { body: { customer: { name: 'Dora' }, telling: { happened: 'I waited.' } } });
  const happenedAt = hoursBefore(server.clock.now(), 24);
  const day = await sam(addContact, { body: { customer: { id: customer.id }, direction: 'in', happenedAt, dayOnly: true } });
  const hour = await sam(addContact, { body: { customer: { id: customer.id }, direction: 'in', happenedAt } });
  const inConcern = await sam(addContact, { body: { concern: id, direction: 'in', happenedAt, dayOnly: true } });
  expect([day.dayOnly, hour.dayOnly, inConcern.dayOnly]).toEqual([true, false, true]);
});
