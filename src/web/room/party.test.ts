import { expect, it } from 'vitest';
import type { RoomView } from '../../contract/concern.ts';
import type { RoomFacts, Sub } from '../../contract/roomPages.ts';
import { entry, factsOf, judysRoom } from './judy.testing.ts';
import { ANA, GUARDIAN, LEFT, PAUL, WITH_DEEDS } from './judyBrings.testing.ts';
import { roomPage } from './roomPage.tsx';
import { subPage } from './subPages.ts';

const may = [...judysRoom.may, ...WITH_DEEDS];
const text = (html: string | null): string =>
  (html ?? '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#x27;', '’')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const withPage = (thing: string | null, room: Partial<RoomView> = {}, facts: Partial<RoomFacts> = {}): string =>
  subPage({ ...factsOf({ parties: [ANA, PAUL, LEFT], may, ...room }, facts), sub: { page: 'with', thing } satisfies Sub }) ?? '';
const anasRoom: Partial<RoomView> = {
  parties: [ANA, PAUL],
  visitor: { id: 'ana', name: 'Ana Alvarez', is: 'party', scope: 'decide', until: ANA.until },
  may: ['write', 'answerFix', 'endParty'],
};

it('Judy reads in whole sentences who is with her, what each may do, until when, and by whose yes', () => {
  const says = text(withPage(null));
  expect(says).toContain('Ana can read this page, write to us, and answer for you. What only you can say stays yours.');
  expect(says).toContain('This lasts until the end of Wednesday, 23 December.');
  expect(says).toContain('You said yes on Wednesday, 18 November.');
  expect(says).toContain('Bo Reed: we ended this on Friday, 20 November, for this reason: He asked for money.');
  expect(text(withPage(null, { parties: [GUARDIAN] }))).toContain('Eve is here as your guardian. Sam Keller noted this on Wednesday, 18 November: The court in Riverside, 3 May.');
});

it('What waits for her yes stands in her list, and a yes and a no weigh the same', () => {
  expect(text(roomPage(factsOf({ parties: [PAUL], may })))).toContain('May Paul be with you here?');
  const page = withPage('paul');
  expect(text(page)).toContain('Sam Keller asks you this. Paul sees nothing before your yes.');
  expect(page.match(/\/answerParty"/g)).toHaveLength(2);
});

it('Whoever is with her reads whose page it is and what they may do, and finds the way to leave', () => {
  const says = text(roomPage(factsOf(anasRoom, { callMe: 'Ana' })));
  expect(says).toContain('Ana, you are here with Judy');
  expect(says).toContain('You can read this page, write to us, and answer for Judy. What only Judy can say stays with Judy.');
  expect(says).not.toContain('It is solved for me');
  const own = withPage('ana', anasRoom);
  expect(own).toContain('/endParty"');
  expect(own).not.toContain('/changePartyScope"');
  expect(withPage('paul', anasRoom)).not.toContain('/answerParty"');
  expect(withPage(null, anasRoom)).not.toContain('/see/with/add');
  expect(withPage('add', anasRoom)).not.toContain('/inviteParty"');
});

it('What was typed about somebody is kept when it is refused', () => {
  const page = withPage('add', {}, { said: { form: 'inviteParty', values: { name: '', relation: 'my neighbour', role: 'advocate', scope: 'speak' }, refusal: 'say-their-name' } });
  expect(page).toContain('value="my neighbour"');
  expect(page).toMatch(/value="advocate"[^>]*checked|checked[^>]*value="advocate"/);
  expect(text(page)).toContain('Write their name first.');
});

it('Who told it for her is offered by name, unless they are with her already', () => {
  const told = [entry(1, 'concernTold', { by: { is: 'party', id: 'paul', name: 'Paul Ames' }, via: 'form' })];
  expect(text(withPage(null, { parties: [], entries: told }))).toContain('Paul told us about this for you.');
  expect(withPage('paul', { parties: [], entries: told })).toContain('name="person" value="paul"');
  expect(text(withPage(null, { entries: told }))).not.toContain('told us about this for you. Paul sees');
});

it('In the record an act of Ana’s is hers, said for Judy', () => {
  const entries = [entry(2, 'fixAgreed', { by: { is: 'party', id: 'ana', name: 'Ana Alvarez' }, for: { id: 'judy', name: 'Judy Alvarez' }, via: 'room' })];
  const says = text(subPage({ ...factsOf({ parties: [ANA], entries }), sub: { page: 'history', thing: null } }));
  expect(says).toContain('Ana Alvarez agreed');
  expect(says).toContain('Said for Judy.');
});
