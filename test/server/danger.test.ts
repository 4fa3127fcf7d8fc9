// Whoever may be in danger hears from us within the hour, by whatever way they told it.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { minutesAfter } from '../../src/domain/common/instants.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { replyAddress } from '../../src/server/platform/replyAddress.ts';
import { makeClinic } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { mailComes, rawMail, startReading } from '../harness/mail.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens: '00:00', closes: '23:59' }));
const server = await startServer();
const { ground, clock, database } = server;
const clinic = await makeClinic(ground, { settings: { hours: ALWAYS } });
const sam = server.api({ key: clinic.keys.staff });
beforeAll(async () => {
  buildIfStale();
  await startReading();
}, 120_000);

const ALARM = 'I have chest pain since the visit.';
const CALM = 'The bill is wrong.';
const told = (text: string, more: object = {}) =>
  sam(wire.raiseConcern, { body: { customer: { name: 'Judy', email: `judy${++people}@mail.example` }, telling: { happened: text }, ...more } });
let people = 0;

async function byForm(text: string) {
  const judy = plainBrowser(server.baseUrl, `198.51.${++people}.7`);
  const page = await judy.visit(`/form/${clinic.org}`);
  await judy.visit(`/form/${clinic.org}`, { ...guard(page.html), once: `form ${people}`, happened: text, anonymous: 'yes' });
  const { items } = await sam(wire.listConcerns, { query: { limit: 200 } });
  return items.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0]?.id ?? '';
}
async function byAnswer(text: string) {
  const { id } = await told(CALM);
  clock.pass({ days: 2 });
  const [letter] = await asOwner<{ id: string; address: string }>(database.ownerUrl, 'select id, address from letter where concern_id = $1 order by id limit 1', [id]);
  await mailComes(ground, clinic.org, rawMail({ from: `judy${people}@mail.example`, to: replyAddress(ground.settings, { org: clinic.org, letter: letter?.id ?? '' }), text }));
  return id;
}
async function inTheRoom(text: string) {
  const { id, customer } = await told(CALM);
  await server.api(await enterRoom(ground, { org: clinic.org, concern: id, party: customer.id }))(wire.write, { params: { id }, body: { text } });
  return id;
}
const writtenDown = (via: 'phone' | 'letter') => async (text: string) => {
  const { id, customer } = await told(CALM);
  await sam(wire.write, { params: { id }, body: { text, for: customer.id, via } });
  return id;
};
const WAYS: Readonly<Record<string, (text: string) => Promise<string>>> = {
  'a new mail': async (text) => (await mailComes(ground, clinic.org, rawMail({ from: `tom${++people}@mail.example`, text }))).concern_id ?? '',
  'an answer by mail': byAnswer,
  'the public form': byForm,
  'the room': inTheRoom,
  'the phone, at first': async (text) => (await told(text, { via: 'phone' })).id,
  'the phone, later': writtenDown('phone'),
  'a letter, at first': async (text) => (await told(text, { via: 'letter' })).id,
  'a letter, later': writtenDown('letter'),
};

test.each(Object.keys(WAYS))('Danger told by %s is read first, and the next word is due in an hour; without it, in days.', async (way) => {
  const tell = WAYS[way];
  const show = async (id = '') => sam(wire.showConcern, { params: { id } });
  const alarming = await show(await tell?.(ALARM));
  expect(alarming).toMatchObject({ danger: { readAt: null }, nextUpdate: { state: 'made', due: minutesAfter(ground.now(), 60) } });
  const calm = await show(await tell?.(CALM));
  expect(calm).toMatchObject({ danger: null });
  expect((calm.nextUpdate?.due ?? '') > minutesAfter(ground.now(), 23 * 60)).toBe(true);
});

test('Danger in a mail from an address that is not with Judy waits in no tray: it is a concern of its own, read first, in nobody’s room, with the guess for staff.', async () => {
  const { id } = await told(CALM);
  const [letter] = await asOwner<{ id: string }>(database.ownerUrl, 'select id from letter where concern_id = $1 order by id limit 1', [id]);
  const to = replyAddress(ground.settings, { org: clinic.org, letter: letter?.id ?? '' });
  const calm = await mailComes(ground, clinic.org, rawMail({ from: 'judy@work.example', to, text: CALM }));
  expect(calm).toMatchObject({ state: 'held', because: 'not-with-them' });
  const row = await mailComes(ground, clinic.org, rawMail({ from: 'judy@work.example', to, text: ALARM }));
  expect(row).toMatchObject({ state: 'filed', outcome: 'opened', guess_id: id });
  expect(row.concern_id).not.toBe(id);
  expect(await sam(wire.showConcern, { params: { id: row.concern_id ?? '' } })).toMatchObject({ danger: { readAt: null } });
  expect(await sam(wire.showConcern, { params: { id } })).toMatchObject({ danger: null });
});

test('A word that comes sooner because of danger is one contact of hers and not two, and no act that she could challenge.', async () => {
  const id = await writtenDown('phone')(ALARM);
  const contacts = await asOwner<{ direction: string }>(database.ownerUrl, `select direction from contact where concern_id = $1 and direction = 'in'`, [id]);
  expect(contacts).toHaveLength(2);
  const { entries } = await sam(wire.showConcern, { params: { id } });
  const moved = entries.find(({ kind }) => kind === 'nextUpdateMoved');
  expect(moved).toBeDefined();
  expect(JSON.stringify(moved)).not.toContain('challenge');
});

test('What a pattern found is told as found in the words, with the words; what Sam marked, as marked by Sam.', async () => {
  const found = await sam(wire.showConcern, { params: { id: await writtenDown('phone')(ALARM) } });
  expect(found).toMatchObject({ danger: { because: 'pattern', found: ALARM } });
  expect(found.entries.find(({ kind }) => kind === 'dangerSeen')?.facts).toMatchObject({ because: 'pattern' });
  const { id } = await told(CALM, { danger: true });
  const marked = await sam(wire.showConcern, { params: { id } });
  expect(marked).toMatchObject({ danger: { because: 'ticked', found: null } });
  expect(marked.entries.find(({ kind }) => kind === 'dangerSeen')?.by.name).toBe('Key of a staff');
});
