// Causes through HTTP: raised and linked as far as one may see, the leader's question on its day, the tree of whys with the
// customer's own answers in it, the root agreed with them; and what stays true when all is made anew.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/causeEndpoints.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { passCauseTime } from '../../src/server/cause/clock.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { isWhole, verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const session = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb, nora, olive] = [await session('sam'), await session('barb'), await session('nora'), await session('olive')];

const concernOf = async (name = 'Judy Alvarez') =>
  sam(raiseConcern, { body: { customer: { name, email: 'judy@example.org' }, telling: { happened: 'A bill came for a visit that I never had.' } } });
const BILLS = { title: 'Bills go out for visits that never were' };
async function raised(more: object = {}) {
  const concern = await concernOf();
  const cause = await sam(wire.raiseCause, { body: { ...BILLS, concerns: [concern.id], ...more } });
  return { on: { params: { cause: cause.id } }, cause, concern, customer: concern.customer.id };
}
const roomOf = async (concern: string, party: string) => server.api(await enterRoom(server.ground, { org: clinic.org, concern, party }));
const newest = <One>(all: readonly One[]): One => {
  const last = all.at(-1);
  if (last === undefined) throw new Error('there is none');
  return last;
};

/** Adds answers one below the other; gives the id of the last. */
async function dig(cause: string, answers: readonly string[], under: string | null = null): Promise<string> {
  let at = under;
  for (const text of answers) at = newest((await sam(wire.addWhy, { params: { cause }, body: { under: at, text, evidence: 'We looked at it together.' } })).whys).id;
  if (at === null) throw new Error('nothing was added');
  return at;
}
const TO_THE_END = ['Bills go out by themselves.', 'They follow Friday’s list.', 'Nothing can be taken off that list.'];

test('A cause shows the concerns that one may see, and counts the others.', async () => {
  const { on, concern } = await raised();
  const shown = await sam(wire.showCause, on);
  expect(shown.concerns.map(({ id }) => id)).toEqual([concern.id]);
  expect(shown).toMatchObject({ title: { text: BILLS.title, voice: 'ours' }, raisedBy: { name: 'Sam Ortiz' }, hidden: { concerns: 0, people: 0 } });
  // The owner sees what the house learns, and no concern.
  expect(await olive(wire.showCause, on)).toMatchObject({ concerns: [], hidden: { concerns: 1, people: 0 } });
  expect(await nora.refused(wire.showCause, on)).toMatchObject({ code: 'no-such-cause' });
  expect(await nora.refused(wire.addWhy, { ...on, body: { text: 'So.' } })).toMatchObject({ code: 'no-such-cause' });
  expect(await nora.refused(wire.raiseCause, { body: { ...BILLS, concerns: [concern.id] } })).toMatchObject({ code: 'no-such-concern' });
  expect((await nora(wire.listCauses)).items).toEqual([]);
  expect((await sam(wire.listCauses, { query: { concern: concern.id } })).items).toMatchObject([{ title: { text: BILLS.title }, concerns: 1, people: 1 }]);
});

test('A cause about the company can be raised quietly: those who lead know by whom, colleagues don’t.', async () => {
  const { id } = await sam(wire.raiseCause, { body: { title: 'We are two at the desk for six phones', about: 'company', quiet: true } });
  expect((await sam(wire.showCause, { params: { cause: id } })).raisedBy?.name).toBe('Sam Ortiz');
  expect((await barb(wire.showCause, { params: { cause: id } })).raisedBy?.name).toBe('Sam Ortiz');
  const colleague = server.api({ key: clinic.keys.staff });
  expect((await colleague(wire.showCause, { params: { cause: id } })).raisedBy).toBeNull();
});

test('How are you going to change the game? comes back on its day with the last answer, and the asker has no box for an answer.', async () => {
  const { on } = await raised();
  expect(await sam.refused(wire.askGame, { ...on, body: {} })).toMatchObject({ status: 403 });
  const asked = await barb(wire.askGame, { ...on, body: {} });
  const game = asked.game?.id ?? '';
  expect(asked.game).toMatchObject({ every: 7, state: 'waiting' });
  expect(asked.may).not.toContain('answerGame');
  expect(await barb.refused(wire.answerGame, { params: { ...on.params, game }, body: { text: 'Do as I say.' } })).toMatchObject({ code: 'the-team-answers' });
  const answered = await sam(wire.answerGame, { params: { ...on.params, game }, body: { text: 'We ask billing on Monday.' } });
  expect(answered.game).toMatchObject({ state: 'resting', answers: [{ said: { text: 'We ask billing on Monday.' } }] });
  server.clock.pass({ hours: 7 * 24 - 1 });
  await passCauseTime(server.ground);
  expect((await sam(wire.showCause, on)).game?.state).toBe('resting');
  server.clock.pass({ hours: 1 });
  await passCauseTime(server.ground);
  await passCauseTime(server.ground);
  expect((await sam(wire.showCause, on)).game).toMatchObject({ state: 'waiting', returned: 1 });
  const queue = await sam(wire.listGames);
  expect(queue.waiting).toBe(1);
  expect(queue.items.find(({ id }) => id === game)).toMatchObject({ title: { text: BILLS.title }, answers: [{ said: { text: 'We ask billing on Monday.' } }], mine: false });
  expect((await barb(wire.listGames)).items.find(({ id }) => id === game)?.mine).toBe(true);
  expect((await nora(wire.listGames)).items).toEqual([]);
});

test('An answer that stops at a person is no end: the tree asks what made that likely.', async () => {
  const { on, cause } = await raised();
  const last = await dig(cause.id, [...TO_THE_END.slice(0, 2), 'Nora forgot to take it off the list.']);
  const seen = (await sam(wire.showCause, on)).whys.find(({ id }) => id === last);
  expect(seen).toMatchObject({ depth: 3, asks: 'what-made-that-likely', answer: { person: true } });
  expect(seen?.may).not.toContain('markEnd');
  expect(await sam.refused(wire.markEnd, { params: { ...on.params, why: last } })).toMatchObject({ code: 'ends-in-a-person' });
});

test('The customer answers in their room in their own words, hears what came of it, and says yes to the root.', async () => {
  const { on, cause, concern, customer } = await raised();
  const asked = await sam(wire.askWhy, { ...on, body: { concern: concern.id, text: 'Why do you think the bill came twice?' } });
  const why = newest(asked.whys);
  expect(why).toMatchObject({ asks: 'waiting-for-them', asked: { of: { name: 'Judy Alvarez' } }, answer: null });
  expect((await sam(listLetters, { params: { id: concern.id } })).items.map(({ kind }) => kind)).toContain('whyAsked');
  const judy = await roomOf(concern.id, customer);
  const at = { params: { id: concern.id } };
  expect((await judy(wire.listAskedWhys, at)).items).toMatchObject([
    { question: { text: 'Why do you think the bill came twice?' }, answer: null, came: 'asked', may: ['answerWhy'] },
  ]);
  const path = { id: concern.id, cause: cause.id };
  const said = await judy(wire.answerWhy, { params: { ...path, why: why.id }, body: { text: 'Nobody picks up when I call to cancel.' } });
  expect(said.items).toMatchObject([{ answer: { said: { text: 'Nobody picks up when I call to cancel.', voice: 'own' } }, came: 'in-the-tree', may: [] }]);
  expect((await sam(wire.showCause, on)).whys[0]).toMatchObject({ answer: { theirs: true, said: { voice: 'own' } } });
  // The owner reads what was said, and not by whom.
  expect(JSON.stringify(await olive(wire.showCause, on))).not.toContain('Judy');
  const end = await dig(cause.id, ['Two phones ring in one room.', 'The second line was never ordered.'], why.id);
  await sam(wire.markEnd, { params: { ...on.params, why: end } });
  expect(await sam.refused(wire.offerRoot, { ...on, body: {} })).toMatchObject({ code: 'ask-them-or-say-why-not' });
  await sam(wire.offerRoot, { ...on, body: { concern: concern.id } });
  expect((await judy(wire.listAskedWhys, at)).items.at(-1)).toMatchObject({ asks: 'root', ends: [{ text: 'The second line was never ordered.' }], may: ['answerRoot'] });
  const agreed = await judy(wire.answerRoot, { params: path, body: { answer: 'yes' } });
  expect(agreed.items.map(({ came }) => came)).toEqual(['root-agreed', 'root-agreed']);
  expect((await sam(wire.showCause, on)).rootAgreed).toMatchObject({ state: 'agreed', ends: [end], with: { name: 'Judy Alvarez' } });
});

test('What a customer says on the phone is written down, told to them, and undone where they say that it isn’t theirs.', async () => {
  const { on, cause, concern, customer } = await raised();
  const why = newest((await sam(wire.askWhy, { ...on, body: { concern: concern.id, text: 'Why, as you see it?' } })).whys).id;
  const path = { id: concern.id, cause: cause.id };
  const given = await sam(wire.answerWhy, { params: { ...path, why }, body: { text: 'The letters cross.', via: 'phone' } });
  expect(given.items[0]?.answer).toMatchObject({ said: { voice: 'written-down' }, by: { writtenDown: true, for: { name: 'Judy Alvarez' } }, disputable: true });
  expect((await sam(listLetters, { params: { id: concern.id } })).items.map(({ kind }) => kind)).toContain('whyWrittenDown');
  const judy = await roomOf(concern.id, customer);
  const act = (await judy(wire.listAskedWhys, { params: { id: concern.id } })).items[0]?.answer?.act ?? 0;
  const undone = await judy(wire.disputeWhy, { params: path, body: { act } });
  expect(undone.items[0]).toMatchObject({ answer: null, may: ['answerWhy'] });
  expect(await nora.refused(wire.answerWhy, { params: { ...path, why }, body: { text: 'So.' } })).toMatchObject({ code: 'no-such-concern' });
});

test('Sent again under the same key it is the same answer, and one act.', async () => {
  const { on } = await raised();
  const body = { text: 'Bills go out by themselves.' };
  const headers = { 'idempotency-key': 'once' };
  const first = await sam(wire.addWhy, { ...on, body, headers });
  await dig(on.params.cause, ['They follow Friday’s list.'], first.whys[0]?.id ?? null);
  expect(await sam(wire.addWhy, { ...on, body, headers })).toEqual(first);
  expect((await sam(wire.showCause, on)).whys).toHaveLength(2);
});

test('People are linked by themselves too, and unlinked with a reason.', async () => {
  const { on } = await raised();
  const paul = await sam(addCustomer, { body: { name: 'Paul Alvarez' } });
  expect((await sam(wire.linkPerson, { ...on, body: { person: paul.id } })).people).toMatchObject([{ name: 'Paul Alvarez' }]);
  const gone = await sam(wire.unlinkPerson, { params: { ...on.params, person: paul.id }, body: { because: 'He lives elsewhere.' } });
  expect(gone.people).toEqual([]);
});

test('Read tables are made anew from the record, the record is whole, and the export carries it.', async () => {
  const tables = async () => Promise.all(['cause', 'cause_link', 'cause_wake'].map((table) => asOwner(server.database.ownerUrl, `select t::text from ${table} t order by 1`)));
  const before = await tables();
  expect(before[0]?.length).toBeGreaterThan(5);
  await asOwner(server.database.ownerUrl, 'delete from cause; delete from cause_link; delete from cause_wake');
  await rebuild(server.ground, clinic.org);
  expect(await tables()).toEqual(before);
  expect(isWhole(await verify(server.ground, clinic.org))).toBe(true);
  let text = '';
  for await (const piece of exportJson(server.ground, clinic.org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  const { causes } = JSON.parse(text) as { causes: { events: { kind: string }[]; words: { text: string }[] }[] };
  expect(causes).toHaveLength(before[0]?.length ?? 0);
  expect(causes[0]?.events[0]?.kind).toBe('causeRaised');
  expect(causes[0]?.words.map((one) => one.text)).toContain(BILLS.title);
});
