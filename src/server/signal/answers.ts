// What was done with signals, newest first, as rows that are never changed.
import { type RawBuilder, sql } from 'kysely';
import type { SignalAnswer } from '../../contract/signals.ts';
import { daysAfter } from '../../domain/common/instants.ts';
import { type SignalCommand, type SignalFacts, type SignalState, stateOf } from '../../domain/signal/answer.ts';
import { keepWords, Spoken } from '../concern/words.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';

export type AnswerRow = {
  readonly answer: 'taken-up' | 'let-be';
  readonly by: string;
  readonly by_name: string | null;
  readonly at: string;
  readonly returns_at: string | null;
  readonly text: string | null;
  readonly voice: 'own' | 'written-down' | 'ours' | null;
};

const ANSWERS_SHOWN = 20;

export const answersOf = async (rows: Rows, org: string, signal: string): Promise<readonly AnswerRow[]> =>
  (await sql<AnswerRow>`${answers(org, sql`a.tally_id = ${signal}`)} order by a.id desc limit ${sql.lit(ANSWERS_SHOWN)}`.execute(rows)).rows;

/** Answers with who gave them: somebody on staff, or a program. */
export const answers = (org: string, where: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select a.answer, coalesce(a.staff_id, a.key_id) as by, coalesce(s.name, k.name) as by_name, a.at, a.returns_at, w.text, w.voice from signal_answer a
  left join staff s on s.org_id = ${org} and s.id = a.staff_id left join api_key k on k.org_id = ${org} and k.id = a.key_id
  left join words w on w.org_id = ${org} and w.id = a.words_id where a.org_id = ${org} and ${where}`;

export const answerView = (row: AnswerRow): SignalAnswer => ({
  answer: row.answer,
  by: { id: row.by, name: row.by_name ?? '' },
  at: row.at,
  because: row.voice === null ? null : { text: row.text, voice: row.voice },
  returnsAt: row.returns_at,
});

export function signalState(tally: { readonly stands_until: string | null; readonly stands_since: string | null }, last: AnswerRow | undefined, now: string): SignalState {
  const since = tally.stands_until !== null && tally.stands_until > now ? (tally.stands_since ?? now) : null;
  return stateOf({ since, answer: factOf(last) }, now);
}

function factOf(last: AnswerRow | undefined): SignalFacts['answer'] {
  if (last === undefined) return null;
  const { by, at, returns_at: returnsAt } = last;
  return returnsAt === null ? { is: 'taken-up', by, at } : { is: 'let-be', by, at, returnsAt };
}

/** Held, so that of two who answer at once the second sees the first. */
export const holdSignal = (rows: Rows, org: string, id: string): Promise<unknown> =>
  rows.selectFrom('tally').select('id').where('org_id', '=', org).where('id', '=', id).forUpdate().execute();

export async function keepAnswer(rows: Rows, caller: Insider, { id, command, now }: { id: string; command: SignalCommand; now: string }): Promise<void> {
  const { org } = caller;
  const spoken = new Spoken({ actor: actorOf(caller), via: 'desk' });
  const letBe = command.do === 'letBe' ? { words_id: spoken.ours(command.because).id, returns_at: daysAfter(now, command.days) } : { words_id: null, returns_at: null };
  await keepWords(rows, org, null, spoken.kept);
  const by = { staff_id: caller.is === 'staff' ? caller.id : null, key_id: caller.is === 'program' ? caller.id : null };
  const answer = command.do === 'letBe' ? ('let-be' as const) : ('taken-up' as const);
  await rows
    .insertInto('signal_answer')
    .values({ org_id: org, id: newId(), tally_id: id, answer, ...letBe, ...by, at: now })
    .execute();
}
