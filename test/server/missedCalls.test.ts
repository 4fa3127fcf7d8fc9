// Two calls of ours that were missed in a row: told by mail to who leads, besides the bell.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/cadenceEndpoints.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { ringBells } from '../../src/server/cadence/clock.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { reading } from '../../src/server/platform/database.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground, { settings: { zone: 'Europe/Berlin' } });
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const { clock, ground } = server;

async function withPlan(name: string): Promise<{ customer: string }> {
  const { id: customer } = await sam(addCustomer, { body: { name } });
  const terms = { beat: { every: 'day' as const }, why: 'So that you need not wonder.', caller: clinic.people.sam, standIn: clinic.people.barb, team: clinic.teams.desk };
  const { proposal } = await sam(wire.proposeCadence, { params: { customer }, body: terms });
  await sam(wire.answerCadence, { params: { customer, proposal: proposal?.version ?? 0 }, body: { answer: 'yes', via: 'phone' } });
  return { customer };
}
const at = async (instant: string): Promise<void> => {
  clock.set(instant);
  await ringBells(ground);
};

test('Whoever leads is told of two missed calls by mail, once, in a letter that names nobody; not of one, nor when she was reached before it went.', async () => {
  await withPlan('Hilde Braun');
  const mended = await withPlan('Olga Brandt');
  for (const day of ['17', '18', '19']) {
    await at(`2026-11-${day}T07:00:00.000Z`);
    await at(`2026-11-${day}T16:00:00.000Z`);
    if (day === '17') expect(await leadsLetters(mended.customer)).toHaveLength(0);
  }
  const [letter, ...more] = await leadsLetters(mended.customer);
  expect([letter?.staff_id, letter?.concern_id, more.length]).toEqual([clinic.people.barb, null, 0]);
  await at('2026-11-20T07:00:00.000Z');
  await sam(wire.recordTouch, { params: { customer: mended.customer, day: '2026-11-20' }, body: { outcome: 'reached', told: 'I asked the bank.' } });
  await sendLetters(ground, { org: clinic.org });
  const mails = () => sink.mails.filter(({ to, text }) => to.includes('barb@') && /two calls in a row/.test(text));
  const sent = mails().length;
  expect(mails().at(-1)?.text).not.toMatch(/Hilde|Olga/);
  expect(sent).toBeGreaterThan(0);
  await sendLetters(ground, { org: clinic.org });
  expect(mails()).toHaveLength(sent);
});
const leadsLetters = async (customer: string) => {
  const letters = await reading(ground.database, clinic.org, (rows) => rows.selectFrom('letter').selectAll().where('kind', '=', 'missedTwice').execute());
  return letters.filter(({ facts }) => JSON.stringify(facts).includes(customer));
};
