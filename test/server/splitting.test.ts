// What Judy told once turns out to be two things: Sam makes two of it, in her own words, and she is told once.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { mergeInto, takeBackMerge } from '../../src/contract/merging.ts';
import { splitOff } from '../../src/contract/splitting.ts';
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
const { ground, database } = server;
const clinic = await makeClinic(ground);
const { org } = clinic;
const as = async (member: 'sam' | 'nora' | 'mary') => server.api(await signIn(ground, server.baseUrl, clinic, member));
const [sam, nora, mary] = [await as('sam'), await as('nora'), await as('mary')];
beforeAll(() => buildIfStale());

const on = (id: string) => ({ params: { id } });
const BILL = 'The bill came twice.';
const CALL = 'And nobody called me back.';
async function told() {
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: BILL } } });
  await sam(wire.write, { ...on(id), body: { text: CALL, via: 'phone' } });
  const show = () => sam(wire.showConcern, on(id));
  const said = async (text: string) => (await show()).entries.flatMap(({ words }) => words).find((one) => one.said.text === text)?.said.id ?? '';
  return { id, judy: customer.id, show, said, her: async (concern = id) => server.api(await enterRoom(ground, { org, concern, party: customer.id })) };
}
async function split(more: Partial<{ matters: string[]; team: string; owner: 'me' | 'on-duty'; nextUpdate: string }> = {}) {
  const one = await told();
  const body = { matters: [], words: [await one.said(CALL)], ...more };
  const view = await sam(splitOff, { ...on(one.id), body });
  return { ...one, view, other: view.splitOff[0]?.concern ?? '' };
}
async function inRoom(concern: string, party: string) {
  const token = await inOrganisation(ground.database, org, (rows) => mintLink(ground, rows, { org, concern, party }));
  const browser = plainBrowser(server.baseUrl);
  await browser.visit(`/r/${token.replace('.', '/')}`);
  return browser;
}
const rowsOf = (...concerns: readonly string[]) =>
  asOwner(
    database.ownerUrl,
    ['contact', 'concern', 'waiting', 'wake']
      .map((table) => `select t::text from ${table} t where ${table === 'concern' ? 'id' : 'concern_id'} in (${concerns.map((id) => `'${id}'`).join(',')})`)
      .join(' union all ') + ' order by 1',
  );

test('Sam makes two of it: the other begins with her own words and their date, is his, with word owed, and she hears of it once.', async () => {
  const { id, judy, other, view, her } = await split();
  const there = await sam(wire.showConcern, on(other));
  expect(there).toMatchObject({
    customer: { id: judy },
    owner: { id: clinic.people.sam },
    ownership: 'taken',
    standing: 'open',
    title: CALL,
    telling: { happened: { text: CALL, voice: 'written-down' } },
    toldVia: 'phone',
    splitFrom: { concern: id, number: view.number, said: [{ said: { text: CALL }, via: 'phone' }] },
    nextUpdate: { state: 'made' },
    matters: [{ answered: null }],
  });
  expect(there.entries).toMatchObject([{ kind: 'begunApart', words: [{ part: 'words', said: { text: CALL } }] }]);
  expect(view.splitOff).toMatchObject([{ concern: other, number: there.number }]);
  expect((await sam(listLetters, on(other))).items).toMatchObject([{ kind: 'twoThings', subject: 'We made two things of one' }]);
  expect((await sam(listLetters, on(id))).items.map(({ kind }) => kind)).not.toContain('twoThings');
  const hers = await (await her(other))(wire.showConcern, on(other));
  expect(hers).toMatchObject({ splitFrom: { said: [{ said: { text: CALL } }] }, contacts: { theirs: { called: 0, wrote: 0 } } });
  expect(JSON.stringify(hers.entries.map(({ facts }) => facts))).not.toMatch(/said|complained|formTeller/);
});

test('Matters that she named go along; the rest stays; and the telling of what stays is as it was.', async () => {
  const { id, said, show } = await told();
  const { matters } = await sam(wire.addMatter, { ...on(id), body: { about: 'The call back' } });
  const second = matters.find(({ about }) => about?.text === 'The call back')?.id ?? '';
  const view = await sam(splitOff, { ...on(id), body: { matters: [second], words: [await said(CALL)] } });
  expect(view.matters.map((one) => one.id)).not.toContain(second);
  expect(view.telling.happened?.text).toBe(BILL);
  expect((await show()).entries.at(-1)).toMatchObject({ kind: 'splitOff', words: [{ part: 'about', said: { text: 'The call back' } }] });
  expect((await sam(wire.showConcern, on(view.splitOff[0]?.concern ?? ''))).matters).toMatchObject([{ id: second, about: { text: 'The call back' } }]);
});

test('To another team it goes to whoever is on duty there, and from whom may not see it there, it is gone.', async () => {
  const { other } = await split({ team: clinic.teams.ward, owner: 'on-duty' });
  expect(await sam.refused(wire.showConcern, on(other))).toMatchObject({ code: 'no-such-concern' });
  expect(await nora(wire.showConcern, on(other))).toMatchObject({ team: { id: clinic.teams.ward }, ownership: 'on-duty', telling: { happened: { text: CALL } } });
});

test('With our words, with words of another concern, or with ones that she said were not hers, nothing is split.', async () => {
  const [one, another] = [await told(), await told()];
  await sam(wire.giveWord, { ...on(one.id), body: { text: 'I look into it.' } });
  const refused = async (words: string) => (await sam.refused(splitOff, { ...on(one.id), body: { matters: [], words: [words] } })).code;
  expect(await refused(await one.said('I look into it.'))).toBe('no-such-words');
  expect(await refused(await another.said(CALL))).toBe('no-such-words');
  const entry = (await one.show()).entries.find(({ kind }) => kind === 'customerWrote')?.version ?? 0;
  const call = await one.said(CALL);
  await (await one.her())(wire.disputeAct, { ...on(one.id), body: { act: entry } });
  expect(await refused(call)).toBe('no-such-words');
  expect((await one.show()).splitOff).toEqual([]);
});

test('It is one after all: put back it is as it was, nothing she said is there twice, and the read tables made anew are the same.', async () => {
  const { id, other, show } = await split();
  const before = await rowsOf(id, other);
  await rebuild(ground, org);
  expect(await rowsOf(id, other)).toEqual(before);
  await sam(mergeInto, { ...on(other), body: { into: id } });
  const one = await show();
  expect(one).toMatchObject({ splitOff: [], tookIn: [{ concern: other, telling: { happened: null } }] });
  expect(JSON.stringify(one).split(CALL).length - 1).toBe(1);
  await sam(takeBackMerge, { ...on(id), body: { from: other } });
  expect((await show()).splitOff).toMatchObject([{ concern: other }]);
  const apart = await rowsOf(id, other);
  await rebuild(ground, org);
  expect(await rowsOf(id, other)).toEqual(apart);
  expect(await verify(ground, org)).toMatchObject({ flaws: [] });
});

test('Of a split and another act at the same moment both are done, one after the other; of two splits of one matter one is refused.', async () => {
  const { id, said, show } = await told();
  const { matters } = await sam(wire.addMatter, { ...on(id), body: { about: 'The call back' } });
  const body = { matters: [matters[1]?.id ?? ''], words: [await said(CALL)] };
  const [first, second, word] = await Promise.all([
    sam.ask(splitOff, { ...on(id), body }),
    mary.ask(splitOff, { ...on(id), body }),
    mary.ask(wire.giveWord, { ...on(id), body: { text: 'We look into both.' } }),
  ]);
  expect([first.status, second.status].toSorted()).toEqual([200, 409]);
  expect(word.status).toBe(200);
  expect((await show()).splitOff).toHaveLength(1);
});

test('Judy asks for it in her room in her own words; Sam sees it, and what he does with it she finds there, with the way to the other.', async () => {
  const { id, judy, show, said } = await told();
  const browser = await inRoom(id, judy);
  const page = await browser.visit(`/room/${id}`);
  expect(page.html).toContain('These are two things');
  await browser.visit(`/room/${id}/write`, { ...guard(page.html), text: 'The bill is one thing, the call another.', asks: 'two-things' });
  expect(await show()).toMatchObject({ asksTwo: { text: 'The bill is one thing, the call another.', voice: 'own' } });
  const view = await sam(splitOff, { ...on(id), body: { matters: [], words: [await said(CALL)] } });
  expect(view.asksTwo).toBeNull();
  const after = await browser.visit(`/room/${id}`);
  expect(after.html).toContain('We made two things of this');
  const other = view.splitOff[0]?.concern ?? '';
  expect((await browser.visit(`/room/${other}`)).status).not.toBe(200);
  const there = await browser.visit(`/room/${id}/go-on`, { ...guard(after.html), to: other });
  expect(there).toMatchObject({ path: `/room/${other}`, status: 200 });
  expect(there.html).toContain(CALL);
  const back = await browser.visit(`/room/${other}/go-on`, { ...guard(there.html), to: id });
  expect(back).toMatchObject({ path: `/room/${id}`, status: 200 });
});

test('The way to the other is open to her alone, and to no concern that has nothing to do with this one.', async () => {
  const [one, stranger] = [await split(), await told()];
  const browser = await inRoom(one.id, one.judy);
  const page = await browser.visit(`/room/${one.id}`);
  expect(await browser.visit(`/room/${one.id}/go-on`, { ...guard(page.html), to: stranger.id })).toMatchObject({ path: `/room/${one.id}` });
  expect((await browser.visit(`/room/${stranger.id}`)).status).not.toBe(200);
});
