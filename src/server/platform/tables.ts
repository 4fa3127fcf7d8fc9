// The tables as the application reads and writes them; times arrive as ISO text in UTC.
import type { ColumnType, Generated } from 'kysely';
import type { OnFile } from '../../domain/common/onFile.ts';
import type { CadenceTables } from './cadenceTables.ts';
import type { CauseTables } from './causeTables.ts';
import type { ChangeTables } from './changeTables.ts';
import type { ChannelTables } from './channelTables.ts';
import type { ContactTables } from './contactTables.ts';
import type { CustomerTables } from './customerTables.ts';
import type { FormTables } from './formTables.ts';
import type { LetterTables } from './letterTables.ts';
import type { MailTables } from './mailTables.ts';
import type { RoomTables } from './roomTables.ts';
import type { SlipTables } from './slipTables.ts';
import type { TaskTables } from './taskTables.ts';
import type { WritingTables } from './writingTables.ts';

/** The kinds of event streams. */
export type Stream = 'concern' | 'allowance' | 'customer' | 'note' | 'thread' | 'cadence' | 'cause' | 'partnership';
type Json<T = unknown> = ColumnType<T, string, string>;
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;

export type Tables = RoomTables &
  ContactTables &
  SlipTables &
  WritingTables &
  TaskTables &
  CustomerTables &
  CauseTables &
  ChannelTables &
  CadenceTables &
  ChangeTables &
  FormTables &
  MailTables &
  LetterTables & {
    organisation: { id: string; name: string; settings: Json; last_number: Generated<number>; created_at: Generated<string> };
    site: {
      org_id: string;
      id: string;
      name: string;
      zone: Optional<string>;
      hours: ColumnType<unknown, string | null | undefined, string | null>;
      closed_days: ColumnType<unknown, string | null | undefined, string | null>;
    };
    team: { org_id: string; id: string; site_id: string; name: string; lead_id: Optional<string>; on_duty_id: Optional<string> };
    staff: {
      org_id: string;
      id: string;
      user_id: Optional<string>;
      name: string;
      email: string;
      state: 'invited' | 'active' | 'deactivated' | 'unclaimed';
      language: Generated<string>;
      stand_in_id: Optional<string>;
      absent_until: Optional<string>;
      invitation_hash: Optional<Buffer>;
      invitation_until: Optional<string>;
    };
    staff_role: { org_id: string; staff_id: string; position: number; role: 'staff' | 'lead' | 'manager' | 'owner'; team_id: Optional<string>; site_id: Optional<string> };
    api_key: {
      org_id: string;
      id: string;
      name: string;
      hash: Buffer;
      roles: string[];
      site_id: Optional<string>;
      created_at: Generated<string>;
      last_used_at: Optional<string>;
      revoked_at: Optional<string>;
    };
    bare_key: { hash: Buffer; org_id: string; key_id: string };
    customer: {
      org_id: string;
      id: string;
      name: string;
      name_key: string;
      call_me: Optional<string>;
      language: Generated<string>;
      zone: Optional<string>;
      gift_rule: Generated<'unknown' | 'under' | 'not-under'>;
      born_on: Optional<string>;
      confirmed: Generated<boolean>;
      erased_at: Optional<string>;
      created_at: Generated<string>;
      matched_to: Optional<string>;
    };
    way: {
      org_id: string;
      customer_id: string;
      position: number;
      kind: 'phone' | 'email' | 'post';
      value: string;
      value_key: string;
      number_tail: ColumnType<string | null, never, never>;
      preferred: Generated<boolean>;
      since: Generated<string>;
      came_with: Optional<string>;
    };
    file_change: {
      org_id: string;
      customer_id: string;
      id: string;
      what: OnFile;
      was: string | null;
      at: string;
      staff_id: string | null;
      key_id: string | null;
    };
    event: {
      org_id: string;
      stream_id: string;
      version: number;
      stream: Stream;
      kind: string;
      body: Json;
      at: string;
      happened_on: Json | null;
      actor: Json;
      for_party: Optional<string>;
      via: string;
      previous: Buffer;
      hash: Buffer;
    };
    words: {
      org_id: string;
      id: string;
      concern_id: Optional<string>;
      customer_id: Optional<string>;
      voice: 'own' | 'written-down' | 'ours';
      text: Optional<string>;
      salt: Optional<Buffer>;
      erased_at: Optional<string>;
    };
    concern: {
      org_id: string;
      id: string;
      version: number;
      number: number;
      standing: string;
      customer_id: string;
      teller_id: string;
      team_id: string;
      owner_id: string;
      handing_to: string | null;
      keepers: string[];
      severity: number;
      understanding: string;
      next_update_at: string | null;
      next_update_broken: boolean;
      next_update_form: string | null;
      last_word_at: string | null;
      silent_since: string;
      awaits_us_since: string | null;
      danger: boolean;
      told_at: string;
      happened_on: Json | null;
      ended_at: string | null;
      title_id: string | null;
      category: string | null;
    };
    waiting: { org_id: string; concern_id: string; position: number; kind: string; due: string; holder_id: string; team_id: string; words_id: string | null; round: number | null };
    wake: { org_id: string; concern_id: string; at: string };
    contact: {
      org_id: string;
      id: string;
      concern_id: Optional<string>;
      version: Optional<number>;
      customer_id: Optional<string>;
      caller_id: Optional<string>;
      matter_id: Optional<string>;
      direction: 'in' | 'out';
      via: string;
      sender: Generated<'person' | 'automatic' | 'staff'>;
      asked: Generated<boolean>;
      counted: ColumnType<boolean, never, never>;
      topic: Optional<string>;
      place: Optional<string>;
      words_id: Optional<string>;
      recorded_by: Optional<string>;
      happened_at: string;
      recorded_at: string;
      day_only: Generated<boolean>;
    };
    tally: {
      org_id: string;
      id: string;
      kind: 'person' | 'household' | 'place' | 'topic';
      key: Optional<string>;
      counted: Generated<number>;
      counted_after: Optional<string>;
      leaves_at: Optional<string>;
      until_7: Optional<string>;
      until_30: Optional<string>;
      until_90: Optional<string>;
      until_top: Optional<string>;
      until_rise: Optional<string>;
      stands_until: ColumnType<string | null, never, never>;
      stands_since: Optional<string>;
    };
    contact_day: { org_id: string; kind: 'place' | 'topic'; key: string; day: string; shard: number; contacts: number };
    tally_ground: { org_id: string; top_from: number | null; numbers: string };
    signal_answer: {
      org_id: string;
      id: string;
      tally_id: string;
      answer: 'taken-up' | 'let-be';
      words_id: string | null;
      staff_id: string | null;
      key_id: string | null;
      at: string;
      returns_at: string | null;
    };
    answered: { org_id: string; actor: string; key: string; request: Buffer; status: number; answer: Json; at: Generated<string> };
    gesture: { org_id: string; id: string; name: string; value: number; cash_equivalent: boolean; retired: Generated<boolean> };
    compliment: {
      org_id: string;
      id: string;
      customer_id: string;
      words_id: string | null;
      category: string | null;
      via: string;
      at: string;
      happened_on: Json | null;
      thanked_by: Optional<string>;
      thanked_at: Optional<string>;
      came_with: Optional<string>;
    };
    imported: { org_id: string; source: string; external_id: string; kind: 'concern' | 'compliment' | 'contact'; id: string };
    saved_view: { org_id: string; id: string; staff_id: string; name: string; query: Json };
    note_shown: { org_id: string; concern_id: string; id: string; reason: string; written_at: string; review_on: string };
    side_thread: { org_id: string; concern_id: string; id: string; with_id: string; because_id: string; opened_at: string; closed_at: string | null };
    side_thread_entry: {
      org_id: string;
      concern_id: string;
      thread_id: string;
      id: string;
      direction: 'asked' | 'answered';
      via: string;
      at: string;
      happened_on: Json | null;
      shared_at: string | null;
    };
    chain_head: { org_id: string; day: string; streams: number; hash: Buffer; previous: Buffer };
  };

/** What only a transaction of the staff's side sees. No query of the other side can name these. */
export type PrivateTables = Tables & {
  private_words: { org_id: string; id: string; concern_id: string; of_id: string; text: string | null; salt: Buffer | null; erased_at: Optional<string> };
  private_note: {
    org_id: string;
    id: string;
    concern_id: string;
    author_id: string;
    standing: 'asked' | 'turned-down' | 'private' | 'hidden' | 'opened';
    reason: string;
    written_at: string;
    hidden_at: string | null;
    due: string | null;
    version: number;
  };
};
