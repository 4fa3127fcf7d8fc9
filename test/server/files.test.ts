// Files over HTTP: each hostile one gets a clear word and leaves nothing; nobody fetches another's.
import { connect } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { lookWithReason, raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { dropFile, MOST_FILE_BYTES, showFile } from '../../src/contract/file.ts';
import { refusalSentence } from '../../src/copy/copy.ts';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { sweepFiles } from '../../src/server/files/sweep.ts';
import { roomCookie } from '../../src/server/platform/callers.ts';
import { inOrganisation, reading } from '../../src/server/platform/database.ts';
import { gif, HOSTILE, heic, jpeg, jpegWithPlace, pdf } from '../cast/files.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { upload } from '../harness/upload.ts';

const server = await startServer();
const { ground } = server;
const clinic = await makeClinic(ground);
const neighbour = await makeClinic(ground, { name: 'Hillside Clinic' });
const sam = server.api({ key: clinic.keys.staff });
const raise = () => sam(raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited.' } } });
const hers = await raise();
const room = (concern: typeof hers) => enterRoom(ground, { org: clinic.org, concern: concern.id, party: concern.customer.id });
const judy = server.api(await room(hers));
const place = `/api/v1/concerns/${hers.id}/files`;
const count = async (): Promise<number> =>
  Number((await asOwner<{ n: string }>(server.database.ownerUrl, 'select (select count(*) from file) + (select count(*) from file_piece) as n'))[0]?.n);

test.each(Object.entries(HOSTILE))('%s gets a clear word in both languages, and nothing is kept.', async (_, { bytes, name, code }) => {
  const before = await count();
  const { status, answer } = await upload(judy, place, { bytes, ...(name && { name }) });
  expect({ status, code: answer.code }).toEqual({ status: 409, code });
  expect(answer.detail).toBe(refusalSentence('en', code));
  expect(refusalSentence('es', code)).not.toBe(refusalSentence('es', 'something-went-wrong'));
  expect(await count()).toBe(before);
});

test('Fifteen megabytes are taken, one byte more is not, and the browser hears why.', async () => {
  const whole = Buffer.concat([jpeg(), Buffer.alloc(MOST_FILE_BYTES - jpeg().length)]);
  expect((await upload(judy, place, { bytes: whole })).status).toBe(201);
  const text = { name: 'long.txt', type: 'text/plain' };
  const kept = await upload(judy, place, { bytes: Buffer.alloc(MOST_FILE_BYTES, 'a'), ...text });
  expect(kept).toMatchObject({ status: 201, answer: { size: MOST_FILE_BYTES } });
  const back = Buffer.from(await (await judy.fetch(`${place}/${kept.answer.id}`)).arrayBuffer());
  expect(back.equals(Buffer.alloc(MOST_FILE_BYTES, 'a'))).toBe(true);
  expect((await upload(judy, place, { bytes: Buffer.alloc(MOST_FILE_BYTES + 1, 'a'), ...text })).answer.code).toBe('file-too-large');
});

test('A photo comes back to look at, without its place, run by nothing and kept by no browser.', async () => {
  const { answer } = await upload(judy, place, { bytes: jpegWithPlace(), name: 'mamá\u202egpj.exe', type: 'text/html' });
  expect(answer).toMatchObject({ name: 'mamágpj.exe.jpg', type: 'image/jpeg', state: 'here' });
  const seen = await sam.fetch(`${place}/${answer.id}`);
  expect(Object.fromEntries(seen.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  expect(seen.headers.get('content-disposition')).toMatch(/^inline; filename="mam_gpj\.exe\.jpg"; filename\*=UTF-8''mam%C3%A1gpj/);
  const bytes = Buffer.from(await seen.arrayBuffer());
  expect([bytes.length, bytes.includes('GPSLatitude')]).toEqual([answer.size, false]);
});

test('A polyglot, a locked PDF, HEIC and text are downloads; a GIF is a picture.', async () => {
  const how = async (bytes: Buffer, name: string) => {
    const { answer } = await upload(judy, place, { bytes, name });
    return (await judy.fetch(`${place}/${answer.id}`)).headers.get('content-disposition')?.split(';')[0];
  };
  expect(await how(pdf('<html><script>alert(1)</script></html>'), 'a.pdf')).toBe('attachment');
  expect(await how(pdf('/Encrypt 2 0 R'), 'locked.pdf')).toBe('attachment');
  expect(await how(heic(), 'photo.heic')).toBe('attachment');
  expect(await how(Buffer.from('Hello'), 'note.txt')).toBe('attachment');
  expect(await how(gif(), 'a.gif')).toBe('inline');
});

test('Nobody else fetches it: not another customer, team, site or organisation, not nobody, not a link that has run out.', async () => {
  const { answer } = await upload(judy, place, { bytes: jpeg() });
  const path = `${place}/${answer.id}`;
  const other = await raise();
  const status = async (as: Parameters<typeof server.api>[0], at = path) => (await server.api(as).fetch(at)).status;
  const elsewhere = `/api/v1/concerns/${other.id}/files/${answer.id}`;
  expect(await status({})).toBe(401);
  expect(await status(await room(other))).toBe(401);
  expect(await status(await room(other), elsewhere)).toBe(404);
  expect(await status({ key: neighbour.keys.manager })).toBe(404);
  const nora = await signIn(ground, server.baseUrl, clinic, 'nora');
  expect(await status(nora)).toBe(404);
  const token = await inOrganisation(ground.database, clinic.org, (rows) => mintLink(ground, rows, { org: clinic.org, concern: hers.id, party: hers.customer.id }));
  const link = { cookie: `${roomCookie(hers.id)}=${token}` };
  expect(await status(link)).toBe(200);
  await asOwner(server.database.ownerUrl, "update room_link set expires_at = '2026-11-16T07:00:00Z'");
  expect(await status(link)).toBe(401);
  await asOwner(server.database.ownerUrl, 'update room_link set expires_at = null');
  const looking = server.api(nora);
  await looking(lookWithReason, { params: { id: hers.id }, body: { reason: 'The insurer asked.' } });
  expect(await status(nora)).toBe(200);
  expect((await upload(looking, place, { bytes: jpeg() })).answer.code).toBe('not-allowed');
  expect((await looking.refused(dropFile, { params: { id: hers.id, file: answer.id ?? '' } })).code).toBe('not-allowed');
});

test('A file that wasn’t sent can be taken back, and is gone with its bytes.', async () => {
  const before = await count();
  const { answer } = await upload(judy, place, { bytes: jpeg() });
  const on = { params: { id: hers.id, file: answer.id ?? '' } };
  expect(await judy(dropFile, on)).toEqual({ dropped: true });
  expect(await count()).toBe(before);
  expect((await judy.refused(showFile, on)).code).toBe('no-such-file');
});

test('A day later the sweep forgets what nothing names, and leaves what was sent.', async () => {
  const [loose, sent] = [await upload(judy, place, { bytes: jpeg() }), await upload(judy, place, { bytes: jpeg() })];
  await asOwner(server.database.ownerUrl, `update file set sent_at = added_at where id = '${sent.answer.id}'`);
  const there = async ({ answer }: typeof sent) => (await judy.fetch(`${place}/${answer.id}`)).status;
  server.clock.pass({ hours: 23 });
  await sweepFiles(ground);
  expect(await there(loose)).toBe(200);
  server.clock.pass({ hours: 2 });
  await sweepFiles(ground);
  expect([await there(loose), await there(sent)]).toEqual([404, 200]);
  await asOwner(server.database.ownerUrl, `update file_piece set bytes = '\\x00' where file_id = '${sent.answer.id}'`);
  // Within a week every file is read.
  for (let night = 0; night < 7; night++) {
    server.clock.pass({ hours: 24 });
    await sweepFiles(ground);
  }
  expect(server.logged.some((line) => line.includes('file-damaged') && line.includes(String(sent.answer.id)))).toBe(true);
});

/** A raw request, so that it can be as broken as one wishes; gives the status, or null where the connection just ended. */
function raw(headers: readonly string[], pieces: readonly (string | Buffer)[], cut = false): Promise<number | null> {
  return new Promise((answer) => {
    const socket = connect(Number(new URL(server.baseUrl).port), '127.0.0.1');
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
      if (received.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => answer(received === '' ? null : Number(received.split(' ')[1])));
    socket.write([`POST ${place} HTTP/1.1`, 'host: localhost', `authorization: Bearer ${clinic.keys.staff}`, ...headers, '', ''].join('\r\n'));
    for (const piece of pieces) socket.write(piece);
    if (cut) setTimeout(() => socket.destroy(), 100);
  });
}

test('Hostile multipart costs little and leaves nothing: no boundary, fields without end, a name of the language, a cut connection, a length that lies.', async () => {
  const before = await count();
  const part = (name: string, value = 'x') => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const file = (content: Buffer | string) => Buffer.concat([Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'), Buffer.from(content)]);
  const whole = (body: Buffer | string) => ['content-type: multipart/form-data; boundary=b', `content-length: ${Buffer.byteLength(body)}`];
  const send = (body: Buffer | string) => raw(whole(body), [body]);
  expect(await raw(['content-type: multipart/form-data', 'content-length: 3'], ['abc'])).toBe(409);
  expect(await send(`${Array.from({ length: 5000 }, (_, place) => part(`f${place}`)).join('')}--b--\r\n`)).toBe(409);
  expect(await send(`${part('__proto__')}--b--\r\n`)).toBe(409);
  expect(await send(`${part('x', 'y'.repeat(100_000))}--b--\r\n`)).toBe(409);
  expect(await send(Buffer.concat([file(jpeg()), Buffer.from('\r\n')]))).toBe(409);
  expect(await raw(['content-type: multipart/form-data; boundary=b', 'content-length: 500000'], [file(jpeg())], true)).toBe(null);
  expect(await raw(['content-type: multipart/form-data; boundary=b', 'content-length: 999999999999'], [file(jpeg())])).toBe(409);
  const two = Buffer.concat([file(jpeg()), Buffer.from('\r\n'), file(jpeg()), Buffer.from('\r\n--b--\r\n')]);
  expect(await send(two)).toBe(409);
  expect(await count()).toBe(before);
  expect((await upload(judy, place, { bytes: jpeg() })).status).toBe(201);
});

test('A room takes sixty files a day, and says so.', async () => {
  const other = await raise();
  const theirs = server.api(await room(other));
  await inOrganisation(ground.database, clinic.org, (rows) =>
    sql`insert into file (org_id, id, concern_id, type, size, state, added_by, added_at) select ${clinic.org}, gen_random_uuid(), ${other.id}, 'image/gif', 1, 'here', '{}', ${ground.now()} from generate_series(1, 60)`.execute(
      rows,
    ),
  );
  expect((await upload(theirs, `/api/v1/concerns/${other.id}/files`, { bytes: jpeg() })).answer.code).toBe('too-many-files-today');
  server.clock.pass({ hours: 25 });
  expect((await upload(theirs, `/api/v1/concerns/${other.id}/files`, { bytes: jpeg() })).status).toBe(201);
});

test('With a scanner, what it calls unsafe isn’t kept, and what it can’t judge opens for nobody until it can.', async () => {
  const verdict = { command: 'cat >/dev/null; exit 1' };
  const scanned = await startServer({
    on: server.database,
    clock: server.clock,
    settings: {
      get scanCommand() {
        return verdict.command;
      },
    } as never,
  });
  Object.defineProperty(scanned.ground.settings, 'scanCommand', { get: () => verdict.command });
  const again = scanned.api(await room(hers));
  expect((await upload(again, place, { bytes: jpeg() })).answer.code).toBe('file-not-safe');
  verdict.command = 'exit 2';
  const { answer } = await upload(again, place, { bytes: jpeg() });
  expect(answer.state).toBe('quarantined');
  const code = async () => ((await (await again.fetch(`${place}/${answer.id}`)).text()).match(/"code":"([\w-]+)"/) ?? [])[1];
  expect(await code()).toBe('file-being-checked');
  await sweepFiles(scanned.ground);
  expect(await code()).toBe('file-being-checked');
  verdict.command = 'grep -q JFIF';
  await sweepFiles(scanned.ground);
  expect(await code()).toBe(undefined);
  const states = await reading(ground.database, clinic.org, (rows) =>
    rows.selectFrom('file').select('id').where('org_id', '=', clinic.org).where('state', '=', 'quarantined').execute(),
  );
  expect(states).toEqual([]);
});

test('A photo sent again under its key is one file; another photo under the same key is refused, for its bytes are what was asked.', async () => {
  const before = await count();
  const first = await upload(judy, place, { bytes: jpeg(), key: 'photo' });
  const kept = await count();
  expect(kept).toBeGreaterThan(before);
  expect(await upload(judy, place, { bytes: jpeg(), key: 'photo' })).toEqual(first);
  expect((await upload(judy, place, { bytes: gif(), name: 'photo.jpg', key: 'photo' })).answer).toMatchObject({ code: 'key-reused' });
  const together = await Promise.all([1, 2, 3].map(() => upload(judy, place, { bytes: gif(), key: 'at once' })));
  expect(new Set(together.map(({ answer }) => answer.id)).size).toBe(1);
  expect(await count()).toBe(kept + 2);
});
