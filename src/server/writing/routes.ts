// The writing check over HTTP. What is sent here to be checked is neither kept nor logged.
import * as wire from '../../contract/writing.ts';
import { given } from '../../domain/common/given.ts';
import type { Answering } from '../../domain/words/answering.ts';
import type { House } from '../../domain/words/house.ts';
import { runsOf } from '../../domain/words/likeness.ts';
import { checkWords, languageFor } from '../../domain/words/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, languageOf, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { changeHouse, houseOf } from './house.ts';
import { likenessOf } from './likeness.ts';
import { type Whose, wakeForOneself } from './own.ts';
import { countRules, listedRules, ownResting, restingRules, wake } from './rules.ts';

export function writingRoutes(app: App, ground: Ground): void {
  const { secret } = ground.settings;
  serve(app, ground, wire.checkWords, async ({ caller, body: { text, kind, locale, concern, answers }, keyed }) => {
    if (keyed) keyed.used = true; // The answer quotes what they asked: it isn't kept with a key.
    const language = languageFor(locale);
    if (language === null) throw new Refused('language-without-rules');
    return reading(ground.database, caller.org, async (rows) => {
      const [house, resting] = [await houseOf(rows, caller.org, language), await restingRules(rows, { caller, secret })];
      const like = kind === 'note' ? 0 : await likenessOf(rows, caller, runsOf(text, house.mandated), concern);
      return shown(checkWords(given({ text, kind, locale, house, resting, like, answering: answeringOf(answers) })));
    });
  });
  serve(app, ground, wire.showLikeness, async ({ caller, body: { runs, concern } }) => ({
    likeness: await reading(ground.database, caller.org, (rows) => likenessOf(rows, caller, runs, concern)),
  }));
  serve(app, ground, wire.showWordsCheck, ({ caller, request }) => reading(ground.database, caller.org, (rows) => writingFor(rows, { caller, secret }, languageOf(request))));
  serve(app, ground, wire.chooseWordsCheck, ({ caller, body: { on }, request }) => {
    if (caller.is !== 'staff') throw new Refused('not-allowed');
    return inOrganisation(ground.database, caller.org, async (rows) => {
      await rows
        .insertInto('writing_choice')
        .values({ org_id: caller.org, staff_id: caller.id, checks: on })
        .onConflict((conflict) => conflict.columns(['org_id', 'staff_id']).doUpdateSet({ checks: on }))
        .execute();
      return writingFor(rows, { caller, secret }, languageOf(request));
    });
  });
  serve(app, ground, wire.wakeOwnWordRule, ({ caller, params: { rule }, request }) => {
    if (caller.is !== 'staff') throw new Refused('not-allowed');
    return inOrganisation(ground.database, caller.org, async (rows) => {
      if (!(await wakeForOneself(rows, { caller, secret }, rule))) throw new Refused('not-found');
      return writingFor(rows, { caller, secret }, languageOf(request));
    });
  });
  ruleRoutes(app, ground);
  const shownHouse = (org: string) => reading(ground.database, org, async (rows) => (await organisationOf(rows, org)).houseWords);
  serve(app, ground, wire.showHouseWords, ({ caller: { org } }) => shownHouse(org));
  serve(app, ground, wire.changeHouseWords, async ({ caller: { org }, body }) => {
    await changeHouse(ground, org, body);
    return shownHouse(org);
  });
}

function ruleRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.countFindings, ({ caller, body: { rules } }) => {
    if (rules.some(({ findings, falseAlarms }) => falseAlarms > findings)) throw new Refused('more-false-than-found');
    return inOrganisation(ground.database, caller.org, async (rows) => {
      const whose = { caller, secret: ground.settings.secret };
      await countRules(
        rows,
        whose,
        rules.map((one) => ({ ...one, takenBack: one.takenBack ?? 0 })),
      );
      return { resting: await restingRules(rows, whose) };
    });
  });
  serve(app, ground, wire.listWordRules, ({ caller: { org }, request }) =>
    reading(ground.database, org, async (rows) => ({ items: await listedRules(rows, org, languageOf(request)) })),
  );
  serve(app, ground, wire.wakeWordRule, ({ caller: { org }, params: { rule }, request }) =>
    inOrganisation(ground.database, org, async (rows) => {
      if (!(await wake(rows, org, rule, ground.now()))) throw new Refused('not-found');
      return { items: await listedRules(rows, org, languageOf(request)) };
    }),
  );
}

async function writingFor(rows: Rows, whose: Whose, language: 'en' | 'es'): Promise<wire.Writing> {
  const { org, id, is } = whose.caller;
  const [en, es] = [await houseOf(rows, org, 'en'), await houseOf(rows, org, 'es')];
  const choice = is === 'staff' ? await rows.selectFrom('writing_choice').select('checks').where('org_id', '=', org).where('staff_id', '=', id).executeTakeFirst() : undefined;
  return {
    on: choice?.checks ?? true,
    resting: await restingRules(rows, whose),
    restingForMe: await ownResting(rows, whose, language),
    house: { words: { en: listed(en), es: listed(es) }, customer: en.customer ?? null, mandated: [...en.mandated] },
  };
}

const listed = ({ words = [] }: House) => words.map(({ word, ask }) => ({ word, ask: ask ?? null }));

type Answers = { lastWords?: string; feeling?: string; questions?: string[]; apologised?: boolean };
const answeringOf = ({ lastWords, feeling, questions, apologised }: Answers = {}): Answering =>
  given({ lastWords, questions, apologised, felt: feeling === undefined ? undefined : feeling.trim() !== '' });

/** As the wire has it, with lists that may be written to. */
const shown = ({ findings, good, counts, reading: read, apology }: ReturnType<typeof checkWords>): wire.CheckedWords => ({
  findings: [...findings],
  good: [...good],
  counts,
  reading: { ...read, formulas: { ...read.formulas }, longSentences: [...read.longSentences], hardWords: [...read.hardWords] },
  apology: apology === null ? null : { ...apology, parts: [...apology.parts], missing: [...apology.missing] },
});
