// The ways into a room, who is in it and who looked at it, as the application reads and writes them.
import type { ColumnType, Generated } from 'kysely';

type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type RoomTables = {
  party: {
    org_id: string;
    concern_id: string;
    party_id: string;
    role: string;
    scope: 'see' | 'speak' | 'decide';
    standing: 'proposed' | 'with' | 'declined' | 'ended';
    enters: boolean;
    until: string | null;
  };
  room_link: {
    org_id: string;
    hash: Buffer;
    concern_id: string;
    party_id: string;
    kind: 'link' | 'code-9' | 'code-16';
    expires_at: string | null;
    tries: Generated<number>;
    revoked_at: Optional<string>;
    created_at: Generated<string>;
  };
  room_code: { hash: Buffer; org_id: string };
  look: { org_id: string; concern_id: string; id: string; staff_id: string | null; key_id: string | null; reason: string | null; at: string; until: string | null };
};
