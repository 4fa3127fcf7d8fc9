-- Private notes and side threads. What the customer doesn't read lies in tables that only a transaction of the staff's
-- side sees (app.side = 'staff'); what they may know of it lies beside, without a word of it. Their events are streams of
-- their own, under the same guard, so that a hidden note shows in no number of its concern.

alter table event drop constraint event_stream_check;
alter table event add constraint event_stream_check check (stream in ('concern', 'allowance', 'customer', 'note', 'thread'));

create table private_words (
  org_id uuid not null references organisation (id),
  id uuid not null,
  concern_id uuid not null,
  of_id uuid not null,
  text text,
  salt bytea,
  erased_at timestamptz,
  primary key (org_id, id)
);
comment on table private_words is 'What staff wrote for themselves: notes, and the content of side threads. Erasing empties text and salt.';
create index private_words_by_concern on private_words (org_id, concern_id);

create table private_note (
  org_id uuid not null references organisation (id),
  id uuid not null,
  concern_id uuid not null,
  author_id uuid not null,
  standing text not null check (standing in ('asked', 'turned-down', 'private', 'hidden', 'opened')),
  reason text not null,
  written_at timestamptz not null,
  hidden_at timestamptz,
  due timestamptz,
  version integer not null,
  primary key (org_id, id)
);
create index private_note_by_concern on private_note (org_id, concern_id);
create index private_note_due on private_note (org_id, due) where due is not null;
create index private_note_hidden on private_note (org_id, hidden_at) where hidden_at is not null;

-- Only reached through the functions below, as search_entry is.
create table private_search_entry (
  org_id uuid not null,
  words_id uuid not null,
  concern_id uuid not null,
  hidden boolean not null,
  vector tsvector not null,
  primary key (org_id, words_id)
);
create index private_search_entry_vector on private_search_entry using gin (vector);

-- What the customer may know of a note: that it exists, why, and when it is looked at again. A hidden one has no row here.
create table note_shown (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  id uuid not null,
  reason text not null,
  written_at timestamptz not null,
  review_on timestamptz not null,
  primary key (org_id, concern_id, id)
);

-- What the customer may know of a side thread: with whom, why, and when something was asked or answered.
create table side_thread (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  id uuid not null,
  with_id uuid not null,
  because_id uuid not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (org_id, concern_id, id)
);

create table side_thread_entry (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  thread_id uuid not null,
  id uuid not null,
  direction text not null check (direction in ('asked', 'answered')),
  via text not null,
  at timestamptz not null,
  happened_on jsonb,
  shared_at timestamptz,
  primary key (org_id, concern_id, thread_id, id)
);

create function search_private(query text, with_hidden boolean, newest integer) returns table (concern_id uuid)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select e.concern_id
  from private_search_entry e
  where e.vector @@ websearch_to_tsquery('simple', query)
    and e.org_id = nullif(current_setting('app.org_id', true), '')::uuid
    and current_setting('app.side', true) = 'staff'
    and (with_hidden or not e.hidden)
  group by e.concern_id
  order by e.concern_id desc
  limit newest
$$;

create function index_private(words_ids uuid[], of_concern uuid, is_hidden boolean, texts text[]) returns void
language sql security definer set search_path = pg_catalog, public
as $$
  insert into private_search_entry (org_id, words_id, concern_id, hidden, vector)
  select nullif(current_setting('app.org_id', true), '')::uuid, w, of_concern, is_hidden, to_tsvector('simple', left(t, 100000))
  from unnest(words_ids, texts) as given (w, t)
  where current_setting('app.side', true) = 'staff'
  on conflict (org_id, words_id) do update set vector = excluded.vector, hidden = excluded.hidden
$$;

create function forget_private(words_ids uuid[]) returns void
language sql security definer set search_path = pg_catalog, public
as $$
  delete from private_search_entry
  where org_id = nullif(current_setting('app.org_id', true), '')::uuid
    and current_setting('app.side', true) = 'staff'
    and words_id = any (words_ids)
$$;

do $$
declare
  name text;
begin
  foreach name in array array['private_words', 'private_note', 'note_shown', 'side_thread', 'side_thread_entry']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($p$create policy organisation_only on %I
      using (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
      with check (org_id = nullif(current_setting('app.org_id', true), '')::uuid)$p$, name);
    execute format('create policy owner_all on %I to %I using (true) with check (true)', name, current_user);
  end loop;
  foreach name in array array['private_words', 'private_note']
  loop
    execute format($p$create policy staff_side on %I as restrictive
      using (current_setting('app.side', true) = 'staff' or current_user = %L)
      with check (current_setting('app.side', true) = 'staff' or current_user = %L)$p$, name, current_user, current_user);
  end loop;
  execute format($p$create policy staff_side on event as restrictive
    using (stream not in ('note', 'thread') or current_setting('app.side', true) = 'staff' or current_user = %L)
    with check (stream not in ('note', 'thread') or current_setting('app.side', true) = 'staff' or current_user = %L)$p$, current_user, current_user);
end
$$;
