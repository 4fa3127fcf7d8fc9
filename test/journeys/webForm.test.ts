// A clinic's own page shows a form of ours by one line. Judy tells with a photo on her phone, staff see it, she gets her way
// in; what looks like no telling is read by a person. Two origins, a real browser, no cookie of a third party.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { saveForm } from '../../src/contract/form.ts';
import { saveWebForm } from '../../src/contract/webForm.ts';
import { settings } from '../../src/copy/en/desk.settings.ts';
import { webForms } from '../../src/copy/en/desk.webForms.ts';
import { fill } from '../../src/copy/en/fill.ts';
import { form } from '../../src/copy/en/form.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { jpeg } from '../cast/files.ts';
import { ABOUT_A_BILL, billForm } from '../cast/webForms.ts';
import { givePassword } from '../harness/clinic.ts';
import { atEnd } from '../harness/ending.ts';
import { openClinicDay } from './clinicDay.ts';
import { customer, staff } from './people.ts';

// What the pages load is looked for when the server starts.
await buildIfStale();
const day = await openClinicDay({ mail: false });
const mary = staff(await day.deskPage());
const program = day.server.api({ key: day.clinic.keys.manager });

/** A page of the clinic's own site, with whatever line it has by now. */
async function clinicsSite(host: string) {
  const line = { now: '' };
  const site = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Lakeside Clinic</title></head>
      <body style="font-family:sans-serif;margin:0 auto;max-width:44rem;padding:1rem"><h1>Lakeside Clinic</h1><p>We are open from eight to five.</p>${line.now}<p>Lake Road 5</p></body></html>`);
  }).listen(0, host);
  await once(site, 'listening');
  const address = site.address();
  atEnd(() => site.close());
  return { line, url: `http://${host}:${address === null || typeof address === 'string' ? 0 : address.port}` };
}
const site = await clinicsSite('127.0.0.1');
const elsewhere = await clinicsSite('127.0.0.1');
const phone = (url: string, options: object = {}): Promise<Page> => day.looking.open({ baseURL: url, viewport: { width: 360, height: 740 }, ...options });
const heightOf = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test('Mary makes a web form at the desk, names the clinic’s site, and gets the line for it.', async () => {
  await program(saveForm, { body: { form: ABOUT_A_BILL as never } });
  await givePassword(day.server.ground, day.clinic, 'mary');
  await mary.signsIn(day.clinic.emailOf('mary'));
  const { page } = mary;
  await page.getByRole('link', { name: settings.title, exact: true }).first().click();
  await page.getByRole('link', { name: settings.parts.webForms }).click();
  await day.looking.atDesk(page, 'No web forms yet');
  await page.getByRole('button', { name: webForms.add }).click();
  const { build } = webForms;
  await page.getByLabel(build.sites).fill('clinic.example');
  await page.getByLabel(build.slug).press('Enter');
  await page.getByText(webForms.faults['wrong-slug']).waitFor();
  for (const says of [webForms.faults['no-title'], webForms.faults['wrong-site']]) await page.getByText(says).waitFor();
  await page.getByLabel(build.slug).fill('about-a-bill');
  await page.getByLabel(build.titleIn.en).fill('Something about a bill?');
  await page.getByLabel(build.formIn.en).selectOption({ label: ABOUT_A_BILL.title });
  await page.getByRole('checkbox', { name: build.ask.felt }).uncheck();
  await page.getByLabel(build.sites).fill(site.url);
  await page.getByLabel(build.slug).press('Enter');
  await page.getByRole('status').getByText(webForms.saved).waitFor();
  await page.frameLocator(`iframe[title="${build.preview}"]`).getByText('What number stands on the bill?').waitFor();
  site.line.now = (await page.getByRole('region', { name: webForms.line.title }).locator('code').nth(1).innerText()).trim();
  elsewhere.line.now = site.line.now;
  expect(site.line.now).toMatch(/^<script src="http:\/\/localhost:\d+\/form\/[0-9a-f-]+\/about-a-bill\/embed\.js" async><\/script>$/);
  await day.looking.atDesk(page, 'A web form and its line');
});

let code = '';
test('Judy tells on the clinic’s own page, on her phone, with a photo; a question comes as she answers, and no cookie is set.', async () => {
  const page = await phone(site.url, { hasTouch: true });
  await page.goto('/');
  const frame: FrameLocator = page.frameLocator('iframe[title="Something about a bill?"]');
  await frame.getByLabel(form.tell.happened).fill('You billed me twice.');
  const before = await heightOf(page);
  expect(await frame.locator('html').evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
  await frame.getByLabel('What number stands on the bill?').fill('4711');
  await frame.getByRole('radio', { name: fill.question.yes }).check();
  await frame.getByText('When did you pay it?').waitFor();
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before);
  await frame.getByLabel('When did you pay it?').fill('Feb 1st, 2026');
  await frame.getByText(fill.question.read('Sunday, 1 February 2026')).waitFor();
  await frame.getByLabel(form.tell.photos).setInputFiles({ name: 'my bill.jpg', mimeType: 'image/jpeg', buffer: jpeg() });
  await frame.getByRole('checkbox', { name: form.tell.anonymous }).check();
  const inner = page.frames().find((one) => one.url().includes('/about-a-bill'));
  expect(inner).toBeDefined();
  await page.screenshot(process.env.PICTURES === undefined ? {} : { path: `${process.env.PICTURES}/embedded-form.360.png`, fullPage: true });
  await frame.getByRole('button', { name: form.tell.send }).click();
  await frame.getByRole('heading', { name: form.receipt.title }).waitFor();
  await expect.poll(() => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(740);
  await expect.poll(() => heightOf(page)).toBeLessThan(before);
  code = await frame.locator('.code').innerText();
  await page.screenshot(process.env.PICTURES === undefined ? {} : { path: `${process.env.PICTURES}/embedded-receipt.360.png`, fullPage: true });
  expect(await page.context().cookies()).toEqual([]);
});

test('Staff see it with the photo, and her code opens her room, where she reads what she sent.', async () => {
  const { page } = mary;
  await page.goto('/desk/concerns');
  await page
    .getByRole('link', { name: /You billed me twice/ })
    .first()
    .click();
  await page.getByRole('button', { name: fill.toldWith.desk }).click();
  const sheet = mary.sheet(ABOUT_A_BILL.title);
  await sheet.getByText('4711').waitFor();
  await sheet.getByRole('img', { name: 'my bill.jpg' }).waitFor();
  await day.looking.atDesk(page, 'What came with a telling');
  const judy = customer(await day.phonePage());
  await judy.typesTheCode(code);
  await judy.page.getByRole('link', { name: fill.toldWith.link }).click();
  await judy.page.getByText('4711').waitFor();
  await day.looking.inRoom(judy.page, 'What Judy sent with it');
});

test('Without script the same form asks the same at its own address, with axe content at 360 px; a page that was not named shows nothing of it.', async () => {
  const judy = await day.phonePage();
  await judy.goto(`/form/${day.clinic.org}/about-a-bill`);
  await judy.getByLabel(form.tell.happened).fill('Still twice.');
  await judy.getByLabel('What number stands on the bill?').fill('four');
  await judy.getByRole('radio', { name: fill.question.yes }).check();
  await day.looking.inRoom(judy, 'A web form');
  await judy.getByLabel(form.tell.photos).setInputFiles({ name: 'again.jpg', mimeType: 'image/jpeg', buffer: jpeg() });
  await judy.getByLabel(form.tell.name, { exact: true }).fill('Judy Alvarez');
  await judy.getByLabel(form.tell.phone, { exact: true }).fill('+1 555 0123');
  await judy.getByRole('button', { name: form.tell.send }).click();
  await judy.getByText('There are a few more questions').waitFor();
  expect(await judy.getByLabel(form.tell.happened).inputValue()).toBe('Still twice.');
  await judy.getByText('again.jpg').waitFor();
  await day.looking.inRoom(judy, 'A web form with more to ask');
  const stranger = await phone(elsewhere.url);
  await stranger.goto('/');
  await stranger.locator('iframe').waitFor();
  await stranger.waitForTimeout(500);
  expect(await stranger.frameLocator('iframe').getByLabel(form.tell.happened).count()).toBe(0);
});

test('What looks like no telling waits on Today, word for word; Mary reads it and opens it.', async () => {
  await program(saveWebForm, {
    body: {
      webForm: billForm((await program(saveForm, { body: { form: ABOUT_A_BILL as never } })).id, { slug: 'plain', texts: [{ language: 'en', title: 'Tell us' }], files: 0 }),
    },
  });
  const judy = await day.phonePage();
  await judy.goto(`/form/${day.clinic.org}/plain`);
  await judy.getByLabel(form.tell.happened).fill('My daughter wrote it: [url=https://bill.example]my bill[/url]');
  await judy.getByLabel(form.tell.name, { exact: true }).fill('Judy Alvarez with a very long family name that goes on and on');
  await judy.getByLabel(form.tell.phone, { exact: true }).fill('+1 555 0123');
  await judy.getByRole('button', { name: form.tell.send }).click();
  await judy.getByText(form.receipt.lookedAtFirst).waitFor();
  const { page } = mary;
  await page.goto('/desk/');
  const aside = mary.card(webForms.held.title);
  await aside.getByText('[url=https://bill.example]').waitFor();
  await day.looking.atDesk(page, 'Held');
  await mary.done(aside, webForms.held.letIn, webForms.held.openedNow);
  await page.goto('/desk/concerns');
  await page
    .getByRole('link', { name: /My daughter wrote it/ })
    .first()
    .waitFor();
});

test('Nothing was found on any of these pages, and nobody else was called.', () => {
  // A browser says in its own words that it refuses a frame, runs no script in a preview, and was told what is missing.
  expect(day.looking.findings.filter((one) => !/frame-ancestors|status of 409|about:srcdoc/.test(one))).toEqual([]);
});
