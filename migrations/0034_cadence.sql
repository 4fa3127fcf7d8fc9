-- The regular contact plan with a person: a stream of its own, and what is read of it: the plan as it stands, and a call a day.

alter table event drop constraint event_stream_check;
alter table event add constraint event_stream_check check (stream in ('concern', 'allowance', 'customer', 'note', 'thread', 'cadence', 'cause', 'partnership'));

create table cadence_plan (
  org_id uuid not null references organisation (id),
  customer_id uuid not null,
  stream_id uuid not null,
  version integer not null,
  standing text not null,
  team_id uuid,
  caller_id uuid,
  stand_in_id uuid,
  next_day date,
  next_at timestamptz,
  misses integer not null,
  review_on timestamptz,
  relapse_since timestamptz,
  wish_since timestamptz,
  primary key (org_id, customer_id)
);
create index cadence_plan_by_team on cadence_plan (org_id, team_id, standing);

-- One call a day at most: two processes that ring the same bell collide here as in the stream.
create table cadence_touch (
  org_id uuid not null references organisation (id),
  customer_id uuid not null,
  day date not null,
  team_id uuid not null,
  holder_id uuid not null,
  due timestamptz not null,
  closes timestamptz not null,
  state text not null check (state in ('due', 'reached', 'left-word', 'no-answer', 'missed-by-us', 'let-go')),
  made_at timestamptz,
  primary key (org_id, customer_id, day)
);
create index cadence_touch_by_day on cadence_touch (org_id, day, team_id);

-- When the clock has to look at a plan again: ids and times only, read across organisations by the clock.
create table cadence_wake (
  org_id uuid not null,
  customer_id uuid not null,
  at timestamptz not null,
  primary key (org_id, customer_id)
);
create index cadence_wake_at on cadence_wake (at);

-- A site may open by hours of its own; without them it opens as the organisation does.
alter table site
  add column zone text,
  add column hours jsonb,
  add column closed_days jsonb;

do $$
declare
  name text;
begin
  foreach name in array array['cadence_plan', 'cadence_touch']
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
