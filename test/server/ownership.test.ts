// Who owns a concern: always somebody, and never whom it is about.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { changeStaff, listStaff } from '../../src/contract/people.ts';
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

const TOLD = { customer: { name: 'Judy' }, telling: { happened: 'Nobody came.' } };

test('Sam owns what he takes down in his own team; on the ward it belongs to who is on duty there, and he sees it no more.', async () => {
  expect(await sam(wire.raiseConcern, { body: { ...TOLD, team: clinic.teams.desk } })).toMatchObject({ owner: { id: clinic.people.sam }, ownership: 'taken' });
  const elsewhere = await sam(wire.raiseConcern, { body: { ...TOLD, team: clinic.teams.ward } });
  expect(elsewhere).toMatchObject({ owner: { id: clinic.people.nora }, ownership: 'on-duty', may: [] });
  expect(await sam.refused(wire.showConcern, { params: { id: elsewhere.id } })).toMatchObject({ code: 'no-such-concern' });
});

test('A manager owns what she takes down in any team of her site, not in another site.', async () => {
  expect(await mary(wire.raiseConcern, { body: { ...TOLD, team: clinic.teams.ward } })).toMatchObject({ owner: { id: clinic.people.mary }, ownership: 'taken' });
  expect(await mary(wire.raiseConcern, { body: { ...TOLD, team: clinic.teams.west } })).toMatchObject({ owner: { id: clinic.people.una }, ownership: 'on-duty' });
});

test('Where it is about everybody who could own it, whom they named to stand in from outside does.', async () => {
  const everybody = (await mary(listStaff, {})).items.map(({ id }) => id).filter((id) => id !== clinic.people.una);
  const body = { ...TOLD, complainedAbout: everybody };
  expect(await sam.refused(wire.raiseConcern, { body })).toMatchObject({ code: 'nobody-on-duty' });
  const owner = server.api(await signIn(server.ground, server.baseUrl, clinic, 'olive'));
  await owner(changeStaff, { params: { id: clinic.people.mary }, body: { standIn: clinic.people.una } });
  expect(await sam(wire.raiseConcern, { body })).toMatchObject({ owner: { id: clinic.people.una }, ownership: 'on-duty' });
});
