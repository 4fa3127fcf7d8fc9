// Those who never called, in a real browser: from a cause, a lead agrees to ask somebody who was there on the same day and said
// nothing; the opening bell brings the name; and a yes is a concern in that person’s own words, which is answered.
import { expect, test } from 'vitest';
import { answerGame, askGame, raiseCause } from '../../src/contract/causeEndpoints.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { addContact } from '../../src/contract/contacts.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { causes } from '../../src/copy/en/desk.causes.ts';
import { changes } from '../../src/copy/en/desk.changes.ts';
import { hearing } from '../../src/copy/en/desk.hearing.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const OURS = 'Nora forgot to look into the book.';
const HERS = 'I got that bill too, and gave up on it.';
const WORD = 'We found your bill beside the others, and nobody shall ask you to pay it.';
const { touched } = changes;
const day = await openClinicDay({ mail: false });
const { ground, baseUrl } = day.server;
const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const [barb, sam] = [staff(await day.deskPage()), staff(await day.deskPage())];
const said = ({ page }: typeof sam, text: string): Promise<void> => page.getByRole('status').getByText(text).last().waitFor();
const isHere = ({ page }: typeof sam): Promise<void> => page.getByRole('link', { name: desk.places.bell }).first().waitFor();

const judy = await api(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'A bill for a visit that never was.' }, team: day.clinic.teams.desk } });
const ana = await api(addCustomer, { body: { name: 'Ana Meyer', ways: [{ kind: 'phone', value: '+1 555 010 0103', preferred: true }] } });
await api(addContact, { body: { customer: { id: ana.id }, direction: 'out', via: 'phone', team: day.clinic.teams.desk } });
const { id: cause } = await api(raiseCause, { body: { title: 'Bills for visits that never were', concerns: [judy.id] } });

test('Barb finds who else was there on that day; nobody is ticked beforehand, and she agrees whom to ask.', async () => {
  for (const [who, member] of [[barb, 'barb'] as const, [sam, 'sam'] as const]) {
    await givePassword(ground, day.clinic, member);
    await who.signsIn(day.clinic.emailOf(member));
    await isHere(who);
  }
  await barb.page.goto(`/desk/causes/${cause}`);
  await barb.page.getByRole('button', { name: touched.find }).click();
  const found = barb.page.getByRole('checkbox', { name: 'Ana Meyer' });
  await found.waitFor();
  expect(await barb.page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await day.looking.atDesk(barb.page, 'The desk, who else was touched');
  await found.check();
  await barb.page.getByRole('button', { name: touched.agree(1), exact: true }).click();
  await said(barb, touched.agreed);
});

test('The opening bell brings Ana’s name with her number; she says yes, and it is a concern in her own words.', async () => {
  await sam.page.goto('/desk/bell');
  const list = sam.card(touched.onBell);
  expect(await list.getByRole('link', { name: '+1 555 010 0103' }).getAttribute('href')).toContain('tel:+1');
  expect(await list.innerText()).toContain(touched.question);
  await day.looking.atDesk(sam.page, 'The bell, with somebody who never called');
  await list.getByRole('button', { name: touched.yes }).click();
  await list.getByRole('button', { name: touched.yesGo }).waitFor();
  await day.looking.atDesk(sam.page, 'The bell, writing down what she says');
  await sam.page.getByLabel(touched.yesLabel).fill(HERS);
  await list.getByRole('button', { name: touched.yesGo }).click();
  await said(sam, touched.yesDone);
  await list.waitFor({ state: 'detached' });
});

test('At the cause her yes stands, and leads to her concern, which is told in her words.', async () => {
  await sam.page.goto(`/desk/causes/${cause}`);
  const card = sam.card(touched.title);
  await card.getByText(touched.states.yes).waitFor();
  await day.looking.atDesk(sam.page, 'The cause, with a yes of somebody who never called');
  await card.getByRole('link', { name: /^Concern / }).click();
  await sam.page.getByRole('heading', { level: 1, name: 'Ana Meyer' }).waitFor();
  await sam.page.getByText(HERS).first().waitFor();
});

test('An answer of ours that names a colleague is erased at the desk by Barb, who leads; Sam is not offered it.', async () => {
  const leads = day.server.api(await signIn(ground, baseUrl, day.clinic, 'barb'));
  const { game } = await leads(askGame, { params: { cause }, body: { every: 3 } });
  await api(answerGame, { params: { cause, game: game?.id ?? '' }, body: { text: OURS } });
  await barb.page.reload();
  await sam.page.goto(`/desk/causes/${cause}`);
  const [barbs, sams] = [barb.card(causes.game.title), sam.card(causes.game.title)];
  await sams.getByText(OURS).waitFor();
  expect(await sams.getByRole('button', { name: causes.erasing.open }).count()).toBe(0);
  await barbs.getByRole('button', { name: causes.erasing.open }).press('Enter');
  await barbs.getByText(causes.erasing.goes).waitFor();
  await barbs.getByRole('button', { name: causes.erasing.go }).press('Enter');
  await barbs.getByText(causes.erasing.whyFirst).waitFor();
  await barbs.getByLabel(causes.erasing.why).selectOption('names-somebody');
  await day.looking.atDesk(barb.page, 'Erase our words, asked');
  await barbs.getByRole('button', { name: causes.erasing.go }).press('Enter');
  await said(barb, causes.erasing.done);
  await barbs.getByText(causes.tree.erased).waitFor();
  expect(await barb.page.content()).not.toContain(OURS);
  await barb.page.getByText(causes.erasing.reasons['names-somebody'], { exact: false }).waitFor();
  await sam.page.goBack();
});

test('Before it goes to her Sam hears it as she does, and what he wrote is in sight at once.', async () => {
  const composer = await sam.compose('giveWord');
  await composer.getByLabel(acts.giveWord.label('Ana')).fill(WORD);
  await composer.getByRole('button', { name: hearing.open('Ana') }).click();
  const draft = sam.page.frameLocator('iframe').getByText(WORD).last();
  await draft.waitFor();
  await expect
    .poll(() =>
      draft.evaluate((element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= (element.ownerDocument.defaultView?.innerHeight ?? 0)),
    )
    .toBe(true);
  await sam.page.keyboard.press('Escape');
  await sam.done(composer, acts.giveWord.go, acts.giveWord.done('Ana'));
});

test('No page of it had an error or called a stranger, and axe found nothing.', () => {
  // A browser says in its own words that it runs no script in what is heard.
  expect(day.looking.findings.filter((found) => !found.includes('about:srcdoc'))).toEqual([]);
});
