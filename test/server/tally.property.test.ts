// What is kept current by each contact is what a plain recount of all of them says, whatever was added, removed, moved or
// marked in between, in whatever order, and however time went on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOf, topFrom } from '../../src/domain/signal/standing.ts';
import { markNotAPerson, moveContact, removeContact, setHousehold, writeContact } from '../../src/server/contact/store.ts';
import { readContactMap } from '../../src/server/import/contactMap.ts';
import { importContacts } from '../../src/server/import/contactRun.ts';
import type { Insider } from '../../src/server/platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../../src/server/platform/database.ts';
import { stoodAt } from '../../src/server/signal/asOf.ts';
import { countEverything, settle } from '../../src/server/signal/settle.ts';
import { makeClinic } from '../harness/clinic.ts';
import { A_MONDAY, freshGround } from '../harness/ground.ts';

const { ground, clock } = await freshGround();
const PEOPLE = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'] as const;
const MATTERS = ['bill', 'wait'] as const;
const NUMBERS = { inSevenDays: 3, inThirtyDays: 5, inNinetyDays: 12, topPercent: 25, riseLeast: 3, riseTimes: 2, household: 6, returnsAfterDays: 14 };
const MAP = readContactMap(
  JSON.stringify({
    source: 'log',
    id: 'id',
    happened: { column: 'at', formats: ['iso'] },
    customer: { called: '{who}', same: 'who' },
    direction: { column: 'way', in: ['in'], out: ['out'] },
    sender: { column: 'from', automatic: ['machine'] },
    matter: { column: 'case', ended: 'ended' },
    topic: 'topic',
  }),
);

const who = fc.integer({ min: 0, max: PEOPLE.length - 1 });
/** Mostly lately, sometimes long ago, and often on the edge of a window to the second. */
const hoursAgo = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 2400 }), fc.constantFrom(0, 168, 720, 2160));
const line = fc.record({
  who: fc.option(who, { freq: 8 }),
  hoursAgo,
  matter: fc.option(fc.constantFrom(...MATTERS)),
  way: fc.constantFrom('in', 'in', 'in', 'out'),
  from: fc.constantFrom('', '', '', 'machine'),
});
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('bring' as const), lines: fc.array(line, { minLength: 1, maxLength: 12 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), who, hoursAgo, way: fc.constantFrom('in', 'out') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.nat(1000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), which: fc.nat(1000), to: who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mark' as const), who, on: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), matter: fc.constantFrom(...MATTERS) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('live together' as const), who, beside: fc.option(who) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 24, 100, 168, 720, 2160) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('count everything' as const) }) },
);
type DeedDone = typeof deed extends fc.Arbitrary<infer One> ? One : never;

class World {
  readonly org: string;
  readonly caller: Insider;
  people: readonly string[] = [];
  #lines = 0;

  constructor(org: string, staff: string) {
    this.org = org;
    this.caller = { is: 'staff', org, id: staff, name: 'Sam', roles: ['lead'], grants: [], secondFactor: false };
  }

  bring = (rows: readonly string[]): Promise<unknown> => {
    const text = ['id,at,who,way,from,case,ended,topic', ...rows].join('\n');
    return importContacts({ ground, org: this.org, map: MAP, dryRun: false, progress: () => {} }, text);
  };
  row = (at: string, one: { who: number | null; way: string; from: string; matter: string | null }, ended = ''): string => {
    this.#lines += 1;
    return `${this.#lines},${at},${one.who === null ? '' : PEOPLE[one.who]},${one.way},${one.from},${one.matter ?? ''},${ended},bills`;
  };
  within = <T>(work: (rows: Rows) => Promise<T>): Promise<T> => inOrganisation(ground.database, this.org, work);
  see = <T>(work: (rows: Rows) => Promise<T>): Promise<T> => reading(ground.database, this.org, work);
  contacts = () => this.see((rows) => rows.selectFrom('contact').selectAll().where('org_id', '=', this.org).orderBy('id').execute());
}

const before = (hours: number): string => new Date(Date.parse(clock.now()) - hours * 3_600_000).toISOString();

async function freshWorld(): Promise<World> {
  clock.set(A_MONDAY);
  const clinic = await makeClinic(ground, { settings: { signals: NUMBERS } });
  const world = new World(clinic.org, clinic.people.sam);
  await world.bring(PEOPLE.map((_, one) => world.row(before(9000), { who: one, way: 'out', from: '', matter: null })));
  const known = await world.see((rows) => rows.selectFrom('known_as').select(['external_id', 'customer_id']).where('org_id', '=', world.org).execute());
  world.people = PEOPLE.map((name) => known.find(({ external_id }) => external_id === name)?.customer_id ?? '');
  return world;
}

async function happen(world: World, done: DeedDone): Promise<void> {
  const { org, caller, people } = world;
  const now = clock.now();
  const one = async (which: number): Promise<string> => {
    const all = await world.contacts();
    return all[which % all.length]?.id ?? '';
  };
  switch (done.do) {
    case 'bring':
      return void (await world.bring(done.lines.map((each) => world.row(before(each.hoursAgo), each))));
    case 'write':
      return void (await world.within((rows) =>
        writeContact(
          rows,
          caller,
          { customer: { id: people[done.who] ?? '' }, direction: done.way === 'out' ? 'out' : 'in', via: 'phone', happenedAt: before(done.hoursAgo) },
          now,
        ),
      ));
    case 'remove': {
      const id = await one(done.which);
      return void (await world.within((rows) => removeContact(rows, org, { id, now })));
    }
    case 'move': {
      const id = await one(done.which);
      return void (await world.within((rows) => moveContact(rows, org, { id, to: people[done.to] ?? '', now })));
    }
    case 'mark':
      return world.within((rows) => markNotAPerson(rows, caller, { customer: people[done.who] ?? '', because: done.on ? 'shared' : null, now }));
    case 'end':
      return void (await world.bring([world.row(before(8000), { who: null, way: 'in', from: '', matter: done.matter }, before(1))]));
    case 'live together': {
      const beside = done.beside === null ? null : (people[done.beside] ?? '');
      return void (await world.within((rows) => setHousehold(rows, org, { customer: people[done.who] ?? '', beside, now })));
    }
    case 'wait':
      return clock.pass({ hours: done.hours });
    case 'settle':
      return settle(ground, org);
    case 'count everything':
      return countEverything(ground, org);
  }
}

type Found = { rules: readonly string[]; counted: number };

/** From nothing but the rows of contacts, by the rules themselves. */
async function recounted(world: World): Promise<ReadonlyMap<string, Found>> {
  const now = clock.now();
  const all = (await world.contacts()).filter(({ direction, sender, asked }) => direction === 'in' && sender === 'person' && !asked);
  const { marked, ends } = await world.see(async (rows) => ({
    marked: (await rows.selectFrom('not_a_person').select('customer_id').where('org_id', '=', world.org).execute()).map(({ customer_id }) => customer_id),
    ends: new Map((await rows.selectFrom('contact_matter').select(['id', 'ended_at']).where('org_id', '=', world.org).execute()).map(({ id, ended_at }) => [id, ended_at])),
  }));
  const theirs = new Map(
    world.people.map((id) => [id, marked.includes(id) ? [] : all.filter(({ customer_id }) => customer_id === id).map((c) => ({ at: c.happened_at, matter: c.matter_id }))]),
  );
  const counts = new Map([...theirs].map(([id, contacts]) => [id, contacts.filter(({ at }) => at > before(2160)).length]));
  const spread = [...Map.groupBy(counts.values(), (count) => count)].map(([count, people]) => ({ count, people: people.length }));
  const hasEnded = (matter: string): boolean => (ends.get(matter) ?? '9') <= now;
  const asked = { numbers: NUMBERS, topFrom: topFrom(spread, NUMBERS.topPercent), hasEnded };
  return new Map([...theirs].map(([id, contacts]) => [id, { rules: standingOf(contacts, asked, now).map(({ rule }) => rule), counted: counts.get(id) ?? 0 }]));
}

/** As it is kept, read by time alone. */
async function kept(world: World, rules: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  const now = clock.now();
  const tallies = await world.see((rows) => rows.selectFrom('tally').selectAll().where('org_id', '=', world.org).where('kind', '=', 'person').execute());
  return new Map(
    world.people.map((id) => {
      const tally = tallies.find((one) => one.id === id);
      const untils = { '7d': tally?.until_7, '30d': tally?.until_30, '90d': tally?.until_90, top: tally?.until_top };
      const standing = Object.entries(untils).flatMap(([rule, until]) => (rules.includes(rule) && until != null && until > now ? [rule] : []));
      return [id, { rules: standing, counted: tally?.counted ?? 0 }];
    }),
  );
}

const BY_CONTACT = ['7d', '30d', '90d'] as const;
const only = (found: ReadonlyMap<string, Found>, rules: readonly string[]) => [...found].map(([id, one]) => [id, one.rules.filter((rule) => rules.includes(rule))]);
const RUNS = 60;

test('At every moment the rules that stand are those that a recount finds, and after the round of the clock also the top few.', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
      const world = await freshWorld();
      for (const done of deeds) {
        await happen(world, done);
        expect(only(await kept(world, BY_CONTACT), BY_CONTACT)).toEqual(only(await recounted(world), BY_CONTACT));
      }
      await settle(ground, world.org);
      const counted = await recounted(world);
      expect(await kept(world, [...BY_CONTACT, 'top'])).toEqual(counted);
      const stood = await world.see((rows) => stoodAt(rows, world.org, NUMBERS, clock.now()));
      expect(stood.map(({ customer, rule }) => `${customer} ${rule}`).toSorted()).toEqual(
        [...counted].flatMap(([id, { rules }]) => rules.map((rule) => `${id} ${rule}`)).toSorted(),
      );
      await checkHomes(world);
      await checkDays(world);
    }),
    { numRuns: RUNS },
  );
});

/** Six in thirty days by all who live together. */
async function checkHomes(world: World): Promise<void> {
  const now = clock.now();
  const all = (await world.contacts()).filter(({ counted, happened_at }) => counted && happened_at > before(720));
  await world.see(async (rows) => {
    const members = await rows.selectFrom('household_member').selectAll().where('org_id', '=', world.org).execute();
    const marked = (await rows.selectFrom('not_a_person').select('customer_id').where('org_id', '=', world.org).execute()).map(({ customer_id }) => customer_id);
    const homes = await rows.selectFrom('tally').select(['id', 'until_30']).where('org_id', '=', world.org).where('kind', '=', 'household').execute();
    for (const { id, until_30 } of homes) {
      const theirs = members.filter(({ household_id }) => household_id === id).map(({ customer_id }) => customer_id);
      const contacts = all.filter(({ customer_id }) => customer_id !== null && theirs.includes(customer_id) && !marked.includes(customer_id));
      expect((until_30 ?? '') > now).toBe(contacts.length >= NUMBERS.household);
    }
  });
}

/** The days by topic hold what counts for somebody, also after removing and moving. */
async function checkDays(world: World): Promise<void> {
  const first = before(91 * 24).slice(0, 10);
  const theirs = (await world.contacts()).filter(
    ({ counted, customer_id, topic, happened_at }) => counted && customer_id !== null && topic !== null && happened_at.slice(0, 10) > first,
  );
  const days = await world.see((rows) => rows.selectFrom('contact_day').select(['day', 'contacts']).where('org_id', '=', world.org).where('day', '>', first).execute());
  expect(days.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(theirs.length);
}
