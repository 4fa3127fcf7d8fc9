// Side threads with people outside, by the API: Judy sees with whom, why and when; what was said once it is shared.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import * as threads from '../../src/contract/sideThreads.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));

async function raised() {
  const concern = await sam(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited two hours.' } } });
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: concern.id, party: concern.customer.id }));
  return { id: concern.id, judy, on: { params: { id: concern.id } } };
}

test('A side thread: Judy sees with whom, why and when; what was said only once it is shared, all of it in one letter.', async () => {
  const { id, judy, on } = await raised();
  const { id: thread } = await sam(threads.openSideThread, { ...on, body: { with: 'Your insurer, Northern Mutual', because: 'To ask whether they pay for the taxi.' } });
  const at = { params: { id, thread } };
  await sam(threads.addToSideThread, { ...at, body: { direction: 'asked', via: 'phone', text: 'Do you pay taxis after surgery?' } });
  await sam(threads.addToSideThread, { ...at, body: { direction: 'answered', via: 'letter', text: 'Yes, up to forty.', happenedOn: { day: '2026-11-14', zone: 'UTC' } } });
  const seen = await judy(wire.showConcern, on);
  expect(seen.sideThreads).toMatchObject([
    {
      with: { text: 'Your insurer, Northern Mutual', voice: 'ours' },
      because: { text: 'To ask whether they pay for the taxi.' },
      closedAt: null,
      entries: [
        { direction: 'asked', via: 'phone', shared: false },
        { direction: 'answered', via: 'letter', happenedOn: { day: '2026-11-14' } },
      ],
    },
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/forty|taxis/);
  await sam(threads.shareSideThread, { ...at, body: { text: 'So you know what they said.' } });
  const after = await judy(wire.showConcern, on);
  expect(after.opened.map(({ was, words, with: whom }) => [was, words.text, whom?.text])).toEqual([
    ['asked', 'Do you pay taxis after surgery?', 'Your insurer, Northern Mutual'],
    ['answered', 'Yes, up to forty.', 'Your insurer, Northern Mutual'],
  ]);
  expect((await sam(listLetters, on)).items.filter(({ kind }) => kind === 'openedToCustomer')).toHaveLength(1);
  expect(await sam(threads.closeSideThread, at)).toMatchObject({ may: ['addToSideThread'] });
  expect((await judy(wire.showConcern, on)).sideThreads[0]?.closedAt).not.toBeNull();
});
