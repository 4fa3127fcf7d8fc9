// Letters that go out by a mailbox of Google or Microsoft: by the same yes with which it is read, and seen at once when it is taken back.
import { expect, test } from 'vitest';
import { beginMailSignIn, finishMailSignIn, listChannels } from '../../src/contract/channel.ts';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { watchChannels } from '../../src/server/channel/alarm.ts';
import { channelsFromSettings } from '../../src/server/channel/fromSettings.ts';
import { sendWhatIsDue } from '../../src/server/letter/outbox.ts';
import { PROVIDERS } from '../../src/server/platform/channelSettings.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { CLIENT, openProvider } from '../harness/fakeProvider.ts';
import { NO_CHANNELS } from '../harness/ground.ts';
import { openMailbox } from '../harness/imapServer.ts';
import { ADDRESS } from '../harness/mailbox.ts';
import { startServer } from '../harness/server.ts';
import { headerOf, openSink } from '../harness/smtp.ts';

const provider = await openProvider();
const box = await openMailbox();
box.admits = (user, { token }) => user === ADDRESS && token !== undefined && provider.tokens.has(token);
const may = { send: true };
const sink = await openSink({ admits: (user, token) => may.send && user === ADDRESS && provider.tokens.has(token) });
const smtpUrl = sink.url.replace('smtp://', `smtp://${encodeURIComponent(ADDRESS)}@`);
const server = await startServer({ settings: { smtpUrl, channels: { ...NO_CHANNELS, providers: provider.settingsFor(box.port) } } });
const { ground, clock } = server;
const clinic = await makeClinic(ground);
await channelsFromSettings(ground);
const mary = server.api(await signIn(ground, server.baseUrl, clinic, 'mary'));
const asked = { provider: 'microsoft' as const, name: 'Help desk', address: ADDRESS, ...CLIENT };
const wayOut = async () => {
  await watchChannels(ground);
  return (await mary(listChannels)).items.find(({ kind }) => kind === 'smtp-out');
};
const connect = async (channel?: string) =>
  mary(finishMailSignIn, { body: provider.sayYes((await mary(beginMailSignIn, { body: { ...asked, ...(channel && { channel }) } })).goTo) });
let people = 0;
const writeToJudy = () => mary(raiseConcern, { body: { customer: { name: 'Judy', email: `judy${++people}@mail.example` }, telling: { happened: 'I waited.' } } });
async function goesOut() {
  const before = sink.mails.length;
  await writeToJudy();
  clock.pass({ minutes: 5 });
  await sendWhatIsDue(ground);
  return sink.mails.slice(before);
}

test('Before a mailbox of that address is connected nothing goes out, nothing is lost, and the desk says what to do.', async () => {
  expect(await goesOut()).toEqual([]);
  expect(await wayOut()).toMatchObject({ is: 'failing', fault: 'none-connected', sendsBy: ADDRESS });
});

test('Once Mary has said yes, the letter that waited and the next go out as that mailbox, which is asked for sending as well.', async () => {
  const { goTo } = await mary(beginMailSignIn, { body: asked });
  expect(new URL(goTo).searchParams.get('scope')).toBe(PROVIDERS.microsoft.scope);
  expect(PROVIDERS.microsoft.scope).toContain('SMTP.Send');
  await connect();
  const sent = await goesOut();
  expect(sent).toHaveLength(2);
  for (const mail of sent) {
    expect(mail.from).toBe(ADDRESS);
    expect(headerOf(mail, 'From')).toContain(`<${ADDRESS}>`);
    // An answer still names its letter.
    expect(headerOf(mail, 'Reply-To')).toMatch(/\+[a-z2-7]{45}@/);
  }
  expect(await wayOut()).toMatchObject({ is: 'works', fault: null, sendsBy: ADDRESS });
});

test('A token that is over is made anew, and one that the server takes no more is asked for again.', async () => {
  clock.pass({ minutes: 58 });
  expect(await goesOut()).toHaveLength(1);
  expect(provider.asked).toContain('refresh_token');
  const asks = () => provider.asked.filter((what) => what === 'refresh_token').length;
  clock.pass({ minutes: 58 });
  may.send = false;
  expect(await goesOut()).toEqual([]);
  const before = asks();
  may.send = true;
  expect(await goesOut()).toHaveLength(2);
  expect(asks()).toBe(before + 1);
});

test('A yes that was for reading alone, or that was taken back, is said as such; the letters wait and go once it is given again.', async () => {
  may.send = false;
  clock.pass({ minutes: 10 });
  expect(await wayOut()).toMatchObject({ is: 'failing', fault: 'may-not-send' });
  may.send = true;
  provider.withdrawn = true;
  provider.tokens.clear();
  clock.pass({ minutes: 60 });
  expect(await goesOut()).toEqual([]);
  expect(await wayOut()).toMatchObject({ is: 'failing', fault: 'consent-withdrawn' });
  provider.withdrawn = false;
  const mailbox = (await mary(listChannels)).items.find(({ kind }) => kind === 'imap');
  await connect(mailbox?.id);
  clock.pass({ hours: 7 });
  expect((await goesOut()).length).toBeGreaterThan(1);
  clock.pass({ minutes: 10 });
  expect(await wayOut()).toMatchObject({ is: 'works' });
});
