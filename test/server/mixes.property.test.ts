// Random mixes of splitting, putting together and taking apart, of concerns and of people, against what anybody would write down
// on paper: every matter is in one place, whose each concern is, and no word of the one is read on a page of the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConcernView } from '../../src/contract/concern.ts';
import * as wire from '../../src/contract/concernEndpoints.ts';
import { mergeInto, takeBackMerge } from '../../src/contract/merging.ts';
import { addCustomer } from '../../src/contract/people.ts';
import { mergePeople, takeBackPeopleMerge } from '../../src/contract/samePerson.ts';
import { splitOff } from '../../src/contract/splitting.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { verify } from '../../src/server/platform/verify.ts';
import { theirWords } from '../../src/web/desk/concern/acts/theirWords.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const as = async (member: 'sam' | 'barb') => server.api(await signIn(server.ground, server.baseUrl, clinic, member));
const [sam, barb] = [await as('sam'), await as('barb')];
const SEED = Number(process.env.SEED ?? 20261130);

const which = fc.nat({ max: 11 });
const move = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tell' as const), one: which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('say' as const), one: which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add' as const), one: which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('split' as const), one: which, takes: fc.boolean() }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('merge' as const), one: which, other: which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('takeBack' as const), one: which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('same' as const), one: which, other: which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('two' as const), one: which }) },
);
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

type Sheet = {
  readonly id: string;
  owner: string;
  matters: string[];
  into: Sheet | null;
  took: { readonly sheet: Sheet; readonly matters: readonly string[] }[];
  /** Of which it began; and each thing said here. */
  readonly from: Sheet | null;
  readonly said: string[];
  /** Under which entries it was, as it was told. */
  readonly told: string;
};
type One = { readonly id: string; readonly from: string; readonly to: string; readonly sheets: Sheet[] };
type Paper = { readonly people: readonly string[]; readonly sheets: Sheet[]; readonly standing: One[] };

let words = 0;
function newWord(): string {
  words += 1;
  return `word${words.toString().padStart(5, '0')}`;
}
const isAway = ({ standing }: Paper, person: string): boolean => standing.some(({ from }) => from === person);
const on = (id: string) => ({ params: { id } });
const nth = <T>(all: readonly T[], place: number): T | undefined => (all.length === 0 ? undefined : all[place % all.length]);
type Matters = { readonly matters: readonly { readonly id: string; readonly answered: string | null }[] };
const openMatters = (view: Matters): string[] => view.matters.filter(({ answered }) => answered === null).map(({ id }) => id);

async function tell(paper: Paper, owner: string): Promise<void> {
  const said = newWord();
  const view = await sam(wire.raiseConcern, { body: { customer: { id: owner }, telling: { happened: said } } });
  paper.sheets.push({ id: view.id, owner, matters: openMatters(view), into: null, took: [], from: null, said: [said], told: said });
}

async function play(paper: Paper, move: Move): Promise<void> {
  const sheet = nth(paper.sheets, move.one);
  const person = nth(paper.people, move.one) ?? '';
  if (move.do === 'tell') return isAway(paper, person) ? undefined : tell(paper, person);
  if (move.do === 'same') return same(paper, person, nth(paper.people, move.other) ?? '');
  if (move.do === 'two') return two(paper, person);
  if (sheet === undefined) return;
  if (move.do === 'merge') return merge(sheet, nth(paper.sheets, move.other) ?? sheet);
  if (move.do === 'takeBack') return takeBack(sheet);
  if (sheet.into !== null) return;
  const said = newWord();
  if (move.do === 'say') {
    await sam(wire.write, { ...on(sheet.id), body: { text: said, via: 'phone' } });
    sheet.said.push(said);
  } else if (move.do === 'add') {
    const before = new Set(sheet.matters);
    sheet.matters.push(...openMatters(await sam(wire.addMatter, { ...on(sheet.id), body: { about: said } })).filter((id) => !before.has(id)));
  } else return split(paper, sheet, move.takes);
}

async function split(paper: Paper, sheet: Sheet, takes: boolean): Promise<void> {
  const own = sheet.matters.filter((id) => !sheet.took.some(({ matters }) => matters.includes(id)));
  const leaving = takes && own.length > 1 ? own.slice(-1) : [];
  const view = await sam(wire.showConcern, on(sheet.id));
  const begins = sheet.said.at(-1) ?? sheet.told;
  const word = view.entries.flatMap((entry) => entry.words).find(({ said }) => said.text === begins)?.said.id ?? '';
  const after = await sam(splitOff, { ...on(sheet.id), body: { matters: leaving, words: [word] } });
  const id = after.splitOff.at(-1)?.concern ?? '';
  sheet.matters = sheet.matters.filter((one) => !leaving.includes(one));
  paper.sheets.push({ id, owner: sheet.owner, matters: openMatters(await sam(wire.showConcern, on(id))), into: null, took: [], from: sheet, said: [], told: begins });
}

async function merge(sheet: Sheet, into: Sheet): Promise<void> {
  const fits = sheet !== into && sheet.into === null && into.into === null && sheet.took.length === 0 && sheet.owner === into.owner;
  const { status } = await sam.ask(mergeInto, { ...on(sheet.id), body: { into: into.id } });
  expect([status === 200, sheet.id, into.id]).toEqual([fits, sheet.id, into.id]);
  if (!fits) return;
  sheet.into = into;
  into.took.push({ sheet, matters: sheet.matters });
  into.matters.push(...sheet.matters);
}

const apart = (into: Sheet): void => {
  const newest = into.took.pop();
  if (newest === undefined) return;
  newest.sheet.into = null;
  into.matters = into.matters.filter((id) => !newest.matters.includes(id));
};

async function takeBack(into: Sheet): Promise<void> {
  const newest = into.took.at(-1);
  if (newest === undefined) return;
  await sam(takeBackMerge, { ...on(into.id), body: { from: newest.sheet.id } });
  apart(into);
}

async function same(paper: Paper, from: string, to: string): Promise<void> {
  if (from === to || isAway(paper, from) || isAway(paper, to)) return;
  const id = (await barb(mergePeople, { ...on(from), body: { to, because: 'They said so.' } })).merged[0]?.id ?? '';
  const sheets = paper.sheets.filter(({ owner }) => owner === from);
  for (const sheet of sheets) sheet.owner = to;
  paper.standing.push({ id, from, to, sheets });
}

/** What came along goes, with what began of it since; and what was put together across the two is taken apart before. */
async function two(paper: Paper, to: string): Promise<void> {
  const newest = paper.standing.findLast((one) => one.to === to);
  if (newest === undefined || isAway(paper, to)) return;
  await barb(takeBackPeopleMerge, { params: { id: to, merge: newest.id } });
  const going = new Set(newest.sheets);
  for (const sheet of paper.sheets) if (sheet.from !== null && going.has(sheet.from)) going.add(sheet);
  for (const into of paper.sheets) while (into.took.some(({ sheet }) => going.has(sheet) !== going.has(into))) apart(into);
  for (const sheet of going) sheet.owner = newest.from;
  paper.standing.splice(paper.standing.indexOf(newest), 1);
}

const rowsOf = (sheets: readonly Sheet[]) =>
  asOwner(
    server.database.ownerUrl,
    `select t::text from concern t where id = any($1) union all select t::text from contact t where concern_id = any($1) union all select t::text from waiting t where concern_id = any($1) order by 1`,
    [sheets.map(({ id }) => id)],
  );

async function isAsOnPaper({ sheets }: Paper): Promise<void> {
  for (const sheet of sheets) {
    const view = await sam(wire.showConcern, on(sheet.id));
    expect([sheet.id, view.customer.id, view.standing]).toEqual([sheet.id, sheet.owner, sheet.into === null ? 'open' : 'merged']);
    if (sheet.into === null) expect([sheet.id, openMatters(view).toSorted()]).toEqual([sheet.id, sheet.matters.toSorted()]);
    expect(view.tookIn.map(({ concern }) => concern)).toEqual(sheet.took.map(({ sheet: one }) => one.id));
    expect([sheet.id, view.telling.happened?.text]).toEqual([sheet.id, sheet.told]);
    const text = JSON.stringify(view);
    // Another can always be made of it: there are words of theirs to begin with.
    if (sheet.into === null) expect([sheet.id, theirWords(view as ConcernView).length > 0]).toEqual([sheet.id, true]);
    for (const said of sheet.said) expect([sheet.id, text.includes(said)]).toEqual([sheet.id, true]);
    // Whatever is read here was said in a concern that is the same person's now.
    for (const other of sheets.filter(({ owner }) => owner !== sheet.owner))
      for (const said of other.said) expect([sheet.id, text.includes(said) ? said : '']).toEqual([sheet.id, '']);
  }
}

test('However concerns and people are split, put together and taken apart, all is where paper says, and no word stands on somebody else’s page.', async () => {
  process.stdout.write(`mixes: SEED=${SEED}\n`);
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 22, maxLength: 30 }), async (moves) => {
      const people: string[] = [];
      for (const name of ['Judy', 'Judith', 'J. Alvarez']) people.push((await sam(addCustomer, { body: { name } })).id);
      const paper: Paper = { people, sheets: [], standing: [] };
      for (const person of people) await tell(paper, person);
      for (const one of moves) await play(paper, one);
      await isAsOnPaper(paper);
      while (paper.standing.length > 0) for (const person of paper.people) await two(paper, person);
      await isAsOnPaper(paper);
      const kept = await rowsOf(paper.sheets);
      await rebuild(server.ground, clinic.org);
      expect(await rowsOf(paper.sheets)).toEqual(kept);
    }),
    { numRuns: Number(process.env.RUNS ?? 4), seed: SEED, endOnFailure: true, ...(process.env.REPLAY && { path: process.env.REPLAY }) },
  );
  expect(await verify(server.ground, clinic.org)).toMatchObject({ flaws: [] });
}, 240_000);
