// Our own mail server: it takes what is for us, passes nothing on, says "stored" only when it is, and can't be worn out.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterEach, expect, test } from 'vitest';
import type { Arrive } from '../../src/server/channel/arriving.ts';
import { channelsFromSettings, idFromSettings } from '../../src/server/channel/fromSettings.ts';
import { type Limits, USUAL_LIMITS } from '../../src/server/channel/limits.ts';
import { type Listener, listen } from '../../src/server/channel/listener.ts';
import { arriveAll } from '../../src/server/mail/arriveAll.ts';
import { newId } from '../../src/server/platform/ids.ts';
import { networkOf } from '../../src/server/platform/network.ts';
import { replyAddress } from '../../src/server/platform/replyAddress.ts';
import { makeClinic } from '../harness/clinic.ts';
import { databaseOnLine } from '../harness/databaseLine.ts';
import { asOwner } from '../harness/databases.ts';
import { freshGround, type GroundWanted, NO_CHANNELS } from '../harness/ground.ts';
import { until } from '../harness/mailbox.ts';
import { tempFolder } from '../harness/tempFolder.ts';

const HELP = 'help@lakeside.example';
const FROM = 'judy@example.net';
const open: Listener[] = [];
afterEach(async () => {
  for (const listener of open.splice(0)) await listener.close();
});

async function listening({ limits = {}, by = arriveAll, wanted = {} }: { limits?: Partial<Limits>; by?: Arrive; wanted?: GroundWanted } = {}) {
  const channels = { ...NO_CHANNELS, listen: { host: '127.0.0.1', port: 0 }, listenFor: [HELP, '@desk.lakeside.example'] };
  const opened = await freshGround({ ...wanted, settings: { channels, dataDir: tempFolder() } });
  const clinic = await makeClinic(opened.ground);
  await channelsFromSettings(opened.ground);
  const listener = await listen({ ground: opened.ground, arrive: by, limits: { ...USUAL_LIMITS, ...limits } });
  open.push(listener);
  return { ...opened, clinic, port: listener.port };
}

const LETTER = 'From: Judy <judy@example.net>\r\nSubject: Two hours\r\nMessage-ID: <1@example.net>\r\n\r\nTwo hours I sat there.\r\n';
/** Sends as another mail server would; gives its last word. */
async function send(port: number, { to = HELP, from = FROM, raw = LETTER as string | Buffer, secure = false } = {}): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: !secure, requireTLS: secure, tls: { rejectUnauthorized: false } });
  return transport.sendMail({ envelope: { from, to }, raw }).then(
    ({ response }) => response,
    (failure: { response?: string; message: string }) => failure.response ?? failure.message,
  );
}

/** A conversation by hand: each line is sent, and what came back is given. */
async function talk(port: number): Promise<{ socket: Socket; say(line: string): Promise<string>; heard: () => string }> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let heard = '';
  socket.on('data', (chunk: string) => {
    heard += chunk;
  });
  socket.on('error', () => {});
  await until('it greets', () => heard.includes('\n'));
  return {
    socket,
    heard: () => heard,
    async say(line) {
      const before = heard.length;
      socket.write(`${line}\r\n`);
      await until(`an answer to ${line}`, () => /^\d{3} .*\r\n$/m.test(heard.slice(before)) || socket.destroyed);
      return heard.slice(before).trim();
    },
  };
}

const storedMail = (ownerUrl: string) => asOwner<{ channel: string | null }>(ownerUrl, 'select channel from mail');

test('Mail for an address of ours is stored as it came, with whom it was for, and then it says so.', async () => {
  const { port, database, clinic } = await listening();
  expect(await send(port)).toMatch(/^250 /);
  expect(await storedMail(database.ownerUrl)).toEqual([{ channel: idFromSettings(clinic.org, 'listener') }]);
  const [piece] = await asOwner<{ raw: string }>(database.ownerUrl, "select convert_from(bytes, 'utf8') as raw from mail_piece");
  expect(piece?.raw).toBe(LETTER);
});

test('The same message delivered twice is one message.', async () => {
  const { port, database } = await listening();
  expect(await send(port)).toMatch(/^250 /);
  expect(await send(port)).toMatch(/^250 /);
  expect(await storedMail(database.ownerUrl)).toHaveLength(1);
});

test('It passes nothing on; every other address is refused, also one that only looks like ours.', async () => {
  const { port, database } = await listening();
  for (const to of ['somebody@elsewhere.example', 'help@lakeside.example.evil.example', 'help%elsewhere.example@lakeside.example', 'lakeside.example!help@elsewhere.example'])
    expect(await send(port, { to })).toMatch(/^550 /);
  expect(await send(port, { to: 'anybody@desk.lakeside.example' })).toMatch(/^250 /);
  expect(await storedMail(database.ownerUrl)).toHaveLength(1);
});

test('A reply to the signed address of a letter is taken; one that was made up is not.', async () => {
  const { port, ground, clinic } = await listening();
  const answered = replyAddress(ground.settings, { org: clinic.org, letter: newId() });
  expect(await send(port, { to: answered })).toMatch(/^250 /);
  const madeUp = answered.replace(/\+(.)/, (_, letter: string) => `+${letter === 'a' ? 'b' : 'a'}`);
  expect(await send(port, { to: madeUp })).toMatch(/^550 /);
});

test('A bounce comes from nobody, and is taken.', async () => {
  const { port, database } = await listening();
  expect(await send(port, { from: '' })).toMatch(/^250 /);
  expect(await storedMail(database.ownerUrl)).toHaveLength(1);
});

test('It speaks encrypted with a certificate that it made itself.', async () => {
  const { port } = await listening();
  expect(await send(port, { secure: true })).toMatch(/^250 /);
});

test('One that is too large is refused for good, and nothing of it is kept; one a little smaller is taken.', async () => {
  const { port, database } = await listening({ limits: { messageBytes: 100_000 } });
  const body = (bytes: number): string => `${LETTER}${'All that I had to say. '.repeat(bytes / 23)}\r\n`;
  expect(await send(port, { raw: body(200_000) })).toMatch(/^552 /);
  expect(await storedMail(database.ownerUrl)).toHaveLength(0);
  expect(await send(port, { raw: body(90_000) })).toMatch(/^250 /);
});

test('Nothing is said before it is stored: while that hangs there is no answer, and when it fails the sender is to try again.', async () => {
  let fail: (reason: Error) => void = () => {};
  const { port } = await listening({ by: () => new Promise((_, reject) => (fail = reject)) });
  const { say, socket, heard } = await talk(port);
  await say('HELO there');
  await say(`MAIL FROM:<${FROM}>`);
  await say(`RCPT TO:<${HELP}>`);
  await say('DATA');
  socket.write(`${LETTER}.\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(heard()).not.toMatch(/^250 2\.0\.0/m);
  fail(new Error('the disk is full'));
  await until('it answers', () => /^451 /m.test(heard()));
  socket.destroy();
});

test('While the database is away the sender is told to try again; when it is back, the same message is stored, once.', { timeout: 60_000 }, async () => {
  const line = await databaseOnLine();
  const { port, database } = await listening({ wanted: { on: line.database } });
  expect(await send(port)).toMatch(/^250 /);
  await line.cut();
  const another = LETTER.replace('<1@', '<2@');
  expect(await send(port, { raw: another })).toMatch(/^451 /);
  await line.mend();
  await until('it takes mail again', async () => (await send(port, { raw: another })).startsWith('250'));
  expect(await storedMail(database.ownerUrl)).toHaveLength(2);
});

test('One network gets so many connections and messages and no more; when it lets go of one, it gets another.', async () => {
  const { port } = await listening({ limits: { connectionsOfNetwork: 3, messagesOfNetworkAnHour: 2 } });
  const three = [await talk(port), await talk(port), await talk(port)];
  const fourth = await talk(port);
  expect(fourth.heard()).toMatch(/^421 /);
  for (const { socket } of three) {
    socket.destroy();
    await once(socket, 'close');
  }
  await until('there is room again', async () => (await talk(port)).heard().startsWith('220'));
  expect(await send(port)).toMatch(/^250 /);
  expect(await send(port)).toMatch(/^250 /);
  expect(await send(port)).toMatch(/^421 /);
});

test('Who dribbles a message byte by byte, or says nothing, is cut off after a while; the others go on.', async () => {
  const { port } = await listening({ limits: { sessionMs: 700, silenceMs: 400 } });
  const dribbling = await talk(port);
  await dribbling.say('HELO there');
  const drip = setInterval(() => dribbling.socket.write('N'), 100);
  const silent = await talk(port);
  expect(await send(port)).toMatch(/^250 /);
  await until('both are cut off', () => dribbling.socket.destroyed && silent.socket.destroyed, 5000);
  clearInterval(drip);
});

test('A flood of commands in one breath is cut off, and costs the others nothing.', async () => {
  const { port } = await listening();
  const { socket } = await talk(port);
  const flood = setInterval(() => socket.write('NOOP\r\n'.repeat(20_000)), 20);
  await until('it is cut off', () => socket.destroyed, 20_000);
  clearInterval(flood);
  expect(await send(port)).toMatch(/^250 /);
});

test('Large messages from many at once don’t fill the memory: what is too much is asked to come later.', async () => {
  const { port, database } = await listening({ limits: { bytesAtOnce: 150_000 } });
  const large = (number: number): string => `${LETTER.replace('<1@', `<${number}@`)}${'All that I had to say. '.repeat(6000)}\r\n`;
  const answers = await Promise.all([1, 2, 3].map((number) => send(port, { raw: large(number) })));
  const taken = answers.filter((answer) => answer.startsWith('250')).length;
  expect(answers.every((answer) => /^(250|452) /.test(answer))).toBe(true);
  expect(await storedMail(database.ownerUrl)).toHaveLength(taken);
  expect(await send(port, { raw: large(4) })).toMatch(/^250 /);
});

test('A network is what one sender has: 256 addresses of IPv4, half an address of IPv6.', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113');
  expect(networkOf('::ffff:203.0.113.77')).toBe('203.0.113');
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
});
