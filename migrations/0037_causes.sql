-- Causes: what keeps happening, why, and what the team was asked. A stream of its own; these are its read tables.
alter table event drop constraint event_stream_check;
alter table event add constraint event_stream_check
  check (stream in ('concern', 'allowance', 'customer', 'note', 'thread', 'cadence', 'cause', 'partnership'));

create table cause (
  org_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null,
  state text not null check (state in ('open', 'set-aside')),
  about text not null check (about in ('customers', 'company')),
  team_id uuid not null,
  raised_by uuid,
  raised_at timestamptz not null,
  title_id uuid not null,
  place text,
  topic text,
  signal_id uuid,
  root text not null check (root in ('open', 'offered', 'agreed')),
  whys integer not null,
  game_id uuid,
  game_asked_by uuid,
  game_waiting_since timestamptz,
  game_returns_at timestamptz,
  primary key (org_id, id)
);
create index cause_by_team on cause (org_id, team_id, id);
create index cause_waiting on cause (org_id, game_waiting_since) where game_waiting_since is not null;

-- Whom a cause touched: of_id is a concern, or a person who is linked by themselves; customer_id is whose it is.
create table cause_link (
  org_id uuid not null references organisation (id),
  cause_id uuid not null,
  of_id uuid not null,
  kind text not null check (kind in ('concern', 'person')),
  customer_id uuid not null,
  linked_at timestamptz not null,
  primary key (org_id, cause_id, of_id)
);
create index cause_link_of on cause_link (org_id, of_id, cause_id);
create index cause_link_customer on cause_link (org_id, customer_id, cause_id);

-- When the clock has to look at a cause again: ids and times only, read across organisations by the clock, as wake is.
create table cause_wake (
  org_id uuid not null,
  cause_id uuid not null,
  at timestamptz not null,
  primary key (org_id, cause_id)
);
create index cause_wake_at on cause_wake (at);

do $$
declare
  name text;
begin
  foreach name in array array['cause', 'cause_link']
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
