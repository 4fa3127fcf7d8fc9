// The writing check over HTTP. What is sent here to be checked is neither kept nor logged.
import * as wire from '../../contract/writing.ts';
import { given } from '../../domain/common/given.ts';
import type { Answering } from '../../domain/words/answering.ts';
import { checkWords } from '../../domain/words/words.ts';
import type { Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, languageOf, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { houseOf } from './house.ts';
import { countRules, listedRules, restingRules, wake } from './rules.ts';

export function writingRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.checkWords, async ({ caller, body: { text, kind, locale, answers }, keyed }) => {
    if (keyed) keyed.used = true; // The answer quotes what they asked: it isn't kept with a key.
    const [house, resting] = await reading(ground.database, caller.org, async (rows) => [await houseOf(rows, caller.org), await restingRules(rows, caller.org)] as const);
    return shown(checkWords(given({ text, kind, locale, house, resting, answering: answeringOf(answers) })));
  });
  serve(app, ground, wire.showWordsCheck, ({ caller }) => reading(ground.database, caller.org, (rows) => writingFor(rows, caller)));
  serve(app, ground, wire.chooseWordsCheck, ({ caller, body: { on } }) => {
    if (caller.is !== 'staff') throw new Refused('not-allowed');
    return inOrganisation(ground.database, caller.org, async (rows) => {
      await rows
        .insertInto('writing_choice')
        .values({ org_id: caller.org, staff_id: caller.id, checks: on })
        .onConflict((conflict) => conflict.columns(['org_id', 'staff_id']).doUpdateSet({ checks: on }))
        .execute();
      return writingFor(rows, caller);
    });
  });
  ruleRoutes(app, ground);
}

function ruleRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.countFindings, ({ caller: { org }, body }) =>
    inOrganisation(ground.database, org, async (rows) => {
      await countRules(rows, org, body.rules);
      return { resting: await restingRules(rows, org) };
    }),
  );
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

async function writingFor(rows: Rows, { org, id, is }: Insider): Promise<wire.Writing> {
  const { words = [], customer } = await houseOf(rows, org);
  const choice = is === 'staff' ? await rows.selectFrom('writing_choice').select('checks').where('org_id', '=', org).where('staff_id', '=', id).executeTakeFirst() : undefined;
  return {
    on: choice?.checks ?? true,
    resting: await restingRules(rows, org),
    house: { words: words.map(({ word, ask }) => ({ word, ask: ask ?? null })), customer: customer ?? null },
  };
}

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
