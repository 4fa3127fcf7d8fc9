// Sam's letters at the desk: one that came back stands on Today, is sent again; what was just written is taken back by one key;
// and a mail that may be an answer stands beside its question.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { letters } from '../../src/copy/en/desk.letters.ts';
import { mailReply } from '../../src/server/acts/mailReply.ts';
import { noteReport } from '../../src/server/acts/noteDelivery.ts';
import { actOn } from '../../src/server/concern/store.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const day = await openClinicDay();
const { ground, baseUrl } = day.server;
const { org } = day.clinic;
await givePassword(ground, day.clinic, 'sam');
const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const sam = staff(await day.deskPage());
const { page } = sam;
const email = 'judy@mail.example';
const { id, customer } = await api(wire.raiseConcern, { body: { customer: { name: 'Judy Alvarez', email }, telling: { happened: 'I waited two hours.' } } });
const on = { params: { id } };

test('A letter that came back is on Today, kindly and with what to do, and is sent again from the concern.', async () => {
  await api(wire.offerUnderstanding, { ...on, body: { text: 'You waited for two hours.' } });
  await day.latestLetterTo(email);
  const [question] = (await api(listLetters, on)).items;
  await noteReport(ground, { org, letter: question?.id ?? '', recipient: email, action: 'failed', status: '5.2.2', says: null });
  await sam.signsIn(day.clinic.emailOf('sam'));
  await page.getByText(letters.notArrived.says('Judy Alvarez')).waitFor();
  await day.looking.atDesk(page, 'Today, with a letter that came back');
  await page.getByText(letters.notArrived.says('Judy Alvarez')).click();
  await page.getByText(letters.title, { exact: true }).first().click();
  await page.getByText(letters.why['mailbox-full']).waitFor();
  await day.looking.atDesk(page, 'A concern, with a letter that came back');
  await page.getByRole('button', { name: letters.again }).click();
  await page.getByText(letters.againDone).waitFor();
  expect((await api(listLetters, on)).items[0]).toMatchObject({ kind: 'understandingOffered', state: 'waiting' });
});

test('A mail that may be a yes stands beside the question, and one key writes it down.', async () => {
  const text = 'Yes. My new number is 555 0142.';
  const question = (await api(listLetters, on)).items[0]?.id ?? '';
  let afterwards: Awaited<ReturnType<typeof mailReply>>['afterwards'] = async () => {};
  await actOn(ground, {
    ...{ org, concern: id, actor: { is: 'party', id: customer.id }, via: 'mail' },
    make: async (before) => {
      const reply = await mailReply(ground, before, { letter: question, party: customer.id, text }, text);
      afterwards = reply.afterwards;
      return reply.command;
    },
    also: (rows, story) => afterwards(rows, story),
  });
  await page.goto(`/desk/concerns/${id}`);
  await page.getByText(letters.reply.says('Judy', letters.reply.asked.understanding)).waitFor();
  await day.looking.atDesk(page, 'A concern, with a mail beside its question');
  await page.keyboard.press('y');
  await page.getByText(letters.reply.yesDone).waitFor();
});

test('What Sam has just written is said to be on its way, is taken back by one key, and stands again where he wrote it.', async () => {
  await page.clock.setFixedTime(day.server.clock.now());
  const composer = await sam.compose('giveWord');
  const words = composer.getByLabel(acts.giveWord.label('Judy'));
  await words.fill('For somebody else.');
  await page.keyboard.press('Control+Enter');
  const said = page.locator('.toast').filter({ hasText: acts.giveWord.done('Judy') });
  await said.getByRole('button', { name: letters.takeBack }).waitFor();
  expect(await said.textContent()).toContain(letters.goesOut(30));
  expect(await words.inputValue()).toBe('');
  await day.looking.atDesk(page, 'A concern, with what was just written');
  await page.keyboard.press('z');
  await page.getByText(letters.taken).waitFor();
  // One sentence, and none that says otherwise.
  expect(await said.count()).toBe(0);
  await composer.locator('textarea:focus').waitFor();
  expect(await words.inputValue()).toBe('For somebody else.');
  await words.fill('');
  expect((await api(wire.showConcern, on)).entries.at(-1)?.kind).toBe('takenBack');
});

test('A word that is mailed later says when, beside where it was written and among the letters.', async () => {
  const morning = `${new Date(Date.parse(day.server.clock.now()) + 2 * 86_400_000).toISOString().slice(0, 10)}T09:00`;
  await api(wire.giveWord, { ...on, body: { text: 'I will call you on that day.', sendAt: morning } });
  const [letter] = (await api(listLetters, on)).items;
  await page.reload();
  const [before = '', after = ''] = letters.waits(letter?.subject ?? '', '|', false).split('|');
  await page.getByRole('listitem').filter({ hasText: before }).filter({ hasText: '9:00' }).filter({ hasText: after }).first().waitFor();
  await page
    .getByText(letters.goesOutAt('|').split('|')[0] ?? '')
    .first()
    .waitFor();
});

test('Nothing on these pages is cut off, unreadable or in error.', () => {
  expect(day.looking.findings).toEqual([]);
});
