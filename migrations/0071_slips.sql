-- The paper room. Each letter has a code that is printed on its slip; it opens nothing, it only says which letter was answered.
alter table letter add column code text generated always as (
  translate(substr(encode(sha256(uuid_send(id)), 'hex'), 1, 12), '0123456789abcdef', 'BCDFGHJKLMNPRTVX')
) stored;
create index letter_by_code on letter (org_id, code);

-- A slip that came back, as a picture. Once it is known whose it is, the picture is a file of that concern.
create table slip (
  org_id uuid not null references organisation (id),
  id uuid not null,
  hash bytea not null,
  state text not null check (state in ('waiting', 'filed', 'let-be')),
  code text,
  letter_id uuid,
  concern_id uuid,
  reading jsonb,
  picture bytea,
  file_id uuid,
  brought_by uuid,
  came_at timestamptz not null,
  filed_at timestamptz,
  primary key (org_id, id)
);
create unique index slip_once on slip (org_id, hash);
create index slip_waiting on slip (org_id, id) where state = 'waiting';
create unique index slip_answers_once on slip (org_id, letter_id) where state = 'filed';

-- A file that came with an act: a slip in their own hand, a letter that was scanned.
create table enclosure (
  org_id uuid not null references organisation (id),
  concern_id uuid not null,
  version integer not null,
  file_id uuid not null,
  primary key (org_id, concern_id, version, file_id)
);

do $$
declare
  name text;
begin
  foreach name in array array['slip', 'enclosure']
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
