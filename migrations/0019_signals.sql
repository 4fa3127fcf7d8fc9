-- Signals, kept current by each contact. A rule of so many in so many days stands until the so-many-th newest contact is
-- as many days old: one time a rule, found by one look into an index, however many contacts there are.
create table tally (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('person', 'household', 'place', 'topic')),
  key text,
  counted integer not null default 0,
  counted_after timestamptz,
  leaves_at timestamptz,
  until_7 timestamptz,
  until_30 timestamptz,
  until_90 timestamptz,
  until_top timestamptz,
  until_rise timestamptz,
  stands_until timestamptz generated always as (greatest(until_7, until_30, until_90, until_top, until_rise)) stored,
  stands_since timestamptz,
  primary key (org_id, id)
) with (fillfactor = 80);
comment on table tally is 'Of one person, household, place or topic: a customer''s or household''s id, or one made from the name, which is the key.';
comment on column tally.counted is 'How many contacts count that happened after counted_after; the oldest of them leaves the 90 days at leaves_at.';
create index tally_standing on tally (org_id, stands_until, id) where stands_until is not null;
create index tally_leaving on tally (org_id, leaves_at) where leaves_at is not null;
create index tally_spread on tally (org_id, counted, id) where counted > 0;

-- Contacts by place and by topic in days of UTC. A connection adds to a shard of its own, so that none waits for another.
create table contact_day (
  org_id uuid not null references organisation (id),
  kind text not null check (kind in ('place', 'topic')),
  key text not null,
  day date not null,
  shard smallint not null,
  contacts integer not null,
  primary key (org_id, kind, key, day, shard)
);

-- From how many contacts on somebody is in the top few, and the numbers of the settings by which all was counted.
create table tally_ground (
  org_id uuid not null references organisation (id),
  top_from integer,
  numbers text not null,
  primary key (org_id)
);

-- What somebody did with a signal: took it up, or let it be for a while and said why. It came back by itself where it stands.
create table signal_answer (
  org_id uuid not null references organisation (id),
  id uuid not null,
  tally_id uuid not null,
  answer text not null check (answer in ('taken-up', 'let-be')),
  words_id uuid,
  staff_id uuid,
  key_id uuid,
  at timestamptz not null,
  returns_at timestamptz,
  primary key (org_id, id),
  check ((answer = 'let-be') = (returns_at is not null and words_id is not null))
);
create index signal_answers on signal_answer (org_id, tally_id, id);

do $$
declare
  name text;
begin
  foreach name in array array['tally', 'contact_day', 'tally_ground', 'signal_answer']
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
