// The writing check over HTTP: for staff and for programs, in both languages; nothing of what is checked stays here.
import { expect, test } from 'vitest';
import {
  changeHouseWords,
  checkWords,
  chooseWordsCheck,
  countFindings,
  listWordRules,
  showHouseWords,
  showWordsCheck,
  wakeOwnWordRule,
  wakeWordRule,
} from '../../src/contract/writing.ts';
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

const soon = { text: 'Mrs Lopez will see you soon.' };
const report = (api: typeof sam, rule: string, findings: number, falseAlarms: number, takenBack = 0) =>
  api(countFindings, { body: { rules: [{ rule, findings, falseAlarms, takenBack }] } }).then(({ resting }) => resting);
const asksOf = async (api: typeof sam) => (await api(checkWords, { body: soon })).findings.map(({ rule }) => rule);
const houseSees = async () => (await barb(listWordRules, {})).items.map(({ rule, findings, falseAlarms, rests }) => [rule, findings, falseAlarms, rests]);

test('A rule that one person marked in more than a fifth of twenty findings rests for them at once, and for nobody else, until they wake it themselves', async () => {
  expect(await report(sam, 'vague-soon', 19, 4)).toEqual([]);
  expect(await houseSees()).toEqual([]);
  expect(await asksOf(sam)).toEqual(['vague-soon']);
  expect(await report(sam, 'vague-soon', 1, 1)).toEqual(['vague-soon']);
  expect(await asksOf(sam)).toEqual([]);
  expect(await sam(showWordsCheck, {})).toMatchObject({
    resting: ['vague-soon'],
    restingForMe: [{ rule: 'vague-soon', kind: 'vague', findings: 20, falseAlarms: 5, example: expect.any(String) }],
  });
  expect(await asksOf(barb)).toEqual(['vague-soon']);
  expect(await barb(showWordsCheck, {})).toMatchObject({ resting: [], restingForMe: [] });
  expect(await houseSees()).toEqual([['vague-soon', 20, 5, false]]);
  expect(await barb.refused(wakeOwnWordRule, { params: { rule: 'vague-soon' } })).toMatchObject({ code: 'not-found' });
  expect(await sam(wakeOwnWordRule, { params: { rule: 'vague-soon' } })).toMatchObject({ resting: [], restingForMe: [] });
  expect(await asksOf(sam)).toEqual(['vague-soon']);
  // Nineteen more don't let it rest again: it is counted anew.
  expect(await report(sam, 'vague-soon', 10, 10)).toEqual([]);
});

test('Once a second person marks it too it rests for everybody, until a lead wakes it up', async () => {
  expect(await report(barb, 'vague-soon', 1, 0)).toEqual([]);
  expect(await report(barb, 'vague-soon', 1, 1)).toEqual(['vague-soon']);
  expect(await asksOf(sam)).toEqual([]);
  expect(await sam.refused(wakeWordRule, { params: { rule: 'vague-soon' } })).toMatchObject({ code: 'not-allowed' });
  expect((await barb(listWordRules, {})).items).toMatchObject([
    { rule: 'vague-soon', kind: 'vague', example: 'I will call as soon as possible.', findings: 32, falseAlarms: 16, rests: true },
  ]);
  expect(await barb(wakeWordRule, { params: { rule: 'vague-soon' } })).toEqual({ items: [] });
  expect(await asksOf(barb)).toEqual(['vague-soon']);
  expect(await barb.refused(wakeWordRule, { params: { rule: 'vague-soon' } })).toMatchObject({ code: 'not-found' });
});

const CALM = 'small-calm-down';
test('More false alarms than findings are refused with a sentence', async () => {
  const body = { rules: [{ rule: CALM, findings: 0, falseAlarms: 1 }] };
  expect(await sam.refused(countFindings, { body })).toMatchObject({ status: 422, code: 'more-false-than-found' });
});

test('However often one person marks a rule, of one report twenty findings count, and none any more once it rests for them: nobody alone silences it', async () => {
  for (const _ of [1, 2, 3]) expect(await report(sam, CALM, 100, 100)).toEqual([CALM]);
  expect(await report(barb, CALM, 1, 0)).toEqual([]);
  expect(await houseSees()).toEqual([[CALM, 21, 20, false]]);
});

test('A mark that is taken back is gone from both counts, with its finding; nobody takes back what others marked', async () => {
  expect(await report(barb, CALM, 1, 1)).toEqual([CALM]);
  expect(await houseSees()).toEqual([[CALM, 22, 21, true]]);
  expect(await report(barb, CALM, 0, 0, 1)).toEqual([]);
  expect(await houseSees()).toEqual([[CALM, 21, 20, false]]);
  expect(await report(barb, CALM, 0, 0, 5)).toEqual([]);
  expect(await houseSees()).toEqual([[CALM, 21, 20, false]]);
});

test('Two reports of one person at once are both counted', async () => {
  await Promise.all([1, 2, 3, 4].map(() => report(sam, 'blame-forgot', 5, 2)));
  expect(await houseSees()).toContainEqual(['blame-forgot', 20, 8, false]);
  expect(await sam(showWordsCheck, {})).toMatchObject({ resting: expect.arrayContaining(['blame-forgot']) });
});

test('What somebody marked lies sealed in their own row: no rule, no person and no number of it can be read in the database', async () => {
  const kept = await asOwner<{ own: string; staff_id: string }>(
    server.database.ownerUrl,
    "select encode(own_marks, 'escape') as own, staff_id from writing_choice where own_marks is not null",
  );
  expect(kept.map(({ staff_id }) => staff_id).toSorted()).toEqual([clinic.people.sam, clinic.people.barb].toSorted());
  for (const { own } of kept) expect(own).not.toMatch(/vague|calm|findings/);
  const whose = 'select * from word_rule r where r::text ilike $1 or r::text ilike $2';
  expect(await asOwner(server.database.ownerUrl, whose, [`%${clinic.people.sam}%`, `%${clinic.people.barb}%`])).toEqual([]);
});

test('A program reports for many: by its key alone a rule rests for all, and it has none of its own', async () => {
  const program = server.api({ key: clinic.keys.staff });
  const rules = (findings: number, falseAlarms: number) => program(countFindings, { body: { rules: [{ rule: 'small-big-deal', findings, falseAlarms }] } });
  expect((await rules(20, 4)).resting).toEqual([]);
  expect((await rules(1, 1)).resting).toEqual(['small-big-deal']);
  expect(await program(showWordsCheck, {})).toMatchObject({ restingForMe: [] });
  expect(await program.refused(wakeOwnWordRule, { params: { rule: 'small-big-deal' } })).toMatchObject({ code: 'not-allowed' });
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
