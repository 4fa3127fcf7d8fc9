-- One person who stood in the house twice: which entry goes on as which, what the two had in common, and by their ids what
-- moved, so that it is put back exactly. What came along with an entry says so on its own row.
create table person_merge (
  org_id uuid not null references organisation (id),
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  same text[] not null,
  words_id uuid,
  staff_id uuid,
  key_id uuid,
  at timestamptz not null,
  recorded_at timestamptz not null default now(),
  moved jsonb not null,
  taken_back_at timestamptz,
  taken_back_by uuid,
  primary key (org_id, id),
  foreign key (org_id, from_id) references customer (org_id, id),
  foreign key (org_id, to_id) references customer (org_id, id)
);
comment on column person_merge.recorded_at is 'By the database''s own clock, as ways into rooms are.';
comment on column person_merge.moved is 'Ids of concerns, contacts and households, and which gaps on file were filled; never what was said or written.';
comment on column person_merge.taken_back_by is 'Staff or a key; null where the customer said that it was wrong.';
create unique index person_merge_standing on person_merge (org_id, from_id) where taken_back_at is null;
create index person_merge_into on person_merge (org_id, to_id, at);
create index person_merge_from on person_merge (org_id, from_id);
create index customer_matched on customer (org_id, matched_to) where matched_to is not null;

-- Two of whom somebody said that they are two, so that nobody is asked again.
create table not_the_same (
  org_id uuid not null references organisation (id),
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  staff_id uuid,
  key_id uuid,
  at timestamptz not null,
  primary key (org_id, one_id, other_id)
);

alter table way add column came_with uuid;
alter table known_as add column came_with uuid;
alter table compliment add column came_with uuid;

-- People who may be the same are found by what they share.
create index customer_born on customer (org_id, born_on, name_key) where born_on is not null and matched_to is null;
create index known_as_id on known_as (org_id, external_id);

do $$
declare
  name text;
begin
  foreach name in array array['person_merge', 'not_the_same']
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
