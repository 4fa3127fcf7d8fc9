-- Reusable wordings of tasks, in versions that are never edited; and the customers' tasks as lists and measures read them.

create table wording (
  org_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null check (version > 0),
  retired boolean not null default false,
  primary key (org_id, id)
);

create table wording_version (
  org_id uuid not null,
  wording_id uuid not null,
  version integer not null check (version > 0),
  title text not null,
  why text not null,
  steps text not null,
  done_right text,
  checks text,
  proof boolean not null,
  made_by jsonb not null,
  made_at timestamptz not null,
  primary key (org_id, wording_id, version),
  foreign key (org_id, wording_id) references wording (org_id, id)
);
comment on table wording_version is 'Appended, never edited: versions are compared by how often what they asked was right the first time.';

-- Read from the concern's events, and made anew from them. `wording_id` is what the first attempt was made on, or would be.
create table task (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  id uuid not null,
  version integer not null,
  state text not null,
  wording_id uuid,
  wording_version integer,
  first text check (first in ('right', 'again')),
  fault text,
  sure_first integer,
  sure_last integer,
  due timestamptz,
  primary key (org_id, concern_id, id)
);
create index task_by_wording on task (org_id, wording_id, wording_version) where first is not null;

do $$
declare
  name text;
begin
  foreach name in array array['wording', 'wording_version', 'task']
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
