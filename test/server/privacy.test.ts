// Small things that tell too much, or too little: each once did.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { saveView } from '../../src/contract/views.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const program = server.api({ key: clinic.keys.manager });
const raise = () => program(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'A wait.' } } });

test('What a program did is shown to the customer as done by the house, and to staff by its key’s name.', async () => {
  const { id, customer } = await raise();
  await program(wire.giveWord, { params: { id }, body: { text: 'We are on it.' } });
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
  for (const seen of [await hers(wire.showConcern, { params: { id } }), await program(wire.showAsCustomer, { params: { id } })]) {
    expect(seen.entries.at(-1)?.by).toMatchObject({ is: 'program', name: 'Lakeside Clinic' });
    expect(JSON.stringify(seen)).not.toContain('Key of a');
  }
  expect((await program(wire.showConcern, { params: { id } })).entries.at(-1)?.by.name).toBe('Key of a manager');
});

test('A customer is offered only what they can do from their room.', async () => {
  const { id, customer } = await raise();
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
  const { may } = await hers(wire.showConcern, { params: { id } });
  expect(may).toContain('write');
  for (const deed of may) expect(server.description.operations.map(({ operationId }) => operationId)).toContain(deed);
  expect(may).not.toContain('noteComplainedAbout');
});

test('A browser is told to come by https alone where the desk is published so, and not before.', async () => {
  const published = await startServer({ on: server.database, clock: server.clock, settings: { baseUrl: 'https://desk.example.org', isPublic: true } });
  for (const path of ['/health', '/', '/desk/']) {
    expect((await published.api({}).fetch(path)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await program.fetch(path)).headers.get('strict-transport-security')).toBeNull();
  }
});

test('Fifty views may be saved, the same name again replaces one, and another person has fifty of their own.', async () => {
  const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
  for (let view = 1; view <= 50; view++) await sam(saveView, { body: { name: `View ${view}`, query: { view: 'mine' } } });
  expect(await sam.refused(saveView, { body: { name: 'View 51', query: { view: 'mine' } } })).toMatchObject({ status: 409, code: 'too-many-views' });
  expect((await sam(saveView, { body: { name: 'View 50', query: { view: 'danger' } } })).query).toEqual({ view: 'danger' });
  await program(saveView, { body: { name: 'View 51', query: { view: 'mine' } } });
});

test('An invitation that is over says so in the reader’s language.', async () => {
  const asked = await server.api({}).fetch('/api/v1/invitations/x/y', { headers: { 'accept-language': 'es' } });
  expect(await asked.json()).toMatchObject({ code: 'invitation-over', detail: expect.stringContaining('invitación') });
});
