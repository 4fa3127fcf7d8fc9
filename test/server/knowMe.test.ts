// What Judy says about herself and what she and the clinic can expect of each other: by her hand, by phone, and over the wire.
import { beforeAll, expect, test } from 'vitest';
import { lookWithReason, raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import * as wire from '../../src/contract/customer.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { showToday } from '../../src/contract/today.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
const mary = server.api({ key: clinic.keys.manager });

beforeAll(() => buildIfStale());

async function judys() {
  const concern = await sam(raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
  const room = { org: clinic.org, concern: concern.id, party: concern.customer.id };
  const judy = server.api(await enterRoom(server.ground, room));
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, room));
  return { concern, judy, on: { params: { customer: concern.customer.id } }, link: `/r/${token.replace('.', '/')}` };
}
const partOf = (profile: wire.Profile, part: string) => profile.parts.find((one) => one.part === part);

async function callMeOf(concern: string): Promise<string | null | undefined> {
  const view = await sam(showConcern, { params: { id: concern } });
  return 'customerCard' in view ? view.customerCard.callMe : undefined;
}

test('What Judy says about herself is there for whoever helps her, in her own voice, and a newer answer is never written over.', async () => {
  const { judy, on } = await judys();
  const said = await judy(wire.sayAboutMe, { params: { ...on.params, part: 'helps' }, body: { text: 'Say it slowly.', after: 0 } });
  expect(partOf(said, 'helps')).toMatchObject({ said: { text: 'Say it slowly.', voice: 'own' }, version: 1, disputable: false });
  const seen = await sam(wire.showProfile, on);
  expect(partOf(seen, 'helps')?.said).toEqual({ text: 'Say it slowly.', voice: 'own' });
  await judy(wire.sayAboutMe, { params: { ...on.params, part: 'helps' }, body: { text: 'Say it slowly, please.', after: 1 } });
  const late = await sam.refused(wire.sayAboutMe, { params: { ...on.params, part: 'helps' }, body: { text: 'Loudly.', after: 1 } });
  expect(late.code).toBe('superseded');
  expect(partOf(late.now as wire.Profile, 'helps')?.said?.text).toBe('Say it slowly, please.');
});

test('What Sam writes down on the phone says so, is told to her once an hour, and is undone when she says that it is not hers.', async () => {
  const { concern, judy, on } = await judys();
  const about = (part: string) => ({ ...on.params, part });
  const noted = await sam(wire.sayAboutMe, { params: about('callMe'), body: { text: 'Mrs. Alvarez', after: 0, via: 'phone' } });
  expect(partOf(noted, 'callMe')).toMatchObject({ said: { voice: 'written-down' }, by: { writtenDown: true, by: { name: 'Sam Ortiz' }, via: 'phone' }, disputable: true });
  await sam(wire.sayAboutMe, { params: about('hurts'), body: { text: 'Being rushed.', after: 0 } });
  expect(await callMeOf(concern.id)).toBe('Mrs. Alvarez');
  const { items } = await sam(listLetters, { params: { id: concern.id } });
  expect(items.filter(({ kind }) => kind === 'aboutYouWrittenDown')).toMatchObject([{ subject: 'Please check what we wrote down about you', to: 'Judy Alvarez' }]);
  expect(items.find(({ kind }) => kind === 'aboutYouWrittenDown')?.body).toContain('Sam Ortiz wrote down');
  const undone = await judy(wire.disputeWrittenDown, { ...on, body: { act: 1 } });
  expect(partOf(undone, 'callMe')?.said).toBeNull();
  expect(await callMeOf(concern.id)).toBeNull();
});

test('A wish about how to speak to her that is longer than a name stays a wish, and goes over no letter.', async () => {
  const { concern, judy, on } = await judys();
  await judy(wire.sayAboutMe, { params: { ...on.params, part: 'callMe' }, body: { text: 'Mrs. Alvarez before others, Judy when we are alone', after: 0 } });
  expect(await callMeOf(concern.id)).toBeNull();
});

test('Staff of another team know nothing of her until they look with a reason, and then may only read.', async () => {
  const { concern, judy, on } = await judys();
  await judy(wire.sayAboutMe, { params: { ...on.params, part: 'hurts' }, body: { text: 'Being rushed.', after: 0 } });
  expect((await nora.refused(wire.showProfile, on)).code).toBe('no-such-customer');
  await nora(lookWithReason, { params: { id: concern.id }, body: { reason: 'She called the ward.' } });
  const looked = await nora(wire.showProfile, on);
  expect(partOf(looked, 'hurts')?.said?.text).toBe('Being rushed.');
  expect(looked.may).toEqual([]);
  expect((await nora.refused(wire.sayAboutMe, { params: { ...on.params, part: 'hurts' }, body: { text: 'Nothing.', after: 1 } })).code).toBe('no-such-customer');
});

test('Whoever told it for her sees nothing of it, and speaks for themselves alone.', async () => {
  const paul = await sam(addCustomer, { body: { name: 'Paul Alvarez' } });
  const told = await sam(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, teller: { id: paul.id }, telling: { happened: 'My mother waited.' } } });
  await sam(wire.sayAboutMe, { params: { customer: told.customer.id, part: 'hurts' }, body: { text: 'Being rushed.', after: 0 } });
  const his = server.api(await enterRoom(server.ground, { org: clinic.org, concern: told.id, party: paul.id }));
  expect((await his.refused(wire.showProfile, { params: { customer: told.customer.id } })).code).toBe('not-signed-in');
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: told.id, party: paul.id }));
  const browser = plainBrowser(server.baseUrl);
  const page = await browser.visit(`/r/${token.replace('.', '/')}`);
  expect(page.html).not.toContain('/see/me');
  expect((await browser.visit(`/room/${told.id}/see/me`)).status).toBe(404);
  expect((await browser.visit(`/room/${told.id}/sayAboutMe`, { ...guard(page.html), part: 'hurts', text: 'I speak for her.', after: '1' })).html).not.toContain('Thank you');
});

test('The house asks questions of its own; one that is asked no longer keeps its answers.', async () => {
  const { judy, on } = await judys();
  const question = await mary(wire.addQuestion, { body: { text: { en: 'Which door is easiest for you?', es: '¿Qué puerta le es más fácil?' } } });
  const params = { ...on.params, part: question.id };
  expect(partOf(await judy(wire.showProfile, on), question.id)).toMatchObject({ said: null, question: { en: 'Which door is easiest for you?' } });
  await judy(wire.sayAboutMe, { params, body: { text: 'The side door.', after: 0 } });
  await mary(wire.retireQuestion, { params: { id: question.id }, body: { retired: true } });
  expect(partOf(await sam(wire.showProfile, on), question.id)?.said?.text).toBe('The side door.');
  const other = await judys();
  expect(partOf(await other.judy(wire.showProfile, other.on), question.id)).toBeUndefined();
  expect((await other.judy.refused(wire.sayAboutMe, { params: { ...other.on.params, part: question.id }, body: { text: 'Mine.', after: 0 } })).code).toBe('no-such-question');
  expect((await judy.refused(wire.sayAboutMe, { params: { ...on.params, part: 'anything' }, body: { text: 'x', after: 0 } })).code).toBe('no-such-question');
});

test('The charter is an offer until both said yes; what was agreed stays when the clinic writes a new text.', async () => {
  const { concern, judy, on } = await judys();
  const first = await judy(wire.showProfile, on);
  expect(first.charter).toMatchObject({ agreed: null, offer: 0, text: { soon: { voice: 'ours' } } });
  const asked = await judy(wire.proposeCharter, { ...on, body: { after: 0, soon: 'Call me the same day.', helps: first.charter.text.helps.text ?? '' } });
  expect(asked.charter.proposal).toMatchObject({ from: 'customer', changed: ['soon'], text: { soon: { text: 'Call me the same day.', voice: 'own' } } });
  expect((await judy.refused(wire.answerCharter, { params: { ...on.params, proposal: 1 }, body: { answer: 'yes' } })).code).toBe('nothing-to-answer');
  const waitsFor = async (api: typeof sam) => (await api(showToday, { query: { whose: 'ours' } })).waiting.filter((one) => one.for === 'charter').map((one) => one.concern);
  expect(await waitsFor(sam)).toEqual([concern.id]);
  expect(await waitsFor(nora)).toEqual([]);
  const agreed = await sam(wire.answerCharter, { params: { ...on.params, proposal: 1 }, body: { answer: 'yes' } });
  expect(agreed.charter).toMatchObject({ agreedVersion: 2, agreed: { at: server.clock.now(), by: { name: 'Sam Ortiz' } }, proposal: null });
  await mary(wire.writeCharterOffer, { body: { text: { en: { expect: 'A name.', helps: 'A word.', soon: 'In two days.' } } } });
  expect(await waitsFor(sam)).toEqual([]);
  const after = await judy(wire.showProfile, on);
  expect(after.charter.text.soon.text).toBe('Call me the same day.');
  expect(after.charter.text.expect.text).toBe(first.charter.text.expect.text);
  expect(after.charter.newerOffer?.soon.text).toBe('In two days.');
  const kinds = (await sam(listLetters, { params: { id: concern.id } })).items.map(({ kind }) => kind);
  expect(kinds).toContain('charterAnswered');
  expect((await judy.refused(wire.acceptOffer, { ...on, body: { offer: 0 } })).code).toBe('superseded');
  expect((await judy(wire.acceptOffer, { ...on, body: { offer: after.charter.offer } })).charter.text.soon.text).toBe('In two days.');
});

test('A yes that was given by phone is written down, shown as such, and undone when it was not given.', async () => {
  const { judy, on } = await judys();
  const ours = await sam(wire.proposeCharter, { ...on, body: { after: 0, soon: 'Within a week.' } });
  expect(ours.charter.proposal?.from).toBe('us');
  const proposal = { params: { ...on.params, proposal: 1 } };
  expect((await sam.refused(wire.answerCharter, { ...proposal, body: { answer: 'yes' } })).code).toBe('nothing-to-answer');
  const noted = await sam(wire.answerCharter, { ...proposal, body: { answer: 'yes', for: on.params.customer, via: 'phone' } });
  expect(noted.charter.agreed).toMatchObject({ writtenDown: true, via: 'phone', for: { name: 'Judy Alvarez' } });
  const undone = await judy(wire.disputeWrittenDown, { ...on, body: { act: 2 } });
  expect(undone.charter).toMatchObject({ agreed: null, proposal: { version: 1 } });
  expect((await sam.refused(wire.answerCharter, { ...proposal, body: { answer: 'yes', for: clinic.people.barb } })).code).toBe('no-such-party');
});

test('The same key gives the same answer, and the same act counts once.', async () => {
  const { judy, on } = await judys();
  const asking = { params: { ...on.params, part: 'helps' }, body: { text: 'Say it slowly.', after: 0 }, headers: { 'idempotency-key': 'once' } };
  expect(await judy(wire.sayAboutMe, asking)).toEqual(await judy(wire.sayAboutMe, asking));
  expect((await judy(wire.showProfile, on)).entries).toHaveLength(1);
});

test('Without script Judy says it, changes it, takes it away and chooses big print, one thing a page; what she typed is never lost.', async () => {
  const { concern, judy, on, link } = await judys();
  const browser = plainBrowser(server.baseUrl);
  const main = await browser.visit(link);
  expect(main.html).toContain(`/room/${concern.id}/see/me`);
  expect(main.html).toContain('our offer, not yet agreed');
  const page = await browser.visit(`/room/${concern.id}/see/me/helps`);
  const form = (after: string, text: string) => ({ ...guard(page.html), page: 'me', thing: 'helps', part: 'helps', after, text });
  const saved = await browser.visit(`/room/${concern.id}/sayAboutMe`, form('0', 'Say it slowly.'));
  expect(saved.path).toContain('/see/me/helps?said=words');
  await sam(wire.sayAboutMe, { params: { ...on.params, part: 'helps' }, body: { text: 'Say it twice.', after: 1 } });
  const stale = await browser.visit(`/room/${concern.id}/sayAboutMe`, form('1', 'Say it kindly.'));
  expect(stale.status).toBe(409);
  expect(stale.html).toContain('>Say it kindly.</textarea>');
  expect(stale.html).toContain('Say it twice.');
  expect(stale.html).toContain('I did not say that');
  expect((await browser.visit(`/room/${concern.id}/see/me`)).html).toContain('written down by Sam Ortiz');
  await browser.visit(`/room/${concern.id}/takePartBack`, { ...guard(page.html), page: 'me', thing: 'helps', part: 'helps', after: '2' });
  expect(partOf(await judy(wire.showProfile, on), 'helps')?.said).toBeNull();
  const large = await browser.visit(`/room/${concern.id}/chooseWriting`, { ...guard(page.html), page: 'me', thing: 'writing', bigPrint: 'yes', language: 'es' });
  expect(large.html).toContain('<html lang="es" class="large">');
  const another = await plainBrowser(server.baseUrl).visit(link);
  expect(another.html).toContain('<html lang="es" class="large">');
  expect((await sam(wire.showProfile, on)).writing).toEqual({ bigPrint: true, simpleWords: false, language: 'es', mailWords: false, mailWordsBy: null, mailWordsSigned: null });
});

test('Without script Judy reads the charter, asks for a change, and says yes to ours.', async () => {
  const { concern, on, link } = await judys();
  const browser = plainBrowser(server.baseUrl);
  await browser.visit(link);
  const change = await browser.visit(`/room/${concern.id}/see/charter/change`);
  const asked = { ...guard(change.html), page: 'charter', thing: 'change', after: '0', soon: 'Call me the same day.' };
  expect((await browser.visit(`/room/${concern.id}/proposeCharter`, asked)).html).toContain('Thank you. We have your words.');
  await sam(wire.proposeCharter, { ...on, body: { after: 1, soon: 'Within two days.' } });
  const main = await browser.visit(`/room/${concern.id}`);
  expect(main.html).toContain('We ask to change what we can expect of each other');
  const page = await browser.visit(`/room/${concern.id}/see/charter`);
  expect(page.html).toContain('Sam Ortiz asks: may we change it like this?');
  const yes = await browser.visit(`/room/${concern.id}/answerCharter`, { ...guard(page.html), page: 'charter', proposal: '2', answer: 'yes' });
  expect(yes.html).toContain('You and we agreed to this on Monday, 16 November.');
  expect((await browser.visit(`/room/${concern.id}`)).html).toContain('agreed on Monday, 16 November');
});

test('All of it is part of the record: chained, each word as it was said.', async () => {
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);
});
