// Every page that a customer can meet, in a real browser: accessible, 320 px wide, light on old phones, one printed page.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RoomFacts, Sub } from '../../src/contract/roomPages.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { pages } from '../../src/web/room/entry.tsx';
import { factsOf, judysRoom, NOW } from '../../src/web/room/judy.testing.ts';
import { ANA, GUARDIAN, LEFT, PAUL, WITH_DEEDS } from '../../src/web/room/judyBrings.testing.ts';
import { judyCalled, judyOffered, judyRests, judyStopped } from '../../src/web/room/judyCalled.testing.ts';
import { correcting } from '../../src/web/room/judyCorrects.testing.ts';
import { agreedPlan, decision, MATTERS, plan } from '../../src/web/room/judyDecides.testing.ts';
import { judyKeptFrom } from '../../src/web/room/judyKeptFrom.testing.ts';
import { judyKnown } from '../../src/web/room/judyKnown.testing.ts';
import { AXE, axe, openBrowser, openPage } from '../harness/browser.ts';

const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
const [first, second] = judysRoom.rounds;
const [fix] = judysRoom.fixes;
if (first === undefined || second === undefined || fix === undefined) throw new Error('Judy’s room has two rounds and a fix');
const ended = { endedAt: NOW, nextUpdate: null, may: ['reopen', 'write', 'saySolved', 'sayNotOkay'] };

const ready = decision({ matters: MATTERS });
const DECIDING: Readonly<Record<string, [Parameters<typeof factsOf>[0], Sub]>> = {
  matters: [{ decisions: [decision()] }, { page: 'decision', thing: 'visit' }],
  choose: [{ decisions: [ready] }, { page: 'decision', thing: 'visit' }],
  chosen: [
    { decisions: [{ ...ready, state: 'chosen', chosen: { option: 'call', who: 'customer', because: null, words: null, by: MATTERS.by } }] },
    { page: 'decision', thing: 'visit' },
  ],
  plan: [
    { decisions: [ready], plans: [plan()] },
    { page: 'plan', thing: null },
  ],
  review: [{ plans: [agreedPlan({ reviewDue: true })] }, { page: 'plan', thing: null }],
};

function everyPage(language: Language, textSize: 'usual' | 'large'): Readonly<Record<string, string>> {
  const room = (...[view, facts]: Parameters<typeof factsOf>) => pages.roomPage({ ...factsOf(view, facts), language, textSize });
  const around = { language, textSize, csrf: 'guard', once: 'once', here: '/', now: NOW, organisation: { name: 'Riverside Family Clinic', phone: '(555) 010-0199' } };
  const known = (page: Sub['page'], thing: string | null, facts: Partial<RoomFacts> = {}) =>
    pages.subPage({ ...factsOf({}, { me: judyKnown(language), ...facts }), language, textSize, sub: { page, thing } }) ?? '';
  const bringing = (thing: string | null, facts: Partial<RoomFacts> = {}) =>
    pages.subPage({
      ...factsOf({ parties: [ANA, PAUL, GUARDIAN, LEFT], may: [...judysRoom.may, ...WITH_DEEDS] }, facts),
      language,
      textSize,
      sub: { page: 'with', thing },
    }) ?? '';
  const correct = (thing: string | null, page: Sub['page'] = 'correct') => pages.subPage({ ...factsOf(correcting), language, textSize, sub: { page, thing } }) ?? '';
  const emergency = 'If someone is in danger, call 911.';
  return {
    room: room(),
    offered: room({ understanding: 'offered', rounds: [first as never, { ...second, answer: null, answeredBy: null } as never] }),
    told: room({ understanding: 'to-offer', rounds: [], fixes: [], amends: [], promises: [], apologies: [] }),
    delivered: room({ fixes: [{ ...fix, state: 'delivered', deliveredAt: NOW } as never], may: [...judysRoom.may, 'confirmFix'] }, { thanks: 'choice' }),
    refused: room({}, { said: { form: 'write', values: { text: 'Hello' }, refusal: 'superseded' } }),
    ...Object.fromEntries(Object.entries(DECIDING).map(([name, [view, sub]]) => [name, pages.subPage({ ...factsOf(view), language, textSize, sub }) ?? ''])),
    history: pages.subPage({ ...factsOf(), language, textSize, sub: { page: 'history', thing: null } }) ?? '',
    private: room(judyKeptFrom),
    privatePage: pages.subPage({ ...factsOf(judyKeptFrom), language, textSize, sub: { page: 'private', thing: null } }) ?? '',
    allOpen: pages.subPage({ ...factsOf(), language, textSize, sub: { page: 'private', thing: null } }) ?? '',
    readers: pages.subPage({ ...factsOf(judyKeptFrom), language, textSize, sub: { page: 'readers', thing: null } }) ?? '',
    known: room({}, { me: judyKnown(language) }),
    me: known('me', null),
    helps: known('me', 'helps'),
    helpsRefused: known('me', 'reach', { said: { form: 'sayAboutMe', values: { part: 'reach', text: 'After eleven' }, refusal: 'superseded' } }),
    writing: known('me', 'writing'),
    withYou: bringing(null),
    withAdd: bringing('add', { said: { form: 'inviteParty', values: { relation: 'my neighbour' }, refusal: 'say-their-name' } }),
    withAna: bringing('ana'),
    withAsked: bringing('paul'),
    besides: room({ parties: [ANA], visitor: { id: 'ana', name: 'Ana Alvarez', is: 'party', scope: 'speak', until: ANA.until }, may: ['write', 'endParty'] }),
    partyOver: pages.partyOverPage(around),
    correct: correct(null),
    correctOne: correct('36'),
    correctFile: correct('phone'),
    corrected: correct(null, 'history'),
    calledFirst: room({}, { me: judyKnown(language), calls: judyCalled }),
    calls: known('calls', null, { calls: judyCalled }),
    callsOffered: known('calls', null, { calls: judyOffered, said: { form: 'answerCadence', values: { proposal: '1', text: 'Not before ten' }, refusal: 'superseded' } }),
    callsRest: known('calls', null, { calls: judyRests }),
    callsStopped: known('calls', null, { calls: judyStopped }),
    charter: known('charter', null),
    charterChange: known('charter', 'change'),
    done: room({ ...ended, standing: 'done' }),
    unagreed: room({ ...ended, standing: 'ended-unagreed' }),
    landing: pages.landingPage({ ...around, forms: [{ organisation: 'Riverside', href: '/form' }], isSetUp: true }),
    fresh: pages.landingPage({ ...around, organisation: null, forms: [], isSetUp: false }),
    tell: pages.tellPage({ ...around, action: '/form', emergency, isClosed: true, said: { form: 'tell', values: {}, refusal: 'nothing-told' } }),
    receipt: pages.receiptPage({ ...around, emergency, zone: 'UTC', owner: 'Sam Keller', due: NOW, way: { is: 'code', code: 'ABCDEFGHJKLMNPQR', page: 'riverside.example/code' } }),
    code: pages.codePage({ ...around, said: { form: 'code', values: {}, refusal: 'code-wrong' } }),
    expired: pages.expiredPage({ ...around, action: '/link' }),
    sent: pages.linkSentPage(around),
    check: pages.secondCheckPage({ ...around, action: '/room/1/check' }),
    notFound: pages.notFoundPage(around),
    trouble: pages.troublePage({ ...around, reference: 'a1b2c3' }),
  };
}

const drawn = {
  usual: { en: everyPage('en', 'usual'), es: everyPage('es', 'usual') },
  large: { en: everyPage('en', 'large'), es: everyPage('es', 'large') },
};
const TYPES: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' };
const ASSETS = join(import.meta.dirname, '../../build/room/assets');
const server = createServer(async (request, reply) => {
  const [, language, size, name = ''] = (request.url ?? '').split('/');
  const html = language === 'en' || language === 'es' ? drawn[size === 'large' ? 'large' : 'usual'][language][name] : undefined;
  if (html !== undefined) return reply.setHeader('content-type', 'text/html').end(html);
  const file = (request.url ?? '').split('/').at(-1) ?? '';
  const bytes = file === 'axe.js' ? AXE : await readFile(join(ASSETS, file)).catch(() => null);
  if (bytes === null) return reply.writeHead(404).end();
  return reply
    .setHeader('cache-control', 'max-age=3600')
    .setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain')
    .end(bytes);
});
let address = '';

beforeAll(async () => {
  await buildIfStale();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

// In the other language only the words are others, in the dark only the colours; what fits in large text fits in the usual.
const OF_WORDS = [
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'label',
  'select-name',
  'link-name',
  'button-name',
  'image-alt',
  'heading-order',
  'empty-heading',
];
const LOOKS = [
  {
    language: 'en',
    size: 'usual',
    looks: [
      { scheme: 'light', asked: {} },
      { scheme: 'dark', asked: { only: ['color-contrast'] } },
    ],
  },
  { language: 'en', size: 'large', looks: [] },
  { language: 'es', size: 'large', looks: [{ scheme: 'light', asked: { only: OF_WORDS } }] },
] as const;

it('The style is at most 15 KB and the script at most 5 KB', async () => {
  expect((await readFile(join(ASSETS, 'room.css'))).length).toBeLessThanOrEqual(15_000);
  expect((await readFile(join(ASSETS, 'room.js'))).length).toBeLessThanOrEqual(5000);
});

it('Every page is accessible and fits 320 px, in both languages, light and dark, in usual and large text', { timeout: 240_000 }, async () => {
  const browser = await openBrowser();
  const wrong: string[] = [];
  const page = await openPage(browser, { viewport: { width: 320, height: 700 } });
  for (const { language, size, looks } of LOOKS) {
    for (const name of Object.keys(drawn[size][language])) {
      await page.goto(`${address}/${language}/${size}/${name}`);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.setAttribute('open', '');
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wrong.push(`${language} ${size} ${name}: ${width} px`);
      for (const { scheme, asked } of looks) {
        await page.emulateMedia({ colorScheme: scheme });
        const found = await axe(page, { ...asked, axeAt: `${address}/axe.js` });
        if (found.length > 0) wrong.push(`${scheme} ${language} ${size} ${name}: ${JSON.stringify(found)}`);
      }
    }
  }
  expect(page.refused).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 720 });
  const printed: unknown[] = [];
  for (const size of ['usual', 'large']) {
    await page.goto(`${address}/en/${size}/room`);
    printed.push((await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length);
  }
  expect(wrong).toEqual([]);
  expect(printed).toEqual([1, 1]);
});
