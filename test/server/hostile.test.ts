// Hostile strings where they are changed, where every deed takes them, and out and back again: each comes back as it was.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Endpoint } from '../../src/contract/common/endpoint.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { changeGesture, changeOrganisation, changeTeam, listTeams, showCatalogue, showOrganisation } from '../../src/contract/organisation.ts';
import { addCustomer, changeCustomer, changeStaff, listStaff, showCustomer } from '../../src/contract/people.ts';
import { DEEDS } from '../../src/domain/concern/concern.ts';
import { isServed } from '../../src/server/concern/making.ts';
import { WIRE } from '../../src/server/concern/wire.ts';
import { exportCsv } from '../../src/server/export/csv.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { readCsv } from '../../src/server/import/csv.ts';
import { unguarded } from '../../src/server/import/guard.ts';
import { readMap } from '../../src/server/import/map.ts';
import { importCsv } from '../../src/server/import/run.ts';
import { makeClinic } from '../harness/clinic.ts';
import type { Schema } from '../harness/openapi.ts';
import { sampleOf, textsIn } from '../harness/sample.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const manager = server.api({ key: clinic.keys.manager });
const owner = server.api({ key: clinic.keys.owner });
const HOSTILE = (JSON.parse(readFileSync(new URL('../fixtures/hostile-strings.json', import.meta.url), 'utf8')) as string[]).filter((text) => text.trim() !== '');
const LONG = { timeout: 240_000 };

test(`Each of ${HOSTILE.length} hostile strings comes back unchanged from what is changed: people, house, staff, teams and gestures.`, LONG, async () => {
  const { id } = await manager(addCustomer, { body: { name: 'Judy' } });
  const [params, staff, team] = [{ id }, { id: clinic.people.sam }, { id: clinic.teams.desk }];
  const gesture = { id: Object.values(clinic.gestures)[0] ?? '' };
  for (const text of HOSTILE) {
    const way = { kind: 'post' as const, value: text, preferred: true };
    expect(await manager(changeCustomer, { params, body: { name: text, callMe: text, ways: [way] } })).toMatchObject({ name: text, callMe: text, ways: [way] });
    expect(await manager(showCustomer, { params })).toMatchObject({ name: text, callMe: text, ways: [way] });
    const house = { name: text, customerWord: { one: text, many: text }, phone: text, emergency: text };
    expect(await owner(changeOrganisation, { body: house })).toMatchObject(house);
    expect(await owner(showOrganisation)).toMatchObject(house);
    expect((await owner(changeStaff, { params: staff, body: { name: text } })).name).toBe(text);
    expect((await owner(changeTeam, { params: team, body: { name: text } })).name).toBe(text);
    expect((await manager(changeGesture, { params: gesture, body: { name: text } })).name).toBe(text);
  }
  const last = HOSTILE.at(-1);
  expect((await owner(listStaff)).items.find((one) => one.id === staff.id)?.name).toBe(last);
  expect((await owner(listTeams)).teams.find((one) => one.id === team.id)?.name).toBe(last);
  expect((await manager(showCatalogue)).gestures.find((one) => one.id === gesture.id)?.name).toBe(last);
});

/** Does one deed with fresh strings in the fields that are named, and sees them among the words of what has happened. */
function player(texts: readonly string[]) {
  let taken = 0;
  const left = (): boolean => taken < texts.length;
  const next = (): string => texts[taken++ % texts.length] ?? '';
  const doing = async (deed: Endpoint, on: object, fields: readonly string[], body: object = {}) => {
    const said = Object.fromEntries(fields.map((field) => [field, next()]));
    const after = (await manager.ask(deed, { params: on, body: { ...body, ...said } })) as {
      answer: Awaited<ReturnType<typeof manager<typeof wire.write>>> | null;
      problem: unknown;
    };
    if (after.answer === null) throw new Error(`${deed.operationId} was refused: ${JSON.stringify(after.problem)} for ${JSON.stringify(said)}`);
    const words = after.answer.entries.slice(-4).flatMap((entry) => entry.words.map((one) => one.said.text));
    for (const text of Object.values(said)) expect([deed.operationId, words.includes(text), text]).toEqual([deed.operationId, true, text]);
    return after.answer;
  };
  return { left, next, doing };
}

/** One concern through most of its deeds. */
async function walk({ doing, next }: ReturnType<typeof player>): Promise<void> {
  const told = await manager(wire.raiseConcern, { body: { customer: { name: next() }, telling: { happened: next(), right: next() }, concerning: [{ about: next() }] } });
  const on = { id: told.id };
  const matter = told.matters[0]?.id ?? '';
  const due = new Date(Date.parse(server.clock.now()) + 2 * 86_400_000).toISOString();
  await doing(wire.write, on, ['text']);
  await doing(wire.noteContact, on, ['text'], { direction: 'out' });
  await doing(wire.giveWord, on, ['text']);
  await manager(wire.setSeverity, { params: { ...on, matter }, body: { severity: 3 } });
  await doing(wire.setSeverity, { ...on, matter }, ['because'], { severity: 1 });
  await doing(wire.offerUnderstanding, on, ['text', 'feeling', 'wish'], { after: 0 });
  await doing(wire.answerUnderstanding, { ...on, round: 1 }, ['text'], { answer: 'correction' });
  await doing(wire.actUnconfirmed, on, ['text'], { because: 'safety' });
  await doing(wire.offerUnderstanding, on, ['text'], { after: 1 });
  await manager(wire.answerUnderstanding, { params: { ...on, round: 2 }, body: { answer: 'yes' } });
  await doing(wire.apologise, on, ['text'], { apology: 'regret' });
  const fix = (await doing(wire.proposeFix, on, ['text'], { due })).fixes.at(-1)?.id ?? '';
  await doing(wire.answerFix, { ...on, fix }, ['text'], { version: 1, answer: 'no' });
  await doing(wire.proposeFix, on, ['text'], { due, replaces: fix });
  await manager(wire.answerFix, { params: { ...on, fix }, body: { version: 2, answer: 'yes' } });
  await doing(wire.deliverFix, { ...on, fix }, ['text']);
  await doing(wire.rateFairness, on, ['text'], { outcome: 1, process: 7, treatment: 4 });
  await doing(wire.confirmFix, { ...on, fix }, ['text'], { answer: 'no' });
  const amends = (await doing(wire.offerAmends, on, ['text'], { gestures: [clinic.gestures['The first appointment of the day'] ?? Object.values(clinic.gestures)[0]] })).amends.at(
    -1,
  );
  await doing(wire.answerAmends, { ...on, amends: amends?.id }, ['text'], { answer: 'wish' });
  const promise = (await doing(wire.makePromise, on, ['text'], { due })).promises.at(-1)?.id ?? '';
  await doing(wire.renegotiatePromise, { ...on, promise }, ['text'], { due: new Date(Date.parse(due) + 86_400_000).toISOString() });
  await doing(wire.keepPromise, { ...on, promise }, ['text']);
  const noted = await manager(wire.wishUpdates, { params: on, body: { form: 'look' } });
  await doing(wire.disputeAct, on, ['text'], { act: noted.version });
  await doing(wire.askOtherOwner, on, ['text']);
  await doing(wire.addMatter, on, ['about']);
  await doing(wire.answerMatter, { ...on, matter }, ['text']);
  await doing(wire.saySolved, on, ['text']);
  await doing(wire.sayNotOkay, on, ['text']);
  await doing(wire.withdraw, on, ['text']);
  await doing(wire.reopen, on, ['text']);
  await manager(wire.noteDeath, { params: on, body: {} });
  await doing(wire.look, on, ['text']);
  await doing(wire.undoDeath, on, ['text']);
  await doing(wire.endUnagreed, on, ['did', 'willNot', 'whereNext']);
}

test('Each of them goes through the deeds of a walk and stands in its story as it was typed.', LONG, async () => {
  const play = player(HOSTILE);
  while (play.left()) await walk(play);
});

test('Every deed takes any of them in every text it has: it is done with that text unchanged, or refused with a sentence.', LONG, async () => {
  const deeds = DEEDS.filter(isServed).filter((deed) => textsIn(WIRE[deed].body as Schema).length > 0);
  expect(deeds.length).toBeGreaterThan(35);
  let at = 0;
  for (const deed of deeds) {
    const { id } = await manager(wire.raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'Two hours.' } } });
    for (let turn = 0; turn < 6; turn++) {
      const text = HOSTILE[at++ % HOSTILE.length] ?? '';
      const body = filled(WIRE[deed].body as Schema, text);
      const { status, answer, problem } = await manager.ask(WIRE[deed] as unknown as Endpoint, { params: { id, round: 1, version: 1, act: 1, attempt: 1 }, body });
      expect([deed, status < 500, problem === null || (problem.detail ?? '').length > 20]).toEqual([deed, true, true]);
      if (answer !== null) expect([deed, JSON.stringify(answer).includes(JSON.stringify(text).slice(1, -1))]).toEqual([deed, true]);
    }
  }
  expect(server.logged.filter((line) => line.includes('surprise'))).toEqual([]);
});

/** The least that the schema takes, with this text in every field that is free text. */
function filled(schema: Schema, text: string): unknown {
  return Object.assign(sampleOf(schema, text) as object, Object.fromEntries(textsIn(schema).map((name) => [name, text])));
}

/** As a spreadsheet would hold it, with the sign before what looks like a formula. */
const cell = (text: string): string => `"${(/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
type Exported = { customers: { id: string; name: string }[]; concerns: { id: string; telling: { happened: { text: string } | null } }[] };
const COUNTS = { customers: 0, concerns: 0, compliments: 0 };

async function exported(org: string): Promise<Exported> {
  let text = '';
  for await (const piece of exportJson(server.ground, org, { ...COUNTS })) text += piece;
  return JSON.parse(text) as Exported;
}
const bring = (org: string, map: ReturnType<typeof readMap>, text: string) => importCsv({ ground: server.ground, org, map, dryRun: false, progress: () => {} }, text);

test('All of them go out as JSON and as CSV, and come back into another house as they were.', LONG, async () => {
  const [first, second] = [(await makeClinic(server.ground, { name: 'First house' })).org, (await makeClinic(server.ground, { name: 'Second house' })).org];
  const map = readMap(JSON.stringify({ source: 'hostile', words: { happened: 'text' }, customer: { called: '{name}' } }));
  expect(await bring(first, map, `name,text\n${HOSTILE.map((text) => `${cell(text)},${cell(text)}`).join('\n')}`)).toMatchObject({ failed: [] });
  const json = await exported(first);
  const names = json.customers.map(({ name }) => name).toSorted();
  expect(new Set(json.concerns.map(({ telling }) => telling.happened?.text))).toEqual(new Set(HOSTILE));
  const folder = mkdtempSync(join(tmpdir(), 'alongside-hostile-'));
  await exportCsv(server.ground, first, folder, { ...COUNTS });
  const table = (file: string) => [...readCsv(readFileSync(join(folder, `${file}.csv`), 'utf8'))].flatMap((row) => ('cells' in row ? [row.cells.map(unguarded)] : []));
  const [header = [], ...people] = table('customers');
  expect(people.map((cells) => cells[header.indexOf('name')] ?? '').toSorted()).toEqual(names);
  const alongside = readMap(readFileSync(new URL('../../examples/alongside.map.json', import.meta.url), 'utf8'));
  expect(await bring(second, alongside, readFileSync(join(folder, 'concerns.csv'), 'utf8'))).toMatchObject({ failed: [] });
  expect(new Set((await exported(second)).concerns.map(({ telling }) => telling.happened?.text))).toEqual(new Set(HOSTILE));
});
