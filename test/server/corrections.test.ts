// What Judy says is not right on the record: asked in her room or by phone, answered at the desk, and shown to both sides.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { answerCorrection, askCorrection } from '../../src/contract/correctionEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { showToday } from '../../src/contract/today.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { exportCsv } from '../../src/server/export/csv.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const { org } = clinic;
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));

beforeAll(() => buildIfStale());

const HAPPENED = 'I waited an hour on Monday.';

/** Sam takes it down while Judy is on the phone. */
async function told() {
  const body = { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: HAPPENED, felt: 'Small.' } };
  const { id, customer, telling } = await sam(wire.raiseConcern, { body });
  const judy = server.api(await enterRoom(server.ground, { org, concern: id, party: customer.id }));
  return { id, on: { params: { id } }, judy, customer: customer.id, happened: telling.happened?.id ?? '' };
}
type Room = Awaited<ReturnType<typeof told>>;

/** Judy says it was Tuesday. */
async function asked(known?: Room) {
  const room = known ?? (await told());
  const { corrections } = await room.judy(askCorrection, { ...room.on, body: { of: { words: room.happened }, text: 'It was on Tuesday.' } });
  return { ...room, answer: { params: { id: room.id, correction: corrections[0]?.id ?? '' } } };
}
const waits = async (id: string) => (await sam(showToday, {})).waiting.filter((one) => one.concern === id && one.for === 'correction');

test('Judy says that words of the record are not right: they stay as they stand with hers beside them, and wait on Sam’s Today.', async () => {
  const room = await told();
  await sam(wire.offerUnderstanding, { ...room.on, body: { text: 'You waited.' } });
  await room.judy(wire.answerUnderstanding, { params: { ...room.on.params, round: 1 }, body: { answer: 'yes' } });
  const { id, judy, on } = await asked(room);
  const seen = await judy(wire.showConcern, on);
  expect(seen.telling.happened).toMatchObject({ text: HAPPENED, correction: { state: 'asked', theirs: { text: 'It was on Tuesday.', voice: 'own' } } });
  expect(seen.corrections).toMatchObject([{ state: 'asked', stood: { text: HAPPENED }, said: { text: 'It was on Tuesday.' }, by: { writtenDown: false } }]);
  expect(await waits(id)).toHaveLength(1);
  expect((await sam(wire.showConcern, on)).next).toMatchObject({ next: 'answer-correction', holder: 'us' });
});

test('Taken, it reads as she said everywhere, with what stood kept; she is written to, and the concern is found by it.', async () => {
  const { id, on, judy, answer } = await asked();
  const taken = await sam(answerCorrection, { ...answer, body: { answer: 'taken' } });
  const reads = { text: 'It was on Tuesday.', correction: { state: 'taken', stood: { text: HAPPENED, voice: 'written-down' } } };
  expect(taken).toMatchObject({ title: 'It was on Tuesday.', telling: { happened: reads } });
  const seen = await judy(wire.showConcern, on);
  expect(seen.telling.happened).toMatchObject(reads);
  expect(seen.entries[0]?.words.find(({ part }) => part === 'happened')?.said).toMatchObject(reads);
  expect(await waits(id)).toEqual([]);
  const letter = (await sam(listLetters, on)).items.find(({ kind }) => kind === 'correctionAnswered');
  expect(letter).toMatchObject({ to: 'Judy Alvarez' });
  expect(letter?.body).not.toContain('Tuesday');
});

test('Taken in words that Sam found with her, those stand.', async () => {
  const { answer } = await asked();
  const taken = await sam(answerCorrection, { ...answer, body: { answer: 'taken', text: 'I waited an hour on Tuesday.' } });
  expect(taken.telling.happened).toMatchObject({ text: 'I waited an hour on Tuesday.', voice: 'ours', correction: { theirs: { text: 'It was on Tuesday.' } } });
});

test('Kept beside, both stand with the reason; Judy may say it again, and it waits again.', async () => {
  const { id, on, judy, answer, happened } = await asked();
  expect(await sam.refused(answerCorrection, { ...answer, body: { answer: 'kept-beside' } })).toMatchObject({ code: 'say-why-both-stand' });
  const kept = await sam(answerCorrection, { ...answer, body: { answer: 'kept-beside', because: 'The door counted you on Monday.' } });
  expect(kept.telling.happened).toMatchObject({ text: HAPPENED, correction: { state: 'kept-beside', because: { text: 'The door counted you on Monday.' } } });
  expect(await sam.refused(answerCorrection, { ...answer, body: { answer: 'taken' } })).toMatchObject({ code: 'nothing-to-answer' });
  await judy(askCorrection, { ...on, body: { of: { words: happened }, text: 'I have the ticket.' } });
  expect(await judy.refused(askCorrection, { ...on, body: { of: { words: happened }, text: 'Once more.' } })).toMatchObject({ code: 'correction-is-with-us' });
  expect((await sam(wire.showConcern, on)).corrections).toMatchObject([{ state: 'asked', said: { text: 'I have the ticket.' }, again: true }]);
  expect(await waits(id)).toHaveLength(1);
});

test('A date or a name in an entry, and what is on file, may be named too; what she wrote herself and what is kept from her may not.', async () => {
  const { on, judy } = await told();
  const matter = await sam(wire.addMatter, { ...on, body: { about: 'the wait', category: 'delay' } });
  const { corrections } = await judy(askCorrection, { ...on, body: { of: { entry: matter.version }, text: 'It is not about delay.' } });
  expect(corrections).toMatchObject([{ entry: matter.version, stood: null }]);
  const file = await judy(askCorrection, { ...on, body: { of: { onFile: 'born-on' }, text: '5 March 1946.' } });
  expect(file.corrections.at(-1)).toMatchObject({ onFile: 'born-on', entry: null });
  const wrote = await judy(wire.write, { ...on, body: { text: 'My own words.' } });
  expect(wrote.entries.at(-1)).toMatchObject({ correctable: false });
  const nothing = { code: 'nothing-to-correct-there' };
  expect(await judy.refused(askCorrection, { ...on, body: { of: { entry: wrote.version }, text: 'no' } })).toMatchObject(nothing);
  const hidden = await sam(wire.noteComplainedAbout, { ...on, body: { staff: clinic.people.barb } });
  expect(await judy.refused(askCorrection, { ...on, body: { of: { entry: hidden.version }, text: 'no' } })).toMatchObject(nothing);
});

test('By phone, Sam takes down what is not right; Judy may say that this was not her, and it is as before.', async () => {
  const { on, judy, customer, happened } = await told();
  const noted = await sam(askCorrection, { ...on, body: { of: { words: happened }, text: 'It was on Friday.', for: customer, via: 'phone' } });
  expect(noted.corrections).toMatchObject([{ said: { voice: 'written-down' }, by: { writtenDown: true, for: { id: customer } } }]);
  const undone = await judy(wire.disputeAct, { ...on, body: { act: noted.version } });
  expect(undone.corrections).toEqual([]);
  expect(undone.telling.happened).toMatchObject({ text: HAPPENED });
});

test('After 48 hours what was written down is challenged no more, and is corrected instead.', async () => {
  const { on, judy, customer } = await told();
  const written = await sam(wire.write, { ...on, body: { text: 'She is fine.', for: customer, via: 'phone' } });
  server.clock.pass({ hours: 49 });
  const entry = (await judy(wire.showConcern, on)).entries.find(({ version }) => version === written.version);
  expect(entry).toMatchObject({ disputable: false, correctable: true });
  expect(await judy.refused(wire.disputeAct, { ...on, body: { act: written.version } })).toMatchObject({ code: 'too-late-to-dispute' });
  await judy(askCorrection, { ...on, body: { of: { words: entry?.words[0]?.said.id ?? '' }, text: 'I never said fine.' } });
});

test('Who may decide for Judy may say it; who may only speak writes to us.', async () => {
  const { id, on, judy, happened } = await told();
  const beside = async (scope: 'speak' | 'decide') => {
    const { parties } = await judy(inviteParty, { ...on, body: { person: { name: scope }, role: 'carer', scope } });
    return server.api(await enterRoom(server.ground, { org, concern: id, party: parties.at(-1)?.party.id ?? '' }));
  };
  const body = { of: { words: happened }, text: 'It was on Tuesday.' };
  expect(await (await beside('speak')).refused(askCorrection, { ...on, body })).toMatchObject({ code: 'beyond-their-scope' });
  expect((await (await beside('decide'))(askCorrection, { ...on, body })).corrections).toMatchObject([{ by: { by: { name: 'decide' } } }]);
});

test('Rebuilding loses no correction, the chain holds, and events carry none of the words.', async () => {
  const { id, answer } = await asked();
  await sam(answerCorrection, { ...answer, body: { answer: 'taken' } });
  const rows = () => asOwner(server.database.ownerUrl, `select t::text from waiting t union all select t::text from concern t order by 1`);
  const kept = await rows();
  await rebuild(server.ground, org);
  expect(await rows()).toEqual(kept);
  expect(JSON.stringify(await asOwner(server.database.ownerUrl, `select body from event where stream_id = '${id}'`))).not.toContain('Tuesday');
  expect(await verify(server.ground, org)).toMatchObject({ flaws: [] });
});

test('Both exports carry what stood, what she said, and our answer.', async () => {
  const { id, answer } = await asked();
  await sam(answerCorrection, { ...answer, body: { answer: 'kept-beside', because: 'The door counted you on Monday.' } });
  let json = '';
  for await (const piece of exportJson(server.ground, org, { customers: 0, concerns: 0, compliments: 0 })) json += piece;
  const { concerns } = JSON.parse(json) as { concerns: { id: string; corrections: object[] }[] };
  expect(concerns.find((one) => one.id === id)?.corrections).toMatchObject([{ state: 'kept-beside', stood: { text: HAPPENED }, said: { text: 'It was on Tuesday.' } }]);
  const folder = mkdtempSync(join(tmpdir(), 'alongside-corrections-'));
  await exportCsv(server.ground, org, folder, { customers: 0, concerns: 0, compliments: 0 });
  const line = readFileSync(join(folder, 'corrections.csv'), 'utf8')
    .split('\n')
    .find((one) => one.includes(id));
  for (const part of ['kept-beside', HAPPENED, 'It was on Tuesday.', 'The door counted you on Monday.', 'Sam Ortiz']) expect(line).toContain(part);
  rmSync(folder, { recursive: true });
});

const opened = async (concern: string, party: string) => {
  const browser = plainBrowser(server.baseUrl);
  const [name = '', token = ''] = (await enterRoom(server.ground, { org, concern, party })).cookie.split('=');
  browser.jar.set(name, token);
  return browser;
};

test('Without script: Judy follows the link below what is not right, an empty box keeps her there, and what she says stands on the page.', async () => {
  const { id, customer, happened } = await told();
  server.clock.pass({ hours: 49 });
  const judy = await opened(id, customer);
  const main = await judy.visit(`/room/${id}`);
  expect(main.html).toContain(`href="/room/${id}/see/correct"`);
  expect((await judy.visit(`/room/${id}/see/history`)).html).toContain(`href="/room/${id}/see/correct/1"`);
  const form = { ...guard((await judy.visit(`/room/${id}/see/correct/1`)).html), page: 'correct', thing: '1', of: happened };
  const empty = await judy.visit(`/room/${id}/askCorrection`, { ...form, text: ' ' });
  expect(empty.status).toBe(409);
  expect(empty.html).toContain('Write how it is right');
  const asked = await judy.visit(`/room/${id}/askCorrection`, { ...form, text: 'It was on Tuesday.' });
  expect(asked.html).toContain('We have what you say');
  expect(asked.html).toContain('It was on Tuesday.');
  expect(asked.html).not.toContain(`name="of" value="${happened}"`);
  expect((await judy.visit(`/room/${id}/askCorrection`, { ...form, of: 'nothing', text: 'x' })).status).toBe(409);
});

test('Without script: what is challenged too late is corrected in the same place, with the words that were typed.', async () => {
  const { id, on, customer } = await told();
  const { version } = await sam(wire.write, { ...on, body: { text: 'She is fine.', for: customer, via: 'phone' } });
  const judy = await opened(id, customer);
  const main = await judy.visit(`/room/${id}`);
  server.clock.pass({ hours: 49 });
  const late = await judy.visit(`/room/${id}/disputeAct`, { ...guard(main.html), act: String(version), text: 'I never said fine.' });
  expect(late.status).toBe(409);
  expect(late.html).toContain('>I never said fine.</textarea>');
  const of = /name="of" value="([\da-f-]{36})"/.exec(late.html)?.[1] ?? '';
  const asked = await judy.visit(`/room/${id}/askCorrection`, { ...guard(late.html), of, text: 'I never said fine.' });
  expect(asked.html).toContain('We have what you say');
  expect((await sam(wire.showConcern, on)).corrections).toMatchObject([{ stood: { text: 'She is fine.' }, said: { text: 'I never said fine.', voice: 'own' } }]);
});

test('Who told it for Judy reads what they told, and nothing of what she corrects.', async () => {
  const [ana, about] = [(await told()).customer, (await told()).customer];
  const raised = await sam(wire.raiseConcern, { body: { customer: { id: about }, teller: { id: ana }, telling: { happened: HAPPENED } } });
  const judy = server.api(await enterRoom(server.ground, { org, concern: raised.id, party: about }));
  const room = { params: { id: raised.id } };
  const { corrections } = await judy(askCorrection, { ...room, body: { of: { words: raised.telling.happened?.id ?? '' }, text: 'Ana was not there.' } });
  await sam(answerCorrection, { params: { id: raised.id, correction: corrections[0]?.id ?? '' }, body: { answer: 'taken' } });
  const hers = server.api(await enterRoom(server.ground, { org, concern: raised.id, party: ana }));
  const receipt = await hers(wire.showConcern, room);
  expect(JSON.stringify(receipt)).not.toContain('Ana was not there.');
  expect(receipt.telling.happened).toMatchObject({ text: HAPPENED });
});
