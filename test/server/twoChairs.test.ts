// Two chairs: a screen turned to Judy shows her page and nothing else, whatever is tried from it, until Sam's PIN is given.
import { beforeAll, expect, test } from 'vitest';
import { setPin, turnScreen } from '../../src/contract/chair.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { changeOrganisation } from '../../src/contract/organisation.ts';
import { changeCustomer } from '../../src/contract/people.ts';
import { turnBack } from '../../src/server/chair/turning.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { turnedBy } from '../../src/server/platform/turned.ts';
import { type Clinic, type Member, makeClinic, PASSWORD, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { cookieOf, guard, keepCookies, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const PIN = '4071';
const server = await startServer();
const clinic = await makeClinic(server.ground);
const program = server.api({ key: clinic.keys.manager });

beforeAll(() => buildIfStale());

/** A browser at the counter in which somebody has signed in, with a PIN. */
async function counter(member: Member = 'sam', of: Clinic = clinic) {
  const browser = plainBrowser(server.baseUrl);
  for (const cookie of (await signIn(server.ground, server.baseUrl, of, member)).cookie.split('; ')) {
    const at = cookie.indexOf('=');
    browser.jar.set(cookie.slice(0, at), cookie.slice(at + 1));
  }
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${new URL(server.baseUrl).port}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie: cookieOf(browser.jar), origin: server.baseUrl, 'content-type': 'application/json', ...init.headers },
    });
  await ask('/api/v1/me/pin', { method: 'POST', body: JSON.stringify({ pin: PIN }) });
  return { ...browser, ask };
}
type Counter = Awaited<ReturnType<typeof counter>>;

const told = (name = 'Judy Alvarez') => program(wire.raiseConcern, { body: { team: clinic.teams.desk, customer: { name }, telling: { happened: `${name} waited.` } } });

/** Turns the screen as the desk does, and keeps the cookie that locks it. */
async function turned(at: Counter, concern: string): Promise<Response> {
  const answer = await at.ask(`/api/v1/concerns/${concern}/screen`, { method: 'POST', body: '{}' });
  keepCookies(at.jar, answer);
  return answer;
}
const codeOf = async (answer: Response): Promise<string | undefined> => ((await answer.json()) as { code?: string }).code;
async function giveBack(at: Counter, pin: string) {
  const page = await at.visit('/screen');
  return at.visit('/screen', { ...guard(page.html), pin });
}

test('Sam turns the screen to Judy: she reads, says yes by her own hand, and it shows so on both sides; his PIN turns it back.', async () => {
  const at = await counter();
  const { id } = await told();
  await program(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited two hours.' } });
  const answer = await turned(at, id);
  expect(answer.status).toBe(201);
  expect(answer.headers.getSetCookie().find((one) => one.startsWith('alongside_chair='))).toMatch(/HttpOnly; SameSite=Lax/);
  const page = await at.visit(`/room/${id}`);
  expect(page.html).toContain('Sam turned this screen to you. When you are done, give it back to Sam.');
  await at.visit(`/room/${id}/answerUnderstanding`, { ...guard(page.html), round: '1', answer: 'yes' });
  expect((await at.visit(`/room/${id}/see/history`)).html).toContain('By your own hand at the counter, at the screen of Sam Ortiz.');
  const back = await giveBack(at, PIN);
  expect(back.path).toBe(`/desk/concerns/${id}`);
  const seen = await program(wire.showConcern, { params: { id } });
  expect(seen.entries.at(-1)).toMatchObject({ kind: 'understandingConfirmed', by: { is: 'party' }, via: 'in-person', writtenDown: false });
  expect(seen.screens).toMatchObject([{ by: { name: 'Sam Ortiz' }, backAt: server.clock.now() }]);
  expect(seen.looks).toEqual([]);
  expect((await at.ask('/api/v1/me')).status).toBe(200);
});

test('The PIN sent twice gives the screen back once, and Sam stays signed in; a wrong one after that ends nothing.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  const [{ session_id: session } = { session_id: '' }] = await asOwner<{ session_id: string }>(server.database.ownerUrl, 'select session_id from chair where concern_id = $1', [
    id,
  ]);
  const screen = await turnedBy(server.ground, session);
  if (screen === null) throw new Error('no screen is turned');
  // Both had found it turned before either was through.
  expect(await turnBack(server.ground, screen, PIN)).toMatchObject({ is: 'back' });
  expect(await turnBack(server.ground, screen, PIN)).toMatchObject({ is: 'back' });
  expect(await turnBack(server.ground, screen, '0000')).toMatchObject({ is: 'back' });
  expect((await at.ask('/api/v1/me')).status).toBe(200);
});

test('Nothing of the desk opens at a turned screen: no page, no call, no live stream, no sign-in, no one-time link, by no tab.', async () => {
  const at = await counter();
  const [{ id }, { id: pauls }] = [await told(), await told('Paul Alvarez')];
  await turned(at, id);
  for (const path of ['/api/v1/me', '/api/v1/concerns', `/api/v1/concerns/${id}`, `/api/v1/concerns/${pauls}`, '/api/v1/customers', '/api/v1/live', '/api/sign-in/get-session']) {
    expect(await codeOf(await at.ask(path)), path).toBe('screen-is-turned');
  }
  for (const path of [
    `/api/v1/concerns/${id}/messages`,
    '/api/v1/me/pin',
    `/api/v1/concerns/${pauls}/screen`,
    '/api/sign-in/sign-in/email',
    '/api/sign-in/sign-out',
    '/api/sign-in/change-password',
  ]) {
    expect(await codeOf(await at.ask(path, { method: 'POST', body: JSON.stringify({ text: 'x', pin: '9281', email: clinic.emailOf('sam'), password: PASSWORD }) })), path).toBe(
      'screen-is-turned',
    );
  }
  for (const path of ['/desk', '/desk/', `/desk/concerns/${pauls}`, '/desk/settings', `/room/${pauls}`, `/room/${pauls}/see/me`]) {
    const page = await at.visit(path);
    expect([path, page.path]).toEqual([path, '/screen']);
    expect(page.html).not.toContain('Paul');
  }
  expect((await at.visit('/sign-in/once?token=abcdefghijklmnop', { x: '' })).path).toBe('/screen');
  expect((await at.visit(`/room/${id}`)).html).toContain('Judy Alvarez waited.');
});

test('Neither taking the cookie away, nor another organisation, nor a room that this browser kept opens anything.', async () => {
  const at = await counter();
  const [judys, pauls] = [await told(), await told('Paul Alvarez')];
  const kept = await enterRoom(server.ground, { org: clinic.org, concern: pauls.id, party: pauls.customer.id });
  const [name = '', value = ''] = kept.cookie.split('=');
  at.jar.set(name, value);
  await turned(at, judys.id);
  expect((await at.visit(`/room/${pauls.id}`)).path).toBe('/screen');
  at.jar.delete('alongside_chair');
  at.jar.set('alongside_organisation', '00000000-0000-7000-8000-000000000000');
  expect(await codeOf(await at.ask('/api/v1/me'))).toBe('screen-is-turned');
  expect((await at.visit('/desk/')).path).toBe('/screen');
  expect((await at.visit(`/room/${pauls.id}`)).path).toBe('/screen');
  expect((await giveBack(at, PIN)).path).toBe(`/desk/concerns/${judys.id}`);
});

test('A browser whose session is gone stays locked by its own cookie: nobody signs in at it before the PIN.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  for (const name of [...at.jar.keys()]) if (name.startsWith('alongside.')) at.jar.delete(name);
  const signing = { method: 'POST', body: JSON.stringify({ email: clinic.emailOf('sam'), password: PASSWORD }) };
  expect(await codeOf(await at.ask('/api/sign-in/sign-in/email', signing))).toBe('screen-is-turned');
  expect((await at.visit(`/room/${id}`)).html).toContain('Judy Alvarez waited.');
  await giveBack(at, PIN);
  expect((await at.ask('/api/sign-in/sign-in/email', signing)).status).toBe(200);
});

test('Time alone unlocks nothing: after an hour Judy’s page closes, and the desk stays shut until the PIN.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  server.clock.pass({ minutes: 59 });
  const page = await at.visit(`/room/${id}`);
  expect(page.path).toBe(`/room/${id}`);
  server.clock.pass({ minutes: 1 });
  expect((await at.visit(`/room/${id}`)).path).toBe('/screen');
  expect((await at.visit(`/room/${id}/write`, { ...guard(page.html), text: 'Still here.' })).path).toBe('/screen');
  expect(await codeOf(await at.ask('/api/v1/me'))).toBe('screen-is-turned');
  expect((await program(wire.showConcern, { params: { id } })).entries.some(({ kind }) => kind === 'customerWrote')).toBe(false);
  expect((await giveBack(at, PIN)).path).toBe(`/desk/concerns/${id}`);
});

test('Five wrong PINs end the session for good, also for who kept its cookies; the password opens the desk again.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  const before = new Map(at.jar);
  for (const left of [4, 3, 2]) expect((await giveBack(at, '1111')).html).toContain(`There are ${left} tries left.`);
  expect((await giveBack(at, '1111')).html).toContain('There is one try left.');
  const ended = await giveBack(at, '1111');
  expect(ended.html).toContain('The desk is closed here');
  expect([...at.jar.keys()].filter((name) => name.startsWith('alongside.session') || name === 'alongside_chair')).toEqual([]);
  const sessions = await asOwner<{ n: number }>(
    server.database.ownerUrl,
    'select count(*)::int as n from auth.session s join chair c on c.session_id = s.id where c.ended_at is not null',
  );
  expect(sessions).toEqual([{ n: 0 }]);
  const stolen = { headers: { cookie: cookieOf(before) } };
  expect(await codeOf(await at.ask('/api/v1/me', stolen))).toBe('screen-is-turned');
  before.delete('alongside_chair');
  expect(await codeOf(await at.ask('/api/v1/me', { headers: { cookie: cookieOf(before) } }))).toBe('screen-is-turned');
  const signed = await at.ask('/api/sign-in/sign-in/email', { method: 'POST', body: JSON.stringify({ email: clinic.emailOf('sam'), password: PASSWORD }) });
  expect(signed.status).toBe(200);
});

test('Guesses sent at once are counted one by one: five are looked at, and the right one after them opens nothing.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  const page = await at.visit('/screen');
  const guess = (pin: string) => plainBrowser(server.baseUrl, undefined, at.jar).visit('/screen', { ...guard(page.html), pin });
  await Promise.all(Array.from({ length: 5 }, (_, index) => guess(`900${index}`)));
  const late = await Promise.all([guess(PIN), guess(PIN)]);
  for (const one of late) expect(one.path).not.toContain('/desk/concerns');
  expect((await program(wire.showConcern, { params: { id } })).screens.at(-1)?.backAt).toBeNull();
});

test('Another’s PIN turns nothing back, and a form from elsewhere is no try.', async () => {
  const at = await counter();
  const barb = await counter('barb');
  await barb.ask('/api/v1/me/pin', { method: 'POST', body: JSON.stringify({ pin: '7302' }) });
  const { id } = await told();
  await turned(at, id);
  expect((await giveBack(at, '7302')).html).toContain('There are 4 tries left.');
  expect((await at.visit('/screen', { csrf: 'guessed', pin: PIN })).path).toBe('/screen');
  expect((await giveBack(at, PIN)).path).toBe(`/desk/concerns/${id}`);
});

test('Without the PIN at hand the desk is closed, and the password opens it.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  const page = await at.visit('/screen');
  const before = new Map(at.jar);
  expect((await at.visit('/screen/password', { ...guard(page.html) })).path).toBe('/desk/sign-in');
  expect(await codeOf(await at.ask('/api/v1/me'))).toBe('not-signed-in');
  const late = await plainBrowser(server.baseUrl, undefined, before).visit('/screen', { ...guard(page.html), pin: PIN });
  expect(late.html).not.toContain('Turn the screen back');
  expect((await program(wire.showConcern, { params: { id } })).screens.at(-1)?.backAt).toBeNull();
});

test('It stays locked through a restart, and with another process.', async () => {
  const at = await counter();
  const { id } = await told();
  await turned(at, id);
  const second = await startServer({ on: server.database, clock: server.clock });
  try {
    const answer = await fetch(`http://127.0.0.1:${new URL(second.baseUrl).port}/api/v1/me`, { headers: { cookie: cookieOf(at.jar), origin: second.baseUrl } });
    expect(await codeOf(answer)).toBe('screen-is-turned');
  } finally {
    await second.close();
  }
});

test('A screen is turned by who works on the concern, with a PIN, from the desk, and not after a death.', async () => {
  const on = { params: { id: (await told()).id } };
  const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
  expect((await nora.refused(turnScreen, on)).code).toBe('no-such-concern');
  await nora(wire.lookWithReason, { ...on, body: { reason: 'She called the ward.' } });
  expect((await nora.refused(turnScreen, on)).code).toBe('not-allowed');
  expect((await program.refused(turnScreen, on)).code).toBe('not-allowed');
  const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));
  expect((await mary.refused(turnScreen, on)).code).toBe('no-pin-yet');
  expect((await mary.refused(setPin, { body: { pin: '1234' } })).code).toBe('pin-too-simple');
  expect((await mary(setPin, { body: { pin: PIN } })).pinIsSet).toBe(true);
  await mary(wire.noteDeath, { ...on, body: {} });
  expect((await mary.refused(turnScreen, on)).code).toBe('customer-has-died');
});

test('Where the clinic wants to be surer, the date of birth is asked at the counter too; where it doesn’t, staff know who sits there.', async () => {
  const strict = await makeClinic(server.ground, { name: 'Hillside Clinic', settings: { secondCheck: true } });
  const mary = server.api({ key: strict.keys.manager });
  const { id, customer } = await mary(wire.raiseConcern, { body: { team: strict.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited.' } } });
  await mary(changeCustomer, { params: { id: customer.id }, body: { bornOn: '1946-03-05' } });
  server.clock.pass({ days: 2 });
  const usual = await counter('sam', strict);
  await turned(usual, id);
  expect((await usual.visit(`/room/${id}`)).html).toContain('I waited.');
  await giveBack(usual, PIN);
  await server.api({ key: strict.keys.owner })(changeOrganisation, { body: { secondCheckAtCounter: true } });
  await turned(usual, id);
  const asked = await usual.visit(`/room/${id}`);
  expect(asked.path).toBe(`/room/${id}/check`);
  expect(asked.html).not.toContain('I waited.');
  const answer = (year: string) => usual.visit(`/room/${id}/check`, { ...guard(asked.html), born: `5 March ${year}` });
  expect((await answer('1947')).html).not.toContain('I waited.');
  expect((await answer('1946')).html).toContain('I waited.');
});

test('Turning the screen and a code for Judy are offered by the answer, while she lives; a program has no screen to turn.', async () => {
  const { id } = await told();
  const offered = async (by: typeof program) => (await by(wire.showConcern, { params: { id } })).may.filter((deed) => deed === 'turnScreen' || deed === 'makeRoomCode');
  const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
  expect([await offered(sam), await offered(program)]).toEqual([['makeRoomCode', 'turnScreen'], ['makeRoomCode']]);
  await sam(wire.noteDeath, { params: { id }, body: {} });
  expect([await offered(sam), await offered(program)]).toEqual([[], []]);
});
