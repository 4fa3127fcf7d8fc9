import { expect, test } from 'vitest';
import { EN_PACK } from './en/pack.ts';
import { ES_PACK } from './es/pack.ts';
import { gateOf, keysOf } from './gate.ts';
import type { Rule } from './kinds.ts';
import { findingsInLines, findingsOf, makingReady } from './lines.ts';
import type { Pack } from './pack.ts';
import { piecesOf, waysOf } from './pattern.ts';
import { type Draw, saidOf } from './said.testing.ts';

const wordsOf = (on: RegExp) => gateOf(on) && [...(gateOf(on) ?? [])].sort();

test('A pattern tells by which words a sentence is worth a look: one of each way to say it, the rarest of each', () => {
  expect(wordsOf(/\byou (?:really )?should have\b/)).toEqual(['should']);
  expect(wordsOf(/\byou (?:have |had )*(?:failed|neglected) to\b/)).toEqual(['failed', 'neglected']);
  expect(wordsOf(/\bno worr(?:y|ies)\b|\bnever mind\b/)).toEqual(['never', 'worries', 'worry']);
  expect(wordsOf(/\bwasn't our fault\b/)).toEqual(['fault']);
  expect(wordsOf(/(?<![\p{L}\p{N}])(?:según usted|nos consta)(?![\p{L}\p{N}])/u)).toEqual(['consta', 'segun']);
});

test('Of a word that could go on its beginning is told, with accents or without; where none is known, nothing', () => {
  expect(wordsOf(/\bremov\w*/)).toEqual(['remo…']);
  expect(wordsOf(/(?<!\p{L})(?:av[ií]s|llam)\p{L}+/iu)).toEqual(['avis…', 'llam…']);
  expect(wordsOf(/(?<= no)remove\b/)).toBeNull();
  expect(wordsOf(/remove/)).toBeNull();
  expect(wordsOf(/\b(?:please )?(?:kindly)?\b/)).toBeNull();
  expect(wordsOf(/\byou\b|\b\w+ing\b/)).toBeNull();
  expect(keysOf('¿Avisó usted?')).toEqual(['aviso', 'avis…', 'usted', 'uste…']);
});

test('Of what is written in more ways than can be told, the beginning is told', () => {
  expect(wordsOf(/\bcall(?:ed)? (?:back|again|twice)(?:[abcd][abcd][abcd][abcd])?\b/)).toEqual(['call', 'called']);
  expect(wordsOf(/\bwarn[abcd][abcd][abcd][abcd]\b/)).toEqual(['warn…']);
});

test('What stands only where something else may not follow, or must have gone before, is a word of it all the same', () => {
  expect(wordsOf(/(?<!\b(?:if|when) )\bsoon(?=[.,!]|$)(?! after)/)).toEqual(['soon']);
});

// A row of numbers that is the same in each run.
function drawFrom(seed: number): Draw {
  let at = seed;
  return (least, most) => {
    at = (Math.imul(at, 1_103_515_245) + 12_345) & 0x7fffffff;
    return least + Math.floor((at / 0x80000000) * (most - least + 1));
  };
}

const packOf = (rule: Rule): Pack => ({ ...EN_PACK, smoothing: [], rules: [rule] });
const RULES = [...EN_PACK.rules, ...ES_PACK.rules];
test.each(RULES.map((rule) => [rule.id, rule] as const))('Whatever %s can find is looked at', (_id, rule) => {
  const always = { ...rule, unless: /(?!)/, unlessNext: /(?!)/ };
  const pack = packOf(always);
  const draw = drawFrom(rule.id.length);
  const pieces = piecesOf(rule.on);
  const said = Array.from({ length: 200 }, () => saidOf(pieces, draw).trim())
    .flatMap((text) => [text, `${text},`])
    .filter((text) => findingsOf(always, text).length > 0);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => findingsInLines(text, pack, rule.only ?? 'message').length === 0)).toEqual([]);
});

test('Few ways of a rule have to be looked at for every sentence', () => {
  expect(RULES.flatMap(({ on }) => waysOf(on)).filter((way) => gateOf(way) === null).length).toBeLessThan(10);
});

test('What two words were needed for is found by either way of writing them', () => {
  const rules = (text: string) => findingsInLines(text, EN_PACK, 'message').map(({ rule }) => rule);
  expect(rules('No worries!')).toContain('small-calm-down');
  expect(rules('Your complaint has been closed.')).toContain('institutional-received');
  expect(rules("It's not my problem.")).toContain('wall-not-my-job');
});

test('Each alternative of a pattern is looked at by its own words', () => {
  expect(waysOf(/\bone (?:a|b)\b|[|)]two|\|three/gi).map(String)).toEqual(['/\\bone (?:a|b)\\b/gi', '/[|)]two/gi', '/\\|three/gi']);
  expect(waysOf(/one/).map(String)).toEqual(['/one/']);
});

test('A pack that is made ready a way at a time finds the same, also when asked in between', () => {
  const half = { ...EN_PACK, rules: [...EN_PACK.rules] };
  const steps = makingReady(half);
  for (let made = 0; made < 50; made += 1) steps.next();
  const text = 'You failed to call. It is our policy, and it is not our fault.';
  expect(findingsInLines(text, half, 'message')).toEqual(findingsInLines(text, EN_PACK, 'message'));
  expect(steps.next().done).toBe(true);
});
