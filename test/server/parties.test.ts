// Whom the customer brings along: every door, every deed by scope, the end of a scope, and the letters.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { answerParty, changePartyScope, endParty, inviteParty, letReadOn } from '../../src/contract/partyEndpoints.ts';
import { RULES } from '../../src/domain/concern/concern.ts';
import { passTime } from '../../src/server/concern/clock.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import type { Api } from '../harness/api.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { sampleOf } from '../harness/sample.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const { org } = clinic;
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));

beforeAll(() => buildIfStale());

type Invited = Parameters<typeof sam<typeof inviteParty>>[1];
const ANA = { name: 'Ana Alvarez', email: 'ana@example.org' };

async function told() {
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.' } } });
  const judy = server.api(await enterRoom(server.ground, { org, concern: id, party: customer.id }));
  return { id, on: { params: { id } }, judy, customer: customer.id };
}
const roomOf = async (concern: string, party: string): Promise<Api> => server.api(await enterRoom(server.ground, { org, concern, party }));

/** Judy names Ana; gives Ana's own way in. */
async function withAna(scope: 'see' | 'speak' | 'decide', more: Partial<NonNullable<NonNullable<Invited>['body']>> = {}) {
  const room = await told();
  const { parties } = await room.judy(inviteParty, { ...room.on, body: { person: ANA, role: 'carer', scope, relation: 'my daughter', ...more } });
  const ana = parties[0]?.party.id ?? '';
  return { ...room, ana, hers: await roomOf(room.id, ana) };
}

test('Whom Judy names reads her page by a way of their own, and it says who is there.', async () => {
  const { on, hers, ana } = await withAna('speak');
  const seen = await hers(wire.showConcern, on);
  expect(seen).toMatchObject({ visitor: { id: ana, is: 'party', scope: 'speak' }, customer: { name: 'Judy Alvarez' } });
  expect(seen.parties).toMatchObject([{ party: { name: 'Ana Alvarez' }, relation: { text: 'my daughter', voice: 'own' }, standing: 'with', consent: { is: 'customer' } }]);
  expect(seen.may).toEqual(['write', 'disputeAct', 'endParty'].filter((deed) => seen.may.includes(deed)));
});

const IN_OTHER_ACTS: ReadonlySet<string> = new Set(['moveOwnership', 'partAgain', 'partPerson', 'partPeoples']);
/** Every deed that a room can give, with the least that its body takes. */
const THEIRS = Object.entries(RULES).filter(([deed, { by }]) => (by === 'customer' || by === 'anyone') && !IN_OTHER_ACTS.has(deed));

test('Every deed of the customer’s, as each scope, after its end, and by a stranger: nothing beyond what was agreed.', async () => {
  const codes = async (api: Api, id: string, deed: string): Promise<string> => {
    const operation = server.description.operations.find(({ operationId }) => operationId === deed);
    const path = (operation?.path ?? '')
      .replace('{id}', id)
      .replace(/\{(round|attempt|version)\}/, '1')
      .replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000');
    const body = JSON.stringify(BODIES[deed] ?? sampleOf(operation?.body ?? {}));
    const answered = await api.fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return ((await answered.json()) as { code?: string }).code ?? 'done';
  };
  const [sees, speaks, decides] = [await withAna('see'), await withAna('speak'), await withAna('decide')];
  const ended = await withAna('decide');
  await ended.judy(endParty, { params: { id: ended.id, party: ended.ana } });
  const another = await withAna('decide');
  const beyond = new Set(['beyond-their-scope', 'only-they-can-say']);
  for (const [deed] of THEIRS) {
    if (deed === 'endParty' || deed === 'disputeAct') continue;
    expect(beyond, `see: ${deed}`).toContain(await codes(sees.hers, sees.id, deed));
    if (deed === 'write') expect(await codes(speaks.hers, speaks.id, deed)).toBe('done');
    else expect(beyond, `speak: ${deed}`).toContain(await codes(speaks.hers, speaks.id, deed));
    expect(await codes(ended.hers, ended.id, deed), `ended: ${deed}`).toBe('not-signed-in');
    expect(await codes(another.hers, sees.id, deed), `stranger: ${deed}`).toBe('not-signed-in');
  }
  for (const deed of ['saySolved', 'withdraw', 'inviteParty', 'rateFairness', 'changePartyScope'])
    expect(await codes(decides.hers, decides.id, deed), deed).toBe('only-they-can-say');
  for (const deed of ['write', 'sayNotOkay', 'askOtherOwner', 'wishUpdates']) expect(await codes(decides.hers, decides.id, deed), deed).toBe('done');
});

const BODIES: Readonly<Record<string, object>> = {
  inviteParty: { person: { name: 'Bo' }, role: 'carer', scope: 'see' },
  wishUpdates: { form: 'look' },
};

test('What Ana says for Judy is shown as hers, for Judy, on both sides.', async () => {
  const { on, hers, ana, customer } = await withAna('decide');
  await sam(wire.offerUnderstanding, { ...on, body: { text: 'Judy waited.' } });
  const said = await hers(wire.answerUnderstanding, { params: { ...on.params, round: 1 }, body: { answer: 'yes' } });
  const entry = { by: { is: 'party', id: ana, name: 'Ana Alvarez' }, for: { id: customer }, writtenDown: false };
  expect(said.entries.at(-1)).toMatchObject(entry);
  const seen = await sam(wire.showConcern, on);
  expect(seen.entries.at(-1)).toMatchObject(entry);
  expect(seen.rounds.at(-1)?.answeredBy).toMatchObject({ by: { name: 'Ana Alvarez' }, for: { name: 'Judy Alvarez' } });
});

test('Whom staff propose sees nothing before Judy’s yes; she is asked by letter, and Ana is written to after it.', async () => {
  const { id, on, judy } = await told();
  const proposed = await sam(inviteParty, { ...on, body: { person: ANA, role: 'interpreter', scope: 'speak' } });
  const ana = proposed.parties[0]?.party.id ?? '';
  expect(proposed.parties[0]).toMatchObject({ standing: 'proposed', consent: null });
  expect(await (await roomOf(id, ana)).refused(wire.showConcern, on)).toMatchObject({ code: 'no-such-concern' });
  const letters = async () => (await sam(listLetters, on)).items.map(({ kind, to }) => `${kind} ${to}`);
  expect(await letters()).toContain('partyProposed Judy Alvarez');
  expect(await letters()).not.toContain('partyInvited Ana Alvarez');
  await judy(answerParty, { params: { id, party: ana }, body: { answer: 'yes' } });
  expect(await letters()).toContain('partyInvited Ana Alvarez');
  expect(await (await roomOf(id, ana))(wire.showConcern, on)).toMatchObject({ visitor: { is: 'party' } });
});

test('An end stops the link at once, and a page says kindly that it is over and whom to call.', async () => {
  const { id, on, hers, judy, ana } = await withAna('see');
  const browser = plainBrowser(server.baseUrl);
  const { code } = await sam(wire.makeRoomCode, { ...on, body: { party: ana } });
  expect(code).toHaveLength(9);
  const { cookie } = await enterRoom(server.ground, { org, concern: id, party: ana });
  const [name = '', token = ''] = cookie.split('=');
  browser.jar.set(name, token);
  expect((await browser.visit(`/room/${id}`)).status).toBe(200);
  await judy(endParty, { params: { id, party: ana } });
  expect((await hers.refused(wire.showConcern, on)).status).toBe(401);
  for (const path of [`/room/${id}`, `/r/${token.replace('.', '/')}`]) {
    const over = await browser.visit(path);
    expect(over.status).toBe(410);
    expect(over.html).toContain('Your time on this page is over');
    expect(over.html).toContain('+1 555 0100');
    expect(over.html).not.toContain('Judy');
  }
});

test('A scope with an end lets nobody in after it, also while the clock is late, and the clock notes it once.', async () => {
  const { id, on, hers, ana } = await withAna('see', { until: new Date(Date.parse(server.clock.now()) + 3_600_000).toISOString() });
  expect(await hers(wire.showConcern, on)).toMatchObject({ visitor: { until: expect.any(String) } });
  server.clock.pass({ hours: 1 });
  expect((await hers.refused(wire.showConcern, on)).status).toBe(401);
  await passTime(server.ground);
  await passTime(server.ground);
  const seen = await sam(wire.showConcern, on);
  expect(seen.parties).toMatchObject([{ party: { id: ana }, standing: 'ended', ended: { because: 'over' } }]);
  expect(seen.entries.filter(({ kind }) => kind === 'partyEnded')).toHaveLength(1);
  expect(await asOwner(server.database.ownerUrl, `select 1 from room_link where concern_id = '${id}' and party_id = '${ana}' and revoked_at is null`)).toEqual([]);
});

test('A letter to somebody whose time is over in between is not sent.', async () => {
  const { id, on, judy, ana } = await withAna('see');
  server.clock.pass({ seconds: 30 });
  await sendLetters(server.ground, { org, concern: id });
  await sam(wire.giveWord, { ...on, body: { text: 'We are on it.' } });
  await judy(endParty, { params: { id, party: ana } });
  const before = sink.mails.filter(({ to }) => to.includes('ana@')).length;
  server.clock.pass({ seconds: 30 });
  await sendLetters(server.ground, { org, concern: id });
  expect(sink.mails.filter(({ to }) => to.includes('ana@'))).toHaveLength(before);
  const words = await asOwner<{ party_id: string; state: string }>(
    server.database.ownerUrl,
    `select party_id, state from letter where concern_id = '${id}' and kind = 'wordGiven'`,
  );
  expect(words.find(({ party_id }) => party_id === ana)?.state).toBe('stopped');
  expect(words.find(({ party_id }) => party_id !== ana)?.state).toBe('sent');
});

test('News goes to everybody who is with Judy; a question only to whom it may be answered by.', async () => {
  const sees = await withAna('see');
  const decides = await withAna('decide');
  for (const { on } of [sees, decides]) {
    await sam(wire.offerUnderstanding, { ...on, body: { text: 'Judy waited.' } });
    await sam(wire.giveWord, { ...on, body: { text: 'We are on it.' } });
  }
  const copies = async ({ on }: typeof sees) => (await sam(listLetters, on)).items.filter(({ to }) => to === 'Ana Alvarez').map(({ kind }) => kind);
  expect((await copies(sees)).toSorted()).toEqual(['partyInvited', 'wordGiven']);
  expect((await copies(decides)).toSorted()).toEqual(['partyInvited', 'understandingOffered', 'wordGiven']);
  const letter = (await sam(listLetters, decides.on)).items.find(({ kind, to }) => kind === 'understandingOffered' && to === 'Ana Alvarez');
  expect(letter?.body).toContain('You are with Judy');
  expect(letter?.body).not.toContain('Judy Alvarez');
});

test('Judy may name only somebody new or whoever told it: her page never leads to a person on file.', async () => {
  const { on, judy } = await told();
  const stranger = (await told()).customer;
  expect(await judy.refused(inviteParty, { ...on, body: { person: { id: stranger }, role: 'carer', scope: 'decide' } })).toMatchObject({ code: 'no-such-party' });
  expect(await judy.refused(inviteParty, { ...on, body: { person: ANA, role: 'carer', scope: 'see', basis: { is: 'guardian', text: 'mine' } } })).toMatchObject({
    code: 'only-staff',
  });
  const one = await judy(inviteParty, { ...on, body: { person: ANA, role: 'carer', scope: 'see' } });
  const ids = await asOwner<{ id: string }>(server.database.ownerUrl, `select id from customer where name = 'Ana Alvarez'`);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  expect(ids.map(({ id }) => id)).toContain(one.parties[0]?.party.id);
});

test('A person named by an act that was refused is not kept.', async () => {
  const { on, judy } = await told();
  await judy.refused(inviteParty, { ...on, body: { person: { name: 'Never Kept' }, role: 'carer', scope: 'see', until: '2020-01-01T00:00:00Z' } });
  expect(await asOwner(server.database.ownerUrl, `select 1 from customer where name = 'Never Kept'`)).toEqual([]);
});

test('What Sam wrote down as Ana’s word goes to her to check, and Judy may undo her own invitation that he wrote down.', async () => {
  const { id, on, ana } = await withAna('speak');
  const wrote = await sam(wire.write, { ...on, body: { text: 'She is worse.', for: ana, via: 'phone' } });
  expect(wrote.entries.at(-1)).toMatchObject({ for: { id: ana }, writtenDown: true });
  expect((await sam(listLetters, on)).items.find(({ kind }) => kind === 'actWrittenDown')?.to).toBe('Ana Alvarez');
  const other = await told();
  const invited = await sam(inviteParty, { ...other.on, body: { person: { name: 'Bo' }, role: 'carer', scope: 'see', for: other.customer, via: 'phone' } as never });
  const bo = invited.parties[0]?.party.id ?? '';
  expect(invited.parties[0]).toMatchObject({ standing: 'with', consent: { is: 'customer', by: { writtenDown: true } } });
  const undone = await other.judy(wire.disputeAct, { ...other.on, body: { act: invited.version } });
  expect(undone.parties).toMatchObject([{ party: { id: bo }, standing: 'ended' }]);
  expect(id).not.toBe(other.id);
});

test('A guardian acts in Judy’s stead, on a basis that both sides read; a manager ends it with a reason, staff do not.', async () => {
  const { id, on } = await told();
  const named = await sam(inviteParty, { ...on, body: { person: ANA, role: 'representative', scope: 'decide', basis: { is: 'guardian', text: 'The court in Lakeside, 3 May.' } } });
  const ana = named.parties[0]?.party.id ?? '';
  const hers = await roomOf(id, ana);
  expect((await hers(wire.showConcern, on)).parties[0]?.consent).toMatchObject({ is: 'law', basis: 'guardian', words: { text: 'The court in Lakeside, 3 May.' } });
  expect((await hers(wire.saySolved, { ...on, body: {} })).standing).toBe('solved');
  const party = { params: { id, party: ana } };
  expect(await sam.refused(endParty, { ...party, body: { text: 'why' } })).toMatchObject({ code: 'only-a-manager' });
  expect(await mary.refused(endParty, { ...party, body: {} })).toMatchObject({ code: 'say-why-it-ends' });
  expect((await mary(endParty, { ...party, body: { text: 'The court ended it.' } })).parties[0]?.ended).toMatchObject({
    because: 'manager',
    words: { text: 'The court ended it.' },
  });
});

test('After Judy’s death nobody with her comes in, until a manager lets one with a legal basis read on.', async () => {
  const { id, on, hers } = await withAna('decide');
  const law = await sam(inviteParty, {
    ...on,
    body: { person: { name: 'Eve' }, role: 'representative', scope: 'decide', basis: { is: 'power-of-attorney', text: 'Signed in May.' } },
  });
  const eve = law.parties.at(-1)?.party.id ?? '';
  await sam(wire.noteDeath, { ...on, body: {} });
  expect((await hers.refused(wire.showConcern, on)).status).toBe(401);
  expect(await sam.refused(wire.makeRoomCode, { ...on, body: { party: eve } })).toMatchObject({ code: 'customer-has-died' });
  await mary(letReadOn, { params: { id, party: eve }, body: { text: 'She settles what Judy left.' } });
  expect((await sam(wire.makeRoomCode, { ...on, body: { party: eve } })).code).toHaveLength(9);
  const reads = await roomOf(id, eve);
  expect(await reads(wire.showConcern, on)).toMatchObject({ visitor: { is: 'party', scope: 'see' } });
  expect(await reads.refused(wire.write, { ...on, body: { text: 'hello' } })).toMatchObject({ code: 'beyond-their-scope' });
});

test('Only Judy widens a scope that rests on her yes; a new link comes to Ana’s own address.', async () => {
  const { id, ana, judy, hers } = await withAna('see');
  expect(await sam.refused(changePartyScope, { params: { id, party: ana }, body: { scope: 'decide' } })).toMatchObject({ code: 'only-the-customer' });
  expect(await hers.refused(changePartyScope, { params: { id, party: ana }, body: { scope: 'decide' } })).toMatchObject({ code: 'only-they-can-say' });
  expect((await judy(changePartyScope, { params: { id, party: ana }, body: { scope: 'decide' } })).parties[0]?.scope).toBe('decide');
});

const opened = async (concern: string, party: string) => {
  const browser = plainBrowser(server.baseUrl);
  const { cookie } = await enterRoom(server.ground, { org, concern, party });
  const [name = '', token = ''] = cookie.split('=');
  browser.jar.set(name, token);
  return browser;
};

test('Without script: Judy brings Ana along by a plain form, says more of what she may do, and Ana leaves by herself.', async () => {
  const { id, on, customer } = await told();
  const judy = await opened(id, customer);
  const main = await judy.visit(`/room/${id}`);
  expect(main.html).toContain(`href="/room/${id}/see/with"`);
  const form = { ...guard(main.html), page: 'with', thing: 'add', role: 'carer', scope: 'see', relation: 'my daughter', email: 'ana@example.org', language: 'es' };
  const nameless = await judy.visit(`/room/${id}/inviteParty`, { ...form, name: ' ' });
  expect(nameless.status).toBe(409);
  expect(nameless.html).toContain('value="my daughter"');
  const added = await judy.visit(`/room/${id}/inviteParty`, { ...form, name: 'Ana Alvarez', until: '2026-12-24' });
  expect(added.html).toContain('They are with you now.');
  const view = await sam(wire.showConcern, on);
  // To the end of that day on Judy's clock.
  expect(view.parties).toMatchObject([{ scope: 'see', until: '2026-12-25T00:00:00.000Z', consent: { is: 'customer', by: { writtenDown: false } } }]);
  const ana = view.parties[0]?.party.id ?? '';
  const changed = await judy.visit(`/room/${id}/changePartyScope`, { ...guard(main.html), page: 'with', thing: ana, party: ana, scope: 'decide' });
  expect(changed.html).toContain('answer for you');
  const hers = await opened(id, ana);
  const page = await hers.visit(`/room/${id}`);
  expect(page.html).toContain('lang="es"');
  expect(page.html).toContain('usted acompaña aquí a Judy');
  const left = await hers.visit(`/room/${id}/endParty`, { ...guard(page.html), page: 'with', thing: ana, party: ana });
  expect(left.status).toBe(410);
  expect(left.html).toContain('Su tiempo en esta página terminó');
});

test('Without script: what Sam proposes waits in Judy’s list, and her no leaves Ana outside.', async () => {
  const { id, on, customer } = await told();
  const proposed = await sam(inviteParty, { ...on, body: { person: ANA, role: 'interpreter', scope: 'speak' } });
  const ana = proposed.parties[0]?.party.id ?? '';
  const judy = await opened(id, customer);
  const main = await judy.visit(`/room/${id}`);
  expect(main.html).toContain('May Ana be with you here?');
  const answered = await judy.visit(`/room/${id}/answerParty`, { ...guard(main.html), page: 'with', thing: ana, party: ana, answer: 'no' });
  expect(answered.html).toContain('you said no');
  expect((await sam(wire.showConcern, on)).parties).toMatchObject([{ standing: 'declined' }]);
});
