// What is on a person's file leads into their room: who changes it, what a change holds back, and who is told of it.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addCustomer, changeCustomer, showCustomer } from '../../src/contract/people.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { forgetWhatWas } from '../../src/server/people/onFile.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const checking = await makeClinic(server.ground, { name: 'Hillside Clinic', settings: { secondCheck: true } });
const staff = async (member: 'sam' | 'nora' | 'mary' | 'una', of = clinic) => server.api(await signIn(server.ground, server.baseUrl, of, member));
const [sam, nora, mary, una] = [await staff('sam'), await staff('nora'), await staff('mary'), await staff('una')];

beforeAll(() => buildIfStale());

let people = 0;
const addressOf = (person: number, more = ''): string => `judy${person}${more}@example.org`;
/** A person of their own for each test, with a concern of the front desk. */
async function judy(api = sam) {
  people += 1;
  const email = addressOf(people);
  const told = await api(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email }, telling: { happened: 'I waited.' } } });
  return { person: people, email, concern: told.id, id: told.customer.id, on: { params: { id: told.customer.id } } };
}
const email = (value: string) => ({ kind: 'email' as const, value, preferred: true });

let asked = 0;
/** Each time from another network, so that only what belongs to the address counts. */
async function askForLink(address: string, org = clinic.org): Promise<string> {
  asked += 1;
  const browser = plainBrowser(server.baseUrl, `10.1.${asked}.7`);
  const door = await browser.visit('/link');
  const { html } = await browser.visit(`/link/${org}`, { ...guard(door.html), email: address });
  return /<main.*<\/main>/s.exec(html)?.[0] ?? '';
}
const waiting = (concern: string, kind: string) =>
  inOrganisation(server.ground.database, clinic.org, (rows) =>
    rows.selectFrom('letter').select('id').where('org_id', '=', clinic.org).where('concern_id', '=', concern).where('kind', '=', kind).execute(),
  );
/** After the moment in which what staff wrote can be taken back. */
function send(concern: string): Promise<number> {
  server.clock.pass({ seconds: 30 });
  return sendLetters(server.ground, { org: clinic.org, concern });
}
const mailsTo = (address: string) => sink.mails.filter(({ to }) => to === address).map(({ text }) => text.replace(/=\r?\n/g, ''));
const CODE = /type this code: [A-Z]{9}/;

test('A new link goes to an address that came with the person at once, and to a changed one only after it has stood for a day.', async () => {
  const { person, email: first, concern, on } = await judy();
  const words = await askForLink(first);
  expect(await waiting(concern, 'roomLink')).toHaveLength(1);
  const changed = addressOf(person, '.new');
  await sam(changeCustomer, { ...on, body: { ways: [email(changed)] } });
  expect(await askForLink(changed)).toBe(words);
  expect(await askForLink(first)).toBe(words);
  server.clock.pass({ hours: 23 });
  expect(await askForLink(changed)).toBe(words);
  expect(await waiting(concern, 'roomLink')).toHaveLength(1);
  server.clock.pass({ hours: 1 });
  expect(await askForLink(changed)).toBe(words);
  expect(await waiting(concern, 'roomLink')).toHaveLength(2);
});

test('An address that stays keeps its time, also where the list around it is changed.', async () => {
  const { person, email: first, concern, on } = await judy();
  await sam(changeCustomer, {
    ...on,
    body: {
      ways: [
        { kind: 'phone', value: '+1 555 0142', preferred: true },
        { ...email(first), preferred: false },
      ],
    },
  });
  await askForLink(first);
  expect(await waiting(concern, 'roomLink')).toHaveLength(1);
  await sam(changeCustomer, { ...on, body: { ways: [email(addressOf(person, '.new')), { ...email(first), preferred: false }] } });
  await askForLink(first);
  await send(concern);
  expect(mailsTo(addressOf(person, '.new')).filter((text) => CODE.test(text))).toEqual([]);
  expect(mailsTo(first).filter((text) => text.includes('You asked for a new way'))).toHaveLength(2);
});

test('A letter to an address that is new on file brings the news, and no way into the room for a day.', async () => {
  const { person, email: first, concern, on } = await judy();
  await send(concern);
  expect(mailsTo(first)[0]).toMatch(CODE);
  const changed = addressOf(person, '.new');
  await sam(changeCustomer, { ...on, body: { ways: [email(changed)] } });
  const word = async () => {
    await sam(wire.giveWord, { params: { id: concern }, body: { text: 'We are on it.' } });
    await send(concern);
    return mailsTo(changed).at(-1) ?? '';
  };
  const fresh = await word();
  expect(fresh).toContain('This address is new on your file');
  expect(fresh).not.toMatch(CODE);
  server.clock.pass({ hours: 24 });
  expect(await word()).toMatch(CODE);
});

test('Three new links an hour go to one person; whoever asks again reads the same words.', async () => {
  const { email: first, concern } = await judy();
  const said = new Set<string>();
  for (let times = 0; times < 5; times++) said.add(await askForLink(first));
  expect(said.size).toBe(1);
  expect(await waiting(concern, 'roomLink')).toHaveLength(3);
  server.clock.pass({ minutes: 61 });
  await askForLink(first);
  expect(await waiting(concern, 'roomLink')).toHaveLength(4);
});

test('The old address is told that something was changed, by whom it is said in the room, and neither says what stood there.', async () => {
  const { person, email: first, concern, id, on } = await judy();
  const changed = addressOf(person, '.new');
  await sam(changeCustomer, { ...on, body: { ways: [email(changed), { kind: 'phone', value: '+1 555 0199', preferred: false }] } });
  await send(concern);
  const [told = ''] = mailsTo(first).filter((text) => text.includes('changed'));
  expect(told).toContain('your email address and your phone number');
  expect(told).toContain('Please call +1 555 0100');
  expect(told).not.toMatch(CODE);
  expect(told).not.toContain(changed);
  expect(mailsTo(changed).filter((text) => text.includes('We changed'))).toEqual([]);
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern, party: id }));
  const seen = await hers(wire.showConcern, { params: { id: concern } });
  expect(seen.fileChanges.map(({ by, what }) => [by.name, what])).toEqual([['Sam Ortiz', ['email', 'phone']]]);
  expect(JSON.stringify(seen)).not.toContain(first);
  const room = await plainRoom(concern, id);
  expect(room).toContain('Sam Ortiz changed your email address and your phone number');
});

async function plainRoom(concern: string, party: string): Promise<string> {
  const browser = plainBrowser(server.baseUrl);
  const { cookie } = await enterRoom(server.ground, { org: clinic.org, concern, party });
  const [name = '', value = ''] = cookie.split('=');
  browser.jar.set(name, value);
  return (await browser.visit(`/room/${concern}/see/history`)).html;
}

test('What leaves every address as it was tells nobody of a change.', async () => {
  const { email: first, concern, on } = await judy();
  const same = await sam(changeCustomer, { ...on, body: { callMe: 'Judy', language: 'es', ways: [email(first.toUpperCase())] } });
  expect(same.fileChanges).toEqual([]);
  expect(await waiting(concern, 'fileChanged')).toEqual([]);
});

test('Somebody’s file is changed by who may see one of their concerns; where they have none, by anybody on staff.', async () => {
  const { on } = await judy();
  for (const stranger of [nora, una]) {
    expect((await stranger(showCustomer, on)).may).toEqual([]);
    expect(await stranger.refused(changeCustomer, { ...on, body: { ways: [email('nora@example.org')] } })).toMatchObject({ status: 403, code: 'not-your-customer' });
  }
  expect((await mary(changeCustomer, { ...on, body: { callMe: 'Judy' } })).callMe).toBe('Judy');
  expect((await sam(showCustomer, on)).may).toEqual(['changeCustomer']);
  const ann = await sam(addCustomer, { body: { name: 'Ann' } });
  expect((await nora(changeCustomer, { params: { id: ann.id }, body: { callMe: 'Annie' } })).callMe).toBe('Annie');
  expect(await nora.refused(changeCustomer, { params: { id: '00000000-0000-7000-8000-000000000000' }, body: {} })).toMatchObject({ status: 404 });
});

test('A look with a reason changes nothing on file.', async () => {
  const { concern, on } = await judy();
  await nora(wire.lookWithReason, { params: { id: concern }, body: { reason: 'I was there.' } });
  expect(await nora.refused(changeCustomer, { ...on, body: { bornOn: '1990-01-01' } })).toMatchObject({ code: 'not-your-customer' });
});

test('For a day after a change of the date of birth the one before it is asked, and the changer is not let through.', async () => {
  const hill = await staff('sam', checking);
  const { concern, id, on } = await judy(hill);
  await hill(changeCustomer, { ...on, body: { bornOn: '1946-03-05' } });
  const browser = plainBrowser(server.baseUrl);
  const { cookie } = await enterRoom(server.ground, { org: checking.org, concern, party: id });
  const [name = '', value = ''] = cookie.split('=');
  const answer = async (year: string) => {
    browser.jar.clear();
    browser.jar.set(name, value);
    const asked = await browser.visit(`/room/${concern}`);
    return (await browser.visit(`/room/${concern}/check`, { ...guard(asked.html), born: `5 March ${year}` })).html;
  };
  expect(await answer('1946')).toContain('I waited.');
  server.clock.pass({ minutes: 1 });
  await hill(changeCustomer, { ...on, body: { bornOn: '1990-03-05' } });
  const refused = await answer('1990');
  expect(refused).toContain('was changed less than a day ago');
  expect(refused).not.toContain('I waited.');
  expect(await answer('1946')).toContain('I waited.');
  server.clock.pass({ minutes: 1 });
  await hill(changeCustomer, { ...on, body: { bornOn: null } });
  browser.jar.clear();
  browser.jar.set(name, value);
  expect((await browser.visit(`/room/${concern}`)).path).toBe(`/room/${concern}/check`);
  const bare = server.api({ cookie });
  expect(await bare.refused(wire.showConcern, { params: { id: concern } })).toMatchObject({ code: 'second-check' });
  server.clock.pass({ hours: 24 });
  expect((await bare(wire.showConcern, { params: { id: concern } })).fileChanges.map(({ what }) => what)).toEqual([['born-on'], ['born-on'], ['born-on']]);
});

test('What stood on file before is forgotten after a week; that it was changed stays.', async () => {
  const { person, on } = await judy();
  await sam(changeCustomer, { ...on, body: { ways: [email(addressOf(person, '.new'))] } });
  const kept = () => inOrganisation(server.ground.database, clinic.org, (rows) => rows.selectFrom('file_change').select('was').where('customer_id', '=', on.params.id).execute());
  server.clock.pass({ days: 6 });
  await forgetWhatWas(server.ground);
  expect(await kept()).toEqual([{ was: addressOf(person) }]);
  server.clock.pass({ days: 1 });
  await forgetWhatWas(server.ground);
  expect(await kept()).toEqual([{ was: null }]);
  expect((await sam(showCustomer, on)).fileChanges).toHaveLength(1);
});
