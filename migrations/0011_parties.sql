-- Who is with a customer in a concern, and how far: made from the events, asked at every door. `enters` holds until
-- `until` at most, which is compared when somebody comes, so that a late clock lets nobody in.
create table party (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  party_id uuid not null,
  role text not null,
  scope text not null check (scope in ('see', 'speak', 'decide')),
  standing text not null check (standing in ('proposed', 'with', 'declined', 'ended')),
  enters boolean not null,
  until timestamptz,
  primary key (org_id, concern_id, party_id)
);
create index party_by_person on party (org_id, party_id, concern_id);
alter table party enable row level security;
alter table party force row level security;
create policy organisation_only on party
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$ begin execute format('create policy owner_all on party to %I using (true) with check (true)', current_user); end $$;
