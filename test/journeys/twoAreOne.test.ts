// Two things that Judy told us go on as one, and one turns out to be two: Sam by keyboard, Judy on a small phone without script.
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { raiseConcern, showConcern, write } from '../../src/contract/concernEndpoints.ts';
import { merging as deskMerging } from '../../src/copy/en/desk.merging.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { merging, mergingThanks } from '../../src/copy/en/room.merging.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const day = await openClinicDay({ mail: false });
const { server, clinic } = day;
const { org } = clinic;
const api = server.api({ key: clinic.keys.staff });
const bill = await api(raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'The bill came twice, and I paid it once.' } } });
const tell = (happened: string) => api(raiseConcern, { body: { team: clinic.teams.desk, customer: { id: bill.customer.id }, telling: { happened } } });
const call = await tell('Nobody called me back about the bill.');
const LIFT = 'And the lift has been broken for weeks.';
await api(write, { params: { id: bill.id }, body: { text: LIFT, via: 'phone' } });
const now = (id: string) => api(showConcern, { params: { id } });

await givePassword(server.ground, clinic, 'sam');
const sam = staff(await day.deskPage());
const judy = customer(await day.phonePage());
const { page } = sam;
for (const one of [page, judy.page]) one.setDefaultTimeout(20_000);

/** With the keyboard alone: the menu, and what it offers. */
async function choosesInTheMenu(name: string): Promise<void> {
  await page.getByRole('button', { name: desk.anythingElse }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name }).focus();
  await page.keyboard.press('Enter');
}

async function presses(sheet: Locator, go: string): Promise<void> {
  await sheet.getByRole('button', { name: go }).focus();
  await page.keyboard.press('Enter');
}

test('By keyboard Sam puts the call together with the bill; the page of the call says where it goes on.', async () => {
  await sam.signsIn(clinic.emailOf('sam'));
  await page.getByRole('link', { name: desk.places.slips }).first().waitFor();
  await page.goto(`/desk/concerns/${call.id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await choosesInTheMenu(deskMerging.act.name);
  const sheet = sam.sheet(deskMerging.act.title('Judy Alvarez'));
  const other = sheet.getByRole('radio', { name: /The bill came twice/ });
  await other.waitFor();
  await day.looking.atDesk(page, 'Put two together');
  await other.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('link', { name: deskMerging.goesOn(String(bill.number)) }).waitFor();
  expect(await now(call.id)).toMatchObject({ standing: 'merged', goesOnIn: { concern: bill.id } });
  await day.looking.atDesk(page, 'A concern that goes on elsewhere');
});

test('Judy comes by the link of the call, goes on to the bill, and says there that these are two things.', async () => {
  const token = await inOrganisation(server.ground.database, org, (rows) => mintLink(server.ground, rows, { org, concern: call.id, party: bill.customer.id }));
  await judy.page.goto(`/r/${token.replace('.', '/')}`);
  await day.looking.inRoom(judy.page, 'Her page that goes on elsewhere');
  await judy.page.getByRole('button', { name: merging.goOn }).click();
  expect(judy.page.url()).toContain(bill.id);
  expect(await judy.page.content()).toContain('Nobody called me back about the bill.');
  await day.looking.inRoom(judy.page, 'Her page of two things');
  await judy.page.locator('summary', { hasText: merging.two }).first().click();
  await judy.page.getByRole('button', { name: merging.two }).click();
  expect(await judy.thanked()).toContain(mergingThanks.twoAgain);
  expect(await now(call.id)).toMatchObject({ standing: 'open' });
});

test('She says that the bill itself is two things; Sam makes two of it with her own words, and she finds the other.', async () => {
  await judy.comesBack();
  await judy.page.locator('summary', { hasText: merging.ask }).last().click();
  await judy.page.getByLabel(merging.askLabel).fill('The bill is one thing, the lift another.');
  await judy.page.getByRole('button', { name: merging.askSend }).click();
  await page.goto(`/desk/concerns/${bill.id}`);
  await page.getByText(deskMerging.split.asked('Judy')).waitFor();
  await day.looking.atDesk(page, 'She says that it is two things');
  await choosesInTheMenu(deskMerging.split.name);
  const sheet = sam.sheet(deskMerging.split.title);
  await sheet.getByRole('checkbox', { name: LIFT }).focus();
  await page.keyboard.press('Space');
  await day.looking.atDesk(page, 'Make two of it');
  await presses(sheet, deskMerging.split.go);
  await page.getByRole('link', { name: deskMerging.split.off(String(call.number + 1)) }).waitFor();
  const [other] = (await now(bill.id)).splitOff;
  await day.looking.atDesk(page, 'Two were made of it');
  await page.goto(`/desk/concerns/${other?.concern}`);
  await page.getByText(deskMerging.split.from(String(bill.number))).waitFor();
  await day.looking.atDesk(page, 'What began of it');
  await judy.comesBack();
  await day.looking.inRoom(judy.page, 'Her page of which two were made');
  await judy.page.getByRole('button', { name: merging.apartGo }).click();
  expect(await judy.page.content()).toContain(LIFT);
  await day.looking.inRoom(judy.page, 'Her page of the other thing');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
