-- Two chairs: the PIN of whoever turns a screen, and each turning, which is also the record of it. A chair locks the
-- session that made it, whichever cookies come along, so its lookup crosses organisations: an id, and nothing else.
create table staff_pin (
  org_id uuid not null,
  staff_id uuid not null,
  salt bytea not null,
  hash bytea not null,
  set_at timestamptz not null,
  primary key (org_id, staff_id),
  foreign key (org_id, staff_id) references staff (org_id, id)
);

create table chair (
  org_id uuid not null references organisation (id),
  id uuid not null,
  hash bytea not null,
  session_id uuid not null,
  staff_id uuid not null,
  concern_id uuid not null,
  party_id uuid not null,
  turned_at timestamptz not null,
  tries integer not null default 0,
  checks integer not null default 0,
  back_at timestamptz,
  ended_at timestamptz,
  primary key (org_id, id),
  unique (org_id, hash)
);
create index chair_by_concern on chair (org_id, concern_id, turned_at);
create index chair_of_session on chair (session_id) where back_at is null;

create function chair_of_session(session uuid) returns table (org_id uuid, id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select c.org_id, c.id from chair c where c.session_id = session and c.back_at is null order by c.id desc limit 1
$$;

do $$
declare
  name text;
begin
  foreach name in array array['staff_pin', 'chair']
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
