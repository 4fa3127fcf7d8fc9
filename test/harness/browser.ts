// A real browser: CHROMIUM_PATH, else the machine's own, else the one from npm with its own unpacked libraries.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions, type Locator, type Page } from 'playwright-core';
import { atEnd } from './ending.ts';

const require = createRequire(import.meta.url);
/** A server of a test may serve it: what comes from an address is compiled once, what is sent over with each page every time. */
export const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/**
 * None of the package's own arguments: one process for all would end with the first page, and web security has to hold in tests.
 * Drawing as if there were a graphics card took a tenth more of a journey's processor time.
 */
const PLAIN = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Launches it and closes it when the file is done. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch(await launching());
  atEnd(() => browser.close());
  return browser;
}

const HERE = ['localhost', '127.0.0.1'];

/** A page that reaches nothing but this machine: no other name is found, and the test sees which were asked for. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page & { readonly refused: readonly string[] }> {
  const context = await browser.newContext(options);
  const refused: string[] = [];
  // Watched and not routed: where requests are routed, nothing is kept from one page to the next.
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !HERE.includes(hostname)) refused.push(request.url());
  });
  return Object.assign(await context.newPage(), { refused });
}

export type Violation = { readonly id: string; readonly help: string; readonly where: readonly string[] };

type Found = { violations: { id: string; help: string; nodes: { target: string[]; html: string; failureSummary: string }[] }[] };
type Asked = { readonly only?: readonly string[] | undefined; readonly but?: readonly string[]; readonly within?: Locator | undefined; readonly axeAt?: string };

/** What axe finds on the page as it stands or `within` a part of it, by WCAG 2.2 AA and its best practices, by these rules `only`, or by all `but` these. */
export async function axe(page: Page, { only, but = [], within = page.locator('html'), axeAt }: Asked = {}): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await load(page, axeAt);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const options = { resultTypes: ['violations'], rules, ...(only !== undefined && { runOnly: [...only] }) };
  const found = await within.evaluate((part, chosen) => {
    const { axe: checker } = globalThis as unknown as { axe: { run(where: Node, options: object): Promise<Found> } };
    return checker.run(part === document.documentElement ? document : part, chosen);
  }, options);
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, html, failureSummary }) => `${target.join(' ')}, ${html.slice(0, 200)}: ${failureSummary}`),
  }));
}

async function load(page: Page, axeAt?: string): Promise<void> {
  if (axeAt !== undefined) return void (await page.addScriptTag({ url: axeAt }));
  // In half the time of page.evaluate, which wraps what it is given.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
}

async function launching(): Promise<LaunchOptions> {
  const own = process.env.CHROMIUM_PATH ?? systemBrowser();
  if (own !== undefined) return { executablePath: own, args: PLAIN };
  const { default: pack, inflate } = await import('@sparticuz/chromium');
  return withUnpackLock(async () => {
    const executablePath = await pack.executablePath();
    await inflate(join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin', 'al2023.tar.br'));
    const libraries = join(tmpdir(), 'al2023', 'lib');
    return { executablePath, args: PLAIN, env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string> };
  });
}

const systemBrowser = (): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const LOCK = join(tmpdir(), 'alongside-chromium.lock');
const LOCK_IS_DEAD_AFTER_MS = 60_000;

/** Test files unpack into the same folder: one at a time, and a lock whose holder was killed is taken away. */
async function withUnpackLock<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    const taken = await mkdir(LOCK).then(
      () => true,
      () => false,
    );
    if (taken) break;
    const made = await stat(LOCK).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - made > LOCK_IS_DEAD_AFTER_MS) await rm(LOCK, { recursive: true, force: true });
    await pause(100);
  }
  try {
    return await work();
  } finally {
    await rm(LOCK, { recursive: true, force: true });
  }
}
