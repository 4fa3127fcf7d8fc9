// The outbox, as the database keeps it.
import type { ColumnType, Generated } from 'kysely';
import type { Kept, Why } from '../../domain/letter/delivery.ts';
import type { Asked } from '../../domain/reply/reply.ts';

type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type LetterTables = {
  reply: {
    org_id: string;
    words_id: string;
    concern_id: string;
    letter_id: string;
    asked: Asked;
    perhaps: 'yes' | 'no' | null;
    older: boolean;
    at: string;
    settled_at: Optional<string>;
    settled_by: Optional<string>;
  };
  letter: {
    org_id: string;
    id: string;
    code: ColumnType<string, never, never>;
    kind: string;
    concern_id: string | null;
    party_id: string | null;
    staff_id: string | null;
    facts: ColumnType<unknown, string, string>;
    state: Kept['state'];
    address: Optional<string>;
    to_name: Optional<string>;
    language: Optional<string>;
    tries: Generated<number>;
    created_at: string;
    send_at: Optional<string>;
    due_at: Optional<string>;
    sent_at: Optional<string>;
    why: Optional<Why>;
    says: Optional<string>;
    report: Optional<'delayed' | 'delivered'>;
    reported_at: Optional<string>;
    again_of: Optional<string>;
    cared_at: Optional<string>;
    cared_by: Optional<string>;
  };
};
