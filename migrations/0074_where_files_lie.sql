-- Where the bytes of a file lie: in the database, as they always begin, in a folder, or in an object store. And when they were last
-- read to see that they are still what was sent.

alter table file
  add column lies_in text not null default 'database' check (lies_in in ('database', 'folder', 's3')),
  add column moved_at timestamptz,
  add column checked_at timestamptz,
  add column damaged_at timestamptz;
create index file_to_check on file (org_id, checked_at nulls first, id) where hash is not null;
create index file_elsewhere on file (org_id, lies_in, id) where hash is not null;
create index file_damaged on file (org_id, id) where damaged_at is not null;

-- What was put outside of the database, written down before it is put and until it is gone there: so nothing stays behind
-- that nobody knows of, and what is erased is erased there too.
create table file_object (
  org_id uuid not null references organisation (id),
  file_id uuid not null,
  lies_in text not null check (lies_in in ('folder', 's3')),
  put_at timestamptz not null,
  primary key (org_id, file_id, lies_in)
);
alter table file_object enable row level security;
alter table file_object force row level security;
create policy organisation_only on file_object
  using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
  with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
do $$
begin
  execute format('create policy owner_all on file_object to %I using (true) with check (true)', current_user);
end
$$;
