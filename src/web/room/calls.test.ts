// What Judy reads of the plan by which we call her first, without a script.
import { expect, test } from 'vitest';
import { pages } from './entry.tsx';
import { factsOf } from './judy.testing.ts';
import { judyCalled, judyOffered, judyRests, judyStopped } from './judyCalled.testing.ts';
import { judyKnown } from './judyKnown.testing.ts';

const me = judyKnown('en');
const text = (html: string | null): string =>
  (html ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');
const page = (calls: typeof judyCalled) => pages.subPage({ ...factsOf({}, { me, calls }), sub: { page: 'calls', thing: null } });

test('The main page has one line for it, and asks only when a call asked how often.', () => {
  const asked = text(pages.roomPage(factsOf({}, { me, calls: judyCalled })));
  expect(asked).toContain('How often we call you: every day that we are open');
  expect(asked.split('How often we call you').length, 'it is answered in one place').toBe(2);
  expect(asked).toContain('Tell us how often we shall call you');
  expect(text(pages.roomPage(factsOf({}, { me, calls: { ...judyCalled, asking: false } })))).not.toContain('Tell us how often');
  expect(text(pages.roomPage(factsOf({}, { me })))).not.toContain('How often we call you');
});

test('What we missed is owned up to before anything else, with its days; nothing is said where nothing was missed.', () => {
  const html = text(page(judyCalled));
  expect(html).toContain('We said that we would call you, and we did not: 19 November 2026 and 20 November 2026. We are sorry');
  expect(html.indexOf('We are sorry')).toBeLessThan(html.indexOf('The next call'));
  expect(text(page({ ...judyCalled, missed: [] }))).not.toContain('sorry');
});

test('She reads who calls next and when, and why on that day; after a stop nobody is said to call.', () => {
  const html = text(page(judyCalled));
  expect(html).toContain('Sam Keller calls you on Wednesday, 25 November, at 9:00');
  expect(html).toContain('We are closed on 24 November 2026');
  expect(text(page(judyStopped))).toContain('the number that we had was not yours');
  expect(text(page(judyStopped))).not.toContain('calls you');
  expect(text(page(judyRests))).toContain('We do not call you now, as you wished.');
});

test('Every choice is hers in a plain form; what cannot be chosen is not there, and what Sam wrote down can be undone.', () => {
  const html = page(judyCalled) ?? '';
  for (const choice of ['keep', 'slower', 'on-request', 'stop']) expect(html).toContain(`value="${choice}"`);
  expect(html).not.toContain('value="{');
  expect(html).toContain('disputeCadence');
  expect(text(page(judyOffered))).toContain('Yes, please call me');
  expect(page({ ...judyCalled, may: [] })).not.toContain('<form method="post" action="/room/019abcde-0000-7000-8000-000000000001/chooseBeat"');
});
