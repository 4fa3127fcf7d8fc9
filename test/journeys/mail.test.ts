// A mail that could not go into a room by itself: it waits, Sam files it with his keyboard alone, and Judy reads it in her room.
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { mail } from '../../src/copy/en/desk.mail.ts';
import { party } from '../../src/copy/en/desk.party.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { mailRefusals as refusals } from '../../src/copy/en/refusals.mail.ts';
import { replyAddress } from '../../src/server/platform/replyAddress.ts';
import { givePassword } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { mailComes, rawMail } from '../harness/mail.ts';
import { enterRoom } from '../harness/room.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const HER_WORDS = 'It was the nurse on the left, and it was raining.';
const day = await openClinicDay();
const { server, clinic } = day;
const { org } = clinic;
const judys = await server.api({ key: clinic.keys.staff })(raiseConcern, {
  body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez', email: 'judy@mail.example' }, telling: { happened: 'Two hours I sat there.' } },
});
const [letter] = await asOwner<{ id: string }>(server.database.ownerUrl, 'select id from letter where concern_id = $1', [judys.id]);
const to = replyAddress(server.ground.settings, { org, letter: letter?.id ?? '' });
const sam = staff(await day.deskPage());
const { page } = sam;

test('Judy answers from her work address: the mail waits, on Today, among the places and in the tray, with why and the guess.', async () => {
  const html = { 'Content-Type': 'text/html; charset=utf-8', Cc: 'Paul Alvarez <paul@mail.example>' };
  await mailComes(
    server.ground,
    org,
    rawMail({ from: 'Judy A. <judy@work.example>', to, subject: 'Re: Your concern', text: `<p>${HER_WORDS}</p><img src="https://spy.example/p.gif">`, headers: html }),
  );
  await mailComes(server.ground, org, rawMail({ from: 'Watches <sales@shop.example>', to, subject: 'Cheap watches', text: 'Buy now.' }));
  await givePassword(server.ground, clinic, 'sam');
  await sam.signsIn(clinic.emailOf('sam'));
  await page.getByText(mail.today.heading('2', false)).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('heading', { level: 1, name: mail.title('2', false) }).waitFor();
  await page.getByText(mail.because['not-with-them']).first().waitFor();
  await page
    .getByText(mail.concern(String(judys.number), 'Judy Alvarez'))
    .first()
    .waitFor();
  await day.looking.atDesk(page, 'Mail that waits');
});

test('The mail as it came opens in its frame without calling anybody.', async () => {
  await page.getByText(mail.asItCame).click();
  await page.frameLocator('iframe').getByText(HER_WORDS).waitFor();
  await day.looking.atDesk(page, 'The mail as it came');
});

test('What stands beside the list goes with the ring, since the keys act on what is shown.', async () => {
  const shown = (subject: string) => page.getByRole('heading', { level: 2, name: subject }).waitFor();
  const ring = page.locator('[data-row]:focus');
  await page.locator('[data-row]').first().focus();
  await page.keyboard.press('j');
  await shown('Cheap watches');
  expect(await ring.innerText()).toContain('Cheap watches');
  await page.keyboard.press('k');
  await shown('Re: Your concern');
});

test('By keyboard alone he files it where it belongs, and sets the other aside; in a tab that still shows it he is told so, and nothing is done twice.', async () => {
  const old = await page.context().newPage();
  // It hears of nothing that happens elsewhere, as after a lost connection.
  await old.route('**/api/v1/live', (route) => route.abort());
  await old.goto('/desk/mail');
  await old.locator('[data-row]').filter({ hasText: 'Re: Your concern' }).click();
  await old.getByRole('heading', { level: 2, name: 'Re: Your concern' }).waitFor();
  await page.keyboard.press('f');
  const sheet = sam.sheet(mail.file.title);
  await sheet.getByRole('radio', { name: /Judy Alvarez/ }).waitFor();
  expect(await sheet.getByRole('radio', { name: /Judy Alvarez/ }).isChecked()).toBe(true);
  await day.looking.atDesk(page, 'Which concern does it belong to?');
  await sheet.getByRole('radio', { name: /Judy Alvarez/ }).focus();
  await page.keyboard.press('Enter');
  await sheet.getByText(mail.file.sayWho).waitFor();
  await sheet.getByRole('radio', { name: mail.file.somebodyElse }).press(' ');
  await sheet.getByText(mail.file.notTheirs('Judy')).waitFor();
  expect(await sheet.getByRole('button', { name: mail.file.go }).count()).toBe(0);
  // Somebody else may be with her, if she wants that: asked at the concern, while the mail waits here.
  await sheet.getByRole('link', { name: mail.file.askThem('Judy', 'Judy A.') }).click();
  const asking = sam.sheet(party.invite.title('Judy'));
  expect(await asking.getByLabel(party.invite.email).inputValue()).toBe('judy@work.example');
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Re: Your concern' }).waitFor();
  await page.keyboard.press('f');
  await sheet.getByRole('radio', { name: /Judy Alvarez/ }).waitFor();
  await sheet.getByRole('radio', { name: mail.file.itIs('Judy') }).press(' ');
  await page.keyboard.press('Enter');
  await page.getByText(mail.file.done).waitFor();
  await old.getByRole('button', { name: mail.setAside.verb }).click();
  const refused = old.locator('.toast').getByText(refusals['mail-is-settled']);
  await refused.waitFor();
  await old.getByText('Buy now.').first().waitFor();
  await old.locator('[data-row]').filter({ hasText: 'Re: Your concern' }).waitFor({ state: 'detached' });
  await old.locator('.toast').getByRole('button', { name: desk.close }).click();
  await refused.waitFor({ state: 'detached' });
  await old.close();
  await page.getByRole('heading', { level: 1, name: mail.title('1', true) }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Cheap watches' }).waitFor();
  await page.keyboard.press('x');
  await page.getByText(mail.setAside.done(1)).waitFor();
  await page.getByRole('heading', { level: 1, name: mail.none }).waitFor();
});

test('It stands in her concern with the mail behind it, and Judy reads her words in her room.', async () => {
  await page.goto(`/desk/concerns/${judys.id}`);
  await page.getByText(HER_WORDS).first().waitFor();
  await page.getByText(mail.file.cameFrom('judy@work.example')).waitFor();
  await page.getByRole('heading', { level: 3, name: mail.inConcern.title, exact: true }).click();
  await page.getByText('judy@work.example').first().waitFor();
  await day.looking.atDesk(page, 'A concern with a mail');
  // What he writes goes to her alone; whether Paul shall hear of it is hers to say.
  await page.getByText(mail.alsoWent.says('Judy', 'Paul Alvarez (paul@mail.example)')).waitFor();
  await page
    .getByRole('button', { name: mail.othersInvite('Paul Alvarez') })
    .first()
    .click();
  await sam.sheet(party.invite.title('Judy')).getByRole('button', { name: desk.close }).click();
  const { cookie = '' } = await enterRoom(server.ground, { org, concern: judys.id, party: judys.customer.id });
  const phone = await day.phonePage();
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  await phone.context().addCookies([{ name, value, url: server.baseUrl }]);
  await phone.goto(`/room/${judys.id}/see/history`);
  await phone.getByText(HER_WORDS).first().waitFor();
  await day.looking.inRoom(phone, 'Her words by mail');
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  // A browser says that in the frame of a mail no script may run, not even one that looks for flaws.
  expect(day.looking.findings.filter((one) => !(one.includes('Blocked script execution') && one.includes('as-it-came')))).toEqual([]);
});
