// Random entries, contacts, merges and take-backs against a naive model: everything is where it was, plus what happened
// since where it happened; nothing is lost, nothing stands twice, and the counts are those of a recount.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { addContact } from '../../src/contract/contacts.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { mergePeople, takeBackPeopleMerge } from '../../src/contract/samePerson.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { countEverything } from '../../src/server/signal/settle.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));

const who = fc.nat({ max: 3 });
const move = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tell' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('call' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), who: fc.nat({ max: 9 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('merge' as const), who, into: who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('part' as const), who }) },
);

type Merge = { readonly id: string; readonly from: string; readonly to: string; readonly concerns: readonly string[]; readonly alone: readonly string[] };
/** What anybody would write down on paper: whose each concern is, whose each call, and who goes on as whom. */
type Paper = { readonly people: readonly string[]; readonly concerns: Map<string, string>; readonly calls: Map<string, string>; readonly standing: Merge[] };

const isAway = ({ standing }: Paper, person: string): boolean => standing.some(({ from }) => from === person);
const theirs = (owned: ReadonlyMap<string, string>, person: string): readonly string[] => [...owned].flatMap(([id, owner]) => (owner === person ? [id] : []));

async function play(paper: Paper, one: typeof move extends fc.Arbitrary<infer Move> ? Move : never): Promise<void> {
  const person = paper.people[one.who % paper.people.length] ?? '';
  if (one.do === 'merge') return merge(paper, person, paper.people[one.into] ?? '');
  if (one.do === 'part') return part(paper, person);
  if (one.do === 'write') {
    const [concern] = [...paper.concerns.keys()].slice(one.who % Math.max(1, paper.concerns.size));
    if (concern !== undefined) await sam(wire.write, { params: { id: concern }, body: { text: 'And one more thing.' } });
  } else if (isAway(paper, person)) {
    expect(await sam.refused(wire.raiseConcern, { body: { customer: { id: person }, telling: { happened: 'Again.' } } })).toMatchObject({ code: 'entry-goes-on' });
  } else if (one.do === 'tell') {
    paper.concerns.set((await sam(wire.raiseConcern, { body: { customer: { id: person }, telling: { happened: 'It is cold.' } } })).id, person);
  } else {
    paper.calls.set((await sam(addContact, { body: { customer: { id: person }, direction: 'in', via: 'phone' } })).id, person);
  }
}

async function merge(paper: Paper, from: string, to: string): Promise<void> {
  const asked = { params: { id: from }, body: { to, because: 'They said so.' } };
  if (from === to || isAway(paper, from) || isAway(paper, to)) {
    expect((await barb.refused(mergePeople, asked)).code).toMatch(/same-entry|goes-on-as-another/);
    return;
  }
  const id = (await barb(mergePeople, asked)).merged[0]?.id ?? '';
  const [concerns, alone] = [theirs(paper.concerns, from), theirs(paper.calls, from)];
  for (const one of concerns) paper.concerns.set(one, to);
  for (const one of alone) paper.calls.set(one, to);
  paper.standing.push({ id, from, to, concerns, alone });
}

async function part(paper: Paper, to: string): Promise<void> {
  const newest = paper.standing.findLast((one) => one.to === to);
  if (newest === undefined) return;
  const asked = { params: { id: to, merge: newest.id } };
  if (isAway(paper, to)) {
    expect(await barb.refused(takeBackPeopleMerge, asked)).toMatchObject({ code: 'newest-person-first' });
    return;
  }
  await barb(takeBackPeopleMerge, asked);
  for (const one of newest.concerns) paper.concerns.set(one, newest.from);
  for (const one of newest.alone) paper.calls.set(one, newest.from);
  paper.standing.splice(paper.standing.indexOf(newest), 1);
}

const ask = <Row extends Record<string, unknown>>(text: string, people: readonly string[]) => asOwner<Row>(server.database.ownerUrl, text, [people]);
const counts = (people: readonly string[]) =>
  ask(`select id, counted, until_7, until_30, until_90 from tally where kind = 'person' and id = any($1) and counted > 0 order by id`, people);
const readTables = (people: readonly string[]) =>
  ask(`select t::text from contact t where customer_id = any($1) union all select t::text from concern t where customer_id = any($1) order by 1`, people);

async function isAsOnPaper({ people, concerns, calls, standing }: Paper): Promise<void> {
  const whose = await ask<{ id: string; customer_id: string }>(`select id, customer_id from concern where customer_id = any($1)`, people);
  expect(new Map(whose.map(({ id, customer_id }) => [id, customer_id]))).toEqual(concerns);
  const alone = await ask<{ id: string; customer_id: string }>(`select id, customer_id from contact where customer_id = any($1) and concern_id is null`, people);
  expect(new Map(alone.map(({ id, customer_id }) => [id, customer_id]))).toEqual(calls);
  const inConcerns = await ask<{ concern_id: string; customer_id: string }>(
    `select distinct concern_id, customer_id from contact where customer_id = any($1) and concern_id is not null`,
    people,
  );
  expect(new Map(inConcerns.map(({ concern_id, customer_id }) => [concern_id, customer_id]))).toEqual(concerns);
  const away = await ask<{ id: string; matched_to: string }>(`select id, matched_to from customer where id = any($1) and matched_to is not null`, people);
  expect(new Map(away.map(({ id, matched_to }) => [id, matched_to]))).toEqual(new Map(standing.map(({ from, to }) => [from, to])));
  const kept = await counts(people);
  await countEverything(server.ground, clinic.org);
  expect(await counts(people)).toEqual(kept);
}

test('However entries are put together and taken apart, everything is where paper says, and the counts are those of a recount.', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 10, maxLength: 16 }), async (moves) => {
      const added = [];
      for (const name of ['Judy', 'Judith', 'J. Alvarez', 'Judy A.'])
        added.push((await sam(addCustomer, { body: { name, ways: [{ kind: 'email', value: `${name.replace(/\W/g, '')}.${Math.random()}@example.org`, preferred: true }] } })).id);
      const paper: Paper = { people: added, concerns: new Map(), calls: new Map(), standing: [] };
      for (const one of moves) await play(paper, one);
      await isAsOnPaper(paper);
      while (paper.standing.length > 0) for (const one of paper.people) if (!isAway(paper, one)) await part(paper, one);
      await isAsOnPaper(paper);
      const kept = await readTables(added);
      await rebuild(server.ground, clinic.org);
      expect(await readTables(added)).toEqual(kept);
    }),
    { numRuns: 4 },
  );
  expect(await verify(server.ground, clinic.org)).toMatchObject({ flaws: [] });
}, 60_000);
