// Forms, what was answered in them, files, and web forms of intake, as the application reads and writes them.
import type { ColumnType, Generated } from 'kysely';

type Json<T = unknown> = ColumnType<T, string, string>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type FormTables = {
  form: { org_id: string; id: string; title: string; version: number; retired: Generated<boolean> };
  form_version: { org_id: string; form_id: string; version: number; definition: Json; made_by: Json; made_at: string };
  form_stumble: { org_id: string; form_id: string; version: number; field: string; times: Generated<number> };
  answers: {
    org_id: string;
    id: string;
    concern_id: string;
    /** Null where they came with the telling. */
    task_id: string | null;
    form_id: string | null;
    version: number | null;
    answers: ColumnType<unknown, string, string | null>;
    salt: Optional<Buffer>;
    changed_at: string;
    sent_at: Optional<string>;
    erased_at: Optional<string>;
  };
  file: {
    org_id: string;
    id: string;
    concern_id: string;
    answers_id: Optional<string>;
    mail_id: Optional<string>;
    name: string | null;
    type: string;
    size: number;
    hash: Buffer | null;
    state: 'here' | 'quarantined' | 'unsafe';
    added_by: Json;
    added_at: string;
    sent_at: Optional<string>;
    erased_at: Optional<string>;
    lies_in: Generated<'database' | 'folder' | 's3'>;
    moved_at: Optional<string>;
    checked_at: Optional<string>;
    damaged_at: Optional<string>;
  };
  file_object: { org_id: string; file_id: string; lies_in: 'folder' | 's3'; put_at: string };
  file_piece: { org_id: string; file_id: string; position: number; bytes: Buffer };
  web_form: { org_id: string; id: string; slug: string; version: number; definition: Json; changed_by: Json; changed_at: string };
  held_telling: {
    org_id: string;
    id: string;
    web_form_id: string | null;
    team_id: string;
    person_id: string;
    language: string;
    signs: string[];
    told: ColumnType<unknown, string, string | null>;
    at: string;
    outcome: Optional<'let-in' | 'no-telling'>;
    looked_at: Optional<string>;
    looked_by: ColumnType<unknown, string | null | undefined, string | null>;
  };
  form_arrival: { org_id: string; id: string; web_form_id: string | null; text_hash: Buffer; network_hash: Buffer; at: string };
};
