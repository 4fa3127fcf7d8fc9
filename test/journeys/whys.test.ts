// From a concern to what lies behind it, in a real browser: Sam digs by the keyboard alone, Judy answers on a small phone
// without script, and both say yes to the root. Each page is looked at by axe, in light and dark.
import { expect, test } from 'vitest';
import { addWhy, listCauses } from '../../src/contract/causeEndpoints.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { causes } from '../../src/copy/en/desk.causes.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { room } from '../../src/copy/en/room.ts';
import { whys } from '../../src/copy/en/room.whys.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const JUDY = 'judy@example.org';
const day = await openClinicDay();
const { looking } = day;
const judy = customer(await day.phonePage());
const sam = staff(await day.deskPage());
const { keyboard } = sam.page;
const program = day.server.api({ key: day.clinic.keys.staff });
const told = await program(raiseConcern, {
  body: { customer: { name: 'Judy Alvarez', email: JUDY }, telling: { happened: 'A bill for a visit that I never had.' }, team: day.clinic.teams.desk },
});

const chosen = (): Promise<string> => sam.page.locator('.why[aria-pressed=true]').innerText();
/** At the answer that is chosen, by the keyboard alone. */
async function adds(text: string, know?: string): Promise<void> {
  await keyboard.press('a');
  await sam.page.locator('textarea:focus').waitFor();
  await keyboard.type(text);
  if (know !== undefined) {
    await keyboard.press('Tab');
    await keyboard.type(know);
  }
  await keyboard.press('Control+Enter');
  await sam.page.locator('.why', { hasText: text }).waitFor();
  await sam.page.locator('.why:focus').waitFor();
}

test('Sam raises the cause from Judy’s concern, and digs by the keyboard until a person asks what made that likely.', async () => {
  await givePassword(day.server.ground, day.clinic, 'sam');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(1)).waitFor();
  await sam.page.goto(`/desk/concerns/${told.id}`);
  await sam.page.getByRole('link', { name: causes.find }).click();
  await sam.page.getByLabel(causes.form.what).fill('Bills go out for visits that never were');
  await looking.atDesk(sam.page, 'The desk, raising a cause');
  await keyboard.press('Control+Enter');
  await sam.page.getByRole('heading', { level: 1, name: 'Bills go out for visits that never were' }).waitFor();
  await looking.atDesk(sam.page, 'The desk, a cause without an answer');
  await sam.page.locator('[data-why=top]').focus();
  await adds('Bills are made from the appointment book.', 'Three of them, followed back.');
  await keyboard.press('ArrowRight');
  expect(await chosen()).toContain('Bills are made from the appointment book.');
  await adds('Nora forgot to take the visit out of the book.');
  await keyboard.press('ArrowRight');
  expect(await chosen()).toContain(causes.tree.asks['what-made-that-likely']);
  await looking.atDesk(sam.page, 'The desk, an answer that stops at a person');
  await adds('The book closes at six, and nothing can be taken out later.', 'We tried it.');
});

test('Judy is asked by mail, answers on her page, and her words stand in the tree as hers.', async () => {
  await sam.page.locator('[data-why=top]').focus();
  await keyboard.press('q');
  await sam.page.locator('textarea:focus').waitFor();
  await keyboard.type('Why did the bill come, as you see it?');
  await keyboard.press('Control+Enter');
  await sam.page.locator('.why.theirs', { hasText: causes.tree.asked('Judy') }).waitFor();
  await judy.opensTheLinkIn(await day.latestLetterTo(JUDY));
  await judy.page.getByRole('link', { name: whys.yours.why('Sam') }).click();
  await looking.inRoom(judy.page, 'Judy’s page, asked why');
  await judy.page.getByLabel(whys.label).fill('I said that I had to leave, and there was nowhere to write it down.');
  await judy.page.getByRole('button', { name: whys.send }).click();
  expect(await judy.thanked()).toBe(room.thanks.words);
  await looking.inRoom(judy.page, 'Judy’s page, her answer in the search');
  await sam.page.reload();
  const hers = sam.page.locator('.why.theirs', { hasText: 'nowhere to write it down' });
  await hers.locator('.voice').waitFor();
});

test('What can be changed is marked by a key, Judy says yes to it, and the root is agreed.', async () => {
  await sam.page.locator('.why', { hasText: 'The book closes at six' }).focus();
  await keyboard.press('c');
  await sam.page.locator('.why.end').waitFor();
  await sam.page.getByRole('button', { name: causes.root.offer }).press('Enter');
  await sam.page.getByRole('button', { name: causes.root.offerGo }).press('Enter');
  await sam.page.getByText(causes.rootStates.offered, { exact: true }).waitFor();
  await looking.atDesk(sam.page, 'The desk, a root offered');
  await judy.comesBack();
  await judy.page.getByRole('button', { name: whys.yes }).click();
  expect(await judy.thanked()).toBe(room.thanks.yes);
  await looking.inRoom(judy.page, 'Judy’s page, the root agreed');
  await sam.page.reload();
  await sam.page.getByText(causes.rootStates.agreed, { exact: true }).waitFor();
  await keyboard.press('t');
  await looking.atDesk(sam.page, 'The desk, the tree as text');
  await sam.page.goto('/desk/causes');
  await sam.page.getByRole('heading', { level: 1, name: causes.heading('1', true) }).waitFor();
  await looking.atDesk(sam.page, 'The desk, the causes');
  const [cause] = (await program(listCauses)).items;
  expect(cause).toMatchObject({ root: 'agreed', whys: 4 });
  expect(await program.refused(addWhy, { params: { cause: cause?.id ?? '' }, body: { text: ' ' } })).toMatchObject({ code: 'nothing-written' });
});

test('No page says anything wrong, to axe, to the console or to strangers.', () => {
  expect(looking.findings).toEqual([]);
});
