// What the writing check keeps, as the database keeps it.
import type { ColumnType, Generated } from 'kysely';

type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type WritingTables = {
  writing_choice: { org_id: string; staff_id: string; checks: Generated<boolean>; own_marks: Optional<Buffer> };
  sent_words: { org_id: string; words_id: string; concern_id: string; writer_id: string; team_id: string; runs: Buffer };
  word_rule: { org_id: string; rule: string; findings: Generated<number>; false_alarms: Generated<number>; looked_at: Optional<string>; markers: Generated<number> };
};
