// A way in or out that fails is seen by everybody, and people are told another way; a mailbox is tried before it is kept.
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/channel.ts';
import { showToday } from '../../src/contract/today.ts';
import { watchChannels } from '../../src/server/channel/alarm.ts';
import { waysOf } from '../../src/server/channel/doctor.ts';
import { channelsFromSettings, idFromSettings } from '../../src/server/channel/fromSettings.ts';
import { changeChannel, noteFault, noteWell } from '../../src/server/channel/store.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { type Clinic, makeClinic } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { type Clock, freshGround, NO_CHANNELS } from '../harness/ground.ts';
import { openMailbox } from '../harness/imapServer.ts';
import { ADDRESS, channelNow, message, readMailboxes, stored, until } from '../harness/mailbox.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';
import { tempFolder } from '../harness/tempFolder.ts';

/** A command that writes down what it was told. */
function alarmCommand(): { command: string; told: () => string[] } {
  const folder = tempFolder();
  const [script, heard] = [join(folder, 'alarm'), join(folder, 'heard')];
  writeFileSync(script, `#!/bin/sh\ncat >> "${heard}"\n`);
  chmodSync(script, 0o755);
  return { command: script, told: () => (existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : []) };
}

type Clinical = { readonly ground: Ground; readonly clinic: Clinic; readonly clock: Clock; readonly logged: readonly string[] };
const mailboxOf = ({ clinic }: { clinic: Clinic }) => ({ org: clinic.org, id: idFromSettings(clinic.org, 'imap') });
const settingsWith = ({ smtp, command = null }: { smtp?: string; command?: string | null }) => ({
  channels: {
    ...NO_CHANNELS,
    mailbox: { host: '127.0.0.1', port: 1, secure: false, user: 'front@lakeside.example', password: 'a mailbox password', folder: 'INBOX' },
    alarmCommand: command,
  },
  smtpUrl: smtp ?? null,
});

async function clinicWith(wanted: { smtp?: string; command?: string | null }): Promise<Clinical> {
  const opened = await freshGround({ settings: settingsWith(wanted) });
  const clinic = await makeClinic(opened.ground);
  await channelsFromSettings(opened.ground);
  return { ...opened, clinic };
}

const server = await startServer({ settings: settingsWith({ smtp: 'smtp://127.0.0.1:1' }) });
const clinic = await makeClinic(server.ground);
await channelsFromSettings(server.ground);
const here = { clinic };
const wayOut = { org: clinic.org, id: idFromSettings(clinic.org, 'smtp-out') };
const sam = server.api({ key: clinic.keys.staff });
const mary = server.api({ key: clinic.keys.manager });

test('When a mailbox has failed for a quarter of an hour the owner and who is on duty get a mail, once an hour at most, and one when it is well.', async () => {
  const sink = await openSink();
  const one = await clinicWith({ smtp: sink.url });
  const { ground, clock, clinic } = one;
  await noteWell(ground, mailboxOf(one));
  await noteFault(ground, mailboxOf(one), 'unreachable');
  clock.pass({ minutes: 14 });
  await watchChannels(ground);
  expect(sink.mails).toHaveLength(0);
  clock.pass({ minutes: 1 });
  await watchChannels(ground);
  const people = ['barb', 'olive', 'sam', 'nora', 'una'] as const;
  const told = sink.mails.map(({ to }) => to).toSorted();
  expect(told).toContain(clinic.emailOf('olive'));
  expect(told).toContain(clinic.emailOf('sam'));
  expect(told).not.toContain(clinic.emailOf('mary'));
  expect(people.map((member) => clinic.emailOf(member)).filter((address) => told.includes(address)).length).toBe(told.length);
  expect(sink.mails[0]?.text).toContain('Mail does not come in');
  expect(sink.mails[0]?.text).toMatch(/auto-submitted: auto-generated/i);
  const first = sink.mails.length;
  clock.pass({ minutes: 30 });
  await watchChannels(ground);
  expect(sink.mails).toHaveLength(first);
  clock.pass({ minutes: 31 });
  await watchChannels(ground);
  expect(sink.mails).toHaveLength(2 * first);
  await noteWell(ground, mailboxOf(one));
  await watchChannels(ground);
  await watchChannels(ground);
  expect(sink.mails).toHaveLength(3 * first);
  expect(sink.mails.at(-1)?.text).toContain('Mail works again');
});

test('Where no mail goes out, a command hears one fixed sentence with no name in it, and hears when it is over.', async () => {
  const { command, told } = alarmCommand();
  const one = await clinicWith({ command });
  await noteWell(one.ground, mailboxOf(one));
  await noteFault(one.ground, mailboxOf(one), 'sign-in-refused');
  one.clock.pass({ minutes: 16 });
  await watchChannels(one.ground);
  expect(told()).toEqual(['Alongside: mail does not come in. Look at the desk under Settings, Channels.']);
  await noteWell(one.ground, mailboxOf(one));
  await watchChannels(one.ground);
  expect(told().at(-1)).toBe('Alongside: mail works again.');
});

test('A permission that was taken back is told at once; and where nobody could be reached it is tried again.', async () => {
  const folder = tempFolder();
  const one = await clinicWith({ command: `test -e ${folder}/ready` });
  await noteWell(one.ground, mailboxOf(one));
  await noteFault(one.ground, mailboxOf(one), 'consent-withdrawn');
  await watchChannels(one.ground);
  expect(one.logged.at(-1)).toContain('"by":"nobody"');
  writeFileSync(join(folder, 'ready'), '');
  await watchChannels(one.ground);
  expect(one.logged.at(-1)).toContain('"by":"command"');
});

test('One of which nothing is heard any more, since its process is gone, is told as well; of two that look at once one tells.', async () => {
  const { command, told } = alarmCommand();
  const one = await clinicWith({ command });
  await noteWell(one.ground, mailboxOf(one));
  one.clock.pass({ minutes: 15 });
  await Promise.all([watchChannels(one.ground), watchChannels(one.ground)]);
  expect(told()).toHaveLength(1);
});

test('When letters can’t go out, that is what the command hears.', async () => {
  const { command, told } = alarmCommand();
  const one = await clinicWith({ smtp: 'smtp://127.0.0.1:1', command });
  await changeChannel(one.ground, mailboxOf(one), { paused_at: one.clock.now() });
  await watchChannels(one.ground);
  one.clock.pass({ minutes: 16 });
  await watchChannels(one.ground);
  expect(told()).toEqual(['Alongside: mail does not go out. Look at the desk under Settings, Channels.']);
});

test('A line that broke a moment ago is nobody’s trouble yet; after five minutes Sam sees since when mail has not come in.', async () => {
  await noteWell(server.ground, mailboxOf(here));
  await noteWell(server.ground, wayOut);
  const well = server.clock.now();
  server.clock.pass({ minutes: 1 });
  await noteFault(server.ground, mailboxOf(here), 'cut-off');
  expect((await sam(showToday)).trouble).toEqual([]);
  server.clock.pass({ minutes: 5 });
  expect((await sam(showToday)).trouble).toMatchObject([{ kind: 'imap', is: 'failing', since: well }]);
  expect((await sam(wire.showChannelHealth)).trouble).toHaveLength(1);
});

test('Whoever watches from outside gets 503 with numbers and no name when a channel is in trouble, and 200 when all is well.', async () => {
  const look = () => server.api({}).fetch('/health/channels');
  const answer = await look();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ ok: false, working: 1, inTrouble: 1 });
  expect((await server.api({}).fetch('/health')).status).toBe(200);
  server.clock.pass({ minutes: 1 });
  await noteWell(server.ground, mailboxOf(here));
  expect((await look()).status).toBe(200);
});

test('The doctor tells how each channel does, and what to do where mail has no way in.', async () => {
  await noteFault(server.ground, mailboxOf(here), 'sign-in-refused');
  const first = (await waysOf(server.ground)).find(({ what }) => what === 'mail in');
  expect(first).toMatchObject({ ok: false });
  expect(first?.say).toContain('does not take the name or the password');
  const bare = await freshGround();
  await makeClinic(bare.ground);
  expect((await waysOf(bare.ground))[0]?.say).toContain('set IMAP_URL');
});

test('A mailbox is tried before it is kept, and each thing that is wrong has its own sentence; then its mail comes in, for the team it was given to.', async () => {
  const box = await openMailbox();
  const right = { host: '127.0.0.1', port: box.port, security: 'open' as const, user: ADDRESS, password: 'a mailbox password', folder: 'INBOX' };
  const wrongs = [
    [{ ...right, port: 1 }, 'mailbox-unreachable'],
    [{ ...right, security: 'tls' as const }, 'mailbox-not-encrypted'],
    [{ ...right, password: 'another' }, 'mailbox-sign-in-refused'],
    [{ ...right, folder: 'Nowhere' }, 'mailbox-no-such-folder'],
    [{ ...right, host: '192.0.2.1' }, 'mailbox-in-the-clear'],
    [{ ...right, security: 'starttls' as const }, 'mailbox-not-encrypted'],
  ] as const;
  for (const [body, code] of wrongs) expect(await mary.refused(wire.tryMailbox, { body })).toMatchObject({ code });
  // Where no name can be looked up at all, as without a net, nothing answers there.
  const misspelled = await mary.refused(wire.tryMailbox, { body: { ...right, host: 'imap.nowhere.invalid', security: 'tls' } });
  expect(['mailbox-no-such-server', 'mailbox-unreachable']).toContain(misspelled.code);
  const spaced = await mary.refused(wire.tryMailbox, { body: { ...right, host: 'imap example.org' } });
  expect(spaced.errors?.map(({ field }) => field)).toEqual(['body/host']);
  expect(await mary(wire.tryMailbox, { body: right })).toEqual({ messages: 0 });
  const about = { name: 'Help desk', address: ADDRESS, team: clinic.teams.ward };
  expect(await mary.refused(wire.addMailbox, { body: { ...about, ...right, password: 'another' } })).toMatchObject({ code: 'mailbox-sign-in-refused' });
  const added = await mary(wire.addMailbox, { body: { ...about, ...right } });
  expect(added).toMatchObject({ name: 'Help desk', is: 'works', madeBy: 'desk', mailbox: { signsInBy: 'password' } });
  expect(await mary.refused(wire.addMailbox, { body: { ...about, ...right } })).toMatchObject({ code: 'mailbox-is-here' });
  const keeping = readMailboxes(server.ground);
  await until('it is open', async () => (await channelNow(server.database, added.id)).validity !== null);
  box.put(message(1));
  await until('it came', async () => (await stored(server.database)) === 1);
  const on = { params: { id: added.id } };
  expect(await mary(wire.changeChannel, { ...on, body: { paused: true } })).toMatchObject({ is: 'paused' });
  box.put(message(2));
  await until('nobody reads it', () => box.open === 0);
  expect(await mary(wire.changeChannel, { ...on, body: { paused: false } })).toMatchObject({ is: 'works' });
  await until('what waited came', async () => (await stored(server.database)) === 2);
  await mary(wire.countChannel, on);
  await until('both sides were counted', async () => (await channelNow(server.database, added.id)).on_server === 2);
  expect((await mary(wire.listChannels)).items).toContainEqual(expect.objectContaining({ id: added.id, arrived: 2, onServer: 2, missing: 0, leftThere: 0 }));
  expect(await mary(wire.removeChannel, on)).toEqual({ removed: true });
  await until('nobody reads it', () => box.open === 0);
  await keeping.stop();
  expect(await stored(server.database)).toBe(2);
  expect(await asOwner(server.database.ownerUrl, `select 1 from channel_lease where channel_id = '${added.id}'`)).toEqual([]);
});

test('What the settings set up is changed there and not at the desk; its password lies sealed.', async () => {
  const on = { params: { id: mailboxOf(here).id } };
  expect(await mary.refused(wire.changeChannel, { ...on, body: { paused: true } })).toMatchObject({ code: 'channel-of-settings' });
  expect(await mary.refused(wire.removeChannel, on)).toMatchObject({ code: 'channel-of-settings' });
  expect(await mary(wire.changeChannel, { ...on, body: { name: 'Front desk', team: clinic.teams.desk } })).toMatchObject({ name: 'Front desk', team: clinic.teams.desk });
  const [row] = await asOwner<{ text: string }>(server.database.ownerUrl, "select string_agg(c::text, '') as text from channel c");
  expect(row?.text).not.toContain('a mailbox password');
  expect(row?.text).not.toContain(Buffer.from('a mailbox password').toString('hex'));
});
