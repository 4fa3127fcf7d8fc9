// The writing check over HTTP: for staff and for programs, in both languages; nothing of what is checked stays here.
import { expect, test } from 'vitest';
import { giveWord, raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { changeHouseWords, checkWords, chooseWordsCheck, countFindings, listWordRules, showHouseWords, showWordsCheck, wakeWordRule } from '../../src/contract/writing.ts';
import { checkWords as inTheBrowser } from '../../src/domain/words/words.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { asOwner } from '../harness/databases.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const sam = server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam'));

const barb = server.api(await signIn(server.ground, server.baseUrl, clinic, 'barb'));

const BLAME = 'You should have called us before Friday.';

test('A text comes back with what could hurt, each with a question, and with what is good: the same as in the browser', async () => {
  const checked = await sam(checkWords, { body: { text: `Thank you for telling us. ${BLAME}` } });
  expect(checked.findings).toMatchObject([{ rule: 'blame-should-have', kind: 'blame', start: 26, end: 41 }]);
  expect(checked.findings[0]?.ask).toMatch(/\?/);
  expect(checked.good).toMatchObject([{ sign: 'thanks' }]);
  expect(checked).toEqual(inTheBrowser({ text: `Thank you for telling us. ${BLAME}` }));
});

test('What they said last, how it felt and an earlier apology are looked at, where they are given', async () => {
  const text = 'I looked at the bill, and I am sorry. I moved the date of payment to the first of March.';
  const answers = { lastWords: 'Will my sister get a bill too?', feeling: 'Ashamed at the counter.', apologised: true };
  const { findings } = await sam(checkWords, { body: { text, answers } });
  expect(findings.map(({ kind }) => kind).toSorted()).toEqual(['feeling-unanswered', 'question-open', 'too-much-apology']);
});

test('Spanish and English of any country are checked by the rules of their language, another language is refused with what to write, and a note is checked as a note', async () => {
  for (const locale of ['es', 'es-MX', 'ES_ar', 'ES']) {
    const { findings } = await sam(checkWords, { body: { text: 'Usted debería haber llamado antes.', locale } });
    expect(findings).toMatchObject([{ kind: 'blame' }]);
  }
  for (const locale of ['en', 'en-GB', 'EN']) expect((await sam(checkWords, { body: { text: BLAME, locale } })).findings).toMatchObject([{ kind: 'blame' }]);
  for (const locale of ['fr', 'fr-FR', 'est', 'xx'])
    expect(await sam.refused(checkWords, { body: { text: BLAME, locale } })).toMatchObject({
      status: 422,
      code: 'language-without-rules',
      detail: expect.stringMatching(/“en” or “es”/),
    });
  expect(await sam.refused(checkWords, { body: { text: BLAME, locale: 'Spanish, please' } })).toMatchObject({ status: 422 });
  expect((await sam(checkWords, { body: { text: 'Judy “claims” that she called.', kind: 'note' } })).findings.map(({ kind }) => kind)).toContain('label');
});

test('Nothing of a checked text is kept, also where the request carries a key', async () => {
  await sam(checkWords, { body: { text: `${BLAME} Zyzzyva.`, answers: { questions: ['What is a zyzzyva weevil?'] } }, headers: { 'idempotency-key': 'check-1' } });
  const kept = await asOwner(server.database.ownerUrl, "select count(*)::int as n from answered a where a::text ilike '%zyzzyva%' or a::text ilike '%should have%'");
  expect(kept).toEqual([{ n: 0 }]);
});

test('In an empty text nothing is found, also where they asked something; an unknown kind is refused with what is amiss', async () => {
  const answers = { lastWords: 'I was scared. Will my sister get a bill too?', apologised: true };
  for (const text of ['', ' \n'])
    expect(await sam(checkWords, { body: { text, answers } })).toMatchObject({ findings: [], good: [], counts: { apologies: 0, thanks: 0, questions: 0 } });
  expect(await sam.refused(checkWords, { body: { text: BLAME, kind: 'poem' } })).toMatchObject({ status: 422 });
});

test('Whether somebody wants the check is their own choice, and nobody else reads it', async () => {
  expect(await sam(chooseWordsCheck, { body: { on: false } })).toMatchObject({ on: false });
  expect(await sam(showWordsCheck, {})).toMatchObject({ on: false });
  expect(await barb(showWordsCheck, {})).toMatchObject({ on: true });
  await sam(chooseWordsCheck, { body: { on: true } });
  expect(await server.api({ key: clinic.keys.staff }).refused(chooseWordsCheck, { body: { on: false } })).toMatchObject({ code: 'not-allowed' });
});

const found = (times: number, falseAlarms: number) => sam(countFindings, { body: { rules: [{ rule: 'vague-soon', findings: times, falseAlarms }] } });

test('A rule marked in more than a fifth of twenty findings rests for everybody, until a lead wakes it up', async () => {
  expect(await found(19, 4)).toEqual({ resting: [] });
  expect((await barb(listWordRules, {})).items).toEqual([]);
  const soon = { text: 'Mrs Lopez will see you soon.' };
  expect((await sam(checkWords, { body: soon })).findings).toMatchObject([{ rule: 'vague-soon' }]);
  expect(await found(1, 1)).toEqual({ resting: ['vague-soon'] });
  expect((await sam(checkWords, { body: soon })).findings).toEqual([]);
  expect(await sam.refused(wakeWordRule, { params: { rule: 'vague-soon' } })).toMatchObject({ code: 'not-allowed' });
  expect((await barb(listWordRules, {})).items).toMatchObject([
    { rule: 'vague-soon', kind: 'vague', example: 'I will call as soon as possible.', findings: 20, falseAlarms: 5, rests: true },
  ]);
  expect(await barb(wakeWordRule, { params: { rule: 'vague-soon' } })).toEqual({ items: [] });
  expect((await sam(checkWords, { body: soon })).findings).toMatchObject([{ rule: 'vague-soon' }]);
  expect(await barb.refused(wakeWordRule, { params: { rule: 'vague-soon' } })).toMatchObject({ code: 'not-found' });
});

const calm = (api: typeof sam, findings: number, falseAlarms: number) => api(countFindings, { body: { rules: [{ rule: 'small-calm-down', findings, falseAlarms }] } });
const marksKept = () => asOwner<{ day: string; marked: boolean }>(server.database.ownerUrl, 'select day::text, marked from word_mark order by day, rule');

test('More false alarms than findings are refused with a sentence', async () => {
  const body = { rules: [{ rule: 'small-calm-down', findings: 0, falseAlarms: 1 }] };
  expect(await sam.refused(countFindings, { body })).toMatchObject({ status: 422, code: 'more-false-than-found' });
});

test('Where several people write, nobody alone silences a rule, however often they mark it and on however many days; the second person’s mark lets it rest', async () => {
  for (const by of [sam, barb]) {
    const { id } = await by(raiseConcern, { body: { customer: { name: 'Judy' }, telling: { happened: 'Two hours I sat there.' } } });
    await by(giveWord, { params: { id }, body: { text: 'Thank you for telling us, Judy. I will read your letter this afternoon.' } });
  }
  for (const _ of [1, 2]) expect((await calm(sam, 100, 100)).resting).not.toContain('small-calm-down');
  expect((await barb(listWordRules, {})).items).toMatchObject([{ rule: 'small-calm-down', findings: 20, falseAlarms: 20, rests: false }]);
  server.clock.pass({ days: 1 });
  expect((await calm(sam, 1, 1)).resting).not.toContain('small-calm-down');
  expect((await calm(barb, 1, 0)).resting).not.toContain('small-calm-down');
  expect((await calm(barb, 1, 1)).resting).toContain('small-calm-down');
  expect((await barb(listWordRules, {})).items).toMatchObject([{ rule: 'small-calm-down', findings: 23, falseAlarms: 22, rests: true }]);
});

test('Whose marks they are is kept for the day alone, under a hash, and not at all once somebody looked', async () => {
  expect(await marksKept()).toHaveLength(2);
  server.clock.pass({ days: 1 });
  await sam(countFindings, { body: { rules: [{ rule: 'blame-should-have', findings: 1, falseAlarms: 1 }] } });
  server.clock.pass({ days: 1 });
  await sam(countFindings, { body: { rules: [{ rule: 'vague-soon', findings: 1, falseAlarms: 0 }] } });
  // The mark that waits for a second person stays; those of the rule that rests are gone.
  expect((await marksKept()).map(({ marked }) => marked)).toEqual([true, false]);
  const whose = `select * from word_mark m where m::text ilike '%' || $1 || '%'`;
  expect(await asOwner(server.database.ownerUrl, whose, [clinic.people.sam])).toEqual([]);
  await calm(sam, 1, 1);
  await barb(wakeWordRule, { params: { rule: 'small-calm-down' } });
  expect(await marksKept()).toHaveLength(2);
});

test('A program reports for many: by its key alone a rule rests', async () => {
  const program = server.api({ key: clinic.keys.staff });
  const rules = (findings: number, falseAlarms: number) => program(countFindings, { body: { rules: [{ rule: 'small-big-deal', findings, falseAlarms }] } });
  expect((await rules(20, 4)).resting).toEqual([]);
  expect((await rules(1, 1)).resting).toEqual(['small-big-deal']);
});

test('What is no rule is not counted, so that no text can hide in a name', async () => {
  await sam(countFindings, { body: { rules: [{ rule: 'Judy lied to us', findings: 1, falseAlarms: 1 }] } });
  expect(await asOwner(server.database.ownerUrl, "select * from word_rule where rule like 'Judy%'")).toEqual([]);
});

const mary = server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'));

test('A house lists its own words and takes the packs of its trades; what is left out of a change stays', async () => {
  const words = [
    { word: ' blue route ', ask: 'Which door do they go in by?' },
    { word: 'Blue Route', ask: ' ' },
  ];
  expect(await mary(changeHouseWords, { body: { words } })).toEqual({ words: [{ word: 'Blue Route', ask: null }], trades: [], mandated: [] });
  await mary(changeHouseWords, { body: { trades: ['clinic'], mandated: ['You may turn to the ombudsman.'] } });
  expect(await mary(showHouseWords, {})).toEqual({ words: [{ word: 'Blue Route', ask: null }], trades: ['clinic'], mandated: ['You may turn to the ombudsman.'] });
  const { house } = await sam(showWordsCheck, {});
  expect(house.words.en.map(({ word }) => word)).toEqual(expect.arrayContaining(['Blue Route', 'triage']));
  expect(house.words.es.map(({ word }) => word)).toEqual(expect.arrayContaining(['Blue Route', 'triaje']));
  const { findings } = await sam(checkWords, { body: { text: 'Take the blue route to triage.' } });
  expect(findings.map(({ start, kind }) => [start, kind])).toEqual([
    [9, 'jargon'],
    [23, 'jargon'],
  ]);
  expect(await sam.refused(changeHouseWords, { body: { trades: [] } })).toMatchObject({ code: 'not-allowed' });
});
