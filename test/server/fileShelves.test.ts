// Files moved out of the database and back: to a folder, to a store that speaks S3, and through what can go wrong between.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { addFile, addressOfFile, showFile } from '../../src/contract/file.ts';
import { filesToMove, moveFiles, sweepObjects, tendFiles } from '../../src/server/files/moving.ts';
import { sweepFiles } from '../../src/server/files/sweep.ts';
import { inOrganisation, reading } from '../../src/server/platform/database.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { jpeg } from '../cast/files.ts';
import { makeClinic } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startObjectStore } from '../harness/s3.ts';
import { startServer } from '../harness/server.ts';
import { upload } from '../harness/upload.ts';

const store = await startObjectStore();
const filesDir = await mkdtemp(join(tmpdir(), 'alongside-files-'));
afterAll(() => rm(filesDir, { recursive: true, force: true }));
const { s3 } = readSettings({ DATA_DIR: filesDir, S3_URL: store.url });
const server = await startServer({ settings: { filesDir, s3 } });
const { ground } = server;
const clinic = await makeClinic(ground);
const { org } = clinic;
const sam = server.api({ key: clinic.keys.staff });
const keeping = (filesIn: 'database' | 'folder' | 's3'): Ground => ({ ...ground, settings: { ...ground.settings, filesIn } });

/** A photo that was sent, so that it stays. */
async function judysPhoto(bytes: Uint8Array = Buffer.concat([jpeg()])) {
  const concern = await sam(raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited.' } } });
  const { answer } = await upload(sam, addFile.path.replace(':id', concern.id), { bytes });
  const id = answer.id ?? '';
  await inOrganisation(ground.database, org, (rows) => rows.updateTable('file').set({ sent_at: ground.now() }).where('org_id', '=', org).where('id', '=', id).execute());
  const path = showFile.path.replace(':id', concern.id).replace(':file', id);
  return { concern, id, path, open: () => sam.fetch(path) };
}
const rowOf = (id: string) =>
  reading(ground.database, org, (rows) =>
    rows.selectFrom('file').select(['lies_in', 'damaged_at', 'checked_at']).where('org_id', '=', org).where('id', '=', id).executeTakeFirstOrThrow(),
  );
const piecesOf = async (id: string) =>
  (await reading(ground.database, org, (rows) => rows.selectFrom('file_piece').select('position').where('org_id', '=', org).where('file_id', '=', id).execute())).length;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

/** Each test begins with everything in the database. */
beforeEach(async () => {
  await moveFiles(ground, org, 'database');
  ground.now();
  server.clock.pass({ hours: 1 });
  await sweepObjects(ground, org);
});

test('A photo moves to the store, encrypted there, is read from it, and its pieces go once nobody can be reading them.', async () => {
  const photo = await judysPhoto();
  const sent = await bytesOf(await photo.open());
  await tendFiles(keeping('s3'));
  expect(await rowOf(photo.id)).toMatchObject({ lies_in: 's3' });
  const object = store.kept.get(`/rooms/kept/${org}/${photo.id}`);
  expect(object).toMatchObject({ encryption: 'AES256' });
  expect(object?.bytes.equals(sent)).toBe(true);
  expect((await bytesOf(await photo.open())).equals(sent)).toBe(true);
  expect(await piecesOf(photo.id)).toBe(1);
  server.clock.pass({ minutes: 11 });
  await tendFiles(keeping('s3'));
  expect(await piecesOf(photo.id)).toBe(0);
  expect((await bytesOf(await photo.open())).equals(sent)).toBe(true);
});

test('It moves on to the folder and back to the database, as it was; what it leaves behind is swept.', async () => {
  const photo = await judysPhoto();
  const sent = await bytesOf(await photo.open());
  for (const to of ['s3', 'folder', 'database', 'folder'] as const) {
    await moveFiles(ground, org, to);
    expect((await bytesOf(await photo.open())).equals(sent)).toBe(true);
    server.clock.pass({ minutes: 11 });
    await sweepObjects(ground, org);
    expect((await bytesOf(await photo.open())).equals(sent)).toBe(true);
    expect([to, store.kept.has(`/rooms/kept/${org}/${photo.id}`)]).toEqual([to, to === 's3']);
  }
  expect(await readdir(join(filesDir, org))).toContain(photo.id);
});

test('A store that answers 500 is asked again; one that stays away moves nothing, loses nothing, and the move goes on later.', async () => {
  const [one, two] = [await judysPhoto(), await judysPhoto()];
  store.misbehave('says 500', 'says 500');
  await tendFiles(keeping('s3'));
  expect(await rowOf(one.id)).toMatchObject({ lies_in: 's3' });
  await moveFiles(ground, org, 'database');
  store.misbehave(...Array.from({ length: 4 }, () => 'says 500' as const));
  await tendFiles(keeping('s3'));
  expect(server.logged.join('\n')).toContain('files-not-moved');
  for (const { id, open } of [one, two]) {
    expect(await rowOf(id)).toMatchObject({ lies_in: 'database' });
    expect((await open()).status).toBe(200);
  }
  expect(await reading(ground.database, org, (rows) => filesToMove(rows, org, 's3'))).toBeGreaterThanOrEqual(2);
  await tendFiles(keeping('s3'));
  expect(await rowOf(two.id)).toMatchObject({ lies_in: 's3' });
});

test('What the store gives back as another never counts as moved, and half of a file is no file.', async () => {
  const photo = await judysPhoto();
  store.misbehave('keeps another');
  await tendFiles(keeping('s3'));
  expect(await rowOf(photo.id)).toMatchObject({ lies_in: 'database' });
  await tendFiles(keeping('s3'));
  expect(await rowOf(photo.id)).toMatchObject({ lies_in: 's3' });
  store.misbehave('gives half');
  await expect(photo.open().then(bytesOf)).rejects.toThrow();
  store.misbehave(...Array.from({ length: 4 }, () => 'says 500' as const));
  const away = await photo.open();
  expect([away.status, await away.text()]).toEqual([503, expect.stringContaining('file-not-reachable')]);
  expect((await photo.open()).status).toBe(200);
});

test('What is erased or dropped goes from the store too, and nobody else’s bytes with it, though they are the same.', async () => {
  const [judys, barbs] = [await judysPhoto(), await judysPhoto()];
  await tendFiles(keeping('s3'));
  await inOrganisation(ground.database, org, (rows) =>
    rows.updateTable('file').set({ name: null, hash: null, erased_at: ground.now() }).where('org_id', '=', org).where('id', '=', judys.id).execute(),
  );
  await tendFiles(keeping('s3'));
  expect(store.kept.has(`/rooms/kept/${org}/${judys.id}`)).toBe(false);
  expect(store.kept.has(`/rooms/kept/${org}/${barbs.id}`)).toBe(true);
  expect((await barbs.open()).status).toBe(200);
  await inOrganisation(ground.database, org, (rows) => rows.deleteFrom('file').where('org_id', '=', org).where('id', '=', barbs.id).execute());
  await tendFiles(keeping('s3'));
  expect(store.kept.has(`/rooms/kept/${org}/${barbs.id}`)).toBe(false);
});

test('Every file is read within a week; one that is damaged or missing says so where it stands and in verify, until it is whole again.', async () => {
  const photos = [await judysPhoto(), await judysPhoto(), await judysPhoto()];
  const [damaged, missing, whole] = photos;
  await moveFiles(ground, org, 'folder');
  const placeOf = (id = '') => join(filesDir, org, id);
  const before = await readFile(placeOf(damaged?.id));
  await writeFile(placeOf(damaged?.id), 'not the photo');
  await rm(placeOf(missing?.id));
  for (let night = 0; night < 7; night++) {
    server.clock.pass({ days: 1 });
    await sweepFiles(ground);
  }
  for (const { id } of photos) expect((await rowOf(id)).checked_at).not.toBeNull();
  expect((await whole?.open())?.status).toBe(200);
  for (const one of [damaged, missing]) {
    expect((await rowOf(one?.id ?? '')).damaged_at).not.toBeNull();
    const answer = await one?.open();
    expect([answer?.status, await answer?.text()]).toEqual([409, expect.stringContaining('file-damaged')]);
  }
  const flaws = (await verify(ground, org)).flaws.filter(({ is }) => is === 'file-damaged');
  expect(flaws).toHaveLength(2);
  await writeFile(placeOf(damaged?.id), before);
  server.clock.pass({ days: 8 });
  await sweepFiles(ground);
  expect((await rowOf(damaged?.id ?? '')).damaged_at).toBeNull();
  await writeFile(placeOf(missing?.id), before);
  server.clock.pass({ days: 8 });
  await sweepFiles(ground);
});

test('A private address opens a file without a key for five minutes, for whom it was made as long as they may see it.', async () => {
  const photo = await judysPhoto();
  const params = { id: photo.concern.id, file: photo.id };
  const { url } = await sam(addressOfFile, { params });
  const path = new URL(url).pathname;
  const nobody = (at = path) => fetch(`http://127.0.0.1:${new URL(server.baseUrl).port}${at}`);
  const opened = await nobody();
  expect([opened.status, opened.headers.get('content-type'), opened.headers.get('cache-control')]).toEqual([200, 'image/jpeg', 'no-store']);
  expect((await nobody(`${path.slice(0, -2)}xx`)).status).toBe(404);
  const judy = server.api(await enterRoom(ground, { org, concern: photo.concern.id, party: photo.concern.customer.id }));
  expect((await nobody(new URL((await judy(addressOfFile, { params })).url).pathname)).status).toBe(200);
  const nora = await inOrganisation(ground.database, org, (rows) =>
    rows.selectFrom('api_key').select('id').where('org_id', '=', org).where('name', '=', 'Key of a staff').executeTakeFirstOrThrow(),
  );
  await inOrganisation(ground.database, org, (rows) => rows.updateTable('api_key').set({ revoked_at: ground.now() }).where('org_id', '=', org).where('id', '=', nora.id).execute());
  expect((await nobody()).status).toBe(404);
  await inOrganisation(ground.database, org, (rows) => rows.updateTable('api_key').set({ revoked_at: null }).where('org_id', '=', org).where('id', '=', nora.id).execute());
  expect((await nobody()).status).toBe(200);
  server.clock.pass({ minutes: 6 });
  expect((await nobody()).status).toBe(404);
});

test('The settings of where files lie are read, and each wrong one is named.', () => {
  const read = (env: Record<string, string>) => () => readSettings({ DATA_DIR: filesDir, ...env });
  expect(s3).toMatchObject({ bucket: 'rooms', prefix: 'kept/', region: 'eu-test-1', key: 'AKIDJUDY', secret: 'a secret with / and +', encryption: 'AES256' });
  expect(read({})()).toMatchObject({ filesIn: 'database', filesDir: null, s3: null });
  expect(read({ FILES_IN: 'folder' })).toThrow('FILES_DIR');
  expect(read({ FILES_IN: 's3' })).toThrow('S3_URL');
  expect(read({ FILES_IN: 'cloud' })).toThrow('FILES_IN is "cloud"');
  expect(read({ S3_URL: 'https://s3.example/bucket' })).toThrow('S3_URL');
});
