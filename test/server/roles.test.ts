// Walks every endpoint of the OpenAPI document as everybody, against the written matrix.
import { expect, test } from 'vitest';
import { answerUnderstanding, lookWithReason, offerUnderstanding, raiseConcern, saySolved, showConcern, takeOwnership } from '../../src/contract/concernEndpoints.ts';
import { addCustomer } from '../../src/contract/people.ts';
import type { Credentials } from '../harness/api.ts';
import { type Clinic, type Member, makeClinic, signIn } from '../harness/clinic.ts';
import type { Operation } from '../harness/openapi.ts';
import { enterRoom } from '../harness/room.ts';
import { sampleOf } from '../harness/sample.ts';
import { startServer } from '../harness/server.ts';
import { CALLERS, MATRIX, type Outcome, type WhoAsks } from './roles.matrix.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const neighbour = await makeClinic(server.ground, { name: 'Hillside Clinic' });
const JUDYS = 'Only Judy and her clinic may read this.';
const raise = async () => {
  const body = { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: JUDYS } };
  return server.api({ key: clinic.keys.manager })(raiseConcern, { body });
};
const [hers, another] = [await raise(), await raise()];
const session = (of: Clinic, member: Member): Promise<Credentials> => signIn(server.ground, server.baseUrl, of, member);
const room = (concern: typeof hers): Promise<Credentials> => enterRoom(server.ground, { org: clinic.org, concern: concern.id, party: concern.customer.id });

const CREDENTIALS: Readonly<Record<WhoAsks, Credentials>> = {
  nobody: {},
  staff: await session(clinic, 'sam'),
  lead: await session(clinic, 'barb'),
  manager: await session(clinic, 'mary'),
  owner: await session(clinic, 'olive'),
  'staff of another team': await session(clinic, 'nora'),
  'manager of another site': await session(clinic, 'una'),
  'key of a staff': { key: clinic.keys.staff },
  'key of a lead': { key: clinic.keys.lead },
  'key of a manager': { key: clinic.keys.manager },
  'key of an owner': { key: clinic.keys.owner },
  customer: await room(hers),
  'customer of another concern': { cookie: ((await room(another)).cookie ?? '').replace(another.id, hers.id) },
  stranger: await session(neighbour, 'mary'),
  'key of a stranger': { key: neighbour.keys.manager },
};

const rowOf = (operation: string): Readonly<Record<WhoAsks, Outcome>> | undefined => MATRIX.find(([operations]) => operations.split(' ').includes(operation))?.[1];
const operations = server.description.operations;

test('Every operation of the document stands in the matrix, and the matrix names no other.', () => {
  const named = MATRIX.flatMap(([names]) => names.split(' '));
  expect(named.toSorted()).toEqual(operations.map(({ operationId }) => operationId).toSorted());
});

/** Ids in a path: the concern is Judy's; a customer is her; others are nobody's, so that nothing changes under the walk. */
function pathOf({ path, operationId }: Operation): string {
  if (operationId === 'lookWithReason') return path.replace('{id}', another.id);
  const id = path.startsWith('/api/v1/concerns/') ? hers.id : path.startsWith('/api/v1/customers/') ? hers.customer.id : '00000000-0000-7000-8000-000000000000';
  return path
    .replace('{id}', id)
    .replace('{customer}', hers.customer.id)
    .replace(/\{(round|version)\}/, '1')
    .replace('{attempt}', '1')
    .replace('{day}', '2026-11-16')
    .replace('{proposal}', '1')
    .replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
}

async function outcomeOf(operation: Operation, who: WhoAsks): Promise<{ outcome: Outcome; text: string }> {
  const body = operation.body === null ? {} : { body: JSON.stringify(sampleOf(operation.body)), headers: { 'content-type': 'application/json' } };
  const response = await server.api(CREDENTIALS[who]).fetch(pathOf(operation), { method: operation.method, ...body });
  const text = await response.text();
  const code = (text.startsWith('{') ? (JSON.parse(text) as { code?: string }).code : undefined) ?? '';
  if (response.status >= 500) throw new Error(`${operation.operationId} as ${who}: ${text}`);
  return { outcome: response.status === 401 ? '401' : response.status === 403 ? '403' : code === 'no-such-concern' || code === 'no-such-customer' ? '404' : 'in', text };
}

const OURS = [JUDYS, 'Judy Alvarez', clinic.org, 'Lakeside', clinic.people.sam];
const WALKED = operations.filter(({ operationId }) => operationId !== 'setUp');

for (const who of CALLERS) {
  test(`As ${who}: every endpoint answers as the matrix says${who.includes('stranger') ? ', and never with a word of ours' : ''}.`, { timeout: 120_000 }, async () => {
    const differences: string[] = [];
    for (const operation of WALKED) {
      const expected = rowOf(operation.operationId)?.[who];
      const { outcome, text } = await outcomeOf(operation, who);
      if (outcome !== (expected === 'own' ? 'in' : expected)) differences.push(`${operation.operationId}: ${outcome}, and not ${expected}`);
      const leaked = who.includes('stranger') || who === 'nobody' || who === 'customer of another concern' ? OURS.filter((ours) => text.includes(ours)) : [];
      if (leaked.length > 0) differences.push(`${operation.operationId} told ${leaked.join(', ')}`);
    }
    expect(differences).toEqual([]);
  });
}

test('A look with a reason lets an owner read for a day and do nothing, and the customer sees who looked and why.', async () => {
  const olive = server.api(CREDENTIALS.owner);
  const fresh = await raise();
  const on = { params: { id: fresh.id } };
  expect(await olive.refused(showConcern, on)).toMatchObject({ code: 'no-such-concern' });
  await olive(lookWithReason, { ...on, body: { reason: 'The insurer asked about it.' } });
  expect((await olive(showConcern, on)).may).toEqual([]);
  const nora = server.api(CREDENTIALS['staff of another team']);
  await nora(lookWithReason, { ...on, body: { reason: 'I was there.' } });
  expect(await nora.refused(takeOwnership, on)).toMatchObject({ code: 'not-allowed' });
  const judy = server.api(await room(fresh));
  expect((await judy(showConcern, on)).looks.map(({ by, reason }) => [by.name, reason])).toEqual([
    ['Olive Grant', 'The insurer asked about it.'],
    ['Nora Bell', 'I was there.'],
  ]);
  server.clock.pass({ hours: 25 });
  expect(await olive.refused(showConcern, on)).toMatchObject({ code: 'no-such-concern' });
});

test('One who told it about somebody else sees their own words and a receipt, and answers nothing in their name.', async () => {
  const sam = server.api(CREDENTIALS.staff);
  const paul = await sam(addCustomer, { body: { name: 'Paul Alvarez' } });
  const told = await sam(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, teller: { id: paul.id }, telling: { happened: 'My mother waited for two hours.' } } });
  await sam(offerUnderstanding, { params: { id: told.id }, body: { text: 'Judy waited for two hours.' } });
  const his = server.api(await enterRoom(server.ground, { org: clinic.org, concern: told.id, party: paul.id }));
  const seen = await his(showConcern, { params: { id: told.id } });
  expect(seen.rounds).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain('Judy');
  expect(await his.refused(answerUnderstanding, { params: { id: told.id, round: 1 }, body: { answer: 'yes' } })).toMatchObject({ code: 'only-they-can-say' });
  expect(await his.refused(saySolved, { params: { id: told.id }, body: {} })).toMatchObject({ code: 'only-they-can-say' });
});

test('What is no part of the document is as closed: live updates, presence, and paths that are not there.', async () => {
  const status = async (who: WhoAsks, method: string, path: string): Promise<number> => (await server.api(CREDENTIALS[who]).fetch(path, { method })).status;
  expect(await status('nobody', 'GET', '/api/v1/live')).toBe(401);
  expect(await status('customer', 'GET', '/api/v1/live')).toBe(401);
  expect(await status('nobody', 'POST', `/api/v1/concerns/${hers.id}/presence`)).toBe(401);
  expect(await status('stranger', 'POST', `/api/v1/concerns/${hers.id}/presence`)).toBe(404);
  expect(await status('staff of another team', 'POST', `/api/v1/concerns/${hers.id}/presence`)).toBe(404);
  expect(await status('nobody', 'GET', '/api/v1/nothing')).toBe(401);
  expect(await status('staff', 'GET', '/api/v1/nothing')).toBe(404);
});
