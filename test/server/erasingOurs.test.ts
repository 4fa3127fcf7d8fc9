// Words of ours in a cause, erased by a lead: gone from every table, with their earlier wordings, and the record is whole.
import { expect, test } from 'vitest';
import * as causes from '../../src/contract/causeEndpoints.ts';
import * as wire from '../../src/contract/changeEndpoints.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const session = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb, una] = [await session('sam'), await session('barb'), await session('una')];

const tables = await asOwner<{ name: string }>(
  server.database.ownerUrl,
  `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
);
/** The tables that hold a text, whoever wrote it. */
const anywhere = async (text: string): Promise<readonly string[]> => {
  const every = tables.map(({ name }) => `select '${name}' as name from ${name} t where t::text ilike '%' || $1 || '%'`).join(' union ');
  return (await asOwner<{ name: string }>(server.database.ownerUrl, every, [text])).map(({ name }) => name);
};
const readTables = async () => ({
  causes: await asOwner(server.database.ownerUrl, 'select * from cause order by id'),
  changes: await asOwner(server.database.ownerUrl, 'select * from cause_change order by id'),
});
/** Judy’s concern, and a cause that it comes from. */
async function raised() {
  const { id: concern, customer } = await sam(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'A bill came.' } } });
  const { id } = await sam(causes.raiseCause, { body: { title: 'Zebra bills', concerns: [concern] } });
  return { concern, customer: customer.id, on: { params: { cause: id } } };
}
const because = 'names-somebody' as const;

test('A lead erases words of ours, earlier wordings too, from every table; what Judy said stays, and the record is whole and made anew the same.', async () => {
  const { on, concern, customer } = await raised();
  const { cause } = on.params;
  const why = (await sam(causes.addWhy, { ...on, body: { text: 'Quagga one.', evidence: 'Quagga two.' } })).whys[0]?.id ?? '';
  await sam(causes.rewordWhy, { params: { cause, why }, body: { text: 'Quagga three.' } });
  const asked = (await sam(causes.askWhy, { ...on, body: { concern, text: 'Okapi one?' } })).whys.at(-1)?.id ?? '';
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern, party: customer }));
  await hers(causes.answerWhy, { params: { id: concern, cause, why: asked }, body: { text: 'Nobody picks up.' } });
  const game = (await barb(causes.askGame, { ...on, body: {} })).game?.id ?? '';
  const answered = await sam(causes.answerGame, { params: { cause, game }, body: { text: 'Tapir one.' } });
  const change = (await sam(wire.planChange, { ...on, body: { does: 'Bongo one.', seen: 'Bongo two.', actions: ['simplify'] } })).changes[0]?.id ?? '';
  await sam(wire.invitePartner, { params: { cause, change }, body: { person: customer, role: 'tester', text: 'Eland one?' } });
  const partner = (await sam(wire.showChanges, on)).changes[0]?.partners[0]?.id ?? '';
  await sam(causes.nameCause, { ...on, body: { text: 'Bills' } });
  expect(await anywhere('okapi')).toEqual(expect.arrayContaining(['words', 'search_entry']));
  const before = await readTables();

  expect(await sam.refused(causes.eraseCauseWords, { ...on, body: { of: 'why', id: why, because } })).toMatchObject({ status: 403 });
  expect(await una.refused(causes.eraseCauseWords, { ...on, body: { of: 'why', id: why, because } })).toMatchObject({ code: 'no-such-cause' });
  const erased = await barb(causes.eraseCauseWords, { ...on, body: { of: 'why', id: why, because } });
  expect(erased.whys[0]).toMatchObject({ answer: { said: { text: null } }, evidence: { said: { text: null } } });
  expect(erased.erased).toMatchObject([{ of: 'why', id: why, because, by: { name: 'Barb Lindqvist' } }]);
  expect(erased.whys[0]?.may).not.toContain('eraseCauseWords');
  expect(await anywhere('quagga')).toEqual([]);
  expect(await barb.refused(causes.eraseCauseWords, { ...on, body: { of: 'why', id: why, because } })).toMatchObject({ code: 'nothing-to-erase' });
  await barb(causes.eraseCauseWords, { ...on, body: { of: 'why', id: asked, because } });
  await barb(causes.eraseCauseWords, { ...on, body: { of: 'game', id: game, act: answered.game?.answers[0]?.act ?? 0, because } });
  await barb(causes.eraseCauseWords, { ...on, body: { of: 'change', id: change, because } });
  await barb(causes.eraseCauseWords, { ...on, body: { of: 'partner', id: partner, because } });
  await barb(causes.eraseCauseWords, { ...on, body: { of: 'cause', because } });
  for (const word of ['okapi', 'tapir', 'bongo', 'eland', 'zebra']) expect([word, await anywhere(word)]).toEqual([word, []]);
  expect((await hers(causes.listAskedWhys, { params: { id: concern } })).items).toMatchObject([{ question: { text: null }, answer: { said: { text: 'Nobody picks up.' } } }]);
  expect((await verify(server.ground, clinic.org)).flaws).toEqual([]);

  const after = await readTables();
  expect(after.causes).toMatchObject([{ title_id: before.causes[0]?.title_id }]);
  await rebuild(server.ground, clinic.org);
  expect(await readTables()).toEqual(after);
});

test('A change whose told text was erased leaves the page, is told to nobody, and a text written anew can be approved.', async () => {
  const { on } = await raised();
  const { cause } = on.params;
  const change = (await sam(wire.planChange, { ...on, body: { does: 'One line.', seen: 'A bill.', actions: ['simplify'] } })).changes[0]?.id ?? '';
  const at = { params: { cause, change } };
  await sam(wire.writeStory, { ...at, body: { en: { said: 'Gnu bills.', did: 'One line.' } } });
  await barb(wire.approveStory, { ...at, body: { version: 1 } });
  const page = async () => (await sam(wire.listSaidAndDone)).items.map(({ said }) => said);
  expect(await page()).toContain('Gnu bills.');
  await barb(causes.eraseCauseWords, { ...on, body: { of: 'change', id: change, because } });
  expect(await page()).toEqual([]);
  expect((await barb(wire.showChanges, on)).changes[0]).toMatchObject({ does: { text: null }, story: { approved: null, onPage: false } });
  expect(await barb.refused(wire.approveStory, { ...at, body: { version: 1 } })).toMatchObject({ code: 'nothing-to-approve' });
  expect(await sam.refused(wire.tellOfChange, { ...at, body: { version: 1 } })).toMatchObject({ code: 'write-it-first' });
  await sam(wire.writeStory, { ...at, body: { en: { said: 'Bills.', did: 'One line.' } } });
  await barb(wire.approveStory, { ...at, body: { version: 2 } });
  expect(await page()).toEqual(['Bills.']);
});
