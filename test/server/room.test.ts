// The room and the public form as a browser without script meets them: plain addresses, cookies and forms.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { changeOrganisation } from '../../src/contract/organisation.ts';
import { changeCustomer } from '../../src/contract/people.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { masked } from '../../src/server/room/writtenTo.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const checked = await makeClinic(server.ground, { name: 'Hillside Clinic', settings: { secondCheck: true } });
const hill = server.api(await signIn(server.ground, server.baseUrl, checked, 'sam'));

beforeAll(() => buildIfStale());

const openBrowser = () => plainBrowser(server.baseUrl);

async function judysLink(api: typeof sam, org: string) {
  const concern = await api(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
  const room = { org, concern: concern.id, party: concern.customer.id };
  const token = await inOrganisation(server.ground.database, org, (rows) => mintLink(server.ground, rows, room));
  return { concern, link: `/r/${token.replace('.', '/')}` };
}

test('Of a letter that nobody wrote down Judy reads in our voice that it came; what she said herself stands in hers.', async () => {
  const letter = 'A letter came on 5 March. It can be read on the scan.';
  const says = async (body: { telling: { happened?: string }; concerning?: { about: string; inOurWords?: true }[] }) => {
    const concern = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, via: 'letter', ...body } });
    const { cookie } = await enterRoom(server.ground, { org: clinic.org, concern: concern.id, party: concern.customer.id });
    const [name = '', value = ''] = cookie.split('=');
    const { html } = await plainBrowser(server.baseUrl, undefined, [[name, value]]).visit(`/room/${concern.id}`);
    const { items } = await sam(wire.listConcerns, { query: { view: 'all', search: String(concern.number) } });
    return { said: /id="problem-title".*?<p class="words ([^"]*)" dir="auto">([^<]*)</.exec(html)?.slice(1), row: items.find(({ id }) => id === concern.id) };
  };
  const scanned = await says({ telling: {}, concerning: [{ about: letter, inOurWords: true }] });
  expect(scanned.said?.map((part) => part.trim())).toEqual(['', letter]);
  expect(scanned.row).toMatchObject({ title: letter, theirs: false });
  expect((await says({ telling: { happened: 'I waited.' } })).said).toEqual(['voice ', 'I waited.']);
  expect((await says({ telling: {}, concerning: [{ about: 'The bill' }] })).said).toEqual(['voice ', 'The bill']);
});

test('A link leads to a clean address, uses nothing up, and serves again.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  for (const browser of [openBrowser(), openBrowser()]) {
    const page = await browser.visit(link);
    expect(page).toMatchObject({ path: `/room/${concern.id}`, status: 200 });
    expect(page.html).toContain('Judy, this is where we are');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.html).not.toContain(link.split('/').at(-1));
  }
});

test('A link that is wrong, cut short or of somebody else’s concern opens nothing.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  for (const path of [`${link}x`, link.slice(0, -3), `/room/${concern.id}`, '/r/x/y']) {
    expect((await openBrowser().visit(path)).html).toContain('This link has run out');
  }
});

test('A correction to a round that was superseded keeps what Judy typed, and counts once when it is sent twice.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  const on = { params: { id: concern.id } };
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'You waited one hour.', after: 0 } });
  const judy = openBrowser();
  const seen = await judy.visit(link);
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'You waited two hours.', after: 1 } });
  const unchanged = { ...guard(seen.html), answer: 'correction', round: '2', text: 'You waited two hours.', was: 'You waited two hours.' };
  expect((await judy.visit(`/room/${concern.id}/answerUnderstanding`, unchanged)).html).toContain('Write what is not right, in your own words.');
  const typed = { ...guard(seen.html), answer: 'correction', text: 'Three hours.' };
  const stale = await judy.visit(`/room/${concern.id}/answerUnderstanding`, { ...typed, round: '1' });
  expect(stale.status).toBe(409);
  expect(stale.html).toContain('You waited two hours.');
  expect(stale.html).toContain('>Three hours.</textarea>');
  for (const _ of [1, 2]) expect((await judy.visit(`/room/${concern.id}/answerUnderstanding`, { ...typed, round: '2' })).html).toContain('Thank you. We have your words.');
  const now = await sam(wire.showConcern, on);
  expect(now.entries.filter(({ kind }) => kind === 'understandingCorrected')).toHaveLength(1);
});

test('A page beside the main one shows one thing by the same doors, with a way back; one that is not there is not found.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  const path = `/room/${concern.id}/see/history`;
  expect((await openBrowser().visit(path)).html).toContain('This link has run out');
  const judy = openBrowser();
  await judy.visit(link);
  const page = await judy.visit(path);
  expect(page).toMatchObject({ path, status: 200 });
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.html).toContain('Everything that was said and done');
  expect(page.html).toContain(`href="/room/${concern.id}"`);
  expect((await judy.visit(`/room/${concern.id}/see/nothing`)).status).toBe(404);
});

test('A form of such a page that is refused shows that page with what was typed; one that is taken leads back to it with thanks.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  const judy = openBrowser();
  const seen = await judy.visit(link);
  const typed = { ...guard(seen.html), page: 'history', text: 'One more thing.' };
  const forged = await judy.visit(`/room/${concern.id}/write`, { ...typed, csrf: 'guessed' });
  expect(forged.status).toBe(409);
  expect(forged.html).toContain('Everything that was said and done</h1>');
  expect(forged.html).toMatch(/One more thing\.<\/textarea>/);
  const taken = await judy.visit(`/room/${concern.id}/write`, typed);
  expect(taken.path).toBe(`/room/${concern.id}/see/history?said=words`);
  expect(taken.html).toContain('Thank you. We have your words.');
});

test('A form that comes from elsewhere changes nothing.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  const judy = openBrowser();
  await judy.visit(link);
  const forged = await judy.visit(`/room/${concern.id}/withdraw`, { csrf: 'guessed', text: '' });
  expect(forged.status).toBe(409);
  expect((await sam(wire.showConcern, { params: { id: concern.id } })).standing).toBe('open');
});

test('Where the organisation asks for the date of birth, no health matter shows before it, and the sixth try is refused.', async () => {
  const { concern, link } = await judysLink(hill, checked.org);
  await hill(changeCustomer, { params: { id: concern.customer.id }, body: { bornOn: '1946-03-05' } });
  const judy = openBrowser();
  const asked = await judy.visit(link);
  expect(asked.path).toBe(`/room/${concern.id}/check`);
  expect(asked.html).not.toContain('I waited.');
  const answer = (year: string) => judy.visit(`/room/${concern.id}/check`, { ...guard(asked.html), born: `5 March ${year}` });
  expect((await answer('1947')).html).toContain('That is not the date we have.');
  expect((await answer('1946')).html).toContain('I waited.');
  const stranger = openBrowser();
  const again = await stranger.visit(link);
  const guess = (year: number) => stranger.visit(`/room/${concern.id}/check`, { ...guard(again.html), born: `5 March ${year}` });
  for (const year of [1940, 1941, 1942]) await guess(year);
  expect((await guess(1946)).html).toContain('That was tried too often.');
});

test('The date of birth is taken as she writes it, in either language and either order, and what is no day is asked for again without counting.', async () => {
  const { concern, link } = await judysLink(hill, checked.org);
  await hill(changeCustomer, { params: { id: concern.customer.id }, body: { bornOn: '1946-03-05' } });
  const written = async (born: string) => {
    const judy = openBrowser();
    const asked = await judy.visit(link);
    return (await judy.visit(`/room/${concern.id}/check`, { ...guard(asked.html), born })).html;
  };
  for (const nothing of ['in spring', '31 2 1946', '', '1946', 'March', 'I am 80']) expect(await written(nothing)).toContain('We could not read that as a day.');
  for (const born of ['5 de marzo de 1946', '3/5/46', '05.03.1946', '1946-03-05']) expect(await written(born)).toContain('I waited.');
  const wrong = await written('5 April 1946');
  expect(wrong).toContain('That is not the date we have.');
  expect(wrong).toContain('value="5 April 1946"');
});

test('Whoever tells without a name gets a code once, with which they come back; the form sent twice is one telling.', async () => {
  const teller = openBrowser();
  const form = await teller.visit(`/form/${clinic.org}`);
  const empty = await teller.visit(`/form/${clinic.org}`, { ...guard(form.html), name: 'Judy' });
  expect(empty.html).toContain('one line is enough');
  expect(empty.html).toContain('value="Judy"');
  const telling = { ...guard(form.html), happened: 'Nobody called back.', anonymous: 'yes', danger: 'yes' };
  await teller.visit(`/form/${clinic.org}`, telling);
  const receipt = await teller.visit(`/form/${clinic.org}`, telling);
  const code = /class="code">([A-Z ]+)</.exec(receipt.html)?.[1] ?? '';
  expect(code.replaceAll(' ', '')).toHaveLength(16);
  const found = await sam(wire.listConcerns, { query: { view: 'danger' } });
  expect(found.items.filter(({ title }) => title.includes('Nobody called back'))).toHaveLength(1);
  const later = openBrowser();
  const door = await later.visit('/code');
  expect((await later.visit('/code', { ...guard(door.html), code: 'wrong code' })).html).toContain('That code does not open a page.');
  expect((await later.visit('/code', { ...guard(door.html), code: code.toLowerCase() })).html).toContain('Nobody called back.');
});

test('Where no mail can be sent, whoever gave an address is told so and gets the code right there, and none is promised before.', async () => {
  const bobby = openBrowser();
  const form = await bobby.visit(`/form/${clinic.org}`);
  expect(form.html).not.toContain('We send you a private link');
  const receipt = await bobby.visit(`/form/${clinic.org}`, { ...guard(form.html), name: 'Bobby', email: 'bobby@mail.example', happened: 'The door was locked at nine.' });
  expect(receipt.html).not.toContain('sending a private link');
  expect(receipt.html).toContain('nothing is sent to bobby@mail.example');
  const code = /class="code">([A-Z ]+)</.exec(receipt.html)?.[1] ?? '';
  const later = openBrowser();
  const door = await later.visit('/code');
  expect((await later.visit('/code', { ...guard(door.html), code })).html).toContain('The door was locked at nine.');
});

test('A hidden sign and far too much text are answered with what is wrong, not as a fault of ours.', async () => {
  const teller = openBrowser();
  const form = await teller.visit(`/form/${clinic.org}`);
  const nul = await teller.visit(`/form/${clinic.org}`, { ...guard(form.html), happened: 'a\u0000b' });
  expect(nul.status).toBe(422);
  expect(nul.html).toContain('The text holds a hidden sign');
  expect(nul.html).not.toContain('Something went wrong on our side');
  const much = await teller.visit(`/form/${clinic.org}`, { ...guard(form.html), happened: 'x'.repeat(5_000_000) });
  expect(much.status).toBe(413);
  expect(much.html).toContain('That was more than we can take in at once.');
});

test('A new link is promised in the same words whether the address is known or not.', async () => {
  const browser = openBrowser();
  const door = await browser.visit('/link');
  const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0];
  const known = await browser.visit(`/link/${clinic.org}`, { ...guard(door.html), email: 'JUDY@example.org' });
  const unknown = await browser.visit(`/link/${clinic.org}`, { ...guard(door.html), email: 'nobody@example.org' });
  expect(main(known.html)).toBe(main(unknown.html));
});

test('The first page is there in Spanish for who asks, and stays so.', async () => {
  const browser = openBrowser();
  const first = await browser.visit('/');
  expect(first.status).toBe(200);
  const changed = await browser.visit('/room/reading', { ...guard(first.html), language: 'es', back: '/' });
  expect(changed.html).toContain('¿Algo salió mal? Cuéntenoslo.');
  expect((await browser.visit('/room/reading', { ...guard(first.html), back: '//elsewhere.example' })).path).toBe('/');
});

test('Judy sees which address of hers we write to, masked, and what to do when it is not right; who has none sees nothing of it.', async () => {
  const { concern, link } = await judysLink(sam, clinic.org);
  expect(masked('judy@example.org')).toBe('j…@example.org');
  expect(masked('judith.alvarez@example.org')).toBe('ju…@example.org');
  const page = await openBrowser().visit(link);
  expect(page.html).toContain('it goes to j…@example.org');
  expect(page.html).not.toContain('judy@example.org');
  await sam(changeCustomer, { params: { id: concern.customer.id }, body: { ways: [{ kind: 'phone', value: '+1 555 0123', preferred: true }] } });
  expect((await openBrowser().visit(link)).html).not.toContain('it goes to');
});

test('What to do in an emergency is said in the language of whoever reads, where the house wrote it so; else by the usual sentence in their language, never in another.', async () => {
  const spanish = plainBrowser(server.baseUrl, undefined, [['alongside_reading', 'es.usual']]);
  const usual = await spanish.visit(`/form/${clinic.org}`);
  expect(usual.html).toContain('Si alguien está en peligro');
  expect(usual.html).not.toContain('If someone is in danger');
  const olive = server.api({ key: clinic.keys.owner });
  await olive(changeOrganisation, { body: { emergency: 'Call 911.', emergencyIn: { es: 'Llame al 911.' } } });
  const { link } = await judysLink(sam, clinic.org);
  for (const path of [`/form/${clinic.org}`, link]) expect((await spanish.visit(path)).html).toContain('Llame al 911.');
  expect((await openBrowser().visit(`/form/${clinic.org}`)).html).toContain('Call 911.');
  await olive(changeOrganisation, { body: { emergencyIn: {} } });
  const without = (await spanish.visit(`/form/${clinic.org}`)).html;
  expect(without).toContain('Si alguien está en peligro');
  expect(without).not.toContain('Call 911.');
});
