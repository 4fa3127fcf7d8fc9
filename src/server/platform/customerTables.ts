// What people said about themselves, the charter, and screens turned to them, as the database keeps them.
import type { ColumnType, Generated } from 'kysely';

type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

/** What moved with an entry, by ids: what is put back where it is taken back. */
export type Moved = {
  readonly concerns: readonly string[];
  readonly contacts: readonly string[];
  readonly callers: readonly string[];
  readonly plan: boolean;
  /** `joined` where the other had none before; `alone` who was left there. */
  readonly household: null | { readonly id: string; readonly joined: boolean; readonly alone: string | null };
  readonly filled: readonly ('call_me' | 'zone' | 'born_on' | 'gift_rule')[];
};

export type CustomerTables = {
  person_merge: {
    org_id: string;
    id: string;
    from_id: string;
    to_id: string;
    same: string[];
    words_id: string | null;
    staff_id: string | null;
    key_id: string | null;
    at: string;
    recorded_at: Generated<string>;
    moved: ColumnType<Moved, string, string>;
    taken_back_at: Optional<string>;
    taken_back_by: Optional<string>;
  };
  not_the_same: { org_id: string; one_id: string; other_id: string; staff_id: string | null; key_id: string | null; at: string };
  staff_pin: { org_id: string; staff_id: string; salt: Buffer; hash: Buffer; set_at: string };
  chair: {
    org_id: string;
    id: string;
    hash: Buffer;
    session_id: string;
    staff_id: string;
    concern_id: string;
    party_id: string;
    turned_at: string;
    tries: Generated<number>;
    checks: Generated<number>;
    back_at: Optional<string>;
    ended_at: Optional<string>;
  };
  profile: {
    org_id: string;
    customer_id: string;
    version: number;
    big_print: boolean;
    simple_words: boolean;
    mail_words: Generated<boolean>;
    charter_agreed_at: string | null;
    charter_waits_for: 'us' | 'customer' | null;
    charter_waits_since: string | null;
  };
  profile_question: { org_id: string; id: string; en: Optional<string>; es: Optional<string>; retired: Generated<boolean> };
  charter_text: { org_id: string; version: number; language: string; expect: string; helps: string; soon: string; at: string; by_id: string };
};
