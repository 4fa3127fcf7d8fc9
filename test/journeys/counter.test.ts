// At the counter: Sam knows Judy before she has to tell it twice, hears his words as she does, and turns the screen to her.
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { known } from '../../src/copy/en/desk.known.ts';
import { screen as deskScreen } from '../../src/copy/en/desk.screen.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { screen } from '../../src/copy/en/room.screen.ts';
import { room } from '../../src/copy/en/room.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const PIN = '4071';
const SLOWLY = 'Say it slowly, and write the date down for me.';
const day = await openClinicDay();
const judys = await day.server.api({ key: day.clinic.keys.staff })(raiseConcern, {
  body: { team: day.clinic.teams.desk, customer: { name: 'Judy Alvarez', phone: '+1 555 0142' }, telling: { happened: 'Two hours I sat there.' } },
});
const sam = staff(await day.deskPage());
const { page } = sam;
const hers = `/desk/concerns/${judys.id}`;

test('Sam writes down once what helps Judy, and it stands beside whatever he writes to her.', async () => {
  await givePassword(day.server.ground, day.clinic, 'sam');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByRole('link', { name: 'Judy Alvarez' }).first().waitFor();
  await page.goto(`/desk/customers/${judys.customer.id}`);
  const card = sam.card(known.title);
  await card.getByRole('button', { name: `${known.write}: ${known.parts.helps}` }).click();
  await card.getByLabel(known.label).fill(SLOWLY);
  await sam.done(card, known.go, known.done);
  await card.getByText(SLOWLY).waitFor();
  await day.looking.atDesk(page, 'Judy, in her own words');
  await page.goto(hers);
  await sam.card(known.said('Judy')).first().getByText(SLOWLY).waitFor();
  await sam.saysItBack('You waited two hours with a fever.', 'Judy');
});

test('He turns the screen to her: the desk is gone from it, in the other tab too, and going back brings none of it.', async () => {
  const other = await page.context().newPage();
  await other.goto('/desk/');
  await other.getByRole('link', { name: 'Judy Alvarez' }).first().waitFor();
  await other.getByRole('link', { name: desk.places.team }).first().click();
  await other.waitForURL('**/desk/team');
  await page.getByRole('button', { name: desk.anythingElse }).last().click();
  await page.getByRole('menuitem', { name: deskScreen.name('Judy') }).click();
  const sheet = sam.sheet(deskScreen.title('Judy'));
  await sheet.getByLabel(deskScreen.pin.label).fill(PIN);
  await sheet.getByLabel(deskScreen.pin.again).fill(PIN);
  await sheet.getByRole('button', { name: deskScreen.pin.set }).click();
  await sheet.getByRole('button', { name: deskScreen.go }).click();
  await page.waitForURL(`**/room/${judys.id}`);
  await page.getByText(screen.bar('Sam')).waitFor();
  await other.waitForURL('**/screen');
  await other.goBack();
  await other.waitForURL('**/screen');
  await other.close();
  await page.goBack().catch(() => null);
  await page.waitForURL(/\/(screen|room\/[^/]+)$/);
  await page.goto('/desk/today');
  await page.getByRole('heading', { level: 1, name: screen.title('Sam') }).waitFor();
  await day.looking.atDesk(page, 'The screen, to be given back');
});

test('Judy says yes by her own hand and gives the screen back; only then the desk is there again, and says how she said it.', async () => {
  await page.getByRole('link', { name: screen.onward }).click();
  await day.looking.atDesk(page, 'Judy’s page at the counter');
  await page.getByRole('button', { name: room.understanding.yes }).click();
  await page.getByText(room.thanks.yes).waitFor();
  await page.getByRole('link', { name: screen.give('Sam') }).click();
  await page.getByLabel(screen.pin('Sam')).fill('9999');
  await page.getByRole('button', { name: screen.send }).click();
  await page.getByText(screen.wrong(4)).waitFor();
  await page.getByLabel(screen.pin('Sam')).fill(PIN);
  await page.getByRole('button', { name: screen.send }).click();
  await page.waitForURL(`**${hers}`);
  await page.getByText(deskScreen.counter('Sam')).first().waitFor();
  await page.getByText(concern.steps.yesIn('1')).waitFor();
  expect(await page.getByText(acts.giveWord.label('Judy')).count()).toBeGreaterThan(0);
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  // A browser says that the wrong PIN was refused.
  expect(day.looking.findings.filter((one) => !one.includes('/screen said') || !one.includes('409'))).toEqual([]);
});
