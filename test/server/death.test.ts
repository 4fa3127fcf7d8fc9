// A death that was noted by mistake: taken back by a manager, with nothing sent by it, and owned as our mistake.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { makeClinic } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const mary = server.api({ key: clinic.keys.manager });
const sam = server.api({ key: clinic.keys.staff });

test('Taken back, nothing is sent by it, Judy reads that it was our mistake and not how it came about, and letters go again.', async () => {
  const { id, customer } = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email: 'judy@example.org' }, telling: { happened: 'A wait.' } } });
  const on = { params: { id } };
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  await sam(wire.noteDeath, { ...on, body: {} });
  expect(await sam.refused(wire.undoDeath, { ...on, body: { text: 'Her sister has died.' } })).toMatchObject({ status: 403 });
  const undone = await mary(wire.undoDeath, { ...on, body: { text: 'Her sister has died.' } });
  expect(undone).toMatchObject({ died: null, nextUpdate: { state: 'made', form: 'word' } });
  expect((await sam(listLetters, on)).items.map(({ kind }) => kind)).toEqual(['toldReceipt']);
  const hers = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
  const seen = await hers(wire.showConcern, on);
  expect(seen.entries.map(({ kind }) => kind)).toContain('deathUndone');
  expect(JSON.stringify(seen)).not.toContain('Her sister');
  expect(JSON.stringify(await sam(wire.showConcern, on))).toContain('Her sister');
  await sam(wire.giveWord, { ...on, body: { text: 'We are sorry.' } });
  await sendLetters(server.ground, { org: clinic.org, concern: id });
  expect(sink.mails.filter(({ text }) => text.includes('Word for you'))).toHaveLength(1);
});
