// What a person sends twice without meaning to is there once: they went back and pressed Send again, on a page that was fetched anew.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { makeClinic } from '../harness/clinic.ts';
import { cookieOf, guard, hidden, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const { ground, clock } = server;
const clinic = await makeClinic(ground);
const sam = server.api({ key: clinic.keys.staff });
beforeAll(() => buildIfStale());

const WORDS = 'Nobody called me back.';
let networks = 0;
async function judyInHerRoom() {
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
  const { cookie } = await enterRoom(ground, { org: clinic.org, concern: id, party: customer.id });
  const [name = '', value = ''] = cookie.split('=');
  const browser = plainBrowser(server.baseUrl, undefined, [[name, value]]);
  const says = async (text: string, deed = 'write') => {
    const page = await browser.visit(`/room/${id}`);
    return browser.visit(`/room/${id}/${deed}`, { csrf: hidden(page.html, 'csrf'), once: hidden(page.html, 'once'), text });
  };
  const heard = async () =>
    (await sam(wire.showConcern, { params: { id } })).entries.flatMap(({ kind, words }) => (kind === 'customerWrote' ? words.map(({ said }) => said.text) : []));
  return { id, customer: customer.id, says, heard };
}

test('Judy goes back and sends the same words again, on a page made anew: she is thanked, and they stand there once.', async () => {
  const judy = await judyInHerRoom();
  for (const _ of ['Send', 'Back, then Send']) expect((await judy.says(WORDS)).html).toContain('Thank you. We have your words.');
  expect(await judy.heard()).toEqual([WORDS]);
});

test('Other words, the same ones after somebody answered, and the same ones a quarter of an hour later are messages of their own.', async () => {
  const judy = await judyInHerRoom();
  await judy.says(WORDS);
  await judy.says(`${WORDS} Still nobody.`);
  await judy.says(WORDS);
  await sam(wire.giveWord, { params: { id: judy.id }, body: { text: 'I called and you were out.' } });
  await judy.says(WORDS);
  clock.pass({ minutes: 15 });
  await judy.says(WORDS);
  expect(await judy.heard()).toEqual([WORDS, `${WORDS} Still nobody.`, WORDS, WORDS, WORDS]);
});

test('The same words of somebody else in the room are theirs, and stand beside hers.', async () => {
  const judy = await judyInHerRoom();
  await judy.says(WORDS);
  await sam(wire.write, { params: { id: judy.id }, body: { text: WORDS, for: judy.customer, via: 'phone' } });
  expect(await judy.heard()).toEqual([WORDS, WORDS]);
});

const tellings = async (happened: string) => (await sam(wire.listConcerns, { query: { limit: 200 } })).items.filter(({ title }) => title.includes(happened)).length;
const form = `/form/${clinic.org}`;
const newcomer = () => plainBrowser(server.baseUrl, `198.51.${++networks}.7`);

test('The public form sent once more from a page made anew says that the words are here, and takes them as another only when asked to.', async () => {
  const judy = newcomer();
  const told = { happened: 'The lift was broken.', name: 'Judy', phone: '+1 555 0123' };
  const sent = async (more: Readonly<Record<string, string>> = {}) => {
    const page = await judy.visit(form);
    return judy.visit(form, { csrf: hidden(page.html, 'csrf'), once: hidden(page.html, 'once'), ...told, ...more });
  };
  expect((await sent()).status).toBe(201);
  const again = await sent();
  expect(again.status).toBe(409);
  expect(again.html).toContain('These same words came to us a few minutes ago');
  expect(again.html).toContain('The lift was broken.');
  expect(again.html).toContain('We have this already');
  expect(again.html).not.toContain('This was not sent yet');
  expect(hidden(again.html, 'another')).toBe('yes');
  expect(await tellings('The lift was broken.')).toBe(1);
  const another = await judy.visit(form, { ...guard(again.html), once: hidden(again.html, 'once'), ...told, another: 'yes' });
  expect(another.status).toBe(201);
  expect(await tellings('The lift was broken.')).toBe(2);
});

test('Somebody else with the same words, or the same person an hour later, is not asked.', async () => {
  for (const one of [newcomer(), newcomer()]) {
    const page = await one.visit(form);
    expect((await one.visit(form, { ...guard(page.html), once: hidden(page.html, 'once'), happened: 'It is cold in there.', anonymous: 'yes' })).status).toBe(201);
    expect(cookieOf(one.jar)).not.toBe('');
  }
  const judy = newcomer();
  for (const _ of ['now', 'later']) {
    const page = await judy.visit(form);
    expect((await judy.visit(form, { ...guard(page.html), once: hidden(page.html, 'once'), happened: 'It is hot in there.', anonymous: 'yes' })).status).toBe(201);
    clock.pass({ minutes: 60 });
  }
});
