// The whole walk in a real browser: Judy on a small phone without script, Sam at the desk, from "this happened to me" to
// "it is solved for me". Each page of it is looked at by axe, in light and dark.
import { expect, test } from 'vitest';
import { concern } from '../../src/copy/en/desk.concern.ts';
import { concerns } from '../../src/copy/en/desk.concerns.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { room } from '../../src/copy/en/room.ts';
import { givePassword } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

const JUDY = 'judy@example.org';
const day = await openClinicDay();
const { looking } = day;
const judy = customer(await day.phonePage());
const sam = staff(await day.deskPage());
const judysPage = (name: string): Promise<void> => looking.inRoom(judy.page, `Judy’s page, ${name}`);
const samsPage = (name: string): Promise<void> => looking.atDesk(sam.page, `The desk, ${name}`);

test('Judy tells what happened on the public form, and her link comes by mail.', async () => {
  await judy.page.goto('/');
  await judysPage('the first page');
  await judy.page.goto('/form');
  await judysPage('the form');
  await judy.tells({
    happened: 'Two hours I sat there, and then a bill for a visit I never had.',
    felt: 'Like a number.',
    right: 'Take the bill off, and tell me how this could happen.',
    name: 'Judy Alvarez',
    email: JUDY,
  });
  await judysPage('the receipt');
  await judy.opensTheLinkIn(await day.latestLetterTo(JUDY));
  expect(await judy.page.getByRole('heading', { level: 1 }).textContent()).toBe(room.title('Judy'));
  await judysPage('as told');
});

test('Sam signs in, finds her on Today by the keyboard, and says the problem back.', async () => {
  await givePassword(day.server.ground, day.clinic, 'sam');
  await sam.page.goto('/desk/');
  await samsPage('signing in');
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(1)).waitFor();
  await samsPage('Today');
  await sam.page.keyboard.press('j');
  await sam.page.keyboard.press('j');
  await sam.page.keyboard.press('k');
  await sam.page.keyboard.press('Enter');
  await sam.page.getByRole('heading', { level: 1, name: 'Judy Alvarez' }).waitFor();
  await samsPage('a concern as told');
  await sam.apologises('regret', 'I am sorry that you sat there for two hours.');
  await sam.saysItBack('You waited two hours, and nobody said a word to you.', 'Judy');
  await samsPage('an understanding offered');
});

test('Judy corrects it, Sam says it back anew, and Judy says yes.', async () => {
  await judy.comesBack();
  await judysPage('asked: did I get it right?');
  await judy.corrects('You waited two hours, and then we sent you a bill for a visit that never was.');
  expect(await judy.thanked()).toBe(room.thanks.words);
  await judysPage('corrected');
  await sam.page.getByText(concern.against.corrected).waitFor();
  await samsPage('an understanding corrected');
  await sam.saysItBack('You waited two hours, and then we sent you a bill for a visit that never was. That must not happen.', 'Judy');
  await judy.comesBack();
  await judy.saysYes();
  expect(await judy.thanked()).toBe(room.thanks.yes);
  await judysPage('understood');
  await sam.page.getByText(concern.steps.yesIn('2')).waitFor();
});

test('Sam apologises in full and proposes a fix with a date, to which Judy agrees.', async () => {
  await sam.apologises('full', 'We billed you for a visit that never was. That was our mistake, and we have changed how bills are checked.');
  await sam.proposesAFix('The bill comes off, and you get a letter that says so.', '2026-11-20T12:00', 'Judy');
  expect(await day.latestLetterTo(JUDY)).toContain('Do you agree? Or would something else be better for you?');
  await judy.comesBack();
  await judysPage('asked if she agrees to the fix');
  await judy.agreesToTheFix();
  expect(await judy.reads(room.fix.title)).toContain('You agreed. We do it by Friday, 20 November, at 12:00');
});

test('Sam offers a gesture, and Judy chooses one.', async () => {
  await sam.from(concern.amends.title, 'Offer amends', 'Make amends');
  await samsPage('the drawer of gestures');
  await sam.page.keyboard.press('Escape');
  await sam.offersAmends(['Parking paid', 'Flowers and a card'], 'For your trouble, and for the two hours.', 'Judy');
  await judy.comesBack();
  await judysPage('choosing a gesture');
  await judy.chooses('Parking paid');
  expect(await judy.reads(room.amends.title)).toContain('You chose: Parking paid.');
  await sam.givesTheGesture();
});

test('Sam promises a call, asks to move it, and keeps it on the day that Judy agreed to.', async () => {
  await sam.promises('I call you when the bill is off.', '2026-11-18T12:00');
  await sam.asksToMoveThePromise('2026-11-19T12:00', 'The office that takes bills off is closed on Wednesday.');
  await judy.comesBack();
  await judysPage('asked for a new date');
  await judy.agreesToTheNewDate();
  expect(await judy.reads(room.promises.title)).toContain(room.promises.moved(1));
  await day.itIs('2026-11-18T13:00:00Z');
  await sam.givesTheWord('The office takes the bill off tomorrow morning. I call you then.', 'Judy');
  await day.itIs('2026-11-19T09:00:00Z');
  await sam.keepsThePromise();
  await sam.card(concern.promises.title).getByText(concern.promises.states.kept, { exact: true }).waitFor();
  await sam.deliversTheFix('The bill is off. The letter is in the post.');
  await samsPage('a fix delivered');
  await judy.comesBack();
  await judysPage('a fix delivered');
});

test('On the day that was planned a letter asks whether it is okay. What asks nothing of her folds below what does: it opens by the keyboard, by a link that leads into it and on paper, without script.', async () => {
  await day.itIs('2026-11-24T09:00:00Z');
  await judy.opensTheLinkIn(await day.latestLetterTo(JUDY));
  await judysPage('asked if it is okay');
  const { page } = judy;
  const fold = (id: string) => page.locator('details.fold').filter({ has: page.locator(`#${id}`) });
  const isOpen = async (id: string): Promise<boolean> => (await fold(id).getAttribute('open')) !== null;
  await page.locator('.switches button[name=textSize]').click();
  expect((await page.locator('#rest-title').boundingBox())?.y).toBeLessThan(4 * 740);
  expect(await isOpen('promises')).toBe(false);
  await fold('promises').locator('summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await isOpen('promises')).toBe(true);
  const [hers = ''] = page.url().split(/[?#]/);
  await page.goto('about:blank');
  await page.goto(`${hers}#problem`);
  expect([await isOpen('problem'), await isOpen('promises')]).toEqual([true, false]);
  const isSeen = (): Promise<boolean> =>
    page
      .locator('#promises p')
      .first()
      .evaluate((words) => words.checkVisibility());
  expect(await isSeen()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isSeen()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.switches button[name=textSize]').click();
});

test('Judy says that it is not okay yet, and it is open again with all its history and what was agreed.', async () => {
  await judy.comesBack();
  await judy.saysNotOkay('The bill came again today.');
  expect(await judy.thanked()).toBe(room.thanks.notOkay);
  expect(await judy.reads(room.notOkay.title)).toContain('The bill came again today.');
  await judysPage('not okay');
  await sam.page
    .getByText(concern.story.kinds.saidNotOkay ?? '')
    .first()
    .waitFor();
  await samsPage('not okay yet');
  await sam.page.getByRole('button', { name: /more from before/ }).click();
  expect(await sam.card(concern.story.title).innerText()).toContain('You waited two hours, and nobody said a word to you.');
});

test('They understand it again, fix it again, and Judy has the last word: it is solved.', async () => {
  await sam.saysItBack('The bill came a second time, though we had said that it was off.', 'Judy');
  await judy.comesBack();
  await judy.saysYes();
  await sam.proposesAFix('Barb takes it off at the source, and I send you the proof.', '2026-11-25T12:00', 'Judy');
  await judy.comesBack();
  await judy.agreesToTheFix();
  await sam.deliversTheFix('It is off at the source. Here is the proof.');
  await judy.comesBack();
  await judy.saysItHasCome();
  await sam.saysOurPartIsDone();
  await judy.comesBack();
  await judysPage('our part is done');
  await judy.saysSolved('Thank you for not giving up.');
  expect(await judy.thanked()).toBe(room.thanks.solved);
  await judysPage('solved');
  await sam.page.getByText(concern.ended(concerns.standings.solved, 'Tue 24 Nov')).waitFor();
  await samsPage('solved');
});

test('Every page of the walk is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(looking.findings).toEqual([]);
});
