// Who owns a concern: always somebody, and never whom it is about.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));
const raise = () => sam(wire.raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'He laughed at me at the front desk.' } } });

test('A concern that turns out to be about its owner passes to the next in line, and they can’t take it back.', async () => {
  const { id, owner } = await raise();
  expect(owner.id).toBe(clinic.people.sam);
  const noted = await mary(wire.noteComplainedAbout, { params: { id }, body: { staff: clinic.people.sam } });
  expect(noted.owner.id).toBe(clinic.people.barb);
  expect(noted).toMatchObject({ standing: 'open', ownership: 'on-duty', complainedAbout: [{ id: clinic.people.sam }] });
  const back = await sam.ask(wire.takeOwnership, { params: { id }, body: {} });
  expect(back.problem?.code).toBe('complained-about-cannot-own');
});

test('A concern that is about somebody else stays with its owner.', async () => {
  const { id } = await raise();
  const noted = await sam(wire.noteComplainedAbout, { params: { id }, body: { staff: clinic.people.nora } });
  expect(noted.owner.id).toBe(clinic.people.sam);
});
