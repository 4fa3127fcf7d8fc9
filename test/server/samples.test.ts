// What "done right" looks like: a photo that staff add at the desk, seen by the customer beside the steps.
import { beforeAll, expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { proposeTask } from '../../src/contract/taskEndpoints.ts';
import { task } from '../../src/copy/en/room.task.ts';
import { sweepFiles } from '../../src/server/files/sweep.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import { jpeg, pdf } from '../cast/files.ts';
import { makeClinic } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { upload } from '../harness/upload.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api({ key: clinic.keys.staff });
const raised = await sam(raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited.' } } });
const [id, place] = [raised.id, `/api/v1/concerns/${raised.id}/files`];
const TASK = { title: 'Send us the bill', why: 'Then we can take it off.', steps: ['Take a photo.'] };
beforeAll(() => buildIfStale());

test('Judy sees the photo beside the steps, and it is kept when a day has passed', async () => {
  const { answer } = await upload(sam, place, { bytes: jpeg() });
  const sample = answer.id ?? '';
  const { tasks } = await sam(proposeTask, { params: { id }, body: { ...TASK, sample } });
  expect(tasks[0]).toMatchObject({ sample });
  server.clock.pass({ days: 2 });
  await sweepFiles(server.ground);
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: raised.customer.id }));
  const page = await (await judy.fetch(`/room/${id}/see/task/${tasks[0]?.id}`)).text();
  expect(page).toContain(`src="/room/${id}/files/${sample}" alt="${task.sample}"`);
  expect((await judy.fetch(`/room/${id}/files/${sample}`)).headers.get('content-type')).toBe('image/jpeg');
});

test('A paper that no browser shows as a picture is refused, and so is a file of another room', async () => {
  const { answer } = await upload(sam, place, { bytes: pdf(), name: 'sample.pdf', type: 'application/pdf' });
  const propose = (sample: string) => sam.refused(proposeTask, { params: { id }, body: { ...TASK, sample } });
  expect(await propose(answer.id ?? '')).toMatchObject({ code: 'sample-is-no-picture' });
  expect(await propose(id)).toMatchObject({ code: 'no-such-file' });
});
