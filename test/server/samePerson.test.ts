// Judy stands in the house twice and is put together, and is two again where it was wrong: over real HTTP, for Barb who leads and for Judy.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact, listContacts, markNotAPerson, setHousehold, showInTouch } from '../../src/contract/contacts.ts';
import { sayAboutMe, showProfile } from '../../src/contract/customer.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { addCustomer, changeCustomer, listCustomers, showCustomer } from '../../src/contract/people.ts';
import * as same from '../../src/contract/samePerson.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { goOnAs } from '../../src/server/people/standing.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const staff = async (member: 'sam' | 'barb' | 'mary' | 'nora') => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb, mary, nora] = [await staff('sam'), await staff('barb'), await staff('mary'), await staff('nora')];
beforeAll(() => buildIfStale());

const on = (id: string) => ({ params: { id } });
const tell = (customer: string, happened: string, api = sam) => api(wire.raiseConcern, { body: { customer: { id: customer }, telling: { happened } } });
let phones = 100;
/** Judy, and Judy again with another address and the same phone. */
async function judyTwice() {
  phones += 1;
  const phone = { kind: 'phone' as const, value: `+1 555 01${phones}`, preferred: false };
  const judy = await sam(addCustomer, {
    body: { name: 'Judy Alvarez', bornOn: `19${phones - 50}-03-02`, ways: [{ kind: 'email', value: `judy${phones}@example.org`, preferred: true }, phone] },
  });
  const again = await sam(addCustomer, { body: { name: 'J. Alvares', ways: [{ kind: 'email', value: `alvares${phones}@example.net`, preferred: true }, phone] } });
  const [bill, call] = [await tell(judy.id, 'The bill came twice.'), await tell(again.id, 'Nobody called me back.')];
  return { judy: judy.id, again: again.id, bill, call };
}
const together = (from: string, to: string, because?: string) => barb(same.mergePeople, { ...on(from), body: { to, ...(because === undefined ? {} : { because }) } });
const apart = (to: string, merge: string) => barb(same.takeBackPeopleMerge, { params: { id: to, merge } });
const rowsOf = (people: readonly string[]) =>
  asOwner(
    server.database.ownerUrl,
    `select 'contact' as of, t::text from contact t where customer_id = any($1) or caller_id = any($1) union all select 'concern', (t.org_id, t.id, t.customer_id, t.teller_id)::text from concern t where customer_id = any($1)
     union all select 'way', t::text from way t where customer_id = any($1) union all select 'tally', (t.id, counted, until_7, until_30, until_90)::text from tally t where id = any($1) and counted > 0
     union all select 'home', t::text from household_member t where customer_id = any($1) union all select 'known', t::text from known_as t where customer_id = any($1)
     union all select 'file', t::text from customer t where id = any($1) order by 1, 2`,
    [people],
  );

test('Barb puts the two together: one file, found by the data of either, with the concerns and the contacts of both.', async () => {
  const { judy, again, call } = await judyTwice();
  await sam(addContact, { body: { customer: { id: again }, direction: 'in', via: 'phone', text: 'I called about the parking.' } });
  const compared = await barb(same.compareEntries, { params: { id: again, other: judy } });
  expect(compared).toMatchObject({ same: ['phone'], refusal: null, sayHow: false });
  expect(await together(again, judy)).toMatchObject({
    merged: [{ entry: { id: again }, same: ['phone'], because: null, by: { name: 'Barb Lindqvist' }, may: ['takeBackPeopleMerge'] }],
  });
  expect((await sam(wire.listConcerns, { query: { customer: judy, view: 'all-open' } })).items).toHaveLength(2);
  expect(await sam(wire.showConcern, on(call.id))).toMatchObject({ customer: { id: judy } });
  expect((await sam(listCustomers, { query: { search: `alvares${phones}@example.net` } })).items.map(({ id }) => id)).toEqual([judy]);
  expect((await sam(listCustomers, { query: { search: 'J. Alvares' } })).items).toEqual([]);
  expect((await sam(listContacts, { query: { customer: judy } })).items).toHaveLength(3);
  expect((await sam(showInTouch, on(judy))).weeks.at(-1)).toBeDefined();
  const counted = await asOwner<{ counted: number }>(server.database.ownerUrl, `select counted from tally where id = $1`, [judy]);
  expect(counted).toEqual([{ counted: 3 }]);
  expect(await verify(server.ground, clinic.org)).toMatchObject({ flaws: [] });
});

test('Taken apart, everything is where it was before; what came since stays where it was said.', async () => {
  const { judy, again, call } = await judyTwice();
  const [bert] = [await sam(addCustomer, { body: { name: 'Bert' } })];
  await sam(setHousehold, { ...on(again), body: { with: bert.id } });
  await sam(addContact, { body: { customer: { id: again }, direction: 'in', via: 'phone' } });
  const people = [judy, again, bert.id];
  const before = await rowsOf(people);
  const merged = await together(again, judy);
  expect(await rowsOf(people)).not.toEqual(before);
  await apart(judy, merged.merged[0]?.id ?? '');
  expect(await rowsOf(people)).toEqual(before);
  const once = await together(again, judy);
  await sam(wire.write, { ...on(call.id), body: { text: 'It happened again.' } });
  const since = await sam(addContact, { body: { customer: { id: judy }, direction: 'in', via: 'phone' } });
  await apart(judy, once.merged[0]?.id ?? '');
  const theirs = async (id: string) => (await sam(listContacts, { query: { customer: id } })).items;
  expect((await theirs(again)).map(({ concern }) => concern?.id ?? null).toSorted()).toEqual([call.id, call.id, null].toSorted());
  expect((await theirs(judy)).map(({ id }) => id)).toContain(since.id);
  const kept = await rowsOf(people);
  await rebuild(server.ground, clinic.org);
  expect(await rowsOf(people)).toEqual(kept);
});

test('Made anew, the read tables of two who are one are the same.', async () => {
  const { judy, again } = await judyTwice();
  await together(again, judy);
  const kept = await rowsOf([judy, again]);
  await rebuild(server.ground, clinic.org);
  expect(await rowsOf([judy, again])).toEqual(kept);
});

test('A name alone never says it: without anything in common Barb writes how she knows, and it is kept.', async () => {
  const [one, other] = [await sam(addCustomer, { body: { name: 'Mary Doe' } }), await sam(addCustomer, { body: { name: 'Mary Doe' } })];
  expect(await barb.refused(same.mergePeople, { ...on(one.id), body: { to: other.id } })).toMatchObject({ code: 'say-how-you-know' });
  expect(await together(one.id, other.id, 'She stood before me and showed both letters.')).toMatchObject({
    merged: [{ same: [], because: 'She stood before me and showed both letters.' }],
  });
});

test('What does not fit is refused with a sentence: births that differ, a mark, somebody who is with the other, and who goes on already.', async () => {
  const { judy, again, bill } = await judyTwice();
  const refusal = async (from: string, to: string) => (await barb.refused(same.mergePeople, { ...on(from), body: { to } })).code;
  await sam(changeCustomer, { ...on(again), body: { bornOn: '1949-03-02' } });
  expect(await refusal(again, judy)).toBe('birth-dates-differ');
  await sam(changeCustomer, { ...on(again), body: { bornOn: null } });
  expect(await refusal(judy, judy)).toBe('same-entry');
  await mary(markNotAPerson, { ...on(again), body: { because: 'shared' } });
  expect(await refusal(again, judy)).toBe('one-is-no-person');
  await mary(markNotAPerson, { ...on(again), body: { because: null } });
  await sam(inviteParty, { ...on(bill.id), body: { person: { id: again }, role: 'carer', scope: 'see' } });
  expect(await refusal(again, judy)).toBe('one-is-with-the-other');
  const { judy: mine, again: twice } = await judyTwice();
  await together(twice, mine);
  expect(await refusal(twice, judy)).toBe('goes-on-as-another');
  expect(await sam.refused(wire.raiseConcern, { body: { customer: { id: twice }, telling: { happened: 'Again.' } } })).toMatchObject({ code: 'entry-goes-on' });
  expect(await sam.refused(same.mergePeople, { ...on(again), body: { to: judy } })).toMatchObject({ status: 403 });
});

test('Who died on our record is not put together with one who lives.', async () => {
  const { judy, again, call } = await judyTwice();
  await sam(wire.noteDeath, { ...on(call.id), body: {} });
  expect(await barb.refused(same.mergePeople, { ...on(again), body: { to: judy } })).toMatchObject({ code: 'one-has-died' });
});

test('Of two leads who put each into the other at once, one wins.', async () => {
  const { judy, again } = await judyTwice();
  const both = await Promise.allSettled([together(again, judy), together(judy, again)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const gone = await asOwner(server.database.ownerUrl, `select id from customer where matched_to is not null and id in ('${judy}', '${again}')`);
  expect(gone).toHaveLength(1);
});

test('Only the newest is taken apart, and one that was put into another goes nowhere before it.', async () => {
  const { judy, again } = await judyTwice();
  const third = await sam(addCustomer, { body: { name: 'Judith' } });
  const first = (await together(again, judy)).merged[0]?.id ?? '';
  const second = (await together(third.id, judy, 'She said so.')).merged[0]?.id ?? '';
  expect(await barb.refused(same.takeBackPeopleMerge, { params: { id: judy, merge: first } })).toMatchObject({ code: 'newest-person-first' });
  await apart(judy, second);
  await apart(judy, first);
  expect(await barb.refused(same.takeBackPeopleMerge, { params: { id: judy, merge: first } })).toMatchObject({ code: 'not-put-together' });
});

test('The address that came along opens nothing for a day; both addresses are told, without a way in.', async () => {
  const { judy, again, bill, call } = await judyTwice();
  await together(again, judy);
  const mine = (await sam(listLetters, on(bill.id))).items.find(({ kind }) => kind === 'hadYouTwice');
  const theirs = (await sam(listLetters, on(call.id))).items.find(({ kind }) => kind === 'hadYouTwice');
  for (const letter of [mine, theirs]) expect(letter).toMatchObject({ subject: 'We had you on our list twice' });
  const ways = await asOwner<{ value: string; fresh: boolean }>(
    server.database.ownerUrl,
    `select value, w.since <> c.created_at as fresh from way w join customer c on c.id = w.customer_id where c.id = $1 order by position`,
    [judy],
  );
  expect(ways.map(({ fresh }) => fresh)).toEqual([false, false, true]);
  expect((await sam(showCustomer, on(judy))).fileChanges).toMatchObject([{ what: ['email'] }]);
});

test('Judy says in her room that it was somebody else: at once they are two, and whoever was let in meanwhile is out.', async () => {
  const { judy, again, bill, call } = await judyTwice();
  await together(again, judy);
  const link = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: call.id, party: judy }));
  const browser = plainBrowser(server.baseUrl);
  const page = await browser.visit(`/r/${link.replace('.', '/')}`);
  expect(page.html).toContain('We had you on our list twice');
  // Whoever holds the link of what came along is shown nothing of the other entry for a day.
  expect((await browser.visit(`/room/${call.id}/see/me`)).status).toBe(404);
  const her = server.api(await enterRoom(server.ground, { org: clinic.org, concern: bill.id, party: judy }));
  expect(await her(same.sayTwoPeople, on(bill.id))).toEqual({ parted: true });
  expect(await sam(wire.showConcern, on(call.id))).toMatchObject({ customer: { id: again } });
  expect((await browser.visit(`/room/${call.id}`)).status).not.toBe(200);
  expect((await barb(same.showSamePerson, on(judy))).mayBe).toEqual([]);
});

test('Nora sees through it nothing that she could not see before, and what Barb may not see she may not put together.', async () => {
  const { judy, again, bill } = await judyTwice();
  const ward = await tell(again, 'The ward was loud.', nora);
  await together(again, judy);
  expect(await nora.refused(wire.showConcern, on(bill.id))).toMatchObject({ code: 'no-such-concern' });
  expect((await nora(wire.listConcerns, { query: { customer: judy, view: 'all-open' } })).items.map(({ id }) => id)).toEqual([ward.id]);
  const hidden = await sam(addCustomer, { body: { name: 'Hidden' } });
  await tell(hidden.id, 'On the ward.', nora);
  expect(await barb.refused(same.mergePeople, { ...on(hidden.id), body: { to: judy } })).toMatchObject({ code: 'not-your-customer' });
  expect(await barb.refused(same.compareEntries, { params: { id: judy, other: hidden.id } })).toMatchObject({ code: 'not-your-customer' });
});

test('Who may be the same is proposed by what they share, once; said to be two, they are not proposed again.', async () => {
  const { judy, again } = await judyTwice();
  const pairOf = async () => (await barb(same.listMayBeSame, { query: { limit: 100 } })).items.filter(({ one, other }) => [one.id, other.id].includes(judy));
  expect(await pairOf()).toMatchObject([{ same: ['phone'] }]);
  expect((await barb(same.showSamePerson, on(judy))).mayBe).toMatchObject([{ customer: { id: again }, same: ['phone'] }]);
  expect((await sam(same.showSamePerson, on(judy))).mayBe).toEqual([]);
  await barb(same.sayNotTheSame, { ...on(judy), body: { other: again } });
  expect(await pairOf()).toEqual([]);
  expect((await barb(same.showSamePerson, on(again))).mayBe).toEqual([]);
});

test('Whoever is with the other in a concern, or told it for them, is not proposed as the same person.', async () => {
  const { judy, again, bill } = await judyTwice();
  const pairs = async () => (await barb(same.listMayBeSame, { query: { limit: 100 } })).items.filter(({ one, other }) => [one.id, other.id].includes(judy));
  expect(await pairs()).toHaveLength(1);
  await sam(inviteParty, { ...on(bill.id), body: { person: { id: again }, role: 'carer', scope: 'see' } });
  expect(await pairs()).toEqual([]);
  expect((await barb(same.showSamePerson, on(judy))).mayBe).toEqual([]);
  expect((await barb(same.showSamePerson, on(again))).mayBe).toEqual([]);
});

test('A letter that still names the entry that was put away goes to the person under the one that goes on.', async () => {
  const { judy, again, call } = await judyTwice();
  const third = await sam(addCustomer, { body: { name: 'Judith' } });
  await together(again, judy);
  await together(judy, third.id, 'She said so.');
  const now = await inOrganisation(server.ground.database, clinic.org, (rows) => goOnAs(rows, clinic.org, [again, judy, third.id]));
  expect([...now.values()]).toEqual([third.id, third.id, third.id]);
  expect(await sam(wire.showConcern, on(call.id))).toMatchObject({ customer: { id: third.id } });
});

test('The entry that was put away is as closed to Nora as it was: what Judy said under it, and her contacts.', async () => {
  const { judy, again } = await judyTwice();
  await sam(sayAboutMe, { params: { customer: again, part: 'hurts' }, body: { text: 'Being asked for my number again.', after: 0 } });
  const refusals = async () => [
    (await nora.refused(showProfile, { params: { customer: again } })).code,
    (await nora.refused(showInTouch, on(again))).code,
    (await nora.refused(changeCustomer, { ...on(again), body: { bornOn: '1950-01-01' } })).code,
    (await nora.refused(same.showSamePerson, on(again))).code,
  ];
  const before = await refusals();
  await together(again, judy);
  expect(await refusals()).toEqual(before);
  expect(JSON.stringify(await sam(showProfile, { params: { customer: again } }))).toContain('Being asked for my number again.');
});
