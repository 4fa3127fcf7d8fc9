-- A call as a telephone system tells of it. The number is forgotten an hour after the call; that somebody called is the contact.
create table phone_call (
  org_id uuid not null references organisation (id),
  id uuid not null,
  key bytea not null,
  direction text not null check (direction in ('in', 'out')),
  number text,
  started_at timestamptz not null,
  answered_by uuid,
  ended_at timestamptz,
  contact_id uuid,
  primary key (org_id, id)
);
create unique index phone_call_once on phone_call (org_id, key);
create index phone_call_of on phone_call (org_id, answered_by, started_at) where answered_by is not null;
create index phone_call_numbered on phone_call (org_id, started_at) where number is not null;

alter table phone_call enable row level security;
alter table phone_call force row level security;
create policy organisation_only on phone_call
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$
begin
  execute format('create policy owner_all on phone_call to %I using (true) with check (true)', current_user);
end
$$;
