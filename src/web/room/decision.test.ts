// What Judy reads and can do where something is hers to decide, and with the plan.
import { expect, it } from 'vitest';
import type { RoomFacts, Sub } from '../../contract/roomPages.ts';
import { factsOf, judysRoom, own, signed } from './judy.testing.ts';
import { agreedPlan, decision, MATTERS, plan } from './judyDecides.testing.ts';
import { roomPage } from './roomPage.tsx';
import { subPage } from './subPages.ts';

type View = Partial<RoomFacts['room']>;
const VISIT: Sub = { page: 'decision', thing: 'visit' };
const PLAN: Sub = { page: 'plan', thing: null };
const html = (room: View, sub: Sub | null = VISIT, more: Partial<RoomFacts> = {}): string => {
  const facts = factsOf(room, more);
  return (sub === null ? roomPage(facts) : (subPage({ ...facts, sub }) ?? '')).replaceAll('\u00a0', ' ').replaceAll('&#x27;', '’');
};
const text = (...parts: Parameters<typeof html>): string =>
  html(...parts)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const deedsIn = (page: string) => [...new Set([...page.matchAll(/action="\/room\/[^/"]+\/(\w+)"/g)].map(([, deed]) => deed))].filter((deed) => deed !== undefined);
const ready = decision({ matters: MATTERS });

it('What matters most is asked before the options are shown, with what she told us ready to be kept', () => {
  const page = html({ decisions: [decision()], telling: { ...judysRoom.telling, matters: own('No stairs.') } });
  expect(page).toContain('What matters most to you here?');
  expect(page).toMatch(/<textarea[^>]*>No stairs\.<\/textarea>/);
  expect(page).toContain('I would rather not say');
  expect(page).not.toContain('A nurse comes to your home');
});

it('Then the options stand as equals with what is good and hard, her own in her voice, and none chosen beforehand', () => {
  const page = html({ decisions: [ready] });
  expect(page).not.toContain('checked');
  expect(page.match(/type="radio"/g)).toHaveLength(3);
  expect(page).toMatch(/class="voice"[^>]*>I send a picture/);
  expect(text({ decisions: [ready] })).toContain('What is hard about it Only on Monday mornings');
  expect(deedsIn(page)).toEqual(['sayWhatMatters', 'chooseOption', 'addOption', 'askUsToChoose']);
  expect(page).toContain('name="version" value="2"');
});

it('What is not possible stands apart with its reason and can’t be chosen', () => {
  const [home, ...others] = ready.options;
  const page = html({ decisions: [{ ...ready, options: [{ ...home, closed: { text: 'The nurse is ill.', voice: 'ours' } } as never, ...others] }] });
  expect(page.match(/type="radio"/g)).toHaveLength(2);
  expect(page).toContain('The nurse is ill.');
});

it('Once she asked us to choose she reads who does, and can still choose herself', () => {
  const left = { ...ready, left: { words: null, by: MATTERS.by } };
  expect(text({ decisions: [left] })).toContain('You asked us to choose for you. Sam chooses and tells you why.');
  expect(deedsIn(html({ decisions: [left] }))).toContain('chooseOption');
  expect(deedsIn(html({ decisions: [left] }))).not.toContain('askUsToChoose');
});

it('What we chose for her says that it was us, why, and can be opened again', () => {
  const chosen = { option: 'here', who: 'us', because: 'emergency', words: { text: 'It was hot to the touch.', voice: 'ours' }, by: signed('2026-11-20T15:00:00.000Z') } as const;
  const said = text({ decisions: [decision({ state: 'chosen', chosen })] });
  expect(said).toContain('We chose for you: You come to us We chose because it could not wait. Why It was hot to the touch.');
  expect(deedsIn(html({ decisions: [decision({ state: 'chosen', chosen })] }))).toEqual(['reopenDecision']);
});

it('A choice from options that changed since shows the new ones and keeps hers marked', () => {
  const values = { decision: 'visit', version: '1', option: 'home', page: 'decision', thing: 'visit' };
  const page = html({ decisions: [ready] }, VISIT, { said: { form: 'chooseOption', values, refusal: 'superseded' } });
  expect(page).toMatch(/value="home" checked|checked[^>]*value="home"/);
  expect(page).toContain('The newest version is on the page');
});

it('The plan is three lines, is asked for her yes, and is on her page once it is in force', () => {
  const decided = decision({ state: 'chosen', chosen: { option: 'home', who: 'customer', because: null, words: null, by: MATTERS.by } });
  const asked = text({ plans: [plan()], decisions: [decided] }, PLAN);
  expect(asked).toContain('Is this our plan?');
  expect(asked).toContain('It rests on Where shall we look at your wound next? A nurse comes to your home');
  expect(text({ plans: [plan()] }, null)).not.toContain('Our plan ');
  expect(text({ plans: [agreedPlan()] }, null)).toMatch(/Our plan We look at it together again on .* What the problem is .* What we do .* What you do .* Why it matters/);
});

it('“Not quite” keeps what she typed, also when a newer version came in between', () => {
  const values = { version: '1', answer: 'not-quite', text: 'Not on Mondays.', page: 'plan' };
  const page = html({ plans: [plan({ state: 'replaced' }), plan({ version: 2 })] }, PLAN, { said: { form: 'answerPlan', values, refusal: 'superseded' } });
  expect(page).toMatch(/<textarea[^>]*>Not on Mondays\.<\/textarea>/);
  expect(page).toContain('name="version" value="2"');
});

it('On its day she is asked whether it still fits; before it, she can say what should change', () => {
  expect(text({ plans: [agreedPlan({ reviewDue: true })] }, PLAN)).toContain('Does it still fit?');
  expect(text({ plans: [agreedPlan()] }, PLAN)).not.toContain('Does it still fit?');
  expect(deedsIn(html({ plans: [agreedPlan()] }, PLAN))).toEqual(['reviewPlan']);
});

it('What is hers stands in the one list, with a line to its page; what is settled asks nothing', () => {
  const both = html({ decisions: [decision()], plans: [plan()] }, null);
  expect(both).toContain(`href="/room/${judysRoom.id}/see/decision/visit"`);
  expect(both).toContain(`href="/room/${judysRoom.id}/see/plan"`);
  expect(text({ decisions: [decision({ state: 'dropped' })], plans: [agreedPlan()] }, null)).not.toMatch(/Yours to decide:|Say if this is our plan/);
});

it('Staff who look at what she sees find no form, and a question that isn’t there is not found', () => {
  expect(html({ decisions: [ready] }, VISIT, { readOnly: true })).not.toContain('<form');
  expect(html({}, VISIT)).toBe('');
  expect(html({}, PLAN)).toBe('');
});
