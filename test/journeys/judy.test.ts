// How the game changes for Judy: she calls every morning; somebody takes it up and offers to call first; she says yes on a small
// phone without script; each morning the bell brings her name; and she alone slows it down, until she asks when she needs us.
import { expect, test } from 'vitest';
import { recordTouch, showCadence } from '../../src/contract/cadenceEndpoints.ts';
import { raiseCause } from '../../src/contract/causeEndpoints.ts';
import { invitePartner, listChangesFor, planChange } from '../../src/contract/changeEndpoints.ts';
import * as concern from '../../src/contract/concernEndpoints.ts';
import { addContact } from '../../src/contract/contacts.ts';
import { beatSays } from '../../src/copy/en/beat.ts';
import { bell } from '../../src/copy/en/desk.bell.ts';
import { cadence } from '../../src/copy/en/desk.cadence.ts';
import { signals } from '../../src/copy/en/desk.contacts.ts';
import { picture } from '../../src/copy/en/desk.picture.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { calls } from '../../src/copy/en/room.calls.ts';
import { changeThanks, roomChange } from '../../src/copy/en/room.change.ts';
import { picture as hersToo } from '../../src/copy/en/room.picture.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { ringBells } from '../../src/server/cadence/clock.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const WHY = 'I ring you every morning at eight, also without news, until you say that it is enough.';
const day = await openClinicDay({ mail: false });
const { ground, baseUrl } = day.server;
const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const judy = customer(await day.phonePage());
const sam = staff(await day.deskPage());
const { keyboard } = sam.page;
const heading = (name: string): Promise<void> => sam.page.getByRole('heading', { level: 1, name }).waitFor();
const samsPage = (name: string): Promise<void> => day.looking.atDesk(sam.page, `The desk, ${name}`);
const judysPage = (name: string): Promise<void> => day.looking.inRoom(judy.page, `Judy’s page, ${name}`);
/** By the keyboard alone: to the button, and Enter. */
const presses = async (name: string): Promise<void> => {
  await sam.page.getByRole('button', { name }).first().focus();
  await keyboard.press('Enter');
};
const chooses = async (name: string): Promise<void> => {
  await sam.page.getByRole('radio', { name, exact: true }).focus();
  await keyboard.press('Space');
};
const goes = async (keys: string): Promise<void> => {
  for (const key of keys.split(' ')) await keyboard.press(key);
};
const deskIsHere = (): Promise<void> => sam.page.getByRole('link', { name: desk.places.bell }).first().waitFor();
const said = (text: string) => sam.page.getByRole('status').getByText(text).last().waitFor();
const rings = async (date: string): Promise<void> => {
  day.server.clock.set(`${date}T08:00:00.000Z`);
  await ringBells(ground);
};
const bellOn = async (date: string): Promise<void> => {
  await rings(date);
  await day.itIs(`${date}T08:01:00.000Z`);
  await deskIsHere();
};
/** She was called, and what was tried stands on her page; nobody looks at the desk meanwhile. */
const wasCalled = async (date: string): Promise<void> => {
  await rings(date);
  day.server.clock.set(`${date}T08:01:00.000Z`);
  await api(recordTouch, { params: { customer: hers, day: date }, body: { outcome: 'reached', told: 'I asked the insurer again.' } });
};

const told = await api(concern.raiseConcern, {
  body: { customer: { name: 'Judy Alvarez', phone: '(555) 010-0142' }, telling: { happened: 'Two hours I sat there, and then a bill came.' } },
});
const hers = told.customer.id;
const room = `/room/${told.id}`;
const link = await inOrganisation(ground.database, day.clinic.org, (rows) => mintLink(ground, rows, { org: day.clinic.org, concern: told.id, party: hers }));

test('She calls every morning, and stands before somebody with what it rests on, who takes it up.', async () => {
  for (const before of ['02', '03', '04', '05', '06', '09', '10', '11', '12', '13'])
    await api(addContact, { body: { customer: { id: hers }, direction: 'in', topic: 'The bill', happenedAt: `2026-11-${before}T08:02:00.000Z` } });
  await givePassword(ground, day.clinic, 'sam');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await deskIsHere();
  await goes('g b');
  await heading(bell.nobody);
  await samsPage('a bell without a call');
  await goes('g i');
  await sam.page.getByRole('heading', { level: 2, name: 'Judy Alvarez' }).waitFor();
  await samsPage('a signal with its picture');
  await presses(signals.takeUp);
  await said(signals.takenUp);
});

test('A plan is offered her on the spot, by the keyboard alone.', async () => {
  await presses(cadence.propose.open);
  await samsPage('a plan to offer');
  await chooses(cadence.beats.daily);
  await sam.page.getByLabel(cadence.propose.standIn).selectOption({ label: 'Barb Lindqvist' });
  await sam.page.getByLabel(cadence.propose.why).fill(WHY);
  await keyboard.press('Control+Enter');
  await said(cadence.propose.done('Judy'));
  expect(await sam.card(cadence.title).innerText()).toContain(cadence.standings.proposed);
});

test('Judy says how seriously she feels taken, and yes to the calls.', async () => {
  const [org, secret] = link.split('.');
  await judy.page.goto(`/r/${org}/${secret}`);
  await judy.page
    .getByRole('link', { name: calls.yours.proposed('Sam Ortiz') })
    .first()
    .click();
  await judysPage('a plan offered');
  expect(await judy.page.content()).toContain(WHY);
  await judy.page.locator('summary', { hasText: calls.seriously.title }).click();
  await judy.page.getByRole('radio', { name: '2', exact: true }).check();
  await judy.page.getByRole('button', { name: calls.seriously.send }).click();
  await judy.page.goto(`${room}/see/calls`);
  await judy.page.getByRole('button', { name: calls.offer.yes }).click();
  await judy.page.goto(`${room}/see/calls`);
  expect(await api(showCadence, { params: { customer: hers } })).toMatchObject({ standing: 'agreed', next: { day: '2026-11-17' }, taken: [{ answer: 2, stage: 'before' }] });
});

test('The bell brings her name at eight; a call that told her nothing can’t be ended; each outcome is one key.', async () => {
  await bellOn('2026-11-17');
  await goes('g b');
  await heading(bell.waiting(1));
  await samsPage('the opening bell');
  expect(await sam.page.getByRole('link', { name: '(555) 010-0142' }).getAttribute('href')).toBe('tel:5550100142');
  await sam.page.getByRole('group', { name: bell.outcome }).waitFor();
  await keyboard.press('r');
  await sam.page.getByRole('alert').getByText(bell.tellFirst).waitFor();
  await keyboard.type('Nothing new yet.');
  await keyboard.press('Control+Enter');
  await sam.page.getByRole('alert').getByText('Nothing new').waitFor();
  await keyboard.press('Control+a');
  await keyboard.type('I asked Mary, who has the bill on her desk since this morning.');
  await keyboard.press('Control+Enter');
  await said(bell.done.reached('Judy'));
  await heading(bell.allCalled);
  await bellOn('2026-11-18');
  await sam.page.getByRole('group', { name: bell.outcome }).waitFor();
  await keyboard.press('x');
  await said(bell.done['no-answer']('Judy'));
  for (const date of ['2026-11-19', '2026-11-20']) await wasCalled(date);
});

test('At the fourth call that reaches her she is asked, and slows it to twice a week; then to once a week.', async () => {
  await bellOn('2026-11-23');
  await goes('g b');
  await sam.page.getByText(bell.ask.today('Judy')).waitFor();
  await samsPage('the bell, asking how often');
  await chooses(cadence.choose.slower(beatSays({ every: 'weekdays', days: [2, 5] })));
  await sam.page.getByLabel(bell.ask.words).fill('You need not ring every day, dear.');
  await keyboard.press('Control+Enter');
  await said(bell.ask.kept);
  await sam.page.getByLabel(bell.told).fill('The insurer has let go of the claim.');
  await keyboard.press('Control+Enter');
  await said(bell.done.reached('Judy'));
  for (const date of ['2026-11-24', '2026-11-27', '2026-12-01', '2026-12-04']) await wasCalled(date);
  const { terms } = await api(showCadence, { params: { customer: hers } });
  expect(terms?.name).toBe('twice-a-week');
});

test('In her room she chooses that she will ask, and how seriously she feels taken now; then nobody rings of themselves.', async () => {
  await judy.page.goto(`${room}/see/calls`);
  await judysPage('how often we call');
  await judy.page.getByRole('radio', { name: calls.choose['on-request'] }).check();
  await judy.page.getByRole('button', { name: calls.choose.send }).click();
  await judy.page.goto(`${room}/see/calls`);
  await judy.page.locator('summary', { hasText: calls.seriously.title }).click();
  await judy.page.getByRole('radio', { name: '6', exact: true }).check();
  await judy.page.getByRole('button', { name: calls.seriously.send }).click();
  await bellOn('2026-12-08');
  await goes('g b');
  await heading(bell.nobody);
  await judy.page.goto(`${room}/see/calls`);
  await judy.page.locator('summary', { hasText: calls.ask.title }).click();
  await judy.page.getByLabel(calls.ask.label).fill('Is the letter on its way?');
  await judy.page.getByRole('button', { name: calls.ask.send }).click();
  await bellOn('2026-12-09');
  await sam.page.getByText('Is the letter on its way?').waitFor();
  await sam.page.getByLabel(bell.told).fill('The letter went out on Monday.');
  await keyboard.press('Control+Enter');
  await said(bell.done.reached('Judy'));
});

test('Her picture tells it on both sides: from ten calls in two weeks to none.', async () => {
  await bellOn('2026-12-21');
  await sam.page.goto(`/desk/customers/${hers}`);
  await sam.page.getByRole('heading', { name: picture.changed('Judy') }).waitFor();
  await keyboard.press('t');
  await sam.page.getByRole('table', { name: picture.changed('Judy') }).waitFor();
  await samsPage('Judy’s picture as a table');
  await judy.page.goto(`${room}/see/history`);
  const page = await judy.page.content();
  for (const words of [hersToo.changed, hersToo.beats['twice-a-week'], hersToo.beats['on-request'], hersToo.before(2), hersToo.lately(6)]) expect(page).toContain(words);
});

test('A change comes of it, and with her yes she tries it out for us.', async () => {
  const { id: cause } = await api(raiseCause, { body: { title: 'Bills for visits that never were', concerns: [told.id] } });
  const planned = await api(planChange, { params: { cause }, body: { does: 'One line for each visit.', seen: 'A bill that one can read.', actions: ['simplify'] } });
  await api(invitePartner, {
    params: { cause, change: planned.changes[0]?.id ?? '' },
    body: { person: hers, role: 'tester', text: 'Would you read the new bill with us, before anybody gets it?' },
  });
  await judy.page.goto(room);
  await judy.page.getByRole('link', { name: roomChange.lineInvited }).first().click();
  await judysPage('asked to try a change out');
  await judy.page.getByRole('button', { name: roomChange.yes }).click();
  expect(await judy.thanked()).toContain(changeThanks.partYes);
  await judy.page.goto(room);
  await judy.page.getByRole('link', { name: roomChange.partStands.tester }).first().click();
  await judy.page.getByLabel(roomChange.tellLabel).fill('The total is hard to find.');
  await judy.page.getByRole('button', { name: roomChange.tell, exact: true }).click();
  expect(await judy.thanked()).toContain(changeThanks.partTold);
  await judysPage('a tester');
  expect((await api(listChangesFor, { params: { id: told.id } })).parts).toMatchObject([{ role: 'tester', state: 'agreed' }]);
  await judy.page.goto(`${room}/see/history`);
  await judy.page.getByRole('figure').getByText(hersToo.marks.tester, { exact: true }).waitFor();
  expect(await judy.page.getByRole('figure').innerText()).toContain(hersToo.marked.tester('on 21 December 2026'));
  await judysPage('her picture with her part');
});

test('No page of it had an error or called a stranger, and axe found nothing.', () => {
  // That a call can't be ended with “nothing new” was tried on purpose.
  const refused = /409 \(Conflict\).*\/2026-11-17\/outcome/;
  expect(day.looking.findings.filter((found) => !refused.test(found))).toEqual([]);
});
