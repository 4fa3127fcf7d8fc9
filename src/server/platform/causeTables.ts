// Causes and whom they touched, as the database keeps them.
export type CauseTables = {
  cause: {
    org_id: string;
    id: string;
    version: number;
    state: 'open' | 'set-aside';
    about: 'customers' | 'company';
    team_id: string;
    raised_by: string | null;
    raised_at: string;
    title_id: string;
    place: string | null;
    topic: string | null;
    signal_id: string | null;
    root: 'open' | 'offered' | 'agreed';
    whys: number;
    game_id: string | null;
    game_asked_by: string | null;
    game_waiting_since: string | null;
    game_returns_at: string | null;
  };
  cause_link: { org_id: string; cause_id: string; of_id: string; kind: 'concern' | 'person'; customer_id: string; linked_at: string };
  cause_wake: { org_id: string; cause_id: string; at: string };
};
