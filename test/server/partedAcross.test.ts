// Judy and her neighbour were taken for one person, and a concern of the one was put together with one of the other: where they are
// two, so are their concerns, at once, also when the one has ended; and what began of it goes along.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { mergeInto } from '../../src/contract/merging.ts';
import { addCustomer } from '../../src/contract/people.ts';
import * as same from '../../src/contract/samePerson.ts';
import { splitOff } from '../../src/contract/splitting.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const as = async (member: 'sam' | 'barb') => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb] = [await as('sam'), await as('barb')];
const on = (id: string) => ({ params: { id } });
const add = async (name: string) => (await sam(addCustomer, { body: { name } })).id;
const tell = (customer: string, happened: string) => sam(wire.raiseConcern, { body: { customer: { id: customer }, telling: { happened } } });
const BILL = 'The bill came twice.';
const LOUD = 'The ward was loud at night.';

/** Judy's bill, and her neighbour's noise, put together as one person's one concern. */
async function acrossTwo() {
  const [judy, other] = [await add('Judy Alvarez'), await add('J. Alvares')];
  const [bill, noise] = [await tell(judy, BILL), await tell(other, LOUD)];
  const merged = await barb(same.mergePeople, { ...on(other), body: { to: judy, because: 'They said so.' } });
  await sam(mergeInto, { ...on(noise.id), body: { into: bill.id } });
  return { judy, other, bill: bill.id, noise: noise.id, merge: merged.merged[0]?.id ?? '' };
}
const show = (id: string) => sam(wire.showConcern, on(id));
async function areTwo({ judy, other, bill, noise }: Awaited<ReturnType<typeof acrossTwo>>): Promise<void> {
  const [one, two] = [await show(bill), await show(noise)];
  expect(one).toMatchObject({ customer: { id: judy }, tookIn: [], telling: { happened: { text: BILL } } });
  expect(two).toMatchObject({ customer: { id: other }, standing: 'open', telling: { happened: { text: LOUD } }, matters: [{ answered: null }], nextUpdate: { state: 'made' } });
  expect(JSON.stringify(one)).not.toContain(LOUD);
  expect(JSON.stringify(two)).not.toContain(BILL);
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
}

test('Taken apart by Barb, the two concerns are two again, each with its own words, and nothing of the one is read on the page of the other.', async () => {
  const across = await acrossTwo();
  await barb(same.takeBackPeopleMerge, { params: { id: across.judy, merge: across.merge } });
  await areTwo(across);
});

test('Said by Judy in her room it is so at once, though what she told was put together with another’s and is done.', async () => {
  const across = await acrossTwo();
  await sam(wire.withdraw, { ...on(across.bill), body: { for: across.judy } });
  expect((await show(across.bill)).standing).toBe('withdrawn');
  const her = server.api(await enterRoom(server.ground, { org: clinic.org, concern: across.bill, party: across.judy }));
  await her(same.sayTwoPeople, on(across.bill));
  await areTwo(across);
  expect((await show(across.bill)).standing).toBe('withdrawn');
});

test('What was put together of one and the same person stays so, and what began of a concern that came along goes with it.', async () => {
  const [judy, other] = [await add('Judy Alvarez'), await add('J. Alvares')];
  const [noise, food] = [await tell(other, LOUD), await tell(other, 'The food was cold.')];
  const merge = (await barb(same.mergePeople, { ...on(other), body: { to: judy, because: 'They said so.' } })).merged[0]?.id ?? '';
  await sam(mergeInto, { ...on(food.id), body: { into: noise.id } });
  const said = (await show(noise.id)).entries.flatMap(({ words }) => words).find((one) => one.said.text === LOUD)?.said.id ?? '';
  const began = (await sam(splitOff, { ...on(noise.id), body: { matters: [], words: [said] } })).splitOff[0]?.concern ?? '';
  await barb(same.takeBackPeopleMerge, { params: { id: judy, merge } });
  expect(await show(noise.id)).toMatchObject({ customer: { id: other }, tookIn: [{ concern: food.id }] });
  expect(await show(began)).toMatchObject({ customer: { id: other }, telling: { happened: { text: LOUD } } });
});

test('Of what began of a part, and of another part of that, the words are read on each page.', async () => {
  const bill = await tell(await add('Judy Alvarez'), BILL);
  const said = (await show(bill.id)).entries.flatMap(({ words }) => words)[0]?.said.id ?? '';
  const part = async (id: string) => (await sam(splitOff, { ...on(id), body: { matters: [], words: [said] } })).splitOff[0]?.concern ?? '';
  const second = await part(bill.id);
  expect((await show(await part(second))).telling.happened?.text).toBe(BILL);
});
