-- Channels: the ways in and out that are set up, how each of them does, and how far it has been read.

create table channel (
  org_id uuid not null references organisation (id),
  id uuid not null,
  kind text not null check (kind in ('imap', 'listener', 'smtp-out')),
  made_by text not null check (made_by in ('settings', 'desk')),
  name text not null,
  address text not null,
  team_id uuid,
  way jsonb not null,
  secret bytea,
  paused_at timestamptz,
  created_at timestamptz not null,
  -- Mail from before it isn't brought in.
  begin_at timestamptz not null,
  -- How far it was read: all up to uid is stored or stands in channel_skipped; uids up to first_uid are not ours.
  validity text,
  uid bigint not null default 0,
  first_uid bigint not null default 0,
  catch_up_from timestamptz,
  last_ok_at timestamptz,
  last_mail_at timestamptz,
  arrived bigint not null default 0,
  failing_since timestamptz,
  error text,
  reconcile_asked boolean not null default false,
  reconciled_at timestamptz,
  on_server integer not null default 0,
  missing integer not null default 0,
  alarm_since timestamptz,
  alarm_told_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, team_id) references team (org_id, id)
);
comment on column channel.secret is 'Sealed with a key that comes from SECRET: a password, or the tokens of a provider.';
comment on column channel.error is 'A code, never what a server said: that may hold a name or words.';

-- What could not be brought in whole: it is known by its uid and waits for a person, and the next ones are not held up.
create table channel_skipped (
  org_id uuid not null references organisation (id),
  channel_id uuid not null,
  validity text not null,
  uid bigint not null,
  because text not null check (because in ('too-large', 'not-given')),
  size bigint,
  at timestamptz not null,
  primary key (org_id, channel_id, validity, uid),
  foreign key (org_id, channel_id) references channel (org_id, id) on delete cascade
);

-- Somebody connects a mailbox of a provider: what they began, until they come back with its yes.
create table channel_sign_in (
  org_id uuid not null references organisation (id),
  hash bytea not null,
  by_id uuid not null,
  draft bytea not null,
  until timestamptz not null,
  primary key (org_id, hash)
);

-- Which process reads a mailbox, until when: ids, times and numbers only, looked up across organisations.
create table channel_lease (
  org_id uuid not null,
  channel_id uuid not null,
  version integer not null default 1,
  held_by uuid,
  held_until timestamptz,
  primary key (org_id, channel_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['channel', 'channel_skipped', 'channel_sign_in']
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
