// What contacts are counted by, and by what other systems know people, as the application reads and writes it.

import type { ColumnType } from 'kysely';

type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type ContactTables = {
  contact_matter: { org_id: string; id: string; source: string; external_id: string; ended_at: string | null };
  contact_source: { org_id: string; source: string; zone: string };
  known_as: { org_id: string; source: string; external_id: string; customer_id: string; came_with: Optional<string> };
  not_a_person: { org_id: string; customer_id: string; because: 'shared' | 'automatic' | 'staff'; marked_by: string | null; marked_at: string };
  household_member: { org_id: string; customer_id: string; household_id: string };
  phone_call: {
    org_id: string;
    id: string;
    key: Buffer;
    direction: 'in' | 'out';
    number: string | null;
    started_at: string;
    answered_by: Optional<string>;
    ended_at: Optional<string>;
    contact_id: Optional<string>;
  };
};
