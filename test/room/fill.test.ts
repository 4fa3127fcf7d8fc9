// The pages of a form in a real browser: accessible, 320 px wide, in both languages; and the page's check is the server's.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FillFacts } from '../../src/contract/fillPages.ts';
import { faultOf, type TypedField } from '../../src/domain/form/check.ts';
import { answerIn } from '../../src/domain/form/typed.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { pages } from '../../src/web/room/entry.tsx';
import { fillFacts, question, sentFacts } from '../../src/web/room/judyFills.testing.ts';
import { AXE, axe, openBrowser, openPage } from '../harness/browser.ts';

const FILLING: Readonly<Record<string, FillFacts>> = {
  start: fillFacts({ is: 'start' }),
  text: question('q1', { caught: 'not-in-shape' }),
  date: question('q2'),
  one: question('q3', { fromCheck: true, caught: 'missing' }),
  several: question('q4'),
  photo: question('q5', { caught: 'not-legible' }),
  firstPhoto: { ...question('q5', { refusal: 'file-is-drawing' }), fill: { ...question('q5').fill, answers: {} } },
  words: question('q6'),
  open: fillFacts({ is: 'check' }, { answers: {}, faults: [{ field: 'q2', fault: 'not-past' }] }),
  check: fillFacts({ is: 'check' }),
};
const READERS = [
  { language: 'en', textSize: 'usual', colorScheme: 'light' },
  { language: 'es', textSize: 'large', colorScheme: 'dark' },
] as const;

const ASSETS = join(import.meta.dirname, '../../build/room/assets');
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' };
let html = '';
const server = createServer(async (request, reply) => {
  const path = request.url ?? '';
  if (path === '/axe.js') return reply.setHeader('cache-control', 'max-age=3600').setHeader('content-type', 'text/javascript').end(AXE);
  if (!path.startsWith('/room/assets/')) return reply.setHeader('content-type', 'text/html').end(html);
  const bytes = await readFile(join(ASSETS, path.slice('/room/assets/'.length))).catch(() => '');
  return reply.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain').end(bytes);
});
let address = '';
beforeAll(async () => {
  await buildIfStale();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

it('What a phone loads beside the style of every page: 5 KB of script in all, 1.5 KB of style for a form.', async () => {
  const size = async (name: string) => (await readFile(join(ASSETS, name))).length;
  expect((await size('room.js')) + (await size('fill.js'))).toBeLessThanOrEqual(5000);
  expect(await size('fill.css')).toBeLessThanOrEqual(1500);
});

it('Every page of a form is accessible and fits 320 px.', { timeout: 120_000 }, async () => {
  const browser = await openBrowser();
  const wrong: string[] = [];
  for (const { colorScheme, ...reader } of READERS) {
    const page = await openPage(browser, { viewport: { width: 320, height: 700 }, colorScheme });
    const drawn = Object.entries(FILLING).map(([name, facts]): [string, string] => [name, pages.fillPage({ ...facts, ...reader })]);
    for (const [name, one] of [...drawn, ['sent', pages.sentPage({ ...sentFacts, ...reader })] as const]) {
      html = one;
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      const found = await axe(page, { axeAt: `${address}/axe.js` });
      if (width > 320 || found.length > 0) wrong.push(`${name} ${reader.language}: ${width} px ${JSON.stringify(found)}`);
    }
  }
  expect(wrong).toEqual([]);
});

const field = fc.oneof(
  fc.record({
    kind: fc.constant('short-text'),
    least: fc.integer({ min: 0, max: 5 }),
    most: fc.integer({ min: 5, max: 12 }),
    only: fc.constantFrom(undefined, 'digits', 'letters'),
  }),
  fc.record({ kind: fc.constant('short-text'), shape: fc.constantFrom('AA 99', '9-9', 'A') }),
  fc.record({ kind: fc.constant('number'), least: fc.constantFrom(undefined, 0, -3.5), most: fc.constantFrom(undefined, 10), whole: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('email', 'phone', 'long-text') }),
);
const words = fc.oneof(
  fc.string({ maxLength: 15, unit: 'binary' }),
  fc.double().map(String),
  fc.stringMatching(/^[0-9 .,+()-]{0,12}$/),
  fc.emailAddress(),
  fc.constantFrom('AB 12', '1,000', '3-4', 'ñ'),
);
const typing = fc.record({ answer: words });
const TODAY = '2026-11-16';

it('What the page says of an answer while it is typed is what the server would say of it.', { timeout: 120_000 }, async () => {
  const browser = await openBrowser();
  const page = await openPage(browser);
  const samples = fc.sample(fc.tuple(field, typing), { numRuns: 150, seed: 7 });
  const asked = samples.map(([of, typed]) => ({ field: { id: 'q1', label: 'A question', required: true, ...JSON.parse(JSON.stringify(of)) } as TypedField, typed }));
  const script = await readFile(join(ASSETS, 'fill.js'), 'utf8');
  for (const { field: one, typed } of asked) {
    const facts = { ...question('q1'), fill: { ...question('q1').fill, form: { ...question('q1').fill.form, fields: [one] }, asked: [one], answers: {}, today: TODAY } };
    html = pages.fillPage({ ...facts, step: { is: 'question', field: one, fromCheck: false, caught: null, refusal: null } });
    await page.setContent(html.replaceAll(/<link[^>]*>|<script.*?<\/script>/g, ''));
    const said = await page.evaluate(
      ({ typed: given, script: help }) => {
        const box = (name: string) => document.querySelector<HTMLInputElement>(`form[data-check] [name=${name}]`);
        for (const [name, value] of Object.entries(given)) {
          const input = box(name);
          if (input !== null) input.value = value;
        }
        const typedIn = Object.fromEntries(Object.keys(given).flatMap((name) => (box(name) === null ? [] : [[name, box(name)?.value ?? '']])));
        new Function(help)();
        document.querySelector('form[data-check]')?.dispatchEvent(new Event('change'));
        return { typedIn, says: document.getElementById('caught')?.textContent ?? '' };
      },
      { typed, script },
    );
    const answer = answerIn(one, said.typedIn);
    const fault = typeof answer === 'string' && answer.trim() === '' ? null : faultOf(one, answer, TODAY);
    const check = JSON.parse(/data-check="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', "'") ?? '{}') as {
      says: Record<string, string>;
    };
    expect([one, typed, said.says]).toEqual([one, typed, fault === null ? '' : check.says[fault]]);
  }
});
