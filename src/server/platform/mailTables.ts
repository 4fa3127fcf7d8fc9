// Incoming mail as the database keeps it: the message, its raw bytes in pieces, and where a mailbox holds it.
import type { ColumnType, Generated } from 'kysely';

type Json<T> = ColumnType<T | null, string | null | undefined, string | null>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type MailState = 'stored' | 'held' | 'filed' | 'noted' | 'reported' | 'aside';
export type MailOutcome = 'opened' | 'added' | 'held' | 'bounce' | 'feedback-report' | 'auto-reply' | 'unreadable';

export type MailTables = {
  mail: {
    org_id: string;
    id: string;
    id_hash: Buffer;
    message_id: Optional<string>;
    body_hash: Buffer;
    raw_hash: Optional<Buffer>;
    size: number;
    channel: Optional<string>;
    team_id: Optional<string>;
    envelope_from: Optional<string>;
    envelope_to: Optional<string[]>;
    arrived_at: string;
    state: Generated<MailState>;
    outcome: Optional<MailOutcome>;
    because: Optional<string>;
    waits: Generated<boolean>;
    guess_id: Optional<string>;
    concern_id: Optional<string>;
    party_id: Optional<string>;
    words_id: Optional<string>;
    from_name: Optional<string>;
    from_address: Optional<string>;
    from_key: Optional<string>;
    subject: Optional<string>;
    first_words: Optional<string>;
    has_html: Generated<boolean>;
    faulty: Generated<boolean>;
    others: Json<readonly { readonly name: string; readonly address: string }[]>;
    left_out: Json<readonly { readonly name: string; readonly type: string; readonly size: number }[]>;
    tries: Generated<number>;
    taken_at: Optional<string>;
    settled_by: Optional<string>;
    settled_at: Optional<string>;
    reason: Optional<string>;
    erase_at: Optional<string>;
    erased_at: Optional<string>;
  };
  mail_piece: { org_id: string; mail_id: string; position: number; bytes: Buffer };
  mail_place: { org_id: string; channel: string; validity: string; uid: string; mail_id: string };
};
