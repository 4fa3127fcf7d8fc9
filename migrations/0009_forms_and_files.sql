-- Forms that staff build, what customers answer, and files. A version of a form is never edited in place; answers and
-- files are erasable rows, named by events through their ids and a salted hash.

create table form (
  org_id uuid not null references organisation (id),
  id uuid not null,
  title text not null,
  version integer not null check (version > 0),
  retired boolean not null default false,
  primary key (org_id, id)
);
create index form_by_title on form (org_id, retired, title, id);

create table form_version (
  org_id uuid not null,
  form_id uuid not null,
  version integer not null check (version > 0),
  definition jsonb not null,
  made_by jsonb not null,
  made_at timestamptz not null,
  primary key (org_id, form_id, version),
  foreign key (org_id, form_id) references form (org_id, id)
);
comment on table form_version is 'Appended, never edited: what was asked stays readable beside what was answered.';

-- How often a check caught something before it was sent, by question. No person and no answer is in it.
create table form_stumble (
  org_id uuid not null,
  form_id uuid not null,
  version integer not null,
  field text not null,
  times integer not null default 0,
  primary key (org_id, form_id, version, field),
  foreign key (org_id, form_id) references form (org_id, id)
);

-- A draft that is kept at each step, and frozen when it is sent.
create table answers (
  org_id uuid not null references organisation (id),
  id uuid not null,
  concern_id uuid not null,
  task_id uuid not null,
  form_id uuid,
  version integer,
  answers jsonb,
  salt bytea,
  changed_at timestamptz not null,
  sent_at timestamptz,
  erased_at timestamptz,
  primary key (org_id, id)
);
create index answers_by_concern on answers (org_id, concern_id, id);
create unique index answers_one_draft on answers (org_id, concern_id, task_id) where sent_at is null;

-- `answers_id` is the draft or what was sent; a file that nothing names is forgotten after a day.
create table file (
  org_id uuid not null references organisation (id),
  id uuid not null,
  concern_id uuid not null,
  answers_id uuid,
  name text,
  type text not null,
  size integer not null check (size > 0),
  hash bytea,
  state text not null check (state in ('here', 'quarantined', 'unsafe')),
  added_by jsonb not null,
  added_at timestamptz not null,
  sent_at timestamptz,
  erased_at timestamptz,
  primary key (org_id, id)
);
create index file_by_concern on file (org_id, concern_id, id);
create index file_unsent on file (org_id, added_at) where sent_at is null;
create index file_quarantined on file (org_id, id) where state = 'quarantined';

create table file_piece (
  org_id uuid not null,
  file_id uuid not null,
  position integer not null,
  bytes bytea not null,
  primary key (org_id, file_id, position),
  foreign key (org_id, file_id) references file (org_id, id) on delete cascade
);
-- Photos and PDFs are packed already.
alter table file_piece alter column bytes set storage external;

do $$
declare
  name text;
begin
  foreach name in array array['form', 'form_version', 'form_stumble', 'answers', 'file', 'file_piece']
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
