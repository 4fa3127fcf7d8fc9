// What somebody tries who means no good: each was once possible, and is not any more.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addGesture, changeTeam } from '../../src/contract/organisation.ts';
import { addCustomer, inviteStaff, listCustomers, showCustomer } from '../../src/contract/people.ts';
import { addCompliment, listCompliments } from '../../src/contract/today.ts';
import { saveView, showLoad } from '../../src/contract/views.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { forgetAnswers } from '../../src/server/platform/idempotency.ts';
import { makeClinic, PASSWORD, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const neighbour = await makeClinic(server.ground, { name: 'Hillside Clinic' });
const program = server.api({ key: clinic.keys.manager });
const owner = server.api({ key: clinic.keys.owner });
const nobody = server.api({});
const raise = (name = 'Judy') => program(wire.raiseConcern, { body: { customer: { name }, telling: { happened: 'Two hours.' } } });
const json = { 'content-type': 'application/json' };

test('Half a surrogate pair, what is nested without end, and days that no calendar has are refused, never a surprise.', async () => {
  const { id } = await raise();
  const half = 'a\ud800b';
  expect(await program.refused(wire.write, { params: { id }, body: { text: half } })).toMatchObject({ status: 422, code: 'nul' });
  expect(await program.refused(saveView, { body: { name: 'Mine', query: { [half]: 'x' } } })).toMatchObject({ code: 'nul' });
  for (const deep of ['['.repeat(400_000) + ']'.repeat(400_000), `${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}`]) {
    for (const path of ['/api/v1/concerns', '/api/sign-in/sign-in/email', '/api/v1/setup']) {
      expect((await nobody.fetch(path, { method: 'POST', body: deep, headers: json })).status).toBe(422);
    }
  }
  for (const due of ['2026-12-20T23:59:60Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '+010000-01-01T00:00:00Z', '2027-02-30T00:00:00Z']) {
    expect(await program.refused(wire.makePromise, { params: { id }, body: { text: 'A call.', due } })).toMatchObject({ status: 422 });
    expect(await program.refused(showLoad, { params: { id: clinic.people.sam }, query: { due } })).toMatchObject({ status: 422 });
    expect(await program.refused(wire.noteContact, { params: { id }, body: { direction: 'in', happenedOn: { at: due } } })).toMatchObject({ status: 422 });
  }
  expect(await program.refused(addCustomer, { body: { name: 'Ann', bornOn: '0000-01-01' } })).toMatchObject({ status: 422 });
  expect(await program.refused(addGesture, { body: { name: 'A house', value: 1e15, cashEquivalent: false } })).toMatchObject({ status: 422 });
});

test('A cursor that is not ours and a room that has no id are refused, never a surprise.', async () => {
  const cursor = (value: string, id: string) => Buffer.from(JSON.stringify([value, id])).toString('base64url');
  for (const after of [cursor('nonsense', clinic.org), cursor('null', clinic.org), cursor('x', '-'.repeat(36)), 'zzz']) {
    expect(await program.refused(wire.listConcerns, { query: { view: 'longest-silence', after } })).toMatchObject({ status: 422 });
  }
  for (const list of [listCustomers, listCompliments]) expect(await program.refused(list, { query: { after: "' or 1=1" } })).toMatchObject({ status: 422 });
  const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
  expect((await sam.fetch('/api/v1/concerns/nonsense/presence', { method: 'POST' })).status).toBe(422);
  const { id } = await raise();
  expect((await sam.fetch(`/api/v1/concerns/${id}/presence`, { method: 'POST', headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
});

test('Nothing happened tomorrow, nor in a zone that nobody knows.', async () => {
  const { id } = await raise();
  const refused = async (happenedOn: { at: string } | { day: string; zone: string }) =>
    (await program.refused(wire.write, { params: { id }, body: { text: 'And this.', happenedOn } })).code;
  expect(await refused({ at: '2026-11-17T08:00:00Z' })).toBe('has-not-happened');
  expect(await refused({ day: '2026-11-18', zone: 'UTC' })).toBe('has-not-happened');
  expect(await refused({ day: '2026-11-15', zone: 'Nowhere/Land' })).toBe('no-such-zone');
  expect(await program.refused(addCompliment, { body: { customer: { name: 'Ann' }, text: 'Thanks.', happenedOn: { day: '2090-01-01', zone: 'UTC' } } })).toMatchObject({
    code: 'has-not-happened',
  });
});

test('What is written down is the customer’s: not a stranger’s, and not as if they had written it in the room themselves.', async () => {
  const { id } = await raise();
  const ann = await program(addCustomer, { body: { name: 'Ann' } });
  for (const stranger of [ann.id, clinic.people.sam, neighbour.people.sam]) {
    expect(await program.refused(wire.saySolved, { params: { id }, body: { for: stranger } })).toMatchObject({ code: 'no-such-party' });
  }
  for (const via of ['room', 'import']) expect(await program.refused(wire.write, { params: { id }, body: { text: 'I am happy.', via } })).toMatchObject({ status: 422 });
  const told = await program(wire.raiseConcern, { body: { customer: { name: 'Judy' }, teller: { id: ann.id }, telling: { happened: 'She waited.' } } });
  expect((await program(wire.write, { params: { id: told.id }, body: { text: 'More.', for: ann.id } })).entries.at(-1)?.for?.id).toBe(ann.id);
  expect(await program.refused(wire.saySolved, { params: { id: told.id }, body: { for: ann.id } })).toMatchObject({ code: 'only-they-can-say' });
});

test('Work goes to nobody who is not on staff here.', async () => {
  const { id } = await raise();
  const stranger = neighbour.people.sam;
  expect(await program.refused(wire.handOver, { params: { id }, body: { to: stranger } })).toMatchObject({ code: 'no-such-staff' });
  expect(await program.refused(wire.makePromise, { params: { id }, body: { text: 'A call.', keeper: stranger, due: '2026-12-01T09:00:00Z' } })).toMatchObject({
    code: 'no-such-staff',
  });
  expect(await owner.refused(changeTeam, { params: { id: clinic.teams.desk }, body: { onDuty: stranger } })).toMatchObject({ code: 'no-such-staff' });
  const theirs = await server.api({ key: neighbour.keys.manager })(addCustomer, { body: { name: 'Theirs' } });
  expect(await program.refused(addCompliment, { body: { customer: { id: theirs.id }, text: 'Thanks.' } })).toMatchObject({ status: 404 });
});

test('A lead puts nobody on duty in a team that they do not lead.', async () => {
  const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));
  expect(await barb.refused(changeTeam, { params: { id: clinic.teams.ward }, body: { onDuty: clinic.people.barb } })).toMatchObject({ code: 'no-such-team' });
  expect((await barb(changeTeam, { params: { id: clinic.teams.desk }, body: { onDuty: clinic.people.sam } })).onDuty).toBe(clinic.people.sam);
});

test('How many concerns somebody has is told to those who may see them.', async () => {
  const { customer } = await program(wire.raiseConcern, { body: { customer: { name: 'Counted Once' }, telling: { happened: 'Two hours.' }, team: clinic.teams.desk } });
  const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
  const told = async (api: typeof nora) => [
    (await api(showCustomer, { params: { id: customer.id } })).concerns,
    (await api(listCustomers, { query: { search: 'Counted' } })).items[0]?.concerns,
  ];
  expect([await told(program), await told(nora)]).toEqual([
    [1, 1],
    [0, 0],
  ]);
});

test('Of the sign-in only what the desk needs is open.', async () => {
  const email = clinic.emailOf('sam');
  const { cookie } = await signIn(server.ground, server.baseUrl, clinic, 'sam');
  const shut = ['sign-up/email', 'sign-in/magic-link', 'sign-in/social', 'update-user', 'change-email', 'delete-user', 'request-password-reset'];
  for (const path of shut) {
    const body = JSON.stringify({ email, name: 'x', password: PASSWORD });
    expect((await nobody.fetch(`/api/sign-in/${path}`, { method: 'POST', headers: { ...json, cookie, origin: server.baseUrl }, body })).status).toBe(404);
  }
  for (const path of ['magic-link/verify?token=abc', 'list-sessions', 'error?error=x', 'callback/x'])
    expect((await nobody.fetch(`/api/sign-in/${path}`, { headers: { cookie } })).status).toBe(404);
});

test('Whoever holds an invitation for an address that has a password joins in its name only with that password.', async () => {
  await signIn(server.ground, server.baseUrl, neighbour, 'nora');
  const { link } = await owner(inviteStaff, { body: { name: 'Nora', email: neighbour.emailOf('nora'), roles: [{ role: 'staff', team: clinic.teams.desk }] } });
  const path = `/api/v1/invitations/${link.split('/welcome/')[1]}`;
  const accept = (password: string) => nobody.fetch(path, { method: 'POST', headers: json, body: JSON.stringify({ password }) });
  expect(await (await accept('one that I made up')).json()).toMatchObject({ code: 'password-is-not-theirs' });
  expect((await accept(PASSWORD)).status).toBe(200);
});

test('What was shown once is not kept under an Idempotency-Key, and nothing is for longer than a day.', async () => {
  const { id } = await raise();
  const once = { headers: { 'idempotency-key': 'once' } };
  const { code } = await program(wire.makeRoomCode, { params: { id }, ...once });
  const { link } = await owner(inviteStaff, { body: { name: 'Ivy', email: 'ivy@lakeside.example', roles: [{ role: 'staff', team: clinic.teams.desk }] }, ...once });
  await program(addCustomer, { body: { name: 'Forget Me' }, headers: { 'idempotency-key': 'forget' } });
  const kept = () => inOrganisation(server.ground.database, clinic.org, (rows) => rows.selectFrom('answered').selectAll().where('org_id', '=', clinic.org).execute());
  const all = JSON.stringify(await kept());
  expect([all.includes(code), all.includes(link.split('/').at(-1) ?? link), all.includes('Forget Me')]).toEqual([false, false, true]);
  await inOrganisation(server.ground.database, clinic.org, (rows) =>
    rows.updateTable('answered').set({ at: '2020-01-01T00:00:00.000Z' }).where('org_id', '=', clinic.org).execute(),
  );
  await forgetAnswers(server.ground);
  expect(await kept()).toEqual([]);
});

test('None of it was a surprise to the log.', () => {
  expect(server.logged.filter((line) => line.includes('surprise'))).toEqual([]);
});
