import { describe, expect, it } from 'vitest';
import { type Arrival, looksLikeNone, signsOf } from './signs.ts';
import { faultsInWebForm, textFor, type WebForm } from './webForm.ts';

const BILLING: WebForm = {
  slug: 'about-a-bill',
  texts: [
    { language: 'en', title: 'A question about a bill' },
    { language: 'es', title: 'Una pregunta sobre una factura' },
  ],
  asks: ['happened', 'right'],
  files: 3,
  team: null,
  category: 'billing',
  anonymous: false,
  open: true,
  sites: ['https://lakeside.example'],
};
const faults = (changes: Partial<WebForm>) => faultsInWebForm({ ...BILLING, ...changes }).map(({ field, fault }) => `${field}: ${fault}`);

describe('A web form', () => {
  it('With an address, a title in each language and one question or more it can be asked.', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ asks: ['felt'] })).toEqual([]);
    expect(faults({ asks: [], texts: [] })).toEqual(['asks: asks-nothing', 'texts: no-text']);
    expect(faults({ texts: [{ language: 'en', title: ' ' }] })).toEqual(['title.en: no-title']);
    expect(faults({ texts: [...BILLING.texts, { language: 'es', title: 'Otra' }] })).toEqual(['texts: language-twice']);
  });
  it('Its address is small letters, digits and single dashes, and no other page’s.', () => {
    for (const slug of ['bill', 'bill-2', '2']) expect(faults({ slug })).toEqual([]);
    for (const slug of ['', 'Bill', 'a--b', '-a', 'a b', 'a/b', 'x'.repeat(61)]) expect(faults({ slug })).toEqual(['slug: wrong-slug']);
    expect(faults({ slug: 'you-said-we-did' })).toEqual(['slug: slug-is-ours']);
  });
  it('Closed it needs a word in each language.', () => {
    expect(faults({ open: false })).toEqual(['closed.en: no-word-while-closed', 'closed.es: no-word-while-closed']);
    expect(faults({ open: false, texts: [{ language: 'en', title: 'A bill', closed: 'Please call us on Monday.' }] })).toEqual([]);
  });
  it('A site is its origin alone, by https; without it only on the same machine.', () => {
    expect(faults({ sites: ['https://lakeside.example:8443', 'http://localhost:3000', 'http://127.0.0.1:3000'] })).toEqual([]);
    for (const site of ['http://lakeside.example', 'https://lakeside.example/', 'https://*.example', '*', 'https://lakeside.example; script-src *'])
      expect([site, faults({ sites: [site] })]).toEqual([site, ['sites: wrong-site']]);
  });
  it('Who reads a language that it hasn’t gets its first.', () => {
    expect(textFor(BILLING, 'es').title).toBe('Una pregunta sobre una factura');
    expect(textFor({ texts: [{ language: 'es', title: 'Solo aquí' }] }, 'en').language).toBe('es');
  });
});

const JUDY: Arrival = { trapped: false, seconds: 240, text: 'I waited four hours. See https://lakeside.example/hours for what you promise.', sameBefore: 0, fromThere: 1 };
const seen = (changes: Partial<Arrival>): boolean => looksLikeNone({ ...JUDY, ...changes });

describe('What looks like no telling', () => {
  it('One sign alone is innocent: a password manager, a pasted text, a shared network, the same words twice, links to what she means.', () => {
    expect(signsOf(JUDY)).toEqual([]);
    const links = 'https://a.example https://b.example www.c.example';
    for (const one of [{ trapped: true }, { seconds: 1 }, { fromThere: 40 }, { sameBefore: 2 }, { text: links }]) expect([one, seen(one)]).toEqual([one, false]);
    expect(seen({ seconds: null })).toBe(false);
  });
  it('A screen reader’s user on a shared network who pasted her words in two seconds comes through.', () => {
    expect(seen({ seconds: 2, fromThere: 12 })).toBe(false);
  });
  it('Several signs together are looked at first.', () => {
    expect(seen({ trapped: true, seconds: 1 })).toBe(true);
    expect(seen({ text: 'https://a.example https://b.example https://c.example', fromThere: 9 })).toBe(true);
    expect(seen({ text: 'Cheap pills <a href="https://a.example">here</a>' })).toBe(true);
    expect(seen({ sameBefore: 3 })).toBe(true);
  });
});
