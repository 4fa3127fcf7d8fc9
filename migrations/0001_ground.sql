-- The ground: organisations and people, events and words, and the read tables that events are projected into.
-- Every table that holds an organisation's rows has org_id first in its key and forced row security.
-- Numbered, forward only; the grants to the application's role are given by the migrator, which knows its name.

create table organisation (
  id uuid primary key,
  name text not null,
  settings jsonb not null,
  last_number integer not null default 0,
  created_at timestamptz not null default now()
);

create table site (
  org_id uuid not null references organisation (id),
  id uuid not null,
  name text not null,
  primary key (org_id, id)
);

create table team (
  org_id uuid not null references organisation (id),
  id uuid not null,
  site_id uuid not null,
  name text not null,
  lead_id uuid,
  on_duty_id uuid,
  primary key (org_id, id),
  foreign key (org_id, site_id) references site (org_id, id)
);

create table staff (
  org_id uuid not null references organisation (id),
  id uuid not null,
  user_id uuid,
  name text not null,
  email text not null,
  state text not null check (state in ('invited', 'active', 'deactivated', 'unclaimed')),
  language text not null default 'en',
  stand_in_id uuid,
  absent_until timestamptz,
  invitation_hash bytea,
  invitation_until timestamptz,
  primary key (org_id, id),
  unique (org_id, email)
);

create table staff_role (
  org_id uuid not null,
  staff_id uuid not null,
  position integer not null,
  role text not null check (role in ('staff', 'lead', 'manager', 'owner')),
  team_id uuid,
  site_id uuid,
  primary key (org_id, staff_id, position),
  foreign key (org_id, staff_id) references staff (org_id, id)
);

create table api_key (
  org_id uuid not null references organisation (id),
  id uuid not null,
  name text not null,
  hash bytea not null,
  roles text[] not null,
  site_id uuid,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (org_id, id)
);

-- A key whose value was chosen outside names no organisation, so its lookup can't run inside row security: ids only.
create table bare_key (
  hash bytea primary key,
  org_id uuid not null,
  key_id uuid not null
);

create table customer (
  org_id uuid not null references organisation (id),
  id uuid not null,
  name text not null,
  name_key text not null,
  call_me text,
  language text not null default 'en',
  zone text,
  gift_rule text not null default 'unknown' check (gift_rule in ('unknown', 'under', 'not-under')),
  born_on date,
  confirmed boolean not null default true,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
create index customer_by_name on customer (org_id, name_key, id);

create table way (
  org_id uuid not null,
  customer_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('phone', 'email', 'post')),
  value text not null,
  value_key text not null,
  preferred boolean not null default false,
  primary key (org_id, customer_id, position),
  foreign key (org_id, customer_id) references customer (org_id, id)
);
create index way_by_value on way (org_id, value_key);

create table event (
  org_id uuid not null references organisation (id),
  stream_id uuid not null,
  version integer not null check (version > 0),
  stream text not null check (stream in ('concern', 'allowance')),
  kind text not null,
  body jsonb not null,
  at timestamptz not null,
  happened_on jsonb,
  actor jsonb not null,
  for_party uuid,
  via text not null,
  previous bytea not null,
  hash bytea not null,
  primary key (org_id, stream_id, version)
);
comment on table event is 'Appended, never edited: ids and hashes only, chained by hash within a stream.';

create table words (
  org_id uuid not null references organisation (id),
  id uuid not null,
  concern_id uuid,
  voice text not null check (voice in ('own', 'written-down', 'ours')),
  text text,
  salt bytea,
  erased_at timestamptz,
  primary key (org_id, id)
);
comment on table words is 'What people said. Erasing empties text and salt; the hash in the event stays and no longer tells anything.';
create index words_by_concern on words (org_id, concern_id);

-- Only reached through the two functions below: row security would keep the index from being used, since @@ isn't leakproof.
create table search_entry (
  org_id uuid not null,
  words_id uuid not null,
  concern_id uuid not null,
  vector tsvector not null,
  primary key (org_id, words_id)
);
create index search_entry_vector on search_entry using gin (vector);

create table concern (
  org_id uuid not null references organisation (id),
  id uuid not null,
  version integer not null,
  number integer not null,
  standing text not null,
  customer_id uuid not null,
  teller_id uuid not null,
  team_id uuid not null,
  owner_id uuid not null,
  handing_to uuid,
  keepers uuid[] not null,
  severity smallint not null,
  understanding text not null,
  next_update_at timestamptz,
  next_update_broken boolean not null default false,
  next_update_form text,
  last_word_at timestamptz,
  silent_since timestamptz not null,
  awaits_us_since timestamptz,
  danger boolean not null,
  told_at timestamptz not null,
  happened_on jsonb,
  ended_at timestamptz,
  title_id uuid,
  category text,
  primary key (org_id, id)
);
create index concern_newest on concern (org_id, standing, id desc);
create index concern_by_owner on concern (org_id, owner_id, standing, next_update_at, id);
create index concern_by_team on concern (org_id, team_id, id desc);
create index concern_by_customer on concern (org_id, customer_id, id desc);
create index concern_silence on concern (org_id, silent_since, id) where standing = 'open';
create index concern_awaits_us on concern (org_id, awaits_us_since, id) where standing = 'open' and awaits_us_since is not null;
create index concern_danger on concern (org_id, id) where danger;

create table waiting (
  org_id uuid not null,
  concern_id uuid not null,
  position integer not null,
  kind text not null,
  due timestamptz not null,
  holder_id uuid not null,
  team_id uuid not null,
  words_id uuid,
  round integer,
  primary key (org_id, concern_id, position)
);
create index waiting_for_holder on waiting (org_id, holder_id, due, concern_id);
create index waiting_for_team on waiting (org_id, team_id, due, concern_id);

-- When the clock has to look at a concern again: ids and times only, read across organisations by the clock.
create table wake (
  org_id uuid not null,
  concern_id uuid not null,
  at timestamptz not null,
  primary key (org_id, concern_id)
);
create index wake_at on wake (at);

create table contact (
  org_id uuid not null references organisation (id),
  concern_id uuid,
  version integer not null,
  customer_id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  via text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (org_id, concern_id, version)
);
create index contact_by_customer on contact (org_id, customer_id, happened_at);

create table letter (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null,
  concern_id uuid,
  party_id uuid,
  staff_id uuid,
  facts jsonb not null,
  state text not null check (state in ('waiting', 'sent', 'failed', 'to-print', 'stopped')),
  address text,
  tries integer not null default 0,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (org_id, id)
);
create index letter_by_concern on letter (org_id, concern_id, id);

create table room_link (
  org_id uuid not null references organisation (id),
  hash bytea not null,
  concern_id uuid not null,
  party_id uuid not null,
  kind text not null check (kind in ('link', 'code-9', 'code-16')),
  expires_at timestamptz,
  tries integer not null default 0,
  revoked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, hash)
);
create index room_link_by_concern on room_link (org_id, concern_id);

-- Codes are typed without naming the organisation: a hash leads to its organisation and nothing else.
create table room_code (
  hash bytea primary key,
  org_id uuid not null
);

create table answered (
  org_id uuid not null,
  actor text not null,
  key text not null,
  request bytea not null,
  status integer not null,
  answer jsonb not null,
  at timestamptz not null default now(),
  primary key (org_id, actor, key)
);
comment on table answered is 'Answers to POSTs with an Idempotency-Key, kept for 24 hours; ids only where the answer is a concern.';

create table look (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  id uuid not null,
  staff_id uuid,
  key_id uuid,
  reason text,
  at timestamptz not null,
  until timestamptz,
  primary key (org_id, concern_id, id)
);

create table gesture (
  org_id uuid not null references organisation (id),
  id uuid not null,
  name text not null,
  value integer not null check (value >= 0),
  cash_equivalent boolean not null,
  retired boolean not null default false,
  primary key (org_id, id)
);

create table compliment (
  org_id uuid not null references organisation (id),
  id uuid not null,
  customer_id uuid not null,
  words_id uuid,
  category text,
  via text not null,
  at timestamptz not null,
  happened_on jsonb,
  thanked_by uuid,
  thanked_at timestamptz,
  primary key (org_id, id)
);

create table imported (
  org_id uuid not null references organisation (id),
  source text not null,
  external_id text not null,
  kind text not null check (kind in ('concern', 'compliment')),
  id uuid not null,
  primary key (org_id, source, external_id)
);

create table chain_head (
  org_id uuid not null references organisation (id),
  day date not null,
  streams integer not null,
  hash bytea not null,
  previous bytea not null,
  primary key (org_id, day)
);

create function search_concerns(query text, newest integer) returns table (concern_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select e.concern_id
  from search_entry e
  where e.vector @@ websearch_to_tsquery('simple', query)
    and e.org_id = nullif(current_setting('app.org_id', true), '')::uuid
  group by e.concern_id
  order by e.concern_id desc
  limit newest
$$;

create function index_words(words_ids uuid[], concern_ids uuid[], texts text[]) returns void
language sql security definer set search_path = pg_catalog, public
as $$
  insert into search_entry (org_id, words_id, concern_id, vector)
  select nullif(current_setting('app.org_id', true), '')::uuid, w, c, to_tsvector('simple', left(t, 100000))
  from unnest(words_ids, concern_ids, texts) as given (w, c, t)
  on conflict (org_id, words_id) do update set vector = excluded.vector
$$;

create function forget_words(words_ids uuid[]) returns void
language sql security definer set search_path = pg_catalog, public
as $$
  delete from search_entry
  where org_id = nullif(current_setting('app.org_id', true), '')::uuid and words_id = any (words_ids)
$$;

do $$
declare
  name text;
begin
  foreach name in array array['site', 'team', 'staff', 'staff_role', 'api_key', 'customer', 'way', 'event', 'words', 'concern', 'waiting', 'contact',
    'letter', 'room_link', 'answered', 'look', 'gesture', 'compliment', 'imported', 'chain_head']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy organisation_only on %I
      using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid)$p$, name);
    execute format('create policy owner_all on %I to %I using (true) with check (true)', name, current_user);
  end loop;
  alter table organisation enable row level security;
  alter table organisation force row level security;
  create policy organisation_only on organisation
    using (id = nullif(current_setting('app.org_id', true), '')::uuid)
    with check (id = nullif(current_setting('app.org_id', true), '')::uuid);
  execute format('create policy owner_all on organisation to %I using (true) with check (true)', current_user);
end
$$;
