// Two concerns of Judy's that are one go on as one, and are two again: over real HTTP, for staff and for her.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { listToPutTogether, mergeInto, takeBackMerge } from '../../src/contract/merging.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const staff = async (member: 'sam' | 'nora') => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, nora] = [await staff('sam'), await staff('nora')];
beforeAll(() => buildIfStale());

const on = (id: string) => ({ params: { id } });
const tell = (customer: string, happened: string, api = sam) => api(wire.raiseConcern, { body: { customer: { id: customer }, telling: { happened } } });
async function judyTwice() {
  const judy = await sam(addCustomer, { body: { name: 'Judy Alvarez', ways: [{ kind: 'email', value: `judy.${Math.random()}@example.org`, preferred: true }] } });
  const [bill, call] = [await tell(judy.id, 'The bill came twice.'), await tell(judy.id, 'Nobody called me back about the second bill.')];
  const her = async (concern: string) => server.api(await enterRoom(server.ground, { org: clinic.org, concern, party: judy.id }));
  return { judy: judy.id, bill, call, her };
}
const merged = async (from: string, into: string) => sam(mergeInto, { ...on(from), body: { into } });

test('Sam puts two of Judy’s together: what is open goes on in the one, in her own words, and the other leads there.', async () => {
  const { bill, call, her } = await judyTwice();
  const promised = await sam(wire.makePromise, {
    ...on(call.id),
    body: { promise: 'call', text: 'I call you.', keeper: clinic.people.sam, due: new Date(Date.now() + 20 * 3_600_000).toISOString() },
  });
  expect(await merged(call.id, bill.id)).toMatchObject({
    standing: 'merged',
    goesOnIn: { concern: bill.id, number: bill.number },
    nextUpdate: null,
    may: expect.not.arrayContaining(['giveWord']),
  });
  const one = await sam(wire.showConcern, on(bill.id));
  expect(one.matters).toHaveLength(2);
  expect(one.promises).toMatchObject([{ id: promised.promises[0]?.id, state: 'made', keeper: { id: clinic.people.sam }, what: { text: 'I call you.' } }]);
  expect(one.tookIn).toMatchObject([{ concern: call.id, telling: { happened: { text: 'Nobody called me back about the second bill.' } } }]);
  const hers = await (await her(bill.id))(wire.showConcern, on(bill.id));
  expect(hers.entries.find(({ kind }) => kind === 'tookIn')).toMatchObject({ words: [{ part: 'happened', said: { text: 'Nobody called me back about the second bill.' } }] });
  expect(JSON.stringify(hers.entries.map(({ facts }) => facts))).not.toContain('complainedAbout');
  expect((await sam(listLetters, on(bill.id))).items[0]).toMatchObject({ kind: 'putTogether', subject: 'We put two things together' });
  expect((await sam(wire.listConcerns, { query: { customer: bill.customer.id, view: 'all-open' } })).items.map(({ id }) => id)).toEqual([bill.id]);
});

test('Judy holds the link of the other, and is led to the page on which it goes on; there she says that these are two things.', async () => {
  const { bill, call, judy } = await judyTwice();
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: call.id, party: judy }));
  const browser = plainBrowser(server.baseUrl);
  await browser.visit(`/r/${token.replace('.', '/')}`);
  expect((await browser.visit(`/room/${bill.id}`)).status).not.toBe(200);
  await merged(call.id, bill.id);
  const page = await browser.visit(`/room/${call.id}`);
  expect(page.html).toContain('This goes on together with something else');
  expect((await browser.visit(`/room/${call.id}/go-on`, { csrf: 'forged' })).path).toBe(`/room/${call.id}`);
  const there = await browser.visit(`/room/${call.id}/go-on`, guard(page.html));
  expect(there).toMatchObject({ path: `/room/${bill.id}`, status: 200 });
  expect(there.html).toContain('Nobody called me back about the second bill.');
  const two = await browser.visit(`/room/${bill.id}/takeBackMerge`, { ...guard(there.html), from: call.id });
  expect(two.html).toContain('These are two things again');
  expect(await sam(wire.showConcern, on(call.id))).toMatchObject({ standing: 'open', matters: [{ answered: null }], nextUpdate: { state: 'made' } });
  expect((await sam(wire.showConcern, on(bill.id))).matters).toHaveLength(1);
});

test('Whoever was with her on the one page is not let in to the other by it.', async () => {
  const { bill, call } = await judyTwice();
  const paul = await sam(addCustomer, { body: { name: 'Paul' } });
  await merged(call.id, bill.id);
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: call.id, party: paul.id }));
  const browser = plainBrowser(server.baseUrl);
  const page = await browser.visit(`/r/${token.replace('.', '/')}`);
  await browser.visit(`/room/${call.id}/go-on`, guard(page.html));
  expect((await browser.visit(`/room/${bill.id}`)).status).not.toBe(200);
});

test('Taken apart by Sam, what was answered stays answered, and she is told; the read tables made anew are the same.', async () => {
  const { bill, call } = await judyTwice();
  const matter = call.matters[0]?.id ?? '';
  await merged(call.id, bill.id);
  const rows = () =>
    asOwner(
      server.database.ownerUrl,
      `select t::text from contact t where concern_id in ('${bill.id}', '${call.id}') union all select t::text from concern t where id in ('${bill.id}', '${call.id}')
       union all select t::text from waiting t where concern_id in ('${bill.id}', '${call.id}') union all select t::text from wake t where concern_id in ('${bill.id}', '${call.id}') order by 1`,
    );
  const kept = await rows();
  await rebuild(server.ground, clinic.org);
  expect(await rows()).toEqual(kept);
  expect(JSON.stringify(kept).split(call.id).length).toBeGreaterThan(2);
  await sam(wire.answerMatter, { params: { id: bill.id, matter }, body: { text: 'We do not call after hours, because nobody is here.' } });
  await sam(takeBackMerge, { ...on(bill.id), body: { from: call.id } });
  expect(await sam(wire.showConcern, on(call.id))).toMatchObject({ standing: 'open', matters: [{ id: matter, answered: 'together' }] });
  expect((await sam(wire.showConcern, on(bill.id))).matters.find(({ id }) => id === matter)).toMatchObject({ answered: 'refusal' });
  expect((await sam(listLetters, on(call.id))).items[0]).toMatchObject({ kind: 'twoAgain' });
  const apart = await rows();
  await rebuild(server.ground, clinic.org);
  expect(await rows()).toEqual(apart);
});

test('Two people are not put together by their concerns, nor is one that the asker may not see.', async () => {
  const { bill } = await judyTwice();
  const { call: others } = await judyTwice();
  expect(await sam.refused(mergeInto, { ...on(others.id), body: { into: bill.id } })).toMatchObject({ code: 'merge-the-people-first' });
  const ward = await tell(bill.customer.id, 'The ward was loud.', nora);
  expect(await sam.refused(mergeInto, { ...on(bill.id), body: { into: ward.id } })).toMatchObject({ code: 'no-such-other-concern' });
  expect(await sam.refused(mergeInto, { ...on(bill.id), body: { into: bill.id } })).toMatchObject({ code: 'same-concern' });
  expect(await sam.refused(takeBackMerge, { ...on(bill.id), body: { from: others.id } })).toMatchObject({ code: 'took-none-in' });
});

test('Of two who put each into the other at once one wins, and nothing goes round in a circle.', async () => {
  const { bill, call } = await judyTwice();
  const both = await Promise.allSettled([merged(call.id, bill.id), merged(bill.id, call.id)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const standings = [(await sam(wire.showConcern, on(bill.id))).standing, (await sam(wire.showConcern, on(call.id))).standing];
  expect(standings.toSorted()).toEqual(['merged', 'open']);
});

test('Into which of hers it can go is listed with why not into the rest; of what Sam may not see nothing is said, not even that it is there.', async () => {
  const { bill, call } = await judyTwice();
  const judy = bill.customer.id;
  const [ended, fixed, ward] = [await tell(judy, 'The lift was broken.'), await tell(judy, 'The food was cold.'), await tell(judy, 'The ward was loud.', nora)];
  await sam(wire.withdraw, { ...on(ended.id), body: { for: judy } });
  const list = (id: string) => sam(listToPutTogether, on(id));
  expect(await list(call.id)).toEqual({
    refusal: null,
    others: [
      { concern: fixed.id, refusal: null },
      { concern: ended.id, refusal: 'has-ended' },
      { concern: bill.id, refusal: null },
    ],
  });
  expect(JSON.stringify(await list(call.id))).not.toContain(ward.id);
  expect(await nora.refused(listToPutTogether, on(call.id))).toMatchObject({ code: 'no-such-concern' });
  await sam(wire.offerUnderstanding, { ...on(fixed.id), body: { text: 'The food was cold.' } });
  await sam(wire.answerUnderstanding, { params: { id: fixed.id, round: 1 }, body: { answer: 'yes', for: judy } });
  await sam(wire.proposeFix, {
    params: { id: fixed.id },
    body: { text: 'A warm plate.', due: new Date(Date.now() + 40 * 3_600_000).toISOString(), matters: fixed.matters.map(({ id }) => id) } as never,
  });
  expect(await list(fixed.id)).toMatchObject({ refusal: 'merge-the-other-way' });
  await merged(call.id, bill.id);
  expect((await list(fixed.id)).others.map(({ concern }) => concern)).toEqual([ended.id, bill.id]);
});
