// The customers' tasks and their wordings, as the database keeps them.
import type { ColumnType, Generated } from 'kysely';

export type TaskTables = {
  wording: { org_id: string; id: string; version: number; retired: Generated<boolean> };
  wording_version: {
    org_id: string;
    wording_id: string;
    version: number;
    title: string;
    why: string;
    steps: string;
    done_right: string | null;
    checks: string | null;
    proof: boolean;
    form_id: string | null;
    made_by: ColumnType<unknown, string, string>;
    made_at: string;
  };
  task: {
    org_id: string;
    concern_id: string;
    id: string;
    version: number;
    state: string;
    wording_id: string | null;
    wording_version: number | null;
    first: 'right' | 'again' | null;
    fault: string | null;
    sure_first: number | null;
    sure_last: number | null;
    due: string | null;
    looked_at: string | null;
    rated_at: string | null;
    team_id: string | null;
    category: string | null;
    counts: boolean;
  };
  involvement: {
    org_id: string;
    concern_id: string;
    team_id: string;
    customer_id: string;
    category: string | null;
    told_at: string;
    took_part: boolean;
    ended_at: string | null;
    back_at: string | null;
    counts: boolean;
  };
};
