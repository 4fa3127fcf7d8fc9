-- Web forms of intake, what arrived through one and waits to be looked at, and what is counted to keep spam out. What was
-- answered beside a telling is kept like the answers of a task, only that no task asked for it.

create table web_form (
  org_id uuid not null references organisation (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version integer not null check (version > 0),
  definition jsonb not null,
  changed_by jsonb not null,
  changed_at timestamptz not null,
  primary key (org_id, id),
  unique (org_id, slug)
);

alter table answers alter column task_id drop not null;

-- Each is a telling that looks like none: `id` is the concern that it becomes once somebody lets it in.
create table set_aside (
  org_id uuid not null references organisation (id),
  id uuid not null,
  web_form_id uuid,
  team_id uuid not null,
  person_id uuid not null,
  language text not null,
  signs text[] not null,
  told jsonb,
  at timestamptz not null,
  outcome text check (outcome in ('let-in', 'no-telling')),
  looked_at timestamptz,
  looked_by jsonb,
  primary key (org_id, id)
);
create index set_aside_waiting on set_aside (org_id, at) where outcome is null;
comment on column set_aside.told is 'Empty once it was let in, or thirty days after somebody said that it is none.';

-- A day of arrivals, as salted hashes: how many came from one network, and how often the same text came.
create table form_arrival (
  org_id uuid not null references organisation (id),
  id uuid not null,
  web_form_id uuid,
  text_hash bytea not null,
  network_hash bytea not null,
  at timestamptz not null,
  primary key (org_id, id)
);
create index form_arrival_by_time on form_arrival (org_id, at);

do $$
declare
  name text;
begin
  foreach name in array array['web_form', 'set_aside', 'form_arrival']
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
