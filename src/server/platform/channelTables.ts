// Channels as the database keeps them.
import type { ColumnType, Generated } from 'kysely';

type Json<T = unknown> = ColumnType<T, string, string>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type ChannelTables = {
  channel: {
    org_id: string;
    id: string;
    kind: 'imap' | 'listener' | 'smtp-out';
    made_by: 'settings' | 'desk';
    name: string;
    address: string;
    team_id: Optional<string>;
    way: Json;
    secret: Optional<Buffer>;
    paused_at: Optional<string>;
    created_at: string;
    begin_at: string;
    validity: Optional<string>;
    uid: Generated<number>;
    first_uid: Generated<number>;
    catch_up_from: Optional<string>;
    last_ok_at: Optional<string>;
    last_mail_at: Optional<string>;
    arrived: Generated<number>;
    failing_since: Optional<string>;
    error: Optional<string>;
    reconcile_asked: Generated<boolean>;
    reconciled_at: Optional<string>;
    on_server: Generated<number>;
    missing: Generated<number>;
    alarm_since: Optional<string>;
    alarm_told_at: Optional<string>;
  };
  channel_skipped: { org_id: string; channel_id: string; validity: string; uid: number; because: 'too-large' | 'not-given'; size: number | null; at: string };
  channel_sign_in: { org_id: string; hash: Buffer; by_id: string; draft: Buffer; until: string };
  channel_lease: { org_id: string; channel_id: string; version: Generated<number>; held_by: Optional<string>; held_until: Optional<string> };
};
