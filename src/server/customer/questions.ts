// The organisation's own questions about a person, as rows.
import type { Rows } from '../platform/database.ts';

export type HouseQuestion = { readonly id: string; readonly en: string | null; readonly es: string | null; readonly retired: boolean };
const COLUMNS = ['id', 'en', 'es', 'retired'] as const;

export const questionsOf = (rows: Rows, org: string): Promise<HouseQuestion[]> =>
  rows.selectFrom('profile_question').select(COLUMNS).where('org_id', '=', org).orderBy('id').execute();

export async function addQuestion(rows: Rows, org: string, question: HouseQuestion): Promise<void> {
  await rows
    .insertInto('profile_question')
    .values({ org_id: org, ...question })
    .execute();
}

/** Null where there is no such question. */
export async function retireQuestion(rows: Rows, org: string, { id, retired }: Pick<HouseQuestion, 'id' | 'retired'>): Promise<HouseQuestion | null> {
  const row = await rows.updateTable('profile_question').set({ retired }).where('org_id', '=', org).where('id', '=', id).returning(COLUMNS).executeTakeFirst();
  return row ?? null;
}
