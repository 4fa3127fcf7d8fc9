// What hands do at the desk that nobody means: words left behind, letters that run on, a sheet sent empty.
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { listContacts } from '../../src/contract/contacts.ts';
import { listCustomers } from '../../src/contract/people.ts';
import { concerns } from '../../src/copy/en/desk.concerns.ts';
import { logging } from '../../src/copy/en/desk.logging.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { writing } from '../../src/copy/en/desk.writing.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const day = await openClinicDay({ mail: false });
await givePassword(day.server.ground, day.clinic, 'sam');
const sam = staff(await day.deskPage());
const { page } = sam;
const { keyboard } = page;
const clinic = day.server.api({ key: day.clinic.keys.manager });
const contacts = async () => (await clinic(listContacts, { query: { limit: 50 } })).items;
const sheet = sam.sheet(logging.title);
const who = sheet.getByRole('combobox', { name: logging.who });
const words = sheet.locator('textarea').first();

async function opensTheLog(): Promise<void> {
  await page.locator('body').press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await keyboard.press('l');
  await sheet.waitFor();
}

test('Words that were left for one caller never stand under the next, also after a reload, and come back together with their person.', async () => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByRole('link', { name: desk.places.today }).first().waitFor();
  await opensTheLog();
  await keyboard.type('Rosa Quint');
  await keyboard.press('Tab');
  await keyboard.type('My knee hurts since the injection.');
  await page.reload();
  await page.getByRole('link', { name: desk.places.today }).first().waitFor();
  await opensTheLog();
  await keyboard.type('Barb Lane');
  expect([await who.inputValue(), await words.inputValue()]).toEqual(['Barb Lane', '']);
  await sheet.getByRole('button', { name: logging.keptWords.takeUp('Rosa Quint') }).click();
  expect([await who.inputValue(), await words.inputValue()]).toEqual(['Rosa Quint', 'My knee hurts since the injection.']);
  expect(await words.evaluate((area: HTMLTextAreaElement) => [document.activeElement === area, area.selectionStart])).toEqual([true, 34]);
});

test('Whoever puts another name above words that are there is told whose they were, and can begin anew without losing them.', async () => {
  await who.fill('Cleo Park');
  await sheet.getByText(logging.keptWords.whose('Rosa Quint')).waitFor();
  await sheet.getByRole('button', { name: logging.keptWords.anew }).click();
  expect([await who.inputValue(), await words.inputValue()]).toEqual(['Cleo Park', '']);
  await sheet.getByRole('button', { name: logging.keptWords.takeUp('Rosa Quint') }).click();
  expect(await words.inputValue()).toBe('My knee hurts since the injection.');
  await keyboard.press('Control+Enter');
  await page.getByRole('status').getByText(logging.kept('Rosa Quint')).waitFor();
  await opensTheLog();
  expect(await sheet.getByRole('button', { name: logging.keptWords.takeUp('Rosa Quint') }).count()).toBe(0);
  expect((await contacts()).map(({ customer, words }) => [customer?.name, words?.text])).toEqual([['Rosa Quint', 'My knee hurts since the injection.']]);
});

test('An empty sheet is refused kindly; a name alone is enough for a call without words.', async () => {
  await opensTheLog();
  await keyboard.press('Control+Enter');
  await sheet.getByText(logging.nothingYet).waitFor();
  expect(await contacts()).toHaveLength(1);
  await who.fill('Ben Okafor');
  await keyboard.press('Control+Enter');
  await page.getByRole('status').getByText(logging.kept('Ben Okafor')).waitFor();
});

test('What becomes of a call is to be seen without scrolling, and the sentence that it is kept leads to where it lies.', async () => {
  await opensTheLog();
  const [box, choice] = [await sheet.boundingBox(), await sheet.getByRole('group', { name: logging.becomes }).boundingBox()];
  expect((choice?.y ?? 0) + (choice?.height ?? 0)).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  await keyboard.type('Cleo Park');
  await keyboard.press('Control+Enter');
  await page
    .locator('.toast')
    .filter({ hasText: logging.kept('Cleo Park') })
    .getByRole('button', { name: logging.opens.page })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Cleo Park' }).waitFor();
});

test('A telephone number behind a name is how to reach them, and it is said that it was understood so.', async () => {
  // Elsewhere than on the page of one person, where the log begins with them.
  await page.goto('/desk/');
  await page.getByRole('link', { name: desk.places.today }).first().waitFor();
  await opensTheLog();
  await keyboard.type('Dora Lind 555-010-0477');
  await sheet.getByText(logging.reachedAt('Dora Lind', '555-010-0477')).waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('status').getByText(logging.kept('Dora Lind')).waitFor();
  const [dora] = (await clinic(listCustomers, { query: { search: 'Dora' } })).items;
  expect([dora?.name, dora?.ways.map(({ value }) => value)]).toEqual(['Dora Lind', ['555-010-0477']]);
});

test('Letters that are typed on where a field has ended run no commands, and those of a list still do.', async () => {
  await page.goto('/desk/tell');
  await page.getByLabel(concerns.tell.who).first().fill('Eve Stone');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await keyboard.type('line', { delay: 700 });
  expect(await sheet.count()).toBe(0);
  await page.locator('body').press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await keyboard.press('l');
  await sheet.waitFor();
  await keyboard.press('Escape');
});

test('Letters that are typed at once after Ctrl+K arrive in the palette: the first time, while it is still on its way, and while a menu closes.', async () => {
  const { id } = await clinic(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'Two hours I sat there.' } } });
  // It comes late, as over a slow line.
  await page.route('**/CommandPalette*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const field = page.getByRole('combobox', { name: desk.palette.label });
  for (const before of ['', 'Escape']) {
    await page.goto(`/desk/concerns/${id}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.getByRole('button', { name: desk.anythingElse }).last().click();
    await page.getByRole('menu').waitFor();
    if (before !== '') await keyboard.press(before);
    await keyboard.press('Control+k');
    // "l" would open the log, "n" begin a concern.
    await keyboard.type('lines now');
    await expect.poll(() => field.inputValue()).toBe('lines now');
    await keyboard.type(' here');
    expect(await field.inputValue()).toBe('lines now here');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  }
  await page.unroute('**/CommandPalette*');
});

test('Whoever tells begins with a team of their own, not with the first of the alphabet.', async () => {
  await givePassword(day.server.ground, day.clinic, 'nora');
  const nora = staff(await day.deskPage());
  await nora.signsIn(day.clinic.emailOf('nora'));
  await nora.page.getByRole('link', { name: desk.places.today }).first().waitFor();
  await nora.page.goto('/desk/tell');
  const team = nora.page.getByLabel(concerns.tell.team);
  await team.waitFor();
  expect(await team.inputValue()).toBe(day.clinic.teams.ward);
});

test('A tick in the settings moves under the hand, before the server has answered.', async () => {
  await givePassword(day.server.ground, day.clinic, 'mary');
  const mary = staff(await day.deskPage());
  await mary.signsIn(day.clinic.emailOf('mary'));
  await mary.page.getByRole('link', { name: desk.places.today }).first().waitFor();
  await mary.page.goto('/desk/settings/house-words');
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await mary.page.route('**/api/v1/words/house', async (route) => {
    if (route.request().method() === 'PATCH') await held;
    await route.continue();
  });
  const bank = mary.page.getByRole('checkbox', { name: writing.house.tradeNames.bank });
  await bank.waitFor();
  await bank.click();
  expect(await bank.isChecked()).toBe(true);
  answer();
  await mary.page.getByRole('status').getByText(writing.house.done).waitFor();
  expect(await bank.isChecked()).toBe(true);
});
