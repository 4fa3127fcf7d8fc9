// What somebody with a long name said of herself under an entry that was put away: Sam asks her line by line, she keeps one on her
// small phone without script, in Spanish; and the menu of her concern, under headings, says why two can't be put together now.
import { expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import { chooseWriting, sayAboutMe, showProfile } from '../../src/contract/customer.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { mergePeople } from '../../src/contract/samePerson.ts';
import { concern as deskConcern } from '../../src/copy/en/desk.concern.ts';
import { merging } from '../../src/copy/en/desk.merging.ts';
import { samePerson as desk } from '../../src/copy/en/desk.samePerson.ts';
import { desk as places } from '../../src/copy/en/desk.ts';
import { samePerson as room } from '../../src/copy/es/room.samePerson.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const day = await openClinicDay({ mail: false });
const { ground, baseUrl } = day.server;
const { org } = day.clinic;
const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const barb = day.server.api(await signIn(ground, baseUrl, day.clinic, 'barb'));
const LONG = 'María de los Ángeles Fernández-Santamaría y Villanueva';
const add = (name: string, bornOn?: string) =>
  api(addCustomer, { body: { name, ...(bornOn && { bornOn }), ways: [{ kind: 'phone', value: '+1 555 010 0177', preferred: true }] } });
const [here, there] = [await add(LONG, '1946-03-05'), await add(LONG)];
const tell = (id: string, happened: string) => api(concern.raiseConcern, { body: { customer: { id }, telling: { happened } } });
const [bill, ended] = [await tell(here.id, 'La factura llegó dos veces.'), await tell(there.id, 'Nadie me llamó.')];
const say = (id: string, part: string, text: string) => api(sayAboutMe, { params: { customer: id, part }, body: { text, after: 0 } });
await say(here.id, 'helps', 'Hablen despacio.');
await say(there.id, 'helps', 'Escríbanme la fecha, por favor, y déjenme un número al que pueda llamar cuando no entienda algo de lo que me dijeron.');
await say(there.id, 'reach', 'Por teléfono después de las diez.');
await api(chooseWriting, { params: { customer: there.id }, body: { bigPrint: true } });
await api(chooseWriting, { params: { customer: here.id }, body: { language: 'es' } });
await barb(mergePeople, { params: { id: there.id }, body: { to: here.id } });
await api(concern.withdraw, { params: { id: ended.id }, body: { for: here.id } });
day.server.clock.pass({ hours: 25 });

await givePassword(ground, day.clinic, 'sam');
const sam = staff(await day.deskPage());
const maria = customer(await day.phonePage());
for (const one of [sam.page, maria.page]) one.setDefaultTimeout(20_000);

test('Sam sees at the entry that goes on what she said under the other, and drops a line that she does not want.', async () => {
  const { page } = sam;
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByRole('link', { name: places.places.slips }).first().waitFor();
  await page.goto(`/desk/customers/${here.id}`);
  await page.getByText(desk.also.title).waitFor();
  await day.looking.atDesk(page, 'Said under the other entry');
  await page.getByRole('button', { name: new RegExp(`^${desk.also.drop}: How to write`) }).press('Enter');
  await page.getByText(desk.also.dropped).waitFor();
  expect((await api(showProfile, { params: { customer: here.id } })).alsoSaid.map(({ part }) => part).toSorted()).toEqual(['helps', 'reach']);
});

test('On her phone, in Spanish, she is led to it and puts one line in the place of what stands.', async () => {
  const token = await inOrganisation(ground.database, org, (rows) => mintLink(ground, rows, { org, concern: bill.id, party: here.id }));
  const { page } = maria;
  await page.goto(`/r/${token.replace('.', '/')}`);
  await page.getByRole('link', { name: room.also.link }).click();
  await day.looking.inRoom(page, 'You also told us this');
  await page.getByRole('group', { name: '¿Qué le ayuda?' }).getByRole('button', { name: room.also.keepInstead }).click();
  const profile = await api(showProfile, { params: { customer: here.id } });
  expect(profile.parts.find(({ part }) => part === 'helps')).toMatchObject({ said: { text: expect.stringMatching(/^Escríbanme/) }, by: { by: { is: 'party' } } });
});

test('The menu stands under headings, and says why the other one can’t be put together now; the palette finds it too.', async () => {
  const { page } = sam;
  await page.goto(`/desk/concerns/${bill.id}`);
  await page.getByRole('button', { name: places.anythingElse }).press('Enter');
  await page.getByText(deskConcern.parts.two).waitFor();
  await day.looking.atDesk(page, 'More, under headings', page.getByRole('menu'));
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: places.palette.label }).pressSequentially('put together');
  await page.getByRole('option', { name: new RegExp(merging.act.name.replace('…', '')) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(merging.act.why['has-ended']).waitFor();
  await day.looking.atDesk(page, 'Why not now');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
