// Judy only ever uses mail: every answer that a page takes, a reply takes too, and nothing that is not an answer.
import { expect, test } from 'vitest';
import type { ConcernView } from '../../src/contract/concern.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { chooseWriting, showProfile } from '../../src/contract/customer.ts';
import { listLetters, settleReply } from '../../src/contract/letter.ts';
import { isRefusal } from '../../src/domain/common/refusal.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { mailReply } from '../../src/server/acts/mailReply.ts';
import { actOn } from '../../src/server/concern/store.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import type { Rows } from '../../src/server/platform/database.ts';
import { letterOfAddress } from '../../src/server/platform/replyAddress.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';
import { headerOf, type Mail, openSink, readable } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const { ground } = server;
const clinic = await makeClinic(ground);
const sam = server.api(await signIn(ground, server.baseUrl, clinic, 'sam'));
const program = server.api({ key: clinic.keys.staff });

async function judyTells({ words = false, language = 'en' as 'en' | 'es' } = {}) {
  const email = `judy${sink.mails.length}.${Math.round(performance.now())}@example.org`;
  const { id, customer, matters } = await program(wire.raiseConcern, {
    body: { customer: { name: 'Judy Alvarez', email, language }, telling: { happened: 'Two hours I sat there.' } },
  });
  if (words) await program(chooseWriting, { params: { customer: customer.id }, body: { via: 'letter', mailWords: true, signed: 'Put the words in my mails. 3 March.' } });
  return { id, email, customer: customer.id, matter: matters[0]?.id ?? '', on: { params: { id } } };
}
type Judy = Awaited<ReturnType<typeof judyTells>>;

/** What reached her last, after the moment in which it could be taken back. */
async function latest({ email }: Judy): Promise<Mail> {
  server.clock.pass({ seconds: 30 });
  await sendLetters(ground, { org: clinic.org });
  const mail = sink.mails.findLast(({ to }) => to === email);
  if (mail === undefined) throw new Error('no mail came');
  return mail;
}

/** Her reply to a letter, as it is filed: from her address on file, to the signed address of that letter. */
async function replies({ id, customer }: Judy, to: Mail, text: string): Promise<void> {
  const letter = (await letterOfAddress(ground, headerOf(to, 'Reply-To')))?.letter ?? '';
  const after = { now: async (_rows: Rows, _story: Story): Promise<void> => {} };
  const done = await actOn(ground, {
    ...{ org: clinic.org, concern: id, actor: { is: 'party', id: customer }, via: 'mail' },
    make: async (before) => {
      const { command, afterwards } = await mailReply(ground, before, { letter, party: customer, text }, text);
      after.now = afterwards;
      return command;
    },
    also: (rows, story) => after.now(rows, story),
  });
  if (isRefusal(done)) throw new Error(done.refused);
}
const show = ({ id }: Judy) => sam(wire.showConcern, { params: { id } });
const subjects = async ({ id }: Judy) => (await sam(listLetters, { params: { id } })).items.map(({ kind }) => kind);
const questions = ({ id }: Judy) =>
  asOwner<{ asked: string; perhaps: string | null; older: boolean }>(server.database.ownerUrl, `select asked, perhaps, older from reply where concern_id = '${id}' order by at`);
const tomorrow = (): string => new Date(Date.parse(server.clock.now()) + 86_400_000).toISOString();

test('Judy corrects once, says yes, agrees to the fix, says that it came, rates how fair it was, says solved, and opens it again: all by reply.', async () => {
  const judy = await judyTells({ words: true });
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours on the 5th.' } });
  const first = await latest(judy);
  expect(readable(first)).toContain('“You waited for two hours on the 5th.”');
  expect(readable(first)).toContain('write YES if that is it');
  await replies(judy, first, 'yes but the date was the 3rd');
  expect((await show(judy)).rounds).toMatchObject([
    { answer: 'correction', correction: { text: 'yes but the date was the 3rd', voice: 'own' }, answeredBy: { via: 'mail', writtenDown: false } },
  ]);

  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours on the 3rd.' } });
  await replies(judy, await latest(judy), "Yes that's it, thank you!\n\nJudy");
  expect(await show(judy)).toMatchObject({ understanding: 'understood' });

  await sam(wire.proposeFix, { ...judy.on, body: { text: 'We call you before you leave home.', due: tomorrow() } });
  const fix = await latest(judy);
  expect(readable(fix)).toContain('“We call you before you leave home.”');
  await replies(judy, fix, 'Sounds good to me');
  const agreed = await show(judy);
  expect(agreed.fixes).toMatchObject([{ state: 'agreed', agreed: true }]);

  await sam(wire.deliverFix, { params: { id: judy.id, fix: agreed.fixes[0]?.id ?? '' }, body: {} });
  const delivered = await latest(judy);
  await replies(judy, delivered, 'It came, thank you');
  expect((await show(judy)).fixes).toMatchObject([{ state: 'confirmed' }]);
  await replies(judy, delivered, '6 5 7');
  expect((await show(judy)).fairness).toMatchObject({ outcome: 6, process: 5, treatment: 7 });

  await sam(wire.sayDone, { ...judy.on, body: {} });
  const done = await latest(judy);
  await replies(judy, done, 'Solved');
  expect((await show(judy)).standing).toBe('solved');
  await replies(judy, done, 'Please open it again, it happened again on Monday.');
  expect(await show(judy)).toMatchObject({ standing: 'open' });
});

test('Without her word in writing a mail holds none of ours, but the way to them; with WORDS as a reply the same question comes again with the words in it.', async () => {
  const judy = await judyTells();
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours with a fever.' } });
  const bare = await latest(judy);
  expect(readable(bare)).not.toContain('fever');
  expect(readable(bare)).toMatch(/type this code: [A-Z]{9}/);
  expect(readable(bare)).toContain('Reply WORDS');
  await replies(judy, bare, 'WORDS please');
  const profile = await sam(showProfile, { params: { customer: judy.customer } });
  expect(profile.writing).toMatchObject({ mailWords: true, mailWordsBy: { via: 'mail', writtenDown: false } });
  const full = await latest(judy);
  expect(sink.mails.filter(({ to, text }) => to === judy.email && text.includes('fever')).length).toBeGreaterThan(0);
  await replies(judy, sink.mails.findLast((mail) => mail.to === judy.email && readable(mail).includes('fever')) ?? full, 'Yes');
  expect((await show(judy)).understanding).toBe('understood');
  await replies(judy, full, 'No words');
  expect((await sam(showProfile, { params: { customer: judy.customer } })).writing.mailWords).toBe(false);
  await sam(wire.giveWord, { ...judy.on, body: { text: 'Your fever is on record.' } });
  expect(readable(await latest(judy))).not.toContain('on record');
});

test('Words go into mails only by her hand or a paper that she signed, never because somebody heard her say so.', async () => {
  const judy = await judyTells();
  const by = { params: { customer: judy.customer } };
  expect(await sam.refused(chooseWriting, { ...by, body: { via: 'phone', mailWords: true } })).toMatchObject({ code: 'say-what-they-signed' });
  expect(await sam.refused(chooseWriting, { ...by, body: { via: 'letter', mailWords: true } })).toMatchObject({ code: 'say-what-they-signed' });
  const { writing } = await sam(chooseWriting, { ...by, body: { via: 'letter', mailWords: true, signed: 'Yes to words in mails. Judy, 3 March.' } });
  expect(writing).toMatchObject({ mailWords: true, mailWordsBy: { via: 'letter', writtenDown: true }, mailWordsSigned: { text: 'Yes to words in mails. Judy, 3 March.' } });
  expect((await sam(chooseWriting, { ...by, body: { via: 'phone', mailWords: false } })).writing.mailWords).toBe(false);
});

test('An answer that was read out of a mail is told to her at once, says how it was read, and is undone by a NO.', async () => {
  const judy = await judyTells();
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours.' } });
  await replies(judy, await latest(judy), 'Yes');
  expect((await show(judy)).entries.find(({ kind }) => kind === 'understandingConfirmed')).toMatchObject({ via: 'mail', writtenDown: false, disputable: true });
  const told = await latest(judy);
  expect(readable(told)).toContain('We took it as a yes.');
  expect(headerOf(told, 'Auto-Submitted')).toBe('auto-generated');
  await replies(judy, told, 'No, that is not what I said.');
  expect((await show(judy)).understanding).toBe('offered');
});

test('What is no clear answer stays her words, beside the question that it may answer.', async () => {
  const judy = await judyTells();
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours.' } });
  await replies(judy, await latest(judy), 'Yes. My new number is 555 0142.');
  const view = (await show(judy)) as ConcernView;
  expect(view.understanding).toBe('offered');
  expect(view.entries.at(-1)).toMatchObject({ kind: 'customerWrote', via: 'mail', disputable: false, words: [{ said: { text: 'Yes. My new number is 555 0142.' } }] });
  expect(await questions(judy)).toEqual([{ asked: 'understanding', perhaps: 'yes', older: false }]);
  expect(view.replies).toMatchObject([{ asked: 'understanding', perhaps: 'yes', yes: true, words: { text: 'Yes. My new number is 555 0142.' } }]);
  const settled = await sam(settleReply, { params: { id: judy.id, reply: view.replies[0]?.id ?? '' }, body: { as: 'yes' } });
  expect(settled).toMatchObject({ understanding: 'understood', replies: [] });
  expect(settled.rounds).toMatchObject([{ answeredBy: { via: 'mail', writtenDown: true } }]);
});

test('A yes to words that we put anew since is none to the newer ones: her words are kept, and she is told kindly.', async () => {
  const judy = await judyTells();
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for an hour.' } });
  const older = await latest(judy);
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours.' } });
  await latest(judy);
  await replies(judy, older, 'Yes');
  const view = await show(judy);
  expect(view.understanding).toBe('offered');
  expect(view.entries.at(-1)).toMatchObject({ kind: 'customerWrote' });
  expect(await questions(judy)).toMatchObject([{ older: true }]);
  expect(readable(await latest(judy))).toContain('put in other words since');
});

test('Amends are chosen by number or by name, declined, or answered with a wish; in Spanish too.', async () => {
  const gestures = Object.values(clinic.gestures).slice(0, 2);
  const offer = async (judy: Judy) => {
    await sam(wire.offerAmends, { ...judy.on, body: { gestures, text: 'It should not have happened.' } });
    return latest(judy);
  };
  const [one, two, three] = [await judyTells({ words: true, language: 'es' }), await judyTells(), await judyTells()];
  const listed = await offer(one);
  expect(readable(listed)).toMatch(/«1\. /);
  await replies(one, listed, 'La segunda, por favor');
  expect((await show(one)).amends).toMatchObject([{ state: 'accepted', chosen: gestures[1] }]);
  await replies(two, await offer(two), 'No thank you');
  expect((await show(two)).amends).toMatchObject([{ state: 'declined' }]);
  await replies(three, await offer(three), 'I would rather have an evening appointment');
  expect((await show(three)).amends).toMatchObject([{ state: 'wished', wish: { text: 'I would rather have an evening appointment' } }]);
});

test('A date is moved by a yes and stays by a no, and a follow-up is answered with not okay.', async () => {
  const judy = await judyTells();
  const promised = await sam(wire.makePromise, { ...judy.on, body: { text: 'I call the lab.', keeper: clinic.people.sam, due: tomorrow() } });
  const promise = promised.promises[0]?.id ?? '';
  const due = new Date(Date.parse(tomorrow()) + 86_400_000).toISOString();
  await sam(wire.renegotiatePromise, { params: { id: judy.id, promise }, body: { due, text: 'The lab is closed.' } });
  await replies(judy, await latest(judy), 'No');
  expect((await show(judy)).promises).toMatchObject([{ move: null, moved: 0 }]);
  await sam(wire.renegotiatePromise, { params: { id: judy.id, promise }, body: { due, text: 'The lab is closed.' } });
  await replies(judy, await latest(judy), 'That works');
  expect((await show(judy)).promises).toMatchObject([{ due, moved: 1 }]);
  await sam(wire.planFollowUp, { ...judy.on, body: { due: tomorrow() } });
  await sam(wire.askFollowUp, { ...judy.on, body: { by: 'mail' } });
  await replies(judy, await latest(judy), 'Not okay. Nobody called.');
  expect((await show(judy)).entries.map(({ kind }) => kind)).toContain('saidNotOkay');
});

test('A letter that went to Judy is answered by nobody else, and what only asks to be read is answered by words alone.', async () => {
  const [judy, omar] = [await judyTells(), await judyTells()];
  await sam(wire.offerUnderstanding, { ...judy.on, body: { text: 'You waited for two hours.' } });
  const hers = await latest(judy);
  await replies({ ...judy, id: omar.id, customer: omar.customer }, hers, 'Yes');
  expect((await show(judy)).understanding).toBe('offered');
  expect((await show(omar)).entries.at(-1)).toMatchObject({ kind: 'customerWrote' });
  await sam(wire.giveWord, { ...omar.on, body: { text: 'We are on it.' } });
  await replies(omar, await latest(omar), 'Yes');
  expect(await questions(omar)).toEqual([]);
  expect(await subjects(omar)).not.toContain('actByMail');
});
