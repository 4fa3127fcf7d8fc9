// Slips that came back, and files that came with an act, as the application reads and writes them.
import type { ColumnType } from 'kysely';

type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type SlipTables = {
  slip: {
    org_id: string;
    id: string;
    hash: Buffer;
    state: 'waiting' | 'filed' | 'let-be';
    code: string | null;
    letter_id: Optional<string>;
    concern_id: Optional<string>;
    reading: ColumnType<unknown, string | null, string | null>;
    picture: Buffer | null;
    file_id: Optional<string>;
    brought_by: string | null;
    came_at: string;
    filed_at: Optional<string>;
  };
  enclosure: { org_id: string; concern_id: string; version: number; file_id: string };
};
