// A POST repeated with the same Idempotency-Key gives the same answer; with another body it is refused.
import { expect, test } from 'vitest';
import { listConcerns, raiseConcern, write } from '../../src/contract/concernEndpoints.ts';
import { addGesture } from '../../src/contract/organisation.ts';
import { addCustomer, listCustomers, makeKey } from '../../src/contract/people.ts';
import { inOrganisation, type Rows } from '../../src/server/platform/database.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const program = server.api({ key: clinic.keys.manager });
/** A second process on the same database. */
const other = await startServer({ on: server.database, clock: server.clock });
const both = [program, other.api({ key: clinic.keys.manager })];
const telling = (happened: string) => ({ customer: { name: 'Judy' }, telling: { happened } });
const keyed = (key: string) => ({ headers: { 'idempotency-key': key } });

test('The same key gives the same answer, and one concern.', async () => {
  const first = await program(raiseConcern, { body: telling('Two hours.'), ...keyed('a') });
  await program(write, { params: { id: first.id }, body: { text: 'And then a bill.' } });
  const again = await program(raiseConcern, { body: telling('Two hours.'), ...keyed('a') });
  expect(again.id).toBe(first.id);
  expect(again.version).toBe(first.version);
  expect((await program(listConcerns)).items).toHaveLength(1);
});

test('The same key with another body, or at another address, is refused.', async () => {
  const first = await program(raiseConcern, { body: telling('Two hours.'), ...keyed('b') });
  expect(await program.refused(raiseConcern, { body: telling('Three hours.'), ...keyed('b') })).toMatchObject({ code: 'key-reused' });
  expect(await program.refused(write, { params: { id: first.id }, body: telling('Two hours.').telling, ...keyed('b') })).toMatchObject({ status: 422 });
  expect(await program.refused(write, { params: { id: first.id }, body: { text: 'Two hours.' }, ...keyed('b') })).toMatchObject({ code: 'key-reused' });
});

test('The same key of two people is two keys.', async () => {
  const colleague = server.api({ key: clinic.keys.staff });
  const [one, two] = [await program(raiseConcern, { body: telling('One.'), ...keyed('c') }), await colleague(raiseConcern, { body: telling('One.'), ...keyed('c') })];
  expect(one.id).not.toBe(two.id);
});

test('Ten at the same moment with one key make one concern, and all are told of it.', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => program(raiseConcern, { body: telling('At once.'), ...keyed('d') })));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  const { items } = await program(listConcerns, { query: { search: 'At once' } });
  expect(items).toHaveLength(1);
});

test('Ten at the same moment with one key write down one message.', async () => {
  const { id } = await program(raiseConcern, { body: telling('Messages.') });
  const answers = await Promise.all(Array.from({ length: 10 }, () => program(write, { params: { id }, body: { text: 'Once, please.' }, ...keyed('e') })));
  expect(answers[0]?.entries.filter(({ kind }) => kind === 'customerWrote')).toHaveLength(1);
});

test('Ten at the same moment with one key add one customer.', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => program.ask(addCustomer, { body: { name: 'Only Once' }, ...keyed('f') })));
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
  expect((await program(listCustomers, { query: { search: 'Only Once' } })).items).toHaveLength(1);
});

test('The secret of a key is never kept to be given again.', async () => {
  const owner = server.api({ key: clinic.keys.owner });
  const made = [
    await owner(makeKey, { body: { name: 'Kiosk', roles: ['staff'] }, ...keyed('g') }),
    await owner(makeKey, { body: { name: 'Kiosk', roles: ['staff'] }, ...keyed('g') }),
  ];
  expect(new Set(made.map(({ secret }) => secret)).size).toBe(2);
});

const inTwo = <T>(times: number, ask: (api: typeof program) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: times }, (_, turn) => ask(both[turn % 2] ?? program)));
const answered = <T>(work: (rows: Rows) => Promise<T>): Promise<T> => inOrganisation(server.ground.database, clinic.org, work);

test('Two processes with one key at the same moment add one customer, and both give the same answer.', async () => {
  const answers = await inTwo(10, (api) => api(addCustomer, { body: { name: 'Once In Two' }, ...keyed('two') }));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect((await program(listCustomers, { query: { search: 'Once In Two' } })).items).toHaveLength(1);
});

test('Two processes with one key raise one concern, write one message, and make one gesture.', async () => {
  const raised = await inTwo(10, (api) => api(raiseConcern, { body: telling('In two processes.'), ...keyed('two raise') }));
  expect(new Set(raised.map(({ id }) => id)).size).toBe(1);
  const params = { id: raised[0]?.id ?? '' };
  const written = await inTwo(10, (api) => api(write, { params, body: { text: 'Once.' }, ...keyed('two write') }));
  expect(written.map(({ entries }) => entries.filter(({ kind }) => kind === 'customerWrote').length)).toEqual(Array(10).fill(1));
  const gestures = await inTwo(6, (api) => api(addGesture, { body: { name: 'A cup of tea', value: 100, cashEquivalent: false }, ...keyed('two gesture') }));
  expect(new Set(gestures.map(({ id }) => id)).size).toBe(1);
});

test('What was refused keeps no key: put right, the same key serves; another body under way is refused.', async () => {
  const body = { name: 'Wrong Zone', zone: 'Nowhere/Land' };
  expect(await program.refused(addCustomer, { body, ...keyed('refused') })).toMatchObject({ code: 'no-such-zone' });
  expect((await program(addCustomer, { body: { name: 'Right Zone', zone: 'UTC' }, ...keyed('refused') })).name).toBe('Right Zone');
});

test('A key whose request still runs is waited for and then refused; one whose process died is free after the longest request.', { timeout: 30_000 }, async () => {
  const first = await program(addCustomer, { body: { name: 'Slow' }, ...keyed('slow') });
  const underWay = (at: string) => answered((rows) => rows.updateTable('answered').set({ status: 0, answer: '{}', at }).where('key', '=', 'slow').execute());
  const again = { body: { name: 'Slow' }, ...keyed('slow') };
  await underWay(new Date().toISOString());
  const waiting = program.ask(addCustomer, again);
  await answered((rows) =>
    rows
      .updateTable('answered')
      .set({ status: 201, answer: JSON.stringify({ answer: first }) })
      .where('key', '=', 'slow')
      .execute(),
  );
  expect((await waiting).answer).toEqual(first);
  await underWay(new Date().toISOString());
  expect(await program.refused(addCustomer, again)).toMatchObject({ status: 409, code: 'still-under-way' });
  await underWay(new Date(Date.now() - 151_000).toISOString());
  expect((await program(addCustomer, again)).id).not.toBe(first.id);
});
