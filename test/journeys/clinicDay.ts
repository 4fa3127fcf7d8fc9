// The clinic of a journey: served, with a mail server behind it, a browser before it, and one clock for all of them.
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { passTime } from '../../src/server/concern/clock.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { reading } from '../../src/server/platform/database.ts';
import { openBrowser } from '../harness/browser.ts';
import { type Clinic, makeClinic } from '../harness/clinic.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { openSink, readable } from '../harness/smtp.ts';
import { type Looking, lookingWith } from './looking.ts';

/** A chapter opens some ten pages, each looked at four times; on a busy machine that takes a while. */
const CHAPTER_MS = 90_000;

export type ClinicDay = {
  readonly server: TestServer;
  readonly clinic: Clinic;
  readonly looking: Looking;
  /** A page of the desk, whose clock is the clinic's. */
  deskPage(options?: { locale?: string }): Promise<Page>;
  /** A page on a small phone that runs no scripts. */
  phonePage(options?: { locale?: string }): Promise<Page>;
  /** It is now this time, for the clinic and in every browser at its desk. */
  itIs(instant: string): Promise<void>;
  /** Sends what waits and gives the latest letter to this address, as its reader reads it. */
  latestLetterTo(address: string): Promise<string>;
};

export async function openClinicDay({ mail = true }: { mail?: boolean } = {}): Promise<ClinicDay> {
  vi.setConfig({ testTimeout: CHAPTER_MS });
  const sink = mail ? await openSink() : null;
  const server = await startServer({ settings: { smtpUrl: sink?.url ?? null, isPublic: mail } });
  const clinic = await makeClinic(server.ground, { settings: { emergency: 'In an emergency, call 911.' } });
  const looking = lookingWith(await openBrowser());
  const desks: Page[] = [];
  return {
    server,
    clinic,
    looking,
    async deskPage({ locale = 'en-GB' } = {}) {
      const page = await looking.open({ baseURL: server.baseUrl, locale, viewport: { width: 1440, height: 900 } });
      await page.clock.setFixedTime(server.clock.now());
      desks.push(page);
      return page;
    },
    phonePage: ({ locale = 'en-US' } = {}) => looking.open({ baseURL: server.baseUrl, locale, javaScriptEnabled: false, viewport: { width: 360, height: 740 } }),
    async itIs(instant) {
      server.clock.set(instant);
      await passTime(server.ground);
      for (const page of desks) {
        await page.clock.setFixedTime(instant);
        await page.reload();
      }
    },
    async latestLetterTo(address) {
      server.clock.pass({ seconds: 30 });
      const waiting = await reading(server.ground.database, clinic.org, (rows) =>
        rows.selectFrom('letter').select('concern_id').distinct().where('org_id', '=', clinic.org).where('state', '=', 'waiting').execute(),
      );
      for (const { concern_id } of waiting) if (concern_id !== null) await sendLetters(server.ground, { org: clinic.org, concern: concern_id });
      const mail = sink?.mails.findLast(({ to }) => to === address);
      if (mail === undefined) throw new Error(`no letter went to ${address}`);
      return readable(mail);
    },
  };
}
