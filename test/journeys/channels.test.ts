// The owner adds a mailbox by the keyboard, sees how it does, and connects one of Google; when mail stops coming in, Today says so quietly.
import { expect, test } from 'vitest';
import { channelHealth } from '../../src/copy/en/desk.channelHealth.ts';
import { channels } from '../../src/copy/en/desk.channels.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { refusals } from '../../src/copy/en/refusals.ts';
import { noteFault, noteWell } from '../../src/server/channel/store.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { givePassword } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { openMailbox } from '../harness/imapServer.ts';
import { ADDRESS, channelNow, message } from '../harness/mailbox.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

await buildIfStale();
const day = await openClinicDay({ mail: false });
const { ground, database } = day.server;
await givePassword(ground, day.clinic, 'mary');
const box = await openMailbox();
box.put(message(1));
const mary = staff(await day.deskPage());
const { page } = mary;

test('Mary adds a mailbox with the keyboard alone: what is wrong is said in a sentence, trying it tells how much is in it, and then it stands in the list.', async () => {
  await mary.signsIn(day.clinic.emailOf('mary'));
  await page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(0)).waitFor();
  await page.goto('/desk/settings/channels');
  await page.getByText(channels.empty).waitFor();
  await day.looking.atDesk(page, 'Channels, none yet');
  await page.getByRole('button', { name: channels.add, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(channels.form.name, { exact: true }).focus();
  await page.keyboard.type('Help desk');
  await page.keyboard.press('Tab');
  await page.keyboard.type(ADDRESS);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('127.0.0.1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('None');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(box.port));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('a wrong password');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(refusals['mailbox-sign-in-refused']).waitFor();
  await day.looking.atDesk(page, 'Adding a mailbox');
  await page.getByLabel(channels.form.password).fill('a mailbox password');
  await page.getByRole('button', { name: channels.form.try, exact: true }).press('Enter');
  await page.getByText(channels.form.tried(1)).waitFor();
  await page.getByRole('button', { name: channels.form.go, exact: true }).press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'Help desk' }).getByText(channels.states.works, { exact: true }).waitFor();
  await day.looking.atDesk(page, 'Channels, one');
});

test('To connect one of Google she is led through what she has to do there, with the address that she needs.', async () => {
  await page.getByRole('button', { name: channels.connect, exact: true }).click();
  await page.getByText(channels.provider.steps.google[0] ?? '').waitFor();
  expect(await page.getByLabel(channels.provider.redirect).inputValue()).toBe(`${day.server.baseUrl}/desk/settings/channels`);
  await day.looking.atDesk(page, 'Connecting Google');
  await page.keyboard.press('Escape');
});

test('When mail has not come in for a while Today says so in one line, and from there it is one step to why.', async () => {
  const of = { org: day.clinic.org, id: (await channelNow(database)).id };
  await noteWell(ground, of);
  day.server.clock.pass({ minutes: 1 });
  await noteFault(ground, of, 'unreachable');
  day.server.clock.pass({ minutes: 6 });
  await asOwner(database.ownerUrl, 'update channel set missing = 0');
  await page.goto('/desk');
  await page.getByText(/Mail of “Help desk” has not come in since/).waitFor();
  await day.looking.atDesk(page, 'Today, mail stopped');
  await page.getByRole('link', { name: channelHealth.today.details }).click();
  await page.getByText(channelHealth.faults.unreachable).waitFor();
  await day.looking.atDesk(page, 'Channels, one fails');
});

test('On all of these pages axe finds nothing, nothing is cut off and nobody else is called.', () => {
  // That a wrong password is refused is what the first test wants to see.
  expect(day.looking.findings.filter((finding) => !finding.includes('status of 409'))).toEqual([]);
});
