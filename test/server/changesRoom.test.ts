// What changed because of them and their part in it, as a browser without script meets it; and the page for everybody.
import { beforeAll, expect, test } from 'vitest';
import { raiseCause } from '../../src/contract/causeEndpoints.ts';
import * as wire from '../../src/contract/changeEndpoints.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
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

async function judyTold() {
  const told = await sam(raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'I can’t read the bill.' } } });
  const { id: cause } = await sam(raiseCause, { body: { title: 'Bills that nobody can read', concerns: [told.id] } });
  const planned = await sam(wire.planChange, { params: { cause }, body: { does: 'One line for each visit.', seen: 'A bill that one can read.', actions: ['simplify'] } });
  const change = planned.changes[0]?.id ?? '';
  const at = { params: { cause, change } };
  const written = await sam(wire.writeStory, { ...at, body: { en: { said: 'Nobody could read the bill.', did: 'It has one line for each visit now.' } } });
  await sam(wire.tellOfChange, { ...at, body: { version: written.changes[0]?.story?.version ?? 0 } });
  const invited = await sam(wire.invitePartner, { ...at, body: { person: told.customer.id, role: 'tester', text: 'Would you read the new bill?' } });
  const token = await inOrganisation(server.ground.database, clinic.org, (rows) => mintLink(server.ground, rows, { org: clinic.org, concern: told.id, party: told.customer.id }));
  const judy = plainBrowser(server.baseUrl);
  const main = await judy.visit(`/r/${token.replace('.', '/')}`);
  return { id: told.id, judy, main, cause, change, partner: invited.changes[0]?.partners[0]?.id ?? '' };
}

test('Judy is led from her page to what changed, reads it, and says a word about it.', async () => {
  const { id, judy, main, cause, change } = await judyTold();
  const page = `/room/${id}/see/changed`;
  expect(main.html).toContain(`href="${page}"`);
  const read = await judy.visit(page);
  for (const words of ['Nobody could read the bill.', 'It has one line for each visit now.', 'A bill that one can read.']) expect(read.html).toContain(words);
  const said = await judy.visit(`/room/${id}/sayHeard`, { ...guard(read.html), page: 'changed', cause, change, text: 'Now I can.' });
  expect(said.path).toBe(`${page}?said=heard`);
  expect(said.html).toContain('Now I can.');
  expect(said.html).not.toContain('name="text"');
});

test('She is asked for her part, says yes, tells what she found, and ends it when she likes; what she may not do is not offered.', async () => {
  const { id, judy, main, cause, partner } = await judyTold();
  const page = `/room/${id}/see/part/${partner}`;
  expect(main.html).toContain(`href="${page}"`);
  const asked = await judy.visit(page);
  expect(asked.html).toContain('Would you read the new bill?');
  expect(asked.html).not.toContain(`/room/${id}/tellAsPartner`);
  const fields = { ...guard(asked.html), page: 'part', thing: partner, cause, partner };
  const yes = await judy.visit(`/room/${id}/answerInvitation`, { ...fields, answer: 'yes' });
  expect(yes.path).toBe(`${page}?said=partYes`);
  const empty = await judy.visit(`/room/${id}/tellAsPartner`, { ...fields, text: ' ' });
  expect(empty.status).toBe(409);
  const told = await judy.visit(`/room/${id}/tellAsPartner`, { ...fields, text: 'The total is hard to find.' });
  expect(told.html).toContain('The total is hard to find.');
  const again = await judy.visit(`/room/${id}/tellAsPartner`, { ...fields, text: 'The total is hard to find.' });
  expect(again.html.split('The total is hard to find.')).toHaveLength(2);
  const ended = await judy.visit(`/room/${id}/endPartnership`, { ...fields, text: '' });
  expect(ended.path).toBe(`${page}?said=partEnded`);
  expect(ended.html).not.toContain(`/room/${id}/endPartnership`);
});

test('A part that is somebody else’s is no page of hers.', async () => {
  const [{ id, judy }, other] = [await judyTold(), await judyTold()];
  expect((await judy.visit(`/room/${id}/see/part/${other.partner}`)).status).toBe(404);
});
