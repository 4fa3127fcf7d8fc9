// The regular contact plan over HTTP: proposed at the desk, agreed in the room or by phone, rung at opening, never lowered by us.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/cadenceEndpoints.ts';
import * as walk from '../../src/contract/concernEndpoints.ts';
import { listContacts } from '../../src/contract/contacts.ts';
import { changeOrganisation, changeSite } from '../../src/contract/organisation.ts';
import { changeStaff } from '../../src/contract/people.ts';
import { replanAll, ringBells } from '../../src/server/cadence/clock.ts';
import { rebuildCadences } from '../../src/server/cadence/rebuild.ts';
import { noteRelapses } from '../../src/server/cadence/relapse.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation, reading } from '../../src/server/platform/database.ts';
import { newId } from '../../src/server/platform/ids.ts';
import { isWhole, verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground, { settings: { zone: 'Europe/Berlin' } });
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));
const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
const olive = server.api({ key: clinic.keys.owner });
const { clock, ground } = server;
beforeAll(() => buildIfStale());

/** Monday 16 November 2026, nine in Berlin: the bell of that day has rung. */
async function someone(name = 'Judy Alvarez') {
  clock.set('2026-11-16T08:00:00.000Z');
  const { id, customer } = await sam(walk.raiseConcern, {
    body: { team: clinic.teams.desk, customer: { name, phone: '+1 555 0123' }, telling: { happened: 'Nobody told me anything.' } },
  });
  const hers = server.api(await enterRoom(ground, { org: clinic.org, concern: id, party: customer.id }));
  return { concern: id, customer: customer.id, hers, on: { params: { customer: customer.id } } };
}
type Judy = Awaited<ReturnType<typeof someone>>;
const terms = (more: object = {}) => ({
  beat: { every: 'day' as const },
  why: 'So that you need not wonder.',
  caller: clinic.people.sam,
  standIn: clinic.people.barb,
  team: clinic.teams.desk,
  ...more,
});

async function withPlan(name?: string, more: object = {}): Promise<Judy> {
  const judy = await someone(name);
  const { proposal } = await sam(wire.proposeCadence, { ...judy.on, body: terms({ concern: judy.concern, ...more }) });
  await judy.hers(wire.answerCadence, { params: { customer: judy.customer, proposal: proposal?.version ?? 0 }, body: { answer: 'yes' } });
  return judy;
}
const at = async (instant: string): Promise<void> => {
  clock.set(instant);
  await ringBells(ground);
};
const record = ({ customer }: Judy, day: string, body: object = { outcome: 'reached', told: 'I asked the bank and call you at two.' }) =>
  sam(wire.recordTouch, { params: { customer, day }, body: body as never });

test('Sam proposes, Judy says yes in her room, and the call stands on the sheet at eight the next day, with her words and what was tried.', async () => {
  const judy = await someone();
  const proposed = await sam(wire.proposeCadence, { ...judy.on, body: terms({ concern: judy.concern }) });
  expect(proposed).toMatchObject({ standing: 'proposed', next: null });
  const agreed = await judy.hers(wire.answerCadence, { params: { customer: judy.customer, proposal: 1 }, body: { answer: 'yes' } });
  expect(agreed).toMatchObject({ standing: 'agreed', next: { day: '2026-11-17', at: '2026-11-17T07:00:00.000Z', by: { name: 'Sam Ortiz' } } });
  await sam(walk.giveWord, { params: { id: judy.concern }, body: { text: 'I asked the bank for the letter.', nextUpdate: '2026-11-20T08:00:00.000Z' } });
  await at('2026-11-17T06:59:00.000Z');
  expect((await sam(wire.showBell)).items).toEqual([]);
  await at('2026-11-17T07:00:00.000Z');
  const { items, day, opens } = await sam(wire.showBell);
  expect([day, opens]).toEqual(['2026-11-17', '2026-11-17T07:00:00.000Z']);
  expect(items).toMatchObject([
    { customer: { name: 'Judy Alvarez' }, phone: '+1 555 0123', state: 'due', name: 'daily', holder: { name: 'Sam Ortiz' }, instead: null, last: null },
  ]);
  expect(items[0]?.toTell).toMatchObject([{ kind: 'wordGiven', said: { text: 'I asked the bank for the letter.' } }]);
  expect((await nora(wire.showBell)).items).toEqual([]);
  await record(judy, '2026-11-17', { outcome: 'reached', told: 'I asked the bank.', said: 'Thank you, Sam.', feeling: 'calmer' });
  await at('2026-11-18T07:00:00.000Z');
  const [next] = (await sam(wire.showBell, { query: { whose: 'mine' } })).items;
  expect(next?.last).toMatchObject({ told: { text: 'I asked the bank.', voice: 'ours' }, said: { text: 'Thank you, Sam.', voice: 'written-down' }, feeling: { text: 'calmer' } });
  expect(next?.toTell).toEqual([]);
});

test('A call that reached her is a contact of ours; one that rang in vain is none, and "nothing new" is refused.', async () => {
  const judy = await withPlan('Ida Novak');
  await at('2026-11-17T07:00:00.000Z');
  const touch = { params: { customer: judy.customer, day: '2026-11-17' } };
  expect(await sam.refused(wire.recordTouch, { ...touch, body: { outcome: 'reached', told: 'Nothing new.' } })).toMatchObject({ code: 'never-nothing-new' });
  await sam(wire.recordTouch, { ...touch, body: { outcome: 'no-answer' } });
  const calls = async () => (await sam(listContacts, { query: { customer: judy.customer, direction: 'out' } })).items.filter(({ ofConcern }) => !ofConcern);
  expect(await calls()).toEqual([]);
  await at('2026-11-18T07:00:00.000Z');
  await record(judy, '2026-11-18');
  expect(await calls()).toMatchObject([{ via: 'phone', direction: 'out', recordedBy: { name: 'Sam Ortiz' }, words: { text: 'I asked the bank and call you at two.' } }]);
});

test('By phone Sam writes down her choice with her words; she may challenge it, and Sam himself may not choose.', async () => {
  const judy = await withPlan('Ruth Adler');
  const lowered = await sam(wire.chooseBeat, { ...judy.on, body: { choice: 'slower', text: 'Twice a week is enough.' } });
  expect(lowered).toMatchObject({ terms: { name: 'twice-a-week' }, disputable: [{ kind: 'beatChosen', by: { via: 'phone', writtenDown: true } }] });
  expect(await sam.refused(wire.offerHigherBeat, { ...judy.on, body: { beat: { every: 'month', on: 1 }, why: 'less' } })).toMatchObject({ code: 'not-a-higher-beat' });
  const back = await judy.hers(wire.disputeCadence, { ...judy.on, body: { act: lowered.version } });
  expect(back.terms?.name).toBe('daily');
});

test('Two missed calls are owned up to in her room and told to who leads; a call that reaches her mends it.', async () => {
  const judy = await withPlan('Grete Lang');
  await at('2026-11-17T07:00:00.000Z');
  await at('2026-11-17T16:00:00.000Z');
  const told = async () => (await barb(wire.showBell)).missedTwice.filter(({ customer }) => customer.name === 'Grete Lang');
  expect(await told()).toEqual([]);
  await at('2026-11-18T07:00:00.000Z');
  await at('2026-11-18T16:00:00.000Z');
  expect((await judy.hers(wire.showCadence, judy.on)).missed).toEqual(['2026-11-18', '2026-11-17']);
  expect(await told()).toMatchObject([{ caller: { name: 'Sam Ortiz' }, misses: 2 }]);
  expect((await sam(wire.showBell)).missedTwice).toEqual([]);
  await at('2026-11-19T07:00:00.000Z');
  expect((await sam(wire.showBell)).items.find(({ customer }) => customer.name === 'Grete Lang')?.missed).toEqual(['2026-11-18', '2026-11-17']);
  await record(judy, '2026-11-19');
  expect((await judy.hers(wire.showCadence, judy.on)).missed).toEqual([]);
});

test('While Sam is away Barb has his calls, also when he fell ill after the bell had rung.', async () => {
  const judy = await withPlan('Ana Ruiz');
  await at('2026-11-17T07:00:00.000Z');
  await olive(changeStaff, { params: { id: clinic.people.sam }, body: { absentUntil: '2026-11-19T00:00:00.000Z' } });
  const hers = (items: readonly { customer: { name: string } }[]) => items.filter(({ customer }) => customer.name === 'Ana Ruiz');
  expect(hers((await barb(wire.showBell, { query: { whose: 'mine' } })).items)).toMatchObject([{ holder: { name: 'Barb Lindqvist' }, instead: { name: 'Sam Ortiz' } }]);
  expect(hers((await sam(wire.showBell, { query: { whose: 'mine' } })).items)).toEqual([]);
  await at('2026-11-18T07:00:00.000Z');
  expect((await sam(wire.showCadence, judy.on)).open?.holder.name).toBe('Barb Lindqvist');
  await olive(changeStaff, { params: { id: clinic.people.sam }, body: { absentUntil: null } });
});

test('A server that was down at the bell rings late on the same day; days that passed are on record as missed, and none twice.', async () => {
  const judy = await withPlan('Eva Horn');
  await at('2026-11-17T11:30:00.000Z');
  expect((await sam(wire.showCadence, judy.on)).open).toMatchObject({ day: '2026-11-17', state: 'due' });
  await record(judy, '2026-11-17');
  await at('2026-11-24T10:00:00.000Z');
  await ringBells(ground);
  const { touches } = await sam(wire.showCadence, judy.on);
  expect(touches.map(({ day, state }) => [day, state])).toEqual([
    ['2026-11-24', 'due'],
    ['2026-11-23', 'missed-by-us'],
    ['2026-11-20', 'missed-by-us'],
    ['2026-11-19', 'missed-by-us'],
    ['2026-11-18', 'missed-by-us'],
    ['2026-11-17', 'reached'],
  ]);
});

test('On a day off the call moves to the next day on which we are open, and says so.', async () => {
  const judy = await withPlan('Tom Weber', { beat: { every: 'weekdays', days: [3] } });
  expect((await sam(wire.showCadence, judy.on)).next).toMatchObject({ day: '2026-11-18', movedFrom: null });
  await olive(changeOrganisation, { body: { closedDays: ['2026-11-18'] } });
  await replanAll(ground, clinic.org);
  await at('2026-11-18T07:00:00.000Z');
  expect(await sam(wire.showCadence, judy.on)).toMatchObject({ open: null, next: { day: '2026-11-19', movedFrom: '2026-11-18' } });
  expect(await sam(wire.showBell)).toMatchObject({ opens: null, nextOpen: '2026-11-19' });
  await at('2026-11-19T07:00:00.000Z');
  expect((await sam(wire.showCadence, judy.on)).open).toMatchObject({ day: '2026-11-19', movedFrom: '2026-11-18' });
  await olive(changeOrganisation, { body: { closedDays: [] } });
});

test('Her quiet hours hold by her own clock: with a call from Berlin to New York it waits until nine there.', async () => {
  const judy = await withPlan('Nan Moore', { zone: 'America/New_York', quiet: { from: '20:00', to: '09:00' } });
  expect((await sam(wire.showCadence, judy.on)).next).toMatchObject({ day: '2026-11-17', at: '2026-11-17T14:00:00.000Z' });
  const other = await someone('Ola Quist');
  const never = { ...other.on, body: terms({ quiet: { from: '00:00', to: '23:59' } }) };
  expect(await sam.refused(wire.proposeCadence, never)).toMatchObject({ code: 'quiet-all-day' });
});

test('A death that is noted on her concern stops the calls in the same act, and nothing is proposed after it.', async () => {
  const judy = await withPlan('May Fields');
  await at('2026-11-17T07:00:00.000Z');
  await sam(walk.noteDeath, { params: { id: judy.concern }, body: {} });
  expect(await sam(wire.showCadence, judy.on)).toMatchObject({ standing: 'stopped', stopped: { because: 'death' }, open: null, next: null });
  await at('2026-11-18T07:00:00.000Z');
  expect((await sam(wire.showBell)).items.filter(({ customer }) => customer.name === 'May Fields')).toEqual([]);
  expect(await sam.refused(wire.proposeCadence, { ...judy.on, body: terms() })).toMatchObject({ code: 'customer-has-died' });
});

test('More contacts than usual suggest stepping up, to a person; the same number as usual does not.', async () => {
  const judy = await withPlan('Lou Kane', { beat: { every: 'weekdays', days: [2] } });
  const usual = await withPlan('Kim Sato', { beat: { every: 'weekdays', days: [2] } });
  const call = (customer: string, happened: string) => ({
    org_id: clinic.org,
    id: newId(),
    customer_id: customer,
    direction: 'in' as const,
    via: 'phone',
    happened_at: happened,
    recorded_at: happened,
  });
  await inOrganisation(ground.database, clinic.org, async (rows) => {
    const days = ['2026-12-15', '2026-12-16'].map((day) => call(judy.customer, `${day}T10:00:00.000Z`));
    const weekly = ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15', '2026-11-22'].map((day) => call(usual.customer, `${day}T10:00:00.000Z`));
    await rows
      .insertInto('contact')
      .values([...days, ...weekly])
      .execute();
  });
  clock.set('2026-12-17T08:00:00.000Z');
  await noteRelapses(ground);
  expect((await sam(wire.showCadence, judy.on)).relapse).toMatchObject({ inWeek: 2 });
  expect((await sam(wire.showCadence, usual.on)).relapse).toBeNull();
  expect((await sam(wire.showBell)).toLookAt).toContainEqual(expect.objectContaining({ customer: { id: judy.customer, name: 'Lou Kane' }, because: 'relapse' }));
});

test('Sent twice with one key a call is recorded once; the record is whole, rebuilt the same, and carried by the export.', async () => {
  const judy = await withPlan('Vera Blum');
  await at('2026-11-17T07:00:00.000Z');
  const once = {
    params: { customer: judy.customer, day: '2026-11-17' },
    body: { outcome: 'reached' as const, told: 'I asked the pharmacy.' },
    headers: { 'idempotency-key': 'a-call-once' },
  };
  const [first, second] = [await sam(wire.recordTouch, once), await sam(wire.recordTouch, once)];
  expect(second).toEqual(first);
  expect(isWhole(await verify(ground, clinic.org))).toBe(true);
  const all = () =>
    reading(ground.database, clinic.org, async (rows) => [
      await rows.selectFrom('cadence_plan').selectAll().orderBy('customer_id').execute(),
      await rows.selectFrom('cadence_touch').selectAll().orderBy('customer_id').orderBy('day').execute(),
      await ground.database.rows.selectFrom('cadence_wake').selectAll().where('org_id', '=', clinic.org).orderBy('customer_id').execute(),
    ]);
  const before = await all();
  await rebuildCadences(ground, clinic.org);
  expect(await all()).toEqual(before);
  let text = '';
  for await (const piece of exportJson(ground, clinic.org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  const { contactPlans } = JSON.parse(text) as { contactPlans: { customer: string; words: { text: string }[] }[] };
  expect(contactPlans.find(({ customer }) => customer === judy.customer)?.words.map((one) => one.text)).toContain('I asked the pharmacy.');
});

test('On an old phone without a script she says yes, reads who calls and when, and chooses fewer calls; sent twice it counts once.', async () => {
  const judy = await someone('Fay Winter');
  await sam(wire.proposeCadence, { ...judy.on, body: terms() });
  const { code } = await sam(walk.makeRoomCode, { params: { id: judy.concern } });
  const phone = plainBrowser(server.baseUrl);
  const room = await phone.visit('/code', { ...guard((await phone.visit('/code')).html), code });
  expect(room.html).toContain('Sam Ortiz offers to call you first');
  const offer = await phone.visit(`/room/${judy.concern}/see/calls`);
  expect(offer.html).toContain('So that you need not wonder.');
  const agreed = await phone.visit(`/room/${judy.concern}/answerCadence`, { ...guard(offer.html), page: 'calls', proposal: '1', answer: 'yes' });
  expect(agreed.html).toContain('Sam Ortiz calls you on Tuesday, 17 November, at 8:00');
  const form = { ...guard(agreed.html), page: 'calls', choice: 'slower', text: 'Twice a week is enough.' };
  const chosen = await phone.visit(`/room/${judy.concern}/chooseBeat`, form);
  expect(chosen.html).toContain('Keep it as it is: every Tuesday and Friday');
  await phone.visit(`/room/${judy.concern}/chooseBeat`, form);
  expect(await sam(wire.showCadence, judy.on)).toMatchObject({ terms: { name: 'twice-a-week' }, steps: [{ name: 'daily' }, { name: 'twice-a-week' }] });
});

test('A site of its own zone and hours rings its own bell; its days off come beside those of the house.', async () => {
  await olive(changeSite, {
    params: { id: clinic.sites.west },
    body: { zone: 'America/New_York', hours: [1, 2, 3, 4, 5].map((day) => ({ day, opens: '09:00', closes: '17:00' })) },
  });
  const mary = server.api({ key: clinic.keys.manager });
  const judy = await someone('Zoe West');
  const west = terms({ team: clinic.teams.west, caller: clinic.people.una, standIn: clinic.people.sam });
  await sam(wire.proposeCadence, { ...judy.on, body: west });
  await judy.hers(wire.answerCadence, { params: { customer: judy.customer, proposal: 1 }, body: { answer: 'yes' } });
  expect((await sam(wire.showCadence, judy.on)).next).toMatchObject({ day: '2026-11-16', at: '2026-11-16T14:00:00.000Z', by: { name: 'Una Walsh' } });
  await olive(changeSite, { params: { id: clinic.sites.west }, body: { closedDays: ['2026-11-16'] } });
  expect((await sam(wire.showCadence, judy.on)).next).toMatchObject({ day: '2026-11-17', at: '2026-11-17T14:00:00.000Z' });
  await replanAll(ground, clinic.org);
  await at('2026-11-17T13:59:00.000Z');
  expect((await sam(wire.showCadence, judy.on)).open).toBeNull();
  await at('2026-11-17T14:00:00.000Z');
  expect((await sam(wire.showCadence, judy.on)).open).toMatchObject({ day: '2026-11-17' });
  expect(await mary.refused(changeSite, { params: { id: clinic.sites.west }, body: { zone: 'UTC' } })).toMatchObject({ status: 403 });
  expect(await olive.refused(changeSite, { params: { id: clinic.sites.west }, body: { zone: 'Mars/Olympus' } })).toMatchObject({ code: 'no-such-zone' });
});
