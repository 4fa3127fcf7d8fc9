// "Why was that, as you see it?" as a browser without script meets it: a page, plain forms, and back to it with thanks.
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/causeEndpoints.ts';
import { raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import { mergeInto, takeBackMerge } from '../../src/contract/merging.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { guard, plainBrowser } from '../harness/plainBrowser.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
beforeAll(() => buildIfStale());

async function judyAsked() {
  const told = await sam(raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'A bill for a visit that I never had.' } } });
  const cause = await sam(wire.raiseCause, { body: { title: 'Bills go out for visits that never were', concerns: [told.id] } });
  const params = { cause: cause.id };
  const asked = await sam(wire.askWhy, { params, body: { concern: told.id, text: 'Why did the bill come twice, as you see it?' } });
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: told.id, party: told.customer.id }));
  const judy = plainBrowser(server.baseUrl);
  const main = await judy.visit(`/r/${token.replace('.', '/')}`);
  const page = `/room/${told.id}/see/whys`;
  return { id: told.id, judy, main, page, params, why: asked.whys[0]?.id ?? '', fields: { ...guard(main.html), page: 'whys', cause: cause.id } };
}

test('Judy is led to our question, answers it in her words, and reads what became of it.', async () => {
  const { id, judy, main, page, why, fields, params } = await judyAsked();
  expect(main.html).toContain(`href="${page}"`);
  expect(main.html).toContain('Sam asks you why');
  expect((await judy.visit(page)).html).toContain('Why did the bill come twice, as you see it?');
  const empty = await judy.visit(`/room/${id}/answerWhy`, { ...fields, why, text: ' ', answer: 'said' });
  expect(empty.status).toBe(409);
  const said = await judy.visit(`/room/${id}/answerWhy`, { ...fields, why, text: 'Nobody picks up when I call to cancel.', answer: 'said' });
  expect(said.path).toBe(`${page}?said=words`);
  expect(said.html).toContain('Nobody picks up when I call to cancel.');
  expect(said.html).toContain('Your answer is part of our search now.');
  const again = await judy.visit(`/room/${id}/answerWhy`, { ...fields, why, text: 'Nobody picks up when I call to cancel.', answer: 'said' });
  expect(again.path).toBe(`${page}?said=words`);
  expect((await sam(wire.showCause, { params })).whys).toMatchObject([{ answer: { said: { text: 'Nobody picks up when I call to cancel.', voice: 'own' } } }]);
});

test('She may say that she doesn’t know, and undo what was written down for her.', async () => {
  const { id, judy, why, fields, params } = await judyAsked();
  await sam(wire.answerWhy, { params: { id, cause: params.cause, why }, body: { text: 'The letters cross.', via: 'phone' } });
  const shown = await judy.visit(`/room/${id}/see/whys`);
  expect(shown.html).toContain('Written down by Sam Ortiz.');
  const act = /name="act" value="(\d+)"/.exec(shown.html)?.[1] ?? '';
  const undone = await judy.visit(`/room/${id}/disputeWhy`, { ...fields, act });
  expect(undone.path).toBe(`/room/${id}/see/whys?said=changed`);
  const unknown = await judy.visit(`/room/${id}/answerWhy`, { ...fields, why, answer: 'not-known' });
  expect(unknown.html).toContain('You said that you don’t know. That is fine.');
});

test('She says what we missed of the root, and it begins a branch in her words.', async () => {
  const { id, judy, why, fields, params } = await judyAsked();
  await judy.visit(`/room/${id}/answerWhy`, { ...fields, why, text: 'Nobody picks up.', answer: 'said' });
  let under = why;
  for (const text of ['Two phones ring in one room.', 'The second line was never ordered.'])
    under = (await sam(wire.addWhy, { params, body: { under, text, evidence: 'We looked.' } })).whys.at(-1)?.id ?? '';
  await sam(wire.markEnd, { params: { ...params, why: under } });
  await sam(wire.offerRoot, { params, body: { concern: id } });
  const asked = await judy.visit(`/room/${id}/see/whys`);
  expect(asked.html).toContain('The second line was never ordered.');
  const missed = await judy.visit(`/room/${id}/answerRoot`, { ...fields, answer: 'not-quite', text: 'The bill also goes out too soon.' });
  expect(missed.html).toContain('The bill also goes out too soon.');
  const tree = await sam(wire.showCause, { params });
  expect(tree.root).toBe('open');
  expect(tree.whys.at(-1)).toMatchObject({ under: null, depth: 1, answer: { theirs: true } });
});

test('Put together with another, its question is asked and answered on the page of the one that goes on, once; by phone Sam writes the answer down there.', async () => {
  const { id, judy, main, why, params } = await judyAsked();
  const customer = (await sam(showConcern, { params: { id } })).customer.id;
  const other = await sam(raiseConcern, { body: { customer: { id: customer }, telling: { happened: 'Nobody called me back.' } } });
  await sam(wire.linkConcern, { params, body: { concern: other.id } });
  await sam(mergeInto, { params: { id }, body: { into: other.id } });
  expect((await sam(wire.listAskedWhys, { params: { id: other.id } })).items).toMatchObject([{ why, may: ['answerWhy'] }]);
  const there = await judy.visit(`/room/${id}/go-on`, guard(main.html));
  expect(there.html).toContain('Sam asks you why');
  const fields = { ...guard(there.html), page: 'whys', cause: params.cause };
  const said = await judy.visit(`/room/${other.id}/answerWhy`, { ...fields, why, text: 'Nobody picks up.', answer: 'said' });
  expect(said.html).toContain('Your answer is part of our search now.');
  expect((await sam(wire.showCause, { params })).whys).toMatchObject([{ answer: { said: { text: 'Nobody picks up.' } } }]);
  await sam(takeBackMerge, { params: { id: other.id }, body: { from: id } });
  expect((await sam(wire.listAskedWhys, { params: { id: other.id } })).items).toEqual([]);
  expect((await sam(wire.listAskedWhys, { params: { id } })).items).toMatchObject([{ why, answer: { said: { text: 'Nobody picks up.' } } }]);
});
