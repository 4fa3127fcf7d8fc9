import { expect, test } from 'vitest';
import { raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);

test('A program raises a concern and staff open it.', async () => {
  const concern = await server.api({ key: clinic.keys.staff })(raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'Two hours I sat there.' } } });
  const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
  const seen = await sam(showConcern, { params: { id: concern.id } });
  expect(seen.number).toBe(1);
});
