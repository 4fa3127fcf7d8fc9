// What every page of a journey is held to: no word from axe in light or dark, nothing cut off, no error, no stranger called.
// With PICTURES=folder each page is also kept as a picture, at every width, light and dark.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { axe, openPage } from '../harness/browser.ts';

type Scheme = 'light' | 'dark';
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const DESK_WIDTHS = [1440, 360] as const;
const PICTURE_WIDTHS = [360, 768, 1440] as const;
const HEIGHT = 900;
/** In the dark only the colours are others; and looking at those takes three quarters of axe’s time. */
const COLOURS = ['color-contrast'];
/** Far more than a page takes, so that a busy machine fails nothing. */
const PATIENCE_MS = 30_000;
const FOLDER = process.env.PICTURES;

export type Looking = {
  /** Opens a page whose errors and calls to strangers are kept as findings. */
  open(options: BrowserContextOptions): Promise<Page>;
  /**
   * A page of the desk as it stands: wide and narrow; its colours in the light at one width and in the dark at the other, turn about. Where the page around was looked at
   * already, `within` is enough.
   */
  atDesk(page: Page, name: string, within?: Locator): Promise<void>;
  /** A page without script: a copy of it is looked at beside it, so that nothing of hers is touched. */
  inRoom(page: Page, name: string): Promise<void>;
  readonly findings: readonly string[];
};

export function lookingWith(browser: Browser): Looking {
  const findings: string[] = [];
  let pages = 0;
  const strangers: { readonly refused: readonly string[] }[] = [];
  const watched = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await openPage(browser, { reducedMotion: 'reduce', ...options });
    page.setDefaultTimeout(PATIENCE_MS);
    strangers.push(page);
    page.on('pageerror', (failure) => findings.push(`${page.url()} threw ${failure.message}`));
    page.on('console', (said) => {
      // Asking who is signed in, before somebody is, is how the desk learns that nobody is.
      const asked = said.location().url.endsWith('/api/v1/me') && said.text().includes('401');
      if (said.type() === 'error' && !asked) findings.push(`${page.url()} said ${said.text()} (${said.location().url})`);
    });
    return page;
  };
  return {
    get findings() {
      return [...findings, ...strangers.flatMap(({ refused }) => refused.map((url) => `called ${url}`))];
    },
    open: watched,
    async atDesk(page, name, within) {
      await page.getByRole('heading').first().waitFor();
      const before = page.viewportSize() ?? { width: DESK_WIDTHS[0], height: HEIGHT };
      const schemes = pages % 2 === 0 ? SCHEMES : SCHEMES.toReversed();
      pages += 1;
      for (const [at, width] of DESK_WIDTHS.entries()) findings.push(...(await lookAt(page, { name, width, within, coloursIn: schemes.slice(at, at + 1) })));
      await keepPictures(page, name);
      await page.setViewportSize(before);
    },
    async inRoom(page, name) {
      const copy = await copyOf(browser, page);
      findings.push(...(await lookAt(copy, { name, width: 360, coloursIn: SCHEMES })));
      await keepPictures(copy, name);
      await copy.context().close();
    },
  };
}

type Look = { readonly name: string; readonly width: number; readonly coloursIn: readonly Scheme[]; readonly within?: Locator | undefined };
async function lookAt(page: Page, { name, width, coloursIn, within }: Look): Promise<string[]> {
  const found: string[] = [];
  const say = (text: string) => found.push(`${name}, ${width} px: ${text}`);
  await page.setViewportSize({ width, height: HEIGHT });
  for (const { id, help, where } of await axe(page, { but: coloursIn.includes('light') ? [] : COLOURS, within })) say(`light: ${id}, ${help}: ${where.join('; ')}`);
  if (coloursIn.includes('dark')) {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const { id, help, where } of await axe(page, { only: COLOURS, within })) say(`dark: ${id}, ${help}: ${where.join('; ')}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) say(`it is ${wide} px wide`);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** The page as it stands, at its own address, in a browser that runs scripts. */
async function copyOf(browser: Browser, page: Page): Promise<Page> {
  const html = await page.content();
  const copy = await openPage(browser, { reducedMotion: 'reduce' });
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await copy.goto(page.url());
  return copy;
}

async function keepPictures(page: Page, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  await mkdir(FOLDER, { recursive: true });
  for (const width of PICTURE_WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(FOLDER, `${name.replace(/\W+/g, '-')}.${width}.${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
