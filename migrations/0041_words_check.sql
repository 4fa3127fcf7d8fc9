-- The writing check of one house: who turned it off for themselves, and of each rule how often it was found and how often
-- whoever wrote said that it was a false alarm. Nothing here says who wrote, nor what.
create table writing_choice (
  org_id uuid not null,
  staff_id uuid not null,
  checks boolean not null,
  primary key (org_id, staff_id),
  foreign key (org_id, staff_id) references staff (org_id, id)
);
comment on table writing_choice is 'Read by that person alone: it stands in no list of staff, in no report and in no export.';

create table word_rule (
  org_id uuid not null references organisation (id),
  rule text not null check (length(rule) <= 100),
  findings integer not null default 0 check (findings >= 0),
  false_alarms integer not null default 0 check (false_alarms >= 0),
  looked_at timestamptz,
  primary key (org_id, rule)
);
comment on column word_rule.looked_at is 'When somebody looked at it and woke it up; it is counted anew from then on.';

do $$
declare
  name text;
begin
  foreach name in array array['writing_choice', 'word_rule']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy organisation_only on %I
      using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid)$p$, name);
    execute format('create policy owner_all on %I to %I using (true) with check (true)', name, current_user);
  end loop;
end
$$;
