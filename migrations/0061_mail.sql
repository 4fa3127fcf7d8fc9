-- Incoming mail: the raw bytes first, in pieces, then what was made of it. A message is one by its Message-Id and its
-- body, whichever way and however often it is delivered. What a person could be known by is erasable; hashes are keyed.
create table mail (
  org_id uuid not null references organisation (id),
  id uuid not null,
  id_hash bytea not null,
  body_hash bytea not null,
  raw_hash bytea,
  size integer not null,
  channel text,
  team_id uuid,
  envelope_from text,
  envelope_to text[],
  arrived_at timestamptz not null,
  state text not null default 'stored' check (state in ('stored', 'held', 'filed', 'noted', 'reported', 'aside')),
  outcome text check (outcome in ('opened', 'added', 'held', 'bounce', 'feedback-report', 'auto-reply', 'unreadable')),
  because text,
  waits boolean not null default false,
  guess_id uuid,
  concern_id uuid,
  party_id uuid,
  words_id uuid,
  from_name text,
  from_address text,
  from_key text,
  subject text,
  first_words text,
  has_html boolean not null default false,
  faulty boolean not null default false,
  others jsonb,
  left_out jsonb,
  tries integer not null default 0,
  taken_at timestamptz,
  settled_by uuid,
  settled_at timestamptz,
  reason text,
  erase_at timestamptz,
  erased_at timestamptz,
  primary key (org_id, id),
  unique (org_id, id_hash, body_hash)
);
comment on column mail.channel is 'By which channel it came; none where a person brought it in.';
comment on column mail.waits is 'A person has to look at it: it is held, or could not be read whole.';
comment on column mail.guess_id is 'The concern that its headers name. A guess, which only those see who may see that concern.';
comment on column mail.left_out is 'Files that stay in the raw message alone, by name, type and size.';
create index mail_stored on mail (org_id, arrived_at) where state = 'stored';
create index mail_waiting on mail (org_id, id) where waits;
create index mail_aside on mail (org_id, id) where state = 'aside';
create index mail_by_concern on mail (org_id, concern_id, id) where concern_id is not null;
create index mail_by_sender on mail (org_id, from_key, arrived_at);
create index mail_to_erase on mail (org_id, erase_at) where erase_at is not null;

create table mail_piece (
  org_id uuid not null,
  mail_id uuid not null,
  position integer not null,
  bytes bytea not null,
  primary key (org_id, mail_id, position),
  foreign key (org_id, mail_id) references mail (org_id, id) on delete cascade
);

-- Where a mailbox holds it: by these marks a channel knows what it has stored, and counts both sides.
create table mail_place (
  org_id uuid not null,
  channel text not null,
  validity text not null,
  uid text not null,
  mail_id uuid not null,
  primary key (org_id, channel, validity, uid),
  foreign key (org_id, mail_id) references mail (org_id, id) on delete cascade
);

-- A file that came with a mail is kept from its first moment: what it came with names it.
alter table file add column mail_id uuid;
create index file_by_mail on file (org_id, mail_id) where mail_id is not null;

do $$
declare
  name text;
begin
  foreach name in array array['mail', 'mail_piece', 'mail_place']
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
