// Who told by the public form may be somebody on file: staff who see both find out, and nobody else learns of it.
import { beforeAll, expect, test } from 'vitest';
import * as calls from '../../src/contract/cadenceEndpoints.ts';
import { answerWhy, askWhy, raiseCause } from '../../src/contract/causeEndpoints.ts';
import type { ConcernView } from '../../src/contract/concern.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listTellerMatches, matchTeller } from '../../src/contract/matching.ts';
import { addCustomer, changeCustomer, listCustomers } from '../../src/contract/people.ts';
import { splitOff } from '../../src/contract/splitting.ts';
import { ringBells } from '../../src/server/cadence/clock.ts';
import { rebuildCadences } from '../../src/server/cadence/rebuild.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { isWhole, verify } from '../../src/server/platform/verify.ts';
import { theirWords } from '../../src/web/desk/concern/acts/theirWords.ts';
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

let told = 0;
/** Sends the public form; gives the concern that came of it, and what the teller reads. */
async function tell(who: { name: string; email?: string; phone?: string }) {
  told += 1;
  const browser = plainBrowser(server.baseUrl, `10.3.${told}.7`);
  const form = await browser.visit(`/form/${clinic.org}`);
  const happened = `Nobody called me back, the ${told}. time.`;
  const { html } = await browser.visit(`/form/${clinic.org}`, { ...guard(form.html), happened, ...who });
  const { items } = await sam(wire.listConcerns, { query: { search: happened.replace(/[.,]/g, '') } });
  const [concern] = items;
  if (concern === undefined) throw new Error(`the form was not taken: ${html}`);
  return { id: concern.id, teller: concern.customer.id, on: { params: { id: concern.id } }, receipt: /<main.*<\/main>/s.exec(html)?.[0] ?? '' };
}
const judy = (email: string, phone: string) =>
  sam(addCustomer, {
    body: {
      name: 'Judy Alvarez',
      ways: [
        { kind: 'email', value: email, preferred: true },
        { kind: 'phone', value: phone, preferred: false },
      ],
    },
  });
const room = async (concern: string, party: string) => server.api(await enterRoom(server.ground, { org: clinic.org, concern, party }));
const matches = async (on: { params: { id: string } }, api = sam) => (await api(listTellerMatches, on)).items.map(({ customer, same }) => [customer.id, same]);

test('The public form reads the same whether a person with that address is on file or not.', async () => {
  await judy('known@example.org', '+1 555 0001');
  const [known, unknown] = [await tell({ name: 'Judy Alvarez', email: 'known@example.org' }), await tell({ name: 'Judy Alvarez', email: 'other@example.org' })];
  // Each has a code of its own, since no mail goes out from here.
  const plain = ({ receipt }: typeof known): string => receipt.replace('known@', 'other@').replace(/(?<=<p class="code">)[^<]+/, 'a code');
  expect(plain(known)).toContain('a code');
  expect(plain(known)).toBe(plain(unknown));
  expect(known.teller).not.toBe(unknown.teller);
});

test('Sam sees who on file has the same address or number, and never whoever has only the same name.', async () => {
  const hers = await judy('a@example.org', '+1 555 0002');
  const { on, teller } = await tell({ name: 'Judy Alvarez', email: 'A@Example.org', phone: '+1 (555) 0002' });
  expect(await matches(on)).toEqual([[hers.id, ['email', 'phone']]]);
  const namesake = await tell({ name: 'Judy Alvarez', email: 'nobody@example.org' });
  expect(await matches(namesake.on)).toEqual([]);
  await sam(changeCustomer, { params: { id: hers.id }, body: { bornOn: '1946-03-05' } });
  await sam(changeCustomer, { params: { id: teller }, body: { bornOn: '1946-03-05' } });
  expect(await matches(on)).toEqual([[hers.id, ['email', 'phone', 'born-on']]]);
});

test('Whoever tells again by the form is not proposed beside the one on file; with nobody on file the first telling is.', async () => {
  const [first, second] = [await tell({ name: 'Judy', email: 'again@example.org' }), await tell({ name: 'Judy', email: 'again@example.org' })];
  expect(await matches(second.on)).toEqual([[first.teller, ['email']]]);
  const hers = await judy('again@example.org', '+1 555 0092');
  expect(await matches(second.on)).toEqual([[hers.id, ['email']]]);
});

test('With the same email the concern is Judy’s, the links that were sent open it to her, and she is one person in every search.', async () => {
  const hers = await judy('b@example.org', '+1 555 0003');
  const { id, on, teller } = await tell({ name: 'J. Alvarez the second', email: 'b@example.org' });
  const before = await room(id, teller);
  const matched = await sam(matchTeller, { ...on, body: { customer: hers.id } });
  expect(matched).toMatchObject({ customer: { id: hers.id }, teller: { id: hers.id }, toldAs: { id: teller, name: 'J. Alvarez the second' } });
  const seen = await before(wire.showConcern, on);
  expect(seen.customer.id).toBe(hers.id);
  expect(seen.entries.map(({ kind }) => kind)).not.toContain('tellerMatched');
  expect((await sam(listCustomers, { query: { search: 'the second' } })).items).toEqual([]);
  const rows = () =>
    asOwner(server.database.ownerUrl, `select t::text from contact t where concern_id = '${id}' union all select t::text from concern t where id = '${id}' order by 1`);
  const kept = await rows();
  await rebuild(server.ground, clinic.org);
  expect(await rows()).toEqual(kept);
});

test('With no more than the same number whoever wrote keeps what they told, and learns nothing of her.', async () => {
  const hers = await judy('c@example.org', '+1 555 0004');
  const { id, on, teller } = await tell({ name: 'Paul', email: 'paul@example.org', phone: '+1 555 0004' });
  const his = await room(id, teller);
  await sam(matchTeller, { ...on, body: { customer: hers.id } });
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'Judy was not called back.' } });
  await sam(wire.withdraw, { ...on, body: {} });
  const shown = await his(wire.showConcern, on);
  expect(shown).toMatchObject({ standing: 'open', version: 1, lastWordAt: null, endedAt: null });
  const seen = JSON.stringify(shown);
  expect(seen).toContain('Nobody called me back');
  for (const secret of ['Judy', hers.id, 'c@example.org', 'tellerMatched']) expect(seen).not.toContain(secret);
});

test('A wrong match is taken back: the page closes to whom it was matched with, and the right one can be matched.', async () => {
  const wrong = await judy('d@example.org', '+1 555 0005');
  const { id, on, teller } = await tell({ name: 'Judith', email: 'd@example.org' });
  await sam(matchTeller, { ...on, body: { customer: wrong.id } });
  const hers = await room(id, wrong.id);
  await hers(wire.showConcern, on);
  const back = await sam(matchTeller, { ...on, body: { customer: teller } });
  expect(back).toMatchObject({ customer: { id: teller }, teller: { id: teller }, toldAs: null });
  expect((await hers.refused(wire.showConcern, on)).status).toBe(401);
  const her = await sam(addCustomer, { body: { name: 'Judith' } });
  expect(await sam.refused(matchTeller, { ...on, body: { customer: her.id } })).toMatchObject({ code: 'say-how-you-know' });
  expect((await sam(matchTeller, { ...on, body: { customer: her.id, text: 'She called from the number we have.' } })).customer.id).toBe(her.id);
});

test('Whoever may not see what the other brought is neither shown them nor matches them.', async () => {
  const hers = await judy('e@example.org', '+1 555 0006');
  await nora(wire.raiseConcern, { body: { customer: { id: hers.id }, telling: { happened: 'The ward was loud.' } } });
  const { on } = await tell({ name: 'Judy', email: 'e@example.org' });
  expect(await matches(on)).toEqual([]);
  expect(await sam.refused(matchTeller, { ...on, body: { customer: hers.id } })).toMatchObject({ code: 'not-your-customer' });
  expect(await nora.refused(listTellerMatches, on)).toMatchObject({ status: 404 });
  expect(await sam.refused(matchTeller, { ...on, body: { customer: clinic.people.sam } })).toMatchObject({ code: 'no-such-party' });
});

test('Said to be somebody new, they are confirmed and not asked about again; whom staff took down never was.', async () => {
  const { on, teller } = await tell({ name: 'Newcomer', email: 'f@example.org' });
  expect((await sam(wire.showConcern, on)).may).toContain('matchTeller');
  await sam(changeCustomer, { params: { id: teller }, body: { confirmed: true } });
  expect((await sam(wire.showConcern, on)).may).not.toContain('matchTeller');
  expect(await sam.refused(matchTeller, { ...on, body: { customer: (await judy('g@example.org', '1')).id, text: 'Same voice.' } })).toMatchObject({ code: 'teller-is-known' });
  const { id, may } = await sam(wire.raiseConcern, { body: { customer: { name: 'Ann' }, telling: { happened: 'A wait.' } } });
  expect(may).not.toContain('matchTeller');
  expect(await sam.refused(matchTeller, { params: { id }, body: { customer: teller } })).toMatchObject({ code: 'teller-is-known' });
});

test('What she was asked of a cause before it was known who she is she can answer after it.', async () => {
  const hers = await judy('why@example.org', '+1 555 0019');
  const { id, on } = await tell({ name: 'J. Alvarez', email: 'why@example.org' });
  const { id: cause } = await sam(raiseCause, { body: { title: 'Nobody calls back', concerns: [id] } });
  const [why] = (await sam(askWhy, { params: { cause }, body: { concern: id, text: 'Why, as you see it?' } })).whys;
  await sam(matchTeller, { ...on, body: { customer: hers.id } });
  const her = await room(id, hers.id);
  const { items } = await her(answerWhy, { params: { id, cause, why: why?.id ?? '' }, body: { text: 'The list of calls is on paper.' } });
  expect(items).toMatchObject([{ answer: { said: { text: 'The list of calls is on paper.', voice: 'own' } }, came: 'in-the-tree' }]);
});

async function calledAlready(customer: string, hers: Awaited<ReturnType<typeof room>>): Promise<void> {
  const { sam: caller, barb: standIn } = clinic.people;
  const body = { beat: { every: 'day' as const }, why: 'So that you need not wonder.', caller, standIn, team: clinic.teams.desk };
  const { proposal } = await sam(calls.proposeCadence, { params: { customer }, body });
  await hers(calls.answerCadence, { params: { customer, proposal: proposal?.version ?? 0 }, body: { answer: 'yes' } });
}

test('The calls that were agreed with a teller go on with the person they turn out to be: one plan, one bell, and what was said in it.', async () => {
  const hers = await judy('calls@example.org', '+1 555 0021');
  const { id, on, teller } = await tell({ name: 'J. A.', email: 'calls@example.org' });
  await calledAlready(teller, await room(id, teller));
  server.clock.set('2026-11-17T08:00:00.000Z');
  await ringBells(server.ground);
  await sam(calls.recordTouch, { params: { customer: teller, day: '2026-11-17' }, body: { outcome: 'reached', told: 'I asked the bank.' } });
  await sam(matchTeller, { ...on, body: { customer: hers.id } });
  const plan = await sam(calls.showCadence, { params: { customer: hers.id } });
  expect(plan).toMatchObject({ standing: 'running', next: { day: '2026-11-18' }, touches: [{ day: '2026-11-17', told: { text: 'I asked the bank.' } }] });
  server.clock.set('2026-11-18T08:00:00.000Z');
  await ringBells(server.ground);
  expect((await sam(calls.showBell)).items.filter(({ customer }) => [hers.id, teller].includes(customer.id)).map(({ customer }) => customer.id)).toEqual([hers.id]);
  const rows = () =>
    asOwner(
      server.database.ownerUrl,
      `select customer_id, day::text, state from cadence_touch union all select customer_id, happened_at::text, direction from contact where direction = 'out' order by 1, 2`,
    );
  const kept = await rows();
  expect(kept.filter(({ customer_id }) => customer_id === teller)).toEqual([]);
  await rebuildCadences(server.ground, clinic.org);
  expect(await rows()).toEqual(kept);
  expect(isWhole(await verify(server.ground, clinic.org))).toBe(true);
});

test('Where both are called already a person says first which calls go on, and until then nothing is moved.', async () => {
  const hers = await judy('both@example.org', '+1 555 0022');
  const known = await sam(wire.raiseConcern, { body: { customer: { id: hers.id }, telling: { happened: 'A wait.' } } });
  const her = await room(known.id, hers.id);
  await calledAlready(hers.id, her);
  const { id, on, teller } = await tell({ name: 'J. A.', email: 'both@example.org' });
  await calledAlready(teller, await room(id, teller));
  expect(await sam.refused(matchTeller, { ...on, body: { customer: hers.id } })).toMatchObject({ code: 'both-have-a-plan' });
  await her(calls.chooseBeat, { params: { customer: hers.id }, body: { choice: 'stop' } });
  await sam(matchTeller, { ...on, body: { customer: hers.id } });
  expect((await sam(calls.showCadence, { params: { customer: hers.id } })).standing).toBe('agreed');
  expect((await sam(calls.showCadence, { params: { customer: teller } })).standing).toBe('none');
});

test('Told by the form and matched to her by her address, it is still told in her words: another can begin with them.', async () => {
  const hers = await judy('form@example.org', '+1 555 0077');
  const { on } = await tell({ name: 'Judy Alvarez', email: 'form@example.org' });
  await sam(matchTeller, { ...on, body: { customer: hers.id } });
  const view = (await sam(wire.showConcern, on)) as ConcernView;
  const [said] = theirWords(view);
  expect(said?.text).toMatch(/^Nobody called me back/);
  const after = await sam(splitOff, { ...on, body: { matters: [], words: [said?.id ?? ''] } });
  expect(await sam(wire.showConcern, { params: { id: after.splitOff[0]?.concern ?? '' } })).toMatchObject({ telling: { happened: { text: said?.text } } });
});

test('Everybody on file stands in the order of the alphabet, page after page, and whoever has no name at the end.', async () => {
  for (const name of ['Zoë Zimmer', 'ángel Ruiz', 'Anna Ames']) await sam(addCustomer, { body: { name } });
  const names: string[] = [];
  const ids = new Set<string>();
  for (let after: string | null | undefined; after !== null; ) {
    const page: { items: { id: string; name: string }[]; next: string | null } = await sam(listCustomers, { query: { limit: 2, ...(after !== undefined && { after }) } });
    names.push(...page.items.map(({ name }) => name));
    for (const { id } of page.items) ids.add(id);
    after = page.next;
  }
  const named = names.filter((name) => name !== '');
  expect(named).toEqual(named.toSorted((one, other) => one.toLowerCase().localeCompare(other.toLowerCase(), 'en')));
  expect(names.slice(0, named.length)).toEqual(named);
  expect(ids.size).toBe(names.length);
});
