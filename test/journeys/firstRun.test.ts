// The first run: the owner sets up behind the console's code, invites Sam, Sam comes in, and turns on codes from his phone.
import { createHmac } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { people } from '../../src/copy/en/desk.people.ts';
import { settings } from '../../src/copy/en/desk.settings.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { refusals } from '../../src/copy/en/refusals.ts';
import { setupCode } from '../../src/server/organisation/make.ts';
import { openBrowser } from '../harness/browser.ts';
import { startServer } from '../harness/server.ts';
import { lookingWith } from './looking.ts';
import { staff } from './people.ts';

vi.setConfig({ testTimeout: 90_000 });
const server = await startServer({ now: new Date().toISOString() });
const looking = lookingWith(await openBrowser());
const atDesk = { baseURL: server.baseUrl, locale: 'en-US', timezoneId: 'America/Chicago', viewport: { width: 1440, height: 900 } };
const olive = await looking.open(atDesk);
const samsBrowser = await looking.open(atDesk);
const sam = staff(samsBrowser);
const SAM = 'sam@lakeside.example';
const SAMS_PASSWORD = 'the heron waits by the lake';

test('Behind the console’s code the owner answers a few questions, and the desk is theirs.', async () => {
  await olive.goto('/setup');
  await looking.atDesk(olive, 'Setting up');
  const fill = (label: string, text: string): Promise<void> => olive.getByLabel(label, { exact: true }).fill(text);
  await fill(settings.setUp.code, 'NOT THE CODE');
  await fill(settings.organisation.name, 'Lakeside Clinic');
  await fill(settings.setUp.site, 'Lake Street');
  await fill(settings.setUp.team, 'Front desk');
  await fill(settings.setUp.name, 'Olive Grant');
  await fill(settings.setUp.email, 'olive@lakeside.example');
  await fill(settings.setUp.password, 'a long enough password');
  await press(olive, settings.setUp.go);
  await olive.getByText(refusals['setup-code-wrong']).waitFor();
  await fill(settings.setUp.code, setupCode(server.ground.settings.secret));
  await press(olive, settings.setUp.go);
  await olive.getByRole('heading', { level: 1, name: today.waitingForYou(0) }).waitFor();
  await looking.atDesk(olive, 'Today, on the first day');
});

test('The owner invites Sam, whose link works once.', async () => {
  await olive.getByRole('link', { name: desk.places.team }).first().click();
  await looking.atDesk(olive, 'The team');
  await press(olive, people.team.invite);
  const inviting = olive.getByRole('dialog', { name: people.team.invite });
  await inviting.getByLabel(people.team.name, { exact: true }).fill('Sam Ortiz');
  await inviting.getByLabel(people.team.email).fill(SAM);
  await looking.atDesk(olive, 'Inviting somebody');
  await inviting.getByRole('button', { name: people.team.inviteGo }).click();
  await inviting.getByText(people.team.link).waitFor();
  const link = (await inviting.locator('code').textContent()) ?? '';
  await samsBrowser.goto(link);
  await samsBrowser.getByLabel(people.invitation.password).fill(SAMS_PASSWORD);
  await looking.atDesk(samsBrowser, 'An invitation');
  await press(samsBrowser, people.invitation.go);
  await samsBrowser.getByRole('heading', { level: 1, name: today.waitingForYou(0) }).waitFor();
  await olive.goto(link);
  await olive.getByText(people.invitation.expired).waitFor();
});

test('Sam turns on codes from his phone, and from then on the password alone lets nobody in.', async () => {
  await samsBrowser.getByRole('link', { name: desk.places.settings }).first().click();
  await press(samsBrowser, settings.you.turnOn);
  await samsBrowser.getByLabel(settings.you.password).fill(SAMS_PASSWORD);
  await press(samsBrowser, settings.you.begin);
  const uri = (await samsBrowser.getByRole('link', { name: settings.you.openApp }).getAttribute('href')) ?? '';
  await looking.atDesk(samsBrowser, 'Turning on codes');
  await samsBrowser.getByLabel(settings.you.code, { exact: true }).fill(codeOf(uri));
  await press(samsBrowser, settings.you.confirm);
  await samsBrowser.getByText(settings.you.secondOn).waitFor();
  await press(samsBrowser, desk.signOut);
  await samsBrowser.getByText(desk.signIn.signedOut).waitFor();
  await sam.signsIn(SAM, SAMS_PASSWORD);
  await samsBrowser.getByRole('heading', { level: 1, name: desk.signIn.codeTitle }).waitFor();
  await looking.atDesk(samsBrowser, 'Asked for a code');
  await samsBrowser.getByLabel(desk.signIn.code, { exact: true }).fill(wrong(codeOf(uri)));
  await press(samsBrowser, desk.signIn.codeGo);
  await samsBrowser.getByText(desk.signIn.codeWrong).waitFor();
  await samsBrowser.getByLabel(desk.signIn.code, { exact: true }).fill(codeOf(uri));
  await press(samsBrowser, desk.signIn.codeGo);
  await samsBrowser.getByRole('heading', { level: 1, name: today.waitingForYou(0) }).waitFor();
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  const refused = /status of (401|403|404|409|410|422) /;
  expect(looking.findings.filter((finding) => !refused.test(finding))).toEqual([]);
});

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).last().click();
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** The six digits that an authenticator app shows now, by RFC 6238. */
function codeOf(uri: string): string {
  const secret = fromBase32(new URL(uri).searchParams.get('secret') ?? '');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
