// A mailbox of Google or Microsoft: connected with a person's yes, kept open, and seen at once when the yes is withdrawn.
import { expect, test } from 'vitest';
import { beginMailSignIn, finishMailSignIn, listChannels } from '../../src/contract/channel.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { CLIENT, openProvider } from '../harness/fakeProvider.ts';
import { NO_CHANNELS } from '../harness/ground.ts';
import { openMailbox } from '../harness/imapServer.ts';
import { ADDRESS, channelNow, message, readMailboxes, stored, until } from '../harness/mailbox.ts';
import { startServer } from '../harness/server.ts';

const provider = await openProvider();
const box = await openMailbox();
box.admits = (user, { token }) => user === ADDRESS && token !== undefined && provider.tokens.has(token);
const server = await startServer({ settings: { channels: { ...NO_CHANNELS, providers: provider.settingsFor(box.port) } } });
const clinic = await makeClinic(server.ground);
const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));
const olive = server.api(await signIn(server.ground, server.baseUrl, clinic, 'olive'));
const asked = { provider: 'google' as const, name: 'Help desk', address: ADDRESS, ...CLIENT };

test('Mary is sent to the page of her provider with a riddle and no secret; what comes back opens the mailbox, once.', async () => {
  const { goTo } = await mary(beginMailSignIn, { body: asked });
  const page = new URL(goTo);
  expect(page.origin).toBe(provider.url);
  expect(Object.fromEntries(page.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: CLIENT.clientId,
    redirect_uri: `${server.baseUrl}/desk/settings/channels`,
    code_challenge_method: 'S256',
    access_type: 'offline',
  });
  expect(goTo).not.toContain(CLIENT.clientSecret);
  const back = provider.sayYes(goTo);
  const view = await mary(finishMailSignIn, { body: back });
  expect(view).toMatchObject({ name: 'Help desk', is: 'works', mailbox: { signsInBy: 'google', user: ADDRESS } });
  expect(await mary.refused(finishMailSignIn, { body: back })).toMatchObject({ code: 'mail-sign-in-over' });
});

test('Neither token nor secret of it lies open in the database, and none is shown.', async () => {
  const tables = await asOwner<{ text: string }>(server.database.ownerUrl, 'select c::text as text from channel c union all select s::text from channel_sign_in s');
  const shown = JSON.stringify(await mary(listChannels));
  for (const secret of [CLIENT.clientSecret, 'access-1', 'refresh-1']) {
    expect(tables.some(({ text }) => text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')))).toBe(false);
    expect(shown).not.toContain(secret);
  }
});

test('What Mary began nobody else can finish, and a quarter of an hour later she can’t either.', async () => {
  const first = provider.sayYes((await mary(beginMailSignIn, { body: asked })).goTo);
  expect(await olive.refused(finishMailSignIn, { body: first })).toMatchObject({ code: 'mail-sign-in-over' });
  server.clock.pass({ minutes: 16 });
  expect(await mary.refused(finishMailSignIn, { body: first })).toMatchObject({ code: 'mail-sign-in-over' });
});

test('Mail comes in, and before the token is over a new one is asked for; when the yes is withdrawn it shows at once, and connecting anew mends it.', {
  timeout: 60_000,
}, async () => {
  const keeping = readMailboxes(server.ground);
  await until('it is open', async () => (await channelNow(server.database)).last_ok_at !== null && (await channelNow(server.database)).validity !== null);
  box.put(message(1));
  await until('it came', async () => (await stored(server.database)) === 1);
  server.clock.pass({ minutes: 57 });
  box.cut();
  await until('a new token was asked for', () => provider.asked.includes('refresh_token'));
  provider.tokens.delete('access-1');
  box.put(message(2));
  await until('it came', async () => (await stored(server.database)) === 2);
  provider.withdrawn = true;
  provider.tokens.clear();
  server.clock.pass({ minutes: 59 });
  box.cut();
  await until('it shows', async () => (await channelNow(server.database)).error === 'consent-withdrawn');
  const { items } = await mary(listChannels);
  expect(items[0]).toMatchObject({ is: 'failing', fault: 'consent-withdrawn' });
  box.put(message(3));
  provider.withdrawn = false;
  const { goTo } = await mary(beginMailSignIn, { body: { ...asked, channel: items[0]?.id ?? '' } });
  await mary(finishMailSignIn, { body: provider.sayYes(goTo) });
  await until('what waited came', async () => (await stored(server.database)) === 3);
  await keeping.stop();
  expect((await mary(listChannels)).items).toHaveLength(1);
});

test('A wrong client secret is said in words, and nothing is kept.', async () => {
  const { goTo } = await mary(beginMailSignIn, { body: { ...asked, clientSecret: 'another' } });
  expect(await mary.refused(finishMailSignIn, { body: provider.sayYes(goTo) })).toMatchObject({ code: 'mail-consent-missing' });
  expect((await mary(listChannels)).items).toHaveLength(1);
});
