// Two acts at the same moment: one of them wins, the other is told, and nothing is half done.
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact, setHousehold } from '../../src/contract/contacts.ts';
import { changeAuthority } from '../../src/contract/organisation.ts';
import { inviteParty } from '../../src/contract/partyEndpoints.ts';
import { addCustomer, changeCustomer } from '../../src/contract/people.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
/** A second process on the same database, with the same clock. */
const other = await startServer({ on: server.database, clock: server.clock });
const clinic = await makeClinic(server.ground);
const cookie = await signIn(server.ground, server.baseUrl, clinic, 'sam');
const sam = server.api(cookie);
const samElsewhere = other.api(cookie);
const raise = () => sam(wire.raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'Two hours I sat there.' } } });

test('While the customer says yes to round 2, staff offer round 3: the yes or the offer counts, never both, and the story is whole.', async () => {
  for (let turn = 0; turn < 8; turn++) {
    const { id, customer } = await raise();
    const judy = other.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
    await sam(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited.', after: 0 } });
    await judy(wire.answerUnderstanding, { params: { id, round: 1 }, body: { answer: 'correction', text: 'And the bill.' } });
    await sam(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited, and then the bill.', after: 1 } });
    const [yes, offer] = await Promise.all([
      judy.ask(wire.answerUnderstanding, { params: { id, round: 2 }, body: { answer: 'yes' } }),
      sam.ask(wire.offerUnderstanding, { params: { id }, body: { text: 'You waited, and then a wrong bill.', after: 2 } }),
    ]);
    const won = [yes, offer].filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    const after = await sam(wire.showConcern, { params: { id } });
    expect(after.understanding).toBe(yes.status === 200 ? 'understood' : 'offered');
    expect(after.rounds).toHaveLength(yes.status === 200 ? 2 : 3);
    if (yes.status === 200) expect(offer.problem?.code).toBe('already-understood');
    else expect(yes.problem).toMatchObject({ code: 'superseded', now: { rounds: [{}, {}, { round: 3 }] } });
  }
});

test("Two gifts at once from one giver's last 30 of the month: one is reserved, the other refused, and nothing of it is left.", async () => {
  const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));
  await mary(changeAuthority, { body: { authority: [{ role: 'staff', each: 2500, month: 3000 }] } });
  const taxi = clinic.gestures['A taxi home'] ?? '';
  const [one, two] = await Promise.all([raise(), raise()]);
  for (const { customer } of [one, two]) await sam(changeCustomer, { params: { id: customer.id }, body: { giftRule: 'not-under' } });
  const answers = await Promise.all([
    sam.ask(wire.offerAmends, { params: { id: one.id }, body: { gestures: [taxi] } }),
    samElsewhere.ask(wire.offerAmends, { params: { id: two.id }, body: { gestures: [taxi] } }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect(answers.find(({ problem }) => problem)?.problem?.code).toBe('month-is-used-up');
  const shown = await Promise.all([one, two].map(({ id }) => sam(wire.showConcern, { params: { id } })));
  expect(shown.flatMap(({ amends }) => amends)).toHaveLength(1);
});

test('Gifts from several givers to one person under a gift rule stay within their year, however they meet.', async () => {
  const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));
  await mary(changeAuthority, {
    body: {
      authority: [
        { role: 'staff', each: 2500, month: 100_000 },
        { role: 'manager', each: 2500, month: 100_000 },
      ],
      giftRule: { each: 1500, year: 3000, noCashEquivalent: true },
    },
  });
  const flowers = clinic.gestures['Flowers and a card'] ?? '';
  const first = await raise();
  const more = await Promise.all(Array.from({ length: 4 }, () => sam(wire.raiseConcern, { body: { customer: { id: first.customer.id }, telling: { happened: 'Again.' } } })));
  const askers = [sam, mary, samElsewhere, mary, sam];
  const answers = await Promise.all([first, ...more].map(({ id }, index) => (askers[index] ?? sam).ask(wire.offerAmends, { params: { id }, body: { gestures: [flowers] } })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
  expect([...new Set(answers.flatMap(({ problem }) => (problem ? [problem.code] : [])))]).toEqual(['year-is-used-up']);
});

test('Concerns told at the same moment in two processes all get a number of their own.', async () => {
  const told = await Promise.all(
    Array.from({ length: 12 }, (_, index) => (index % 2 ? sam : samElsewhere)(wire.raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'At once.' } } })),
  );
  expect(new Set(told.map(({ number }) => number)).size).toBe(12);
});

test('Twelve messages at once on one concern are all kept, each once, in one unbroken chain.', async () => {
  const { id } = await raise();
  const texts = Array.from({ length: 12 }, (_, index) => `Message ${index}`);
  const answers = await Promise.all(texts.map((text, index) => (index % 2 ? sam : samElsewhere).ask(wire.write, { params: { id }, body: { text } })));
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  const { entries } = await sam(wire.showConcern, { params: { id } });
  expect(entries.filter(({ kind }) => kind === 'customerWrote')).toHaveLength(taken);
  expect(taken).toBe(12);
});

test('Households that many change at once: nobody is turned away, nobody lives in two, and none is left of one.', async () => {
  const people = await Promise.all(['Li', 'Mei', 'Bo', 'An'].map((name) => sam(addCustomer, { body: { name: `${name} Wei` } })));
  const one = (place: number) => people[place % people.length]?.id ?? '';
  for (const { id } of people) await sam(addContact, { body: { customer: { id }, direction: 'in' } });
  for (let turn = 0; turn < 6; turn++) {
    const asked = [0, 1, 2, 3, 4, 5, 6, 7].map((place) =>
      (place % 2 === 0 ? sam : samElsewhere).ask(setHousehold, { params: { id: one(place) }, body: { with: (place + turn) % 3 === 0 ? null : one(place + 1 + (turn % 3)) } }),
    );
    expect((await Promise.all(asked)).map(({ status, problem }) => problem?.code ?? status)).toEqual(asked.map(() => 200));
    const homes = await asOwner<{ n: number }>(server.database.ownerUrl, 'select count(*)::integer as n from household_member group by household_id');
    expect(homes.filter(({ n }) => n < 2)).toEqual([]);
  }
});

test('Words that the rules found blank leave no row behind.', async () => {
  const { id, customer } = await raise();
  const judy = server.api(await enterRoom(server.ground, { org: clinic.org, concern: id, party: customer.id }));
  const rows = async () => (await asOwner(server.database.ownerUrl, 'select 1 from words where concern_id = $1', [id])).length;
  const before = await rows();
  await judy(inviteParty, { params: { id }, body: { person: { name: 'Ana Alvarez' }, role: 'carer', scope: 'see', relation: '  ' } });
  expect(await rows()).toBe(before);
  await judy(inviteParty, { params: { id }, body: { person: { name: 'Paul Alvarez' }, role: 'carer', scope: 'see', relation: 'my son' } });
  expect(await rows()).toBe(before + 1);
});
