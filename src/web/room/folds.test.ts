// What folds on Judy’s page and in her history, and what never does.
import { expect, it } from 'vitest';
import { entry, factsOf, judysRoom, NOW, ours, own } from './judy.testing.ts';
import { roomPage } from './roomPage.tsx';
import { subPage } from './subPages.ts';

const page = (...parts: Parameters<typeof factsOf>) => roomPage(factsOf(...parts)).replaceAll('\u00a0', ' ');
const history = (...parts: Parameters<typeof factsOf>) => (subPage({ ...factsOf(...parts), sub: { page: 'history', thing: null } }) ?? '').replaceAll('\u00a0', ' ');
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
/** The title of each part that folds, with what it says is inside. */
const folded = (html: string): string[] => [...html.matchAll(/<details class="fold[^"]*"[^>]*><summary>(.*?)<\/summary>/g)].map(([, summary = '']) => plain(summary).trim());
const openTitles = (html: string): string[] => [...html.matchAll(/<section class="card[^"]*"[^>]*><h2 id="[^"]+"(?: class="aside")?>(.*?)<\/h2>/g)].map(([, title = '']) => title);
const agoBy = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

it('What asks nothing of her folds to its title and what is inside, below all that is hers to answer', () => {
  const html = page();
  expect(folded(html)).toEqual([
    'The problem, as we both put it You said on Tuesday, 17 November: yes, that is it.',
    'What we want to say to you From Sam Keller, on Tuesday, 17 November.',
    'What this is about 2 things, one answered.',
    'How often do you want to hear from us? Now: we write or call on the day we promised, also if there is no news.',
  ]);
  const fold = html.indexOf('<details class="fold');
  for (const hers of ['fix-fix-title', 'amends-amends-title', 'promises-title', 'written-down-title', 'answers-title']) {
    expect(html.indexOf(`id="${hers}"`)).toBeGreaterThan(0);
    expect(html.indexOf(`id="${hers}"`)).toBeLessThan(fold);
  }
});

it('What we wrote within three days is never folded; what is older is', () => {
  const wrote = (days: number) => ({
    entries: [entry(9, 'wordGiven', { at: agoBy(days), words: [{ part: 'words', said: ours('The bill is gone.') }] }), entry(10, 'apologised', { at: agoBy(days) })],
  });
  expect(openTitles(page(wrote(2)))).toEqual(expect.arrayContaining(['The last word from us', 'What we want to say to you']));
  expect(openTitles(page(wrote(4)))).not.toContain('The last word from us');
  expect(folded(page(wrote(4)))[0]).toBe('The last word from us Sam Keller wrote this on Wednesday, 18 November.');
});

it('A promise that is late or asks for another day stands open; one that is only to come folds with how many there are', () => {
  const [kept, made] = judysRoom.promises;
  const only = (state: 'made' | 'broken') => page({ promises: [kept, { ...made, state, move: null }] as typeof judysRoom.promises });
  expect(openTitles(only('broken'))).toContain('What we promised you');
  expect(folded(only('made'))).toContain('What we promised you 1 to come, 1 kept.');
});

it('What she typed in a form that was not taken stands in sight, though its part folds', () => {
  const said = { form: 'withdrawMatter', values: { matter: 'wait', text: '' }, refusal: 'matter-answered' };
  expect(page({}, { said })).toMatch(/<details class="fold[^"]*" open=""><summary><h2 id="matters-title"/);
  expect(page()).not.toMatch(/<details class="fold[^"]*" open/);
});

it('Her history tells the newest first, and folds what is older by month with how much that is', () => {
  const at = (day: number) => `2026-${day > 31 ? '10' : '09'}-${String(((day - 1) % 31) + 1).padStart(2, '0')}T15:00:00.000Z`;
  const entries = Array.from({ length: 40 }, (_, index) =>
    entry(index + 1, 'customerWrote', { at: at(index + 1), by: { is: 'party', id: 'judy', name: 'Judy Alvarez' }, words: [{ part: 'words', said: own(`Word ${index + 1}.`) }] }),
  ).filter(({ at: on }) => !on.startsWith('2026-09-31'));
  const html = history({ entries });
  expect(folded(html)).toEqual(['October 2026 3 older entries, from 1 October to 3 October', 'September 2026 30 older entries, from 1 September to 30 September']);
  expect(plain(html)).toMatch(/Word 40\..*Word 35\..*October 2026.*Word 34\..*September 2026.*Word 1\./);
  expect(folded(history({ entries: entries.slice(0, 6) }))).toEqual([]);
});

it('In Spanish it says the same', () => {
  expect(folded(page({}, { language: 'es' }))).toContain('De qué se trata 2 cosas, 1 con respuesta.');
});
