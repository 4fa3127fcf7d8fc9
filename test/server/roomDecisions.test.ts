// A decision and the plan as a browser without script meets them: one page, plain forms, and back to it with thanks.
import { beforeAll, expect, test } from 'vitest';
import * as concern from '../../src/contract/concernEndpoints.ts';
import * as wire from '../../src/contract/decisionEndpoints.ts';
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
  const told = await sam(concern.raiseConcern, {
    body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I waited.', matters: 'No stairs.' } },
  });
  const options = [
    { text: 'At home', good: 'No stairs', hard: 'Only on Mondays' },
    { text: 'Here', good: 'Any day', hard: 'A slow lift' },
  ];
  const { decisions } = await sam(wire.askDecision, { params: { id: told.id }, body: { question: 'Where shall we see you?', options } });
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: told.id, party: told.customer.id }));
  const judy = plainBrowser(server.baseUrl);
  const main = await judy.visit(`/r/${token.replace('.', '/')}`);
  const decision = decisions[0]?.id ?? '';
  const page = `/room/${told.id}/see/decision/${decision}`;
  const fields = { ...guard(main.html), page: 'decision', thing: decision, decision };
  return { id: told.id, judy, main, page, fields, decision, options: decisions[0]?.options.map(({ id }) => id) ?? [] };
}

test('Judy is led from her page to the question, says what matters, chooses, and comes back to it with thanks.', async () => {
  const { id, judy, main, page, fields, options } = await judyAsked();
  expect(main.html).toContain(`href="${page}"`);
  const asked = await judy.visit(page);
  expect(asked.html).toMatch(/>No stairs\.<\/textarea>/);
  expect(asked.html).not.toContain('Only on Mondays');
  const empty = await judy.visit(`/room/${id}/sayWhatMatters`, { ...fields, text: ' ' });
  expect(empty.status).toBe(409);
  const shown = await judy.visit(`/room/${id}/sayWhatMatters`, { ...fields, text: 'No stairs, please.' });
  expect(shown.path).toBe(`${page}?said=matters`);
  expect(shown.html).toContain('Only on Mondays');
  const none = await judy.visit(`/room/${id}/chooseOption`, { ...fields, version: '1' });
  expect(none.status).toBe(409);
  const chosen = await judy.visit(`/room/${id}/chooseOption`, { ...fields, version: '1', option: options[0] ?? '' });
  expect(chosen.path).toBe(`${page}?said=choice`);
  expect(chosen.html).toMatch(/You chose:.*At home/s);
});

test('Whoever would rather not say is shown the options; a choice from older options shows the new with hers still marked.', async () => {
  const { id, judy, fields, options } = await judyAsked();
  await judy.visit(`/room/${id}/sayWhatMatters`, { ...fields, text: '', skip: 'yes' });
  await sam(wire.addOption, { params: { id, decision: fields.decision }, body: { text: 'By telephone', good: 'At once', hard: 'We can’t see it' } });
  const stale = await judy.visit(`/room/${id}/chooseOption`, { ...fields, version: '1', option: options[1] ?? '' });
  expect(stale.status).toBe(409);
  expect(stale.html).toContain('By telephone');
  expect(stale.html).toMatch(new RegExp(`value="${options[1]}"[^>]*checked|checked[^>]*value="${options[1]}"`));
  const left = await judy.visit(`/room/${id}/askUsToChoose`, { ...fields, text: 'You know best.' });
  expect(left.html).toContain('Thank you. We choose for you, and tell you why.');
});

test('An option of her own that is empty is put again on its page with what she typed; taken, it stands beside the others.', async () => {
  const { id, judy, fields } = await judyAsked();
  await judy.visit(`/room/${id}/sayWhatMatters`, { ...fields, skip: 'yes' });
  const empty = await judy.visit(`/room/${id}/addOption`, { ...fields, text: '', good: 'My garden' });
  expect(empty.status).toBe(409);
  expect(empty.html).toContain('>My garden</textarea>');
  expect((await judy.visit(`/room/${id}/addOption`, { ...fields, text: 'In my garden' })).html).toContain('In my garden');
});

test('The plan has a page of its own, and is hers to agree to or to change.', async () => {
  const { id, judy, fields } = await judyAsked();
  await sam(concern.offerUnderstanding, { params: { id }, body: { text: 'You waited.' } });
  await sam(concern.answerUnderstanding, { params: { id, round: 1 }, body: { answer: 'yes', via: 'phone' } });
  const lines = { problem: 'The wait.', ours: 'We come to you.', why: 'So that it heals.', review: new Date(Date.parse(server.ground.now()) + 7 * 86_400_000).toISOString() };
  await sam(wire.proposePlan, { params: { id }, body: lines });
  const { page: _, thing: __, decision: ___, ...plain } = fields;
  const form = { ...plain, page: 'plan', version: '1' };
  expect((await judy.visit(`/room/${id}/answerPlan`, { ...form, answer: 'not-quite', text: '' })).status).toBe(409);
  const not = await judy.visit(`/room/${id}/answerPlan`, { ...form, answer: 'not-quite', text: 'On Tuesdays.' });
  expect(not.path).toBe(`/room/${id}/see/plan?said=planNot`);
  await sam(wire.proposePlan, { params: { id }, body: { ...lines, ours: 'We come on Tuesday.' } });
  const yes = await judy.visit(`/room/${id}/answerPlan`, { ...form, version: '2', answer: 'yes' });
  expect(yes.html).toContain('Thank you. This is our plan now.');
  expect((await judy.visit(`/room/${id}`)).html).toContain('We come on Tuesday.');
});
