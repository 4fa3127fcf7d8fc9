// What a letter asks, as it is printed on its slip: in the reader's language, with the words that stand to be answered.
import type { PrintedSlip } from '../../contract/slips.ts';
import { copyIn } from '../../copy/copy.ts';
import { type Language, languageIn, whenIn } from '../../copy/when.ts';
import { ANSWERS, askedBy, isStillAsked, type Question, wordsAsked } from '../../domain/concern/slip.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { eventsOf, fold } from '../concern/store.ts';
import { wordsOf } from '../concern/words.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

export type LetterRow = {
  readonly id: string;
  readonly code: string;
  readonly kind: string;
  readonly concern_id: string | null;
  readonly party_id: string | null;
  readonly facts: unknown;
};
export type Put = {
  readonly letter: LetterRow;
  readonly concern: string;
  readonly party: string;
  readonly story: Story;
  readonly question: Question;
  readonly language: Language;
  readonly says: string;
  readonly asked: string[];
  readonly choices: PrintedSlip['choices'];
  readonly isStillAsked: boolean;
  /** Where it goes on, where it was put together with another: what comes back is words there. */
  readonly goesOn: { readonly id: string; readonly number: number } | null;
};

const COLUMNS = ['id', 'code', 'kind', 'concern_id', 'party_id', 'facts'] as const;

/** Null where no letter, or more than one, has this code. */
export async function letterWith(rows: Rows, org: string, code: string): Promise<LetterRow | null> {
  const found = await rows.selectFrom('letter').select(COLUMNS).where('org_id', '=', org).where('code', '=', code).limit(2).execute();
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Null where the letter asks nothing that can be answered on paper. */
export async function questionIn(rows: Rows, org: string, letter: LetterRow, now: string): Promise<Put | null> {
  const { concern_id: concern, party_id: party } = letter;
  if (concern === null || party === null || letter.kind === 'actWrittenDown' || letter.kind === 'actByCode') return null;
  const recorded = await eventsOf(rows, org, concern);
  const story = fold(recorded);
  const { version } = letter.facts as { version?: number };
  const event = recorded.find(({ by }) => by.version === version)?.event;
  const question = event && askedBy(event);
  if (!isTold(story) || !question) return null;
  const { zone } = await organisationOf(rows, org);
  const person = await rows.selectFrom('customer').select(['language', 'zone']).where('org_id', '=', org).where('id', '=', party).executeTakeFirst();
  const language = languageIn(person?.language);
  const { slip } = copyIn(language);
  const when = whenIn(language, person?.zone ?? zone, now);
  const texts = await wordsOf(rows, org, [concern]);
  const asks = slip.questions[question.asks];
  return {
    ...{ letter, concern, party, story, question, language, isStillAsked: isStillAsked(story, question) },
    goesOn: story.standing.is === 'merged' ? { id: story.standing.into, number: story.standing.number } : null,
    says: typeof asks === 'string' ? asks : asks(when.moment(question.asks === 'date' ? question.due : now)),
    asked: wordsAsked(story, question).flatMap(({ id }) => texts.get(id)?.text ?? []),
    choices: ANSWERS[question.asks].map((choice) => ({ choice, says: slip.choices[question.asks]?.[choice] ?? choice })),
  };
}

/** What stands below the letter; null where it asks nothing. */
export async function printedSlip(rows: Rows, org: string, letter: LetterRow, now: string): Promise<PrintedSlip | null> {
  const put = await questionIn(rows, org, letter, now);
  if (put === null || !put.isStillAsked || put.goesOn !== null) return null;
  const { name } = await organisationOf(rows, org);
  const { slip } = copyIn(put.language);
  const { language, says, asked, choices } = put;
  return { code: letter.code, language, question: says, asked, choices, lines: slip.lines, cut: slip.cut, back: slip.back(name), codeLabel: slip.code };
}
