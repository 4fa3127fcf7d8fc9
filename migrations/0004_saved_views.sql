-- A list that somebody wants to find again, by a name of their own.
create table saved_view (
  org_id uuid not null references organisation (id),
  id uuid not null,
  staff_id uuid not null,
  name text not null,
  query jsonb not null,
  primary key (org_id, id),
  unique (org_id, staff_id, name)
);
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy organisation_only on saved_view
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$ begin execute format('create policy owner_all on saved_view to %I using (true) with check (true)', current_user); end $$;
