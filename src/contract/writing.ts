// Words while they are written: the check, and what it needs to know of this house.

import { type Static, Type } from 'typebox';
import type { Apology, PARTS } from '../domain/words/apology.ts';
import type { KINDS, SIGNS } from '../domain/words/kinds.ts';
import { EVERYONE } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Instant, orNull, ShortText, Text } from './common/schemas.ts';

const optional = Type.Optional;
/** Named in full in `src/domain/words/kinds.ts`; a kind of a later version is no error for whoever reads this. */
const kindOf = <Names extends readonly string[]>(description: string) => Type.Unsafe<Names[number]>(Type.String({ description }));
const place = {
  start: Type.Integer({ description: 'Counts UTF-16 units of the text as it was given.' }),
  end: Type.Integer({ description: 'After the last.' }),
};

export const Finding = closed({
  rule: Type.String(),
  kind: kindOf<typeof KINDS>('What it is, such as "blame" or "vague".'),
  ...place,
  ask: Type.String({ description: 'A question to the writer; never a sentence to paste.' }),
  why: Type.String(),
});
const part = kindOf<typeof PARTS>('One of six: responsibility, repair, regret, explanation, no-repeat, forgiveness.');
const ApologyRead = closed({
  kind: Type.Unsafe<Apology['kind']>(Type.String({ description: '"regret", or "full" where it is owned, put right and more.' })),
  parts: Type.Array(closed({ part, ...place })),
  missing: Type.Array(closed({ part, ask: Type.String() })),
  isConditional: Type.Boolean({ description: 'With "if", "any" or "you feel".' }),
  failure: orNull(Type.Unsafe<NonNullable<Apology['failure']>>(Type.String({ description: '"competence", or "integrity", which is forgiven less.' }))),
  weight: Type.Integer({ description: 'Of 7: owning it and putting it right count twice.' }),
});
export const CheckedWords = closed({
  findings: Type.Array(Finding, { description: 'In the order of their places. One place of one kind is one finding: the rule that saw most of it asks.' }),
  good: Type.Array(closed({ sign: kindOf<typeof SIGNS>('What is good, such as "thanks".'), ...place })),
  counts: closed({ apologies: Type.Integer(), thanks: Type.Integer(), questions: Type.Integer() }),
  reading: closed({
    words: Type.Integer(),
    sentences: Type.Integer(),
    grade: orNull(Type.Number({ description: 'School years; null under 30 words.' })),
    formulas: Type.Record(Type.String(), Type.Number()),
    longSentences: Type.Array(Type.String()),
    hardWords: Type.Array(Type.String()),
  }),
  apology: orNull(ApologyRead),
});
const told = Type.String({ maxLength: 20_000 });
const Locale = Type.String({
  maxLength: 35,
  pattern: '^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$',
  description: '"en" or "es", with a country if you like, such as "es-MX"; "en" where it is left out. For other languages there are no rules yet, and they are refused.',
});
export const checkWords = endpoint({
  operationId: 'checkWords',
  method: 'POST',
  path: '/api/v1/words/check',
  summary: 'How a text reads before it goes out: what could hurt, each with a question to the writer, and what is good. Nothing of it is kept.',
  for: EVERYONE,
  body: closed({
    text: Type.String({ maxLength: 20_000, description: 'Where it is empty, nothing is found in it.' }),
    kind: optional(Type.Union([Type.Literal('message'), Type.Literal('note')], { description: 'To the customer, or a note among you; "message" where it is left out.' })),
    locale: optional(Locale),
    concern: optional(Type.String({ format: 'uuid', description: 'It is then compared with what its team sent last, beside what you sent.' })),
    answers: optional(
      closed({
        lastWords: optional(told),
        feeling: optional(Type.String({ maxLength: 20_000, description: 'How they said it felt.' })),
        questions: optional(Type.Array(Type.String({ minLength: 1, maxLength: 2000 }), { maxItems: 50 })),
        apologised: optional(Type.Boolean({ description: 'Whether somebody apologised to them in this matter before.' })),
      }),
    ),
  }),
  answer: CheckedWords,
});

export const showLikeness = endpoint({
  operationId: 'showLikeness',
  method: 'POST',
  path: '/api/v1/words/likeness',
  summary: 'How like a draft is to what you and the concern’s team sent last, from 0 to 1; the draft itself stays with you.',
  for: ['staff', 'lead', 'manager'],
  body: closed({
    runs: Type.Array(Type.Integer({ minimum: 0, maximum: 4_294_967_295 }), { maxItems: 4000, description: 'Hashes of its runs of five words.' }),
    concern: optional(Type.String({ format: 'uuid' })),
  }),
  answer: closed({ likeness: Type.Number() }),
});

const RuleName = Type.String({ minLength: 1, maxLength: 100 });
const HouseWordList = Type.Array(closed({ word: ShortText, ask: orNull(ShortText) }));
/** A rule that asks this person nothing any more, by their own marks. */
export const RestingForMe = closed({
  rule: RuleName,
  kind: kindOf<typeof KINDS>('What it points out.'),
  ask: Type.String(),
  example: orNull(Type.String({ description: 'A sentence of ours that it finds; none where it looks at the whole text or at words of the house.' })),
  findings: Type.Integer(),
  falseAlarms: Type.Integer(),
});
/** What the composer needs: whether you want the check, which rules rest here, and the house's own words. */
export const Writing = closed({
  on: Type.Boolean({ description: 'Whether you want the check; nobody else sees this.' }),
  resting: Type.Array(RuleName, { description: 'What asks you nothing: rules that rest for all here, and those that rest for you.' }),
  restingForMe: Type.Array(RestingForMe, { description: 'Which you marked as a false alarm in more than a fifth of at least twenty findings; nobody else sees this.' }),
  house: closed({
    words: closed({ en: HouseWordList, es: HouseWordList }),
    customer: orNull(closed({ one: ShortText, many: ShortText })),
    mandated: Type.Array(Text, { description: 'What has to stand in letters word for word: it is never like a script.' }),
  }),
});
export const showWordsCheck = endpoint({
  operationId: 'showWordsCheck',
  method: 'GET',
  path: '/api/v1/words',
  summary: 'What the check of your words needs to know: your own choice, the rules that rest, the house’s words.',
  for: EVERYONE,
  answer: Writing,
});
export const chooseWordsCheck = endpoint({
  operationId: 'chooseWordsCheck',
  method: 'PATCH',
  path: '/api/v1/words/mine',
  summary: 'Turn the check of your words off or on, for yourself.',
  for: EVERYONE,
  body: closed({ on: Type.Boolean() }),
  answer: Writing,
});
const countLimits = { minimum: 0, maximum: 100 };
const count = Type.Integer(countLimits);
export const countFindings = endpoint({
  operationId: 'countFindings',
  method: 'POST',
  path: '/api/v1/words/findings',
  summary:
    'Count what was pointed out and what was a false alarm, per rule. The house sees no writer and no text. A rule rests for you, or for all once two people marked it, from twenty findings on, where more than a fifth were false alarms; of one report twenty findings count.',
  for: EVERYONE,
  body: closed({
    rules: Type.Array(
      closed({
        rule: RuleName,
        findings: count,
        falseAlarms: count,
        takenBack: optional(Type.Integer({ ...countLimits, description: 'Reported before as false alarms, each with its finding, and none after all.' })),
      }),
      { minItems: 1, maxItems: 100 },
    ),
  }),
  answer: closed({ resting: Type.Array(RuleName) }),
});

export const wakeOwnWordRule = endpoint({
  operationId: 'wakeOwnWordRule',
  method: 'POST',
  path: '/api/v1/words/mine/:rule/waking',
  summary: 'Wake up a rule that rests for you; it asks you again, and is counted anew for you.',
  for: EVERYONE,
  params: closed({ rule: RuleName }),
  answer: Writing,
});

const TradeName = Type.Union([Type.Literal('clinic'), Type.Literal('bank'), Type.Literal('hospitality')]);
const houseWords = {
  words: Type.Array(closed({ word: ShortText, ask: orNull(ShortText) }), {
    maxItems: 500,
    description: 'Words that only this house understands, each with the question to ask of whoever writes it.',
  }),
  trades: Type.Array(TradeName, { uniqueItems: true, maxItems: 3, description: 'Packs of insiders’ words that are looked for here too.' }),
  mandated: Type.Array(Text, { maxItems: 50, description: 'What law or rules want in letters word for word.' }),
};
export const HouseWords = closed(houseWords);
export const showHouseWords = endpoint({
  operationId: 'showHouseWords',
  method: 'GET',
  path: '/api/v1/words/house',
  summary: 'The house’s own words to avoid, its trades, and what has to stand in letters word for word.',
  for: ['manager'],
  answer: HouseWords,
});
export const changeHouseWords = endpoint({
  operationId: 'changeHouseWords',
  method: 'PATCH',
  path: '/api/v1/words/house',
  summary: 'Change them; a part that is left out stays as it is.',
  for: ['manager'],
  body: Type.Partial(Type.Object(houseWords), { additionalProperties: false }),
  answer: HouseWords,
});

export const RuleTally = closed({
  rule: RuleName,
  kind: kindOf<typeof KINDS>('What it points out.'),
  ask: Type.String(),
  why: Type.String(),
  example: orNull(Type.String({ description: 'A sentence of ours that it finds; none where it looks at the whole text or at words of the house.' })),
  findings: Type.Integer(),
  falseAlarms: Type.Integer(),
  rests: Type.Boolean(),
  lookedAt: orNull(Instant),
});
const Tallies = closed({ items: Type.Array(RuleTally) });
export const listWordRules = endpoint({
  operationId: 'listWordRules',
  method: 'GET',
  path: '/api/v1/words/rules',
  summary: 'How the rules do, from twenty findings on: those at rest first.',
  for: ['lead', 'manager'],
  answer: Tallies,
});
export const wakeWordRule = endpoint({
  operationId: 'wakeWordRule',
  method: 'POST',
  path: '/api/v1/words/rules/:rule/waking',
  summary: 'Wake up a rule that rests for all; it is counted anew.',
  for: ['lead', 'manager'],
  params: closed({ rule: RuleName }),
  answer: Tallies,
});

export type Finding = Static<typeof Finding>;
export type HouseWords = Static<typeof HouseWords>;
export type Writing = Static<typeof Writing>;
export type RestingForMe = Static<typeof RestingForMe>;
export type RuleTally = Static<typeof RuleTally>;
export type CheckedWords = Static<typeof CheckedWords>;
