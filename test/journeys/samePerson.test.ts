// Judy stands in the house twice: Barb sees it at her desk and puts the two together, and Judy reads it on her small phone
// without script, and says that it was somebody else.
import { expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { samePerson as desk } from '../../src/copy/en/desk.samePerson.ts';
import { desk as places } from '../../src/copy/en/desk.ts';
import { samePerson as room, samePersonThanks } from '../../src/copy/en/room.samePerson.ts';
import { samePerson as letters } from '../../src/copy/en/samePerson.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const day = await openClinicDay();
const { ground, baseUrl } = day.server;
const sam = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
await signIn(ground, baseUrl, day.clinic, 'barb');
const barb = staff(await day.deskPage());
const judy = customer(await day.phonePage());
const phone = { kind: 'phone' as const, value: '+1 555 010 0142', preferred: false };
const entry = (name: string, email: string) => sam(addCustomer, { body: { name, bornOn: '1950-03-02', ways: [{ kind: 'email', value: email, preferred: true }, phone] } });
const [one, other] = [await entry('Judy Alvarez', 'judy@example.org'), await entry('J. Alvarez', 'alvarez@example.net')];
const tell = (id: string, happened: string) => sam(concern.raiseConcern, { body: { customer: { id }, telling: { happened } } });
const [bill] = [await tell(one.id, 'The bill came twice.'), await tell(other.id, 'Nobody called me back.')];
const link = await inOrganisation(ground.database, day.clinic.org, (rows) => mintLink(ground, rows, { org: day.clinic.org, concern: bill.id, party: one.id }));

test('Barb finds the pair by what they share, looks at both, and puts them together.', async () => {
  const { page } = barb;
  await barb.signsIn(day.clinic.emailOf('barb'));
  await page.getByRole('link', { name: places.places.slips }).first().waitFor();
  await page.goto('/desk/customers/twice');
  await page.getByText(desk.same.phone).first().waitFor();
  await page.getByText(desk.apart.born('1950')).first().waitFor();
  await day.looking.atDesk(page, 'Who may be here twice');
  await page.goto(`/desk/customers/${one.id}`);
  await page.getByRole('button', { name: desk.compare }).click();
  await page.getByRole('dialog').getByText(desk.shares(desk.same.phone)).waitFor();
  await day.looking.atDesk(page, 'Two entries beside each other');
  await page.getByRole('button', { name: desk.act.go('Judy Alvarez') }).click();
  await page.getByText(desk.was('J. Alvarez')).waitFor();
  await day.looking.atDesk(page, 'A person who was here twice');
  expect((await sam(concern.listConcerns, { query: { customer: one.id, view: 'all-open' } })).items).toHaveLength(2);
});

test('Judy is told by letter and on her page; she says that it was somebody else, and it is so at once.', async () => {
  const { page } = judy;
  expect(await day.latestLetterTo('alvarez@example.net')).toContain(letters.hadYouTwice.says[0]?.slice(0, 27));
  const [org, secret] = link.split('.');
  await page.goto(`/r/${org}/${secret}`);
  expect(await page.content()).toContain(room.title);
  await page.locator('summary', { hasText: room.wrong }).click();
  await day.looking.inRoom(page, 'We had you twice');
  await page.getByRole('button', { name: room.wrong }).click();
  expect(await judy.thanked()).toContain(samePersonThanks.twoPeople);
  expect(await page.content()).not.toContain(room.title);
  await day.looking.inRoom(page, 'Two people again');
  expect((await sam(concern.listConcerns, { query: { customer: one.id, view: 'all-open' } })).items).toHaveLength(1);
});

test('Barb by the keyboard alone: the same person as somebody whom she looks up, and two again.', async () => {
  const { page } = barb;
  await page.goto(`/desk/customers/${other.id}`);
  await page.getByRole('button', { name: desk.act.name }).press('Enter');
  await page.keyboard.type('Judy');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: desk.act.next }).press('Enter');
  await page.getByRole('button', { name: desk.act.go('J. Alvarez') }).press('Enter');
  await page.getByRole('button', { name: desk.back.name }).press('Enter');
  await day.looking.atDesk(page, 'Two people after all, asked');
  await page.getByRole('button', { name: desk.back.go }).press('Enter');
  await page.getByText(desk.back.done).waitFor();
  await page.getByText(desk.was('Judy Alvarez')).waitFor({ state: 'detached' });
});

test('Sam, who may put nobody together, reads why instead of a blank page; Barb comes to the list by two keys.', async () => {
  const { page } = barb;
  await page.locator('body').press('g');
  await page.locator('body').press('2');
  await page.getByRole('heading', { name: desk.list.title }).waitFor();
  await givePassword(ground, day.clinic, 'sam');
  const other = staff(await day.deskPage());
  await other.signsIn(day.clinic.emailOf('sam'));
  await other.page.getByRole('link', { name: places.places.slips }).first().waitFor();
  await other.page.goto('/desk/customers/twice');
  await other.page.getByText(desk.notYours).waitFor();
  await day.looking.atDesk(other.page, 'Not for Sam to put together');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
