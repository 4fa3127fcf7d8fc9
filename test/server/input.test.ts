// What is taken in, and how a refusal reads: closed bodies, no NUL, hostile strings unchanged, problems in two languages.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addCustomer, showCustomer } from '../../src/contract/people.ts';
import { addCompliment } from '../../src/contract/today.ts';
import { makeClinic } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const program = server.api({ key: clinic.keys.manager });
const telling = { customer: { name: 'Judy' }, telling: { happened: 'Two hours.' } };
const HOSTILE = (JSON.parse(readFileSync(new URL('../fixtures/hostile-strings.json', import.meta.url), 'utf8')) as string[]).filter((text) => text !== '');

test('A field that nobody knows is refused by its name, wherever it stands.', async () => {
  expect(await program.refused(wire.raiseConcern, { body: { ...telling, prioritty: 1 } })).toMatchObject({ status: 422, code: 'invalid', errors: [{ field: 'body/prioritty' }] });
  const inside = await program.refused(wire.raiseConcern, { body: { ...telling, telling: { happened: 'x', feeling: 'y' } } });
  expect(inside.errors?.[0]?.field).toBe('body/telling/feeling');
  const query = await program.refused(wire.listConcerns, { query: { veiw: 'mine' } });
  expect(query.errors?.[0]?.field).toBe('querystring/veiw');
});

test('What is too long is refused with how many letters fit, for whichever form sent it; what is wrong otherwise names no number.', async () => {
  const long = await program.refused(wire.raiseConcern, { body: { ...telling, telling: { happened: 'x'.repeat(20_001) } } });
  expect(long).toMatchObject({ status: 422, code: 'invalid', errors: [{ field: 'body/telling/happened', most: 20_000 }] });
  const short = await program.refused(wire.raiseConcern, { body: { ...telling, telling: { happened: '' } } });
  expect(short.errors?.[0]).not.toHaveProperty('most');
});

test('NUL is refused in every place with a sentence, and nothing is half kept.', async () => {
  expect(await program.refused(wire.raiseConcern, { body: { ...telling, telling: { happened: 'a\u0000b' } } })).toMatchObject({ status: 422, code: 'nul' });
  expect(await program.refused(addCustomer, { body: { name: '\u0000' } })).toMatchObject({ code: 'nul' });
  expect(await program.refused(wire.listConcerns, { query: { search: 'a\u0000' } })).toMatchObject({ code: 'nul' });
  expect((await program(wire.listConcerns)).items).toEqual([]);
});

test('A problem has a code, a sentence that says what to do, and speaks the language that was asked for.', async () => {
  const { id } = await program(wire.raiseConcern, { body: telling });
  const refused = (language: string) =>
    program.refused(wire.proposeFix, { params: { id }, body: { text: 'Off.', due: '2026-11-20T12:00:00Z' }, headers: { 'accept-language': language } });
  const [english, spanish] = [await refused('en'), await refused('es-MX,es;q=0.9')];
  expect(english).toMatchObject({ status: 409, code: 'understanding-not-confirmed', type: 'urn:alongside:refusal:understanding-not-confirmed' });
  expect(spanish.code).toBe(english.code);
  expect(spanish.detail).not.toBe(english.detail);
  for (const { detail } of [english, spanish]) expect((detail ?? '').length).toBeGreaterThan(30);
});

test('What can not be read as JSON, is too large, or names no such concern is refused without a reference to our insides.', async () => {
  const post = (body: string) => program.fetch('/api/v1/concerns', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  expect((await post('{"customer":')).status).toBe(400);
  expect((await post(JSON.stringify({ ...telling, telling: { happened: 'x'.repeat(1_100_000) } }))).status).toBe(413);
  expect((await post(JSON.stringify({ ...telling, telling: { happened: 'x'.repeat(20_001) } }))).status).toBe(422);
  expect(await program.refused(wire.showConcern, { params: { id: '00000000-0000-7000-8000-000000000000' } })).toMatchObject({ status: 404, code: 'no-such-concern' });
  expect(await program.refused(wire.showConcern, { params: { id: 'nonsense' } })).toMatchObject({ status: 422 });
  expect(server.logged.filter((line) => line.includes('surprise'))).toEqual([]);
});

test('Words that hold nothing but blanks are refused with a sentence.', async () => {
  for (const blank of [' ', '\t\n', '\u3000']) {
    expect(await program.refused(wire.raiseConcern, { body: { ...telling, telling: { happened: blank } } })).toMatchObject({ status: 409 });
  }
});

test(`Each of ${HOSTILE.length} hostile strings comes back unchanged from every text that tells a concern, or is refused as blank.`, { timeout: 120_000 }, async () => {
  const texts = (one: { telling: object; matters: readonly { about: { text: string | null } | null }[] }) => [
    ...Object.values(one.telling as Record<string, { text: string } | null>).map((said) => said?.text),
    ...one.matters.map(({ about }) => about?.text),
  ];
  for (const text of HOSTILE) {
    const body = { customer: { name: text.slice(0, 500) }, telling: { happened: text, felt: text, matters: text, right: text }, concerning: [{ about: text }] };
    const { status, answer, problem } = await program.ask(wire.raiseConcern, { body });
    if (answer === null) {
      expect([status, text.trim(), problem?.code]).toEqual([409, '', problem?.code]);
      continue;
    }
    expect(texts(answer)).toEqual([text, text, text, text, text]);
    expect(answer.customer.name).toBe(text.slice(0, 500));
  }
});

test('The same strings come back unchanged from messages, understandings, apologies, promises, customers, praise and search.', { timeout: 120_000 }, async () => {
  let on = { params: { id: '' } };
  for (const [index, text] of HOSTILE.filter((one) => one.trim() !== '').entries()) {
    if (index % 25 === 0) on = { params: { id: (await program(wire.raiseConcern, { body: telling })).id } };
    const written = await program(wire.write, { ...on, body: { text } });
    expect(written.entries.at(-1)?.words[0]?.said.text).toBe(text);
    const { id: customer } = await program(addCustomer, { body: { name: text.slice(0, 500), callMe: text.slice(0, 500) } });
    expect(await program(showCustomer, { params: { id: customer } })).toMatchObject({ name: text.slice(0, 500), callMe: text.slice(0, 500) });
    await program(wire.listConcerns, { query: { search: text.slice(0, 300) } });
  }
  for (const text of HOSTILE.filter((one) => one.trim() !== '').filter((_, index) => index % 20 === 0)) {
    const promised = await program(wire.makePromise, { ...on, body: { text, due: '2026-12-20T12:00:00Z' } });
    expect(promised.promises.at(-1)?.what.text).toBe(text);
    expect((await program(addCompliment, { body: { customer: { name: 'Ann' }, text } })).words?.text).toBe(text);
  }
});
