-- Who has waited longest, in the whole organisation; and danger, which comes before everything.
create index waiting_longest on waiting (org_id, due, concern_id);
create index waiting_danger on waiting (org_id, due, concern_id) where kind = 'danger';

-- By number: "#1204" in the search.
create index concern_by_number on concern (org_id, number);
