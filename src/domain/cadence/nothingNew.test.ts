import { expect, test } from 'vitest';
import { saysNothingNew } from './nothingNew.ts';

test.each([
  'Nothing new.',
  'no news',
  'There is nothing new yet',
  'Still nothing',
  'We have no news for you yet.',
  'Nada nuevo',
  'Sin novedades.',
  'Todavía no hay noticias',
  'n/a',
  '-',
])('"%s" tells her nothing.', (text) => expect(saysNothingNew(text)).toBe(true));
test.each([
  'Nothing new from the bank; I called them twice and call again at two.',
  'No news from the lab, so I asked Dr. Lane to look himself.',
  'I asked the bank.',
  'Nada nuevo del banco: llamé dos veces y vuelvo a llamar a las dos.',
])('"%s" says what was tried.', (text) => expect(saysNothingNew(text)).toBe(false));
