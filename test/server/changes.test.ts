// What comes of a cause, through HTTP: a change with its numbers, everybody told once, those who never called asked, a part
// in it for who wants one, and the page "You said, we did".
import { expect, test } from 'vitest';
import { linkConcern, raiseCause, setCauseAside } from '../../src/contract/causeEndpoints.ts';
import * as wire from '../../src/contract/changeEndpoints.ts';
import { noteContact, raiseConcern, withdraw } from '../../src/contract/concernEndpoints.ts';
import { addContact, listContacts } from '../../src/contract/contacts.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { changeOrganisation } from '../../src/contract/organisation.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { mergePeople, takeBackPeopleMerge } from '../../src/contract/samePerson.ts';
import { passCauseTime } from '../../src/server/cause/clock.ts';
import { wordsIn } from '../../src/server/change/making.ts';
import { namesOne } from '../../src/server/change/namesIn.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { exportJson } from '../../src/server/export/json.ts';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { isWhole, verify } from '../../src/server/platform/verify.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';
import { openSink } from '../harness/smtp.ts';

const sink = await openSink();
const server = await startServer({ settings: { smtpUrl: sink.url } });
const clinic = await makeClinic(server.ground);
const session = async (member: Parameters<typeof signIn>[3]) => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb, olive, nora] = [await session('sam'), await session('barb'), await session('olive'), await session('nora')];

let people = 0;
/** Somebody with a concern of the front desk; with an address or a phone alone. */
async function told(way: { email?: string; phone?: string } = {}) {
  people += 1;
  const customer = { name: `Rosa Quill${String.fromCharCode(96 + people)}`, ...way };
  const { id, customer: who } = await sam(raiseConcern, { body: { customer, telling: { happened: 'I can’t read the bill.' } } });
  return { id, person: who.id, name: customer.name };
}
const CHANGE = { does: 'One line for each visit.', seen: 'A bill that one can read.', actions: ['simplify' as const] };
const TEXT = { said: 'Nobody could read the bill.', did: 'It has one line for each visit now.' };

async function changed(concerns: readonly { id: string }[], body: object = {}) {
  const cause = await sam(raiseCause, { body: { title: 'Bills that nobody can read', concerns: concerns.map(({ id }) => id) } });
  const on = { params: { cause: cause.id } };
  const planned = await sam(wire.planChange, { ...on, body: { ...CHANGE, ...body } });
  const change = planned.changes[0]?.id ?? '';
  return { cause: cause.id, on, change, at: { params: { cause: cause.id, change } } };
}
async function written(at: { params: { cause: string; change: string } }, body: object = { en: TEXT }): Promise<number> {
  return (await sam(wire.writeStory, { ...at, body })).changes[0]?.story?.version ?? 0;
}
const roomOf = async ({ id, person }: { id: string; person: string }) => server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: person }));

test('Everybody linked is told once, by letter where one reaches them, also long after their concern was closed; the others stand on the list.', async () => {
  const [judy, paul] = [await told({ email: 'judy@example.org' }), await told({ phone: '+1 555 0101' })];
  await sam(withdraw, { params: { id: judy.id }, body: { for: judy.person } });
  server.clock.pass({ hours: 24 * 200 });
  const { at } = await changed([judy, paul]);
  expect(await sam.refused(wire.tellOfChange, { ...at, body: { version: 1 } })).toMatchObject({ code: 'write-it-first' });
  const version = await written(at);
  const once = { 'idempotency-key': 'tell them' };
  const [one] = (await sam(wire.tellOfChange, { ...at, body: { version }, headers: once })).changes;
  expect(one?.told.map(({ name, state, way }) => [name, state, way]).toSorted()).toEqual(
    [
      [judy.name, 'told', 'mail'],
      [paul.name, 'due', 'hand'],
    ].toSorted(),
  );
  expect(await sam.refused(wire.tellOfChange, { ...at, body: { version } })).toMatchObject({ code: 'everyone-was-told' });
  expect((await sam(wire.tellOfChange, { ...at, body: { version }, headers: once })).changes[0]?.people).toMatchObject({ due: 1, told: 1 });
  const letters = (await sam(listLetters, { params: { id: judy.id } })).items.filter(({ kind }) => kind === 'changeTold');
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).not.toContain('bill');
  expect(
    (await sam(listContacts, { query: { customer: judy.person } })).items.filter(({ direction, via, ofConcern }) => direction === 'out' && via === 'mail' && !ofConcern),
  ).toHaveLength(1);
  const called = await sam(wire.noteTold, { ...at, body: { person: { is: 'party', id: paul.person }, via: 'phone' } });
  expect(called.changes[0]?.people).toMatchObject({ due: 0, told: 2, untold: 0 });
});

test('Who was linked by two entries that are one person is told once.', async () => {
  const [once, twice, other] = [await told({ phone: '+1 555 0111' }), await told({ phone: '+1 555 0111' }), await told({ phone: '+1 555 0112' })];
  const { at } = await changed([once, twice, other]);
  await barb(mergePeople, { params: { id: twice.person }, body: { to: once.person, because: 'She said so at the desk.' } });
  const version = await written(at);
  const [change] = (await sam(wire.tellOfChange, { ...at, body: { version } })).changes;
  expect(change?.told.map(({ name }) => name).toSorted()).toEqual([once.name, other.name].toSorted());
});

test('Told under an entry that is put away afterwards, she was told: nobody tells her again, and in her room she reads it and says so; parted again, each is who they were.', async () => {
  const [once, twice] = [await told({ email: 'judy.twice@example.org' }), await told({ phone: '+1 555 0113' })];
  const { at, cause, change } = await changed([twice]);
  const version = await written(at);
  await sam(wire.tellOfChange, { ...at, body: { version } });
  await sam(linkConcern, { params: { cause }, body: { concern: once.id } });
  const merged = await barb(mergePeople, { params: { id: twice.person }, body: { to: once.person, because: 'She said so at the desk.' } });
  const shown = (await sam(wire.showChanges, { params: { cause } })).changes[0];
  expect(shown).toMatchObject({ told: [{ id: once.person, name: once.name, state: 'due' }], people: { untold: 0 } });
  expect(shown?.may).not.toContain('tellOfChange');
  expect(await sam.refused(wire.tellOfChange, { ...at, body: { version } })).toMatchObject({ code: 'everyone-was-told' });
  await sam(wire.noteTold, { ...at, body: { person: { is: 'party', id: once.person }, via: 'phone' } });
  const room = await roomOf(once);
  expect((await room(wire.listChangesFor, { params: { id: once.id } })).told).toMatchObject([{ change, may: ['sayHeard'] }]);
  await room(wire.sayHeard, { params: { id: once.id, cause, change }, body: { text: 'Thank you.' } });
  expect((await sam(wire.showChanges, { params: { cause } })).changes[0]?.told).toMatchObject([{ id: once.person, state: 'heard' }]);
  await barb(takeBackPeopleMerge, { params: { id: once.person, merge: merged.merged[0]?.id ?? '' } });
  expect((await room(wire.listChangesFor, { params: { id: once.id } })).told).toEqual([]);
  expect((await sam(wire.showChanges, { params: { cause } })).changes[0]).toMatchObject({ told: [{ id: twice.person, state: 'heard' }], people: { untold: 1 } });
});

test('In her room Judy reads it in her language, says that she read it, and nobody else’s part is there.', async () => {
  const judy = await told({ email: 'judy@example.org' });
  await asOwner(server.database.ownerUrl, `update customer set language = 'es' where id = '${judy.person}'`);
  const { at, cause, change } = await changed([judy]);
  const english = await written(at);
  expect((await sam(wire.showChanges, { params: { cause } })).changes[0]?.people.languagesMissing).toEqual(['es']);
  expect(await sam.refused(wire.tellOfChange, { ...at, body: { version: english } })).toMatchObject({ code: 'not-in-their-language' });
  const version = await written(at, { en: TEXT, es: { said: 'Nadie entendía la cuenta.', did: 'Ahora tiene una línea por visita.' } });
  await sam(wire.tellOfChange, { ...at, body: { version } });
  const room = await roomOf(judy);
  const read = await room(wire.listChangesFor, { params: { id: judy.id } });
  expect(read.told).toMatchObject([{ did: { text: 'Ahora tiene una línea por visita.' }, toldBy: { name: 'Sam Ortiz' }, may: ['sayHeard'] }]);
  const heard = await room(wire.sayHeard, { params: { id: judy.id, cause, change }, body: { text: 'Gracias, se lee bien.' } });
  expect(heard.told).toMatchObject([{ words: { text: 'Gracias, se lee bien.', voice: 'own' }, may: [] }]);
  expect((await sam(wire.showChanges, { params: { cause } })).changes[0]?.told).toMatchObject([{ state: 'heard', words: { text: 'Gracias, se lee bien.' } }]);
  const other = await told();
  expect(await (await roomOf(other)).refused(wire.sayHeard, { params: { id: other.id, cause, change }, body: {} })).toMatchObject({ code: 'no-such-cause' });
});

test('Its keeper is asked on the day, by the clock, and keeps it with its numbers: contacts before and since.', async () => {
  const judy = await told({ phone: '+1 555 0102' });
  for (let call = 0; call < 3; call += 1) await sam(noteContact, { params: { id: judy.id }, body: { direction: 'in', via: 'phone' } as never });
  // About something else: it counts among all that she came for, and not among what came again about this.
  await sam(addContact, { body: { customer: { id: judy.person }, direction: 'in', via: 'phone' } });
  server.clock.pass({ hours: 48 });
  const { at, on } = await changed([judy]);
  expect(await sam.refused(wire.checkChange, { ...at, body: { answer: 'kept' } })).toMatchObject({ code: 'no-check-due' });
  server.clock.pass({ hours: 24 * 31 });
  await passCauseTime(server.ground);
  await passCauseTime(server.ground);
  const [asked] = (await sam(wire.showChanges, on)).changes;
  expect(asked).toMatchObject({ asks: 30, numbers: { people: 1, before: { concerns: 1, repeats: 3, contacts: 5 }, after: { concerns: 0, repeats: 0, contacts: 0 } } });
  expect(asked?.may).toContain('checkChange');
  expect((await sam(wire.listAskedChanges)).items.find(({ change }) => change === at.params.change)).toMatchObject({ asks: 'check', day: 30 });
  expect((await sam(wire.checkChange, { ...at, body: { answer: 'tried' } })).changes[0]).toMatchObject({ asks: null, state: 'tried' });
  server.clock.pass({ hours: 24 * 61 });
  await passCauseTime(server.ground);
  expect(await sam.refused(wire.checkChange, { ...at, body: { answer: 'tried' } })).toMatchObject({ code: 'keep-or-drop' });
  expect((await barb(wire.checkChange, { ...at, body: { answer: 'kept' } })).changes[0]).toMatchObject({ state: 'kept', numbers: { days: 90 } });
});

test('A change that a colleague shall keep waits for that colleague’s yes.', async () => {
  const { at } = await changed([await told()], { keeper: clinic.people.barb });
  expect(await sam.refused(wire.takeChange, at)).toMatchObject({ code: 'not-yours-to-take' });
  expect((await sam(wire.listAskedChanges)).items.some(({ change }) => change === at.params.change)).toBe(false);
  expect((await barb(wire.listAskedChanges)).items.find(({ change }) => change === at.params.change)).toMatchObject({ asks: 'take', does: { text: CHANGE.does } });
  expect((await barb(wire.takeChange, at)).changes[0]).toMatchObject({ taken: true, keeper: { name: 'Barb Lindqvist' } });
});

test('Those who never called: found by the same place and day, asked when a person agrees, and a yes opens a concern of theirs.', async () => {
  const judy = await told();
  const { on, cause } = await changed([judy]);
  const day = server.ground.now().slice(0, 10);
  const [silent, other] = [
    await sam(addCustomer, { body: { name: 'Ana Meyer', ways: [{ kind: 'phone', value: '+1 555 0103', preferred: true }] } as never }),
    await sam(addCustomer, { body: { name: 'Tom Reed' } as never }),
  ];
  await sam(addContact, { body: { customer: { id: silent.id }, direction: 'out', via: 'phone', team: clinic.teams.desk } });
  await sam(addContact, { body: { customer: { id: other.id }, direction: 'out', via: 'phone', team: clinic.teams.ward } });
  await sam(addContact, { body: { customer: { id: judy.person }, direction: 'out', via: 'phone', team: clinic.teams.desk } });
  const found = await barb(wire.listTouchable, { ...on, query: { day } });
  expect(found.items.map(({ person }) => person.name)).toContain('Ana Meyer');
  expect(found.items.map(({ person }) => person.name)).not.toContain('Tom Reed');
  expect(found.items.map(({ person }) => person.id)).not.toContain(judy.person);
  expect(await sam.refused(wire.listTouched, { ...on, body: { people: [silent.id], day } })).toMatchObject({ status: 403 });
  expect((await barb(wire.listTouched, { ...on, body: { people: [silent.id, other.id], day } })).touched).toMatchObject([{ state: 'to-ask' }, { state: 'to-ask' }]);
  expect((await sam(wire.listCausesToAsk, {})).items).toContainEqual({ cause, toAsk: 2 });
  const ana = { params: { cause, person: silent.id } };
  expect((await sam(wire.noteTry, { ...ana, body: { outcome: 'no-answer' } })).touched.find(({ person }) => person.id === silent.id)?.tries).toHaveLength(1);
  expect(await sam.refused(wire.answerTouched, { ...ana, body: { answer: 'yes' } })).toMatchObject({ code: 'nothing-written' });
  const yes = await sam(wire.answerTouched, { ...ana, body: { answer: 'yes', text: 'I gave up on that bill too.' } });
  const hers = yes.touched.find(({ person }) => person.id === silent.id);
  expect(hers).toMatchObject({ state: 'yes', concern: { number: expect.any(Number) } });
  expect(yes.people).toBe(2);
  const no = await sam(wire.answerTouched, { params: { cause, person: other.id }, body: { answer: 'no', text: 'Mine was fine.' } });
  expect((await sam(wire.listCausesToAsk, {})).items.map(({ cause: of }) => of)).not.toContain(cause);
  expect(no.touched.find(({ person }) => person.id === other.id)).toMatchObject({ state: 'no', words: { text: 'Mine was fine.', voice: 'written-down' } });
  expect(await sam.refused(wire.answerTouched, { params: { cause, person: other.id }, body: { answer: 'yes', text: 'x' } })).toMatchObject({ code: 'nobody-left-to-ask' });
});

test('Judy is asked to test a change, says yes in her room, tells what she found, hears what came of it, and is thanked.', async () => {
  const judy = await told({ email: 'judy@example.org' });
  const { at, on, cause } = await changed([judy]);
  const invited = await sam(wire.invitePartner, { ...at, body: { person: judy.person, role: 'tester', text: 'Would you read the new bill with us?' } });
  const partner = invited.changes[0]?.partners[0]?.id ?? '';
  expect((await sam(listLetters, { params: { id: judy.id } })).items.map(({ kind }) => kind)).toContain('partnerInvited');
  const room = await roomOf(judy);
  const her = { params: { id: judy.id, cause, partner } };
  expect(await room.refused(wire.tellAsPartner, { ...her, body: { text: 'It is small.' } })).toMatchObject({ code: 'has-not-said-yes' });
  expect((await room(wire.answerInvitation, { ...her, body: { answer: 'yes' } })).parts).toMatchObject([{ state: 'agreed' }]);
  await room(wire.tellAsPartner, { ...her, body: { text: 'The total is hard to find.' } });
  const ours = { params: { cause, partner } };
  await sam(wire.answerPartner, { ...ours, body: { text: 'It stands on top now.' } });
  await sam(wire.thankPartner, { ...ours, body: { text: 'Thank you, Judy.' } });
  expect((await room(wire.listChangesFor, { params: { id: judy.id } })).parts).toMatchObject([
    { state: 'thanked', sayings: [{ from: 'them', said: { voice: 'own' } }, { from: 'us' }, { from: 'us' }], may: ['tellAsPartner', 'endPartnership'] },
  ]);
  expect((await room(wire.endPartnership, { ...her, body: {} })).parts).toMatchObject([{ state: 'ended' }]);
  expect(await sam.refused(wire.invitePartner, { ...at, body: { person: judy.person, role: 'adviser', text: 'And now?' } })).toMatchObject({ code: 'said-no-before' });
  // The owner reads what was changed, and nobody's name.
  expect(JSON.stringify(await olive(wire.showChanges, on))).not.toContain(judy.name);
  expect(await nora.refused(wire.showChanges, on)).toMatchObject({ code: 'no-such-cause' });
});

test('A yes on the phone is written down, told to her, and undone when she says that she never gave it.', async () => {
  const judy = await told({ email: 'judy@example.org' });
  const { at, cause } = await changed([judy]);
  const partner = (await sam(wire.invitePartner, { ...at, body: { person: judy.person, role: 'adviser', text: 'May we ask you?' } })).changes[0]?.partners[0]?.id ?? '';
  const her = { params: { id: judy.id, cause, partner } };
  const yes = await sam(wire.answerInvitation, { ...her, body: { answer: 'yes', via: 'phone', text: 'Gladly.' } });
  expect(yes.parts).toMatchObject([{ state: 'agreed', sayings: [{ by: { writtenDown: true } }] }]);
  expect((await sam(listLetters, { params: { id: judy.id } })).items.map(({ kind }) => kind)).toContain('partnerWrittenDown');
  const room = await roomOf(judy);
  const act = (await room(wire.listChangesFor, { params: { id: judy.id } })).parts[0]?.disputable ?? 0;
  expect((await room(wire.disputePartnerAct, { ...her, body: { act } })).parts).toMatchObject([{ state: 'invited', sayings: [], disputable: null }]);
});

test('The page shows what a lead approved, without a name, and nothing of a group of fewer than five; it is open only where the house says so.', async () => {
  const five = [await told(), await told(), await told(), await told(), await told()];
  const [few, many] = [await changed([five[0] ?? { id: '' }]), await changed(five)];
  const address = `/form/${clinic.org}/you-said-we-did`;
  await barb(wire.approveStory, { ...few.at, body: { version: await written(few.at, { en: { said: 'A thing of one.', did: 'Ours alone.' } }) } });
  const named = await written(many.at, { en: { ...TEXT, said: `${five[0]?.name} could not read the bill.` } });
  expect(await barb.refused(wire.approveStory, { ...many.at, body: { version: named } })).toMatchObject({ code: 'names-somebody' });
  const version = await written(many.at);
  expect(await sam.refused(wire.approveStory, { ...many.at, body: { version } })).toMatchObject({ status: 403 });
  await barb(wire.approveStory, { ...many.at, body: { version } });
  expect((await server.api({}).fetch(address)).status).toBe(404);
  await olive(changeOrganisation, { body: { saidAndDone: 'public' } });
  const page = await server.api({}).fetch(address);
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain(TEXT.did);
  expect(html).not.toContain('Ours alone.');
  expect((await sam(wire.listSaidAndDone)).items.filter(({ change }) => change === few.change || change === many.change).map(({ tooFew }) => tooFew)).toEqual([false, true]);
  await sam(wire.dropChange, { ...many.at, body: { text: 'It printed on two pages.' } });
  expect(await (await server.api({}).fetch(address)).text()).not.toContain(TEXT.did);
});

test('Who raised a cause about the company is told back, and says that they read it.', async () => {
  const cause = await sam(raiseCause, { body: { title: 'Two at the desk for six phones', about: 'company' } });
  const planned = await barb(wire.planChange, { params: { cause: cause.id }, body: { ...CHANGE, keeper: clinic.people.barb } });
  const at = { params: { cause: cause.id, change: planned.changes[0]?.id ?? '' } };
  const version = await written(at);
  const telling = await barb(wire.tellOfChange, { ...at, body: { version } });
  expect(telling.changes[0]?.told).toMatchObject([{ is: 'staff', name: 'Sam Ortiz', state: 'told' }]);
  expect((await sam(wire.listAskedChanges)).items.find(({ change }) => change === at.params.change)).toMatchObject({ asks: 'read' });
  await sendLetters(server.ground, { org: clinic.org, concern: '' });
  expect(sink.mails.filter(({ to }) => to === clinic.emailOf('sam')).map(({ text }) => text)).toEqual([expect.stringContaining(`/desk/causes/${cause.id}`)]);
  expect((await sam(wire.hearChange, { ...at, body: { text: 'Thank you.' } })).changes[0]?.told).toMatchObject([{ state: 'heard', words: { text: 'Thank you.' } }]);
});

test('More than eighty words are refused, and counted as a reader counts them.', async () => {
  const { at } = await changed([await told()]);
  const eighty = (more: number) => ({
    en: {
      said: Array(40).fill('word').join(' '),
      did: Array(40 + more)
        .fill('word')
        .join(' '),
    },
  });
  expect(await written(at, eighty(0))).toBe(1);
  expect(await sam.refused(wire.writeStory, { ...at, body: eighty(1) })).toMatchObject({ code: 'too-many-words' });
  expect(wordsIn('One, two — three\nfour')).toBe(4);
});

test('A name is found as a word of its own, and not inside another.', () => {
  expect(namesOne('Ms Bell waited', ['Nora Bell'])).toBe(true);
  expect(namesOne('The bell rang at Bellevue', ['Nora Bell'])).toBe(false);
});

test('A cause that was set aside plans nothing; what comes of causes is in the export, and made anew it is the same.', async () => {
  const { on } = await changed([await told()]);
  await sam(setCauseAside, { ...on, body: { because: 'Later.' } });
  expect(await sam.refused(wire.planChange, { ...on, body: CHANGE })).toMatchObject({ code: 'cause-is-set-aside' });
  const tables = ['cause_change', 'change_told', 'change_partner', 'cause_touched'];
  const state = () => Promise.all(tables.map((table) => asOwner(server.database.ownerUrl, `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)));
  const before = await state();
  expect(before.every((rows) => rows.length > 0)).toBe(true);
  for (const table of tables) await asOwner(server.database.ownerUrl, `delete from ${table}`);
  await rebuild(server.ground, clinic.org);
  expect(await state()).toEqual(before);
  let text = '';
  for await (const piece of exportJson(server.ground, clinic.org, { customers: 0, concerns: 0, compliments: 0 })) text += piece;
  for (const said of [CHANGE.does, TEXT.did, 'The total is hard to find.', 'Mine was fine.']) expect(text).toContain(said);
  expect(isWhole(await verify(server.ground, clinic.org))).toBe(true);
});
