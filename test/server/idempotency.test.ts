// A POST repeated with the same Idempotency-Key gives the same answer; with another body it is refused.
import { expect, test } from 'vitest';
import { listConcerns, raiseConcern, write } from '../../src/contract/concernEndpoints.ts';
import { addCustomer, listCustomers, makeKey } from '../../src/contract/people.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const program = server.api({ key: clinic.keys.manager });
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
  const other = server.api({ key: clinic.keys.staff });
  const [one, two] = [await program(raiseConcern, { body: telling('One.'), ...keyed('c') }), await other(raiseConcern, { body: telling('One.'), ...keyed('c') })];
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
