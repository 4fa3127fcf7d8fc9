// The regular contact plan with a person as the database keeps it.
export type CadenceTables = {
  cadence_plan: {
    org_id: string;
    customer_id: string;
    stream_id: string;
    version: number;
    standing: string;
    team_id: string | null;
    caller_id: string | null;
    stand_in_id: string | null;
    next_day: string | null;
    next_at: string | null;
    misses: number;
    review_on: string | null;
    relapse_since: string | null;
    wish_since: string | null;
  };
  cadence_touch: {
    org_id: string;
    customer_id: string;
    day: string;
    team_id: string;
    holder_id: string;
    due: string;
    closes: string;
    state: 'due' | 'reached' | 'left-word' | 'no-answer' | 'missed-by-us' | 'let-go';
    made_at: string | null;
  };
  cadence_wake: { org_id: string; customer_id: string; at: string };
};
