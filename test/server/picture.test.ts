// Judy's picture over HTTP: the same facts at the desk and in her room, where nothing of her other concerns stands.
import { expect, test } from 'vitest';
import * as cadence from '../../src/contract/cadenceEndpoints.ts';
import type { RoomView } from '../../src/contract/concern.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact } from '../../src/contract/contacts.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { showPicture } from '../../src/contract/picture.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const session = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const sam = await session('sam');

const somebody = async (name: string): Promise<string> => (await sam(addCustomer, { body: { name } })).id;
const tells = async (customer: string): Promise<string> =>
  (await sam(wire.raiseConcern, { body: { customer: { id: customer }, telling: { happened: 'Two hours I sat there.' } } })).id;
const lastWeek = async (customer: string) => (await sam(showPicture, { params: { id: customer } })).picture.weeks.at(-1);

test('Their contacts stand above the line and ours below it; what a machine sent and what we wrote do not.', async () => {
  const judy = await somebody('Judy Alvarez');
  expect(await lastWeek(judy)).toMatchObject({ in: 0, out: 0 });
  const add = (direction: 'in' | 'out', more: object = {}) => sam(addContact, { body: { customer: { id: judy }, direction, ...more } });
  await add('in');
  await add('in');
  await add('out');
  await add('out', { via: 'letter' });
  await add('in', { sender: 'automatic' });
  expect(await lastWeek(judy)).toMatchObject({ in: 2, out: 1 });
  server.clock.pass({ days: 7 });
  const { weeks } = (await sam(showPicture, { params: { id: judy } })).picture;
  expect(weeks.slice(-2).map((week) => [week.in, week.out])).toEqual([
    [2, 1],
    [0, 0],
  ]);
});

test('In a room it shows what belongs to this concern and to none, and to whoever was brought along nothing.', async () => {
  const [ana, rosa] = [await somebody('Ana Ruiz'), await somebody('Rosa Ruiz')];
  const first = await tells(ana);
  await tells(ana);
  await sam(addContact, { body: { customer: { id: ana }, direction: 'in' } });
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: first, party: ana }));
  const drawn = ((await hers(wire.showConcern, { params: { id: first } })) as RoomView).picture;
  expect(await lastWeek(ana)).toMatchObject({ in: 3 });
  expect(drawn?.weeks.at(-1)).toMatchObject({ in: 2 });
  const history = await (await hers.fetch(`/room/${first}/see/history`)).text();
  expect(history).toContain('How often you came to us, and we called you');
  expect(history).toContain('What is about another concern of yours is counted on its own page.');
  const told = await sam(wire.raiseConcern, { body: { customer: { id: ana }, teller: { id: rosa }, telling: { happened: 'My sister waited.' } } });
  const rosas = server.api(await enterRoom(server.ground, { org: clinic.org, concern: told.id, party: rosa }));
  expect(((await rosas(wire.showConcern, { params: { id: told.id } })) as RoomView).picture).toBeNull();
});

test('Whoever may see none of their concerns does not see how often they came.', async () => {
  const nora = await session('nora');
  const dorothy = await somebody('Dorothy Flynn');
  await tells(dorothy);
  expect(await nora.refused(showPicture, { params: { id: dorothy } })).toMatchObject({ code: 'not-your-customer' });
});

test('The steps of the beat stand in it from their day on, and how seriously she felt taken before and since.', async () => {
  server.clock.set('2026-11-16T14:00:00.000Z');
  const grace = await somebody('Grace Kim');
  await tells(grace);
  const on = { params: { customer: grace } };
  const plan = { beat: { every: 'day' as const }, why: 'So that you need not wonder.', caller: clinic.people.sam, standIn: clinic.people.barb, team: clinic.teams.desk };
  const { proposal } = await sam(cadence.proposeCadence, { ...on, body: plan });
  await sam(cadence.sayTakenSeriously, { ...on, body: { answer: 2 } });
  await sam(cadence.answerCadence, { params: { customer: grace, proposal: proposal?.version ?? 0 }, body: { answer: 'yes' } });
  server.clock.pass({ days: 14 });
  await sam(cadence.chooseBeat, { ...on, body: { choice: 'slower', text: 'Twice a week.' } });
  await sam(cadence.sayTakenSeriously, { ...on, body: { answer: 6 } });
  server.clock.pass({ days: 3 });
  await sam(cadence.chooseBeat, { ...on, body: { choice: 'stop', text: 'It is enough.' } });
  const { picture } = await sam(showPicture, { params: { id: grace } });
  expect(picture.steps).toMatchObject([
    { beat: 'daily', from: '2026-11-16' },
    { beat: 'twice-a-week', perWeek: 2, from: '2026-11-30' },
    { beat: null, perWeek: 0, from: '2026-12-03' },
  ]);
  expect(picture.seriously).toEqual({ before: 2, lately: 6 });
});
