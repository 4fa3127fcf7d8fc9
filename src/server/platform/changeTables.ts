// What comes of a cause, as the database keeps it.
import type { PartnerRole, PartnerState } from '../../domain/cause/partnerEvents.ts';

export type ChangeTables = {
  cause_change: {
    org_id: string;
    cause_id: string;
    id: string;
    state: 'tried' | 'kept' | 'dropped';
    keeper_id: string;
    taken: boolean;
    begins_at: string;
    asks: 30 | 90 | null;
    asked_at: string | null;
    approved_at: string | null;
  };
  change_told: {
    org_id: string;
    cause_id: string;
    change_id: string;
    listener: 'party' | 'staff';
    person_id: string;
    state: 'due' | 'told' | 'heard';
    way: string;
    told_at: string | null;
    heard_at: string | null;
  };
  change_partner: { org_id: string; cause_id: string; id: string; change_id: string; person_id: string; role: PartnerRole; state: PartnerState };
  cause_touched: {
    org_id: string;
    cause_id: string;
    person_id: string;
    state: 'to-ask' | 'yes' | 'no' | 'rather-not' | 'left';
    day: string;
    team_id: string | null;
    tries: number;
  };
};
