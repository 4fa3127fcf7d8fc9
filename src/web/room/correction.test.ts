import { expect, it } from 'vitest';
import type { RoomView } from '../../contract/concern.ts';
import type { RoomFacts, Sub } from '../../contract/roomPages.ts';
import { entry, factsOf, judysRoom, ours } from './judy.testing.ts';
import { ASKED, BESIDE, correcting, FOUND_TOGETHER, TAKEN, TWO_WORDS, WORD } from './judyCorrects.testing.ts';
import { roomPage } from './roomPage.tsx';
import { subPage } from './subPages.ts';

const text = (html: string | null): string =>
  (html ?? '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#x27;', '’')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const page = (sub: Sub, room: Partial<RoomView> = {}, facts: Partial<RoomFacts> = {}) => subPage({ ...factsOf({ ...correcting, ...room }, facts), sub });
const history = (room: Partial<RoomView> = {}) => page({ page: 'history', thing: null }, room) ?? '';
const correct = (thing: string | null, room: Partial<RoomView> = {}, facts: Partial<RoomFacts> = {}) => page({ page: 'correct', thing }, room, facts);

it('Below what is ours or was written down she finds the way to say that it is not right, and below her own hand she doesn’t', () => {
  const hers = { ...WORD, version: 40, correctable: false };
  const checked = { ...WORD, version: 41, disputable: true };
  const html = history({ entries: [WORD, hers, checked] });
  expect(html).toContain('/see/correct/30"');
  expect(html).not.toContain('/see/correct/40"');
  expect(html).not.toContain('/see/correct/41"');
  expect(history({ may: judysRoom.may })).not.toContain('/see/correct/30"');
});

it('What she says waits beside what stands', () => {
  expect(text(history({ entries: [ASKED] }))).toContain('You came on Monday. You say: It was on Tuesday. We have this and will answer it here.');
});

it('Taken, it reads as she said, and what stood is struck and kept below it', () => {
  const html = history({ entries: [TAKEN] });
  expect(text(html)).toMatch(/It was on Tuesday\. Corrected on Sunday, 22 November.*, as you said\. It read: You came on Monday\./);
  expect(html).toContain('<s>You came on Monday.</s>');
  expect(html).not.toContain('<s>It was');
});

it('Taken in other words than hers, those stand first, and hers beside them', () => {
  expect(text(history({ entries: [FOUND_TOGETHER] }))).toMatch(/You came on Tuesday, not Monday\. Corrected .* You say: It was on Tuesday\. It read: You came on Monday\./);
});

it('Kept beside, both stand unstruck, with the reason', () => {
  const html = history({ entries: [BESIDE] });
  expect(text(html)).toContain(
    'We have on record: You came on Monday. You say: It was on Tuesday. Both stand here, with the same weight. Our reason: The door counted you on Monday.',
  );
  expect(html).not.toContain('<s>');
});

it('One thing has its box at once; of several she opens the one she means; what waits with us has none', () => {
  expect(correct('30')).toContain('name="of" value="w30"');
  expect(text(correct('30'))).toContain('Something else here is not right, such as a date or a name');
  expect(correct('31')).not.toContain('value="w31"');
  const several = correct(String(TWO_WORDS.version)) ?? '';
  expect(several).toContain('value="did"');
  expect(several).toContain('value="will-not"');
  expect(several.match(/<details/g)).toHaveLength(3);
  expect(correct('35')).not.toContain('/askCorrection"');
  expect(correct('1')).toBeNull();
});

it('What we have on file stands on no page, and each part of it may be said to be not right', () => {
  expect(correct(null)).toContain('/see/correct/born-on"');
  expect(correct('name')).toContain('name="of" value="name"');
  expect(text(correct('born-on'))).toContain('You say: 5 March 1946. We have this and will answer it here.');
  expect(correct('born-on')).not.toContain('/askCorrection"');
});

it('One page tells all that she said is not right, with what became of it', () => {
  const says = text(correct(null));
  for (const part of ['It read: You came on Monday.', 'Our reason: The door counted you on Monday.', 'That was in May.', '5 March 1946.']) expect(says).toContain(part);
  expect(correct(null)?.match(/Say it once more/g)).toHaveLength(2);
  expect(text(roomPage(factsOf(correcting)))).toContain('What you said is not right');
  expect(text(roomPage(factsOf({ may: correcting.may ?? [] })))).toContain('Is something here not right?');
});

it('Challenged too late, it is corrected in the same place, with what was typed', () => {
  const entries = [entry(44, 'customerWrote', { writtenDown: true, correctable: true, words: [{ part: 'words', said: { ...ours('She is fine.'), id: 'fine' } }] })];
  const said = { form: 'disputeAct', values: { act: '44', text: 'I never said fine.' }, refusal: 'too-late-to-dispute' };
  const html = roomPage(factsOf({ ...correcting, entries }, { said }));
  expect(html).toContain('name="of" value="fine"');
  expect(html).toMatch(/<textarea[^>]*id="askCorrection-fine-text"[^>]*>I never said fine\./);
  expect(text(html)).toContain('it can’t be undone. Say how it was');
  const speaks = roomPage(factsOf({ ...correcting, entries, may: ['write'] }, { said }));
  expect(speaks).not.toContain('/askCorrection"');
  expect(speaks).toContain('I never said fine.');
});

it('Whoever told it for her finds none of it', () => {
  expect(correct(null, { visitor: { id: 'ana', name: 'Ana', is: 'teller', scope: null, until: null } })).toBeNull();
});
