// What Judy said of herself under an entry that was put away: offered to her and to Sam, kept or dropped line by line, and gone
// again where the two are two people.
import { beforeAll, expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import * as wire from '../../src/contract/customer.ts';
import { addCustomer, showCustomer } from '../../src/contract/people.ts';
import { mergePeople, takeBackPeopleMerge } from '../../src/contract/samePerson.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const { ground } = server;
const clinic = await makeClinic(ground);
const { org } = clinic;
const as = async (member: 'sam' | 'barb' | 'nora') => server.api(await signIn(ground, server.baseUrl, clinic, member));
const [sam, barb, nora] = [await as('sam'), await as('barb'), await as('nora')];
beforeAll(() => buildIfStale());

const add = async (name: string) => (await sam(addCustomer, { body: { name } })).id;
const tell = (id: string) => sam(concern.raiseConcern, { body: { customer: { id }, telling: { happened: 'I waited.' } } });
const her = async (id: string, party: string) => server.api(await enterRoom(ground, { org, concern: id, party }));
const say = (customer: string, part: string, text: string, after = 0) => sam(wire.sayAboutMe, { params: { customer, part }, body: { text, after } });
const profile = (customer: string, api = sam) => api(wire.showProfile, { params: { customer } });
const together = async (from: string, to: string) => (await barb(mergePeople, { params: { id: from }, body: { to, because: 'She showed both letters.' } })).merged[0]?.id ?? '';
const apart = (to: string, merge: string) => barb(takeBackPeopleMerge, { params: { id: to, merge } });
const partOf = ({ parts }: wire.Profile, part: string) => parts.find((one) => one.part === part);
const lineOf = ({ alsoSaid }: wire.Profile, part: string) => alsoSaid.find((one) => one.part === part);
const keeping = (customer: string, { entry, line, after }: wire.AlsoSaid) => ({ params: { customer, entry: entry.id, line }, body: { after } });

/** Judy, who said one thing of herself; and Judy again, who said two, and asked for big print in Spanish. */
async function judyTwice() {
  const [judy, again] = [await add('Judy Alvarez'), await add('J. Alvarez')];
  const [bill, call] = [await tell(judy), await tell(again)];
  await say(judy, 'helps', 'Say it slowly.');
  await say(again, 'helps', 'Write it down for me.');
  await say(again, 'callMe', 'Mrs. Alvarez');
  await sam(wire.chooseWriting, { params: { customer: again }, body: { bigPrint: true, language: 'es' } });
  return { judy, again, bill: bill.id, call: call.id };
}

test('What she said under the other entry is offered line by line beside what stands; nothing of it counts by itself.', async () => {
  const { judy, again } = await judyTwice();
  await together(again, judy);
  const seen = await profile(judy);
  expect(seen.alsoSaid.map(({ part }) => part).toSorted()).toEqual(['callMe', 'helps', 'writing']);
  expect(lineOf(seen, 'helps')).toMatchObject({ entry: { id: again, name: 'J. Alvarez' }, said: { text: 'Write it down for me.' }, after: 1, by: { writtenDown: true } });
  expect(lineOf(seen, 'callMe')).toMatchObject({ said: { text: 'Mrs. Alvarez' }, after: 0 });
  expect(lineOf(seen, 'writing')).toMatchObject({ said: null, writing: { bigPrint: true, simpleWords: false, language: 'es' } });
  expect(partOf(seen, 'helps')?.said?.text).toBe('Say it slowly.');
  expect(await sam(showCustomer, { params: { id: judy } })).toMatchObject({ callMe: null });
  expect(await nora.refused(wire.showProfile, { params: { customer: judy } })).toMatchObject({ code: 'no-such-customer' });
});

test('Kept, a line stands as hers and what stood before is still to be read; dropped, it is asked no more; and the other entry is as it was.', async () => {
  const { judy, again } = await judyTwice();
  await together(again, judy);
  const seen = await profile(judy);
  const [helps, callMe, writing] = ['helps', 'callMe', 'writing'].map((part) => lineOf(seen, part));
  if (helps === undefined || callMe === undefined || writing === undefined) throw new Error('a line is missing');
  expect((await sam.refused(wire.keepFromEntry, { ...keeping(judy, helps), body: { after: 0 } })).code).toBe('superseded');
  const kept = await sam(wire.keepFromEntry, keeping(judy, helps));
  expect(partOf(kept, 'helps')).toMatchObject({ said: { text: 'Write it down for me.' }, disputable: true });
  expect(kept.entries.filter(({ part }) => part === 'helps').map(({ said }) => said[0]?.said.text)).toEqual(['Say it slowly.', 'Write it down for me.']);
  await sam(wire.keepFromEntry, keeping(judy, callMe));
  expect(await sam(showCustomer, { params: { id: judy } })).toMatchObject({ callMe: 'Mrs. Alvarez' });
  const after = await sam(wire.dropFromEntry, { params: { customer: judy, entry: again, line: writing.line }, body: {} });
  expect(after).toMatchObject({ alsoSaid: [], writing: { bigPrint: false, language: 'en' } });
  expect((await sam.refused(wire.keepFromEntry, keeping(judy, writing))).code).toBe('nothing-to-keep');
  expect(partOf(await profile(again), 'helps')?.said?.text).toBe('Write it down for me.');
  const rows = () => asOwner(server.database.ownerUrl, `select t::text from profile t where customer_id = $1`, [judy]);
  const before = await rows();
  await rebuild(ground, org);
  expect(await rows()).toEqual(before);
  expect((await verify(ground, org)).flaws).toEqual([]);
});

test('Taken apart, what she kept is gone from her page with every trace of its words, and is offered again if the two are one after all.', async () => {
  const { judy, again } = await judyTwice();
  const merge = await together(again, judy);
  for (const line of (await profile(judy)).alsoSaid) await sam(wire.keepFromEntry, keeping(judy, line));
  expect(await profile(judy)).toMatchObject({ alsoSaid: [], writing: { bigPrint: true, language: 'es' } });
  await apart(judy, merge);
  const two = await profile(judy);
  expect(partOf(two, 'helps')?.said?.text).toBe('Say it slowly.');
  expect(two).toMatchObject({ alsoSaid: [], writing: { bigPrint: false, language: 'en' } });
  expect(JSON.stringify(two)).not.toMatch(/Write it down|Mrs\. Alvarez|"text":null/);
  expect(await sam(showCustomer, { params: { id: judy } })).toMatchObject({ callMe: null });
  await together(again, judy);
  expect((await profile(judy)).alsoSaid).toHaveLength(3);
  expect((await verify(ground, org)).flaws).toEqual([]);
});

test('In a chain each line is offered once, and what was dropped on the way stays dropped.', async () => {
  const { judy, again } = await judyTwice();
  const third = await add('Judith');
  await together(again, judy);
  const seen = await profile(judy);
  const [helps, callMe] = [lineOf(seen, 'helps'), lineOf(seen, 'callMe')];
  if (helps === undefined || callMe === undefined) throw new Error('a line is missing');
  await sam(wire.keepFromEntry, keeping(judy, helps));
  await sam(wire.dropFromEntry, { params: { customer: judy, entry: again, line: callMe.line }, body: {} });
  await together(judy, third);
  expect((await profile(third)).alsoSaid.map(({ entry, part, said }) => [entry.id, part, said?.text ?? null])).toEqual([
    [judy, 'helps', 'Write it down for me.'],
    [again, 'writing', null],
  ]);
});

test('On her page Judy is offered them once the day is over on which the two rooms show nothing of each other, and keeps one without script.', async () => {
  const { judy, again, bill } = await judyTwice();
  await together(again, judy);
  expect((await profile(judy, await her(bill, judy))).alsoSaid).toEqual([]);
  server.clock.pass({ hours: 25 });
  const token = await inOrganisation(ground.database, org, (rows) => mintLink(ground, rows, { org, concern: bill, party: judy }));
  const browser = plainBrowser(server.baseUrl);
  const main = await browser.visit(`/r/${token.replace('.', '/')}`);
  expect(main.html).toContain('You also told us about yourself under the other entry');
  const page = await browser.visit(`/room/${bill}/see/me`);
  expect(page.html).toContain('Write it down for me.');
  const helps = lineOf(await profile(judy), 'helps');
  if (helps === undefined) throw new Error('a line is missing');
  await browser.visit(`/room/${bill}/keepFromEntry`, { ...guard(page.html), entry: again, line: helps.line, after: String(helps.after), page: 'me' });
  expect(partOf(await profile(judy), 'helps')).toMatchObject({ said: { text: 'Write it down for me.' }, by: { by: { is: 'party', id: judy } }, disputable: false });
});
