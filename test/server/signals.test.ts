// Contacts written down by hand, and the signals that they raise, over HTTP.
import { expect, test } from 'vitest';
import type { RoomView } from '../../src/contract/concern.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact, listContacts, markNotAPerson, moveContact, removeContact, setHousehold, showInTouch } from '../../src/contract/contacts.ts';
import { changeOrganisation, showOrganisation } from '../../src/contract/organisation.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { letSignalBe, listSignals, showSignal, takeUpSignal } from '../../src/contract/signals.ts';
import { showToday } from '../../src/contract/today.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { settle } from '../../src/server/signal/settle.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { A_MONDAY } from '../harness/ground.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const session = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb, nora] = [await session('sam'), await session('barb'), await session('nora')];
const olive = server.api({ key: clinic.keys.owner });

const somebody = async (name: string): Promise<string> => (await sam(addCustomer, { body: { name } })).id;
const concernOf = async (customer: string): Promise<string> =>
  (await sam(wire.raiseConcern, { body: { customer: { id: customer }, telling: { happened: 'Two hours I sat there.' } } })).id;
const calls = (concern: string, text = 'Is there any news?') => sam(addContact, { body: { concern, direction: 'in', text } });
const rings = (customer: string, more: object = {}) => sam(addContact, { body: { customer: { id: customer }, direction: 'in', ...more } });
const rulesOf = async (id: string): Promise<readonly string[]> => (await sam(showSignal, { params: { id } })).standing.map(({ rule }) => rule);
const listed = async (state: 'open' | 'let-be' | 'all' = 'open'): Promise<readonly string[]> =>
  (await sam(listSignals, { query: { state, kind: 'person' } })).items.map(({ id }) => id);

test('Three contacts on one open concern raise a signal with its evidence, which ends with the concern.', async () => {
  const judy = await somebody('Judy Alvarez');
  const concern = await concernOf(judy);
  await calls(concern);
  expect(await listed()).not.toContain(judy);
  server.clock.pass({ hours: 2 });
  await calls(concern);
  await sam(wire.giveWord, { params: { id: concern }, body: { text: 'We look into your bill, and Sam calls on Thursday.' } });
  const signal = await sam(showSignal, { params: { id: judy } });
  expect(signal).toMatchObject({
    kind: 'person',
    name: 'Judy Alvarez',
    state: 'seen',
    standing: [{ rule: '7d', count: 3, since: A_MONDAY }],
    concerns: [{ id: concern, contacts: 3, title: 'Two hours I sat there.', open: true }],
    lastWord: { words: { text: 'We look into your bill, and Sam calls on Thursday.', voice: 'ours' }, concern: { id: concern } },
    may: ['takeUp', 'letBe'],
  });
  expect(signal.weeks).toHaveLength(13);
  expect(signal.weeks.at(-1)).toMatchObject({ in: 3, out: 1 });
  expect((await sam(listSignals)).items.find(({ id }) => id === judy)).toMatchObject({ contacts: 3, people: [{ name: 'Judy Alvarez' }], state: 'seen' });
  await sam(wire.withdraw, { params: { id: concern }, body: {} });
  expect(await rulesOf(judy)).not.toContain('7d');
  expect(await sam.refused(takeUpSignal, { params: { id: judy } })).toMatchObject({ code: 'signal-is-over' });
});

test('What they answer to something that we asked raises nothing, and neither do our own calls.', async () => {
  const ruth = await somebody('Ruth Cohen');
  const concern = await concernOf(ruth);
  const on = { params: { id: concern } };
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'You waited two hours.' } });
  await sam(wire.answerUnderstanding, { params: { id: concern, round: 1 }, body: { answer: 'correction', text: 'Three hours.' } });
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'You waited three hours.', after: 1 } });
  await sam(wire.answerUnderstanding, { params: { id: concern, round: 2 }, body: { answer: 'yes' } });
  for (let time = 0; time < 5; time += 1) await sam(addContact, { body: { concern, direction: 'out', text: 'Nobody picked up.' } });
  await calls(concern);
  expect(await listed()).not.toContain(ruth);
  const touches = (await sam(listContacts, { query: { customer: ruth, limit: 100 } })).items;
  expect(touches.filter(({ counted }) => counted)).toHaveLength(2);
  expect(touches.filter(({ direction }) => direction === 'in')).toHaveLength(4);
});

test('Taking it up shows who looks after it, until the contacts stand out no more; then it is a new one.', async () => {
  const omar = await somebody('Omar Haddad');
  for (let time = 0; time < 5; time += 1) await rings(omar);
  expect(await rulesOf(omar)).toEqual(['30d']);
  expect(await sam(takeUpSignal, { params: { id: omar } })).toMatchObject({ state: 'taken-up', answer: { answer: 'taken-up', by: { name: 'Sam Ortiz' } } });
  expect(await sam.refused(takeUpSignal, { params: { id: omar } })).toMatchObject({ code: 'signal-is-yours' });
  expect(await barb(takeUpSignal, { params: { id: omar } })).toMatchObject({ answer: { by: { name: 'Barb Lindqvist' } }, earlier: [{ by: { name: 'Sam Ortiz' } }] });
  expect(await listed()).toContain(omar);
  server.clock.pass({ days: 30 });
  expect(await listed()).not.toContain(omar);
  expect(await sam(showSignal, { params: { id: omar } })).toMatchObject({ state: 'over', standing: [], answer: null, may: [] });
  for (let time = 0; time < 5; time += 1) await rings(omar);
  expect(await sam(showSignal, { params: { id: omar } })).toMatchObject({ state: 'seen' });
});

test('Let be with a reason it rests for its days and comes back; without one it is refused.', async () => {
  const grace = await somebody('Grace Kim');
  for (let time = 0; time < 5; time += 1) await rings(grace);
  expect(await sam.refused(letSignalBe, { params: { id: grace }, body: { text: '  ' } })).toMatchObject({ code: 'say-why-let-be' });
  const rested = await sam(letSignalBe, { params: { id: grace }, body: { text: 'She waits for her wheelchair, and we know the day.', days: 10 } });
  expect(rested).toMatchObject({ state: 'let-be', answer: { because: { text: 'She waits for her wheelchair, and we know the day.' } } });
  expect([await listed(), await listed('let-be'), await listed('all')].map((ids) => ids.includes(grace))).toEqual([false, true, true]);
  server.clock.pass({ days: 10, minutes: -1 });
  expect(await listed()).not.toContain(grace);
  server.clock.pass({ minutes: 1 });
  expect(await listed()).toContain(grace);
  expect((await sam(showSignal, { params: { id: grace } })).answer?.because?.text).toBe('She waits for her wheelchair, and we know the day.');
});

test('A contact that was somebody else’s is moved, one that never was is removed by a lead, and neither leaves a signal behind.', async () => {
  const [ed, paula] = [await somebody('Ed Murphy'), await somebody('Paula Grant')];
  const made = [];
  for (let time = 0; time < 5; time += 1) made.push((await rings(ed, { text: 'About the parking.' })).id);
  expect(await listed()).toContain(ed);
  const moved = await sam(moveContact, { params: { id: made[0] ?? '' }, body: { customer: paula } });
  expect(moved.customer?.name).toBe('Paula Grant');
  expect(await listed()).not.toContain(ed);
  await sam(moveContact, { params: { id: made[0] ?? '' }, body: { customer: ed } });
  expect(await listed()).toContain(ed);
  expect(await sam.refused(removeContact, { params: { id: made[1] ?? '' } })).toMatchObject({ code: 'not-allowed' });
  expect(await barb(removeContact, { params: { id: made[1] ?? '' } })).toEqual({ removed: true });
  expect(await listed()).not.toContain(ed);
  const concern = await concernOf(paula);
  const ofConcern = await calls(concern);
  expect(await barb.refused(removeContact, { params: { id: ofConcern.id } })).toMatchObject({ code: 'contact-of-a-concern' });
  expect(await sam.refused(moveContact, { params: { id: ofConcern.id }, body: { customer: ed } })).toMatchObject({ code: 'contact-of-a-concern' });
});

test('Who is marked as not a person by a lead raises nothing while the mark stands, and counts again when it is off.', async () => {
  const desk = await somebody('Reception phone');
  for (let time = 0; time < 6; time += 1) await rings(desk);
  expect(await sam.refused(markNotAPerson, { params: { id: desk }, body: { because: 'shared' } })).toMatchObject({ code: 'not-allowed' });
  expect(await barb(markNotAPerson, { params: { id: desk }, body: { because: 'shared' } })).toMatchObject({
    notAPerson: { because: 'shared', by: { name: 'Barb Lindqvist' } },
    signal: null,
  });
  expect(await listed('all')).not.toContain(desk);
  expect(await barb(markNotAPerson, { params: { id: desk }, body: { because: null } })).toMatchObject({ notAPerson: null, signal: desk });
  expect(await listed()).toContain(desk);
});

test('A call on somebody’s behalf counts for them, and those who live together are counted together too.', async () => {
  const [li, mei] = [await somebody('Li Wei'), await somebody('Mei Wei')];
  for (let time = 0; time < 2; time += 1) await rings(li, { caller: { id: mei } });
  await rings(li);
  expect(await sam(showInTouch, { params: { id: li } })).toMatchObject({ themselves: 1, onTheirBehalf: 2, byUs: 0, forOthers: 0 });
  expect(await sam(showInTouch, { params: { id: mei } })).toMatchObject({ themselves: 0, forOthers: 2 });
  expect(await sam.refused(setHousehold, { params: { id: li }, body: { with: li } })).toMatchObject({ code: 'lives-with-themselves' });
  expect(await sam(setHousehold, { params: { id: li }, body: { with: mei } })).toMatchObject({ household: [{ name: 'Mei Wei', contacts: 0 }] });
  for (let time = 0; time < 4; time += 1) await Promise.all([rings(li), rings(mei), rings(mei)]);
  const home = (await sam(listSignals, { query: { kind: 'household' } })).items;
  expect(home).toMatchObject([{ people: [{ name: 'Li Wei' }, { name: 'Mei Wei' }], contacts: 15 }]);
  expect(await sam(showSignal, { params: { id: home[0]?.id ?? '' } })).toMatchObject({ standing: [{ rule: 'household', count: 15 }], onTheirBehalf: 2 });
  expect(await sam(setHousehold, { params: { id: li }, body: { with: null } })).toMatchObject({ household: [] });
  expect((await sam(listSignals, { query: { kind: 'household' } })).items).toEqual([]);
});

test('Whoever sees none of a person’s concerns sees neither their signal nor what they called about; who has none is everybody’s.', async () => {
  const dorothy = await somebody('Dorothy Flynn');
  const concern = await concernOf(dorothy);
  await calls(concern);
  await calls(concern);
  expect((await nora(listSignals, { query: { state: 'all' } })).items.map(({ id }) => id)).not.toContain(dorothy);
  expect(await nora.refused(showSignal, { params: { id: dorothy } })).toMatchObject({ code: 'not-your-customer' });
  expect(await nora.refused(showInTouch, { params: { id: dorothy } })).toMatchObject({ code: 'not-your-customer' });
  const seen = (await nora(listContacts, { query: { customer: dorothy } })).items;
  expect(seen.every(({ hidden, topic, words, concern: named, place }) => hidden && topic === null && words === null && named === null && place === null)).toBe(true);
  await rings(dorothy, { text: 'About the biopsy.', topic: 'Results' });
  const alone = (await nora(listContacts, { query: { customer: dorothy } })).items;
  expect(alone.every(({ hidden, topic, words }) => hidden && topic === null && words === null)).toBe(true);
  expect((await sam(listContacts, { query: { customer: dorothy } })).items).toContainEqual(expect.objectContaining({ hidden: false, topic: 'Results' }));
  expect(await nora.refused(addContact, { body: { concern, direction: 'in' } })).toMatchObject({ code: 'no-such-concern' });
  const martha = await somebody('Martha Obi');
  for (let time = 0; time < 5; time += 1) await rings(martha);
  expect((await nora(listSignals)).items.map(({ id }) => id)).toContain(martha);
});

test('A contact needs neither a concern nor a name, and a new name is a new person.', async () => {
  const nobody = await sam(addContact, { body: { direction: 'in', via: 'in-person', text: 'Somebody asked where the lift is.', topic: 'Way in' } });
  expect(nobody).toMatchObject({ customer: null, via: 'in-person', topic: 'Way in', counted: true, words: { voice: 'written-down' }, recordedBy: { name: 'Sam Ortiz' } });
  const fresh = await sam(addContact, { body: { customer: { name: 'Nina Petrov', phone: '+1 555 0177' }, direction: 'out', team: clinic.teams.desk, text: 'Called her back.' } });
  expect(fresh).toMatchObject({ customer: { name: 'Nina Petrov' }, place: 'Front desk', words: { voice: 'ours' }, counted: false });
  expect(await sam.refused(addContact, { body: { direction: 'in', happenedAt: '2099-01-01T00:00:00Z' } })).toMatchObject({ code: 'has-not-happened' });
  expect(await sam.refused(addContact, { body: { direction: 'in', team: clinic.org } })).toMatchObject({ code: 'no-such-team' });
  expect(await sam.refused(addContact, { body: { customer: { name: 'Left behind' }, caller: { id: clinic.org }, direction: 'in' } })).toMatchObject({ code: 'no-such-party' });
});

test('By other numbers in the settings everybody is counted anew.', async () => {
  const [tom] = [await somebody('Tom Nguyen')];
  for (let time = 0; time < 4; time += 1) await rings(tom);
  expect(await listed()).not.toContain(tom);
  const { signals } = await olive(showOrganisation);
  await olive(changeOrganisation, { body: { signals: { ...signals, inThirtyDays: 4 } } });
  await settle(server.ground, clinic.org);
  expect(await listed()).toContain(tom);
  await olive(changeOrganisation, { body: { signals } });
  await settle(server.ground, clinic.org);
  expect(await listed()).not.toContain(tom);
});

test('A topic that many more call about than in a usual week stands out, also after a rebuild.', async () => {
  for (let week = 1; week < 12; week += 1) {
    const happenedAt = new Date(Date.parse(server.clock.now()) - week * 7 * 86_400_000).toISOString();
    await rings(await somebody(`Caller ${week}`), { topic: 'Parking', happenedAt, team: clinic.teams.ward });
  }
  const many = await Promise.all(Array.from({ length: 10 }, (_, index) => somebody(`Driver ${index}`)));
  for (const driver of many) await rings(driver, { topic: 'Parking', team: clinic.teams.ward });
  const topics = async () => (await sam(listSignals, { query: { kind: 'topic' } })).items.map(({ name, contacts }) => [name, contacts]);
  expect(await topics()).toEqual([]);
  await settle(server.ground, clinic.org);
  expect(await topics()).toEqual([['Parking', 10]]);
  const [topic] = (await sam(listSignals, { query: { kind: 'topic' } })).items;
  const shown = await sam(showSignal, { params: { id: topic?.id ?? '' } });
  expect(shown).toMatchObject({ name: 'Parking', standing: [{ rule: 'rise', count: 10 }], about: [{ topic: 'Ward', contacts: 10 }] });
  expect(shown.weeks.at(-1)).toMatchObject({ in: 10, out: 0 });
  await rebuild(server.ground, clinic.org);
  await settle(server.ground, clinic.org);
  expect(await topics()).toEqual([['Parking', 10]]);
  server.clock.pass({ days: 8 });
  await settle(server.ground, clinic.org);
  expect(await topics()).toEqual([]);
});

test('What was written down, marked and answered is in the export.', async () => {
  let text = '';
  for await (const piece of exportJson(server.ground, clinic.org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  const whole = JSON.parse(text) as Record<'contactsAlone' | 'signalAnswers', unknown[]>;
  expect(whole.contactsAlone).toContainEqual(expect.objectContaining({ words: { text: 'Called her back.', voice: 'ours' }, direction: 'out' }));
  expect(whole.signalAnswers).toContainEqual(expect.objectContaining({ kind: 'person', answer: 'let-be', because: 'She waits for her wheelchair, and we know the day.' }));
});

test('Repeat contact raises priority: first among those who wait, and a view of its own, the most contacts first.', async () => {
  const [quiet, often, most] = [await somebody('Ana Ruiz'), await somebody('Yusuf Demir'), await somebody('Jerome Banks')];
  const first = await concernOf(quiet);
  server.clock.pass({ minutes: 5 });
  const second = await concernOf(often);
  const third = await concernOf(most);
  for (const concern of [second, second, third, third, third]) await calls(concern);
  const waiting = (await sam(showToday, { query: { whose: 'mine' } })).waiting.filter(({ concern }) => [first, second].includes(concern));
  expect(waiting.map(({ concern, often: contacts }) => [concern, contacts])[0]).toEqual([second, 3]);
  expect(waiting.find(({ concern }) => concern === first)?.often).toBeNull();
  const view = (await sam(wire.listConcerns, { query: { view: 'often' } })).items.map(({ id, often: contacts }) => [id, contacts]);
  expect(view.slice(0, 2)).toEqual([
    [third, 4],
    [second, 3],
  ]);
  expect(view.map(([id]) => id)).not.toContain(first);
  const page = await sam(wire.listConcerns, { query: { view: 'often', limit: 1 } });
  expect((await sam(wire.listConcerns, { query: { view: 'often', limit: 1, after: page.next ?? '' } })).items.map(({ id }) => id)).toEqual([second]);
  expect((await sam(wire.countConcerns)).counts.often).toBe(view.length);
});

test('In their room the customer finds nothing of a signal.', async () => {
  const luis = await somebody('Luis Ortega');
  const concern = await concernOf(luis);
  await calls(concern);
  await calls(concern);
  expect(await listed()).toContain(luis);
  const his = server.api(await enterRoom(server.ground, { org: clinic.org, concern, party: luis }));
  const room = JSON.stringify(await his(wire.showConcern, { params: { id: concern } }));
  expect(room).not.toMatch(/signal|standing out|tally|let-be/i);
  expect((await his.ask(showSignal, { params: { id: luis } })).status).toBe(401);
});

test('In their room the customer reads how often each side called and what was written down, and nobody else does.', async () => {
  const [carmen, paul] = [await somebody('Carmen Delgado'), await somebody('Paul Delgado')];
  const other = await concernOf(carmen);
  await calls(other);
  const concern = await concernOf(carmen);
  await calls(concern, 'Any news?');
  await sam(addContact, { body: { concern, direction: 'out', text: 'Not yet, I call tomorrow.' } });
  await rings(carmen, { caller: { id: paul }, text: 'Where do I park?', topic: 'Parking' });
  await rings(carmen, { sender: 'automatic' });
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern, party: carmen }));
  const { contacts } = (await hers(wire.showConcern, { params: { id: concern } })) as RoomView;
  expect(contacts.theirs).toEqual({ called: 3, came: 0, wrote: 0 });
  expect(contacts.ours).toEqual({ called: 1, came: 0, wrote: 0 });
  expect(contacts.beside).toMatchObject([
    { direction: 'in', caller: 'Paul Delgado', by: 'Sam Ortiz', topic: 'Parking', said: { text: 'Where do I park?', voice: 'written-down' } },
  ]);
  const page = await (await hers.fetch(`/room/${concern}/see/history`)).text();
  expect(page).toContain('You called us 3 times.');
  expect(page).toContain('We called you once.');
  expect(page).toContain('Paul Delgado got in touch for you');
  const told = await sam(wire.raiseConcern, { body: { customer: { id: carmen }, teller: { id: paul }, telling: { happened: 'My mother waited.' } } });
  const his = server.api(await enterRoom(server.ground, { org: clinic.org, concern: told.id, party: paul }));
  expect(((await his(wire.showConcern, { params: { id: told.id } })) as RoomView).contacts.beside).toEqual([]);
});

test('The list goes on page by page, each signal once.', async () => {
  const whole = (await sam(listSignals, { query: { state: 'all', limit: 200 } })).items.map(({ id }) => id);
  const paged: string[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page: { items: readonly { id: string }[]; next: string | null } = await sam(listSignals, { query: { state: 'all', limit: 2, ...(after === '' ? {} : { after }) } });
    paged.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  expect(paged).toEqual(whole);
  expect(new Set(paged).size).toBe(paged.length);
  const contacts = (await sam(listContacts, { query: { limit: 200 } })).items;
  const [first, second] = [await sam(listContacts, { query: { limit: 3 } }), contacts.slice(3, 6)];
  expect((await sam(listContacts, { query: { limit: 3, after: first.next ?? '' } })).items.map(({ id }) => id)).toEqual(second.map(({ id }) => id));
  expect(await sam.refused(listSignals, { query: { after: 'nonsense' } })).toMatchObject({ code: 'invalid' });
  expect(await sam.refused(listContacts, { query: { after: 'nonsense' } })).toMatchObject({ code: 'invalid' });
});
