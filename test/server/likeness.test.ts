// Likeness to what was sent before: of the writer and of the concern's team, quickly among a hundred thousand, and gone with the words.
import { expect, test } from 'vitest';
import { apologise, giveWord, proposeFix, raiseConcern, write } from '../../src/contract/concernEndpoints.ts';
import { checkWords, showLikeness } from '../../src/contract/writing.ts';
import { isTold } from '../../src/domain/concern/state.ts';
import { runsOf } from '../../src/domain/words/likeness.ts';
import { eraseConcern } from '../../src/server/concern/erasing.ts';
import { rebuild } from '../../src/server/concern/rebuild.ts';
import { load } from '../../src/server/concern/store.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const SCRIPT = 'Thank you for contacting us about your visit. We have passed your words on to the whole team, who will read them with care.';
const server = await startServer();
const clinic = await makeClinic(server.ground);
const { ownerUrl } = server.database;
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));
const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));
const told = async (name: string) => (await sam(raiseConcern, { body: { customer: { name }, team: clinic.teams.desk, telling: { happened: 'I waited for two hours.' } } })).id;
const [judys, marys] = [await told('Judy Alvarez'), await told('Mary Lopez')];
const like = async (api: typeof sam, text: string, concern?: string) =>
  (await api(showLikeness, { body: { runs: [...runsOf(text)], ...(concern === undefined ? {} : { concern }) } })).likeness;
const rowsKept = () => asOwner<{ words_id: string; runs: Buffer }>(ownerUrl, 'select words_id, runs from sent_words order by words_id');

test('What Sam sent to Judy is known again in what he writes to Mary, by hashes alone', async () => {
  expect(await like(sam, SCRIPT)).toBe(0);
  await sam(giveWord, { params: { id: judys }, body: { text: SCRIPT } });
  expect(await like(sam, SCRIPT.replace('your visit', 'your stay'), marys)).toBeGreaterThan(0.7);
  const { findings } = await sam(checkWords, { body: { text: SCRIPT, concern: marys } });
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'canned-like-before', kind: 'canned', start: 0, end: SCRIPT.length }));
  expect((await sam(checkWords, { body: { text: SCRIPT, kind: 'note' } })).findings.map(({ rule }) => rule)).not.toContain('canned-like-before');
});

test('What one sent is compared with by the others of the team, in its concerns only', async () => {
  expect(await like(barb, SCRIPT, marys)).toBe(1);
  expect(await like(barb, SCRIPT)).toBe(0);
  const nora = server.api(await signIn(server.ground, server.baseUrl, clinic, 'nora'));
  expect(await nora.refused(showLikeness, { body: { runs: [1], concern: marys } })).toMatchObject({ code: 'no-such-concern' });
});

test('What the customer said, and what somebody wrote down for them, is nobody’s script', async () => {
  const before = (await rowsKept()).length;
  await sam(write, { params: { id: judys }, body: { text: `She says: ${SCRIPT}`, via: 'phone' } });
  expect(await rowsKept()).toHaveLength(before);
});

test('An apology and a fix are compared as a word is', async () => {
  const before = (await rowsKept()).length;
  await sam(apologise, {
    params: { id: judys },
    body: { apology: 'regret', form: 'written', text: 'I am sorry that you sat in the hall for two hours and that nobody came out to you.' },
  });
  expect(await rowsKept()).toHaveLength(before + 1);
  expect(await sam.refused(proposeFix, { params: { id: judys }, body: { text: SCRIPT, due: '2026-12-01T10:00:00.000Z', matters: [] } })).toBeTruthy();
  expect(await rowsKept()).toHaveLength(before + 1);
});

test('They are made anew with the read tables, and go with the words', async () => {
  const before = await rowsKept();
  await asOwner(ownerUrl, 'delete from sent_words');
  await rebuild(server.ground, clinic.org);
  expect(await rowsKept()).toEqual(before);
  await inOrganisation(server.ground.database, clinic.org, async (rows) => {
    const story = await load(rows, clinic.org, judys);
    if (isTold(story)) await eraseConcern(rows, clinic.org, story, server.ground.now());
  });
  expect(await rowsKept()).toEqual([]);
  expect(await like(sam, SCRIPT)).toBe(0);
});

test('Among a hundred thousand messages it is found in milliseconds, along an index', async () => {
  await asOwner(
    ownerUrl,
    `insert into sent_words select $1, ('019b0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $2, case when n % 50 = 0 then $3::uuid else gen_random_uuid() end, case when n % 10 = 0 then $4::uuid else gen_random_uuid() end, decode(repeat(md5(n::text), 20), 'hex') from generate_series(1, 100000) n`,
    [clinic.org, marys, clinic.people.sam, clinic.teams.desk],
  );
  await asOwner(ownerUrl, 'analyze sent_words');
  const runs = [...runsOf(SCRIPT)];
  const took: number[] = [];
  for (let time = 0; time < 40; time += 1) {
    const began = performance.now();
    await sam(showLikeness, { body: { runs, concern: marys } });
    took.push(performance.now() - began);
  }
  const [median = 0] = took.toSorted((one, other) => one - other).slice(20);
  console.info(`likeness among 100,000 through HTTP: median ${median.toFixed(1)} ms`);
  const plan = await asOwner<{ 'QUERY PLAN': string }>(
    ownerUrl,
    `explain select runs from sent_words where org_id = '${clinic.org}' and team_id = '${clinic.teams.desk}' order by words_id desc limit 200`,
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index Scan.*sent_words_by_team/);
  expect(median).toBeLessThan(100);
});
